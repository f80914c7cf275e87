"""Must one of the two be wrong?

Two articles give different values. Sometimes they speak of two different things, and then both can be right; sometimes
they speak of one thing, and then one of them errs. Students who have learned to doubt see a clash everywhere, so the
reconcilable ones teach as much as the real ones. Which of two values is right is not asked: the articles cannot say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lessons.analysis.dates import MONTHS, WEEKDAYS
from lessons.analysis.findings import Finding, Place
from lessons.analysis.spans import Span
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._wording import count, first_sentence, pick, quoted, sentence, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at, repaired

# A figure or a time, which can be set beside another; anything else is told in a sentence.
_VALUE = re.compile(rf"\d|\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b")
_KINDS = ("cross_contradiction", "internal_contradiction")
_LONGEST_REASON = 24


@dataclass(frozen=True)
class _Pair:
    """Two places that differ, each with the stretch that shows it and the name of its article."""

    finding: Finding
    other: Place
    spans: tuple[Span, Span]
    names: tuple[str, str]

    @property
    def quotes(self) -> tuple[str, str]:
        return quoted(self.finding.quote), quoted(self.other.quote)

    @property
    def stem(self) -> str:
        (one, other), (first, second) = self.names, self.quotes
        if one == other:
            return f"{one} has {first} in one place and {second} in another. Must one of them be wrong?"
        return f"{one} has {first}, {other} has {second}. Must one of them be wrong?"


def draft(material: Material) -> Iterator[Item]:
    """The clashes, each pair of places once, real ones with their twin where they can be repaired."""
    seen: set[frozenset[tuple[str, Span]]] = set()
    for finding in material.of_kind(*_KINDS):
        pair = _pair(material, finding)
        if pair is None:
            continue
        places = frozenset({(finding.text.name, finding.span), (pair.other.text.name, pair.other.span)})
        if places in seen:
            continue
        seen.add(places)
        if finding.outcome == "reconcilable":
            yield from _both_can_stand(material, pair)
        elif finding.kind == "cross_contradiction" or _are_values(pair):
            yield from _one_errs(material, pair)
        else:
            yield _ruled_out(material, pair)


def _pair(material: Material, finding: Finding) -> _Pair | None:
    span = material.span(finding.text, finding.span, but=finding)
    for other in finding.related:
        if other.quote.casefold() == finding.quote.casefold():
            continue
        mate = next((one for one in material.findings_in(other.text, other.span) if one.kind == finding.kind), None)
        shown = material.span(other.text, other.span, but=mate)
        if span and shown and not (other.text is finding.text and shown.overlaps(span)):
            return _Pair(finding, other, (span, shown), (material.name(finding.text), material.name(other.text)))
    return None


def _item(material: Material, pair: _Pair, identifier: str, key: Option, wrong: tuple[Option, ...]) -> Item:
    finding = pair.finding
    mates = [
        one
        for place in (Place(finding.text, finding.span), pair.other)
        for one in material.findings_in(place.text, place.span)
        if one.kind == finding.kind
    ]
    return Item(
        identifier=identifier,
        kind="choice",
        stem=pair.stem,
        skill="comparing",
        key=key.id,
        passages=(passage_at(finding.text, pair.spans[0]), passage_at(pair.other.text, pair.spans[1])),
        cards=finding.evidence.cards,
        options=(key, *wrong),
        findings=tuple(dict.fromkeys(reference(one) for one in mates)),
        way="clash",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=Feedback("", "", ""),
    )


def _reason(finding: Finding) -> str:
    """The reconciliation in a sentence: what the finding calls right, or else the last sentence of its explanation."""
    told_by = finding.correct or finding.explanation
    sentences = [sentence(part) for part in told_by.replace("? ", "?|").replace(". ", ".|").split("|")]
    short = [part for part in sentences if count(part) <= _LONGEST_REASON]
    return short[-1] if short else "They speak of two different things."


_CORRECTED = Option(
    "corrected",
    "Yes. One of the two puts right what the other says, so that one stands.",
    feedback="Nothing in either passage mentions the other one, let alone a correction.",
)


def _both_can_stand(material: Material, pair: _Pair) -> Iterator[Item]:
    identifier = identify("clash", (pair.finding.text, pair.spans[0]), (pair.other.text, pair.spans[1]))
    reason = _reason(pair.finding)
    key = Option("both", f"No. {reason}", 1.0)
    one, other = pair.quotes
    same = Option(
        "same",
        f"Yes. {one} and {other} differ, so they cannot both be true.",
        feedback=f"Not everything that differs clashes. {reason}",
    )
    item = _item(material, pair, identifier, key, (same, _CORRECTED))
    yield replace(
        item,
        sound=True,
        feedback=Feedback(
            told(
                [
                    reason,
                    f"So {one} and {other} can both be true: two different words are not yet a contradiction.",
                    "Next time: before you say that two reports clash, ask whether they speak of the same thing.",
                ],
                [
                    "Calling an error what is none would be unfair to both writers.",
                    "It does not show that either is right.",
                ],
            ),
            told(
                [
                    f"{one} and {other} differ, so a clash is the first thing that one thinks of.",
                    "Ask what each of the two says before you choose.",
                    reason,
                    "Next time: line up what each report speaks of before you compare the figures or the days.",
                ],
                ["A reader who cries error too soon misses what the two have in common."],
            ),
            "That two reports can both be true does not show that they are.",
        ),
    )


def _are_values(pair: _Pair) -> bool:
    return all(_VALUE.search(quote) for quote in pair.quotes)


def _one_errs(material: Material, pair: _Pair) -> Iterator[Item]:
    finding = pair.finding
    places = ((finding.text, pair.spans[0]), (pair.other.text, pair.spans[1]))
    identifier = identify("clash", *places, variant="flawed")
    one, other = pair.quotes
    key = replace(_ERRS, credit=1.0)
    different = replace(_DIFFERENT, feedback=first_sentence(finding.explanation, 30))
    agree = replace(_AGREE, feedback=f"{one} and {other} are not two ways to say the same.")
    item = replace(
        _item(material, pair, identifier, key, (different, agree)),
        stem=_agreement(pair),
        sound=False,
        severity=finding.severity,
        pair=identify("clash", *places) if finding.repair else None,
        feedback=_conflict_feedback(pair, identifier),
    )
    yield item
    if finding.repair and pair.spans[0].contains(finding.repair.span):
        yield _twin(pair, item, identify("clash", *places, variant="sound"))


_ERRS = Option("errs", "They speak of one thing and differ, so one is wrong.")
_DIFFERENT = Option("different", "They speak of two things, so both can be right.")
_AGREE = Option("agree", "They speak of one thing and say the same about it.")


def _agreement(pair: _Pair) -> str:
    one, other = pair.names
    if one == other:
        return f"Both passages are from {one}. How do they go together?"
    return f"The first passage is from {one}, the second from {other}. How do they go together?"


def _ruled_out(material: Material, pair: _Pair) -> Item:
    """Two statements of which the second rules the first out; there is no pair of values to set side by side."""
    finding = pair.finding
    one, other = pair.quotes
    identifier = identify("clash", (finding.text, pair.spans[0]), (pair.other.text, pair.spans[1]), variant="flawed")
    key = Option("errs", "No. What the second one tells rules out what the first one says.", 1.0)
    different = Option(
        "different",
        "Yes. They speak of different things, and each is right in its own way.",
        feedback=first_sentence(finding.explanation, 26),
    )
    repeated = Option(
        "repeated",
        "Yes. The second one says in other words what the first one says.",
        feedback=f"The second one tells of {other}, which the first one leaves out of account.",
    )
    names = pair.names
    where = (
        f"Both passages are from {names[0]}" if names[0] == names[1] else f"These are from {names[0]} and {names[1]}"
    )
    return replace(
        _item(material, pair, identifier, key, (different, repeated)),
        stem=f"{where}. Can the first stand as it is, beside the second?",
        sound=False,
        severity=finding.severity,
        feedback=Feedback(
            told(
                [
                    first_sentence(finding.explanation, 30),
                    "A claim that its own article takes back misleads whoever reads only that part.",
                    "Next time: keep in mind what you have read, and hold what comes later against it.",
                ],
                ["It does not show that the rest is wrong.", f"Set {one} beside {other}."],
            ),
            told(
                [
                    "Each of the two sounds right by itself, and one seldom holds them against each other.",
                    first_sentence(finding.explanation, 30),
                    "Next time: when you read a claim, look for what else the article tells about it.",
                ],
                ["It matters, because whoever reads only one of them takes away something else."],
            ),
            "It does not show that the rest of the article is wrong, or that anybody meant to mislead.",
        ),
    )


def _conflict_feedback(pair: _Pair, identifier: str) -> Feedback:
    one, other = pair.quotes
    habit = pick(
        (
            "Next time: look for a third source before you choose between two.",
            "Next time: ask what each report counts, then compare.",
        ),
        identifier,
    )
    return Feedback(
        told(
            [
                first_sentence(pair.finding.explanation, 26),
                f"Where one has {one} and the other {other}, a reader who saw only one would never know.",
                habit,
            ],
            [
                "The two passages alone do not show which of them is right.",
                "It need be no more than a slip of the pen.",
            ],
        ),
        told(
            [
                "It is fair to look for a way in which both can be true, and often there is one.",
                first_sentence(pair.finding.explanation, 26),
                f"So {one} and {other} cannot stand together.",
                habit,
            ],
            ["That matters, because somebody will pass the wrong one on."],
        ),
        "It does not show which of the two is right, or that anybody meant to mislead.",
    )


def _twin(pair: _Pair, flawed: Item, identifier: str) -> Item:
    finding = pair.finding
    if finding.repair is None:
        raise ValueError("only what can be repaired has a twin")
    right, other = quoted(finding.repair.text), quoted(pair.other.quote)
    key = replace(_AGREE, credit=1.0)
    wrong = (
        replace(_ERRS, feedback=f"Compare once more: {right} stands in the first, {other} in the second."),
        replace(_DIFFERENT, feedback="Look at the words beside the figures: they tell of the same thing."),
    )
    return replace(
        flawed,
        identifier=identifier,
        key=key.id,
        options=(key, *wrong),
        passages=(repaired(finding.text, pair.spans[0], finding.repair.span, finding.repair.text), flawed.passages[1]),
        severity=None,
        sound=True,
        feedback=Feedback(
            told(
                [
                    f"Both passages say {right}, and they say it of the same thing."
                    if right == other
                    else f"Set {right} beside {other}: the two passages say the same of the same thing.",
                    "Two reports that agree are no proof, for one may have copied the other, but there is no clash "
                    "here to explain.",
                    "Next time: say exactly what differs before you call two reports at odds.",
                ],
            ),
            told(
                [
                    f"Look for {right} in both passages: they agree."
                    if right == other
                    else f"Compare {right} with {other}: they agree.",
                    "A question about two articles makes one look for a difference, and a different wording is easily "
                    "taken for one.",
                    "A doubt that rests on nothing is unfair to both writers.",
                    "Next time: write the two values under each other.",
                ],
            ),
            "That two reports agree does not show that both are right: one may have copied the other.",
        ),
    )


EXAMPLES = (
    Sketch(
        (
            "Team leaves\n\nThe team will fly to Lisbon on ⟦Friday⟧, the coach said.",
            "Team plays\n\nThe team will be at the ground in Lisbon on ⟦Sunday⟧, the club said.",
        ),
        {
            "kind": "cross_contradiction",
            "outcome": "reconcilable",
            "explanation": "One gives the day of leaving, the other the day of the match.",
        },
        keys=(("No. One gives the day of leaving, the other the day of the match.",),),
    ),
    Sketch(
        (
            "Crowd of thousands\n\nThe crowd at the final was ⟦4,128⟧, the club said.",
            "A full house\n\nThe official crowd at the final was ⟦4,218⟧, the club said.",
        ),
        {
            "kind": "cross_contradiction",
            "outcome": "conflict",
            "explanation": "Both give the official crowd at one match, and the figures differ.",
            "repair": "4,218",
        },
        keys=(
            ("They speak of one thing and differ, so one is wrong.",),
            ("They speak of one thing and say the same about it.",),
        ),
    ),
    Sketch(
        ("Crowd of thousands\n\nThe crowd at the final was ⟦4,128⟧, the club said.",), {"kind": "cross_contradiction"}
    ),
)
