"""A people, a country's adjective, a day or a month in small letters.

In English these keep their capital wherever they stand: Moroccan, Tuesday, April. A small letter shows that somebody
typed in haste. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.peoples import CAPITALIZED

KIND = "capitalization"
EXAMPLES = (
    "The ⟦moroccan⟧ team called off a match that was due on ⟦saturday⟧.",
    "She learned to speak ⟦japanese⟧ in ⟦april⟧. The ship with the ⟦europeans⟧ came in late ⟦october⟧.",
)
COUNTEREXAMPLES = (
    "The Moroccan team played on Saturday. They ate french fries and danish pastry, and polish the table.",
    "They march in may or august company. “The moroccan team,” he wrote.",
    "Write to info@moroccan.org or see www.american.com and #saturday.",
)

_WORD = re.compile(rf"(?<![\w@/.#'&=-])(?:{'|'.join(sorted(CAPITALIZED, key=len, reverse=True))})(?![\w@/=]|\.\w)")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for words of the list in small letters."""
    for text in bundle.texts:
        for match in prose.matches(text, _WORD, prose.TITLED):
            right = match.group().capitalize()
            yield prose.Slip(text, Span(*match.span()), right).finding(
                KIND,
                f"Peoples, languages, days and months take a capital in English: “{right}”.",
                f"Look up “{right}” in a dictionary: it stands there with its capital.",
                label=right,
            )
