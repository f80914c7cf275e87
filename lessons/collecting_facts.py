"""Facts from a file into a school's rows: new ones are stored, known ones compared, none overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError
from django.db import transaction

from classrooms.models import School
from lessons.analysis.bundle import ReferenceFact
from lessons.analysis.intervals import Interval
from lessons.analysis.tables import Problem
from lessons.known import known_facts
from lessons.models import ReferenceEvent


@dataclass(slots=True)
class Import:
    """What became of the rows: counts, and what a person should look at, each with its line."""

    new: int = 0
    verified: int = 0
    unchanged: int = 0
    conflicts: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)


def import_facts(
    school: School, rows: Iterable[tuple[int, ReferenceFact]], *, refused: Iterable[Problem] = (), dry_run: bool = False
) -> Import:
    """Store the facts that are new to a school, as drafts unless they are verified, all in one transaction.

    `rows` are facts with their lines, `refused` what the reader of the file could not read. A dry run does the same and
    stores nothing.
    """
    done = Import(refused=list(refused))
    with transaction.atomic():
        known = {_key(fact): fact for fact in known_facts(school)}
        for line, fact in rows:
            if _key(fact) in known:
                _compare(done, line, fact, known[_key(fact)])
            elif _store(done, school, line, fact):
                known[_key(fact)] = fact
        if dry_run:
            transaction.set_rollback(True)
    done.refused.sort(key=lambda problem: problem.line)
    return done


def missing_for_verified(fact: ReferenceFact) -> list[str]:
    """What a source lacks before a fact may count as verified, in words."""
    parts = {"publisher": fact.publisher, "source title": fact.source_title, "source date": fact.source_date}
    return [name for name, value in parts.items() if not value]


def _compare(done: Import, line: int, fact: ReferenceFact, stored: ReferenceFact) -> None:
    """Count a fact whose event is known: as unchanged, or as a conflict where its dates are others."""
    if (fact.start, fact.end) != (stored.start, stored.end):
        ours, theirs = (Interval(one.start, one.end).in_words() for one in (stored, fact))
        message = f"“{fact.event}” is known with {ours}, the file says {theirs}; it stays as it is"
        done.conflicts.append(Problem(line, message))
        return
    done.unchanged += 1
    if _details(fact) != _details(stored):
        message = f"“{fact.event}” is known with the same dates and other details; it stays as it is"
        done.notes.append(Problem(line, message))


def _store(done: Import, school: School, line: int, fact: ReferenceFact) -> bool:
    """Store a new fact; a row that the database could not hold is refused."""
    missing = missing_for_verified(fact)
    is_verified = fact.is_verified and not missing
    row = ReferenceEvent.of(replace(fact, is_verified=is_verified), school=school)
    try:
        row.full_clean()
    except ValidationError as error:
        said = (f"{name}: {' '.join(texts)}" for name, texts in error.message_dict.items())
        done.refused.append(Problem(line, "; ".join(said)))
        return False
    row.save()
    done.new += 1
    done.verified += is_verified
    if fact.is_verified and missing:
        done.notes.append(Problem(line, f"“{fact.event}” is a draft: it lacks the {' and the '.join(missing)}"))
    return True


def _key(fact: ReferenceFact) -> str:
    return " ".join(fact.event.casefold().split())


def _details(fact: ReferenceFact) -> tuple[object, ...]:
    source = (fact.publisher, fact.source_title, fact.source_date, fact.source_url)
    return fact.aliases, fact.milestones, fact.needs_context, fact.recent_for, source
