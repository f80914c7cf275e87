"""Who is quoted: every quotation with a name beside it, as one sentence puts it.

Only persons with a full name, or a title and a surname, are taken: an office may well say what a person says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon
from lessons.analysis.blocks import RUNNING
from lessons.analysis.findings import Place
from lessons.analysis.names import fold
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words.titles import TITLES

_SAID = (
    r"(?:said|says|told|added|adds|explained|insisted|argued|warned|wrote|recalled|admitted|claimed|joked|replied|shouted"
    r"|called|asked|declared|announced|stated|noted|complained|remarked|observed|concluded|promised|tweeted|posted)"
)
_PART = r"[^\W\d_a-z](?:[\w'’-]{0,40}\w|\.)?"
_NAME = rf"{_PART}(?: (?:(?:el|al|de|del|della|di|da|bin|van|von|der|den) )?{_PART}){{1,4}}"
_AFTER = re.compile(rf" ?(?:{_SAID} (?P<name>{_NAME})|(?P<subject>{_NAME}),? {_SAID}\b)")
_BEFORE = re.compile(
    rf"(?P<name>{_NAME})(?:,[^,.;:\"]{{3,60}},)?(?: (?:also|later|then|once|has|had))? {_SAID}"
    r"(?: [\w ]{1,30})?[:,] ?$"
)
_TITLE = r"(?:Dr|Mr|Mrs|Ms|Prof|Sir|Mayor|Captain)\.? "
_TOLD_WHO = r"(?: (?:is|was) (?:an?|the)\b|, (?:an?|the|whose|\d\d)\b)"
_SURNAME = rf"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.? )?{_PART}"
_AFTER_SURNAME = re.compile(
    rf" ?(?:{_SAID} (?P<name>{_SURNAME})(?= ?[,.;]|$| (?:in|at|on|of|from|as|to|after|before)\b)"
    rf"|(?P<subject>{_SURNAME}) {_SAID}\b)"
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SHORTEST = 5
"""Words that a quotation needs: shorter ones are said by many."""
_REACH = 140


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation, its words in small letters without punctuation, and the name to which it is given."""

    span: Span
    words: tuple[str, ...]
    speaker: Place

    @property
    def person(self) -> tuple[str, ...]:
        """The speaker's name, folded, without titles."""
        return person(self.speaker.quote)


@lru_cache(maxsize=16)
def quoted(text: Text) -> tuple[Quoted, ...]:
    """The quotations of a text that a named person is given, in order."""
    return tuple(_quoted(text))


def person(name: str) -> tuple[str, ...]:
    """A name as its parts, folded, titles left out."""
    parts = [fold(part.rstrip(".")) for part in name.replace("’", "'").split()]
    return tuple(part for part in parts if part not in TITLES)


def is_same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names may be one person's: one is part of the other, or each word differs by a slip at most."""
    if not one or not other or set(one) <= set(other) or set(other) <= set(one):
        return True
    if len(one) == len(other):
        return all(
            a == b or (a[0] == b[0] and min(len(a), len(b)) == 1) or OSA.distance(a, b) <= 1
            for a, b in zip(one, other, strict=True)
        )
    return one[-1] == other[-1] and one[0][0] == other[0][0]


def _quoted(text: Text) -> Iterator[Quoted]:
    for span in text.quotations:
        block = text.block_at(span.start)
        if block is None or block.label not in RUNNING:
            continue
        words = tuple(word.lower() for word in _WORD.findall(text.shadow[span.start : span.end]))
        name = _speaker(text, span, block.span) if len(words) >= _SHORTEST else None
        said = text.quote(name) if name is not None else ""
        if name is not None and person(said) and (_is_full(said) or _is_introduced(text, said)):
            yield Quoted(span, words, Place(text, name))


def _speaker(text: Text, span: Span, block: Span) -> Span | None:
    """The name right after the quotation, or right before it."""
    if text.shadow[span.end - 2 : span.end - 1] in {",", "?", "!"} or text.shadow[span.end : span.end + 1] == ",":
        start = span.end + (text.shadow[span.end : span.end + 1] == ",")
        after = _AFTER.match(text.shadow, start, block.end) or _AFTER_SURNAME.match(text.shadow, start, block.end)
        if after:
            return Span(*after.span("name" if after["name"] else "subject"))
    before = _BEFORE.search(text.shadow, max(block.start, span.start - _REACH), span.start)
    return Span(*before.span("name")) if before else None


@lru_cache(maxsize=4_096)
def _is_introduced(text: Text, surname: str) -> bool:
    """Whether the text gives the person of a bare surname a title, or a first name that is no other word.

    So the Park of Grant Park is no speaker. A surname that is a word itself needs to be told who that is as well.
    """
    full = re.compile(
        rf"(?<![\w'-])(?P<title>{_TITLE})?(?P<first>{_PART}) {re.escape(surname)}(?![\w-])(?P<told>{_TOLD_WHO})?"
    )
    return any(
        match["title"]
        or (
            not lexicon.is_word(match["first"].lower())
            and (match["told"] or not lexicon.is_word(surname.split()[-1].lower()))
        )
        for match in full.finditer(text.shadow)
    )


def _is_full(name: str) -> bool:
    """Whether a name has two parts, or one and a title."""
    return len(person(name)) >= 2 or len(name.split()) >= 2
