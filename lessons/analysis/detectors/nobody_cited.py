"""A whole article that cites nobody.

A report tells from whom it has what it tells: a person, an office, a document. Where a text of some length names none
of them, nothing in it can be traced. Ask what the writer saw, and what somebody must have told them. A text without
sources is not thereby wrong, and somebody who tells what they lived through is a source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited
from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.text import Text

KIND = "missing_sources"
_FILL = (
    "The pier was built of oak and iron, and it stood for ninety years before the great storm took the roof off. " * 8
)
EXAMPLES = (f"⟦A history of the old town pier⟧\n\n{_FILL}\n\nIt was opened in 1950.",)
COUNTEREXAMPLES = (
    f"A history of the old town pier\n\n{_FILL}\n\nIt was opened in 1950, the harbor office said.",
    f"A history of the old town pier\n\n{_FILL}\n\nI was there when it opened. I sold ice on it.",
    "A history of the old town pier\n\nIt was built of oak and iron.",
)

_SHORTEST = 120
"""Words of running text: a note of a few lines need not cite."""
_MYSELF = re.compile(r"(?<![\w'.])I(?:'m|'ve|'d)?(?= [a-z])")


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for an article of some length in which no sentence credits anybody."""
    for text in bundle.texts:
        if not text.is_article or _length(text) < _SHORTEST or _is_own_story(text):
            continue
        sentences = [one for one in text.sentences_in(*RUNNING) if one.block.label is not Label.DECK]
        if any(is_credited(text, sentence) for sentence in sentences) or _quotes_people(text):
            continue
        yield Finding(
            KIND,
            text,
            text.anchor,
            explanation=f"In {len(sentences)} sentences no person, office or document is named that the writer has"
            " this from.",
            evidence=Evidence("text", "Mark every “said”, “according to” and document: none has a name beside it."),
        )


def _length(text: Text) -> int:
    return sum(text.shadow.count(" ", block.span.start, block.span.end) + 1 for block in text.labelled(*RUNNING))


def _is_own_story(text: Text) -> bool:
    """Whether the writer tells in the first person what they saw."""
    found = (match.start() for match in _MYSELF.finditer(text.shadow))
    outside = [at for at in found if not any(span.start <= at < span.end for span in text.quotations)]
    return len(outside) >= 2


def _quotes_people(text: Text) -> bool:
    """Whether whole sentences stand in quotation marks, whoever speaks them."""
    return any(text.shadow.count(" ", span.start, span.end) >= 6 for span in text.quotations)
