"""The blocks of an article and what each of them is.

A block is a line, or a paragraph that was wrapped by hand over several lines. Every later rule names the labels that it
may fire on; that removes most false alarms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lessons.analysis.spans import Span


class Label(StrEnum):
    """What a block is."""

    HEADLINE = "headline"
    DECK = "deck"
    SECTION = "section"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    LIST_ITEM = "list item"
    BODY = "body"
    CAPTION = "caption"
    QUOTATION = "quotation"
    FURNITURE = "furniture"


RUNNING = frozenset({Label.BODY, Label.LIST_ITEM, Label.QUOTATION, Label.DECK})
"""The labels whose blocks hold sentences."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article and its label."""

    span: Span
    label: Label


def label(shadow: str, furniture: Sequence[Span] = ()) -> tuple[Block, ...]:
    """Cut a text into blocks and label each; `furniture` are places a person marked as leftover page text."""
    raise NotImplementedError
