"""The ways of asking: one module is one way, its file name is its key, and this folder is the registry.

A way of asking is a module with

- a docstring: what it asks, and why that is worth a student's time;
- `draft(material) -> Iterator[Item]`: the items it can ask, the best place of a flaw first; a twin follows its half;
- `EXAMPLES`: `Sketch` values, small articles with a finding made by hand and the keys that must come out; a sketch
  without keys must give nothing. At least one of each.

A way never reads a clock, never draws at random and never uses Python's own `hash`: the same articles give the same
items.
"""

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from quizzes.blueprint import choose
from quizzes.drafting._material import Material
from quizzes.flaws import blocking
from quizzes.items import Item
from quizzes.options import balanced, unnamed

WAYS: dict[str, ModuleType] = {
    module.name: import_module(f"{__name__}.{module.name}")
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
}


def pool(bundle: Bundle, findings: Sequence[Finding]) -> list[Item]:
    """Every acceptable item that the articles and their findings give, twins side by side.

    An item with a blocking flaw is left out, and its twin with it. The same input gives the same items, byte for byte.
    """
    material = Material(bundle, tuple(findings))
    drafted = [item for name in sorted(WAYS) for item in WAYS[name].draft(material)]
    bad = {item.pair or item.identifier for item in drafted if blocking(item, findings)}
    kept: dict[str, Item] = {}
    for item in drafted:
        if (item.pair or item.identifier) not in bad:
            kept.setdefault(item.identifier, item)
    return _arranged(list(kept.values()))


def _arranged(items: list[Item]) -> list[Item]:
    """The options in order, the keys balanced first of all in the quiz that is chosen when nobody says otherwise."""
    usual = [item for place in choose(items) for item in dict.fromkeys((place.form_a, place.form_b))]
    known = {item.identifier for item in usual}
    done = balanced([*usual, *(item for item in items if item.identifier not in known)])
    order = {item.identifier: unnamed(item) for item in done}
    return [order[item.identifier] for item in items]
