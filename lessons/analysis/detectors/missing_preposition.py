"""A thing behind a passive verb, with nothing to join the two.

“Families were buried the rubble”: under it, in it, by it? The word that tells is missing. Put in each that could stand
there and see how the sense changes. Ask what really happened; the reader cannot know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "missing_word"
EXAMPLES = (
    "In the town, whole families ⟦were buried the rubble⟧ of their homes.",
    "Two men ⟦were arrested the airport⟧ on Monday. The lake ⟦is located the north⟧ of the town.",
)
COUNTEREXAMPLES = (
    "Whole families were buried under the rubble. Two men were arrested the next day.",
    "He was given the prize. She was named the winner. In the church were buried the kings of old.",
    "“Families were buried the rubble,” he said. It was damaged the moment it fell. It was opened a year ago.",
    "They were trapped a mile from the sea. He was hurt the most.",
)

_DONE = (
    r"arrested|buried|trapped|destroyed|damaged|killed|injured|built|opened|closed|held|located|situated|found|seen"
    r"|rescued"
    r"|evacuated|moved|taken|displayed|hidden|stored|kept|discovered|crushed|wounded|hurt|signed|published|broadcast"
    r"|played"
    r"|staged|filmed|based|attended|caused|followed|surrounded|covered|replaced|designed|organised|organized|attacked"
    r"|hit"
)
_GAP = re.compile(
    rf"\b(?P<slip>(?:was|were|been|being|is|are) (?P<verb>{_DONE}) "
    r"(?:the|his|her|their|its) (?P<noun>[a-z]+(?:-[a-z]+)?))\b(?!')"
)
# A time may follow any verb, and so may a degree.
_TIMES = re.compile(
    r"(?:next|same|following|previous|other|very|day|night|moment|minute|week|month|year|morning|evening|afternoon"
    r"|second|hour"
    r"|time|instant|summer|winter|spring|autumn|weekend|season|more|most|less|least|better|best|worse|worst|first"
    r"|last|way"
    r"|whole|entire|length|wrong|right|hard|same|easy|only|old|full|father|mother|latter|one)$"
)
_TURNED = re.compile(
    r"(?:^|[,;:] |\band |\bbut |\bwhere |\bwhich |\bthat )"
    r"(?:in|on|at|under|here|there|among|near|behind|beside|with|nor|not|only"
    r"|thus|so|from|of"
    r"|inside|outside|over|to|by|for|then|also|where|around|below|above|between|within|beneath|amid|along)\b[^,;:]*$"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the verb with the thing that nothing joins to it."""
    for text in bundle.texts:
        for match in prose.matches(text, _GAP, group="slip"):
            before = prose.before(text, match.start(), 200)
            if _TIMES.match(match["noun"]) or _TURNED.search(before) or not re.search(r"[a-z']\)? $", before):
                continue
            slip = match["slip"]
            yield prose.Slip(text, Span(*match.span("slip")), None).finding(
                KIND,
                f"Nothing joins “{match['verb']}” and “{match['noun']}”: a small word is missing.",
                f"Read “{slip}” aloud, and try which small word makes sense of it.",
                label=slip,
            )
