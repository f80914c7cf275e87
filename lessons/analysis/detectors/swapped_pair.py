"""Two digits of a small number have changed places, and another report proves it.

Twenty-six meters in one report, 62 in another: small numbers are near one another by chance, so this asks for more than
the digits. Both must count the same thing of something with a name, and a sum or two other reports must bear out one of
them. Ask which number the reporter could read off, and which was typed from memory.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.figures import Figure, is_swapped
from lessons.analysis.findings import Evidence, Example, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.support import support
from lessons.analysis.text import Text

KIND = "cross_contradiction"
EXAMPLES = (
    Example(
        [
            "The bridge at Norby is ⟦26 meters⟧ high.",
            "The bridge at Norby would be raised by 8 meters, from 62 meters to 70.",
        ]
    ),
    Example(
        [
            "The thieves took 14 frames from Norby House.",
            "Norby House has lost ⟦41 frames⟧.",
            "Police came to Norby House, where 14 frames were gone.",
        ]
    ),
)
COUNTEREXAMPLES = (
    Example(["The bridge at Norby is 26 meters high.", "The bridge at Norby is 62 meters long."]),
    Example(
        [
            "The tower at Vale is 26 meters high.",
            "The bridge at Norby would be raised by 8 meters, from 62 meters to 70.",
        ]
    ),
    Example(
        [
            "The bridge at Norby is 26 lanes wide.",
            "The bridge at Norby would be raised by 8 meters, from 62 meters to 70.",
        ]
    ),
    Example(
        [
            "The bridge at Norby is 26 meters wide and 62 meters high.",
            "The bridge at Norby would be raised by 8 meters, from 62 meters to 70.",
        ]
    ),
    Example(
        [
            "The guard, 14 years in Norby House, was away.",
            "“Norby House lost 41 frames,” she said.",
            "Norby House lost 14 frames.",
        ]
    ),
    Example(["Ann Lee of Norby is 41 years old.", "Ben Ray of Norby is 14 years old.", "Ben of Norby: 14 years old."]),
)

_PAIR = re.compile(r"(?<![\w.,£$€])(?P<digits>\d{2}) (?P<noun>[a-z]{4,30})\b")
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][\w'-]{2,40}")
_PAST = re.compile(r" (?:old|ago|later|earlier|before|after|on|in all|in total|altogether|more)\b")
_WHO = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
_TIMES = frozenset({"minutes", "hours", "days", "weeks", "months", "percent", "people", "million", "billion"})
"""What every report has many of, on everything."""


_REACH = 600
"""Characters of a paragraph that may name what it speaks of."""


@dataclass(frozen=True, slots=True)
class _Pair:
    figure: Figure
    names: frozenset[str]


def find(bundle: Bundle) -> Iterator[Finding]:
    """Numbers of two digits that stand the other way round in another report, on the same named thing."""
    shelves: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
    for text in bundle.texts:
        for pair in _pairs(text):
            shelves[pair.figure.slot[1], "".join(sorted(pair.figure.value))].append(pair)
    for shelf in shelves.values():
        values = {pair.figure.value for pair in shelf}
        firsts = {(id(pair.figure.text), pair.figure.value): pair for pair in reversed(shelf)}
        if len(values) == 2:
            yield from _clash(bundle, list(firsts.values())[::-1])


def _pairs(text: Text) -> Iterator[_Pair]:
    for sentence in text.sentences_in(*RUNNING):
        for match in _PAIR.finditer(text.shadow, sentence.span.start, sentence.span.end):
            place = Place(text, Span(*match.span()))
            if match["noun"] in _TIMES or _PAST.match(text.shadow, match.end()) or text.is_quoted(place.span):
                continue
            if match["digits"][0] == match["digits"][1]:
                continue
            start = max(sentence.block.span.start, match.start() - _REACH)
            end = min(sentence.span.end, match.end() + _REACH)
            names = frozenset(_NAME.findall(text.shadow[start:end])) - _WHO
            figure_place = Place(text, Span(*match.span("digits")))
            yield _Pair(Figure(text, sentence, ("pair", match["noun"]), match["digits"], figure_place), names)


def _clash(bundle: Bundle, shelf: Sequence[_Pair]) -> Iterator[Finding]:
    """At the first place that the other reports prove wrong; nothing where no name is shared or nothing is proved."""
    for one, other in combinations(shelf, 2):
        first, second = one.figure, other.figure
        if first.text is second.text or not is_swapped(first.value, second.value) or not one.names & other.names:
            continue
        if _has(first.text, second.value) or _has(second.text, first.value):
            continue
        reasons = [_reason(bundle, shelf, each, rest) for each, rest in ((first, second), (second, first))]
        if bool(reasons[0]) != bool(reasons[1]):
            wrong, right = (second, first) if reasons[0] else (first, second)
            yield _finding(wrong, right, reasons[0] or reasons[1] or "")
            return


def _has(text: Text, value: str) -> bool:
    """Whether a text has a number as it stands, not as a part of a longer one."""
    return re.search(rf"(?<![\d.,]){value}(?!\d|[.,]\d)", text.shadow) is not None


def _reason(bundle: Bundle, shelf: Sequence[_Pair], figure: Figure, other: Figure) -> str | None:
    """Why a figure is right: another report counts the same, or a sum or a fact gives it."""
    counts = [
        len({id(pair.figure.text) for pair in shelf if pair.figure.value == each.value}) for each in (figure, other)
    ]
    if counts[0] > 1 and counts[1] == 1:
        return "Another report has the same number."
    return support(bundle, figure, other) if counts[0] >= counts[1] else None


def _finding(wrong: Figure, right: Figure, reason: str) -> Finding:
    text, noun = wrong.text, wrong.slot[1]
    place = Span(wrong.place.span.start, wrong.place.span.end + len(noun) + 1)
    return Finding(
        KIND,
        text,
        place,
        explanation=f"This report says “{text.quote(place)}”, another says “{right.value} {noun}”: the two digits"
        f" have changed places. The other number is borne out: {reason}",
        correct=f"{right.value} {noun}",
        evidence=Evidence("bundle", "Put the two sentences side by side, and do the sum that bears one of them out."),
        outcome="conflict",
        related=(right.place,),
        repair=Repair(wrong.place.span, right.value),
        label=f"{wrong.value} {noun}",
    )
