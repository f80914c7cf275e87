"""Bundles of any size, made from the seed articles and the control prose; the same call gives the same texts."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path

from benchmarks.prose import control_articles

SEEDS = Path(__file__).resolve().parent.parent / "seeds" / "articles"
_CHARACTERS = 3_000
"""How long a made article is, about."""
_CONTROL = 60
"""How many articles of control prose lend their paragraphs."""
_SHORTEST = 200
_NUMBER = re.compile(r"(?<![\w.,])\d{1,4}(?![\w.,])")
_SYLLABLES = ("ba", "den", "fer", "go", "hal", "ik", "jor", "ka", "len", "mar", "nov", "ol", "pet", "rin", "sa", "tov")
_OPENINGS = ("Council", "Minister", "Report", "Court", "Team", "Port", "School", "Union", "Hospital", "Board")
_ACTS = ("delays vote on", "opens", "defends", "reviews", "rejects", "funds", "votes on", "closes")
_THINGS = ("bridge", "stadium", "budget", "harbor", "library", "railway", "clinic", "treaty", "dam", "market")


def seed_paths() -> list[Path]:
    """The files of the five seed articles."""
    return sorted(SEEDS.glob("*.txt"))


def made_articles(count: int) -> Iterator[str]:
    """That many articles of about 3,000 characters, each with its own headline, author, date, names and numbers."""
    pools = _paragraphs()
    for number in range(count):
        yield _article(random.Random(number), pools)


@cache
def _paragraphs() -> list[list[str]]:
    """What articles are made of: the paragraphs of the seeds and, where it is installed, of the control prose."""
    control = [source for _, source in islice(control_articles(), _CONTROL)]
    pools = [[path.read_text(encoding="utf-8") for path in seed_paths()], control]
    return [[line for text in pool for line in text.splitlines() if len(line) >= _SHORTEST] for pool in pools if pool]


def _article(chance: random.Random, pools: Sequence[Sequence[str]]) -> str:
    day = date(2019, 1, 1) + timedelta(days=chance.randrange(2_000))
    body: list[str] = []
    while sum(map(len, body)) < _CHARACTERS - _SHORTEST:
        body.append(_varied(chance.choice(chance.choice(pools))[:1_200], chance))
    headline = f"{chance.choice(_OPENINGS)} {chance.choice(_ACTS)} {_name(chance)} {chance.choice(_THINGS)}"
    return "\n\n".join((headline, f"By {_name(chance)} {_name(chance)}", f"{day:%d %B %Y}", *body)) + "\n"


def _varied(paragraph: str, chance: random.Random) -> str:
    """The paragraph with other numbers, and with a sentence about somebody whom no other article names."""
    other = _NUMBER.sub(lambda match: str(chance.randrange(1, 10 ** len(match.group()))), paragraph)
    who, where = f"{_name(chance)} {_name(chance)}", _name(chance)
    thing, count = chance.choice(_THINGS), chance.randrange(10, 9_999)
    day = chance.choice(("Monday", "Friday"))
    return f"{other} {who}, a mayor of {where}, said on {day} that {_name(chance)} had paid {count:,} for the {thing}."


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3)))).capitalize()
