"""Whose words are these?

A statement with its speaker, and the student writes the name. To find who speaks is the first half of judging what is
said; writing it down, without names to pick from, shows that it was found and not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.findings import Evidence
from quizzes.drafting._material import Material, Sketch, identify
from quizzes.drafting._speakers import Saying, sayings
from quizzes.drafting._wording import quoted, told
from quizzes.items import Feedback, Item
from quizzes.kinds.short_answer import folded
from quizzes.passages import passage_at


def draft(material: Material) -> Iterator[Item]:
    """One item for each person whom an article lets speak, at the first clean place."""
    for text in material.bundle.texts:
        seen: set[str] = set()
        for saying in sayings(text):
            if saying.is_person and saying.surname not in seen and material.is_clean(text, saying.sentence.span):
                seen.add(saying.surname)
                yield _item(material, saying)


def _forms(material: Material, saying: Saying) -> tuple[str, ...]:
    """The name as it stands, without title, the surname alone, and the full name where the articles give one."""
    forms = [saying.speaker, saying.bare, saying.surname]
    for known in material.bundle.names:
        if known.type == "person" and known.name.split()[-1] == saying.surname:
            forms += [known.name, *known.variants]
    for other in sayings(saying.text):
        if other.is_person and other.surname == saying.surname:
            forms += [other.speaker, other.bare]
    forms += _full_names(saying)
    unique: dict[str, str] = {}
    for form in forms:
        unique.setdefault(folded(form), form)
    return tuple(unique.values())


def _full_names(saying: Saying) -> list[str]:
    """The surname with the one or two capitalized words that stand before it anywhere in the article."""
    before = r"(?:[A-Z][\w'.-]* ){1,2}"
    pattern = re.compile(rf"\b{before}{re.escape(saying.surname)}\b")
    found = {match.group() for match in pattern.finditer(saying.text.shadow)}
    return sorted(found | {name.split(" ", 1)[1] for name in found if name.count(" ") == 2})


def _item(material: Material, saying: Saying) -> Item:
    span = saying.sentence.span
    speaker = quoted(saying.speaker)
    return Item(
        identifier=identify("whose_words", (saying.text, span)),
        kind="short_answer",
        stem=f"Whose statement does this passage of {material.name(saying.text)} hand on? Write the name.",
        skill="sourcing",
        key=_forms(material, saying),
        passages=(passage_at(saying.text, span),),
        way="whose_words",
        flaw=f"says:{saying.text.name}:{saying.place.start}",
        evidence=Evidence("text", f"The passage names {saying.speaker} beside the verb of saying."),
        feedback=Feedback(
            told(
                [
                    f"{speaker} stands beside the verb of saying, so the statement is theirs and not the reporter's.",
                    "Knowing whose it is, you can ask what this person can know about it, and what they would like "
                    "you to think.",
                    "Next time: write a name beside each statement that is handed on.",
                ],
                ["That somebody said it does not make it so."],
            ),
            told(
                [
                    f"Find the verb that tells of speaking; beside it stands {speaker}.",
                    "Other names in a passage are often those who are spoken about, and it is easy to take them for "
                    "the speaker.",
                    "Next time: ask first who speaks, then about whom.",
                ],
                ["The difference matters: a person is answerable for what they say, not for what is said of them."],
            ),
            "That somebody is named does not show that what they say is right.",
        ),
    )


EXAMPLES = (
    Sketch(
        ("Lake open\n\nThe lake is open again. The warden, Dr Ines Falk, said that nobody swam in it last week.",),
        keys=(("Dr Ines Falk", "Ines Falk", "Falk"),),
    ),
    Sketch(
        ("Lake open\n\nInes Falk, who cleans the lake, opened it. Falk said that nobody swam in it last week.",),
        keys=(("Falk", "Ines Falk"),),
    ),
    Sketch(("Lake open\n\nThe lake is open again. The lake office said that nobody swam in the lake last week.",)),
)
