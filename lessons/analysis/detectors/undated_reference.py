"""A time word that counts from a day nobody gives.

“On Friday” and “last year” say something only to a reader who knows when the text was written. Where it carries no
date at all, and no other report of the event lends it one, nobody can tell which Friday.
Ask where the date might be found: the address of the page, an archive, another report. It does not prove that the event
is old, or new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import WEEKDAYS, mentions, mentions_in
from lessons.analysis.dating import written
from lessons.analysis.findings import Evidence, Example, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "undated_reference"
_HEAD = "Vale opens a bridge\n\n"
EXAMPLES = (
    f"{_HEAD}The bridge was opened ⟦on Friday⟧ by the mayor. On Friday it rained.",
    f"{_HEAD}Two boats sank ⟦last year⟧, and three ⟦last month⟧.",
    f"{_HEAD}The mayor spoke ⟦yesterday⟧, and will speak again ⟦next week⟧.",
    Example(
        [
            f"{_HEAD}I crossed the bridge ⟦last Tuesday⟧ with a friend.",
            "A bridge\n\n14 May 2024\n\nThe town of Vale opened a bridge on Friday, the mayor said.",
        ]
    ),
    f"{_HEAD}I sat here ⟦last spring⟧ with a friend. The old mayor, who retired in August 2024, was there too.",
)
COUNTEREXAMPLES = (
    Example(
        [
            f"{_HEAD}The mayor of Vale will open the bridge on Friday, as agreed last year.",
            "A bridge\n\n14 May 2024\n\nThe mayor of Vale will open a bridge on Friday, his office said.",
        ]
    ),
    "Vale opens a bridge\n\n3 May 2024\n\nThe bridge was opened on Friday by the mayor.",
    f"{_HEAD}The bridge was opened on Friday, 3 May 2024. Last year two boats had sunk.",
    f"{_HEAD}“I came on Friday,” she said.",
    f"{_HEAD}The bridge is shut every Friday, and on Fridays the bus stops.",
    f"{_HEAD}In 1998, when they met again last year's winners, it rained.",
    "The bridge was opened on Friday by the mayor.",
)

_YEAR = 366
_MOST = 3
"""Expressions of one article that are shown: after these a reader has seen the point."""
_DAYS = "|".join(WEEKDAYS)
_RELATIVE = re.compile(
    rf"\b(?:(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil) (?:{_DAYS})(?: (?:morning|afternoon|evening|night))?"
    r"|[Yy]esterday|[Tt]omorrow|(?:[Ee]arlier |[Ll]ater )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|weekend|month|year|spring"
    r"|summer|autumn|fall|winter|night)"
    r"|(?:[Aa] few|[Tt]wo|[Tt]hree|[Ss]everal|[Oo]ne|[Aa]) (?:days?|weeks?|months?|years?) ago)\b(?!'s|-)"
)
# The other reports of an event lend a page its season, and with it "on Friday", the Friday of the event. "Last Friday"
# and "last spring" count from the day of writing alone.
_LOOKS_BACK = re.compile(
    rf"[Ll]ast (?:(?:{_DAYS})(?: \w+)?|week|weekend|month|spring|summer|autumn|fall|winter)|[Yy]esterday|[Tt]omorrow"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """The first place of each such word in an article without a date, which nothing else dates either."""
    for text in bundle.texts:
        if text.headline is None or _is_dated(bundle, text):
            continue
        is_placed = written(bundle, text) is not None or any(one.year and one.month for one in mentions(text))
        said: set[str] = set()
        for span in _places(text):
            if is_placed and not _LOOKS_BACK.fullmatch(text.shadow, span.start, span.end):
                continue
            words = text.shadow[span.start : span.end].lower()
            if words not in said and len(said) < _MOST:
                said.add(words)
                yield _finding(text, span)


def _is_dated(bundle: Bundle, text: Text) -> bool:
    """Whether a page says when it was written, or what it tells leaves less than a year for it."""
    dated = written(bundle, text)
    if dated is None or dated.basis == "bundle":
        return any(one.is_full for one in mentions(text))
    return dated.is_stated or (dated.interval.end - dated.interval.start).days <= _YEAR


def _places(text: Text) -> Iterator[Span]:
    for sentence in text.sentences_in(*RUNNING):
        if any(one.year for one in mentions_in(text, sentence.span)):
            continue
        for match in _RELATIVE.finditer(text.shadow, sentence.span.start, sentence.span.end):
            if not text.is_quoted(Span(*match.span())):
                yield Span(*match.span())


def _finding(text: Text, span: Span) -> Finding:
    said = text.quote(span)
    return Finding(
        KIND,
        text,
        span,
        explanation=f"“{said}” counts from the day of writing, and the page does not give that day. "
        "A reader cannot tell which day is meant.",
        evidence=Evidence("text", "Look for the day of writing at the head and at the foot: there is none."),
        label=said.lower(),
    )
