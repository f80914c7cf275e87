"""So much each, so many of them, and a total that is another.

A price and a count give a total that anyone can work out. Multiply before you quote a sum of money: a slip of this sort
often comes from a count that was changed late. It does not prove that the price is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lessons.analysis import sums
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.figures import is_swapped
from lessons.analysis.findings import Finding
from lessons.analysis.quantities import Quantity, in_figures, is_hedged, quantities_in, rounding
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "number_mismatch"
EXAMPLES = (
    "Vale had four and Rovers three, so that makes seven, and each costs a club £20, a total of ⟦£160⟧.",
    "The school bought 12 desks at £45 each, ⟦£450⟧ in all.",
    "Each of the nine families gets 2,000 francs, a total of ⟦28,000 francs⟧.",
    "They get 2,500 francs a month for a year, ⟦25,000⟧ in all.",
    "The line paid 1,200 drivers, two to a train, £30 a day for four days, ⟦£441,000⟧ in all.",
    "The plan is worth 120bn francs over five years, or ⟦30bn⟧ a year.",
    "The 40 guests paid £5 a head, making ⟦£250⟧.",
)
COUNTEREXAMPLES = (
    "Vale had four and Rovers three, so that makes seven, and each costs a club £20, a total of £140.",
    "The school bought 12 desks at £45 each and a lamp, £560 in all.",
    "They get 2,500 francs a month for a year, 30,000 in all.",
    "The line paid 1,200 drivers, two to a train, £30 a day for four days, £144,000 in all.",
    "The plan is worth 120bn francs over five years, or 24bn a year.",
    "The plan is worth £100m over three years, or about £30m a year.",
    "The 12 desks cost £45 each. The school has spent a total of £900 this year.",
    "“We bought 12 desks at £45 each, £450 in all,” he said.",
    "The 12 desks cost more than £45 each, a total of £600.",
    "The nine families and two schools get £20 each, a total of £220.",
)

_EACH_AFTER = re.compile(r" (?:each|apiece|a head|per head|per person|a piece|a ticket|per ticket|a seat|a copy)\b")
_EACH_BEFORE = re.compile(
    r"\b(?:each|every one)(?: (?!cost|pay|paid|get|got|receiv|earn|is\b|was\b|sold|worth)[a-z]+){0,4}"
    r" (?:costs?|pays?|paid|gets?|got|receives?|received|earns?|earned|is|was|sold for|worth)(?: [a-z]+){0,3} $",
    re.IGNORECASE,
)
_TERM = re.compile(
    r" (?:a|per|each|every) (?P<unit>month|week|day|year)\b[^.;:\d]{0,60}?"
    r"\bfor (?:(?P<one>an?|one) (?P<period>year|week)|(?P<n>[\w-]+) (?P<periods>months|weeks|days|years))\b"
)
_PER = {("month", "year"): 12, ("day", "week"): 7, ("week", "year"): 52}
_TOTAL_BEFORE = re.compile(
    r"(?:,|\() ?(?:and |so |or )?(?:for |making |giving |with )?(?:an? |the )?(?:grand |combined )?(?:total of|making"
    r"|which makes|which comes to|coming to|or|totall?ing|i\.e\.) ?$"
)
_TOTAL_AFTER = re.compile(r" (?:in all|in total|altogether|all told)\b")
_OVER = re.compile(
    r"\bover (?:the next |the following )?(?P<n>[\w-]+) (?P<unit>year|month|week|day)s,"
    r" or (?P<hedge>(?:[a-z]+ ){0,2}?)$"
)
_PER_UNIT = re.compile(r" (?:a|per|each|every) (?P<unit>year|month|week|day)\b")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Totals of a rate and a count in one sentence, and rates of a total over a term, that come to something else."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            given = quantities_in(text, sentence.span)
            for number, one in enumerate(given):
                if text.is_quoted(one.span) or is_hedged(text, one):
                    continue
                yield from _total(text, sentence, given, number)
                yield from _share_of_term(text, given, number)


def _total(text: Text, sentence: Sentence, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    """The number is a total, and the one before it a rate: so much each, or so much a month."""
    total = given[number]
    before = text.shadow[max(sentence.span.start, total.span.start - 30) : total.span.start]
    if not (_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text.shadow, total.span.end)):
        return
    for rate in [one for one in given[:number] if not is_hedged(text, one)]:
        term = _TERM.match(text.shadow, rate.span.end, total.span.start)
        if term and _times(text, term, given):
            count = _times(text, term, given)
            if total.unit in {rate.unit, ""}:
                yield from _to_many(text, sentence, given[:number], total, rate, count)
                yield from _check(text, total, rate, count, _around(text, sentence), [rate.span])
                return
        elif rate.unit and rate.unit == total.unit and _is_each(text, sentence, rate, total):
            counts = [one for one in _around(text, sentence) if one.is_count and one.span.start < total.span.start]
            nearest = [one for one in counts if one.span.start < rate.span.start]
            if nearest and sentence.span.contains(nearest[-1].span) and not is_hedged(text, nearest[-1]):
                yield from _check(
                    text, total, rate, nearest[-1].value, _around(text, sentence), [nearest[-1].span, rate.span]
                )
            return


def _to_many(
    text: Text, sentence: Sentence, before: Sequence[Quantity], total: Quantity, rate: Quantity, times: Fraction
) -> Iterator[Finding]:
    """So many people get the rate so many times: only a total whose digits changed places is surely wrong."""
    people = [one for one in before if one.is_count and one.span.end < rate.span.start and not is_hedged(text, one)]
    rights = [one.value * rate.value * times for one in people]
    slack = rounding(total)
    if any(abs(right - total.value) <= slack for right in rights):
        return
    for one, right in zip(people, rights, strict=True):
        if is_swapped(in_figures(right), in_figures(total.value)):
            yield sums.finding(
                text,
                total,
                right,
                sum_in_words=f"{in_figures(one.value)} × {in_figures(rate.value)} × {in_figures(times)}"
                f" = {in_figures(right)}",
                why="Two digits have changed places, or one of the numbers is wrong.",
                parts=[one.span, rate.span],
            )
            return


def _is_each(text: Text, sentence: Sentence, rate: Quantity, total: Quantity) -> bool:
    """Whether it is the rate of every single one, and nothing else is bought between it and the total."""
    before = text.shadow[max(sentence.span.start, rate.span.start - 80) : rate.span.start]
    after = _EACH_AFTER.match(text.shadow, rate.span.end)
    between = text.shadow[after.end() if after else rate.span.end : total.span.start]
    return bool(after or _EACH_BEFORE.search(before)) and not re.search(r"\b(?:and|plus|with|also)\b", between)


def _times(text: Text, term: re.Match[str], given: Sequence[Quantity]) -> Fraction:
    """How many times the rate is paid; 0 where the words do not say."""
    if term["one"]:
        return Fraction(_PER.get((term["unit"], term["period"]), 0))
    count = next((one for one in given if one.span.start == term.start("n")), None)
    if count is None or is_hedged(text, count):
        return Fraction(0)
    unit = term["periods"].removesuffix("s")
    return count.value if unit == term["unit"] else count.value * _PER.get((term["unit"], unit), 0)


def _around(text: Text, sentence: Sentence) -> Sequence[Quantity]:
    start = max(sentence.block.span.start, sentence.span.start - 300)
    return quantities_in(text, Span(start, sentence.span.end))


def _check(
    text: Text,
    total: Quantity,
    rate: Quantity,
    count: Fraction,
    around: Sequence[Quantity],
    parts: Sequence[Span],
) -> Iterator[Finding]:
    """Nothing is said where another count around gives the total, or where it is a sum of what stands there."""
    others = [one for one in around if one.span not in (total.span, rate.span)]
    slack = rounding(total) + rounding(rate) * count
    counts = [count, *(one.value for one in others if one.is_count)]
    counts += [one.value + two.value for one in others for two in others if one is not two]
    if any(abs(times * rate.value - total.value) <= slack for times in counts):
        return
    right = count * rate.value
    if count < 2 or not right / 4 < total.value < right * 4:
        return
    yield sums.finding(
        text,
        total,
        right,
        sum_in_words=f"{in_figures(count)} × {in_figures(rate.value)} = {in_figures(right)}",
        why="The count, the rate or the total is wrong.",
        parts=parts,
    )


def _share_of_term(text: Text, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    """The number is a yearly (or monthly) share of a sum that stands before it, over so many years."""
    share = given[number]
    unit = _PER_UNIT.match(text.shadow, share.span.end)
    over = _OVER.search(text.shadow, max(0, share.span.start - 70), share.span.start)
    if not unit or not over or unit["unit"] != over["unit"] or over["hedge"]:
        return
    years = next((one for one in given if one.span.start == over.start("n")), None)
    sums_before = [one for one in given[:number] if one.span.end <= over.start() and one is not years]
    if years is None or not sums_before or is_hedged(text, sums_before[-1]):
        return
    whole = sums_before[-1]
    right = whole.value / years.value if years.value else Fraction(0)
    slack = rounding(share) + rounding(whole) / max(years.value, Fraction(1)) + share.value / 20
    if abs(right - share.value) > slack and right and right / 10 < share.value < right * 10:
        yield sums.finding(
            text,
            share,
            right,
            sum_in_words=f"{in_figures(whole.value)} ÷ {in_figures(years.value)} = {in_figures(right)}",
            why="The sum, the time or the yearly share is wrong.",
            parts=[whole.span, years.span],
        )
