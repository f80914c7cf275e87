"""Two words run together.

Where a line break or a link was lost, the last word of one piece and the first of the next become one, with a capital
in the middle: “ofState”. Ask where the two pieces came from. It says nothing about whether the report is true, but it
shows that the text was pasted and not read again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis import lexicon
from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Repair
from lessons.analysis.spans import Span
from lessons.analysis.words.brands import BRANDS

KIND = "spacing"
EXAMPLES = (
    "The Secretary ⟦ofState⟧ came by ship.",
    "A long day at the lake\n\nBy Ann ⟦LeePublished⟧ 3 years ago\n\nIt was the first warm day of the year up there.",
    "It was the first warm day of the year in the hills.\n\n⟦HumanityThought⟧ Leaders\n\nLike\n\nSign in to comment",
)
COUNTEREXAMPLES = (
    "Her iPhone played a YouTube clip of McDonald and DeMarco at the LibreOffice stand.",
    "He said toString, and later toString, and again toString, is what they call it.",
    "“The Secretary ofState,” the sign read.",
    "It was the first warm day of the year in the hills.\n\nFollow us on YouTube\n\nSign in to comment",
)

_CAMEL = re.compile(r"(?<![\w@/.#'-])(?P<one>[A-Za-z][a-z]+)(?P<two>[A-Z][a-z]+)(?![\w@/.\\-])")
# Little words that never open a brand or a family name by themselves.
_LITTLE = frozenset(
    {"of", "the", "and", "in", "to", "for", "at", "by", "with", "from", "on", "is", "was", "or", "that"}
)
# What a page sets right behind an author's name.
_STAMPS = frozenset({"Published", "Updated", "Posted", "Modified", "Share", "Follow"})
_LABELS = frozenset({Label.FURNITURE, Label.BYLINE, Label.SECTION})
_SHORTEST, _BRAND_USES = 5, 3


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for words with a capital inside that are two words."""
    for text in bundle.texts:
        uses = Counter(match.group() for match in _CAMEL.finditer(text.shadow))
        for match in _CAMEL.finditer(text.shadow):
            span = Span(*match.span())
            block = text.block_at(span.start)
            if uses[match.group()] >= _BRAND_USES or block is None or text.is_quoted(span):
                continue
            one, two = match["one"], match["two"]
            if _is_fused(one, two, block):
                yield Finding(
                    KIND,
                    text,
                    span,
                    explanation=f"These are two words, “{one}” and “{two}”: the capital “{two[0]}” shows where the"
                    " second begins, and the space is lost.",
                    evidence=Evidence("text", f"Cover “{two}” with a finger: “{one}” is left, a word of its own."),
                    correct=f"{one} {two}",
                    repair=Repair(span, f"{one} {two}"),
                )


def _is_fused(one: str, two: str, block: Block) -> bool:
    if one + two in BRANDS:
        return False
    if one in _LITTLE:
        return len(two) >= _SHORTEST - 1 and lexicon.is_known(two)
    if two in _STAMPS:
        return one[0].isupper() and block.label in _LABELS
    is_long = min(len(one), len(two)) >= _SHORTEST and one[0].isupper()
    return is_long and block.label is Label.FURNITURE and lexicon.is_word(one) and lexicon.is_word(two)
