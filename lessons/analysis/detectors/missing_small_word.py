"""A small word that is not there.

“Twice week”, “one the best”, “has be opened”: the eye fills in what the hand left out. Read aloud what stands there and
nothing else. Ask whether the missing word could change the sense; a lost “not” would.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.gaps import GAPS

KIND = "missing_word"
EXAMPLES = (
    "Doctors visit the villages ⟦twice week⟧, and the boat comes ⟦three times day⟧.",
    "It is ⟦one the⟧ best views. ⟦According the⟧ mayor it is old, and the road is shut ⟦due the⟧ rain.",
    "The bridge ⟦has be⟧ closed ⟦for first time⟧. They were ⟦able prevent⟧ it.",
    "It was closed ⟦as result⟧ of the storm. ⟦They been⟧ there.",
    "She ⟦hopes buy⟧ a ticket, and he ⟦refused pay⟧ the fare. She ⟦told that⟧ the train was late.",
)
COUNTEREXAMPLES = (
    "Doctors visit twice a week. It is one of the best views, and according to the mayor it is old.",
    "In one the paint is old, in the other new. It has been closed. They have been there. Twice weekly.",
    "“One the best views,” she said. The in crowd knew it. He gave it to the one the dog liked.",
    "The have-nots will likely be there.",
    "He hopes to buy a ticket and told us that it was late. She told that story. They hope she will pay the fare.",
    "They agreed pay and hours. She was told that the train was late. We hope fare rises end the dispute.",
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the two words between which one is missing."""
    for text in bundle.texts:
        for gap in GAPS:
            for match in prose.matches(text, gap.pattern, group="slip"):
                slip = match["slip"]
                right = gap.pattern.sub(gap.right, match.group()) if gap.right else None
                if right is not None:
                    right = prose.shaped(right[match.start("slip") - match.start() :], slip)
                yield prose.Slip(text, Span(*match.span("slip")), right).finding(
                    KIND,
                    f"Between these words one is missing: {gap.reason}."
                    + (f" It should read “{right}”." if right else ""),
                    f"Read “{slip}” aloud, word by word, together with what follows.",
                    label=slip.lower(),
                )
