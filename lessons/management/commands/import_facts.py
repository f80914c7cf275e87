"""`manage.py import_facts`: dated facts from a table or from Wikidata into a school's rows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from classrooms.models import School
from lessons.analysis.tables import Problem, read_numbered_facts
from lessons.analysis.wikidata import is_wikidata, read_wikidata
from lessons.collecting_facts import Import, import_facts
from lessons.plaintext import NotTextError, text_of

LONGEST = 5 * 1024 * 1024


class Command(BaseCommand):
    """Import facts. What is stored already is compared and never overwritten."""

    help = (
        "Store dated facts of a CSV table or of a Wikidata query's JSON as drafts. "
        "Exit status 2 where a row was refused or conflicts with what is known; all other rows are stored."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The file, the school, and whether to store."""
        parser.add_argument("file", metavar="FILE", help="a CSV table of facts, or SPARQL results as JSON, in UTF-8")
        parser.add_argument("--school", metavar="SLUG", help="whose facts these are; needed where there are several")
        parser.add_argument("--dry-run", action="store_true", help="say what would be done, and store nothing")

    def handle(self, *, file: str, school: str | None, dry_run: bool, **options: Any) -> None:
        """Read, import in one transaction, and tell what became of each row that needs somebody."""
        text = _read(file)
        rows, refused = read_wikidata(text) if is_wikidata(text) else read_numbered_facts(text)
        done = import_facts(_school(school), rows, refused=refused, dry_run=dry_run)
        for problem in sorted((*done.conflicts, *done.notes, *done.refused), key=lambda problem: problem.line):
            self.stderr.write(_place(file, problem, unit="row " if is_wikidata(text) else ""))
        self.stdout.write(_summary(done) + (" A dry run: nothing was stored." if dry_run else ""))
        if done.conflicts or done.refused:
            sys.exit(2)


def _read(file: str) -> str:
    try:
        with Path(file).open("rb") as stream:
            data = stream.read(LONGEST + 1)
        if len(data) > LONGEST:
            raise NotTextError("is longer than 5 MB")
        return text_of(data)
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise CommandError(f"{file}: {error}") from error


def _school(slug: str | None) -> School:
    schools = School.objects.filter(slug=slug) if slug else School.objects.all()
    found = list(schools.order_by("slug")[:2])
    if len(found) == 1:
        return found[0]
    if slug:
        raise CommandError(f"There is no school “{slug}”.")
    raise CommandError("Say whose facts these are with --school." if found else "There is no school yet.")


def _place(file: str, problem: Problem, *, unit: str) -> str:
    return f"{file}:{unit}{problem.line}: {problem.message}"


def _summary(done: Import) -> str:
    return (
        f"{done.new} new ({done.verified} verified, {done.new - done.verified} drafts), {done.unchanged} unchanged, "
        f"{len(done.conflicts)} in conflict, {len(done.refused)} refused."
    )
