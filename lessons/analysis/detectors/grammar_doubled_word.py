"""A word that stands twice in a row.

The eye jumps over it, at the end of a line above all: “in in”. Read the sentence aloud, word by word, and you hear it.
Ask whether one of the two was meant to be another word. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lexicon, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "grammar"
EXAMPLES = (
    "The homes will be ready ⟦in in⟧ the spring.",
    "⟦The the⟧ mayor opened the bridge on Monday.",
    "Nobody in all the village knew who had opened ⟦the\nthe⟧ gate.",
)
COUNTEREXAMPLES = (
    "He had had enough, and she said that that was so. It was very very cold, a big big day. No no, he said.",
    "They met in Baden Baden and sang Duran Duran. Bora Bora is far, and so is Walla Walla.",
    "She gave her her coat. What it is is a secret. He came in in a rage.",
    "He told us, us of all people. On 1 1 2020 the well ran dry, and so on and so on.",
    "“It was in in the spring,” she said.",
)

_TWICE = re.compile(r"(?<![\w'-])(?P<one>[A-Za-z]+)(?P<gap>[ \t]+|[ \t]*\n[ \t]*)(?P<two>(?i:(?P=one)))(?![\w'-])")
# Doubled with good reason: two grammatical words that sound alike, or a word said twice for force.
_RIGHT_LIST = """
    had that her is was do did you very so too much many more long big far no yes never ever really hear bye ha
    knock there now well again blah etc boom up on down out over back it which what who hush ding tut win go aye old
    zero one two
"""
_RIGHT = frozenset(_RIGHT_LIST.split())
# These may end one phrase and begin the next ("came in in a rage"); only after a noun are they a slip.
_PARTICLES = frozenset({"in", "by", "through", "off", "about", "around", "under", "as", "to"})
_MOVES = re.compile(
    r"\b(?:com\w+|came|go\w*|went|mov\w+|turn\w*|hand\w*|check\w*|log\w*|look\w*|brought|bring\w*|let|lets|stay\w*"
    r"|live\w*|broke"
    r"|step\w*|set\w*|put\w*|fill\w*|play\w*|pass\w*|be|is|was|were|are|been|join\w*|gave|give\w*|took|take\w*"
    r"|sign\w*|kick\w*"
    r"|call\w*|blew|clos\w+|cav\w+|dropp?\w*|sent|send\w*|phon\w+|tuned?|used|due|referred|listened|what|where|ones"
    r"|lock\w*)$"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for a word in small letters that repeats the one before it."""
    for text in bundle.texts:
        for match in _TWICE.finditer(text.shadow):
            two = match["two"]
            span = Span(*match.span())
            if not two.islower() or not _is_slip(text.shadow, match) or not prose.is_own(text, span, prose.TITLED):
                continue
            yield prose.Slip(text, span, text.quote(Span(*match.span("one")))).finding(
                KIND,
                f"“{two}” stands twice in a row; once is enough.",
                "Read the sentence aloud, one word at a time.",
                label=f"{two} {two}",
            )


def _is_slip(shadow: str, match: re.Match[str]) -> bool:
    word = match["two"]
    if word in _RIGHT or len(word) < 2 or not lexicon.is_word(word):
        return word == "a" and match["one"] == "a"
    if shadow[match.end() : match.end() + 1 + len(word)] == f" {word}":
        return False
    if word in _PARTICLES:
        return not _MOVES.search(shadow[max(0, match.start() - 20) : match.start()].lower().rstrip())
    return True
