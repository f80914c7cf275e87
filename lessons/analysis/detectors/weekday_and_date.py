"""Weekday and date disagree.

A date that is given with its weekday can be checked against the calendar by anyone. Ask which of the two the writer
meant, and who would have noticed before printing. A slip like this does not prove that the event is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import WEEKDAYS, Mention, mentions, mentions_in
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Finding, Repair
from lessons.analysis.intervals import Interval, day_in_words
from lessons.analysis.text import Text

KIND = "date_arithmetic"
EXAMPLES = (
    "The vote was held on ⟦Monday, 20 September 2023⟧.",
    "It begins on ⟦Friday, June 19, 2023⟧, the office said.",
    "Council votes\n\n11 September 2023\n\nThe shock came on ⟦Sunday, 8 September⟧, and the bridge fell.",
)
COUNTEREXAMPLES = (
    "The vote was held on Wednesday, 20 September 2023.",
    "He wrote: “Monday, 20 September [sic]”.",
    "“It was Monday, 20 September 2023,” he said.",
    "The vote was held on Sunday, 8 September, and the bridge fell.",
    "Council votes\n\n11 September 2023\n\nThe shock came on Friday, 8 September, and the bridge fell.",
    "Council votes\n\n2 January 2024\n\nThe next one is on Saturday, 1 June.",
    "Council votes\n\n3 May 2024\n\nShe left on Friday 16 June 2023 and arrived on Sunday 18 June.",
    "In Russia the tsar was shot at on Friday, 9 January 1905, by its own calendar.",
)

_ONE_CALENDAR = 1924
"""Before, some countries still counted by the Julian calendar, and a weekday may be right by that."""

_NEAR = 300
"""Days from the article within which a date goes without its year."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Dates whose weekday no year that can be meant would give."""
    for text in bundle.texts:
        for mention in mentions(text):
            if mention.weekday is None or mention.unit != "day" or text.is_quoted(mention.span):
                continue
            days = _possible_days(text, mention)
            if days and all(day.weekday() != mention.weekday for day in days):
                yield _finding(text, mention, days[0])


def _possible_days(text: Text, mention: Mention) -> list[date]:
    """The day that is meant, or those of the years around it and around the article; the likeliest first."""
    whole = mention.interval()
    if whole is not None:
        return [whole.start] if whole.start.year >= _ONE_CALENDAR and mention.last_day is None else []
    dated = stated(text)
    if mention.year is not None or mention.last_day is not None or dated is None or mention.month is None:
        return []
    near = dated.interval.widened(_NEAR)
    beside = _years_beside(text, mention)
    days = []
    for year in sorted(beside | {*range(near.years[0], near.years[1] + 1)}):
        try:
            day = date(year, mention.month, mention.day or 1)
        except ValueError:
            continue
        if year in beside or near.contains(Interval.day(day)):
            days.append(day)
    return sorted(days, key=lambda day: abs(day - dated.interval.start))


def _years_beside(text: Text, mention: Mention) -> set[int]:
    """The years of other days and months in the same paragraph: the date may be of one of them."""
    block = text.block_at(mention.span.start)
    others = mentions_in(text, block.span) if block else []
    return {other.year for other in others if other.year is not None and other.unit in {"day", "month"}}


def _finding(text: Text, mention: Mention, day: date) -> Finding:
    actual = WEEKDAYS[day.weekday()]
    place = mention.weekday_span or mention.span
    said = text.quote(place)
    as_written = actual.upper() if said.isupper() else actual
    after = text.source[place.end : mention.span.end]
    return Finding(
        KIND,
        text,
        mention.span,
        explanation=f"{day_in_words(day)} was a {actual}, not a {WEEKDAYS[mention.weekday or 0]}. "
        "The weekday or the date is wrong.",
        correct=f"{as_written}{after}",
        evidence=Evidence.calendar(day),
        repair=Repair(place, as_written),
        label=day_in_words(day),
    )
