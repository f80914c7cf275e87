"""Does the passage name who says so?

Some sentences stand behind somebody's name, others behind nobody's ("is seen as", "sources say"). The student looks for
the speaker and is content where there is one. The wrong answers are people or offices who speak elsewhere in the same
article; the sentence gives the words to none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz.distance import DamerauLevenshtein

from lessons.analysis.blocks import RUNNING
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._speakers import Saying, sayings
from quizzes.drafting._wording import first_sentence, pick, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

_STEMS = (
    "Does this passage of {name} tell you who says so?",
    "Can you tell from this passage of {name} whose statement it is?",
)
_SLIP = 2
"""As many letters as a slip of the pen may change in a name."""
_NOBODY = "No. It gives no name for it."


def draft(material: Material) -> Iterator[Item]:
    """The statements without a name, then those with one, once for each speaker of an article."""
    for finding in material.of_kind("weak_attribution", "unnamed_source"):
        others = _people(material, finding.text)
        span = material.span(finding.text, finding.span, but=finding, is_whole=True)
        if span and len(others) > 1 and finding.text.block_at(finding.span.start) in _running(finding.text):
            yield _nobody(material, finding, span, others[:2])
    for text in material.bundle.texts:
        people = _people(material, text)
        seen: set[str] = set()
        for saying in sayings(text):
            span = saying.sentence.span
            if saying.bare in seen or not material.is_clean(text, span):
                continue
            here = _words(text, span)
            others = [name for name in _others(material, saying, people) if name.casefold() not in here]
            if others:
                seen.add(saying.bare)
                yield _somebody(material, saying, others[0])


def _running(text: Text) -> list[object]:
    return list(text.labelled(*RUNNING))


def _words(text: Text, span: Span) -> str:
    return " ".join(text.quote(span).casefold().split())


def _people(material: Material, text: Text) -> list[str]:
    """Whom an article lets speak, and the known persons that it names, in the order in which they first stand there."""
    found = {saying.bare: saying.place.start for saying in sayings(text)}
    for known in material.bundle.names:
        match = re.search(rf"\b{re.escape(known.name)}\b", text.shadow) if known.type == "person" else None
        if match and not any(known.name.split()[-1] in name for name in found):
            found[known.name] = match.start()
    return sorted(found, key=lambda name: (found[name], name))


def _others(material: Material, saying: Saying, people: list[str]) -> list[str]:
    """Who else could be meant: of the same sort, and surely not the same under another name."""
    same_sort = {other.bare for other in sayings(saying.text) if other.is_person == saying.is_person}
    if saying.is_person:
        same_sort |= {known.name for known in material.bundle.names if known.type == "person"}
    return [name for name in people if name in same_sort and not _may_be_one(saying.bare, name)]


def _may_be_one(name: str, other: str) -> bool:
    """Whether two names may be one person's: they share a word, or one is nearly the other, as misspelt names are."""
    own, others = (set(words.casefold().split()) - {"the", "of"} for words in (name, other))
    return any(DamerauLevenshtein.distance(one, two, score_cutoff=_SLIP) <= _SLIP for one in own for two in others)


def _item(
    material: Material, text: Text, span: Span, options: tuple[Option, ...], *, flaw: str, evidence: Evidence
) -> Item:
    identifier = identify("who_says", (text, span))
    return Item(
        identifier=identifier,
        kind="choice",
        stem=pick(_STEMS, identifier).format(name=material.name(text)),
        skill="sourcing",
        key=options[0].id,
        passages=(passage_at(text, span),),
        options=options,
        way="who_says",
        flaw=flaw,
        evidence=evidence,
        feedback=Feedback("", "", ""),
    )


def _nobody(material: Material, finding: Finding, span: Span, others: list[str]) -> Item:
    key = Option("nobody", _NOBODY, 1.0)
    wrong = tuple(
        Option(
            f"other-{number}",
            f"Yes. It is {other} who says so.",
            feedback=f"{other} has a place in {material.name(finding.text)}, but not as the one who says this.",
        )
        for number, other in enumerate(others, start=1)
    )
    item = _item(material, finding.text, span, (key, *wrong), flaw=flaw_of(finding), evidence=finding.evidence)
    words = quoted(finding.quote)
    return _with(
        item,
        finding,
        Feedback(
            told(
                [
                    f"{words} sounds as if somebody stood behind it, but nobody is named.",
                    "A statement that belongs to no one cannot be asked back, so a reader has to take it or leave it.",
                    "Next time: look for a name in front of the verb.",
                ],
                [first_sentence(finding.explanation, 20), "It may well be true; only its source is missing."],
            ),
            told(
                [
                    f"Read the passage again and look for a name beside {words}: there is none.",
                    "One fills such a gap with somebody known from the rest of the article, and that is how a view of "
                    "nobody becomes the view of somebody.",
                    "Next time: put your finger on the name, or say that it is missing.",
                ],
                ["That the source is missing does not make the statement wrong."],
            ),
            "That nobody is named does not show that the statement is wrong.",
        ),
    )


def _with(item: Item, finding: Finding, feedback: Feedback) -> Item:
    return replace(item, severity=finding.severity, findings=(reference(finding),), sound=False, feedback=feedback)


def _somebody(material: Material, saying: Saying, other: str) -> Item:
    speaker = saying.speaker
    key = Option(
        "speaker", f"Yes. It is {speaker} who says so." if saying.is_person else f"Yes. It comes from {speaker}.", 1.0
    )
    wrong = (
        Option(
            "other",
            f"Yes. It is {other} who says so." if saying.is_person else f"Yes. It comes from {other}.",
            feedback=f"{other} is in {material.name(saying.text)}, but this passage lets {speaker} speak.",
        ),
        Option("nobody", _NOBODY, feedback=f"It does: {speaker} stands right beside the verb of saying."),
    )
    item = _item(
        material,
        saying.text,
        saying.sentence.span,
        (key, *wrong),
        flaw=f"says:{saying.text.name}:{saying.place.start}",
        evidence=Evidence("text", f"The passage names {speaker} beside the verb of saying."),
    )
    return replace(item, sound=True, feedback=_plain(speaker, item.identifier))


def _plain(speaker: str, identifier: str) -> Feedback:
    habit = pick(
        (
            "Next time: where a name stands beside the verb, note it and read on.",
            "Next time: ask “who says so?”, and when the sentence answers, let it stand.",
        ),
        identifier,
    )
    return Feedback(
        told(
            [
                f"{quoted(speaker)} stands beside the verb of saying, so you know whose statement it is.",
                "That is all that plain reporting owes you here: whoever doubts it knows whom to ask.",
                habit,
            ],
            ["It does not show that what is said is right, but it was said by somebody."],
        ),
        told(
            [
                f"Find the verb of saying and look beside it: there stands {quoted(speaker)}.",
                "Other people in the article are on one's mind while reading, and a question about sources makes one "
                "expect a gap.",
                "Here there is none, so the passage is fine as it is.",
                habit,
            ],
        ),
        "That somebody is named does not show that what they say is right.",
    )


_WARDEN = "The lake is open again. The warden, Ines Falk, said that nobody swam in the lake last week."

EXAMPLES = (
    Sketch(
        (f"Lake open\n\n{_WARDEN}\n\nThe teacher, Omar Reed, explained the rules of the lake to every class.",),
        keys=(("Yes. It is Ines Falk who says so.",), ("Yes. It is Omar Reed who says so.",)),
    ),
    Sketch(
        (
            f"Lake open\n\n{_WARDEN}\n\nThe teacher, Omar Reed, explained the rules of the lake.\n\n"
            "The new rule ⟦is seen as⟧ a step in the right direction by the lake.",
        ),
        {"kind": "weak_attribution", "explanation": "Nobody is named who sees it so."},
        keys=(
            ("No. It gives no name for it.",),
            ("Yes. It is Ines Falk who says so.",),
            ("Yes. It is Omar Reed who says so.",),
        ),
    ),
    Sketch((f"Lake open\n\n{_WARDEN}",)),
    Sketch((f"Lake open\n\n{_WARDEN}\n\nThe teacher, Omar Falck, explained the rules of the lake to every class.",)),
)
