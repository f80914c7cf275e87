"""What the detectors say of themselves, as pages for teachers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import cleandoc
from types import ModuleType

from lessons.analysis.findings import Example
from lessons.analysis.kinds import KINDS
from lessons.analysis.skills import SKILLS


@dataclass(frozen=True, slots=True)
class DetectorPage:
    """One method: its title, what it is and does not prove, and an example cut at its marks.

    `example` holds pairs: whether a stretch is marked, and the stretch.
    """

    key: str
    title: str
    kind: str
    is_error: bool
    paragraphs: tuple[str, ...]
    example: tuple[tuple[bool, str], ...]


@dataclass(frozen=True, slots=True)
class SkillPages:
    """The methods that feed one skill."""

    slug: str
    name: str
    pages: tuple[DetectorPage, ...]


def pages_of(detectors: Mapping[str, ModuleType]) -> tuple[SkillPages, ...]:
    """All methods, skill by skill in the order in which they are taught."""
    return tuple(
        SkillPages(slug, skill.name, pages)
        for slug, skill in SKILLS.items()
        if (pages := tuple(_page(key, each) for key, each in detectors.items() if KINDS[each.KIND].skill == slug))
    )


def _page(key: str, detector: ModuleType) -> DetectorPage:
    title, *rest = [" ".join(part.split()) for part in cleandoc(detector.__doc__ or key).split("\n\n")]
    kind = KINDS[detector.KIND]
    return DetectorPage(key, title.rstrip("."), kind.name, kind.is_objective, tuple(rest), _example(detector))


def _example(detector: ModuleType) -> tuple[tuple[bool, str], ...]:
    first = next(iter(detector.EXAMPLES), "")
    source = next((text for text in first.articles if "⟦" in text), "") if isinstance(first, Example) else first
    pieces = source.replace("⟧", "⟦").split("⟦")
    return tuple((bool(number % 2), piece) for number, piece in enumerate(pieces) if piece)
