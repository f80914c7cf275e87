"""What articles put a figure on, as slots: one thing, one value.

A slot is named by the words around its figure: who did what to how many of what, what has a magnitude, since when a
thing is the worst. Two articles clash only where these words agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lessons.analysis import numbers
from lessons.analysis.blocks import RUNNING
from lessons.analysis.claims import NAME
from lessons.analysis.findings import Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text, once_per_text
from lessons.analysis.words.happenings import NOUNS, VERBS

_NUMBER = r"[£$€]?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|[£$€]?\d{1,18}(?:\.\d{1,9})?"
_VALUE = rf"(?P<value>{_NUMBER})(?![\w%-]|[.,:]\d| ?(?:million|billion|trillion|bn|per cent|percent))"
_ANY_YEAR = r"(?:1[5-9]|20)\d\d"
_YEAR = rf"(?P<value>{_ANY_YEAR})(?![\w-])"
_UNIT = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
_DID = (
    r"(?:[a-z]{3,}ed|sent|gave|made|took|won|lost|held|bought|sold|paid|had|has|built|found|cut|lent|led|owns|employs)"
)
_NOUN = r"(?!(?:from|to|of|in|on|at|by|for|with|and|or|as|more|less|out|per|times)\b)[a-z]+"
_SUPERLATIVE = r"(?P<rank>first|worst|best|[a-z]{3,}est)"
_FOUNDED = r"(?:founded|formed|established|set up|created)"
_DONE = re.compile(rf"(?P<who>{NAME})(?: has| have| had)? (?P<verb>{_DID}) {_VALUE} (?P<what>{_NOUN})\b")
_IS = re.compile(
    rf"\b(?:[Tt]he |[Oo]fficial |[Ii]ts ){{1,3}}(?P<what>[a-z]+)(?: was| is| stood at| came to| reached|:) {_VALUE}"
)
_MAGNITUDE = re.compile(rf"\bmagnitude(?: of)? {_VALUE}")
_LASTS = re.compile(rf"\b(?P<value>{numbers.WHOLE} {_UNIT}) of (?P<what>[a-z]+ [a-z]+)\b", re.IGNORECASE)
_DECLARED = re.compile(r"\b(?:declared|declares|announced|announces|ordered|orders|decreed|proclaimed)\b")
_RANKED = re.compile(rf"\b{_SUPERLATIVE}(?: (?P<what>[a-z]+))? since {_YEAR}")
_BEGUN = re.compile(rf"\b{_FOUNDED}\b(?: by [a-z]+)? in (?:the [a-z]+ of )?{_YEAR}")
_LISTED = re.compile(
    rf"(?P<who>{NAME}), (?P<what>[a-z]+) in (?P<value>{_ANY_YEAR}(?:, {_ANY_YEAR})* and {_ANY_YEAR})\b"
)
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|roughly|approximately|than|at least|at most|up to|close to|only) $"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, its place, and the slot that it fills.

    `is_loose` tells that another report may rightly give another value (a count that grows, a first measurement), so
    that only a slip of the digits proves a clash.
    """

    text: Text
    sentence: Sentence
    slot: tuple[str, ...]
    value: str
    place: Place
    is_loose: bool = False


@once_per_text
def figures(text: Text) -> tuple[Figure, ...]:
    """The figures of a text that fill a slot, in order; those inside quotation marks are left out."""
    found = [figure for sentence in text.sentences_in(*RUNNING) for figure in _in_sentence(text, sentence)]
    return tuple(figure for figure in found if not text.is_quoted(figure.place.span))


def is_swapped(one: str, other: str) -> bool:
    """Whether two figures hold the same digits in another order: 4,128 and 4,218, 6.8 and 8.6."""
    digits, others = _digits(one), _digits(other)
    return len(digits) == len(others) > 1 and digits != others and sorted(digits) == sorted(others)


@lru_cache(maxsize=10_000)
def _digits(value: str) -> str:
    return "".join(re.findall(r"\d", value))


def _in_sentence(text: Text, sentence: Sentence) -> Iterator[Figure]:
    ends = sentence.span.start, sentence.span.end
    words = text.shadow[ends[0] : ends[1]]

    def figure(match: re.Match[str], *slot: str, is_loose: bool = False) -> Iterator[Figure]:
        if not _HEDGED.search(text.shadow[max(ends[0], match.start("value") - 16) : match.start("value")]):
            place = Place(text, Span(*match.span("value")))
            yield Figure(text, sentence, slot, match["value"].lower(), place, is_loose)

    for match in _DONE.finditer(text.shadow, *ends):
        who = match["who"].split()[-1]
        yield from figure(match, "done", who, match["verb"], match["what"].rstrip("s"), is_loose=True)
    for match in _IS.finditer(text.shadow, *ends):
        yield from figure(match, "is", match["what"], is_loose=True)
    for match in _MAGNITUDE.finditer(text.shadow, *ends):
        yield from figure(match, "magnitude", is_loose=True)
    for match in _LASTS.finditer(text.shadow, *ends):
        if _DECLARED.search(words):
            yield from figure(match, "lasts", match["what"].lower())
    for match in _RANKED.finditer(text.shadow, *ends):
        happening = _happening(match["what"] or "", words)
        if happening:
            yield from figure(match, "since", match["rank"], happening)
    for match in _BEGUN.finditer(text.shadow, *ends):
        yield from figure(match, "founded", is_loose=True)
    for match in _LISTED.finditer(text.shadow, *ends):
        yield from figure(match, "in", match["who"].split()[-1], match["what"])


def _happening(noun: str, sentence: str) -> str:
    """What is ranked: the noun beside the rank, or, beside "time" or nothing, what the sentence tells."""
    if noun and noun != "time":
        return NOUNS.get(noun) or VERBS.get(noun, "")
    told = [NOUNS[word] for word in re.findall(r"[a-z]+", sentence) if word in NOUNS]
    done = [VERBS[word] for word in re.findall(r"[a-z]+", sentence) if word in VERBS]
    both = done if noun else told
    return both[0] if both else ""
