"""A rise, a fall or a lead that its own two figures do not give.

“From 200 to 230, a rise of 25%”: subtract and divide, and it is 15%. A change is often the reason why a report is
written at all, so it is worth the sum. Ask which of the three numbers the source gave. It does not prove that nothing
rose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lessons.analysis import shares
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.quantities import Quantity, in_figures, is_hedged, like, quantities_in, rounding
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "number_mismatch"
EXAMPLES = (
    "A sack of flour that cost 200 francs on 1 May now costs 230, a rise of ⟦25%⟧, she found.",
    "Visits rose from 400 to 500, an increase of ⟦20%⟧.",
    "Sales fell by ⟦40%⟧, from £500 to £400.",
    "The motion passed by 52 votes to 48, a majority of ⟦six⟧.",
    "The tax cut the catch from 40,000 tonnes to 36,000, or by ⟦13%⟧.",
    "The new timetable cut the trips from 400 trains to 300, or by ⟦35%⟧.",
    "Fares went from £20 to £25, or up by ⟦30%⟧.",
    "The number of pupils ⟦doubled⟧ from 120 to 180.",
)
COUNTEREXAMPLES = (
    "A sack of flour that cost 200 francs on 1 May now costs 230, a rise of 15%, she found.",
    "Visits rose from 400 to 500, an increase of 25%.",
    "Visits rose from about 400 to 500, an increase of 20%.",
    "Sales fell by 20%, from £500 to £400.",
    "Sales were 40% lower, from a wider range of 500 to 400 goods.",
    "The motion passed by 52 votes to 48, a majority of four.",
    "The new timetable cut the trips from 400 trains to 300, or by 25%.",
    "The new timetable cut the trips from 400 trains to 300, or by 35% in the north.",
    "The number of pupils doubled from 120 to 245, and nearly doubled from 1990 to 2004.",
    "“Visits rose from 400 to 500, an increase of 20%,” he said.",
    "Of 500 people 230 came, a rise of 15%.",
    "Support rose from 40% to 50%, an increase of 10 points, or from 40% to 50%, an increase of 10%.",
)

_CHANGE = (
    r"(?P<way>rise|increase|growth|jump|gain|surge|climb|leap|fall|drop|decline|decrease|cut|reduction|loss|slump|dip)"
)
_UP = frozenset({"rise", "increase", "growth", "jump", "gain", "surge", "climb", "leap"})
_AFTER = re.compile(rf",? (?:an?|the) {_CHANGE} of $")
_OR_BY = re.compile(r",? (?:or|that is,?)(?: (?:up|down))? by $")
_CLOSED = re.compile(r"[,.;)](?!\d)")
_FROM = re.compile(r"\bfrom $")
_TO = re.compile(r"(?: [a-z]+){0,3}? to ")
_COSTS = re.compile(r"\b(?:cost|was|were|had|stood at|sold for|paid) $")
_NOW = re.compile(r"\b(?:now|today)\b[^.;:()\"\d]{0,20}$")
_BY = re.compile(
    r"\b(?P<way>rose|risen|increased|grew|grown|jumped|climbed|went up|fell|fallen|dropped|declined|decreased"
    r"|went down) by $"
)
_BY_END = re.compile(r",? from ")
_LEAD = re.compile(r",? an? (?:majority|margin|lead|difference|gap) of $")
_MANIFOLD = re.compile(
    r"(?<!nearly )(?<!almost )(?<!than )(?<!about )(?<!roughly )\b(?P<word>doubled|trebled|tripled|quadrupled|halved)"
    r"(?: in [a-z]+)? from "
)
_TIMES = {"doubled": Fraction(2), "trebled": Fraction(3), "tripled": Fraction(3), "quadrupled": Fraction(4)}
_TIMES["halved"] = Fraction(1, 2)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Changes in percent or in number, leads and manifolds beside the two figures that they follow from."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            given = [one for one in quantities_in(text, sentence.span) if not text.is_quoted(one.span)]
            if len(given) < 2 or any(is_hedged(text, one) for one in given):
                continue
            for number in range(len(given)):
                yield from _change_after(text, sentence, given, number)
                yield from _change_before(text, given, number)
                yield from _lead(text, given, number)
            yield from _manifold(text, sentence, given)


def _change_after(text: Text, sentence: Sentence, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    """From A to B, a rise of so much; or: it cost A then and costs B now, a rise of so much."""
    change = given[number]
    said = _AFTER.search(text.shadow, max(sentence.span.start, change.span.start - 30), change.span.start)
    bare = _OR_BY.search(text.shadow, max(sentence.span.start, change.span.start - 30), change.span.start)
    if bare is not None and not (change.unit == "%" and _CLOSED.match(text.shadow, change.span.end)):
        bare = None
    if (said is None and bare is None) or number < 2:
        return
    old, new = given[number - 2], given[number - 1]
    lead = text.shadow[sentence.span.start : old.span.start]
    between = text.shadow[old.span.end : new.span.start]
    is_step = _FROM.search(lead) and _TO.fullmatch(between)
    is_price = _COSTS.search(lead) and _NOW.search(between) and number == 2
    if is_step or is_price:
        is_up = said["way"] in _UP if said else new.value > old.value
        yield from _check(text, change, old, new, is_up=is_up, is_restated=said is None)


def _change_before(text: Text, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    """It rose by so much, from A to B."""
    change = given[number]
    said = _BY.search(text.shadow, max(0, change.span.start - 30), change.span.start)
    if said is None or number + 2 >= len(given):
        return
    old, new = given[number + 1], given[number + 2]
    if _BY_END.fullmatch(text.shadow, change.span.end, old.span.start) and _TO.fullmatch(
        text.shadow, old.span.end, new.span.start
    ):
        is_up = said["way"] in {"rose", "risen", "increased", "grew", "grown", "jumped", "climbed", "went up"}
        yield from _check(text, change, old, new, is_up=is_up)


def _check(
    text: Text, change: Quantity, old: Quantity, new: Quantity, *, is_up: bool, is_restated: bool = False
) -> Iterator[Finding]:
    """A change in percent, or in the unit of its figures; of two percentages nobody knows which is meant.

    What only restates the two figures, as "or by 12%", was worked out from them as they stand, rounded or not.
    """
    units = {old.unit, new.unit} - {""}
    if len(units) > 1 or "%" in units or not old.value:
        return
    difference = (new.value - old.value) if is_up else (old.value - new.value)
    if change.unit == "%":
        exact = 100 * difference / old.value
        slack = max(change.step, exact / 20)
        if not is_restated:
            slack += 100 * (rounding(old) + rounding(new)) / old.value
        sum_in_words = f"From {in_figures(old.value)} to {in_figures(new.value)} is {float(exact):.3g}%"
        words = shares.in_words(exact / 100, text.quote(change.span))
    elif change.unit in units | {""} and not change.noun.startswith("point"):
        exact, slack = difference, rounding(old) + rounding(new) + rounding(change)
        sum_in_words = (
            f"The difference of {in_figures(old.value)} and {in_figures(new.value)} is {in_figures(abs(exact))}"
        )
        words = like(change, text, exact)
    else:
        return
    if exact > 0 and abs(exact - change.value) > slack:
        yield _finding(text, change.span, words, sum_in_words, [old, new])


def _lead(text: Text, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    """By A to B, a majority of so many."""
    lead = given[number]
    if number < 2 or not _LEAD.search(text.shadow, max(0, lead.span.start - 30), lead.span.start):
        return
    one, two = given[number - 2], given[number - 1]
    if not _TO.fullmatch(text.shadow, one.span.end, two.span.start) or {one.unit, two.unit, lead.unit} != {""}:
        return
    exact = abs(one.value - two.value)
    if exact != lead.value:
        sum_in_words = f"The difference of {in_figures(one.value)} and {in_figures(two.value)} is {in_figures(exact)}"
        yield _finding(text, lead.span, like(lead, text, exact), sum_in_words, [one, two])


def _manifold(text: Text, sentence: Sentence, given: Sequence[Quantity]) -> Iterator[Finding]:
    """It doubled from A to B."""
    for match in _MANIFOLD.finditer(text.shadow, sentence.span.start, sentence.span.end):
        at = next((n for n, one in enumerate(given) if one.span.start == match.end()), None)
        if at is None or at + 1 >= len(given):
            continue
        old, new = given[at], given[at + 1]
        if not _TO.fullmatch(text.shadow, old.span.end, new.span.start) or old.unit != new.unit or not old.value:
            continue
        times, ratio = _TIMES[match["word"]], new.value / old.value
        if abs(ratio - times) > times / 5:
            sum_in_words = f"{in_figures(new.value)} is {float(ratio):.2g} times {in_figures(old.value)}"
            yield _finding(text, Span(*match.span("word")), None, sum_in_words, [old, new])


def _finding(text: Text, place: Span, words: str | None, sum_in_words: str, parts: Sequence[Quantity]) -> Finding:
    return Finding(
        KIND,
        text,
        place,
        explanation=f"{sum_in_words}, but the article says “{text.quote(place)}”. One of the numbers is wrong.",
        correct=words,
        evidence=Evidence("arithmetic", f"Do the sum yourself: {sum_in_words[:1].lower()}{sum_in_words[1:]}."),
        related=tuple(Place(text, part.span) for part in parts),
        repair=Repair(place, words) if words else None,
        label=text.quote(place),
    )
