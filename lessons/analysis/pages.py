"""The pages that are drawn from the detectors: what Stet looks for, in the words of each detector's docstring."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from lessons.analysis.detectors import DETECTORS
from lessons.analysis.kinds import KINDS
from lessons.analysis.skills import SKILLS

_HEAD = """# What Stet looks for

This page is drawn from the detectors by `make docs`; do not edit it by hand. Each part is the docstring of one module
in `lessons/analysis/detectors/`. In the examples, ⟦double brackets⟧ hold the words that are marked.
"""


def detectors_page() -> str:
    """The page in Markdown: kind by kind, and under each kind its methods in the order of their names."""
    return "\n".join([_HEAD, *(line for kind in KINDS for line in _kind_lines(kind))])


def _kind_lines(slug: str) -> Iterator[str]:
    methods = [name for name, module in DETECTORS.items() if slug == module.KIND]
    if not methods:
        return
    kind = KINDS[slug]
    yield f"## {kind.name} (`{slug}`)\n"
    yield f"Tier {' or '.join(kind.tiers)}, skill: {SKILLS[kind.skill].name}.\n"
    for name in methods:
        module = DETECTORS[name]
        title, _, body = inspect.cleandoc(module.__doc__ or "").partition("\n")
        yield f"### {title.rstrip('.')}\n"
        yield f"`{name}`\n"
        yield body.strip() + "\n"
        for example in module.EXAMPLES:
            if isinstance(example, str):
                yield f"- Found: {_one_line(example)}"
        for example in module.COUNTEREXAMPLES:
            if isinstance(example, str):
                yield f"- Left alone: {_one_line(example)}"
        yield ""


def _one_line(example: str) -> str:
    return " / ".join(line.strip() for line in example.splitlines() if line.strip())
