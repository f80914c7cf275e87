"""What is known around every article: the facts and names that Stet brings along, and a school's own facts.

The tables in `seeds/` are read once and again when they change; a school's rows come from the database, and only when
a school is given.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from classrooms.models import School
from lessons.analysis.bundle import KnownName, ReferenceFact
from lessons.analysis.tables import Problem, merged_facts, read_facts, read_names
from lessons.models import ReferenceEvent


def known_facts(school: School | None = None) -> tuple[ReferenceFact, ...]:
    """The facts that Stet brings along, and a school's own.

    A row of the school takes the place of the fact that has its name, also when it is retired: then nothing is said.
    Without a school the database is not asked. Raises ImproperlyConfigured where the table has a bad row.
    """
    facts = _facts(*_version(settings.SEEDS_DIR / "facts.csv"))
    if school is None:
        return facts
    return merged_facts(facts, [event.fact for event in ReferenceEvent.objects.filter(school=school)])


def known_names() -> tuple[KnownName, ...]:
    """The names that Stet brings along. Raises ImproperlyConfigured where the table has a bad row."""
    return _names(*_version(settings.SEEDS_DIR / "names.csv"))


def _version(path: Path) -> tuple[Path, int, int]:
    state = path.stat()
    return path, state.st_mtime_ns, state.st_size


@lru_cache(maxsize=4)
def _facts(path: Path, _changed: int, _size: int) -> tuple[ReferenceFact, ...]:
    facts, problems = read_facts(path.read_text(encoding="utf-8"))
    _refuse(path, problems)
    return tuple(facts)


@lru_cache(maxsize=4)
def _names(path: Path, _changed: int, _size: int) -> tuple[KnownName, ...]:
    names, problems = read_names(path.read_text(encoding="utf-8"))
    _refuse(path, problems)
    return tuple(names)


def _refuse(path: Path, problems: list[Problem]) -> None:
    if problems:
        raise ImproperlyConfigured(f"{path.name}:{problems[0].line}: {problems[0].message}")
