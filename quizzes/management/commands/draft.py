"""`manage.py draft`: a quiz drafted from some articles, on standard output."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from django.core.management.base import CommandError, CommandParser

from lessons.analysis import Bundle, analyze
from lessons.analysis.skills import SKILLS
from lessons.analysis.tables import merged_facts, merged_names, read_facts, read_names, verified
from lessons.known import known_facts, known_names
from lessons.management.commands.analyze import Command as Reader
from quizzes.blueprint import choose
from quizzes.drafting import pool
from quizzes.items import Item

FORMATS = ("jsonl",)


class Command(Reader):
    """Draft a quiz from articles that are one bundle. Asks no database and no network."""

    help = (
        "Print a quiz drafted from articles. The files of one call are one bundle. Exit status 0 also where the "
        "articles give fewer questions than asked for, 2 where a file or a row of a table could not be read."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The articles, two tables, and the quiz that is wanted."""
        parser.add_argument("files", nargs="+", metavar="FILE", help="an article as plain text in UTF-8, up to 5 MB")
        parser.add_argument("--facts", metavar="CSV", help="dated reference facts, taken as verified")
        parser.add_argument("--names", metavar="CSV", help="canonical names")
        size = parser.add_mutually_exclusive_group()
        size.add_argument("--count", type=_positive, default=12, metavar="N", help="how many questions (default: 12)")
        size.add_argument("--minutes", type=_positive, metavar="M", help="as many questions as fit into M minutes")
        size.add_argument("--all", action="store_true", help="every question that can be asked, both twins")
        parser.add_argument("--skills", type=_skills, metavar="A,B", help=f"only these skills: {', '.join(SKILLS)}")
        parser.add_argument(
            "--sound", type=_share, default=0.45, metavar="SHARE", help="fine as it is, of verdicts (default: 0.45)"
        )
        parser.add_argument("--form", choices=("A", "B"), default="A", help="which of two swapped forms (default: A)")
        parser.add_argument("--seed", type=int, default=1, help="another number, another quiz (default: 1)")
        parser.add_argument("--to", default="jsonl", metavar="FORMAT", help="jsonl, the only format so far")

    def handle(self, *args: Any, **options: Any) -> None:
        """Read what can be read, print the items, and leave with 2 where something could not be read."""
        if options["to"] not in FORMATS:
            raise CommandError(f"cannot write {options['to']!r}; formats: {', '.join(FORMATS)}", returncode=2)
        self.is_refused = False
        facts = merged_facts(known_facts(), verified(self.table(options["facts"], read_facts)))
        names = merged_names(known_names(), self.table(options["names"], read_names))
        bundle = Bundle(self.texts(options["files"]), facts, names)
        for item in self.items(pool(bundle, analyze(bundle)), options):
            self.print(json.dumps(item.record()))
        if self.is_refused:
            sys.exit(2)

    def items(self, drafted: Sequence[Item], options: dict[str, Any]) -> list[Item]:
        """What is asked for: the whole pool, or one form of a quiz, with a warning where it falls short."""
        if options["all"]:
            return [item for item in drafted if not options["skills"] or item.skill in options["skills"]]
        places = choose(
            drafted,
            count=options["count"],
            minutes=options["minutes"],
            sound=options["sound"],
            skills=options["skills"],
            seed=options["seed"],
        )
        if options["minutes"] is None and len(places) < options["count"]:
            self.stderr.write(f"warning: the articles give {len(places)} questions of the {options['count']} asked for")
        return [place.on(options["form"]) for place in places]


def _positive(value: str) -> int:
    if not (value.isascii() and value.isdigit() and 0 < int(value) <= 1000):
        raise argparse.ArgumentTypeError(f"{value!r} is no whole number from 1 to 1000")
    return int(value)


def _share(value: str) -> float:
    try:
        share = float(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value!r} is no number") from error
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{value!r} is no share from 0 to 1")
    return share


def _skills(value: str) -> tuple[str, ...]:
    skills = tuple(part.strip() for part in value.split(",") if part.strip())
    unknown = [skill for skill in skills if skill not in SKILLS]
    if unknown or not skills:
        raise argparse.ArgumentTypeError(f"no such skill: {', '.join(unknown) or value!r}")
    return skills
