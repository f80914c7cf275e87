"""Scores and ordinals as slots: the result of a match, the minute of a goal, the how-manieth of a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.dates import mentions_in
from lessons.analysis.figures import Figure
from lessons.analysis.findings import Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

_SCORE = r"(?P<value>\d{1,3}[-–]\d{1,3})(?![\w%-]|[.,]\d)"
_RESULT = re.compile(
    rf"\b(?:(?:beat|beats|defeated|edged|thrashed|overcame)(?: [\w'-]+){{1,4}}|won|win|lost|drew|victory|defeat|triumph"
    rf"|(?:final )?score(?: was| of|:)?|(?:a|an|its|their|the)) (?:by )?{_SCORE}"
    rf"(?P<after>(?: home| away)? (?:win|victory|defeat|loss|draw|triumph))?"
)
_NEEDS_WORD = re.compile(r"(?:a|an|its|their|the) (?:by )?$")
_TEAM_LINE = re.compile(r"(?P<team>[A-Z][\w'. &-]{1,40}?) (?P<goals>\d{1,3})")
_OTHER_MATCH = re.compile(
    r"\b(?:half-time|half time|at the break|interval|semi-?finals?|quarter-?finals?|first leg|earlier|previous"
    r"|last (?:year|season|week|month|appearance|meeting)|ahead|lead|led|up|down|trailed|level|penalt\w+|shoot-?out"
    r"|aggregate|sets?|friendly|when they last|ago)\b"
)
_ORDINAL = r"(?P<value>\d{1,3}(?:st|nd|rd|th))"
_MINUTE = re.compile(rf"\b[Tt]he {_ORDINAL} minute\b")
_NAME = re.compile(r"[A-Z][\w'-]{0,40}[^\W\dA-Z_]")
_REACH = 60
_EARLY = 4
"""Sentences of the body in which a report gives the result of its own match."""


@lru_cache(maxsize=16)
def results(text: Text) -> tuple[Figure, ...]:
    """The final scores that a text gives of its own match, each once: as two lines at the head, or early in the body.

    The value is the higher number first; the slot holds the names of the sentence, or those of the two teams.
    """
    found: dict[str, Figure] = {}
    for figure in (*_from_lines(text), *_from_sentences(text)):
        found.setdefault(figure.value, figure)
    return tuple(found.values())


@lru_cache(maxsize=16)
def minutes(text: Text) -> tuple[Figure, ...]:
    """The minutes of a match in which something happened: "the 114th minute"."""
    return tuple(
        Figure(text, sentence, ("minute",), match["value"], Place(text, Span(*match.span("value"))))
        for sentence in text.sentences_in(*RUNNING)
        for match in _MINUTE.finditer(text.shadow, sentence.span.start, sentence.span.end)
        if not text.is_quoted(Span(*match.span()))
    )


def _from_lines(text: Text) -> Iterator[Figure]:
    """Netherby 3 / Ashcombe 2, each a line of its own above the body."""
    body = next((n for n, block in enumerate(text.blocks) if block.label is Label.BODY), len(text.blocks))
    lines = [(block, _TEAM_LINE.fullmatch(text.shadow, *_ends(block.span))) for block in text.blocks[: body + 3]]
    for (one, first), (two, second) in pairwise(lines):
        sentence = text.sentence_at(one.span.start)
        if first and second and sentence:
            value = _ordered(f"{first['goals']}-{second['goals']}")
            names = tuple(sorted({*_NAME.findall(first["team"]), *_NAME.findall(second["team"])}))
            yield Figure(text, sentence, names, value, Place(text, Span(one.span.start, two.span.end)))
            return


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _from_sentences(text: Text) -> Iterator[Figure]:
    early = [one for one in text.sentences_in(*RUNNING) if one.block.label is not Label.LIST_ITEM][:_EARLY]
    for sentence in (*text.sentences_in(Label.HEADLINE), *early):
        words = text.shadow[sentence.span.start : sentence.span.end]
        for match in _RESULT.finditer(text.shadow, *_ends(sentence.span)):
            if _NEEDS_WORD.search(match.group()[: match.start("value") - match.start()]) and not match["after"]:
                continue
            before = text.shadow[max(sentence.span.start, match.start() - _REACH) : match.end()]
            after = text.shadow[match.end() : min(sentence.span.end, match.end() + _REACH // 2)]
            dated = any(mention.year for mention in mentions_in(text, sentence.span))
            if dated or _OTHER_MATCH.search(before) or _OTHER_MATCH.search(re.split(r"[,;:]", after)[0]):
                continue
            place = Place(text, Span(*match.span("value")))
            if not text.is_quoted(place.span):
                yield Figure(text, sentence, tuple(_NAME.findall(words)), _ordered(match["value"]), place)


def _ordered(score: str) -> str:
    """A score with the higher number first: one report puts the home side first, another the winner."""
    one, other = sorted(map(int, re.split(r"[-–]", score)), reverse=True)
    return f"{one}-{other}"


def sentence_names(text: Text, sentence: Sentence) -> set[str]:
    """The words with a capital in a sentence."""
    return set(_NAME.findall(text.shadow[sentence.span.start : sentence.span.end]))
