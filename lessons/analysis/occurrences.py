"""Where articles speak of a reference fact: its event or one of its aliases, with the context it asks for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.bundle import Milestone, ReferenceFact
from lessons.analysis.findings import Card
from lessons.analysis.intervals import Interval, day_in_words
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text, once_per_text

_OWN_SOURCE = re.compile(r"([^\n]{1,400}?) \(([^()\n]{1,200}\d{4})\)")
_FIRST = re.compile(r"\w+")
# What may follow the name of an event without making another thing of it ("treaty talks", "treaty anniversary").
_GOES_ON = re.compile(
    r"(?:'s)?(?:\W*$|\s*[,.;:!?()\"–—]|\s+(?:and|or|but|as|in|on|at|by|with|to|for|from|of|between|among|that|which|who"
    r"|is|was|were|are|has|have|had|will|would|could|may|might|while|when|where|because|after|before|since|under"
    r"|[a-z]+(?:ed|es))\b)"
)
_REACH = 400
"""Characters after a name that are read: no sentence that a person wrote is longer on one thing."""
_SPEAKING = RUNNING | {Label.HEADLINE, Label.HEADING}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place that speaks of a fact, and the sentence around it."""

    fact: ReferenceFact
    span: Span
    sentence: Sentence


@once_per_text
def occurrences(text: Text, facts: tuple[ReferenceFact, ...]) -> tuple[Occurrence, ...]:
    """The places of a text that speak of one of the facts, in order; of two forms at one place, the longest."""
    found: dict[tuple[ReferenceFact, int], Occurrence] = {}
    for occurrence in _candidates(text, _index(facts)):
        key = (occurrence.fact, occurrence.span.start)
        if key not in found or len(found[key].span) < len(occurrence.span):
            found[key] = occurrence
    return tuple(sorted(found.values(), key=lambda one: (one.span, one.fact.event)))


def stands_alone(text: Text, occurrence: Occurrence) -> bool:
    """Whether the words name the event itself, and not something called after it, as its talks or its report."""
    end = min(occurrence.sentence.span.end, occurrence.span.end + _REACH)
    return _GOES_ON.match(text.shadow[occurrence.span.end : end]) is not None


def period(fact: ReferenceFact) -> Interval:
    """The days of a fact."""
    return Interval(fact.start, fact.end)


def card(fact: ReferenceFact) -> Card:
    """A fact as a reader sees it."""
    return Card(period(fact).in_words(), fact.event, fact.citation)


def milestone_cards(fact: ReferenceFact, until: Interval | None = None) -> tuple[Card, ...]:
    """The later steps of a fact, those after a time left out. A step may end with its own source in brackets."""
    return tuple(_step_card(fact, step) for step in fact.milestones if until is None or step.day <= until.end)


def _step_card(fact: ReferenceFact, step: Milestone) -> Card:
    own = _OWN_SOURCE.fullmatch(step.text)
    text, source = own.groups() if own else (step.text, fact.citation)
    return Card(day_in_words(step.day), text[:1].upper() + text[1:], source)


_Index = Mapping[str, Sequence[tuple[str, ReferenceFact]]]


def _candidates(text: Text, index: _Index) -> Iterator[Occurrence]:
    for word in _FIRST.finditer(text.shadow):
        for form, fact in index.get(word.group().lower(), ()):
            match = _pattern(form).match(text.shadow, word.start())
            if match is None:
                continue
            sentence = text.sentence_at(word.start())
            if sentence is not None and sentence.block.label in _SPEAKING and _has_context(text, sentence, fact):
                yield Occurrence(fact, Span(*match.span()), sentence)


def _has_context(text: Text, sentence: Sentence, fact: ReferenceFact) -> bool:
    words = text.shadow[sentence.span.start : sentence.span.end]
    return not fact.needs_context or any(
        re.search(rf"(?<!\w){re.escape(plain(context))}(?!\w)", words) for context in fact.needs_context
    )


def plain(words: str) -> str:
    """A phrase in the same plain typography as a shadow text."""
    return Text("", words).shadow


@lru_cache(maxsize=8)
def _index(facts: tuple[ReferenceFact, ...]) -> _Index:
    """All forms by their first word, in lower case. Few of them begin in any one text, so none is compiled here."""
    index = defaultdict(list)
    for fact in facts:
        for form in dict.fromkeys((fact.event, *fact.aliases)):
            first = _FIRST.search(form)
            if first is not None:
                index[first.group().lower()].append((plain(form)[first.start() :], fact))
    return index


@lru_cache(maxsize=4096)
def _pattern(form: str) -> re.Pattern[str]:
    """Exact but for the case of the first letter, which a sentence may raise, and for the kind of blank."""
    first, rest = form[0], form[1:]
    head = f"[{re.escape(first.lower())}{re.escape(first.upper())}]" if first.islower() else re.escape(first)
    return re.compile(head + r"\s+".join(re.escape(part) for part in re.split(r"\s+", rest)) + r"(?!\w)")
