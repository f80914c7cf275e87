"""What do two articles share?

What two reports both tell of can be compared, and what stands in one alone rests on that one. The student finds what
two articles have in common, with the sentences in view. Each wrong answer is an event of which only one of them speaks:
neither its name nor its people or places occur in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from lessons.analysis.bundle import ReferenceFact
from lessons.analysis.findings import Evidence
from lessons.analysis.occurrences import occurrences
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, identify
from quizzes.drafting._wording import quoted, told
from quizzes.items import Feedback, Item, Option, Passage
from quizzes.passages import passage_at

_WRONG = 2
_PROPER = re.compile(r"\b[A-Z][\w'’-]+")


@dataclass(frozen=True)
class _Shared:
    """Two articles, an event of both with its passages, and events of one alone."""

    one: Text
    other: Text
    fact: ReferenceFact
    passages: tuple[Passage, ...]
    alone: tuple[tuple[ReferenceFact, Text, Passage], ...]


def draft(material: Material) -> Iterator[Item]:
    """One item for each two articles that share an event and each tell of others."""
    for one, other in combinations(material.bundle.texts, 2):
        shared = _shared(material, one, other)
        if shared is not None:
            yield _item(material, shared)


def _shared(material: Material, one: Text, other: Text) -> _Shared | None:
    mine, yours = _told_of(material, one), _told_of(material, other)
    both = [fact for fact in mine if fact in yours]
    alone = [(fact, one, mine[fact]) for fact in mine if _is_absent(fact, other)]
    alone += [(fact, other, yours[fact]) for fact in yours if _is_absent(fact, one)]
    for fact in both:
        passages = (passage_at(one, mine[fact]), passage_at(other, yours[fact]))
        shown = {id(one): mine[fact], id(other): yours[fact]}
        apart = [
            (event, text, passage_at(text, span)) for event, text, span in alone if not span.overlaps(shown[id(text)])
        ]
        if len(apart) >= _WRONG:
            return _Shared(one, other, fact, passages, tuple(apart[:_WRONG]))
    return None


def _told_of(material: Material, text: Text) -> dict[ReferenceFact, Span]:
    found: dict[ReferenceFact, Span] = {}
    for occurrence in occurrences(text, material.bundle.verified_facts):
        span = material.span(text, occurrence.span)
        if occurrence.fact not in found and span and not any(span.overlaps(other) for other in found.values()):
            found[occurrence.fact] = span
    return found


def _is_absent(fact: ReferenceFact, text: Text) -> bool:
    """Whether a text cannot speak of a fact: some name that every telling of it would need is not there."""
    proper = set(_PROPER.findall(fact.event)) - {fact.event.split()[0]} | {
        word for word in _PROPER.findall(fact.event.split()[0]) if word.endswith(("'s", "’s"))
    }
    words = {word.text.removesuffix("'s").casefold() for word in text.words}
    stems = {re.sub(r"['’]s$", "", name).casefold() for name in proper}
    return any(stem not in words for stem in stems) and not occurrences(text, (fact,))


def _item(material: Material, shared: _Shared) -> Item:
    one, other = material.name(shared.one), material.name(shared.other)
    key = Option("both", shared.fact.event, 1.0)
    wrong = tuple(
        Option(
            f"alone-{number}",
            fact.event,
            feedback=f"Only {material.name(text)} tells of it: {quoted(passage.text)}",
        )
        for number, (fact, text, passage) in enumerate(shared.alone, start=1)
    )
    passages = (*shared.passages, *(passage for _, _, passage in shared.alone))
    texts = {text.name: text for text in (shared.one, shared.other)}
    return Item(
        identifier=identify("both_report", *((texts[p.file], Span(p.start, p.end)) for p in passages)),
        kind="choice",
        stem=f"Of which of these do both {one} and {other} speak?",
        skill="comparing",
        key=key.id,
        passages=passages,
        options=(key, *wrong),
        way="both_report",
        flaw=f"both:{shared.fact.event.casefold()}",
        evidence=Evidence("bundle", f"Search both articles for {quoted(shared.fact.event)}."),
        feedback=_feedback(shared, one, other),
    )


def _feedback(shared: _Shared, one: str, other: str) -> Feedback:
    alone, home = shared.alone[0][0].event, shared.alone[0][1]
    name = one if home is shared.one else other
    return Feedback(
        told(
            [
                f"Both {one} and {other} speak of it: {quoted(shared.fact.event)}.",
                "What two reports share can be laid side by side; what stands in one alone rests on that one.",
                "Next time: sort a story into what several reports tell and what only one does.",
            ],
            [
                f"{quoted(alone)} stands in {name} alone, which does not make it wrong.",
                "Two reports may also have copied from each other.",
            ],
        ),
        told(
            [
                f"{quoted(alone)} is in {name}, but the other article never mentions it.",
                "Both articles treat the same matter, so one easily believes to have read it in both.",
                f"What they share is {quoted(shared.fact.event)}.",
                "Next time: go back to each text and put your finger on the sentence.",
            ],
            ["It is no fault to be the only one to report something."],
        ),
        "What stands in one report alone is not wrong for that, and what stands in two is not yet proved.",
    )


def _fact(event: str, alias: str, day: str) -> dict[str, str]:
    return {"event": event, "aliases": alias, "start_date": day, "end_date": day, "source_title": "Harbor Board"}


_FACTS = (
    _fact("Opening of the Marlow Pier", "opened the Marlow Pier", "2021-05-04"),
    _fact("Building of the Tarn Crane", "built the Tarn Crane", "2022-03-01"),
    _fact("Lighting of the Rock Light", "lit the Rock Light", "2020-01-07"),
)
_LONG = "The board opened the Marlow Pier with a concert. It built the Tarn Crane in a year. It lit the Rock Light too."

EXAMPLES = (
    Sketch(
        (f"Harbor grows\n\n{_LONG}", "A pier for all\n\nWhen the board opened the Marlow Pier, a band played."),
        facts=_FACTS,
        keys=(("Opening of the Marlow Pier",),),
    ),
    Sketch((f"Harbor grows\n\n{_LONG}", "A pier for all\n\nA band played on the new pier."), facts=_FACTS),
)
