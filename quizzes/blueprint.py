"""The blueprint: which questions of a pool make a quiz.

A quiz spreads over skills, ways of asking and articles. Of its questions that ask for a verdict, near half are fine as
they are, on form A and on form B. Twins swap between the forms, so no student meets both. One item for each flaw,
since two would answer each other, one of spelling in twelve, and none that shows what another asks about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Literal

from lessons.analysis.skills import SKILLS
from quizzes.items import Item, Passage
from quizzes.kinds import KINDS

Form = Literal["A", "B"]

TOLERANCE = 0.05
WORDS_A_MINUTE = 150
_SPELLING = frozenset({"name_misspelling", "spelling", "grammar", "missing_word", "fragment"})
_PLACES_FOR_ONE_SPELLING = 12
_WEIGHT_OF_SEVERITY = {"false": 40, "misleading": 40, "weak": 10, "slip": 0}
_WEIGHT_OF_TWINS = 25
_WEIGHT_OF_SWAPPING = 90
_PASSES = 6
_FLAWED_FIRST = 2
"""How many pairs, the gravest first, show their flaw on form A before one is turned round."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a quiz: what it asks on form A and on form B, which is the same without a twin."""

    form_a: Item
    form_b: Item
    points: int = 1

    def on(self, form: Form) -> Item:
        """The item of one form."""
        return self.form_a if form == "A" else self.form_b


@dataclass(frozen=True, eq=False)
class _Unit:
    """What takes one place: an item alone, or two twins. `rank` is how far behind the best of its way it stands."""

    items: tuple[Item, ...]
    rank: int
    jitter: float

    @property
    def first(self) -> Item:
        return self.items[0]

    @property
    def is_pair(self) -> bool:
        return len(self.items) == 2

    @cached_property
    def is_spelling(self) -> bool:
        return any(finding.kind in _SPELLING for item in self.items for finding in item.findings)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(dict.fromkeys(passage for item in self.items for passage in item.passages))

    @cached_property
    def weight(self) -> int:
        flawed = next((item for item in self.items if item.sound is False), self.first)
        return _WEIGHT_OF_SEVERITY.get(flawed.severity or "", 0) + _WEIGHT_OF_TWINS * self.is_pair - 4 * self.rank

    def sounding(self, *, sound: bool) -> Item:
        """The twin whose verdict is wanted."""
        return next(item for item in self.items if item.sound is sound)


def seconds(items: Iterable[Item]) -> int:
    """How long the items take: each its kind's time and the reading of its passages."""
    total = 0.0
    for item in items:
        words = sum(len(passage.text.split()) for passage in item.passages)
        total += KINDS[item.kind].SECONDS + 60 * words / WORDS_A_MINUTE
    return round(total)


def choose(
    pool: Sequence[Item],
    *,
    count: int = 12,
    minutes: int | None = None,
    sound: float = 0.45,
    skills: Sequence[str] | None = None,
    seed: int = 1,
) -> list[Place]:
    """Places for `count` items, or for as many as fit into `minutes`; fewer where the pool does not give more.

    `sound` is the share of sound items among those that ask for a verdict; it is kept within five hundredths where the
    pool allows. The same pool and seed give the same quiz.
    """
    units = [unit for unit in _units(pool, seed) if not skills or unit.first.skill in skills]
    if minutes is not None:
        count = _count_for(units, minutes)
    tries = [_improved(_greedy(units, count, aim), units, aim) for aim in _aims(count, sound)]
    chosen = min(tries, key=lambda found: _cost(found, _Aim(sound)))
    return _placed(_ordered(chosen), sound)


def _ordered(chosen: Sequence[_Unit]) -> list[_Unit]:
    """Skill after skill as they are taught; questions that ask in the same way stand apart from each other."""
    alike = Counter((unit.first.skill, unit.first.way) for unit in chosen)
    met: Counter[tuple[str, str]] = Counter()
    ranked = []
    for unit in sorted(chosen, key=lambda unit: unit.jitter):
        way = unit.first.skill, unit.first.way
        ranked.append(((_skill_rank(unit), met[way] / alike[way], -alike[way], unit.jitter), unit))
        met[way] += 1
    return [unit for _, unit in sorted(ranked, key=lambda entry: entry[0])]


def _units(pool: Sequence[Item], seed: int) -> list[_Unit]:
    pairs: dict[str, list[Item]] = {}
    for item in pool:
        pairs.setdefault(item.pair or item.identifier, []).append(item)
    ranks: Counter[str] = Counter()
    units = []
    for items in pairs.values():
        is_pair = sorted(str(item.sound) for item in items) == ["False", "True"]
        for members in [tuple(items)] if is_pair else [(item,) for item in items]:
            units.append(_Unit(members, ranks[members[0].way], _jitter(seed, members[0])))
        ranks[items[0].way] += 1
    return units


def _count_for(units: Sequence[_Unit], minutes: int) -> int:
    if not units:
        return 0
    each = seconds(unit.first for unit in units) / len(units)
    return max(1, int(minutes * 60 / each))


@dataclass(frozen=True, slots=True)
class _Aim:
    """The share of sound items, and how many items should ask for a verdict, where that is tried out."""

    sound: float
    verdicts: int | None = None


def _aims(count: int, sound: float) -> list[_Aim]:
    """Several numbers of verdicts to try, since not every number can be parted in the wanted share."""
    return [_Aim(sound, verdicts) for verdicts in sorted({count * part // 12 for part in (5, 7, 8, 9, 10, 11)})]


def _greedy(units: Sequence[_Unit], count: int, aim: _Aim) -> list[_Unit]:
    chosen: list[_Unit] = []
    while len(chosen) < count:
        fitting = [unit for unit in units if _fits(unit, chosen, count)]
        if not fitting:
            break
        chosen.append(min(fitting, key=lambda unit: (_cost([*chosen, unit], aim), unit.first.identifier)))
    return chosen


def _improved(chosen: list[_Unit], units: Sequence[_Unit], aim: _Aim) -> list[_Unit]:
    """Swap one unit at a time for a better one, until that helps no more."""
    for _ in range(_PASSES):
        best, least = chosen, _cost(chosen, aim)
        for place in range(len(chosen)):
            rest = chosen[:place] + chosen[place + 1 :]
            for unit in units:
                if _fits(unit, rest, len(chosen)) and (cost := _cost([*rest, unit], aim)) < least:
                    best, least = [*rest, unit], cost
        if best is chosen:
            break
        chosen = best
    return chosen


def _fits(unit: _Unit, chosen: Sequence[_Unit], count: int) -> bool:
    """Whether a unit may stand beside the others: not itself, not the same flaw, not one spelling too many."""
    flaws = {other.first.flaw for other in chosen if other.first.flaw}
    spelling = sum(other.is_spelling for other in chosen)
    return (
        unit not in chosen
        and unit.first.flaw not in flaws
        and not (unit.is_spelling and spelling >= max(1, count // _PLACES_FOR_ONE_SPELLING))
        and not any(_gives_away(unit, other) for other in chosen)
    )


def _gives_away(one: _Unit, other: _Unit) -> bool:
    """Whether one shows a passage that the other has in two forms: it would tell which form is the printed one."""
    if not (one.is_pair or other.is_pair):
        return False
    return _share(one, other)


@lru_cache(maxsize=20_000)
def _share(one: _Unit, other: _Unit) -> bool:
    return any(
        mine.file == yours.file and mine.start < yours.end and yours.start < mine.end
        for mine in one.passages
        for yours in other.passages
    )


def _cost(chosen: Sequence[_Unit], aim: _Aim) -> float:
    skills = Counter(unit.first.skill for unit in chosen)
    ways = Counter(unit.first.way for unit in chosen)
    kinds = {unit.first.kind for unit in chosen}
    articles = Counter(passage.file for unit in chosen for passage in unit.passages[:1])
    verdicts = sum(unit.first.sound is not None for unit in chosen)
    shared = sum(_share(one, other) for number, one in enumerate(chosen) for other in chosen[:number])
    return (
        _orientation(chosen, aim.sound).cost
        + 20 * abs(verdicts - (aim.verdicts or verdicts))
        - 40 * len(skills)
        - 8 * len(kinds)
        + sum(3 * max(0, times - 3) ** 2 for times in skills.values())
        + sum(12 * (times - 1) ** 2 for times in ways.values())
        + 1.5 * sum(times * times for times in articles.values())
        + 12 * shared
        - sum(unit.weight for unit in chosen)
        + sum(unit.jitter for unit in chosen)
    )


@dataclass(frozen=True)
class _Orientation:
    """How many pairs show their flawed twin on both forms, on A alone, and on B alone; and what is amiss with it."""

    both: int
    only_a: int
    only_b: int
    cost: float


def _orientation(chosen: Sequence[_Unit], sound: float) -> _Orientation:
    """The best way to turn the pairs of a choice."""
    verdicts = [unit for unit in chosen if unit.first.sound is not None]
    pairs = sum(unit.is_pair for unit in verdicts)
    fixed = sum(unit.first.sound is True for unit in verdicts if not unit.is_pair)
    return _turned(pairs, fixed, len(verdicts), sound)


@lru_cache(maxsize=2_000)
def _turned(pairs: int, fixed: int, verdicts: int, sound: float) -> _Orientation:
    """Both forms near the share, as many pairs as can be swapped, and flawed on form A first."""
    best = _Orientation(0, 0, 0, 0.0)
    for both in range(pairs + 1):
        for only_b in range(max(0, pairs - max(both, _FLAWED_FIRST)) + 1):
            only_a = pairs - both - only_b
            if only_a + both < min(pairs, _FLAWED_FIRST):
                continue
            off = sum(_off(fixed + more, verdicts, sound) for more in (only_b, only_a))
            found = _Orientation(
                both, only_a, only_b, 5000 * off - _WEIGHT_OF_SWAPPING * (only_a + only_b) + 2 * only_b
            )
            if (both, only_b) == (0, 0) or found.cost < best.cost:
                best = found
    return best


def _off(number: int, of: int, sound: float) -> float:
    """How far a share lies outside what is allowed."""
    share = number / of if of else sound
    return max(0.0, sound - TOLERANCE - share - 1e-9, share - sound - TOLERANCE - 1e-9)


def _placed(chosen: Sequence[_Unit], sound: float) -> list[Place]:
    turn = _orientation(chosen, sound)
    pairs = sorted((unit for unit in chosen if unit.is_pair), key=lambda unit: -unit.weight)
    turned = dict(zip(pairs, ["both"] * turn.both + ["a"] * turn.only_a + ["b"] * turn.only_b, strict=True))
    places = []
    for unit in chosen:
        if not unit.is_pair:
            places.append(Place(unit.first, unit.first, unit.first.points))
            continue
        flawed, fine = unit.sounding(sound=False), unit.sounding(sound=True)
        places.append(
            Place(
                fine if turned[unit] == "b" else flawed,
                fine if turned[unit] == "a" else flawed,
                unit.first.points,
            )
        )
    return places


def _skill_rank(unit: _Unit) -> int:
    return list(SKILLS).index(unit.first.skill) if unit.first.skill in SKILLS else len(SKILLS)


def _jitter(seed: int, item: Item) -> float:
    """A number from 0 to 3 that the seed gives to an item: what makes two seeds two quizzes."""
    key = sha256(f"{seed}:{item.pair or item.identifier}".encode()).digest()
    return 3 * int.from_bytes(key[:4]) / 2**32
