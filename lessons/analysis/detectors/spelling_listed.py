"""A misspelling that everybody makes.

Some words are misspelt so often that style guides list them: “goverment”, “recieve”, “alot”. Any dictionary settles it.
Ask why nobody who read the text before it was published changed it. A slip like this does not prove that the facts are
wrong; a text full of them was hardly checked at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.misspellings import RIGHT

KIND = "spelling"
EXAMPLES = (
    "The ⟦goverment⟧ says that the bridge is safe.",
    "The ⟦Foriegn⟧ Office has not told people to stay away.",
    "⟦Goverment⟧ to pay for bridge\n\nThe mayor said so on the radio this morning, and the money came.",
    "They ⟦didnt⟧ come, and ⟦alot⟧ of us were glad.",
)
COUNTEREXAMPLES = (
    "The government says that the bridge is safe.",
    "“The goverment is wrong,” the sign read. On the other sign stood goverment [sic].",
    "Write to press@goverment.example or see www.goverment.example for more.",
    "He spelt it goverment for years.",
)

_WORD = re.compile(r"(?<![\w@/.#'&=-])[A-Za-z]+(?![\w@/'=-]|\.\w)")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for words that stand in the list of misspellings."""
    for text in bundle.texts:
        for match in _WORD.finditer(text.shadow):
            wrong = match.group()
            listed = RIGHT.get(wrong.lower())
            span = Span(*match.span())
            if listed is None or not prose.is_own(text, span, prose.TITLED):
                continue
            right = prose.shaped(listed, wrong)
            yield prose.Slip(text, span, right).finding(
                KIND,
                f"“{wrong}” is no English word; “{right}” is meant. It is one of the slips that dictionaries warn of.",
                f"Look up “{listed}” in any dictionary; “{wrong.lower()}” stands in none.",
                label=listed,
            )
