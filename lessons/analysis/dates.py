"""Dates and times as articles write them: full and partial dates, months, years, weekdays.

A mention says no more than its words do. What "Friday" or "8 September" means is found by `Mention.interval`, given the
days in which the article was written, and only where a single answer is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from lessons.analysis.intervals import Interval
from lessons.analysis.spans import Span
from lessons.analysis.text import Text, once_per_text

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

_MONTH_NUMBER = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_UPPER_MONTH = "|".join(MONTHS).upper()
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|{'|'.join(WEEKDAYS).upper()}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
# A blank, or the end of a line in a paragraph that was wrapped by hand.
_GAP = r"(?:[ ]{1,2}|[ ]?\r?\n)"
_DASH = rf"(?:[ ]?[–—-][ ]?|{_GAP}(?:to|and|until){_GAP})"
_NO_MORE = r"(?![\w%]|[.,:]\d|-\w)"

# One alternation, the longest form first. "May" and "March" are verbs as well: alone they count only after a word that
# takes a time. A bare number is a year only after such a word, or in brackets.
_TIME_WORD = r"(?:in|on|since|by|until|till|from|through|during|early|late|mid|last|next|this|before|after|of|to)"
_MENTION = re.compile(
    rf"""
    (?<![\w/.@-])(?:
      (?P<iso>(?P<iso_year>{_YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)){_NO_MORE}
    | (?:(?P<weekday1>{_WEEKDAY}),?{_GAP}(?:the{_GAP})?)?
      (?P<day1>{_DAY})(?:{_DASH}(?P<end1>{_DAY}))?{_GAP}(?:of{_GAP})?
      (?P<month1>{_MONTH}|{_UPPER_MONTH})(?:,?{_GAP}(?P<year1>{_YEAR}){_NO_MORE})?(?!\w)
    | (?:(?P<weekday2>{_WEEKDAY}),?{_GAP})?
      (?P<month2>{_MONTH}|{_UPPER_MONTH}){_GAP}(?:the{_GAP})?(?P<day2>{_DAY})(?:{_DASH}(?P<end2>{_DAY}))?{_NO_MORE}
      (?:,?{_GAP}(?P<year2>{_YEAR}){_NO_MORE})?
    | (?P<month3>{_MONTH}),?{_GAP}(?:of{_GAP})?(?P<year3>{_YEAR}){_NO_MORE}
    | (?<=[a-z][ \n])(?P<month4>{"|".join(MONTHS)})(?!\w|[ ]\d)
    | (?P<weekday5>{"|".join(WEEKDAYS)})(?!\w)
    | (?P<year6>{_YEAR}){_NO_MORE}
    )
    """,
    re.VERBOSE,
)
_BEFORE_TIME = re.compile(rf"\b{_TIME_WORD} (?:the )?$", re.IGNORECASE)
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|during|early|late|mid|before|after|of|year|to|between|and|or|summer|autumn"
    r"|spring|winter|fall|around|about|the|back to|dates from|circa|c\.) (?:the )?(?:year )?|[(,–] ?|[a-z]-)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r" (?!was\b|has\b|is\b|as\b|this\b|its\b|his\b|us\b|plus\b|less\b)[a-z]+s\b| (?:people|men|women)\b"
)
_YEAR_AFTER_LIST = re.compile(rf"{_YEAR}(?:,? and|,| or|-|–| to) ?$")
_REACH = 12

Unit = Literal["day", "month", "year", "weekday"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A time as the words give it; what the words leave open is None. `weekday` counts from Monday, 0."""

    span: Span
    unit: Unit
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    weekday_span: Span | None = None

    @property
    def is_full(self) -> bool:
        """Whether the words name a day and its year."""
        return self.unit == "day" and self.year is not None

    def interval(self, written: Interval | None = None) -> Interval | None:
        """The days that are meant, or None where the words leave more than one answer.

        A date without its year, and a weekday, are those nearest to the days in which the article was written; where
        that is not known, or would not decide, there is no answer.
        """
        if self.unit == "weekday":
            return None
        if self.year is not None:
            return self._in(self.year)
        if written is None or self.month is None:
            return None
        near = written.widened(182)
        found = [interval for year in range(near.years[0], near.years[1] + 1) if (interval := self._in(year))]
        fits = [interval for interval in found if near.contains(interval)]
        return fits[0] if len(fits) == 1 else None

    def _in(self, year: int) -> Interval | None:
        try:
            if self.unit == "year":
                return Interval.year(year)
            if self.month is None or self.unit == "month":
                return Interval.month(year, self.month or 1)
            start = date(year, self.month, self.day or 1)
            return Interval(start, date(year, self.month, self.last_day or start.day))
        except ValueError:
            return None


@once_per_text
def mentions(text: Text) -> tuple[Mention, ...]:
    """All dates, months, years and weekdays of a text, in order and without overlap."""
    return tuple(_mentions(text.shadow))


def mentions_in(text: Text, span: Span) -> list[Mention]:
    """Those that stand wholly inside a span."""
    return [mention for mention in mentions(text) if span.contains(mention.span)]


def month_number(name: str) -> int:
    """The number of a month from its name or its abbreviation, in any case."""
    return _MONTH_NUMBER[name[:3].lower()]


def weekday_number(name: str) -> int:
    """The number of a weekday from its name or its abbreviation, Monday being 0."""
    return next(number for number, full in enumerate(WEEKDAYS) if full.lower().startswith(name[:3].lower()))


def nearest_weekday(weekday: int, written: date, *, is_past: bool) -> date:
    """The last such weekday up to a day, or the next one from it."""
    away = (written.weekday() - weekday) % 7 if is_past else -((weekday - written.weekday()) % 7)
    return written - timedelta(days=away)


def _mentions(shadow: str) -> Iterator[Mention]:
    for match in _MENTION.finditer(shadow):
        mention = _from(match, shadow)
        if mention is not None:
            yield mention


def _from(match: re.Match[str], shadow: str) -> Mention | None:
    span, groups = Span(*match.span()), match.groupdict()
    before = shadow[max(0, span.start - _REACH) : span.start]
    if groups["iso"]:
        return _day(span, groups["iso_year"], int(groups["iso_month"]), groups["iso_day"])
    for number in ("1", "2"):
        if groups[f"day{number}"]:
            return _day(
                span,
                groups[f"year{number}"],
                month_number(groups[f"month{number}"]),
                groups[f"day{number}"],
                groups[f"end{number}"],
                match.span(f"weekday{number}") if groups[f"weekday{number}"] else None,
                shadow,
            )
    if groups["month3"]:
        return Mention(span, "month", year=int(groups["year3"]), month=month_number(groups["month3"]))
    if groups["month4"]:
        name = groups["month4"]
        is_time = name not in {"May", "March"} or _BEFORE_TIME.search(before)
        return Mention(span, "month", month=month_number(name)) if is_time else None
    if groups["weekday5"]:
        return Mention(span, "weekday", weekday=weekday_number(groups["weekday5"]))
    return Mention(span, "year", year=int(groups["year6"])) if _is_year(match, shadow, before) else None


def _is_year(match: re.Match[str], shadow: str, before: str) -> bool:
    if _YEAR_AFTER_LIST.search(shadow[max(0, match.start() - _REACH) : match.start()]):
        return True
    if not _BEFORE_YEAR.search(before):
        return False
    return not _COUNTED.match(shadow, match.end())


def _day(
    span: Span,
    year: str | None,
    month: int,
    day: str,
    last_day: str | None = None,
    weekday: tuple[int, int] | None = None,
    shadow: str = "",
) -> Mention | None:
    first = int(re.sub(r"\D+", "", day))
    last = int(re.sub(r"\D+", "", last_day)) if last_day else None
    if not 1 <= month <= 12 or not 1 <= first <= 31 or (last is not None and not first < last <= 31):
        return None
    where = Span(*weekday) if weekday else None
    return Mention(
        span,
        "day",
        year=int(year) if year else None,
        month=month,
        day=first,
        last_day=last,
        weekday=weekday_number(shadow[where.start : where.end]) if where else None,
        weekday_span=where,
    )
