"""A prediction among reports.

“Will probably”, “might perhaps”, “is bound to” tell of what may come, in the same even voice as what has happened. Only
the past can be checked today. Ask who expects it, on what ground, and how one will know later. That a sentence looks
ahead does not make it wrong; a forecast with a name and a reason to it is part of good reporting.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.phrases import Run, Use, runs
from lessons.analysis.prose import SPOKEN
from lessons.analysis.text import Text
from lessons.analysis.words import forecasts

KIND = "hedged_prediction"
EXAMPLES = (
    "The crane came in May. The harbor ⟦will probably⟧ double its trade.",
    "If the money comes, the quay ⟦might perhaps⟧ be ready sooner than many expect.",
    "The strike is over. The ferry company ⟦is poised to⟧ become the largest on the coast.",
    "The two towns signed the plan. ⟦It is only a matter of time⟧ before a third joins.",
    "The new bridge ⟦will have a lasting impact⟧ on the whole coast.",
    "Talks ⟦are likely to⟧ last. Fees ⟦could well⟧ rise next year.",
)
COUNTEREXAMPLES = (
    "The harbor will probably double its trade, the port office said.",
    "“The harbor will probably double its trade,” said Ann Lee.",
    "The ferry will sail at noon on Friday. The pier is due to open in May.",
    "He may have been on the ferry. She could probably have swum.",
    "Smokers are more likely to fall ill. Children may swim here.",
    "Lee expects that the harbor will probably double its trade.",
    "Will the harbor probably double its trade? Could it possibly be so?",
    "Harbor will probably double its trade\n\nThe port office gave no figure on Friday.",
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a sentence of the body in which the writer looks ahead and names nobody who does."""
    for text in bundle.texts:
        for run in runs(use for use in forecasts.ALL.uses(text, SPOKEN) if not _is_question(use)):
            yield _finding(text, run)


def _is_question(use: Use) -> bool:
    return use.text.shadow[use.sentence.span.start : use.sentence.span.end].endswith("?")


def _finding(text: Text, run: Run) -> Finding:
    first = run.uses[0]
    return Finding(
        KIND,
        text,
        first.span,
        explanation=f"“{first.words}” looks ahead; it does not report. It cannot be checked today: "
        f"{first.phrase.reason}.",
        evidence=Evidence("text", f"The sentence names nobody who expects it. {first.phrase.advice}"),
        related=run.related,
        label=first.words.lower(),
    )
