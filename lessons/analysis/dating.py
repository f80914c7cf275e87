"""When an article was written, as an interval: what a person said, what its head says, or what it reports on.

The whole interval must break a rule before a detector speaks. So a wide interval only costs findings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.bundle import Bundle, ReferenceFact
from lessons.analysis.dates import MONTHS, mentions_in
from lessons.analysis.intervals import Interval
from lessons.analysis.occurrences import Occurrence, occurrences, period, plain
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text, once_per_text

Basis = Literal["told", "head", "age", "events", "bundle"]

_DATELINE = re.compile(r"(?:[A-Z][\w.,' ]{1,40}[,:]? ?)?")
_AGE = re.compile(r"\b(an?|\d{1,3}) (day|week|month|year)s? ago\b", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^\n\d]{0,20}(20\d\d)(?!\d)", re.IGNORECASE)
_UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_NEAR = re.compile(r"\b(?:upcoming|forthcoming|planned|scheduled|coming)(?:\s+[\w'-]+){0,12}\s+$", re.IGNORECASE)
_AFTER = re.compile(
    r"\b(?:after|following|since|during|held|attended|hosted|prompted by|arising from|in the wake of"
    r"|due to the|because of the|owing to the)"
    r"(?:\s+[\w'-]+){0,5}\s+$",
    re.IGNORECASE,
)
_PAST_FORM = re.compile(r"\b(?:met|was|were|held|took|shot|signed|visited|travell?ed|announced|launched|opened)\b")
_OPEN = re.compile(
    r"\b(?:will|would|shall|if|unless|could|may|might|should|ahead of|before|until|to be|set to"
    r"|(?:is|are|was|were) due to|plan\w*|expect\w*|next|later this|upcoming|forthcoming|scheduled)\b",
    re.IGNORECASE,
)
_TELLS_PAST = re.compile(r"\b(?:was|were|had|did|[a-z]+ed)\b")
_WORDS = re.compile(r"[^\W\d_]+")
_WHEN = re.compile(rf",? {{0,9}}(?:\bin )?\b(?:{'|'.join(MONTHS)})? ?\d{{4}}$")
_REACH = 300
"""Characters before an event that tell whether it is past or ahead."""
_SEASON = 60
"""Days by which articles of one event may lie apart."""


@dataclass(frozen=True, slots=True)
class Dating:
    """The days in which an article was written, how that is known, and the facts that it rests on."""

    interval: Interval
    basis: Basis
    facts: tuple[ReferenceFact, ...] = ()

    @property
    def is_stated(self) -> bool:
        """Whether somebody said so, the article itself or a person."""
        return self.basis in {"told", "head"}


def written(bundle: Bundle, text: Text) -> Dating | None:
    """When an article was written; None where nothing tells, or what tells does not agree."""
    return _written_all(bundle)[bundle.texts.index(text)]


@once_per_text
def stated(text: Text) -> Dating | None:
    """When an article was written, as far as a person or its own head says so."""
    meta = text.metadata
    if meta.date_start is not None or meta.date_end is not None:
        start, end = meta.date_start or meta.date_end, meta.date_end or meta.date_start
        if start is not None and end is not None and start <= end:
            return Dating(Interval(start, end), "told")
    days = list(_head_dates(text))
    return Dating(Interval(min(day.start for day in days), max(day.end for day in days)), "head") if days else None


@lru_cache(maxsize=4)
def _written_all(bundle: Bundle) -> tuple[Dating | None, ...]:
    own = [stated(text) or _by_events(text, bundle.verified_facts) for text in bundle.texts]
    known = [one.interval for one in own if one is not None and one.interval.end < date.max]
    if not known:
        return tuple(own)
    season = Interval(min(one.start for one in known), max(one.end for one in known)).widened(_SEASON)
    return tuple(one or Dating(season, "bundle") for one in own)


def _head_dates(text: Text) -> Iterator[Interval]:
    """The dates, with their year, of the lines at the head; else at the foot; else of a dateline in the body."""
    body = [number for number, block in enumerate(text.blocks) if block.label is Label.BODY]
    first, last = (body[0], body[-1]) if body else (len(text.blocks), -1)
    frame = [(n, block) for n, block in enumerate(text.blocks) if block.label in {Label.DATELINE, Label.BYLINE}]
    for zone in ([block for n, block in frame if n < first], [block for n, block in frame if n > last]):
        days = [day for block in zone for day in _full_dates(text, block.span)]
        if days:
            yield from days
            return
    if body:
        yield from _opening_date(text, text.blocks[first].span)


def _opening_date(text: Text, block: Span) -> Iterator[Interval]:
    """LONDON, 3 May 2023 – The minister ..."""
    for mention in mentions_in(text, Span(block.start, min(block.end, block.start + 90)))[:1]:
        before = text.shadow[block.start : mention.span.start]
        after = text.shadow[mention.span.end : mention.span.end + 24]
        interval = mention.interval()
        if (
            mention.is_full
            and interval
            and _DATELINE.fullmatch(before)
            and re.match(r" ?(?:\([^)]{0,20}\) ?)?[–—:-]", after)
        ):
            yield interval


def _full_dates(text: Text, span: Span) -> Iterator[Interval]:
    for mention in mentions_in(text, span):
        interval = mention.interval()
        if mention.is_full and interval is not None:
            yield interval


def _by_events(text: Text, facts: tuple[ReferenceFact, ...]) -> Dating | None:
    """What an article calls past it follows, what it calls upcoming it precedes; a relative age narrows this."""
    past: list[ReferenceFact] = []
    ahead: list[ReferenceFact] = []
    for occurrence in occurrences(text, facts):
        if _is_ahead(text, occurrence):
            ahead.append(occurrence.fact)
        elif _is_past(text, occurrence):
            past.append(occurrence.fact)
    age = _by_age(text)
    starts = [fact.start for fact in past] + [day.start for day in _past_dates(text)] + ([age.start] if age else [])
    ends = [fact.end for fact in ahead] + ([age.end] if age else [])
    if not starts:
        return None
    start, end = max(starts), min(ends, default=date.max)
    bounds = [fact for fact in past if fact.start == start] + [fact for fact in ahead if fact.end == end]
    used = tuple(dict.fromkeys(bounds))
    return Dating(Interval(start, end), "events" if used else "age", used) if start <= end else None


def _is_ahead(text: Text, occurrence: Occurrence) -> bool:
    return _NEAR.search(_before(text, occurrence)) is not None


def _is_past(text: Text, occurrence: Occurrence) -> bool:
    before = _before(text, occurrence)
    form = text.shadow[occurrence.span.start : occurrence.span.end]
    return not _OPEN.search(before) and bool(_PAST_FORM.search(form) or _AFTER.search(before))


def _before(text: Text, occurrence: Occurrence) -> str:
    start = occurrence.span.start
    return text.shadow[max(occurrence.sentence.span.start, start - _REACH) : start]


def _past_dates(text: Text) -> Iterator[Interval]:
    """Months and days with their year that the article tells in the past tense."""
    for sentence in text.sentences_in(*RUNNING):
        words = text.shadow[sentence.span.start : sentence.span.end]
        for mention in mentions_in(text, sentence.span):
            interval = mention.interval()
            if mention.unit in {"day", "month"} and interval and _TELLS_PAST.search(words) and not _OPEN.search(words):
                yield interval


def _by_age(text: Text) -> Interval | None:
    """“3 years ago” over a page whose foot names the year in which it was called up. Rounding is allowed for."""
    head = next((block.span.start for block in text.blocks if block.label is Label.BODY), len(text.source))
    age = _AGE.search(text.shadow, 0, head)
    year = _COPYRIGHT.search(text.shadow)
    if age is None or year is None:
        return None
    number = 1 if age.group(1).lower() in {"a", "an"} else int(age.group(1))
    unit = _UNIT_DAYS[age.group(2).lower()]
    called = Interval.year(int(year.group(1)))
    start, end = timedelta(days=(number + 1) * unit), timedelta(days=(number - 0.5) * unit)
    return Interval(called.start - start, called.end - end)


def subject(facts: tuple[ReferenceFact, ...], text: Text, sentence: Sentence, dated: Dating) -> ReferenceFact | None:
    """The one fact of the article's own time that a sentence is about: its name without the date stands in the text.

    The sentence must hold a name and the noun of the event, the article the rest. None where two facts fit.
    """
    said = set(_WORDS.findall(text.shadow[sentence.span.start : sentence.span.end]))
    whole = set(_WORDS.findall(text.shadow))
    fits = []
    for fact in facts:
        words = set(_WORDS.findall(plain(_WHEN.sub("", fact.event))))
        names = {word for word in words if word[0].isupper()}
        nouns = {word for word in words - names if len(word) > 3}
        if names & said and nouns and nouns <= said and names <= whole and dated.interval.contains(period(fact)):
            fits.append(fact)
    return fits[0] if len(fits) == 1 else None
