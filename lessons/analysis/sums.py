"""How a sum that does not come out is put to a reader, and what makes one come out after all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.quantities import Quantity, in_figures, like, rounding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

_MOST = 9
"""More numbers than this are a list, in which some always add up."""


def is_reached(total: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether some of the other numbers give the total: added, taken from one another, or multiplied.

    With too many numbers to try, the answer is yes: nothing can be proved then.
    """
    if len(others) > _MOST:
        return True
    for size in range(2, len(others) + 1):
        if any(fits(total, sum((one.value for one in some), Fraction(0)), some) for some in combinations(others, size)):
            return True
    return any(
        fits(total, value, pair)
        for pair in combinations(others, 2)
        for value in (abs(pair[0].value - pair[1].value), pair[0].value * pair[1].value)
    )


def fits(total: Quantity, value: Fraction, parts: Iterable[Quantity]) -> bool:
    """Whether a value is the total, as far as rounding of it and of its parts allows."""
    return abs(total.value - value) <= rounding(total) + sum((rounding(part) for part in parts), Fraction(0))


def finding(
    text: Text, wrong: Quantity, right: Fraction, *, sum_in_words: str, why: str, parts: Sequence[Span]
) -> Finding:
    """A number that its own parts do not give: `right` is what they give."""
    words = like(wrong, text, right)
    return Finding(
        "number_mismatch",
        text,
        wrong.span,
        explanation=f"{sum_in_words}, but the article says “{text.quote(wrong.span)}”. {why}",
        correct=words or in_figures(right),
        evidence=Evidence("arithmetic", f"Do the sum yourself: {sum_in_words}."),
        related=tuple(Place(text, part) for part in parts),
        repair=Repair(wrong.span, words) if words else None,
        label=text.quote(wrong.span),
    )


def added(parts: Sequence[Quantity]) -> str:
    """The parts and their sum as a clause: 14 + 9 + 6 = 29."""
    return f"{' + '.join(in_figures(part.value) for part in parts)} = {in_figures(sum_of(parts))}"


def sum_of(parts: Iterable[Quantity]) -> Fraction:
    """The sum of the parts."""
    return sum((part.value for part in parts), Fraction(0))
