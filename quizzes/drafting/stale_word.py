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

from lessons.analysis.findings import Card, Evidence, Finding
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._wording import between, day_of_card, month, pick, quoted, told
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
    """The cards in order: what the sentence calls recent, the later steps, and the moment it is set beside."""

    finding: Finding
    word: str
    event: _Dated
    steps: tuple[_Dated, ...]
    moment: _Dated

    @property
    def gap(self) -> str:
        return between(self.event.day, self.moment.day)


def draft(material: Material) -> Iterator[Item]:
    """The stale time words whose cards give at least the event and the moment, each with its twin."""
    for finding in material.of_kind("timing_error"):
        case = _case(material, finding)
        span = material.span(finding.text, finding.span, but=finding)
        if case is None or span is None:
            continue
        flawed = _flawed(case, passage_at(finding.text, span), identify("stale_word", (finding.text, span)))
        yield flawed
        if finding.repair and span.contains(finding.repair.span):
            yield _twin(case, flawed, repaired(finding.text, span, finding.repair.span, finding.repair.text))


def _case(material: Material, finding: Finding) -> _Case | None:
    """The cards told apart: a step is a milestone of a fact; the moment is the last card that is none."""
    word = _STALE.search(finding.quote)
    steps = {" ".join(step.text.split()) for fact in material.bundle.facts for step in fact.milestones}
    dated = [_Dated(day, card) for card in finding.evidence.cards if (day := day_of_card(card.date))]
    dated.sort(key=lambda one: one.day)
    events = [one for one in dated if not any(step in " ".join(one.card.text.split()) for step in steps)]
    if word is None or len(events) < 2 or not events[0].day < events[-1].day:
        return None
    event, moment = events[0], events[-1]
    between_them = tuple(one for one in dated if one not in events and event.day < one.day < moment.day)
    return _Case(finding, quoted(word.group()), event, between_them, moment)


def _flawed(case: _Case, passage: Passage, identifier: str) -> Item:
    finding = case.finding
    key = Option("stale", f"The cards put {case.gap} between the two, so {case.word} does not fit.", 1.0)
    return Item(
        identifier=f"{identifier}-flawed",
        kind="choice",
        stem=pick(_STEMS, identifier),
        skill="time",
        key=key.id,
        passages=(passage,),
        cards=tuple(one.card for one in (case.event, *case.steps, case.moment)),
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
            f"The last step came just {between(step.day, case.moment.day)} before, so {case.word} fits.",
            feedback=f"{month(step.day)} was indeed fresh news. But that was a later step; the sentence speaks of what "
            f"the first card dates to {month(case.event.day)}.",
        )
    else:
        yield Option(
            "undated",
            f"The cards do not date the event, so nobody can say whether {case.word} fits.",
            feedback=f"The first card does date it: {case.event.card.date}.",
        )
    yield Option(
        "same",
        f"The cards give the same date for both, so {case.word} fits.",
        feedback=f"The cards name {case.event.card.date} and {case.moment.card.date}: {case.gap} apart.",
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
                f"The first card says {month(case.event.day)}, the last one {month(case.moment.day)}.",
                f"After {case.gap}, {case.word} makes old news look like a cause of the moment, and that can mislead.",
                f"Next time: when you read {case.word}, ask “since what date?”",
            ],
            [excuse, "It does not show that the writer wanted to deceive."],
        ),
        told(
            [
                tempting,
                f"Between the first card and the last lie {case.gap}.",
                "The word matters, because it joins two events that may have nothing to do with each other.",
                "Next time: ask which event a date belongs to.",
            ],
        ),
        _NO_PROOF,
    )


def _twin(case: _Case, flawed: Item, passage: Passage) -> Item:
    key = Option("fits", "The time it gives agrees with the cards.", 1.0)
    step = case.steps[-1] if case.steps else case.moment
    options = (
        key,
        Option(
            "step",
            f"It does not fit: the event belongs to {month(step.day)}.",
            feedback=f"The first card has the event itself, {case.event.card.date}; {month(step.day)} is another's.",
        ),
        Option(
            "same",
            "It does not fit: the cards give one date for both.",
            feedback=f"The cards name two dates, {case.event.card.date} and {case.moment.card.date}.",
        ),
    )
    return replace(
        flawed,
        identifier=flawed.identifier.removesuffix("flawed") + "sound",
        key=key.id,
        passages=(passage,),
        options=options,
        severity=None,
        sound=True,
        feedback=_sound_feedback(case),
    )


def _sound_feedback(case: _Case) -> Feedback:
    dates = f"{month(case.event.day)} and {month(case.moment.day)}"
    return Feedback(
        told(
            [
                f"From the first card to the last it is {case.gap}, and that is what the sentence lets you understand.",
                "A sentence that gives its dates can be checked by everyone, and this one passes.",
                "Doubting it further would be unfair to the writer.",
                "Next time: do the sum before you doubt the sentence.",
            ],
            ["That the time is right does not show that one event caused the other."],
        ),
        told(
            [
                f"Look at the first and the last card: {dates}, which is {case.gap}.",
                "Two events that stand far apart look like a mistake, and a card in between makes it worse.",
                "But the sentence says openly how far apart they are, so it can stand.",
                "Next time: find the two cards that the sentence speaks of, then count.",
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
            ("The cards put 27 months between the two, so “recent” does not fit.",),
            ("The time it gives agrees with the cards.",),
        ),
    ),
    Sketch(
        ("Ferry starts\n\nThe ferry starts a month after the ⟦recent⟧ agreement on the new harbor.",),
        {"kind": "timing_error", "tier": "A", "explanation": "The dateline rules it out."},
    ),
)
