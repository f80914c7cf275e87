"""In which order did it happen?

Reports often begin with the latest and go back. The student takes three events that an article tells out of order and
puts them right with dated cards: the order of telling is not the order of happening, and what came first may be the
cause of what came later, never the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lessons.analysis.bundle import ReferenceFact
from lessons.analysis.findings import Evidence
from lessons.analysis.occurrences import card, occurrences, period
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, identify
from quizzes.drafting._wording import told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

_AHEAD = re.compile(r"\b(?:will|upcoming|scheduled|planned|next|to be)\b")
_EVENTS = 3
_APART = 14
"""Days that must lie between two events: what happened at nearly the same time has no order to learn from."""
_ORDINALS = ("first", "second", "third")


@dataclass(frozen=True)
class _Told:
    """An event at the place where the article first tells of it."""

    fact: ReferenceFact
    span: Span


def draft(material: Material) -> Iterator[Item]:
    """One item for each article that tells three dated events out of their order."""
    for text in material.bundle.texts:
        events = _events(material, text)
        for start in range(len(events) - _EVENTS + 1):
            three = events[start : start + _EVENTS]
            happened = sorted(three, key=lambda event: event.fact.start)
            if happened not in (three, three[::-1]):
                yield _item(material, text, three, happened)
                break


def _events(material: Material, text: Text) -> list[_Told]:
    """The events in the order of telling, those whose days overlap with another's left out."""
    found: list[_Told] = []
    told_of = occurrences(text, material.bundle.verified_facts)
    for occurrence in told_of:
        if _AHEAD.search(text.shadow, occurrence.sentence.span.start, occurrence.sentence.span.end):
            continue
        others = [one.span for one in told_of if not one.span.overlaps(occurrence.span)]
        span = material.span(text, occurrence.span, without=others)
        days = period(occurrence.fact)
        near = days.widened(_APART)
        if span is None or any(period(event.fact).overlaps(near) or event.span.overlaps(span) for event in found):
            continue
        found.append(_Told(occurrence.fact, span))
    return found


def _in_words(order: Sequence[_Told], told_first: Sequence[_Told]) -> str:
    numbers = [_ORDINALS[told_first.index(event)] for event in order]
    return f"The {numbers[0]}, then the {numbers[1]}, then the {numbers[2]}."


def _item(material: Material, text: Text, three: list[_Told], happened: list[_Told]) -> Item:
    name = material.name(text)
    cards = tuple(card(event.fact) for event in three)
    key = Option("happened", _in_words(happened, three), 1.0)
    latest, earliest = happened[-1].fact, happened[0].fact
    return Item(
        identifier=identify("order_of_events", *((text, event.span) for event in three)),
        kind="choice",
        stem=f"{name} tells of these three in this order. In which order did they happen, by the cards?",
        skill="time",
        key=key.id,
        passages=tuple(passage_at(text, event.span) for event in three),
        cards=cards,
        options=(
            key,
            Option("told", _in_words(three, three), feedback=f"That is the order in which {name} tells them."),
            Option(
                "back",
                _in_words(happened[::-1], three),
                feedback="That begins with the latest and goes back; the earliest date comes first.",
            ),
        ),
        way="order_of_events",
        flaw=f"order:{name}",
        evidence=Evidence("fact", "Put the dates of the cards in order.", cards),
        feedback=Feedback(
            told(
                [
                    f"By the cards, {period(earliest).in_words()} comes first and {period(latest).in_words()} last.",
                    "Reports often begin with what matters most or is newest and go back from there; that is no error.",
                    "Next time: when one event seems to explain another, check which of them came first.",
                ],
                ["What came earlier is not for that reason the cause."],
            ),
            told(
                [
                    "It is natural to read events as if they happened in the order in which one hears of them.",
                    f"The cards say: first {period(earliest).in_words()}, last {period(latest).in_words()}.",
                    "It matters, because nothing can be caused by what came later.",
                    "Next time: write the dates down before you tell the story again.",
                ],
            ),
            "To come first is not to be the cause, and to tell things out of order is no error.",
        ),
    )


def _fact(event: str, alias: str, day: str) -> dict[str, str]:
    return {"event": event, "aliases": alias, "start_date": day, "end_date": day, "source_title": "Harbor Board"}


_FACTS = (
    _fact("Pier opened", "opened the pier", "2021-05-04"),
    _fact("Crane built", "built the crane", "2022-03-01"),
    _fact("Light lit", "lit the light", "2020-01-07"),
)

EXAMPLES = (
    Sketch(
        (
            "Harbor grows\n\nThe board opened the pier with a concert. It built the crane beside the pier. "
            "Before all that it lit the light on the rock.",
        ),
        facts=_FACTS,
        keys=(("The third, then the first, then the second.",),),
    ),
    Sketch(
        (
            "Harbor grows\n\nThe board lit the light on the rock. It opened the pier with a concert. "
            "At last it built the crane beside the pier.",
        ),
        facts=_FACTS,
    ),
)
