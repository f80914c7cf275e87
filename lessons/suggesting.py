"""What an article states of itself, proposed to the teacher, who corrects it. Nothing that the text does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lessons.analysis.blocks import Label
from lessons.analysis.dates import mentions_in
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

_BY = re.compile(r"^(?:written\s+)?by:?\s+", re.IGNORECASE)
_AFTER_THE_NAME = re.compile(r"\s*(?:[|•·]|(?:Last )?(?:Published|Updated|Posted)(?![a-z])|,?\s\d).*$")
"""What pages put behind an author, often run together with the name when the text was copied."""


def suggestions(text: Text) -> dict[str, str | date]:
    """Headline, author and date as the text has them; a field that it does not state is not there."""
    found: dict[str, str | date] = {}
    headline = _line(text, Label.HEADLINE)
    byline = _AFTER_THE_NAME.sub("", _BY.sub("", _line(text, Label.BYLINE)))
    if 0 < len(headline) <= 300:
        found["headline"] = headline
    if 0 < len(byline) <= 200:
        found["byline"] = byline
    days = {day for block in text.labelled(Label.DATELINE, Label.BYLINE) for day in _days(text, block.span)}
    if len(days) == 1:
        found["date_start"] = days.pop()
    return found


def _days(text: Text, span: Span) -> Iterator[date]:
    for mention in mentions_in(text, span):
        interval = mention.interval() if mention.is_full else None
        if interval and interval.start == interval.end:
            yield interval.start


def _line(text: Text, label: Label) -> str:
    block = next(text.labelled(label), None)
    return " ".join(text.quote(block.span).split()) if block else ""
