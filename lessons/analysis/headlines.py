"""The headline against the text under it: what both detectors of headlines need to know of the two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from lessons.analysis.blocks import Label
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

_SHORTEST = 50
"""Words of a text below which a headline may well hold more than the text."""
_TEXT = frozenset({Label.BODY, Label.LIST_ITEM, Label.QUOTATION, Label.DECK})
_OPEN = re.compile(
    r"\?|\b(?:not|no|never|denie[sd]|deny|may|might|could|would|fears?|feared|claims?|rumou?rs?|if|hoax|myth|false)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Headed:
    """An article with a headline and a text of some length under it."""

    text: Text
    headline: Span

    @cached_property
    def words(self) -> str:
        """The headline's shadow."""
        return self.text.shadow[self.headline.start : self.headline.end]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The blocks of the text."""
        return tuple(block.span for block in self.text.blocks if block.label in _TEXT)

    @cached_property
    def body(self) -> str:
        """All blocks of the text, in one string."""
        return "\n".join(self.text.shadow[span.start : span.end] for span in self.spans)

    @property
    def is_open(self) -> bool:
        """Whether the headline asks, denies or leaves open; then the text can take nothing back."""
        return _OPEN.search(self.words) is not None

    def place(self, start: int, end: int) -> Span:
        """A stretch of the headline as a place in the text."""
        return Span(self.headline.start + start, self.headline.start + end)

    def search(self, pattern: re.Pattern[str]) -> Span | None:
        """Where a pattern first stands in the text, outside the headline."""
        for span in self.spans:
            match = pattern.search(self.text.shadow, span.start, span.end)
            if match and match.end() > match.start():
                return Span(*match.span())
        return None


def headed(text: Text) -> Headed | None:
    """The headline and its text; None where there is no headline, or next to no text."""
    if text.headline is None:
        return None
    found = Headed(text, text.headline)
    return found if found.body.count(" ") >= _SHORTEST else None
