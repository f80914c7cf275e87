"""Does the card bear the date out?

A sentence dates an event, and a card of a reference fact stands beside it. The two agree, so the sentence can stand: a
reader who has learned to check must also learn to be satisfied. The wrong answers are other times that the same article
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lessons.analysis.blocks import RUNNING
from lessons.analysis.dates import Mention, mentions, mentions_in
from lessons.analysis.dating import written
from lessons.analysis.findings import Card, Evidence
from lessons.analysis.intervals import Interval
from lessons.analysis.occurrences import Occurrence, card, occurrences, period
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, identify
from quizzes.drafting._wording import pick, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

# Between the event and its date stand at most a few words, and none that begins another statement.
_BESIDE = re.compile(r"(?: [\w'-]+){0,3} (?:in|on|from|of|between|since) (?:early |late |mid-)?", re.IGNORECASE)
_HABITS = (
    "Next time: put the date beside a source, and if they agree, go on reading.",
    "Next time: find a second place that dates the event before you doubt the first.",
)


_LAST_YEAR = re.compile(r"(?: [\w'-]+){0,2} (last year)\b")


@dataclass(frozen=True)
class _Case:
    """An event with the date that the article gives for it, the fact's card, and another time of the article.

    `frame` holds the cards of what was past and what was to come when the article was written, for a time that is
    counted from then.
    """

    text: Text
    span: Span
    words: str
    card: Card
    other: str
    frame: tuple[Card, ...] = ()


def draft(material: Material) -> Iterator[Item]:
    """One item for each fact that an article dates as the fact does."""
    facts = material.bundle.verified_facts
    for text in material.bundle.texts:
        seen: set[str] = set()
        for occurrence in occurrences(text, facts):
            if occurrence.fact.event not in seen and (case := _case(material, text, occurrence)):
                seen.add(occurrence.fact.event)
                yield _item(material, case, occurrence.fact.event)


def _case(material: Material, text: Text, occurrence: Occurrence) -> _Case | None:
    if occurrence.sentence.block.label not in RUNNING:
        return None
    mention = _date_beside(text, occurrence)
    if mention is None:
        return _last_year(material, text, occurrence)
    if not _agrees(material, text, mention, period(occurrence.fact)):
        return None
    keep = Span(occurrence.span.start, max(occurrence.span.end, mention.span.end))
    span = material.span(text, keep)
    if span is None or len(mentions_in(text, span)) > 1:
        return None
    others = _other_times(text, mention, period(occurrence.fact))
    return _Case(text, span, text.quote(mention.span), card(occurrence.fact), others[0]) if others else None


def _last_year(material: Material, text: Text, occurrence: Occurrence) -> _Case | None:
    """The event with "last year" beside it, where two facts leave only one year in which the article was written."""
    match = _LAST_YEAR.match(text.shadow, occurrence.span.end, occurrence.sentence.span.end)
    dating = written(material.bundle, text)
    if match is None or dating is None or dating.basis != "events" or len(dating.facts) != 2:
        return None
    first, last = dating.interval.years
    days = period(occurrence.fact)
    if first != last or days.years != (first - 1, first - 1) or occurrence.fact in dating.facts:
        return None
    span = material.span(text, Span(occurrence.span.start, match.end()))
    if span is None or mentions_in(text, span):
        return None
    frame = tuple(card(fact) for fact in sorted(dating.facts, key=lambda fact: fact.start))
    return _Case(text, span, match.group(1), card(occurrence.fact), "this year", frame)


def _date_beside(text: Text, occurrence: Occurrence) -> Mention | None:
    for mention in mentions_in(text, occurrence.sentence.span):
        gap = text.shadow[occurrence.span.end : mention.span.start]
        if mention.unit != "weekday" and mention.span.start >= occurrence.span.end and _BESIDE.fullmatch(gap):
            return mention
    return None


def _agrees(material: Material, text: Text, mention: Mention, days: Interval) -> bool:
    """Whether the words can mean nothing but days that the fact covers, or that cover the fact."""
    dating = written(material.bundle, text)
    meant = mention.interval(dating.interval if dating else None)
    return meant is not None and (meant.contains(days) or days.contains(meant))


def _other_times(text: Text, own: Mention, days: Interval) -> tuple[str, ...]:
    """Times of the same sort that the article names elsewhere and that the fact rules out."""
    found: dict[str, None] = {}
    for mention in mentions(text):
        if mention.unit != own.unit:
            continue
        differs = {
            "year": mention.year not in range(days.start.year, days.end.year + 1),
            "month": mention.month not in {days.start.month, days.end.month},
            "day": (mention.month, mention.day) != (own.month, own.day) and mention.year in {own.year, None},
        }
        if differs.get(own.unit):
            found.setdefault(" ".join(text.quote(mention.span).split()))
    return tuple(found)[:1]


def _item(material: Material, case: _Case, event: str) -> Item:
    name, words = material.name(case.text), quoted(case.words)
    stem = f"{name} says when this happened. Does the card bear the time out?"
    if case.frame:
        stem = f"{name} was written between the events of the last two cards. Do the cards bear {words} out?"
    key = Option("fits", f"Yes. {words} agrees with the card{'s' if case.frame else ''}.", 1.0)
    return Item(
        identifier=identify("date_fits", (case.text, case.span)),
        kind="choice",
        stem=stem,
        skill="time",
        key=key.id,
        passages=(passage_at(case.text, case.span),),
        cards=(case.card, *case.frame),
        options=(key, *_wrong(material, case)),
        sound=True,
        way="date_fits",
        flaw=f"date:{event.casefold()}",
        evidence=Evidence("fact", f"The card dates it: {case.card.date}.", (case.card, *case.frame)),
        feedback=_feedback(case, identify("date_fits", (case.text, case.span))),
    )


def _wrong(material: Material, case: _Case) -> tuple[Option, Option]:
    other = quoted(case.other)
    if case.frame:
        first = Option(
            "other",
            f"No. By the cards it should say {other}.",
            feedback=f"The first card says {case.card.date}; the article was written in the year after.",
        )
    else:
        first = Option(
            "other",
            f"No. The card says {other}.",
            feedback=f"{other} stands elsewhere in {material.name(case.text)}. The card says {case.card.date}.",
        )
    last = Option("open", "No. No card gives a time for it.", feedback=f"The first card does: {case.card.date}.")
    return first, last


def _framed(case: _Case, habit: str) -> Feedback:
    words, year = quoted(case.words), case.frame[0].date.split()[-1]
    reason = f"The last two cards put the writing into {year}, so {words} means the year before."
    return Feedback(
        told(
            [
                reason,
                f"That is where the first card stands: {case.card.date}.",
                "You worked it out instead of guessing, and the sentence has earned its rest.",
                habit,
            ],
            ["A page without a date can sometimes be placed by what it calls past and what it calls coming."],
        ),
        told(
            [
                reason,
                f"The first card says {case.card.date}, and that fits.",
                "Counted from today it would not, which is why a time word without a date is so easily doubted.",
                habit,
            ],
            ["The passage is fine as it is."],
        ),
        "That the time is right does not show that everything else in the sentence is.",
    )


def _feedback(case: _Case, identifier: str) -> Feedback:
    words = quoted(case.words)
    habit = pick(_HABITS, identifier)
    if case.frame:
        return _framed(case, "Next time: ask from which day a time word counts.")
    return Feedback(
        told(
            [
                f"The article says {words}, and the card for it says {case.card.date}: the two fit.",
                "You checked and found nothing to question, and that is worth as much as finding an error.",
                habit,
            ],
            [
                "A plain time that others confirm is the mark of careful work.",
                "It does not show that the rest of the sentence is right.",
            ],
        ),
        told(
            [
                f"Compare once more: {words} in the article, {case.card.date} on the card.",
                "A card that is longer than the sentence looks like a correction, but it only says the same more "
                "exactly.",
                "To doubt what a source confirms is no more careful than to believe what none does.",
                habit,
            ],
        ),
        "That the time is right does not show that everything else in the sentence is.",
    )


_OPENING = {
    "event": "Pier opened",
    "aliases": "opened the pier",
    "start_date": "2021-05-04",
    "end_date": "2021-05-04",
    "source_title": "Harbor Board",
}
_HEAD = "Harbor grows\n\n4 June 2022\n\nThe board opened the pier"

EXAMPLES = (
    Sketch(
        (f"{_HEAD} in May 2021 with a small concert. The crane came in March 2022, it said.",),
        facts=(_OPENING,),
        keys=(("Yes. “May 2021” agrees with the card.",),),
    ),
    Sketch((f"{_HEAD} in March 2021 with a small concert. The crane came in March 2022, it said.",), facts=(_OPENING,)),
)
