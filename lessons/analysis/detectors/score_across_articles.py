"""Two reports of one match, two results or two minutes.

A match has one result, and the winning goal one minute. Two reports that differ there cannot both be right. Look for
the score sheet, or for a third report. A score at another moment of the match ("2-2 at 90 minutes") is no clash. It
does not prove that the rest of the report is careless.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors._faults import is_outdone
from lessons.analysis.figures import Figure
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.scores import minutes, results, sentence_names

KIND = "cross_contradiction"
EXAMPLES = (
    Example(
        [
            "Vale 3\nRovers 2\n\nVale won the cup in the rain.",
            "Vale lifted the cup with a ⟦4-2⟧ win over Rovers.",
            "Vale beat Rovers 3-2.",
        ]
    ),
    Example(["Vale beat Rovers ⟦3-2⟧ in the final.", "Rovers lost ⟦4-2⟧ to Vale in the final."]),
    Example(["The winner for Vale came in the ⟦104th⟧ minute.", "Berg scored for Vale in the ⟦114th⟧ minute."]),
)
COUNTEREXAMPLES = (
    Example(["Vale beat Rovers 3-2 in the final.", "Rovers lost 2-3 to Vale in the final."]),
    Example(["Vale beat Rovers 3-2 in the final.", "Vale beat Town 4-2 in the semi-final."]),
    Example(["Vale beat Rovers 3-2.", "Vale beat Rovers 1-0 in 2009."]),
    Example(["Vale beat Rovers 3-2; it was 2-2 at 90 minutes.", "Vale beat Rovers 3-2."]),
    Example(["Berg scored for Vale in the 12th minute.", "Berg scored for Vale in the 67th minute."]),
    Example(["Holt scored for Vale in the 12th minute.", "Moss scored for Rovers in the 21st minute."]),
    Example(["“Vale beat Rovers 3-2,” he said.", "Rovers lost 4-2 to Vale."]),
)

_LONG = 3
"""Digits of a minute that do not agree by chance but for one."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Results that differ between reports of one match; minutes that differ by one digit."""
    own = [found[0] for text in bundle.texts if len(found := results(text)) == 1]
    for one, other in combinations(own, 2):
        if one.value != other.value and len(set(one.slot) & set(other.slot)) >= _SHARED and _is_same_match(one, other):
            yield from _findings(bundle, one, other, [figure for figure in own if figure not in (one, other)])
            break
    timed = [figure for text in bundle.texts for figure in minutes(text)]
    for one, other in combinations(timed[:_MOST], 2):
        if _is_slip(one, other):
            yield from _findings(bundle, one, other, [figure for figure in timed if figure not in (one, other)])
            break


_MOST = 60
_SHARED = 2
"""Names that two reports of one match have in common: the two sides."""


def _is_same_match(one: Figure, other: Figure) -> bool:
    return one.place.text is not other.place.text


def _is_slip(one: Figure, other: Figure) -> bool:
    """Two minutes of one happening: long numbers that differ in one digit, or, beside one name, in their order."""
    if one.text is other.text or one.value == other.value or one.value in other.text.shadow:
        return False
    if other.value in one.text.shadow or len(one.value) != len(other.value):
        return False
    digits = [a != b for a, b in zip(one.value[:-2], other.value[:-2], strict=True)]
    if len(digits) >= _LONG:
        return sum(digits) == 1
    is_swapped = sorted(one.value[:-2]) == sorted(other.value[:-2])
    return is_swapped and bool(sentence_names(one.text, one.sentence) & sentence_names(other.text, other.sentence))


def _findings(bundle: Bundle, one: Figure, other: Figure, further: Sequence[Figure]) -> Iterator[Finding]:
    """At the one that no third report has, where a third has the other; else at both."""
    backed = [any(figure.value == own.value for figure in further) for own in (one, other)]
    is_open = backed[0] == backed[1]
    if backed[1] > backed[0] or (is_open and not is_outdone(bundle, other.text, one.text)):
        yield _finding(one, other, is_backed=backed[1] > backed[0])
    if backed[0] > backed[1] or (is_open and not is_outdone(bundle, one.text, other.text)):
        yield _finding(other, one, is_backed=backed[0] > backed[1])


def _finding(figure: Figure, other: Figure, *, is_backed: bool) -> Finding:
    closing = "A third report has the other one." if is_backed else "Only one of them can be right."
    right = other.value if is_backed else None
    said = figure.place.quote.replace("\n", ", ")
    return Finding(
        KIND,
        figure.text,
        figure.place.span,
        explanation=f"This report says “{said}”, another says “{' '.join(other.place.quote.split())}”. {closing}",
        correct=right,
        evidence=Evidence("bundle", "Put the two sentences side by side, and look for the score sheet."),
        outcome="conflict",
        related=(other.place,),
        repair=Repair(figure.place.span, right) if right else None,
        label=f"{figure.value} / {other.value}",
    )
