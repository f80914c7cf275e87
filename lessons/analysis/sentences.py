"""Sentences inside a block, with exact offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from syntok import segmenter
from syntok.tokenizer import Tokenizer

from lessons.analysis.blocks import RUNNING, Block
from lessons.analysis.spans import Span

_TOKENIZER = Tokenizer(replace_not_contraction=False)
_LONGEST = 20_000
# Behind "8 p.m." a day or a zone may stand with its capital; these words open a sentence and nothing else.
_AFTER_HOUR = re.compile(
    r"(?<=\b[ap]\.m\.)\s+(?=(?:The|An?|It|He|She|They|We|You|This|That|These|Those|There|Who|What|When|Where|Why|How"
    r"|Which|Nobody|His|Her|Its|Their|But|And|In|On|At|If|No|Not|Some|Many|All|Then|After|Before)\b)"
)
_BREAK = re.compile(r"[.!?]\s")


def sentence_spans(shadow: str, block: Block) -> Iterator[Span]:
    """The sentences of a block. A block that is no running text is one sentence."""
    if block.label not in RUNNING:
        yield block.span
        return
    for start, end in _pieces(shadow, block.span):
        tokens = _TOKENIZER.split(shadow[start:end])
        for sentence in segmenter.split(iter(tokens)):
            if sentence:
                end = start + sentence[-1].offset + len(sentence[-1].value)
                yield from _parted(shadow, Span(start + sentence[0].offset, end))


def _parted(shadow: str, span: Span) -> Iterator[Span]:
    """A sentence in two where its full stop is that of an hour as well."""
    start = span.start
    for match in _AFTER_HOUR.finditer(shadow, span.start, span.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, span.end)


def _pieces(shadow: str, span: Span) -> Iterator[tuple[int, int]]:
    """A paragraph of monstrous length in stretches that the splitter handles in linear time."""
    start = span.start
    while span.end - start > _LONGEST:
        gaps = [match.end() for match in _BREAK.finditer(shadow, start + _LONGEST // 2, start + _LONGEST)]
        end = gaps[-1] if gaps else start + _LONGEST
        yield start, end
        start = end
    yield start, span.end
