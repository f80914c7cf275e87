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
                yield Span(start + sentence[0].offset, start + sentence[-1].offset + len(sentence[-1].value))


def _pieces(shadow: str, span: Span) -> Iterator[tuple[int, int]]:
    """A paragraph of monstrous length in stretches that the splitter handles in linear time."""
    start = span.start
    while span.end - start > _LONGEST:
        gaps = [match.end() for match in _BREAK.finditer(shadow, start + _LONGEST // 2, start + _LONGEST)]
        end = gaps[-1] if gaps else start + _LONGEST
        yield start, end
        start = end
    yield start, span.end
