"""The tables of reference facts and of names: CSV text in, rows out, and a list of what could not be read.

Facts have the columns `event, aliases, start_date, end_date, source_title` and may have `source_url, milestones,
recent_for_days, needs_context, publisher, source_date, verified`. Names have `name, type` and may have `note`, in which
"also: A, B" lists forms that are as right. Lists are parted by a vertical bar.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from lessons.analysis.bundle import KnownName, Milestone, ReferenceFact

FACT_COLUMNS = ("event", "aliases", "start_date", "end_date", "source_title")
NAME_COLUMNS = ("name", "type")
LONGEST_RECENT = 3650
"""Nothing is recent for longer than ten years: a larger number is a slip of the hand."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ALSO = re.compile(r"\balso:\s*([^;]*)", re.IGNORECASE)
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"", "no", "false", "0"})

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read: the line of the table, from 1, and why."""

    line: int
    message: str


def read_facts(text: str) -> tuple[list[ReferenceFact], list[Problem]]:
    """The facts of a table, verified where the table says so, and the rows that are none."""
    rows, problems = read_numbered_facts(text)
    return [fact for _, fact in rows], problems


def read_numbered_facts(text: str) -> tuple[list[tuple[int, ReferenceFact]], list[Problem]]:
    """The facts of a table, each with its line, from 1, and the rows that are none."""
    return _read(text, FACT_COLUMNS, fact_from_row)


def read_names(text: str) -> tuple[list[KnownName], list[Problem]]:
    """The names of a table, and the rows that are none."""
    rows, problems = _read(text, NAME_COLUMNS, name_from_row)
    return [name for _, name in rows], problems


def fact_from_row(row: Mapping[str, str]) -> ReferenceFact:
    """A fact from the cells of its row; raises ValueError with a sentence where a cell will not do."""
    start = _day(row, "start_date")
    end = _day(row, "end_date") if _cell(row, "end_date") else start
    if end < start:
        raise ValueError(f"end_date {end} lies before start_date {start}")
    return ReferenceFact(
        event=_required(row, "event"),
        aliases=_parts(row, "aliases"),
        start=start,
        end=end,
        source_title=_required(row, "source_title"),
        source_url=_cell(row, "source_url"),
        milestones=tuple(sorted(map(_milestone, _parts(row, "milestones")), key=lambda milestone: milestone.day)),
        recent_for=timedelta(days=_days(_cell(row, "recent_for_days"))),
        needs_context=_parts(row, "needs_context"),
        publisher=_cell(row, "publisher"),
        source_date=_cell(row, "source_date"),
        is_verified=_is_yes(_cell(row, "verified")),
    )


def name_from_row(row: Mapping[str, str]) -> KnownName:
    """A name from the cells of its row; raises ValueError with a sentence where a cell will not do."""
    also = _ALSO.search(_cell(row, "note"))
    variants = also.group(1).split(",") if also else ()
    return KnownName(
        _required(row, "name"), _cell(row, "type").lower(), tuple(part.strip() for part in variants if part.strip())
    )


def verified(facts: Iterable[ReferenceFact]) -> list[ReferenceFact]:
    """The same facts, as somebody hands them in who answers for them."""
    return [replace(fact, is_verified=True) for fact in facts]


def merged_facts(known: Iterable[ReferenceFact], given: Sequence[ReferenceFact]) -> tuple[ReferenceFact, ...]:
    """What is known and what is given; a given fact takes the place of a known one that has its name."""
    own = {fact.event.casefold() for fact in given}
    return (*(fact for fact in known if fact.event.casefold() not in own), *given)


def merged_names(known: Iterable[KnownName], given: Sequence[KnownName]) -> tuple[KnownName, ...]:
    """What is known and what is given; a given name takes the place of the same known one."""
    own = {name.name for name in given}
    return (*(name for name in known if name.name not in own), *given)


def _read(
    text: str, columns: Sequence[str], build: Callable[[Mapping[str, str]], _Row]
) -> tuple[list[tuple[int, _Row]], list[Problem]]:
    rows: list[tuple[int, _Row]] = []
    problems: list[Problem] = []
    try:
        for line, row in _rows(text, columns):
            try:
                rows.append((line, build(row)))
            except ValueError as error:
                problems.append(Problem(line, str(error)))
    except _NotATableError as error:
        problems.append(error.problem)
    return rows, problems


class _NotATableError(Exception):
    """The text cannot be read further as a table."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(line, message)


def _rows(text: str, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows that are not blank, by line and column. A row too long for the header is told apart by its key ""."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        missing = [column for column in columns if column not in header]
        if missing:
            raise _NotATableError(1, f"the table lacks the column {', '.join(missing)}")
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, dict(zip(header, cells, strict=False)) | _surplus(cells[len(header) :])
    except csv.Error as error:
        raise _NotATableError(max(reader.line_num, 1), f"not a table: {error}") from error


def _surplus(cells: list[str]) -> dict[str, str]:
    return {"": "|".join(cells)} if any(cell.strip() for cell in cells) else {}


def _cell(row: Mapping[str, str], column: str) -> str:
    return (row.get(column) or "").strip()


def _required(row: Mapping[str, str], column: str) -> str:
    if row.get(""):
        raise ValueError("the row has more cells than the table has columns")
    value = _cell(row, column)
    if not value:
        raise ValueError(f"{column} is empty")
    return value


def _parts(row: Mapping[str, str], column: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _cell(row, column).split("|") if part.strip())


def _day(row: Mapping[str, str], column: str) -> date:
    value = _cell(row, column)
    if not _DAY.fullmatch(value):
        raise ValueError(f"{column} {value!r} is no date such as 2023-06-18")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{column} {value!r} is no day of the calendar") from error


def _milestone(value: str) -> Milestone:
    day, _, text = value.partition(" ")
    if not text.strip():
        raise ValueError(f"milestone {value!r} has no text after its date")
    return Milestone(_day({"milestone": day}, "milestone"), text.strip())


def _days(value: str) -> int:
    if not value:
        return 90
    if not (value.isascii() and value.isdigit()) or int(value[:9]) > LONGEST_RECENT:
        raise ValueError(f"recent_for_days {value!r} is no number of days from 0 to {LONGEST_RECENT}")
    return int(value)


def _is_yes(value: str) -> bool:
    if value.lower() not in _YES | _NO:
        raise ValueError(f"verified {value!r} is neither yes nor no")
    return value.lower() in _YES
