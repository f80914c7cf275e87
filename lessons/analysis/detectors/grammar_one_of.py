"""“One of them” with the verb of several.

“One of the cats” is one cat, however many cats there are: the verb goes with the one. The plural that stands nearest to
the verb misleads the ear. Ask who does it: one, or all of them? It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import nouns, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.verbs import SINGULAR_OF

KIND = "grammar"
EXAMPLES = (
    "All are well, though ⟦one of the cats have⟧ moved next door.",
    "⟦Each of the new houses are⟧ painted white.",
    "⟦One of his teachers were⟧ there.",
)
COUNTEREXAMPLES = (
    "One of the cats has moved. She is one of the women who have signed, and one of the few that are left.",
    "The dog and one of the cats have moved. Did one of the cats have kittens? One of the reasons we have won is luck.",
    "“One of the cats have moved,” he said.",
    "Why does one of the cats have no tail? Let one of the players have a go.",
)

_PATTERN = re.compile(
    r"\b(?P<slip>(?P<one>[Oo]ne|[Ee]ach|[Ee]very one) of (?P<group>(?:the|his|her|its|their|our|my|these"
    r"|those)(?: [a-z-]+){1,3})"
    r" (?P<verb>have|are|were|do))\b(?!')"
)
_JOINED = re.compile(
    r"(?:\b(?:and|or|nor|than|did|does|do|should|would|could|can|will|may|might|must|let|to|make|makes|made|see|saw"
    r"|have|had|were|are|if)"
    r"|,) $"
)
_OTHERS_LIST = """
    who which that whom we they you i he she it and or to in on at of for with by from as than not when where
"""
_OTHERS = frozenset(_OTHERS_LIST.split())


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for "one of the ...s have"."""
    for text in bundle.texts:
        for match in prose.matches(text, _PATTERN):
            words = match["group"].split()[1:]
            if (
                not nouns.is_plural(words[-1])
                or _OTHERS & set(words)
                or _JOINED.search(prose.before(text, match.start()))
            ):
                continue
            verb = SINGULAR_OF[match["verb"]]
            right = match["slip"][: -len(match["verb"])] + verb
            yield prose.Slip(text, Span(*match.span("slip")), right).finding(
                KIND,
                f"“{match['one'].lower()}” is the subject here, and it is one: “{verb}”, not “{match['verb']}”.",
                f"Leave out “of {match['group']}” and read the sentence: “{match['one'].lower()} {match['verb']}” is"
                f" wrong.",
                label=f"one of {match['group']}",
            )
