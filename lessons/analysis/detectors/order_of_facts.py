"""What came first could not follow from what came later.

“Prompted by”, “after” and “led to” put two events in an order, and “on the same day” puts them together. Where both
have a date that can be looked up, the words can be checked. A wrong order makes a cause out of something that had not
happened yet. Ask which date the writer had in mind. It does not prove that the two have nothing to do with each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lessons.analysis.bundle import Bundle, ReferenceFact
from lessons.analysis.findings import Evidence, Example, Finding, Place
from lessons.analysis.occurrences import Occurrence, card, milestone_cards, occurrences, period
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "timing_error"
_DAM = {
    "event": "Norby Dam collapse",
    "aliases": "collapse of the Norby Dam",
    "start_date": "2023-02-04",
    "end_date": "2023-02-04",
    "source_title": "The Gazette",
}
_TALKS = {
    "event": "postponement of the Lakeside talks",
    "aliases": "Lakeside talks were postponed",
    "start_date": "2023-02-03",
    "end_date": "2023-02-03",
    "source_title": "The Gazette",
}
EXAMPLES = (
    Example(
        ["The postponement of the Lakeside talks was ⟦prompted by⟧ the collapse of the Norby Dam."], [_DAM, _TALKS]
    ),
    Example(["The collapse of the Norby Dam ⟦led to⟧ the postponement of the Lakeside talks."], [_DAM, _TALKS]),
    Example(["The Lakeside talks were postponed ⟦after⟧ the collapse of the Norby Dam."], [_DAM, _TALKS]),
    Example(["The Lakeside talks were postponed ⟦on the same day as⟧ the Norby Dam collapse."], [_DAM, _TALKS]),
)
COUNTEREXAMPLES = (
    Example(["The collapse of the Norby Dam came after the postponement of the Lakeside talks."], [_DAM, _TALKS]),
    Example(["The postponement of the Lakeside talks did not lead to the collapse of the Norby Dam."], [_DAM, _TALKS]),
    Example(["“The Lakeside talks were postponed after the collapse of the Norby Dam,” he said."], [_DAM, _TALKS]),
    Example(
        ["The Lakeside talks were postponed after the collapse of the Norby Dam."], [_DAM | {"verified": "no"}, _TALKS]
    ),
    Example(["He spoke of the Lakeside talks after the collapse of the Norby Dam."], [_DAM, _TALKS]),
    Example(
        ["The Lakeside talks were postponed after the collapse of the Norby Dam."],
        [_DAM | {"milestones": "2023-01-01 first cracks in the Norby Dam"}, _TALKS],
    ),
)

_LATER_FIRST = re.compile(
    r"(?:,)?(?: (?:was|were|is|had been|has been|came|took place|happened|followed))?"
    r" (?P<link>prompted by|triggered by|caused by|sparked by|provoked by|in response to|in the wake of|as a result of"
    r"|(?:shortly |soon |just |only |\w+ (?:days|weeks|months|years) )?after|following)(?: the| an?)?"
    r" (?:[a-z]+ of (?:the )?)?"
)
_EARLIER_FIRST = re.compile(
    r"(?: (?:had|has|then|also|directly))? (?P<link>led to|prompted|triggered|sparked|caused|provoked|paved the way for"
    r"|resulted in|(?:was|were|came) followed by)(?: the| an?)? (?:[a-z]+ of (?:the )?)?"
)
_TOGETHER = re.compile(
    r"(?:,)?(?: (?:was|were|came|took place|happened))? (?P<link>on the same day as|at the same time as|coincided with"
    r"|coincides with|on the day of)(?: the| an?)? "
)
_DENIED = re.compile(r"\b(?:not|never|denie[sd]|rejects?|rejected|whether|if|wrongly|falsely)\b|n't\b")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Links between two verified facts of one sentence that their dates rule out."""
    for text in bundle.texts:
        for one, other in pairwise(occurrences(text, bundle.verified_facts)):
            if one.sentence.span != other.sentence.span or one.span.overlaps(other.span) or one.fact is other.fact:
                continue
            before = text.shadow[one.sentence.span.start : other.span.start]
            if text.is_quoted(one.span) or text.is_quoted(other.span) or _DENIED.search(before[-300:]):
                continue
            yield from _check(text, one, other, bundle.verified_facts)


def _check(text: Text, one: Occurrence, other: Occurrence, facts: tuple[ReferenceFact, ...]) -> Iterator[Finding]:
    meant = [_meant(text, each, facts) for each in (one, other)]
    for pattern, is_wrong in ((_LATER_FIRST, _is_before), (_EARLIER_FIRST, _is_after), (_TOGETHER, _is_apart)):
        link = pattern.fullmatch(text.shadow, one.span.end, other.span.start)
        if link and all(is_wrong(a, b) for a in meant[0] for b in meant[1]):
            yield _finding(text, one, other, Span(*link.span("link")))


def _meant(text: Text, occurrence: Occurrence, facts: tuple[ReferenceFact, ...]) -> list[ReferenceFact]:
    """All facts that the words may mean: the finding must hold for each."""
    return [each.fact for each in occurrences(text, facts) if each.span.overlaps(occurrence.span)]


def _days(fact: ReferenceFact) -> list[tuple[int, int]]:
    steps = [(step.day.toordinal(), step.day.toordinal()) for step in fact.milestones]
    return [(fact.start.toordinal(), fact.end.toordinal()), *steps]


def _is_before(one: ReferenceFact, other: ReferenceFact) -> bool:
    """Whether all of the first lies before any of the second."""
    return max(end for _, end in _days(one)) < min(start for start, _ in _days(other))


def _is_after(one: ReferenceFact, other: ReferenceFact) -> bool:
    return _is_before(other, one)


def _is_apart(one: ReferenceFact, other: ReferenceFact) -> bool:
    return _is_before(one, other) or _is_before(other, one)


def _finding(text: Text, one: Occurrence, other: Occurrence, link: Span) -> Finding:
    first, second = sorted((one.fact, other.fact), key=lambda fact: fact.start)
    when = [period(fact).in_words() for fact in (first, second)]
    cards = (card(first), *milestone_cards(first), card(second), *milestone_cards(second))
    return Finding(
        KIND,
        text,
        link,
        tier="B",
        explanation=f"“{text.quote(link)}” does not fit the dates: “{first.event}” is dated {when[0]}, "
        f"“{second.event}” {when[1]}.",
        correct=f"{first.event} ({when[0]}) came before {second.event} ({when[1]})",
        evidence=Evidence("fact", f"Compare the two dates on the cards, {when[0]} and {when[1]}.", cards),
        severity="false",
        related=(Place(text, one.span), Place(text, other.span)),
        label=f"{one.fact.event} / {other.fact.event}",
    )
