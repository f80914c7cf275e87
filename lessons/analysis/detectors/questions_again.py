"""Questions that say it all again.

A list of questions and answers under an article that only repeats what stood above it was put there so that a search
engine shows the page for each question. Ask which answer tells anything new. The answers may be quite right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "seo_padding"
_STORY = (
    "A storm closed the harbor of Dover on Friday, the port office said. No ship was lost in the storm, it said."
    " The crane will be mended on Monday, and the harbor will open on Tuesday morning."
)
EXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦FAQs⟧\n\nWhy was the harbor closed?\n\nThe harbor was closed by the"
    f" storm on Friday."
    "\n\nWhen will the harbor open?\n\nThe harbor of Dover will open on Tuesday morning.",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\nFAQs\n\nMay I claim back my fare?\n\nPassengers get refunds within"
    f" thirty days by post."
    "\n\nWho pays hotel bills?\n\nAirlines and insurers share these costs equally.",
    f"Storm shuts the harbor\n\n{_STORY}\n\nWhy was the harbor closed?\n\nThe harbor was closed by the storm on"
    f" Friday.",
)

_TITLE = re.compile(
    r"(?:faqs?|frequently asked questions|questions and answers|q ?& ?a|people also ask|common questions)(?:"
    r" .{0,60})?:?",
    re.IGNORECASE,
)
_SHARE = 0.7
"""Of the longer words of the answers, how many must stand above the list."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a list of questions whose answers hold next to nothing new."""
    for text in bundle.texts:
        blocks = [block for block in text.blocks if block.label is not Label.FURNITURE]
        for number, block in enumerate(blocks):
            line = " ".join(text.shadow[block.span.start : block.span.end].split())
            if number and len(line) < 100 and block.label is not Label.LIST_ITEM and _TITLE.fullmatch(line):
                said = _pairs(text, blocks[number + 1 :])
                if said >= 2 and _repeats(text, blocks[:number], blocks[number + 1 :]):
                    yield _finding(text, block.span, said)


def _pairs(text: Text, blocks: list[Block]) -> int:
    return sum(text.shadow[block.span.end - 1] == "?" for block in blocks)


def _repeats(text: Text, above: list[Block], below: list[Block]) -> bool:
    known = {stem for block in above for stem in _stems(text, block)}
    answers = [
        block
        for block in below
        if block.label in {Label.BODY, Label.LIST_ITEM} and text.shadow[block.span.end - 1] != "?"
    ]
    said = [stem for block in answers for stem in _stems(text, block)]
    return bool(said) and sum(stem in known for stem in said) >= _SHARE * len(said)


def _stems(text: Text, block: Block) -> list[str]:
    return [word.text.lower()[:5] for word in text.words_in(block.span) if len(word.text) > 3]


def _finding(text: Text, span: Span, count: int) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=f"The answers to these {count} questions say again what stands above. Such lists are made so that"
        " a search engine shows the page.",
        evidence=Evidence("text", "Look for the words of each answer in the text above: nearly all are there."),
    )
