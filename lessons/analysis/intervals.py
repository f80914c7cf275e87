"""A stretch of days, and how dates are put into words."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days, both ends inclusive."""

    start: date
    end: date

    @classmethod
    def day(cls, day: date) -> Interval:
        """One day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> Interval:
        """A month of a year."""
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> Interval:
        """A year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: Interval) -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def widened(self, days: int) -> Interval:
        """The same stretch with some days more on both sides."""
        margin = timedelta(days=days)
        return Interval(
            self.start - margin if self.start - date.min > margin else date.min,
            self.end + margin if date.max - self.end > margin else date.max,
        )

    @property
    def years(self) -> tuple[int, int]:
        """The first year and the last."""
        return self.start.year, self.end.year

    def in_words(self) -> str:
        """As an article would write it: 15 September 2021, 18–19 June 2023, May 2023, 1985."""
        start, end = self.start, self.end
        if start == end:
            return day_in_words(start)
        if self == Interval.year(start.year):
            return str(start.year)
        if self == Interval.month(start.year, start.month):
            return f"{start:%B %Y}"
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.day}–{day_in_words(end)}"
        if start.year == end.year:
            return f"{start.day} {start:%B} – {day_in_words(end)}"
        return f"{day_in_words(start)} – {day_in_words(end)}"


def day_in_words(day: date) -> str:
    """15 September 2021."""
    return f"{day.day} {day:%B} {day.year}"


def months_between(earlier: date, later: date) -> int:
    """Full months from one day to a later one."""
    months = 12 * (later.year - earlier.year) + later.month - earlier.month
    return months - (later.day < earlier.day)


def time_between(earlier: date, later: date) -> str:
    """The time from one day to a later one in words: 9 days, 21 months, 4 years."""
    months = months_between(earlier, later)
    if months >= 36:
        return f"{months // 12} years"
    if months >= 2:
        return f"{months} months"
    days = (later - earlier).days
    return f"{days} day{'' if days == 1 else 's'}"
