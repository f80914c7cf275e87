"""Text: an article as labelled blocks, sentences, words and quotations, each with its place in the untouched source.

Nothing here changes a character. Rules that must not trip over typography run on `shadow`, a copy of the same length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from lessons.analysis import blocks as structure
from lessons.analysis import quotations
from lessons.analysis.blocks import Block, Label
from lessons.analysis.sentences import sentence_spans
from lessons.analysis.spans import Span

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.,:]\d+)*", re.UNICODE)
_SHORTEST_ARTICLE = 100
_SHADOW = str.maketrans({
    "‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ",
    "\N{THIN SPACE}": " ", "\N{NON-BREAKING HYPHEN}": "-", "\N{HYPHEN}": "-", "\ufeff": " ",
})  # fmt: skip

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a person told us of an article. None where nobody said anything; the source itself is never edited.

    `date_start` and `date_end` are the interval in which the article was written. `furniture` holds the places that
    a person takes for leftover page text: these and no others.
    """

    headline: str | None = None
    byline: str | None = None
    outlet: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    furniture: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the block that it stands in."""

    span: Span
    block: Block


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a number: its place and its characters, apostrophes and hyphens inside made plain."""

    span: Span
    text: str


@dataclass(eq=False)
class Text:
    """One article. `name` is the path or key it goes by, `source` its untouched text.

    All offsets are code points of `source`. `headline` is None where the text has none.
    """

    name: str
    source: str
    metadata: Metadata = field(default_factory=Metadata)

    @cached_property
    def shadow(self) -> str:
        """The source with plain quotes, hyphens and spaces, one character for one: for rules, never for showing."""
        return self.source.translate(_SHADOW)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The labelled blocks in order; together they hold every character that is not white space."""
        told = self.metadata
        found = structure.label(self.shadow, told.furniture)
        words = (None if said is None else said.translate(_SHADOW) for said in (told.headline, told.byline))
        return structure.corrected(found, self.shadow, headline=next(words), byline=next(words))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all blocks in order. A heading or an interface line is one sentence."""
        return tuple(Sentence(span, block) for block in self.blocks for span in sentence_spans(self.shadow, block))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words and numbers in order."""
        return tuple(self.words_in(Span(0, len(self.source))))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The quoted stretches with their marks, in order; an unmatched mark opens none."""
        return quotations.find(self.shadow, self.blocks)

    @cached_property
    def known(self) -> dict[Any, Any]:
        """What was worked out of this text already; see `once_per_text`."""
        return {}

    @cached_property
    def headline(self) -> Span | None:
        """The headline's place, or None."""
        return next((block.span for block in self.blocks if block.label is Label.HEADLINE), None)

    @cached_property
    def anchor(self) -> Span:
        """Where a finding about the whole article is put: the headline, or else the first line."""
        return self.headline or (self.blocks[0].span if self.blocks else Span(0, len(self.source)))

    @property
    def is_article(self) -> bool:
        """Whether it is a whole article rather than a passage: it has a headline, or at least some length."""
        return self.headline is not None or len(self.words) >= _SHORTEST_ARTICLE

    def quote(self, span: Span) -> str:
        """The exact words of the source at a place."""
        return self.source[span.start : span.end]

    def words_in(self, span: Span) -> Iterator[Word]:
        """The words and numbers inside a span, in order."""
        for match in _WORD.finditer(self.shadow, span.start, span.end):
            yield Word(Span(*match.span()), match.group())

    def labelled(self, *labels: Label) -> Iterator[Block]:
        """The blocks that carry one of the labels."""
        return (block for block in self.blocks if block.label in labels)

    def sentences_in(self, *labels: Label) -> Iterator[Sentence]:
        """The sentences of blocks that carry one of the labels."""
        return (sentence for sentence in self.sentences if sentence.block.label in labels)

    def block_at(self, position: int) -> Block | None:
        """The block that holds a position; None between blocks."""
        index = bisect_right(self._block_starts, position) - 1
        if index < 0 or position >= self.blocks[index].span.end:
            return None
        return self.blocks[index]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds a position; None between sentences."""
        index = bisect_right(self._sentence_starts, position) - 1
        if index < 0 or position >= self.sentences[index].span.end:
            return None
        return self.sentences[index]

    def is_quoted(self, span: Span) -> bool:
        """Whether a place is somebody's words, and so exempt: inside quotation marks, or followed by [sic]."""
        index = bisect_right(self._quotation_starts, span.start) - 1
        if index >= 0 and self.quotations[index].contains(span):
            return True
        return re.match(r"\W{0,2}\s?[\[(]sic[\])]", self.shadow[span.end : span.end + 10]) is not None

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [span.start for span in self.quotations]


def once_per_text(
    work: Callable[Concatenate[Text, _Asked], _Answer],
) -> Callable[Concatenate[Text, _Asked], _Answer]:
    """A function of a text, worked out once for each text and kept as long as the text is, however many there are.

    A cache of a fixed size would be emptied by every bundle that is larger, and would keep texts nobody needs.
    """

    @wraps(work)
    def answer(text: Text, /, *args: _Asked.args, **kwargs: _Asked.kwargs) -> _Answer:
        key = (work, *args, *kwargs.items())
        if key not in text.known:
            text.known[key] = work(text, *args, **kwargs)
        found: _Answer = text.known[key]
        return found

    return answer
