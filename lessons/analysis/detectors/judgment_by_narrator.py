"""A judgment in the writer's own voice.

“It is the finest run in history”, “the city must recognize”, “there is no doubt”: nobody is quoted, nobody is named, so
it is the writer who judges, in the voice that also tells the facts. Ask what was seen or counted, and who would say
otherwise. A judgment may be right, and a column may be full of them; it is only no report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.phrases import Run, Use, runs
from lessons.analysis.prose import SPOKEN
from lessons.analysis.text import Text
from lessons.analysis.words import judgments

KIND = "opinion_as_fact"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    "It ⟦is the best-run⟧ ferry on the coast. The fare is two dollars.",
    "She scored ⟦the finest goal in the history⟧ of the club.",
    "⟦It is crucial to⟧ know the tides. Both towns ⟦must recognize⟧ the danger.",
    "The pier cost two million dollars. The delay ⟦is inexcusable⟧.",
    "⟦There is no doubt⟧ that the ferry is late. ⟦Sadly,⟧ the café has shut.",
    "The new quay ⟦is a masterpiece⟧. ⟦What a night⟧ it was!",
)
COUNTEREXAMPLES = (
    "“It is the best-run ferry on the coast,” said Ann Lee.",
    "It is the best-run ferry on the coast, according to Ann Lee.",
    "It was the worst flood since 1953. She is the best-known swimmer of the club, and the best-paid.",
    "Drivers must pay at the gate, and dogs must be kept on a lead.",
    "The court called the delay inexcusable. Ann Lee thinks the delay is inexcusable.",
    "The ferry, of course, is late. The match was the best of five sets. The essential oil is sold in Dover.",
    f"Opinion\n\nA pier too far\n\nBy Ann Lee\n\n{_STORY} The delay is inexcusable.",
)

_COLUMN = re.compile(
    r"(?:opinion|editorial|comment|commentary|column|letters?(?: to the editor)?|op-ed|viewpoint)s?", re.I
)
_HEAD = frozenset({Label.SECTION, Label.HEADING, Label.FURNITURE, Label.DECK})
# "The worst flood since 1953" can be looked up.
_MEASURED = re.compile(r"\b(?:since|on record|on average|in (?:\w+[ -]){1,3}(?:years|decades|months))\b")


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a sentence in which the writer judges, outside pages that are marked as opinion."""
    for text in bundle.texts:
        if not _is_column(text):
            for run in runs(judgments_in(text)):
                yield _finding(text, run)


@lru_cache(maxsize=8)
def judgments_in(text: Text) -> tuple[Use, ...]:
    """The places where the writer judges, in order."""
    return tuple(use for use in judgments.ALL.uses(text, SPOKEN) if not _is_measured(use) and not _is_aside(use))


def _is_column(text: Text) -> bool:
    lines = (block for block in text.labelled(*_HEAD) if text.headline is None or block.span.start < 2_000)
    return any(_COLUMN.fullmatch(text.quote(block.span).strip(" :|.")) for block in lines)


def _is_measured(use: Use) -> bool:
    is_rank = use.phrase in judgments.SUPERLATIVES
    return is_rank and _MEASURED.search(use.text.shadow, use.span.end, use.sentence.span.end) is not None


def _is_aside(use: Use) -> bool:
    """Whether a word with its comma stands inside a sentence, where "of course" and "clearly" mean little."""
    before = use.text.shadow[use.sentence.span.start : use.span.start]
    return use.words.endswith(",") and before.strip(" \"'") not in {"", "And", "But"}


def _finding(text: Text, run: Run) -> Finding:
    first = run.uses[0]
    return Finding(
        KIND,
        text,
        first.span,
        explanation=f"“{first.words.rstrip(',')}” judges; it does not report. No one else is named, so the judgment is "
        f"the writer's: {first.phrase.reason}.",
        evidence=Evidence("text", f"The sentence quotes and names nobody who thinks so. {first.phrase.advice}"),
        related=run.related,
        label=first.words.lower(),
    )
