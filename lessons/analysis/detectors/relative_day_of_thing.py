"""A "yesterday" or "last month" of a thing that another report dates otherwise.

“The bridge opened last month”, while another report of the same days says that it was opened on Tuesday: words that
count from the day of writing are easily written down from memory, or copied from an older page. Put the dates of both
pages and both sentences side by side. It does not prove that the rest is told wrongly.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import WEEKDAYS, Mention, mentions_in, nearest_weekday
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Example, Finding, Place, Repair
from lessons.analysis.intervals import Interval, day_in_words
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words.happenings import ONCE

KIND = "timing_error"
_OPENED = "A bridge\n\n15 May 2024\n\nThe town of Vale opened a bridge with two lanes on Tuesday, the mayor said."
_ENDED = "A trial\n\n18 May 2024\n\nThe jury left after a hearing that ended at 6.20pm yesterday, in Vale."
EXAMPLES = (
    Example([_OPENED, "Days out\n\n18 May 2024\n\nThe bridge ⟦opened last month⟧, and the mayor of Vale is proud."]),
    Example([_ENDED, "A trial\n\n19 May 2024\n\nThe hearing ⟦ended at 6.20pm yesterday⟧, and all went home."]),
    Example([
        "A bridge\n\n15 May 2024\n\nOn Tuesday, the day the town of Vale opened its new bridge, the mayor sang.",
        "A bridge\n\n20 June 2024\n\nIn Vale the new bridge was ⟦opened yesterday⟧ by the mayor.",
    ]),
)  # fmt: skip
COUNTEREXAMPLES = (
    Example(
        [
            "A trial\n\n18 May 2024\n\nThe hearing in the Vale court ended yesterday, the clerk said.",
            "A trial\n\n19 May 2024\n\nThe hearing in the Vale court ended yesterday, the clerk said.",
        ]
    ),
    Example([_OPENED, "Days out\n\n18 June 2024\n\nThe bridge opened last month, and the mayor of Vale is proud."]),
    Example([_OPENED, "Days out\n\n15 May 2024\n\nThe bridge opened yesterday, the mayor of Vale said."]),
    Example([_OPENED, "Days out\n\n18 May 2024\n\nA bridge opened last month in Dover, the mayor of Vale said."]),
    Example([_OPENED, "Days out\n\n18 May 2024\n\nThe café opened last month, and the mayor of Vale is proud."]),
    Example([_OPENED, "Days out\n\n18 May 2024\n\n“The bridge opened last month,” the mayor of Vale said."]),
    Example([_OPENED, "Days out\n\nThe bridge opened last month, and the mayor of Vale is proud."]),
    Example([_ENDED, "A trial\n\n19 May 2024\n\nThe hearing ended at 4.10pm yesterday, and all went home."]),
)

_VERB = "|".join(sorted(ONCE, key=len, reverse=True))
_DET = r"(?P<det>[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)"
_THING = rf"{_DET} (?:[a-z-]{{2,20}} ){{0,2}}?(?P<thing>[a-z]{{3,20}})"
_DOES = re.compile(rf"\b{_THING}(?: that| which)?(?: was| were| finally)? (?P<verb>{_VERB})\b")
_DONE_TO = re.compile(rf"\b(?P<verb>{_VERB}) {_THING}(?= (?:with|in|on|at|for|to|by|that|which|yesterday|last)\b|[,.])")
_RELATIVE = re.compile(r"\b(?:yesterday|last (?:week|month|year))\b")
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]\.?m\b")
_BREAK = re.compile(r"[;:()\"]|\b(?:and|but|while|after|before|since|until|if|not|never|again)\b")
_THE_DAY = re.compile(r", the day (?:that |when |on which )?[^,.;]{0,60}")
_TIMES = frozenset(
    {"yesterday", "last", "week", "month", "year", "said", "that", "with", "from", *map(str.lower, WEEKDAYS)}
)
_REACH = 60
"""Characters between a verb and its day."""
_AGAIN = frozenset({"end", "close"})
"""What happens to a session or a shop every day: there only the time of day tells that one ending is meant."""
_ALIKE = 2
"""Long words that both sentences hold beside the thing: they tell of one matter, not of two things of one sort."""


@dataclass(frozen=True, slots=True)
class _Told:
    place: Place
    sentence: Span
    thing: str
    happening: str
    is_the: bool
    is_relative: bool
    when: Interval


def find(bundle: Bundle) -> Iterator[Finding]:
    """Relative times of a thing done once that lie apart from its day in every other report."""
    groups: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for text in bundle.texts:
        for one in _told(text):
            groups[one.thing, one.happening].append(one)
    for group in groups.values():
        for one in group:
            others = [other for other in group if other.place.text is not one.place.text and _is_same(one, other)]
            other = _ruled_out_by(one, others) if one.is_relative and one.is_the else None
            if other is not None:
                yield _finding(one, other)


def _told(text: Text) -> Iterator[_Told]:
    dated = stated(text)
    if dated is None or dated.interval.start != dated.interval.end:
        return
    for sentence in text.sentences_in(*RUNNING):
        for pattern in (_DOES, _DONE_TO):
            for match in pattern.finditer(text.shadow, sentence.span.start, sentence.span.end):
                time = _time_of(text, sentence, Span(*match.span()), dated.interval.start)
                if time is None or text.is_quoted(Span(*match.span())):
                    continue
                span, is_relative, when = time
                place = Place(text, Span(min(match.start("verb"), span.start), max(match.end("verb"), span.end)))
                is_the = match["det"].lower() not in {"a", "an"}
                yield _Told(place, sentence.span, match["thing"], ONCE[match["verb"]], is_the, is_relative, when)


def _time_of(text: Text, sentence: Sentence, verb: Span, today: date) -> tuple[Span, bool, Interval] | None:
    """The time that belongs to a verb: behind it in its clause, or before ", the day ...": its place and its days."""
    end = min(sentence.span.end, verb.end + _REACH)
    match = _RELATIVE.search(text.shadow, verb.end, end)
    if match and not _BREAK.search(text.shadow, verb.end, match.start()):
        return Span(*match.span()), True, _count_back(match.group(), today)
    for mention in mentions_in(text, sentence.span):
        is_after = verb.end <= mention.span.start <= end and not _BREAK.search(
            text.shadow, verb.end, mention.span.start
        )
        if is_after or _THE_DAY.fullmatch(text.shadow, mention.span.end, verb.start):
            when = _day(mention, today)
            return (mention.span, False, when) if when else None
    return None


def _day(mention: Mention, today: date) -> Interval | None:
    if mention.unit == "weekday" and mention.weekday is not None:
        return Interval.day(nearest_weekday(mention.weekday, today, is_past=True))
    return mention.interval(Interval.day(today)) if mention.unit == "day" else None


def _count_back(words: str, today: date) -> Interval:
    if words == "yesterday":
        return Interval.day(today - timedelta(days=1))
    if words == "last week":
        return Interval(today - timedelta(days=today.weekday() + 7), today - timedelta(days=1))
    if words == "last year":
        return Interval.year(today.year - 1)
    before = today.replace(day=1) - timedelta(days=1)
    return Interval.month(before.year, before.month)


def _is_same(one: _Told, other: _Told) -> bool:
    """Whether two sentences tell of one thing: they share two long words or names, and no time of day divides them."""
    words, others = (
        {word.text.lower() for word in told.place.text.words_in(told.sentence) if len(word.text) > 3} - {told.thing}
        for told in (one, other)
    )
    clocks = [_CLOCK.findall(told.place.quote) for told in (one, other)]
    if all(clocks):
        return clocks[0] == clocks[1]
    if one.happening in _AGAIN:
        return False
    return len(words & others - set(ONCE) - _TIMES) >= _ALIKE


def _ruled_out_by(one: _Told, others: list[_Told]) -> _Told | None:
    """A report of another day, if no report is of a day that fits and those that give a day agree."""
    if not others or any(other.when.overlaps(one.when) for other in others):
        return None
    days = [other for other in others if not other.is_relative] or others
    is_agreed = all(day.when == days[0].when for day in days) and days[0].when.start == days[0].when.end
    is_earlier_report = one.when.end <= days[0].when.start or days[0].when.end < one.when.start
    return days[0] if is_agreed and is_earlier_report else None


def _finding(one: _Told, other: _Told) -> Finding:
    words, right, text = one.place.quote, day_in_words(other.when.start), one.place.text
    said = next(_RELATIVE.finditer(words))
    dated = stated(text)
    at = one.place.span.start + said.start()
    return Finding(
        KIND,
        text,
        one.place.span,
        tier="A",
        explanation=f"Counted from the date of this article, {dated.interval.in_words() if dated else ''}, "
        f"“{said.group()}” means {one.when.in_words()}. Another report puts it on {right}.",
        correct=right,
        evidence=Evidence(
            "bundle", f"Compare with the report that says “{other.place.quote}”, and the articles’ dates."
        ),
        related=(other.place,),
        repair=Repair(Span(at, at + len(said.group())), f"on {other.when.start.day} {other.when.start:%B}"),
        label=f"{one.thing}: {one.happening}",
    )
