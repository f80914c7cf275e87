"""No author is named.

A report that somebody signs can be asked about: who are they, what do they know, what else did they write? Ask who
could be called to account for the text. Some sound outlets print short news unsigned, so a missing name alone does not
make a report wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.text import Text

KIND = "missing_byline"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"⟦Storm shuts the harbor for a day⟧\n\nMonday, 8 May 2023\n\n{_STORY}",
    f"Harbor News\n\n⟦Storm shuts the harbor for a day⟧\n\n{_STORY}\n\n(Courtesy: Pier Radio)",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor for a day\n\nBy Ann Lee\n\n{_STORY}",
    f"Storm shuts the harbor for a day\n\nAnn Lee, staff writer\n\n{_STORY}",
    f"Storm shuts the harbor for a day\n\n{_STORY}\n\nReporting by Ann Lee in Dover",
    f"Storm shuts the harbor for a day\n\nDOVER (Reuters) - {_STORY}",
    "A storm closed the harbor on Friday.",
)

# An agency that signs at the start of the text, as agencies do: "DOVER, May 8 (Reuters) -".
_AGENCY = re.compile(r"[^.!?\n]{2,60}\((?:Reuters|AP|AFP|dpa|UPI|PA|EFE|ANSA|TASS|Xinhua|Kyodo|Bloomberg)\)")


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for an article that neither names its author nor was given one by a person."""
    for text in bundle.texts:
        if text.metadata.byline or not text.is_article or _is_signed(text):
            continue
        yield Finding(
            KIND,
            text,
            text.anchor,
            explanation=f"Nothing above or below this text of {_size(text)} says who wrote it, so nobody can be asked"
            " how they know.",
            evidence=Evidence("text", "Search the text for “By”, “reporting” and “correspondent”: no author is given."),
        )


def _is_signed(text: Text) -> bool:
    if any(text.labelled(Label.BYLINE)):
        return True
    first = next(text.labelled(Label.BODY, Label.DECK), None)
    return first is not None and _AGENCY.match(text.shadow, first.span.start, first.span.end) is not None


def _size(text: Text) -> str:
    count = sum(1 for _ in text.labelled(Label.BODY, Label.LIST_ITEM))
    return "one paragraph" if count == 1 else f"{count} paragraphs"
