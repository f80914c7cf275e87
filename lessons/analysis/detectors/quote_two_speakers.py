"""The same words in two mouths.

Two people do not say the same long sentence by chance. Where one report gives it to the mayor and another to the
engineer, one of them has mixed up the speakers. Ask which report was there, and who would be harmed by the mistake.
That the speaker is wrong does not prove that the words are made up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors._faults import is_outdone
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.names import fold
from lessons.analysis.speakers import Quoted, is_same_person, quoted

KIND = "misattributed_quote"
EXAMPLES = (
    Example(
        [
            "“Send us tents before you send us words,” said ⟦Ada Holt⟧, a doctor.",
            "“Send us tents before you send us words,” said ⟦Karim Berg⟧, who runs a school.",
        ]
    ),
    Example(
        [
            "“Send us tents before you send us words,” said ⟦Dr Hassane Idris⟧.",
            "“Send us tents before you send us words,” said Hassan Idrisi. Dr Hassane Idris was away.",
        ]
    ),
    Example(
        [
            "“Send us tents before you send us words,” said Ada Holt.",
            "Ada Holt, a doctor, said: “Send us tents before you send us words.”",
            "“Send us tents before you send us words,” ⟦Karim Berg⟧ said.",
        ]
    ),
    Example(
        [
            "Dr. Anna Holt runs the school. “Send us tents before you send us words,” ⟦Holt⟧ said.",
            "“Send us tents before you send us words,” said ⟦Mayor Karim Berg⟧.",
        ]
    ),
    "“Send us tents before you send us words,” said ⟦Ada Holt⟧.\n\n"
    "“Send us tents before you send us words,” said ⟦Karim Berg⟧.",
)
COUNTEREXAMPLES = (
    Example(
        [
            "“Send us tents before you send us words,” said Ada Holt, a doctor.",
            "“Send us tents before you send us words,” said Dr Holt.",
        ]
    ),
    Example(
        [
            "“Send us tents before you send us words,” said Ada Holt.",
            "“Send us tents before you send us words,” said Ada Hollt.",
        ]
    ),
    Example(
        [
            "Dr. Anna Holt runs the school. “Send us tents before you send us words,” Holt said.",
            "“Send us tents before you send us words,” said Anna Holt.",
        ]
    ),
    Example(
        [
            "They met in Grant Park. “Send us tents before you send us words,” Park said.",
            "“Send us tents before you send us words,” said Mayor Karim Berg.",
        ]
    ),
    Example(
        [
            "“Send us tents before you send us words,” Norby said.",
            "“Send us tents before you send us words,” said Mayor Karim Berg.",
        ]
    ),
    Example(["“We are very sorry,” said Ada Holt.", "“We are very sorry,” said Karim Berg."]),
    Example(
        [
            "“Send us tents before you send us words,” said Ada Holt.",
            "“Send us bread before you send us words,” said Karim Berg.",
        ]
    ),
    Example(
        [
            "“Send us tents before you send us words,” said Ada Holt.",
            "“Send us tents before you send us words,” the mayor said.",
        ]
    ),
)

_SAME = 8
"""Words from the start that tell two quotations to be one; a shorter one must agree as a whole."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Quotations that are given to two persons: the one that stands alone against two, or both."""
    said: defaultdict[tuple[str, ...], list[Quoted]] = defaultdict(list)
    for text in bundle.texts:
        for one in quoted(text):
            said[one.words[:_SAME]].append(one)
    for same in said.values():
        camps = _camps(same) if len(same) > 1 else []
        if len(camps) == 2:
            yield from _clash(bundle, camps)


def _camps(same: Sequence[Quoted]) -> list[list[Quoted]]:
    """The quotations by speaker. Like names are two people where one article has them both."""
    camps: list[list[Quoted]] = []
    for one in same:
        home = next((camp for camp in camps if _is_one(one, camp[0])), None)
        if home is None:
            camps.append([one])
        else:
            home.append(one)
    return camps


def _is_one(one: Quoted, other: Quoted) -> bool:
    if not is_same_person(one.person, other.person):
        return False
    if set(one.person) <= set(other.person) or set(other.person) <= set(one.person):
        return True
    return not any(
        one.speaker.quote in text.source and other.speaker.quote in text.source
        for text in (one.speaker.text, other.speaker.text)
    )


def _clash(bundle: Bundle, camps: Sequence[Sequence[Quoted]]) -> Iterator[Finding]:
    """At the place that stands alone, or whose report does not know the other speaker; else at both."""
    weights = [(len({id(one.speaker.text) for one in camp}), _knows_both(camp, camps)) for camp in camps]
    for own, other in ((0, 1), (1, 0)):
        first, second = camps[own][0].speaker.text, camps[other][0].speaker.text
        is_weaker = weights[own] == weights[other] and not is_outdone(bundle, second, first)
        if weights[own] < weights[other] or is_weaker:
            yield _finding(camps[own][0], camps[other], is_alone=weights[own] < weights[other])


def _knows_both(camp: Sequence[Quoted], camps: Sequence[Sequence[Quoted]]) -> bool:
    """Whether a report of these also names the other speaker, and so tells the two apart."""
    names = [" ".join(each[0].person) for each in camps]
    return any(all(_has(one, name) for name in names) for one in camp)


def _has(one: Quoted, name: str) -> bool:
    text = one.speaker.text
    return name in fold(" ".join(text.shadow.split()))


def _finding(one: Quoted, others: Sequence[Quoted], *, is_alone: bool) -> Finding:
    text, other = one.speaker.text, others[0]
    is_here = other.speaker.text is text
    where = "this article also gives them" if is_here else "another report gives them"
    if is_alone and len(others) > 1:
        where = f"{len(others)} other reports give them"
    elif is_alone:
        where = "another report, which names them both, gives them"
    right = other.speaker.quote if is_alone else None
    return Finding(
        KIND,
        text,
        one.speaker.span,
        explanation=f"Here {one.speaker.quote} says these words; {where} to {other.speaker.quote}. "
        "Two people do not say the same long sentence by chance.",
        correct=right,
        evidence=Evidence(
            "text" if is_here else "bundle", "Put the two quotations side by side, and look at who says “said”."
        ),
        related=tuple(quote.speaker for quote in others),
        repair=Repair(one.speaker.span, right) if right else None,
        label=" ".join(one.words[:_SAME]),
    )
