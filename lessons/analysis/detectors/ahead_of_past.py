"""An event is announced that was over when the article was written.

“The upcoming summit” in an article dated after the summit is a leftover of an older text, or a slip. Put the date of
the article beside the date of the event. It does not prove that the rest of the article is out of date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Example, Finding
from lessons.analysis.occurrences import Occurrence, card, milestone_cards, occurrences, period
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "timing_error"
_SUMMIT = {
    "event": "Lakeside summit",
    "aliases": "Lakeside summit",
    "start_date": "2023-05-02",
    "end_date": "2023-05-03",
    "source_title": "The Gazette",
}
_HEAD = "Talks go on\n\n20 May 2023\n\n"
EXAMPLES = (
    Example([f"{_HEAD}They spoke of the ⟦upcoming⟧ Lakeside summit."], [_SUMMIT]),
    Example([f"{_HEAD}The Lakeside summit ⟦will take place⟧ as planned."], [_SUMMIT]),
    Example([f"{_HEAD}The Lakeside summit ⟦is scheduled to open⟧ soon, she said."], [_SUMMIT]),
)
COUNTEREXAMPLES = (
    Example(["Talks go on\n\n1 May 2023\n\nThey spoke of the upcoming Lakeside summit."], [_SUMMIT]),
    Example(["They spoke of the upcoming Lakeside summit."], [_SUMMIT]),
    Example([f"{_HEAD}They had spoken of the upcoming Lakeside summit in April."], [_SUMMIT]),
    Example([f"{_HEAD}“The upcoming Lakeside summit matters,” she said."], [_SUMMIT]),
    Example([f"{_HEAD}The Lakeside summit will be remembered."], [_SUMMIT]),
    Example([f"{_HEAD}The next Lakeside summit will take place in 2025."], [_SUMMIT]),
)

_BEFORE = re.compile(r"\b(?P<word>upcoming|forthcoming|impending)(?: [a-z]+){0,2} $", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:,[^,.;]{1,60},)?(?P<lead> )(?P<word>(?:will|is (?:set|due|scheduled|expected|planned|about) to) "
    r"(?:take place|be held|be signed|begin|start|open|kick off|get under way|happen))\b"
)
_LOOKING_BACK = re.compile(
    r"\b(?:then[- ]|at the time|back then|had\b|earlier|before the|was\b|were\b|next|second|another)"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Verified facts that are called upcoming, or said to be about to begin, in an article that is dated after them."""
    for text in bundle.texts:
        dated = stated(text)
        if dated is None:
            continue
        for occurrence in occurrences(text, bundle.verified_facts):
            latest = max([occurrence.fact.end, *(step.day for step in occurrence.fact.milestones)])
            span = _announced(text, occurrence) if latest < dated.interval.start else None
            if span is not None and not text.is_quoted(span) and _is_all_past(bundle, text, occurrence):
                yield _finding(text, occurrence, span, dated.interval.in_words())


def _is_all_past(bundle: Bundle, text: Text, occurrence: Occurrence) -> bool:
    """Whether every fact that the words may mean is over."""
    dated = stated(text)
    meant = [one.fact for one in occurrences(text, bundle.verified_facts) if one.span.overlaps(occurrence.span)]
    return dated is not None and all(fact.end < dated.interval.start for fact in meant)


def _announced(text: Text, occurrence: Occurrence) -> Span | None:
    span, sentence = occurrence.span, occurrence.sentence.span
    before = text.shadow[max(sentence.start, span.start - 200) : span.start]
    if _LOOKING_BACK.search(before):
        return None
    match = _BEFORE.search(text.shadow, max(sentence.start, span.start - 60), span.start)
    match = match or _AFTER.match(text.shadow, span.end, sentence.end)
    return Span(*match.span("word")) if match else None


def _finding(text: Text, occurrence: Occurrence, span: Span, written: str) -> Finding:
    fact = occurrence.fact
    when = period(fact).in_words()
    return Finding(
        KIND,
        text,
        span,
        tier="B",
        explanation=f"“{text.quote(span)}” puts the {text.quote(occurrence.span)} in the future, but it is dated "
        f"{when}, before this article ({written}).",
        correct=f"{fact.event}: {when}",
        evidence=Evidence(
            "fact",
            f"Compare the date on the card, {when}, with the date of the article, {written}.",
            (card(fact), *milestone_cards(fact)),
        ),
        label=fact.event,
    )
