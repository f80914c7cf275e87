"""`manage.py analyze`: what a careful editor would question in some articles, on standard output."""

from __future__ import annotations

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from django.core.management.base import BaseCommand, CommandParser

from lessons.analysis import Bundle, Finding, Text, analyze
from lessons.analysis.tables import Problem, merged_facts, merged_names, read_facts, read_names, verified
from lessons.known import known_facts, known_names
from lessons.plaintext import NotTextError, text_of

LONGEST = 5 * 1024 * 1024
_NEWLINE = re.compile(r"\r\n|\n|\r")
_Row = TypeVar("_Row")


class Command(BaseCommand):
    """Analyze articles as one bundle. Asks no database and no network."""

    help = (
        "Print what a careful editor would question. The files of one call are one bundle. "
        "Exit status 0 with or without findings, 2 where a file or a row of a table could not be read."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """The articles, two tables, and the form of the output."""
        parser.add_argument("files", nargs="+", metavar="FILE", help="an article as plain text in UTF-8, up to 5 MB")
        parser.add_argument("--facts", metavar="CSV", help="dated reference facts, taken as verified")
        parser.add_argument("--names", metavar="CSV", help="canonical names")
        parser.add_argument("--format", choices=("text", "jsonl"), default="text", help="default: text")

    def handle(self, *args: Any, **options: Any) -> None:
        """Read what can be read, print the findings, and leave with 2 where something could not be read."""
        self.is_refused = False
        facts = merged_facts(known_facts(), verified(self.table(options["facts"], read_facts)))
        names = merged_names(known_names(), self.table(options["names"], read_names))
        texts = self.texts(options["files"])
        show = as_jsonl if options["format"] == "jsonl" else as_text
        for finding in analyze(Bundle(texts, facts, names)):
            self.print(show(finding))
        if self.is_refused:
            sys.exit(2)

    def texts(self, paths: list[str]) -> tuple[Text, ...]:
        """The articles, in the order given, without those that cannot be read and those given twice."""
        real = {path: Path(path).resolve() for path in paths}
        times = [real[path] for path in paths]
        texts, repeated = [], set()
        for path in paths:
            if times.count(real[path]) > 1:
                if real[path] not in repeated:
                    self.refuse(path, "is given twice")
                repeated.add(real[path])
            elif (source := self.read(path)) is not None:
                texts.append(Text(path, source))
        return tuple(texts)

    def table(self, path: str | None, parse: Callable[[str], tuple[list[_Row], list[Problem]]]) -> list[_Row]:
        """The good rows of a table; each bad one gives a line on standard error."""
        source = self.read(path) if path else None
        if source is None:
            return []
        rows, problems = parse(source)
        for problem in problems:
            self.refuse(f"{path}:{problem.line}", problem.message)
        return rows

    def read(self, path: str) -> str | None:
        """A file's text, every character of it, or None and a line on standard error."""
        try:
            with Path(path).open("rb") as file:
                data = file.read(LONGEST + 1)
            if len(data) > LONGEST:
                raise NotTextError("is longer than 5 MB")
            return text_of(data)
        except OSError as error:
            self.refuse(path, f"cannot be read: {error.strerror or error}")
        except (NotTextError, ValueError) as error:
            self.refuse(path, str(error))
        return None

    def refuse(self, place: str, reason: str) -> None:
        """One line on standard error, and a status of 2 at the end."""
        self.is_refused = True
        self.stderr.write(_printable(f"{place}: {reason}", self.stderr))

    def print(self, line: str) -> None:
        """One line on standard output, whatever alphabet the terminal knows."""
        self.stdout.write(_printable(line, self.stdout))


def as_jsonl(finding: Finding) -> str:
    """A finding as one JSON object in ASCII, the same on every machine."""
    return json.dumps(finding.record())


def as_text(finding: Finding) -> str:
    """A finding as `file:line:column kind explanation`, line and column from 1, in code points."""
    line, column = position(finding.text, finding.span.start)
    return f"{finding.text.name}:{line}:{column} {finding.kind} {' '.join(finding.explanation.split())}"


def position(text: Text, offset: int) -> tuple[int, int]:
    """The line and the column of an offset, both from 1. A carriage return with its newline ends one line."""
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=1)
def _line_starts(text: Text) -> list[int]:
    return [0, *(match.end() for match in _NEWLINE.finditer(text.source))]


def _printable(line: str, stream: Any) -> str:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return line.encode(encoding, "backslashreplace").decode(encoding)
