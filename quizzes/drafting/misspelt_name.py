"""Is the name written as elsewhere?

Two passages of an article stand side by side, and one word may be written otherwise in the second. The student
compares names, which is how an editor finds such a slip: not by sight, but by holding one mention against another. The
twin shows the second passage put right, and there the answer is to leave it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text, Word
from lessons.analysis.words.titles import TITLES
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._wording import first_sentence, pick, quoted, told
from quizzes.items import STET, Feedback, Item, Passage
from quizzes.passages import markable_words, passage_at, repaired

_ENOUGH = 7
_LONG_ENOUGH = 5
_LONG_PASSAGE = 120
# A subheading is often no sentence, and what it leaves out could be taken for the slip.
_SENTENCES = RUNNING | {Label.HEADLINE}
_STEMS = (
    "Does the second passage write the names as the first one does? Mark a name that differs, or leave it.",
    "Hold the names in the second passage against the first. Mark a name that is written otherwise, or leave it.",
    "An editor checks the names in the second passage by the first. Mark a name that does not agree, or leave it.",
)
_WHY = (
    "Nobody is misled for long, but it shows that the text was not read again, and whoever searches for the name "
    "misses this place.",
    "It is a small slip. Still, a name is the easiest thing to check, so a reader may ask what else went unchecked.",
    "A wrong letter can turn one person into another, which is why editors check names first.",
)
_HABITS = (
    "Next time: hold each name against its first mention.",
    "Next time: read a name letter by letter, not as a whole.",
    "Next time: compare the names in a text with one another before you trust your eye.",
)
_NO_PROOF = "A misspelt name does not show that what is reported is untrue."


def draft(material: Material) -> Iterator[Item]:
    """The misspelt names, the most frequent form of each first, each with its twin where the finding is repairable."""
    found = [finding for finding in material.findings if finding.kind == "name_misspelling"]
    forms: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        forms.setdefault((finding.text.name, finding.quote), []).append(finding)
    for same in sorted(forms.values(), key=lambda same: -len(same)):
        places = [(finding, *place) for finding in same if (place := _place(material, finding))]
        if places:
            yield from _items(material, *max(places, key=lambda place: min(len(place[2]), _LONG_PASSAGE)))


def _place(material: Material, finding: Finding) -> tuple[Passage, Span] | None:
    """A passage with the name as it should be, and the stretch to be checked; None where either cannot be shown."""
    block = finding.text.block_at(finding.span.start)
    span = material.span(finding.text, finding.span, but=finding)
    if span is None or block is None or block.label not in RUNNING:
        return None
    if len(markable_words(finding.text.quote(span))) < _ENOUGH:
        return None
    model = _model(material, finding)
    if model is None or _holds_another_doubt(finding, model, span):
        return None
    return model, span


def _holds_another_doubt(finding: Finding, model: Passage, span: Span) -> bool:
    """Whether some other name stands in both passages in two forms: a good reader would mark that too."""
    own = {word.text.removesuffix("'s") for word in _words(finding)}
    tested = [name for name in _names(finding.text.quote(span)) if name[1] not in own]
    return any(
        _differ(mine, yours) or (before and before == first and mine != yours)
        for before, mine in tested
        for first, yours in _names(model.text)
    )


def _names(passage: str) -> list[tuple[str, str]]:
    """The words with a capital, each with the one of its sort right before it, or an empty string."""
    words = [word.text.removesuffix("'s") for word in Text("", passage).words]
    pairs = zip(["", *words], words, strict=False)
    return [(before if before[:1].isupper() else "", word) for before, word in pairs if word[:1].isupper()]


def _differ(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG_ENOUGH and 0 < OSA.distance(one, other, score_cutoff=2) <= 2


def _model(material: Material, finding: Finding) -> Passage | None:
    """A passage that has the name right, as much of the name as can be, and from the same article if there is one."""
    right = _label_words(finding)
    found = []
    for number, place in enumerate(finding.related):
        block = place.text.block_at(place.span.start)
        passage = material.passage(place.text, place.span)
        if passage and block and block.label in _SENTENCES and not _holds_both(finding, passage):
            words = {word.text for word in Text("", passage.text).words}
            if not _beside(finding) <= words:
                continue
            shared = len(right & words)
            found.append((-shared, place.text is not finding.text, number, passage))
    return min(found)[3] if found else None


def _beside(finding: Finding) -> set[str]:
    """The word of the same name before the slip ("Moulay" of "Moulay Brahim"): without it, it is another name."""
    before = re.search(r"([A-Z][\w'-]+) $", finding.text.shadow[max(0, finding.span.start - 40) : finding.span.start])
    if before is None or before.group(1).casefold() in {title.casefold() for title in TITLES}:
        return set()
    sentence = finding.text.sentence_at(finding.span.start)
    opening = sentence is not None and sentence.span.start == finding.span.start - len(before.group())
    return set() if opening and before.group(1) not in _label_words(finding) else {before.group(1)}


def _label_words(finding: Finding) -> set[str]:
    return {word.text for word in Text("", finding.label or finding.correct or "").words}


def _holds_both(finding: Finding, passage: Passage) -> bool:
    return finding.quote.casefold() in passage.text.casefold()


@dataclass(frozen=True)
class _Slip:
    """The words that are wrong, cut down to those that differ, and the right ones."""

    span: Span
    wrong: str
    right: str


def _slip(finding: Finding) -> _Slip:
    right = finding.repair.text if finding.repair else finding.correct or ""
    known = {word.text for word in Text("", right).words}
    touched = [word.span for word in _words(finding) if word.text not in known] or [finding.span]
    wrong = Span(min(span.start for span in touched), max(span.end for span in touched))
    fresh = [word.text for word in Text("", right).words if word.text not in {word.text for word in _words(finding)}]
    return _Slip(wrong, finding.text.quote(wrong), " ".join(fresh) or right)


def _words(finding: Finding) -> list[Word]:
    """The whole words that the finding touches."""
    sentence = finding.text.sentence_at(finding.span.start)
    words = finding.text.words_in(sentence.span if sentence else finding.span)
    return [word for word in words if word.span.overlaps(finding.span)]


def _items(material: Material, finding: Finding, model: Passage, span: Span) -> Iterator[Item]:
    slip = _slip(finding)
    identifier = identify("misspelt_name", (finding.text, span), variant="flawed")
    passage = passage_at(finding.text, span)
    spans = markable_words(passage.text, [slip.span.shifted(-span.start)], number=1)
    key = next(mark.id for mark in spans if mark.start == slip.span.start - span.start)
    flawed = Item(
        identifier=identifier,
        kind="hot_text",
        stem=pick(_STEMS, identifier),
        skill="precision",
        key=(key,),
        passages=(model, passage),
        spans=spans,
        severity=finding.severity,
        findings=(reference(finding),),
        sound=False,
        pair=identify("misspelt_name", (finding.text, span)) if finding.repair else None,
        way="misspelt_name",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=_flawed_feedback(material, finding, slip, identifier),
    )
    yield flawed
    if finding.repair and span.contains(finding.repair.span):
        yield _twin(finding, flawed, slip, span)


def _twin(finding: Finding, flawed: Item, slip: _Slip, span: Span) -> Item:
    if finding.repair is None:
        raise ValueError("only what can be repaired has a twin")
    passage = repaired(finding.text, span, finding.repair.span, finding.repair.text)
    return replace(
        flawed,
        identifier=identify("misspelt_name", (finding.text, span), variant="sound"),
        key=(STET,),
        passages=(flawed.passages[0], passage),
        spans=markable_words(passage.text, number=1),
        severity=None,
        sound=True,
        feedback=_sound_feedback(slip, flawed.identifier),
    )


def _flawed_feedback(material: Material, finding: Finding, slip: _Slip, identifier: str) -> Feedback:
    wrong, right = quoted(slip.wrong), quoted(slip.right)
    times = len([other for other in material.same_flaw(finding) if other.quote == finding.quote])
    again = f"{material.name(finding.text)} has this form {times} times." if times > 1 else ""
    name = slip.right.removesuffix("'s").removesuffix("’s")
    return Feedback(
        told(
            [f"{wrong} should read {right}.", first_sentence(finding.explanation, 24), pick(_HABITS, identifier)],
            [pick(_WHY, identifier), again, "It says nothing about whether the report is true."],
        ),
        told(
            [
                f"Look at {wrong}: the first passage has the name as {quoted(name)}.",
                "If you left it, your eye read the name that it expected, as everybody's does.",
                "If you marked another word, that one is written as it should be.",
                pick(_HABITS, identifier),
            ],
            [pick(_WHY, identifier)],
        ),
        _NO_PROOF,
    )


def _sound_feedback(slip: _Slip, identifier: str) -> Feedback:
    right = quoted(slip.right)
    return Feedback(
        told(
            [
                f"Letter by letter, {right} agrees with the first passage, and no other name differs.",
                "You compared and found nothing, which is a finding too: doubting a name that is right would send "
                "readers after an error that is not there.",
                pick(_HABITS, identifier),
            ],
            ["That a name is right does not yet make the report right."],
        ),
        told(
            [
                f"Compare again: {right} is written as in the first passage, and so is every other name.",
                "When a question asks for a slip, one looks for a slip; a careful reader lets a right word stand.",
                pick(_HABITS, identifier),
            ],
            ["An ending such as ’s belongs to the grammar and not to the name."],
        ),
        "A name that is written rightly does not show that the rest of the report is right.",
    )


_NAMES = {
    "kind": "name_misspelling",
    "label": "Marlow",
    "explanation": "The article writes “Ruth Marlow” everywhere else.",
    "correct": "Marlow",
}

EXAMPLES = (
    Sketch(
        (
            "Bridge opens\n\nThe mayor, Ruth ⟦Marlow⟧, opened the bridge.\n\n"
            "On the same evening Ruth ⟦Marlwo⟧ walked across the bridge with her two dogs.",
        ),
        {**_NAMES, "mark": 1, "repair": "Marlow"},
        keys=(("Marlwo",), ("Leave it",)),
    ),
    Sketch(
        ("Bridge opens\n\nThe mayor, Ruth ⟦Marlow⟧, opened the bridge.\n\n⟦Marlwo⟧ walked.",),
        {**_NAMES, "mark": 1, "repair": "Marlow"},
    ),
)
