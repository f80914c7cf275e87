"""Do the numbers and dates fit together?

A sum, a share, an age or a weekday can be checked by anyone with a pencil, and a calendar where one is needed lies on
the table. The student does the sum instead of trusting the look of a figure. The twin shows the passage with the figure
put right, and there it can stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lessons.analysis.findings import Card, Evidence, Finding
from lessons.analysis.spans import Span
from quizzes.drafting import stale_word
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._wording import count, first_sentence, pick, quoted, told
from quizzes.items import Feedback, Item, Option, Passage
from quizzes.passages import passage_at, repaired

_ASKED = {
    "number_mismatch": "Do the figures fit together?",
    "date_arithmetic": "Do the dates and the numbers fit together?",
    "timing_error": "Does the time fit what else is given?",
}
_MOST_WORDS = 9
_BESIDE = 4
_DATED = "Next time: put the date in the sentence beside a source before you pass it on."
_HABITS = (
    "Next time: do the sum with a pencil before you pass a figure on.",
    "Next time: when two numbers stand near each other, see whether one follows from the other.",
    "Next time: check one figure in every report that you read.",
)


@dataclass(frozen=True)
class _Case:
    """A finding with the stretch around it, what else must be seen to check it, and its words before and after."""

    finding: Finding
    span: Span
    beside: tuple[Passage, ...]
    cards: tuple[Card, ...]
    wrong: str
    right: str


def draft(material: Material) -> Iterator[Item]:
    """The figures and dates that can be checked on the spot, each with its twin."""
    asked_elsewhere = {ref.start for item in stale_word.draft(material) for ref in item.findings}
    for finding in material.of_kind(*_ASKED):
        case = _case(material, finding)
        if case and not (finding.kind == "timing_error" and finding.span.start in asked_elsewhere):
            flawed = _flawed(material, case)
            yield flawed
            yield _twin(case, flawed)


def _case(material: Material, finding: Finding) -> _Case | None:
    repair = finding.repair
    if repair is None or not 0 < count(repair.text) <= _MOST_WORDS:
        return None
    keep = Span(min(finding.span.start, repair.span.start), max(finding.span.end, repair.span.end))
    span = material.span(finding.text, keep, but=finding, is_whole=True)
    wrong = finding.text.quote(repair.span)
    if span is None or count(wrong) > _MOST_WORDS:
        return None
    beside = _beside(material, finding, span)
    cards = finding.evidence.cards
    if finding.evidence.type == "calendar":
        cards = (*cards, Card("Calendar", finding.evidence.note, "Any calendar"))
    if beside is None or (finding.evidence.type == "fact" and not cards):
        return None
    return _Case(finding, span, beside, cards, quoted(wrong), quoted(repair.text))


def _beside(material: Material, finding: Finding, span: Span) -> tuple[Passage, ...] | None:
    """The passages that the check needs besides; None where one of them cannot be shown."""
    passages: list[Passage] = []
    for place in finding.related:
        if place.text is finding.text and span.contains(place.span):
            continue
        passage = material.passage(place.text, place.span) or _line(material, finding, place.span)
        if passage is None:
            return None
        if passage not in passages and not (
            place.text is finding.text and Span(passage.start, passage.end).overlaps(span)
        ):
            passages.append(passage)
            if place.text is not finding.text and (day := material.dateline(place.text)):
                passages.append(day)
    dateline = material.dateline(finding.text)
    is_needed = finding.skill == "time" and not finding.evidence.cards and finding.evidence.type != "calendar"
    if dateline and is_needed and dateline not in passages:
        passages.append(dateline)
    return tuple(passages[:_BESIDE])


def _line(material: Material, finding: Finding, span: Span) -> Passage | None:
    """A short line such as the date of the page."""
    block = finding.text.block_at(span.start)
    if block is None or not block.span.contains(span) or not material.is_clean(finding.text, block.span):
        return None
    return passage_at(finding.text, block.span) if len(block.span) < 80 else None


def _flawed(material: Material, case: _Case) -> Item:
    finding = case.finding
    identifier = identify("does_it_fit", (finding.text, case.span))
    key = Option("no", f"No. It would fit with {case.right}.", 1.0)
    return Item(
        identifier=f"{identifier}-flawed",
        kind="choice",
        stem=f"{material.name(finding.text)} has {case.wrong} in this passage. {_ASKED[finding.kind]}",
        skill=finding.skill,
        key=key.id,
        passages=(passage_at(finding.text, case.span), *case.beside),
        cards=case.cards,
        options=(
            key,
            Option("yes", f"Yes. {case.wrong} fits.", feedback=first_sentence(finding.explanation, 30)),
            Option(
                "open",
                "It cannot be told from what is shown.",
                feedback=f"It can. {first_sentence(finding.evidence.note, 30)}",
            ),
        ),
        severity=finding.severity,
        findings=(reference(finding),),
        sound=False,
        pair=identifier,
        way="does_it_fit",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=_flawed_feedback(case, identifier),
    )


def _flawed_feedback(case: _Case, identifier: str) -> Feedback:
    habit, thing = _habit(case, identifier), "date" if case.cards else "figure"
    return Feedback(
        told(
            [
                first_sentence(case.finding.explanation, 30),
                f"With {case.right} it would fit. A {thing} is copied from report to report, slip and all.",
                habit,
            ],
            ["It may be no more than a slip of the pen; it does not show that the event is made up."],
        ),
        told(
            [
                f"A {thing} looks exact, and few people check it; that is why {case.wrong} slips through.",
                first_sentence(case.finding.explanation, 30),
                habit,
            ],
            [
                f"What is given is enough to see that it would fit with {case.right}.",
                f"It matters, because others will repeat the {thing}.",
            ],
        ),
        "A slip like this does not show that the event is made up, or that anybody meant to mislead.",
    )


def _habit(case: _Case, identifier: str) -> str:
    return _DATED if case.cards else pick(_HABITS, identifier)


def _twin(case: _Case, flawed: Item) -> Item:
    finding = case.finding
    if finding.repair is None:
        raise ValueError("only what can be repaired has a twin")
    name = flawed.stem.partition(" has ")[0]
    key = Option("yes", f"Yes. {case.right} fits.", 1.0)
    options = (
        key,
        Option("no", f"No. It would fit with {case.wrong}.", feedback=f"Work it out: you arrive at {case.right}."),
        Option("open", "It cannot be told from what is shown.", feedback=f"It can: you arrive at {case.right}."),
    )
    passage = repaired(finding.text, case.span, finding.repair.span, finding.repair.text)
    return replace(
        flawed,
        identifier=flawed.identifier.removesuffix("flawed") + "sound",
        stem=f"{name} has {case.right} in this passage. {_ASKED[finding.kind]}",
        key=key.id,
        passages=(passage, *case.beside),
        options=options,
        severity=None,
        sound=True,
        feedback=_sound_feedback(case, flawed.identifier),
    )


def _sound_feedback(case: _Case, identifier: str) -> Feedback:
    habit, thing = _habit(case, identifier), "date" if case.cards else "figure"
    return Feedback(
        told(
            [
                f"You checked, and {case.right} agrees with everything else that is shown.",
                f"A {thing} that bears checking deserves to be left alone; doubting it all the same would be no more "
                "careful, only more tiring.",
                habit,
            ],
            [f"That a {thing} is right does not show that the report is."],
        ),
        told(
            [
                f"Work it out from what is shown: you arrive at {case.right}, which is what the passage has.",
                f"A question about a {thing} makes one expect a slip, and what looks odd seems wrong.",
                habit,
            ],
            ["The passage is fine as it is."],
        ),
        f"That a {thing} is right does not show that the rest of the report is.",
    )


EXAMPLES = (
    Sketch(
        ("Roof to be mended\n\nOf the 200 houses in the valley 150, or ⟦57%⟧, have a damaged roof.",),
        {
            "kind": "number_mismatch",
            "explanation": "150 of 200 is 75 percent, not 57.",
            "repair": "75%",
            "evidence": Evidence("arithmetic", "Divide 150 by 200."),
        },
        keys=(("No. It would fit with “75%”.",), ("Yes. “75%” fits.",)),
    ),
    Sketch(
        ("Roof to be mended\n\nOf the 200 houses in the valley 150, or ⟦57%⟧, have a damaged roof.",),
        {"kind": "number_mismatch", "explanation": "150 of 200 is 75 percent, not 57."},
    ),
)
