"""A paragraph in another voice, about something else.

A report tells of others. Where one paragraph of it suddenly says “I” or “you”, and speaks of things that the rest never
mentions, it was written for another place. Ask who speaks there and to whom. It does not make the report around it
wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited
from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "unrelated_text"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost in the storm, it said."
_MORE = "The port office will open the harbor on Monday, when the crane has been mended, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n{_MORE}\n\n⟦My cousin keeps three parrots, and I teach them rude songs"
    f" whenever"
    " the neighbors come round for dinner.⟧",
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n{_MORE}\n\nMy cousin was on the harbor wall when the storm came, and I"
    f" held the rope"
    " of the crane.",
    f"Storm shuts the harbor\n\n{_STORY}\n\n{_MORE}\n\n“My cousin keeps three parrots, and I teach them rude songs"
    f" whenever"
    " neighbors come round,” Ann Lee said.",
    f"Storm shuts the harbor\n\nI saw it. {_STORY}\n\nI slept badly. {_MORE}\n\nMy cousin keeps three parrots, and"
    f" I teach them rude"
    " songs whenever the neighbors come round for dinner.",
)

_PERSON = re.compile(
    r"(?<![\w'.])(?:I(?=[ ']|$)|[Mm]y|[Mm]e|[Mm]ine|[Yy]ou|[Yy]our|[Pp]lease|[Ww]e|[Oo]ur|[Uu]s)(?!\w|-)"
)
_COMMON = (
    "about after again also another because been before being could does down each even every from have "
    "here himself into itself just like made make many more most much must never only other over said "
    "same says should since some still such than that their them then there these they this those through "
    "told under very were what when where which while whom will with without would your year years people "
    "time first last during around however "
)
_STOP = frozenset(_COMMON.split())
_FEWEST = 9
_LONGEST = 600
"""Characters: what is longer than a note argues a point of its own."""
_STEM = 5
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM})


def find(bundle: Bundle) -> Iterator[Finding]:
    """At most one finding a text: a paragraph below the first two whose voice and whose words stand nowhere else."""
    for text in bundle.texts:
        blocks = [block for block in text.blocks if block.label in _LABELS]
        voices = [number for number, block in enumerate(blocks) if _speaks(text, block)]
        if len(blocks) < 3 or len(voices) != 1 or voices[0] < 2:
            continue
        block = blocks[voices[0]]
        if _is_elsewhere(text, block):
            yield Finding(
                KIND,
                text,
                block.span,
                explanation="This paragraph speaks as “I”, “we” or “you”, and of things that stand nowhere else here.",
                evidence=Evidence("text", "Compare its words with the other paragraphs: they share next to none."),
            )


def _speaks(text: Text, block: Block) -> bool:
    found = _PERSON.finditer(text.shadow, block.span.start, block.span.end)
    return any(not text.is_quoted(Span(*match.span())) for match in found)


def _is_elsewhere(text: Text, block: Block) -> bool:
    if len(block.span) > _LONGEST or any(span.overlaps(block.span) for span in text.quotations):
        return False
    if any(is_credited(text, one) for one in text.sentences if one.block is block):
        return False
    counts = Counter(stem for other in text.blocks if other is not block for stem in _stems(text, other))
    stems = set(_stems(text, block))
    return len(stems) >= _FEWEST and sum(stem in counts for stem in stems) <= 1


def _stems(text: Text, block: Block) -> Iterator[str]:
    for word in text.words_in(block.span):
        plain = word.text.lower()
        if len(plain) > 3 and plain not in _STOP:
            yield plain[:_STEM]
