"""Does the time word fit the cards?

A sentence calls something recent, new or just past, and dated cards stand beside it: the event, what was done about it
later, and the moment that the article speaks of. Nobody needs to know anything beforehand, and the best excuse for the
sentence, a later step of the same thing, is on the table. The twin shows the sentence with its time put right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from lessons.analysis.dating import stated
from lessons.analysis.findings import Card, Evidence, Finding
from lessons.analysis.intervals import time_between
from lessons.analysis.occurrences import milestone_cards
from lessons.analysis.spans import Span
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._wording import day_of_card, month, pick, quoted, told
from quizzes.items import Feedback, Item, Option, Passage
from quizzes.passages import passage_at, repaired

_STALE = re.compile(
    r"\b(?:recent(?:ly)?|new(?:ly)?|just|latest|fresh(?:ly)?|current(?:ly)?|these days)\b", re.IGNORECASE
)
_STEMS = ("What do the cards show about this sentence?", "How does this sentence fit the cards?")
_NO_PROOF = "It does not show that the writer wanted to deceive, or that the rest of the article is wrong."


@dataclass(frozen=True)
class _Dated:
    """A card with the day that it names."""

    day: date
    card: Card


@dataclass(frozen=True)
class _Case:
    """What the sentence calls recent, the later steps, and the moment that it is set beside.

    The moment is the last card, or else the date that the article itself bears, which then is shown as a passage.
    """

    finding: Finding
    word: str
    event: _Dated
    steps: tuple[_Dated, ...]
    moment: date
    last: tuple[Card, ...]
    dateline: tuple[Passage, ...]

    @property
    def gap(self) -> str:
        return time_between(self.event.day, self.moment)

    @property
    def two(self) -> str:
        return "The first and the last card" if self.last else "The card and the date of the page"

    @property
    def ends(self) -> str:
        """The two dates in a sentence."""
        if self.last:
            return f"The first card says {month(self.event.day)}, the last one {month(self.moment)}."
        return f"The first card says {month(self.event.day)}, and the article is dated {month(self.moment)}."


def draft(material: Material) -> Iterator[Item]:
    """The stale time words whose cards give at least the event and the moment, each with its twin."""
    for finding in material.of_kind("timing_error"):
        case = _case(material, finding)
        keep = _kept(finding)
        span = material.span(finding.text, keep, but=finding)
        if case is None or span is None:
            continue
        flawed = _flawed(case, passage_at(finding.text, span), identify("stale_word", (finding.text, span)))
        yield flawed
        if finding.repair:
            yield _twin(case, flawed, repaired(finding.text, span, finding.repair.span, finding.repair.text))


def _kept(finding: Finding) -> Span:
    """What the passage must show: the time word, what it is said of, and the words of the repair."""
    ends = [finding.span, *([finding.repair.span] if finding.repair else [])]
    return Span(min(span.start for span in ends), max(span.end for span in ends))


def _case(material: Material, finding: Finding) -> _Case | None:
    """The cards told apart: a step is a milestone of a fact; the moment is the last card that is none."""
    word = _STALE.search(finding.quote)
    steps = {step for fact in material.bundle.facts for step in milestone_cards(fact)}
    dated = [_Dated(day, card) for card in finding.evidence.cards if (day := day_of_card(card.date))]
    dated.sort(key=lambda one: one.day)
    events = [one for one in dated if one.card not in steps]
    dating = stated(finding.text)
    if word is None or not events:
        return None
    dateline = material.dateline(finding.text)
    last: tuple[Card, ...] = ()
    shown: tuple[Passage, ...] = ()
    if len(events) > 1:
        moment, last = events[-1].day, (events[-1].card,)
    elif dating and dating.is_stated and dateline:
        moment, shown = dating.interval.start, (dateline,)
    else:
        return None
    later = tuple(one for one in dated if one.card in steps and events[0].day < one.day < moment)
    if moment <= events[0].day:
        return None
    return _Case(finding, quoted(word.group()), events[0], later, moment, last, shown)


def _flawed(case: _Case, passage: Passage, identifier: str) -> Item:
    finding = case.finding
    key = Option("stale", f"{case.two} lie {case.gap} apart, so {case.word} does not fit.", 1.0)
    return Item(
        identifier=f"{identifier}-flawed",
        kind="choice",
        stem=pick(_STEMS, identifier),
        skill="time",
        key=key.id,
        passages=(passage, *case.dateline),
        cards=(*(one.card for one in (case.event, *case.steps)), *case.last),
        options=(key, *_excuses(case)),
        severity=finding.severity,
        findings=(reference(finding),),
        sound=False,
        pair=identifier if finding.repair else None,
        way="stale_word",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=_flawed_feedback(case),
    )


def _excuses(case: _Case) -> Iterator[Option]:
    """What somebody might say for the sentence, each ruled out by a card."""
    if case.steps:
        step = case.steps[-1]
        yield Option(
            "step",
            f"The last step came just {time_between(step.day, case.moment)} before, so {case.word} fits.",
            feedback=f"{month(step.day)} was indeed fresh news. But that was a later step; the sentence speaks of what "
            f"happened in {month(case.event.day)}.",
        )
    else:
        yield Option(
            "undated",
            f"The cards do not date the event, so nobody can say whether {case.word} fits.",
            feedback=f"The first card does date it: {case.event.card.date}.",
        )
    yield Option(
        "same",
        f"{case.two} give the same time, so {case.word} fits.",
        feedback=f"{case.ends} They are {case.gap} apart.",
    )


def _flawed_feedback(case: _Case) -> Feedback:
    excuse, tempting = "", "The sentence sounds sure of itself, and that makes asking for a date seem needless."
    if case.steps:
        step = month(case.steps[-1].day)
        excuse = f"There was fresh news in {step}, but the sentence names something else."
        tempting = (
            f"You may have gone by {step}, which really was fresh news. But that was a later step; the sentence speaks "
            "of the beginning."
        )
    return Feedback(
        told(
            [
                case.ends,
                f"After {case.gap}, {case.word} makes old news look like a cause of the moment, and that can mislead.",
                f"Next time: when you read {case.word}, ask “since what date?”",
            ],
            [excuse, "It does not show that the writer wanted to deceive."],
        ),
        told(
            [
                tempting,
                f"Count from the first card: {case.gap}.",
                "The word matters, because it joins two events that may have nothing to do with each other.",
                "Next time: ask which event a date belongs to.",
            ],
        ),
        _NO_PROOF,
    )


def _twin(case: _Case, flawed: Item, passage: Passage) -> Item:
    key = Option("fits", "The time it gives agrees with the cards.", 1.0)
    step = case.steps[-1].day if case.steps else case.moment
    options = (
        key,
        Option(
            "step",
            f"It does not fit: the event belongs to {month(step)}.",
            feedback=f"The first card has the event itself, {case.event.card.date}; {month(step)} is another's.",
        ),
        Option(
            "same",
            f"It does not fit: {case.two[0].lower()}{case.two[1:]} give one time.",
            feedback=f"{case.ends} They are {case.gap} apart.",
        ),
    )
    return replace(
        flawed,
        identifier=flawed.identifier.removesuffix("flawed") + "sound",
        key=key.id,
        passages=(passage, *case.dateline),
        options=options,
        severity=None,
        sound=True,
        feedback=_sound_feedback(case),
    )


def _sound_feedback(case: _Case) -> Feedback:
    return Feedback(
        told(
            [
                f"{case.ends} That is {case.gap}, and the sentence lets you understand just that.",
                "A sentence that tells its time openly can be checked by anyone, and this one passes.",
                "Doubting it further would be unfair to the writer.",
                "Next time: do the sum before you doubt the sentence.",
            ],
            ["That the time is right does not show that one event caused the other."],
        ),
        told(
            [
                f"{case.ends} That is {case.gap}.",
                "Two events that stand far apart look like a mistake, and a date in between makes it worse.",
                "But the sentence says openly when the first one was, so it can stand.",
                "Next time: find the two dates that the sentence speaks of, then count.",
            ],
        ),
        "That the time is right does not show that one event caused the other.",
    )


_AGREED = {
    "event": "Agreement on the harbor",
    "aliases": "harbor agreement",
    "start_date": "2019-03-04",
    "end_date": "2019-03-04",
    "source_title": "Harbor Board",
}

EXAMPLES = (
    Sketch(
        ("Ferry starts\n\nThe ferry starts a month after the ⟦recent⟧ agreement on the new harbor.",),
        {
            "kind": "timing_error",
            "tier": "B",
            "label": "Harbor agreement",
            "explanation": "The agreement was signed in 2019.",
            "repair": "2019",
            "evidence": Evidence(
                "fact",
                "The cards give the dates.",
                (
                    Card("4 March 2019", "The towns sign the agreement on the harbor.", "Harbor Board"),
                    Card("1 May 2021", "They sign the plan of the pier.", "Harbor Board"),
                    Card("20 June 2021", "The ferry starts.", "Harbor Board"),
                ),
            ),
        },
        ({**_AGREED, "milestones": "2021-05-01 They sign the plan of the pier."},),
        keys=(
            ("The first and the last card lie 27 months apart, so “recent” does not fit.",),
            ("The time it gives agrees with the cards.",),
        ),
    ),
    Sketch(
        ("Ferry starts\n\nThe ferry starts a month after the ⟦recent⟧ agreement on the new harbor.",),
        {"kind": "timing_error", "tier": "A", "explanation": "The dateline rules it out."},
    ),
)
