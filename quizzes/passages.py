"""Passages: cut small out of an article with true places, and taken apart again so that words can be marked."""

from __future__ import annotations

from dataclasses import dataclass

from quizzes.items import Item, Markable


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a passage: `id` names the span that can be marked, or is None for plain text."""

    text: str
    id: str | None = None

    @property
    def is_markable(self) -> bool:
        """Whether a student can mark this piece."""
        return self.id is not None


def segments(item: Item, passage: int) -> list[Segment]:
    """Passage number `passage` of an item in pieces, plain or markable; joined they are its whole text.

    A neutral span looks like every other span that can be marked.
    """
    text = item.passages[passage].text
    spans: list[Markable] = sorted(
        (span for span in item.spans if span.passage == passage), key=lambda span: (span.start, span.end)
    )
    pieces: list[Segment] = []
    position = 0
    for span in spans:
        if span.start > position:
            pieces.append(Segment(text[position : span.start]))
        pieces.append(Segment(text[span.start : span.end], span.id))
        position = span.end
    if position < len(text):
        pieces.append(Segment(text[position:]))
    return pieces
