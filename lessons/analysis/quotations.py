"""Quoted stretches: what stands between a pair of quotation marks within one block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lessons.analysis.blocks import Block
from lessons.analysis.spans import Span

# A double mark pairs with the next one. A single mark opens only where a word cannot have an apostrophe: after a space
# or a bracket; it closes before a space or punctuation that no letter precedes as a plural possessive.
_DOUBLE = re.compile(r'"[^"]*"')
_SINGLE = re.compile(r"(?<![\w'])'(?=\w)[^'\n]*(?:(?<=\w)'(?=\w)[^'\n]*)*(?<=[\w.,!?])'(?!\w)")


def find(shadow: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The quoted stretches with their marks, in order and without overlap; an unmatched mark opens none."""
    return tuple(span for block in blocks for span in _in_block(shadow, block.span))


def _in_block(shadow: str, span: Span) -> Iterator[Span]:
    doubles = [Span(*match.span()) for match in _DOUBLE.finditer(shadow, span.start, span.end)]
    singles = [Span(*match.span()) for match in _SINGLE.finditer(shadow, span.start, span.end)]
    outside = [single for single in singles if not any(single.overlaps(double) for double in doubles)]
    yield from sorted(doubles + outside)
