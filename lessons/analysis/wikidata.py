"""Dated events out of Wikidata's query service: its JSON in, facts out, and a list of the rows that are none.

The service answers in the form of the W3C's SPARQL 1.1 Query Results JSON Format (21 March 2013): `head.vars` and
`results.bindings`. Its page also offers plain lists of objects; both are read. Of the variables those count that
`NAMES` lists. A fact from here is never verified: nobody has read its source yet.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import unquote, urlsplit

from lessons.analysis.bundle import ReferenceFact
from lessons.analysis.intervals import Interval
from lessons.analysis.tables import Problem

NAMES = {
    "item": ("item", "event"),
    "label": ("itemLabel", "eventLabel", "label"),
    "aliases": ("itemAltLabel", "eventAltLabel", "altLabel", "aliases"),
    "date": ("date", "pointInTime", "point_in_time", "time", "when"),
    "start": ("start", "startTime", "start_time", "startDate"),
    "end": ("end", "endTime", "end_time", "endDate"),
    "source": ("article", "source", "sitelink", "reference", "ref"),
    "title": ("articleLabel", "sourceLabel", "articleTitle", "sourceTitle"),
    "precision": ("precision", "datePrecision", "timePrecision", "pointInTimePrecision"),
    "start_precision": ("startPrecision", "startTimePrecision"),
    "end_precision": ("endPrecision", "endTimePrecision"),
}
"""What a row tells, and the variables of a query that may tell it; the first that is there counts."""

_TIME = re.compile(
    r"\+?(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]00:00)?)?"
)
_UNSTORABLE = re.compile(r"[\x00-\x1f\ud800-\udfff]")
_KEY = re.compile(r"[QLP]\d+")
_YEAR, _MONTH, _DAY = 9, 10, 11
"""Wikidata's numbers for how exact a time is; 8 and less are decades and more."""


def is_wikidata(text: str) -> bool:
    """Whether a text looks like the JSON of a query and not like a table."""
    return text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}


def read_wikidata(text: str) -> tuple[list[tuple[int, ReferenceFact]], list[Problem]]:
    """The facts of a query's answer, each with the number of its row, from 1, and the rows that are none."""
    facts: list[tuple[int, ReferenceFact]] = []
    problems: list[Problem] = []
    try:
        rows = list(_rows(json.loads(text.removeprefix("\ufeff"))))
    except (ValueError, RecursionError) as error:
        return [], [Problem(1, f"no answer of a query: {error}")]
    for number, row in enumerate(rows, 1):
        try:
            facts.append((number, _fact(row)))
        except ValueError as error:
            problems.append(Problem(number, str(error)))
    return facts, problems


def _rows(answer: Any) -> Iterator[dict[str, str]]:
    """The rows as plain words by what they tell; raises ValueError where the answer has none."""
    try:
        bindings = answer if isinstance(answer, list) else answer["results"]["bindings"]
    except (KeyError, TypeError) as error:
        raise ValueError("it has no results.bindings") from error
    if not isinstance(bindings, list) or not all(isinstance(row, dict) for row in bindings):
        raise ValueError("its bindings are no list of rows")
    for row in bindings:
        yield {key: _value(row, names) for key, names in NAMES.items()}


def _value(row: Mapping[str, Any], names: tuple[str, ...]) -> str:
    cell = next((row[name] for name in names if row.get(name) is not None), "")
    value = cell.get("value", "") if isinstance(cell, dict) else cell
    is_nobody = isinstance(cell, dict) and cell.get("type") == "bnode"
    return "" if is_nobody or isinstance(value, (dict, list)) else " ".join(str(value).split())


def _fact(row: Mapping[str, str]) -> ReferenceFact:
    """A fact from a row; raises ValueError with a sentence where it is none."""
    if any(_UNSTORABLE.search(value) for value in row.values()):
        raise ValueError("it holds characters that are no text")
    label, item = row["label"], row["item"]
    if not label or _KEY.fullmatch(label):
        raise ValueError(f"the item {label or item or 'without a key'} has no name in the language of the query")
    days = _days(row)
    title, publisher = _source(row)
    return ReferenceFact(
        event=label,
        aliases=tuple(dict.fromkeys(part.strip() for part in row["aliases"].split(",") if part.strip())),
        start=days.start,
        end=days.end,
        source_title=title,
        source_url=_secure(row["source"] or item),
        publisher=publisher,
        is_verified=False,
    )


def _days(row: Mapping[str, str]) -> Interval:
    if row["start"]:
        start = _interval(row["start"], row["start_precision"] or row["precision"])
        end = _interval(row["end"], row["end_precision"] or row["precision"]) if row["end"] else start
        if not row["end"] and row["date"]:
            end = _interval(row["date"], row["precision"])
    elif row["date"]:
        start = end = _interval(row["date"], row["precision"])
        if row["end"]:
            end = _interval(row["end"], row["end_precision"] or row["precision"])
    else:
        raise ValueError("it has no date")
    if end.end < start.start:
        raise ValueError(f"it ends on {end.end} before it starts on {start.start}")
    return Interval(start.start, end.end)


def _interval(value: str, precision: str) -> Interval:
    """The days that a time may mean.

    Wikidata writes a year as its first of January and a month as its first day. Where the query did not ask for the
    precision, such a day is taken as the whole year or month: a wider fact proves less, but nothing wrong.
    """
    match = _TIME.fullmatch(value)
    if match is None:
        raise ValueError(f"{value!r} is no time of our calendar")
    year, month, number = int(match["year"]), int(match["month"]) or 1, int(match["day"]) or 1
    try:
        day = date(year, month, number)
    except ValueError as error:
        raise ValueError(f"{value!r} is no day of the calendar") from error
    exact = _exactness(precision, day)
    return (
        Interval.year(year) if exact == _YEAR else Interval.month(year, month) if exact == _MONTH else Interval.day(day)
    )


def _exactness(precision: str, day: date) -> int:
    if not precision:
        return _DAY if day.day > 1 else _MONTH if day.month > 1 else _YEAR
    if not (precision.isascii() and precision.isdigit()):
        raise ValueError(f"the precision {precision!r} is no number")
    if int(precision[:9]) < _YEAR:
        raise ValueError(f"the precision {precision} is coarser than a year")
    return min(int(precision[:9]), _DAY)


def _source(row: Mapping[str, str]) -> tuple[str, str]:
    """The title of the source and its publisher: the article where the row has one, else the item itself."""
    address = urlsplit(row["source"])
    if not address.hostname:
        key = row["item"].rpartition("/")[2]
        return row["title"] or f"{row['label']} ({key})" if key else row["title"] or row["label"], "Wikidata"
    name = unquote(address.path.rstrip("/").rpartition("/")[2]).replace("_", " ")
    is_wikipedia = address.hostname.endswith(".wikipedia.org")
    return row["title"] or name or row["label"], "Wikipedia" if is_wikipedia else address.hostname.removeprefix("www.")


def _secure(address: str) -> str:
    """Wikidata names its items by http addresses, which lead to https ones."""
    return address.replace("http://www.wikidata.org/", "https://www.wikidata.org/", 1)
