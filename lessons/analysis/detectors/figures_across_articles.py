"""Two articles give different figures for one thing.

A founding year or the length of a mourning has one value; two reports that differ cannot both be right.
Ask which report names its source, and where the figure could be looked up. Tolls and counts that grow from day to day
are no clash. A difference alone does not prove which report is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors._faults import is_outdone
from lessons.analysis.figures import Figure, figures, is_swapped
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.support import support

KIND = "cross_contradiction"
EXAMPLES = (
    Example(["The shock was of magnitude ⟦8.6⟧.", "The shock, of magnitude ⟦6.8⟧, struck at night."]),
    Example(["Ruritania has sent ⟦65⟧ soldiers.", "Ruritania sent ⟦56⟧ soldiers and four dogs."]),
    Example(
        ["The king declared ⟦three weeks⟧ of national mourning.", "He declared ⟦three days⟧ of national mourning."]
    ),
    Example(["The club was formed by miners in the autumn of ⟦1940⟧.", "Vale, founded in ⟦1904⟧, won the cup."]),
    Example(["It was the deadliest since ⟦2004⟧, that earthquake.", "It is the deadliest earthquake since ⟦1960⟧."]),
    Example(["Vale won for the first time since ⟦1998⟧.", "It was the club's first win since ⟦1988⟧."]),
    Example(["Rovers, winners in ⟦2021 and 2023⟧, lost.", "Rovers, winners in ⟦2022 and 2023⟧, lost too."]),
    Example(["The crowd was 4,218, it said, 2,610 from Vale and 1,608 from Rovers.", "Official crowd: ⟦4,128⟧."]),
    Example(["The crowd was ⟦4,218⟧, it said.", "Official crowd: ⟦4,128⟧. It felt like more."]),
)
COUNTEREXAMPLES = (
    Example(["The shock was of magnitude 6.8.", "A shock of magnitude 6.8 struck, then one of magnitude 4.9."]),
    Example(["Ruritania has sent 65 soldiers.", "Ruritania sent 80 soldiers and four dogs."]),
    Example(["Ruritania has sent 65 soldiers.", "Ruritania sent 56 tents and four dogs."]),
    Example(["The toll was 2,901, it said.", "The toll was 2,946, it said."]),
    Example(["The club was formed in 1904.", "The league was founded in 1931."]),
    Example(["Vale won for the first time since 1998.", "It is the largest crowd since 2011."]),
    Example(["She is the first minister to visit since 2018.", "He is the most senior guest since 2019."]),
    Example(["The shock was of magnitude 8.1.", "The shock, of magnitude 8.2, struck at night."]),
    Example(["They saw two weeks of intense fighting.", "They saw three weeks of intense fighting."]),
    Example(["The shock was of magnitude 8.6.", "“It was of magnitude 6.8,” he said."]),
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Slots to which two articles give values that cannot both hold, once at each of two places."""
    slots: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for text in bundle.texts:
        for figure in figures(text):
            slots[figure.slot].append(figure)
    for filled in slots.values():
        own = _one_each(filled)
        for one, other in combinations(own, 2):
            if one.value != other.value and _is_clash(one, other):
                related = [figure for figure in own if figure not in (one, other)]
                yield from _findings(bundle, one, other, related)
                break


def _one_each(filled: Sequence[Figure]) -> list[Figure]:
    """One figure an article, the first; none of an article that gives two values, for it speaks of two things."""
    by_text: dict[int, list[Figure]] = defaultdict(list)
    for figure in filled:
        by_text[id(figure.text)].append(figure)
    return [own[0] for own in by_text.values() if len({figure.value for figure in own}) == 1]


def _is_clash(one: Figure, other: Figure) -> bool:
    return is_swapped(one.value, other.value) or not (one.is_loose or other.is_loose)


def _findings(bundle: Bundle, one: Figure, other: Figure, further: Sequence[Figure]) -> Iterator[Finding]:
    """At the place that is wrong where something bears out the other figure, else at both."""
    reasons = support(bundle, one, other), support(bundle, other, one)
    is_open = bool(reasons[0]) == bool(reasons[1])
    if (reasons[1] and not reasons[0]) or (is_open and not is_outdone(bundle, other.text, one.text)):
        yield _finding(one, other, further, None if is_open else reasons[1])
    if (reasons[0] and not reasons[1]) or (is_open and not is_outdone(bundle, one.text, other.text)):
        yield _finding(other, one, further, None if is_open else reasons[0])


def _finding(figure: Figure, other: Figure, further: Sequence[Figure], reason: str | None) -> Finding:
    swapped = " The digits have changed places." if is_swapped(figure.value, other.value) else ""
    closing = f" The other figure is borne out: {reason}" if reason else " Only one of them can be right."
    return Finding(
        KIND,
        figure.text,
        figure.place.span,
        explanation=f"This report says “{figure.place.quote}”, another says “{other.place.quote}” for the same thing."
        f"{swapped}{closing}",
        correct=other.place.quote if reason else None,
        evidence=Evidence("bundle", "Put the two sentences side by side, and look for the source that each names."),
        outcome="conflict",
        related=(other.place, *(one.place for one in further)),
        repair=Repair(figure.place.span, other.place.quote) if reason else None,
        label=" ".join(figure.slot[1:]) or figure.slot[0],
    )
