"""A stock phrase.

“At the end of the day”, “holds immense significance”, “only time will tell” would fit a hundred other articles. A
phrase that fits everywhere tells nothing here. Ask what would be missing if it were cut, and which fact could stand in
its place. Some phrases count only where many of them stand close together. Worn words do not make a fact wrong.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.phrases import Run, Use, runs
from lessons.analysis.prose import SPOKEN
from lessons.analysis.text import Text
from lessons.analysis.words import stock_phrases

KIND = "vague_filler"
EXAMPLES = (
    "The pier is shut. ⟦At the end of the day,⟧ every cloud has a silver lining.",
    "The vote ⟦holds immense significance⟧ for Dover. ⟦Only time will tell⟧.",
    "This article ⟦delves into⟧ the plan. ⟦It remains to be seen⟧ who pays.",
    "The final was a ⟦game of two halves⟧.",
    "The vote ⟦plays a crucial role⟧. Both sides ⟦seek common ground⟧. The talks ⟦lay the groundwork for⟧ more.",
)
COUNTEREXAMPLES = (
    "“At the end of the day, every cloud has a silver lining,” she said.",
    "The shop shuts at the end of the day. The test of time is long.",
    "The vote plays a crucial role. The pier is shut.",
    "The two towns are on common ground here, and the fund has paved the way to the beach.",
)

_WINDOW = 500
_THICK = 3
_NAMED = 3


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a phrase in an article; for weak phrases only where three stand within 500 words."""
    for text in bundle.texts:
        strong = list(stock_phrases.STRONG.uses(text, SPOKEN))
        taken = [use.sentence.span for use in strong]
        weak = [use for use in stock_phrases.WEAK.uses(text, SPOKEN) if use.sentence.span not in taken]
        thick = _first_of_each(_thick(text, weak))
        for run in (*runs(strong), *runs(thick)):
            yield _finding(text, run, others=[use for use in thick if use not in run.uses])


def _thick(text: Text, weak: Sequence[Use]) -> list[Use]:
    """The uses that have at least two others within a window of 500 words."""
    starts = [word.span.start for word in text.words] if len(weak) >= _THICK else []
    places = [bisect_left(starts, use.span.start) for use in weak]
    kept: set[int] = set()
    for first in range(len(places) - _THICK + 1):
        if places[first + _THICK - 1] - places[first] <= _WINDOW:
            kept.update(range(first, first + _THICK))
    return [weak[number] for number in sorted(kept)]


def _finding(text: Text, run: Run, *, others: Sequence[Use]) -> Finding:
    """The finding for a phrase; the others that make a weak one count are named, so that anyone can count them."""
    first = run.uses[0]
    is_weak = first.phrase in stock_phrases.WEAK.phrases
    beside = f" Beside it stand {', '.join(f'“{use.words}”' for use in others[:_NAMED])}." if is_weak else ""
    return Finding(
        KIND,
        text,
        first.span,
        explanation=f"“{first.words.rstrip(',')}” {first.phrase.reason}. Nothing in these words could be checked.",
        evidence=Evidence("text", f"Try the phrase in an article on another subject.{beside} {first.phrase.advice}"),
        related=run.related,
        label=first.words.lower(),
    )


def _first_of_each(uses: Sequence[Use]) -> list[Use]:
    """The first use of each phrase: one listed line of words is one phrase, in whatever form."""
    return list({use.phrase: use for use in reversed(uses)}.values())[::-1]
