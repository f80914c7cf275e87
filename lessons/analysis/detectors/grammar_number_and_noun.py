"""Several, and a noun for one.

“Two week ago”, “one of the player”: the number asks for the plural. A slip like this hides another question: is the
noun wrong, or the number? It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import nouns, numbers, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "grammar"
EXAMPLES = (
    "The bridge was closed ⟦two week⟧ ago.",
    "⟦One of the player⟧ was hurt, and ⟦three driver⟧ were fined.",
    "⟦Many child⟧ were there. It took ⟦five day⟧ and ⟦these house⟧ are gone.",
)
COUNTEREXAMPLES = (
    "The bridge was closed two weeks ago. It was a two week holiday with a three driver team.",
    "One of the crew was hurt. One of the player's friends came. Many a child was there.",
    "“Two week ago,” he said. It weighs two ton. These two houses. Chapter two house rules.",
    "Five city blocks and ten player cards. Two child actors came. The five day event is over.",
    "In 2020 mayor Ann Lee left. Room 12 window is open.",
)

_COUNT = rf"(?:(?!one\b|zero\b){numbers.WORD}|several|many|both|these|those|few)"
_TIMES = "second|minute|hour|day|week|month|year|decade"
_TIME = re.compile(
    rf"(?<![\w,.-])(?P<count>(?i:{_COUNT})) (?P<noun>{_TIMES}) ?(?P<next>ago|later|before|after|earlier|since|and|in"
    rf"|for|to|[.,;])(?![\w-])"
)
_THING = re.compile(
    rf"(?<![\w,.-])(?P<count>(?i:{_COUNT}|one of (?:the|his|her|its|their|these"
    rf"|those))) (?P<noun>[a-z]+) (?P<next>was|were|is|are|have|has|had|who|in|at|from|for|will)\b"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the number with the noun behind it."""
    for text in bundle.texts:
        for pattern in (_TIME, _THING):
            for match in prose.matches(text, pattern):
                count, noun = match["count"], match["noun"]
                if pattern is _THING and not nouns.is_person_or_thing(noun):
                    continue
                if re.search(
                    r"\b(?:an?|the|this|that|his|her|its|their|every|each|chapter"
                    r"|room) $",
                    prose.before(text, match.start()),
                ):
                    continue
                right = f"{count} {nouns.plural(noun)}"
                yield prose.Slip(text, Span(match.start(), match.end("noun")), right).finding(
                    KIND,
                    f"“{count}” asks for the plural: “{nouns.plural(noun)}”, not “{noun}”.",
                    f"Count them: with “{count.lower()}” there is more than one {noun}.",
                    label=f"{count} {noun}",
                )
