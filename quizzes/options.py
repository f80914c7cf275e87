"""Options as students get them, in an order and with ids that do not tell which is right.

The order is their own where they have one, else one in which the keys stand evenly.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from quizzes.items import Item, Option

_RANKED = re.compile(
    r"(?:Article \d|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


def have_an_order(options: Sequence[Option]) -> bool:
    """Whether the options are numbers, dates or numbered articles, which a reader expects in their own order."""
    return all(_RANKED.match(option.text) for option in options)


def balanced(items: Iterable[Item]) -> list[Item]:
    """The items with the keys of choices spread evenly over the positions, and the ticks of the others mixed."""
    taken: Counter[tuple[int, int]] = Counter()
    return [_arranged(item, taken) for item in items]


def unnamed(item: Item) -> Item:
    """The item with ids that say nothing: a page holds them, and "happened" beside "told" would give the key away.

    The ids of the same item are the same every time. Near misses are never on a page and keep theirs.
    """
    if item.kind not in {"choice", "multiple_response"}:
        return item
    ids = {option.id: _mixed(item.identifier, option.id)[:12] for option in item.options}
    key = ids[item.key] if isinstance(item.key, str) else tuple(ids[one] for one in item.key)
    return replace(item, key=key, options=tuple(replace(option, id=ids[option.id]) for option in item.options))


def _arranged(item: Item, taken: Counter[tuple[int, int]]) -> Item:
    if item.kind not in {"choice", "multiple_response"}:
        return item
    size = len(item.options)
    if isinstance(item.key, str) and have_an_order(item.options):
        taken[size, [option.id for option in item.options].index(item.key)] += 1
        return item
    if have_an_order(item.options):
        return item
    options = sorted(item.options, key=lambda option: _mixed(item.identifier, option.id))
    if isinstance(item.key, str):
        position = min(range(size), key=lambda place: (taken[size, place], _mixed(item.identifier, str(place))))
        taken[size, position] += 1
        key = item.option(item.key)
        options.remove(key)
        options.insert(position, key)
    return replace(item, options=tuple(options))


def _mixed(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode()).hexdigest()
