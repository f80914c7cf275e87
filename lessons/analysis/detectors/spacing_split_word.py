"""One word broken in two.

“Flood lights”, “gover nment”: a space got into a word, often where a line ended in the source. Read the two parts as
one and look the whole up. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis import lexicon, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.everyday import is_common
from lessons.analysis.words.joined import JOINED

KIND = "spacing"
EXAMPLES = (
    "The prize will go on ⟦flood lights⟧ and the ⟦gover nment⟧ pays.",
    "An ⟦earth quake⟧ shook the ⟦foot ball⟧ ground.",
    Example(("The clubhouse is new. The clubhouse has a bar.", "A board in the ⟦club house⟧ lists every cup.")),
)
COUNTEREXAMPLES = (
    "The floodlights are new. The government pays for the football ground.",
    "They may be late. Every one of them went in to the hall. He will not be any more help to any one man.",
    "“It was an earth quake,” he said. The foot, ball and all, was sore.",
    "The club house rules are long, and the club house is old. The clubhouse is new.",
)

_PAIR = re.compile(r"(?<![\w'@/.#-])(?P<one>[a-z]{2,12}) (?P<two>[a-z]{2,12})(?![\w'@/-]|\.\w)")
_PARTICLES_LIST = """
    over back down away through about under forward along around into upon with this that some every after more what
    when where there here ever like self
"""
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_SHORTEST = 7


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for two neighboring words that are one."""
    joined = Counter(word.text for text in bundle.texts for word in text.words if len(word.text) >= _SHORTEST)
    apart: Counter[str] = Counter()
    slips = []
    for text in bundle.texts:
        for match in _overlapping(text.shadow):
            one, two = match["one"], match["two"]
            apart[one + two] += 1
            if _is_one(one, two, joined) and prose.is_own(text, Span(*match.span()), prose.TITLED):
                slips.append((text, Span(*match.span()), one + two))
    for text, span, whole in slips:
        if apart[whole] > 1 and whole not in JOINED:
            continue
        yield prose.Slip(text, span, whole).finding(
            KIND,
            f"“{text.quote(span)}” is one word: “{whole}”. A space has got into it.",
            f"Look up “{whole}” in a dictionary: it stands there as one word.",
            label=whole,
        )


def _overlapping(shadow: str) -> Iterator[re.Match[str]]:
    """All pairs of neighbors, also those that share a word."""
    match = _PAIR.search(shadow)
    while match:
        yield match
        match = _PAIR.search(shadow, match.start("two"))


def _is_one(one: str, two: str, joined: Counter[str]) -> bool:
    """Whether the pair is one word: always written so, so written elsewhere, or no words apart."""
    whole = one + two
    if whole in JOINED:
        return True
    if len(whole) < _SHORTEST:
        return False
    if lexicon.is_word(one) and lexicon.is_word(two):
        if {one, two} & _PARTICLES:
            return False
        return joined[whole] > 1 and min(len(one), len(two)) > 3 and lexicon.is_word(whole)
    return not (lexicon.is_word(one) or lexicon.is_word(two)) and is_common(whole) and lexicon.is_word(whole)
