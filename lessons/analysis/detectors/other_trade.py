"""Text of another trade.

A small ad, a recipe, a letter of application, the portrait of a writer: such a paragraph does not belong to the report
around it and was left there by mistake, or to sell something. Ask who wrote it and for whom. It says nothing about the
report, except that nobody read it through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lines
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import adverts as words

KIND = "unrelated_text"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
_MORE = "The office will open the gates on Monday, when the crane has been mended, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦For sale: one rowing boat, two oars, would suit a beginner. Ask for"
    f" Dan.⟧\n\n{_MORE}",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦Preheat the oven, add two tablespoons of flour and stir well.⟧\n\n{_MORE}",
    f"Storm shuts the harbor\n\n{_STORY}\n\n{_MORE}\n\n⟦To work in a lively environment that lets me use my"
    f" professional skills"
    " for the growth of the organization.⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦My review of the best deck chairs is the most popular page on this"
    f" site, and the"
    f" link in the sidebar gives you a discount.⟧\n\n{_MORE}",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\nThe pier is for sale. The owner wants to find a buyer who would suit"
    f" the town.\n\n{_MORE}",
    f"Storm shuts the harbor\n\n{_STORY}\n\n“Preheat the oven and stir well,” the cook of the club told the"
    f" crew.\n\n{_MORE}",
    "Soup of the harbor\n\nPreheat the oven and add two tablespoons of flour.\n\nMelt the butter and simmer until"
    " golden."
    "\n\nServe hot with a pinch of salt and a cup of milk.",
)

_OPENINGS = {trade: re.compile(rf"(?:{pattern})", re.IGNORECASE) for trade, pattern in words.OPENINGS.items()}
_SIGNS = {trade: re.compile(rf"(?:{pattern})", re.IGNORECASE) for trade, pattern in words.SIGNS.items()}
_LONGEST = 1_500
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.HEADING, Label.BYLINE, Label.DECK})


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a paragraph; where a third of the text is of that trade, it is what the text is about."""
    for text in bundle.texts:
        blocks = [block for block in text.blocks if block.label in _LABELS]
        found = [
            (block.span, trade) for block in blocks if (trade := _trade(text.shadow[block.span.start : block.span.end]))
        ]
        if not any(text.labelled(Label.BODY)) or 3 * len(found) > len(blocks):
            continue
        yield from (_finding(text, span, trade) for span, trade in found)


def _finding(text: Text, span: Span, trade: str) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=f"This is {trade}. It has nothing to do with the report before and after it.",
        evidence=Evidence("text", "Read the paragraphs before and after without it: nothing is missing."),
        label=trade,
    )


def _trade(paragraph: str) -> str:
    """What the paragraph is, by how it opens or by two words of one trade; "" where it may well be a report's."""
    words_ = paragraph[lines.bullet_length(paragraph) : _LONGEST]
    if lines.count_words(words_) < 6 or '"' in words_:
        return ""
    for trade, pattern in _OPENINGS.items():
        if pattern.match(words_):
            return trade
    for trade, pattern in _SIGNS.items():
        if len({match.group().lower() for match in pattern.finditer(words_)}) >= 2:
            return trade
    return ""
