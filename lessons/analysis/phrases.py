"""Listed phrases, each with plainer words and the reason why it is listed, and where the writer of a text uses them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.findings import Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.voice import is_narrators

_CAPITALS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_CLOSE = 25
"""Characters between two phrases that still read as one run: three words or so."""
_OPENING = " \"'([-•*0123456789."
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_LITERAL = re.compile(r"(?:[a-z' ](?![?*{]))*")
_WORD = re.compile(r"\b[a-z']")
_WHAT = re.compile(r"(?:what|who|whose|whom|how|which|when|where|for|on) |the figure\b|a date\b|when$|because, ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A regular expression for whole words in lower case; what one could say instead; why it is worth a look."""

    pattern: str
    instead: str
    reason: str

    @property
    def advice(self) -> str:
        """One sentence on how the same could be told without the phrase."""
        if self.instead == "leave it out":
            return "Leave it out and read again: what is reported stays the same."
        if _WHAT.match(self.instead):
            return f"Look for {self.instead}: that could be checked."
        return f"Read “{self.instead}” in its place: what is reported stays the same."


@dataclass(frozen=True, slots=True)
class Use:
    """A place where the writer uses a phrase."""

    text: Text
    phrase: Phrase
    span: Span
    sentence: Sentence

    @property
    def words(self) -> str:
        """The words as they stand, on one line."""
        return " ".join(self.text.quote(self.span).split())


@dataclass(slots=True)
class Run:
    """The phrases of one sentence that stand close together, and where else the article has the first of them."""

    uses: list[Use]
    again: list[Place] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """From the first word of the run to its last."""
        return Span(self.uses[0].span.start, max(use.span.end for use in self.uses))

    @property
    def related(self) -> tuple[Place, ...]:
        """The other places of the same words."""
        return tuple(self.again)


def listed(reason: str, lines: str) -> tuple[Phrase, ...]:
    """The phrases of a group that has one reason, from lines of `pattern = plainer words`."""
    rows = (line.rpartition(" = ") for line in lines.strip().splitlines())
    return tuple(Phrase(pattern.strip(), instead.strip(), reason) for pattern, _, instead in rows)


class Phrases:
    """A list of phrases that is looked for in one go: at each word, only those that begin with its letters.

    One large expression would take longer to compile than five articles take to read.
    """

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        self.phrases = phrases

    @cached_property
    def _by_letter(self) -> dict[str, list[tuple[tuple[str, ...], Phrase]]]:
        """The phrases in their order by the first letter of a word at which they may begin, with how they begin."""
        index: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {letter: [] for letter in _LETTERS}
        for phrase in self.phrases:
            found = tuple(sorted(heads(phrase.pattern)))
            for letter in {head[:1] for head in found if head[:1] in index} if all(found) else index:
                index[letter].append((found, phrase))
        return index

    def uses(self, text: Text, labels: frozenset[Label]) -> Iterator[Use]:
        """The places in blocks of these labels where the writer, and nobody quoted or named, uses a phrase."""
        lower = _lowered(text)
        for block in text.labelled(*labels):
            for span, phrase in self._matches(lower, block.span):
                sentence = text.sentence_at(span.start)
                if sentence is None or not sentence.span.contains(span) or _is_name(text, span, sentence):
                    continue
                if is_narrators(text, span, sentence):
                    yield Use(text, phrase, span, sentence)

    def _matches(self, lower: str, block: Span) -> Iterator[tuple[Span, Phrase]]:
        """The phrases of a block from left to right without overlap; of two at one place the one listed first."""
        end = block.start
        for word in _WORD.finditer(lower, block.start, block.end):
            start = word.start()
            for begins, phrase in self._by_letter.get(word.group(), ()) if start >= end else ():
                match = lower.startswith(begins, start) and expression(phrase).match(lower, start, block.end)
                if match:
                    end = match.end()
                    yield Span(start, end), phrase
                    break


@cache
def expression(phrase: Phrase) -> re.Pattern[str]:
    """What finds a phrase, compiled when it is first needed."""
    return re.compile(rf"(?:{phrase.pattern})(?!\w)")


def heads(pattern: str) -> set[str]:
    """The letters with which everything begins that a pattern matches; with "" where that is open."""
    return {head for choice in _choices(pattern) for head in _heads_of_one(choice)}


def _heads_of_one(pattern: str) -> set[str]:
    if not pattern.startswith("(?:"):
        return {_LITERAL.match(pattern)[0]}  # type: ignore[index]
    close = _closing(pattern)
    inside, rest = heads(pattern[3:close]), pattern[close + 1 :]
    if rest[:1] in {"?", "*", "{"}:
        return inside | heads(rest[1:] if rest[0] != "{" else rest[rest.index("}") + 1 :])
    return inside


def _closing(pattern: str) -> int:
    """Where the group that opens a pattern is closed."""
    depth = 0
    for place, letter in enumerate(pattern):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return place
    raise ValueError(pattern)


def _choices(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern outside its groups."""
    depth = start = 0
    for place, letter in enumerate(pattern):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and depth == 0:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


def runs(uses: Iterable[Use]) -> list[Run]:
    """One run a sentence, and the same words once an article: their other places go with the first."""
    found: dict[str, Run] = {}
    last: Run | None = None
    for use in uses:
        if last is not None and last.uses[0].sentence == use.sentence:
            if use.span.start - last.span.end <= _CLOSE:
                last.uses.append(use)
            continue
        key = use.words.lower()
        last = Run([use])
        if key in found:
            found[key].again.append(Place(use.text, use.span))
        else:
            found[key] = last
    return list(found.values())


@lru_cache(maxsize=4)
def _lowered(text: Text) -> str:
    return text.shadow.translate(_CAPITALS)


def _is_name(text: Text, span: Span, sentence: Sentence) -> bool:
    """Whether a phrase of running text is part of a name or a title.

    It then has a capital inside the sentence, or opens the sentence with one and another capital follows. Capitals
    throughout are shouted words.
    """
    words = text.shadow[span.start : span.end]
    if sentence.block.label not in RUNNING or not words[0].isupper() or words.isupper():
        return False
    is_inside = bool(text.shadow[sentence.span.start : span.start].strip(_OPENING))
    return is_inside or text.shadow[span.end + 1 : span.end + 2].isupper()
