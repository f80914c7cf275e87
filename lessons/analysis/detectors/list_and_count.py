"""So many announced, another number listed.

“Teams from four countries: Spain, Qatar and Britain” names three. Count what a colon announces. Ask whether one was
forgotten, or counted twice. It does not prove that the number is the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import numbers
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "number_mismatch"
EXAMPLES = (
    "Teams came from ⟦four⟧ countries: Spain, Qatar and Chile.",
    "The fund covers ⟦three⟧ towns – Ashby, Corby, Derby and Selby – and the villages.",
    "She has ⟦two⟧ sisters: Ada, Eve and Ida.",
)
COUNTEREXAMPLES = (
    "Teams came from three countries: Spain, Qatar and Chile.",
    "Teams came from four countries: Spain, Qatar, Trinidad and Tobago, and Chile.",
    "Teams came from four countries, among them Spain, Qatar and Chile.",
    "Teams came from four countries: Spain, Qatar and others.",
    "The four parts of the game: Speed, Skill and Luck, which comes twice.",
    "“Teams came from four countries: Spain, Qatar and Chile,” he said.",
    "At least four countries sent teams: Spain, Qatar and Chile.",
    "It has two offices: Paris, France, and Rome, Italy.",
)

_NAME = r"(?:the )?[A-Z][\w'’.-]*(?: (?:(?:of|the|de|el|al|la) )?[A-Z][\w'’.-]*){0,3}"
_ANNOUNCED = re.compile(
    rf"(?<![\w.,£$€-])(?P<n>(?i:{numbers.WORD})|\d{{1,2}}) (?:[a-z]+ ){{0,2}}?"
    r"(?P<noun>[a-z]+s|people|men|women|children)"
    rf"(?:: (?P<colon>{_NAME}(?:, {_NAME}){{1,12}},? and {_NAME})(?=\.?$)"
    rf"| ?[–—] ?(?P<dash>{_NAME}(?:, {_NAME}){{1,12}},? and {_NAME}) ?[–—])"
)
_HEDGE = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|roughly|than|at least|at most|up to|close to|under|of the|the other"
    r"|another|first|last|top|next) $",
    re.IGNORECASE,
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Counts right before a colon or a dash with a closed list of names that holds more or fewer."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            for match in _ANNOUNCED.finditer(text.shadow, sentence.span.start, sentence.span.end):
                span = Span(*match.span("n"))
                if text.is_quoted(span) or _HEDGE.search(
                    text.shadow[max(sentence.span.start, span.start - 20) : span.start]
                ):
                    continue
                way = "colon" if match["colon"] else "dash"
                items = _items(match[way])
                if items and len(items) != numbers.value(match["n"]):
                    yield _finding(text, span, Span(*match.span(way)), items, match["noun"])


def _items(listed: str) -> list[str]:
    """The names of a list; none where an "and" or a comma may stand inside one of them."""
    if ", and " in listed or listed.count(" and ") != 1:
        return []
    return re.split(r", | and ", listed)


def _finding(text: Text, span: Span, listed: Span, items: list[str], noun: str) -> Finding:
    right = numbers.spelled(len(items), text.quote(span))
    return Finding(
        KIND,
        text,
        span,
        explanation=f"The sentence announces {text.quote(span).lower()} {noun} and then names {len(items)}: "
        f"{', '.join(items)}.",
        correct=right,
        evidence=Evidence("text", f"Count the names in the list: {len(items)}."),
        related=(Place(text, listed),),
        repair=Repair(span, right),
        label=text.quote(listed),
    )
