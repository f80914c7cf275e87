"""A word that brings its verdict along.

“Criticized” and “slammed” tell of the same thing; only one of them also tells how to feel about it. Ask which words
could be exchanged without changing what happened, and what then remains. A loaded word does not show that the facts are
wrong, and a plain word does not show that they are right. Words that charge somebody with a deed are no matter of
style: whether they fit depends on what happened, so they are never marked here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors.judgment_by_narrator import judgments_in
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.phrases import Run, Use, runs
from lessons.analysis.prose import SPOKEN
from lessons.analysis.text import Text
from lessons.analysis.words import loaded

KIND = "loaded_language"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    "The board ⟦slammed the plan⟧ on Friday. The vote was close.",
    "On Friday ⟦heartless bureaucrats dithered⟧ while the boats burned.",
    "The ⟦so-called⟧ harbor office did not answer.",
    f"⟦Killer storm rips through⟧ harbor\n\n{_STORY}",
    "⟦Hordes of tourists⟧ came in May. The ⟦heartbreaking⟧ news came in June.",
    "The visitors ⟦whined⟧ for an hour. Then they whined again.",
    "It was a ⟦game-changing, world-class⟧ ferry.",
)
COUNTEREXAMPLES = (
    "“The board slammed the plan,” said Ann Lee. “Heartless bureaucrats!”",
    "Ann Lee called them heartless bureaucrats.",
    "The door slammed into the wall, and a storm battered the pier. The army fought a battle there.",
    "Magnificent Seven Street is in Dover. They saw The Incredible Journey in May.",
    "The myriad lights of the harbor went out.",
    "The council was accused of fraud; the court found genocide, theft and spying.",
)

_SHOWN = SPOKEN | {Label.HEADLINE, Label.CAPTION}
_MOST = 4
"""Words that are named one by one; a longer run is a list already."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a sentence in which the writer uses loaded words, and one for the same word in an article."""
    for text in bundle.texts:
        judged = [use.span for use in judgments_in(text)]
        uses = loaded.ALL.uses(text, _SHOWN)
        for run in runs(use for use in uses if not any(use.span.overlaps(span) for span in judged)):
            yield _finding(text, run)


def _finding(text: Text, run: Run) -> Finding:
    advice = dict.fromkeys(use.phrase.advice for use in run.uses[:_MOST])
    return Finding(
        KIND,
        text,
        run.span,
        explanation=f"{_said(run.uses[:_MOST])}. These are the writer's own words, outside quotation marks.",
        evidence=Evidence("text", " ".join(advice)),
        related=run.related,
        label=run.uses[0].words.lower(),
    )


def _said(uses: Sequence[Use]) -> str:
    """The words and what they do, those that do the same together."""
    by_reason: dict[str, list[str]] = {}
    for use in uses:
        by_reason.setdefault(use.phrase.reason, []).append(f"“{use.words}”")
    return "; ".join(
        f"{words[0]} {reason}" if len(words) == 1 else f"each of {', '.join(words)} {reason}"
        for reason, words in by_reason.items()
    ).replace("each", "Each", 1 if len(by_reason) == 1 else 0)
