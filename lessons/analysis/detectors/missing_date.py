"""No date of publication.

“Yesterday”, “recent” and “next week” mean something only when one knows the day on which a text was written. Ask when
it appeared, and what has happened since. An age such as “3 years ago” is no date: it counts from the day on which
somebody looked at the page. A missing date does not make a report wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lines
from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.text import Text

KIND = "missing_date"
_STORY = "A storm closed the harbor on 6 May 2023, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"⟦Storm shuts the harbor for a day⟧\n\nBy Ann Lee\n\n{_STORY}",
    f"⟦Storm shuts the harbor for a day⟧\n\nBy Ann Lee\n\nPublished 3 years ago\n\n{_STORY}",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor for a day\n\nBy Ann Lee\nMonday, 8 May 2023\n\n{_STORY}",
    f"Storm shuts the harbor for a day\n\nPosted on May 8, 2023 at 10:40 am\n\n{_STORY}",
    f"Storm shuts the harbor for a day\n\nBy Ann Lee | 2023-05-08\n\n{_STORY}",
    f"Storm shuts the harbor for a day\n\nDOVER, May 8 (Reuters) - {_STORY}",
    f"Storm shuts the harbor for a day\n\n{_STORY}\n\nLast updated: 8 May 2023",
    "A storm closed the harbor on Friday.",
)

_CREDITS = (Label.DATELINE, Label.BYLINE, Label.SECTION, Label.FURNITURE, Label.DECK, Label.CAPTION)
_PLACE_AND_DATE = re.compile(r"[^.!?\n]{2,80}?(?:\([A-Za-z]{1,40}\) ?)?(?:-|–|—|:) ")


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for an article that neither gives its date nor was given one by a person."""
    for text in bundle.texts:
        if text.metadata.date_start or not text.is_article or _is_dated(text):
            continue
        ages = [Place(text, block.span) for block in _credits(text) if lines.has_age(text.quote(block.span))]
        yield Finding(
            KIND,
            text,
            text.anchor,
            explanation=_explained(ages),
            evidence=Evidence(
                "text", "Look above and below the text for a day, a month and a year: none is given there."
            ),
            related=tuple(ages),
        )


def _explained(ages: list[Place]) -> str:
    if ages:
        age = re.search(r"\w{1,20} \w{1,20} ago", ages[0].quote)
        shown = age.group() if age else ages[0].quote
        return f"“{shown}” is no date: it counts from the day the page was copied, and that day is not given."
    return "No line tells on which day this was written, so words such as “now” or “recently” cannot be placed in time."


def _credits(text: Text) -> Iterator[Block]:
    return text.labelled(*_CREDITS)


def _is_dated(text: Text) -> bool:
    """Whether the text says when it was written: in a credit line, or in a dateline at the start of the report."""
    if any(lines.has_date(text.shadow[block.span.start : block.span.end]) for block in _credits(text)):
        return True
    first = next(text.labelled(Label.BODY), None)
    opening = _PLACE_AND_DATE.match(text.shadow, first.span.start, first.span.start + 120) if first else None
    return opening is not None and opening.group()[0].isupper() and lines.has_date(opening.group())
