"""A total, and then parts that do not make it.

"So many in the north, so many in the south, and the other so many elsewhere" divides a total without a rest. Add the
parts and put the sum beside the total. A wrong sum often comes from two digits that changed places. It does not prove
which of the numbers is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from lessons.analysis import sums
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.figures import is_swapped
from lessons.analysis.findings import Finding
from lessons.analysis.quantities import Quantity, in_figures, is_hedged, quantities_in
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words.opposites import STATES

KIND = "number_mismatch"
EXAMPLES = (
    "The toll had reached ⟦2,826⟧ by noon, the ministry said.\n\n"
    "It said 1,604 of the victims were in the north and 976 in the south, with 282 elsewhere.",
    "Of the ⟦60⟧ flats, 31 were sold in May and 18 in June; the other 12 are empty.",
    "The sheet shows ⟦seven⟧ bookings, five of them for Vale and three for Rovers.",
    "The crowd was ⟦4,128⟧, the club said, 2,610 with Vale and 1,608 with Rovers.",
    "The gang took ⟦21⟧ paintings, 12 of them in Norby, seven in Vale and four in Lakeside.",
    "Of the ⟦30⟧ trains on the new timetable, 12 were late and 28 were on time.",
)
COUNTEREXAMPLES = (
    "The toll had reached 2,862 by noon, the ministry said.\n\n"
    "It said 1,604 of the victims were in the north and 976 in the south, with 282 elsewhere.",
    "Of the 60 flats, 31 were sold in May and 17 in June; the other 12 are empty.",
    "The sheet shows seven bookings, four of them for Vale and three for Rovers.",
    "The gang took 23 paintings, 12 of them in Norby, seven in Vale and four in Lakeside.",
    "The gang took 21 paintings, 12 of them in Norland, nine in Norby and four in Vale.",
    "Of the 30 trains on the new timetable, 12 were late and 18 were on time.",
    "Of the 30 trains on the new timetable, 12 were late and 28 were full.",
    "The games saw 120 medals, 40 of them for Norland and 31 for Sudland.",
    "Of the 60 flats, about 31 were sold in May and 18 in June; the other 12 are empty.",
    "There were 20 people on board, 15 of them women and eight of them from the north.",
    "In 2004 the town had 60 flats. Then 31 were sold in May and 18 in June, and 40 elsewhere.",
    "“Of the 60 flats, 31 went in May and 18 in June; the other 12 are empty,” she said.",
    "The shop has 40 bags. They weigh 12 pounds each, or 15 pounds with the other 3 pounds of sand.",
)

_REST = re.compile(r"\b(?:the )?(?:other|remaining|rest,?) $|\bleaving $")
_ELSEWHERE = re.compile(r"(?: (?:[a-z]+ ){0,2}?)?(?:elsewhere|in other [a-z]+|in the rest of [a-z ]+)\b")
_EACH_FOR = re.compile(
    r" (?:[a-z]+ )?(?:of (?:them|those|whom|which) )?(?:(?:were|was|went|came|are|is) )?"
    r"(?P<way>for|with|from|against|to|by|in) (?:the )?(?P<name>[A-Z][\w'-]{1,40})"
)
_PLAIN_GAP = re.compile(r"[^.:()\"\d]{1,90}")
_BETWEEN_TOTAL = re.compile(r"[^.;:()\"\d]{0,60}, ")
_OF_ALL = re.compile(r"\bof (?:the |its |their |our |all |all the )?$", re.IGNORECASE)
_OPPOSITES = [
    tuple(re.compile(rf" (?:[a-z]+ )?(?:is|are|was|were|voted|had been|have been) (?:{state})\b") for state in pair)
    for pair in STATES
]
_LEAST_PLACES = 3
"""Places that a total must be divided among: of two, one often lies inside the other."""
_WIDEST = 4
"""A total more than a quarter away from the sum is another number."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Totals that the parts after them, which leave no rest, do not make."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            given = [one for one in quantities_in(text, sentence.span) if one.is_count]
            if len(given) >= 2:
                yield from _divided(text, sentence, given)
                yield from _opposed(text, sentence, given)


def _divided(text: Text, sentence: Sentence, given: Sequence[Quantity]) -> Iterator[Finding]:
    """Parts of which the last is the rest, or parts that go to one name each."""
    rest = next((n for n, one in enumerate(given) if n and _is_rest(text, one)), 0)
    if rest:
        for start in range(rest):
            parts = given[start : rest + 1]
            total = given[start - 1] if start else _before(text, sentence, parts)
            if len(parts) >= 2 and total and _is_row(text, parts) and _is_whole(text, total, parts):
                yield from _check(text, total, parts)
                return
    elif len(given) >= 3 and _BETWEEN_TOTAL.fullmatch(text.shadow, given[0].span.end, given[1].span.start):
        parts = given[1:]
        ways = [_EACH_FOR.match(text.shadow, one.span.end) for one in parts]
        is_one_way = all(ways) and len({way["way"] for way in ways if way}) == 1
        if is_one_way and _is_row(text, parts) and not _is_nested(given[0], parts, ways):
            right = sums.sum_of(parts)
            if right > given[0].value or is_swapped(str(right), str(given[0].value)):
                yield from _check(text, given[0], parts)


def _is_nested(total: Quantity, parts: Sequence[Quantity], ways: Sequence[re.Match[str] | None]) -> bool:
    """Whether the last part may lie inside another, as a town in its county: then the others alone give the total."""
    if not all(way and way["way"] == "in" for way in ways):
        return False
    names = {way["name"] for way in ways if way}
    others = {sums.sum_of(some) for size in range(1, len(parts)) for some in combinations(parts[:9], size)}
    return len(names) < len(parts) or len(parts) < _LEAST_PLACES or total.value in others


def _opposed(text: Text, sentence: Sentence, given: Sequence[Quantity]) -> Iterator[Finding]:
    """Of so many, some are in one state and the others in its opposite: nothing is in both."""
    total, *parts = given
    lead = text.shadow[max(sentence.span.start, total.span.start - 20) : total.span.start]
    if len(parts) != 2 or not _OF_ALL.search(lead) or not _is_row(text, parts):
        return
    said = [
        text.shadow[parts[0].span.end : parts[1].span.start],
        text.shadow[parts[1].span.end : sentence.span.end],
    ]
    for one, other in _OPPOSITES:
        if (one.match(said[0]) and other.match(said[1])) or (other.match(said[0]) and one.match(said[1])):
            if sums.sum_of(parts) > total.value > max(part.value for part in parts):
                yield from _check(text, total, parts)
            return


def _is_rest(text: Text, one: Quantity) -> bool:
    before = text.shadow[max(0, one.span.start - 20) : one.span.start]
    return bool(_REST.search(before) or _ELSEWHERE.match(text.shadow, one.span.end))


def _is_row(text: Text, parts: Sequence[Quantity]) -> bool:
    gaps = pairwise(parts)
    return len(parts) >= 2 and all(_PLAIN_GAP.fullmatch(text.shadow, one.span.end, two.span.start) for one, two in gaps)


def _before(text: Text, sentence: Sentence, parts: Sequence[Quantity]) -> Quantity | None:
    """The number before the parts that they divide: the nearest one of the sentence or the one before it."""
    earlier = text.sentence_at(max(0, _last_letter(text, sentence.span.start)))
    if earlier is None or earlier.span == sentence.span:
        return None
    found = [
        one for one in quantities_in(text, earlier.span) if one.is_count and one.value >= max(p.value for p in parts)
    ]
    return found[-1] if found else None


def _last_letter(text: Text, start: int) -> int:
    """The place of the last character before a place that is no white space."""
    return len(text.shadow[max(0, start - 10) : start].rstrip()) + max(0, start - 10) - 1


def _is_whole(text: Text, total: Quantity, parts: Sequence[Quantity]) -> bool:
    right = sums.sum_of(parts)
    return (
        total.value > max(part.value for part in parts)
        and abs(total.value - right) * _WIDEST <= right
        and not any(is_hedged(text, one) for one in (total, *parts))
    )


def _check(text: Text, total: Quantity, parts: Sequence[Quantity]) -> Iterator[Finding]:
    """Nothing is said where any number around is the sum: then the writer had another total in mind."""
    right = sums.sum_of(parts)
    around = text.shadow[max(0, total.span.start - 600) : parts[-1].span.end + 300]
    is_known = re.search(rf"(?<![\d,.]){re.escape(in_figures(right))}(?![\d]|[.,]\d)", around)
    if is_known or text.is_quoted(total.span) or text.is_quoted(parts[0].span) or sums.fits(total, right, parts):
        return
    if any(is_hedged(text, one) for one in (total, *parts)):
        return
    yield sums.finding(
        text,
        total,
        right,
        sum_in_words=sums.added(parts),
        why="Either the total or one of its parts is wrong.",
        parts=[Span(parts[0].span.start, parts[-1].span.end)],
    )
