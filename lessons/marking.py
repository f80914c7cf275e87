"""Marks in a text: cuts it where they begin and end, so that any number of them, overlapping or not, can be shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lessons.analysis.blocks import Block, Label
from lessons.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text in which nothing begins or ends; `over` numbers the marks that lie over it, in their order.

    `begins` and `ends` number those whose first or last character is here.
    """

    span: Span
    text: str
    over: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article in pieces, and the white space between it and the next."""

    label: Label
    pieces: tuple[Piece, ...]
    gap: str


def cut(source: str, marks: Sequence[Span], *, start: int = 0, end: int | None = None) -> tuple[Piece, ...]:
    """The pieces of `source[start:end]` in order; joined they are exactly that stretch."""
    return _cut(source, Span(start, len(source) if end is None else end), list(enumerate(marks)))


def _cut(source: str, stretch: Span, marks: Sequence[tuple[int, Span]]) -> tuple[Piece, ...]:
    bounds = {stretch.start, stretch.end}
    for _, mark in marks:
        bounds.update(place for place in (mark.start, mark.end) if stretch.start < place < stretch.end)
    return tuple(_piece(source, Span(left, right), marks) for left, right in pairwise(sorted(bounds)))


def _piece(source: str, span: Span, marks: Sequence[tuple[int, Span]]) -> Piece:
    over = [(number, mark) for number, mark in marks if mark.overlaps(span)]
    return Piece(
        span,
        source[span.start : span.end],
        over=tuple(number for number, _ in over),
        begins=tuple(number for number, mark in over if mark.start == span.start),
        ends=tuple(number for number, mark in over if mark.end == span.end),
    )


def paragraphs(source: str, blocks: Sequence[Block], marks: Sequence[Span]) -> tuple[Paragraph, ...]:
    """The blocks of a text in pieces; together with their gaps they are exactly the source.

    White space before the first block is the gap of an empty paragraph of its own.
    """
    starts = [block.span.start for block in blocks] + [len(source)]
    found = [Paragraph(Label.BODY, (), source[: starts[0]])] if starts[0] else []
    inside: list[list[tuple[int, Span]]] = [[] for _ in blocks]
    for number, mark in enumerate(marks):
        first = max(bisect_right(starts, mark.start) - 1, 0)
        for place in range(first, min(bisect_left(starts, mark.end), len(blocks))):
            inside[place].append((number, mark))
    for place, block in enumerate(blocks):
        pieces = _cut(source, block.span, inside[place])
        found.append(Paragraph(block.label, pieces, source[block.span.end : starts[place + 1]]))
    return tuple(found)
