"""Quoted stretches: what stands between a pair of quotation marks within one block."""

from __future__ import annotations

import re
from bisect import bisect_right
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
    ends = [double.end for double in doubles]
    yield from sorted([*doubles, *(single for single in singles if not _is_inside(single, doubles, ends))])


def _is_inside(single: Span, doubles: Sequence[Span], ends: Sequence[int]) -> bool:
    """Whether a stretch overlaps one of the others, which are in order and apart from each other."""
    after = bisect_right(ends, single.start)
    return after < len(doubles) and doubles[after].overlaps(single)
