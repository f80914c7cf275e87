"""Somebody speaks and has no name.

“A Western official”, “one volunteer”, “a source close to the club”: a person is quoted whom nobody can look up, and the
text does not say why the name is left out. Ask whether they were there, what they may want, and who else says so. There
are good reasons to protect a source; a text that has one can give it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.nameless import nameless

KIND = "unnamed_source"
EXAMPLES = (
    "“They care little,” said ⟦a port official who asked not to be named⟧.",
    "⟦A source close to the harbor master⟧ said that the plan was dropped.",
    "⟦Somebody in the crew room⟧ told us that the captain had refused to shake hands.",
    "“It was cold,” said ⟦one passenger⟧.",
    "⟦One of the drivers⟧ said that the road was bad.",
    "⟦People familiar with the matter⟧ say that the sale is near.",
)
COUNTEREXAMPLES = (
    "“They care little,” said a port official who asked not to be named because he feared for his job.",
    "“It was cold,” said a passenger, Ann Lee.",
    "A teacher, Ann Lee, said that the road was bad.",
    "“It was cold,” said a passenger called Ann Lee.",
    "A spokesman for the port said that the pier was safe.",
    "“Somebody in the crew room told me,” Ann Lee said.",
    "“Half the coal was stolen,” said one passenger.",
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a voice; where it tells of a grave thing, the detector of single voices speaks instead."""
    for text in bundle.texts:
        for voice in nameless(text):
            if voice.charge:
                continue
            quote = text.quote(voice.span)
            why = "asked to stay unnamed, and the text does not say why" if voice.is_asked else "is given no name"
            yield Finding(
                KIND,
                text,
                voice.span,
                explanation=f"“{quote}” {why}, so a reader cannot judge how this person knows or what they want.",
                evidence=Evidence(
                    "text", "Search the text for a name or a reason for leaving it out: there is neither."
                ),
                label=quote,
            )
