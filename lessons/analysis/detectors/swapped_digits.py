"""Two articles give one amount with its digits in another order.

Fingers and eyes swap digits easily: 15,000 becomes 51,000. When two reports of one event give the same digits in
another order for the same sort of thing, one of them has slipped. Ask which report names its source. It does not prove
that the rest of either report is careless.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors._faults import is_outdone
from lessons.analysis.figures import Figure, is_swapped
from lessons.analysis.findings import Evidence, Example, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.support import support
from lessons.analysis.text import Sentence, Text

KIND = "cross_contradiction"
EXAMPLES = (
    Example(["The winner of the prize gets ⟦£51,000⟧.", "The prize for the winner is ⟦£15,000⟧, the club said."]),
    Example(["The station cost ⟦£48 million⟧.", "The station, which cost ⟦£84m⟧, is open."]),
    Example(["Spectators paid at the gate: ⟦4,128⟧ in all.", "There were ⟦4,218⟧ spectators at Quarry Lane."]),
)
COUNTEREXAMPLES = (
    Example(["The winner of the prize gets £15,000.", "The prize for the winner is £15,000."]),
    Example(["The station cost £48 million.", "The station sold tickets for £84 on Monday."]),
    Example(["The roof will cost £51,000.", "The prize for the winner is £15,000."]),
    Example(["The winner of the prize gets £51,000.", "The prize was $15,000 for the winner."]),
    Example(["The prize is £51,000, or £15,000 each.", "The prize for the winner is £15,000."]),
    Example(["The winner of the cup is told of on p. 134 of it.", "The cup and its winner are on p. 143 of the book."]),
    Example(["The crowd cheered. A train with 218 seats left.", "The crowd went home. The bill came to 182 again."]),
    Example(["He scored in minute 12 of the game.", "He scored in minute 21 of the game."]),
    Example(["In 1926 the club won the cup.", "In 1962 the club won the cup."]),
)

_AMOUNT = re.compile(
    r"(?<![\w.,])(?P<currency>[£$€]?)(?P<digits>\d{1,3}(?:,\d{3})+|\d{2,})"
    r"(?P<scale> ?(?:million|billion|trillion|m|bn)\b)?(?![\w%-]|[.,:]\d)"
)
_SCALES = {"million": "m", "m": "m", "billion": "bn", "bn": "bn", "trillion": "tn"}
_WORD = re.compile(r"[a-z]{4,}")
_STEM = 5
_COMMON = frozenset({
    "about", "after", "again", "also", "because", "been", "before", "being", "could", "every", "first", "from", "have",
    "here", "into", "just", "like", "made", "make", "many", "more", "most", "much", "next", "only", "other", "over",
    "people", "said", "says", "same", "should", "some", "such", "than", "that", "their", "them", "then", "there",
    "these", "they", "this", "those", "three", "under", "very", "week", "were", "what", "when", "where", "which",
    "while", "will", "with", "would", "year", "years", "your",
})  # fmt: skip
_LEAST = 3
"""Different digits that a bare number needs: two are swapped by chance in any long report."""
_REACH = 6
"""How many words on each side of a number may name what it counts."""
_REFERENCE = re.compile(
    r"(?:\b(?:pp?|nos?|vol|ch|art|sec|fig)\.|\b(?:pages?|chapter|article|section|number|room|route)) ?[\d, –-]*$",
    re.IGNORECASE,
)
"""A number that names a place in a book, a law or a street counts nothing."""


@dataclass(frozen=True, slots=True)
class _Amount:
    figure: Figure
    stems: frozenset[str]


def find(bundle: Bundle) -> Iterator[Finding]:
    """Amounts of one currency, or of none, with the same digits in another order, about the same sort of thing."""
    shelves: dict[tuple[str, str], dict[tuple[int, str], _Amount]] = defaultdict(dict)
    for number, text in enumerate(bundle.texts):
        for amount in _amounts(text):
            digits = re.sub(r"\D", "", amount.figure.value)
            shelf = shelves[amount.figure.slot[0], "".join(sorted(digits))]
            shelf.setdefault((number, amount.figure.value), amount)
    for shelf in shelves.values():
        for one, other in combinations(shelf.values(), 2):
            if _is_clash(bundle, one, other):
                yield from _findings(bundle, one.figure, other.figure)
                break


def _amounts(text: Text) -> Iterator[_Amount]:
    for sentence in text.sentences_in(*RUNNING):
        for match in _AMOUNT.finditer(text.shadow, sentence.span.start, sentence.span.end):
            place = Place(text, Span(*match.span()))
            if _is_telling(match) and not text.is_quoted(place.span) and not _is_reference(text, place.span):
                unit = match["currency"] + _SCALES.get((match["scale"] or "").strip(), "")
                slot = (unit, match["digits"].replace(",", ""))
                yield _Amount(Figure(text, sentence, slot, match.group(), place), _counted(text, sentence, place.span))


def _is_reference(text: Text, span: Span) -> bool:
    return _REFERENCE.search(text.shadow[max(0, span.start - 20) : span.start]) is not None


def _counted(text: Text, sentence: Sentence, span: Span) -> frozenset[str]:
    """The stems of the words beside a number: what it counts is among them."""
    before = text.shadow[max(sentence.span.start, span.start - 20 * _REACH) : span.start].lower()
    after = text.shadow[span.end : min(sentence.span.end, span.end + 20 * _REACH)].lower()
    near = [*_WORD.findall(before)[-_REACH:], *_WORD.findall(after)[:_REACH]]
    return frozenset(word[:_STEM] for word in near if word not in _COMMON)


def _is_telling(match: re.Match[str]) -> bool:
    """Whether swapped digits would tell: a sum of money, or a number of several different digits that is no year."""
    digits = match["digits"].replace(",", "")
    if match["currency"]:
        return len(set(digits)) > 1
    is_year = len(digits) == 4 and "," not in match["digits"]
    return not is_year and len(set(digits) - {"0"}) >= _LEAST


def _is_clash(bundle: Bundle, one: _Amount, other: _Amount) -> bool:
    """Two articles, the digits swapped, a word in common, and neither article knows the other's figure."""
    first, second = one.figure, other.figure
    if first.text is second.text or not is_swapped(first.value, second.value) or not one.stems & other.stems:
        return False
    return second.value not in first.text.shadow and first.value not in second.text.shadow


def _findings(bundle: Bundle, one: Figure, other: Figure) -> Iterator[Finding]:
    reasons = support(bundle, one, other), support(bundle, other, one)
    is_open = bool(reasons[0]) == bool(reasons[1])
    if (reasons[1] and not reasons[0]) or (is_open and not is_outdone(bundle, other.text, one.text)):
        yield _finding(one, other, None if is_open else reasons[1])
    if (reasons[0] and not reasons[1]) or (is_open and not is_outdone(bundle, one.text, other.text)):
        yield _finding(other, one, None if is_open else reasons[0])


def _finding(figure: Figure, other: Figure, reason: str | None) -> Finding:
    closing = f"The other figure is borne out: {reason}" if reason else "One of the reports has swapped the digits."
    return Finding(
        KIND,
        figure.text,
        figure.place.span,
        explanation=f"This report says “{figure.place.quote}”, another says “{other.place.quote}”. {closing}",
        correct=other.place.quote if reason else None,
        evidence=Evidence("bundle", "Put the two sentences side by side, and look for the source that each names."),
        outcome="conflict",
        related=(other.place,),
        repair=Repair(figure.place.span, other.place.quote) if reason else None,
        label=figure.slot[1],
    )
