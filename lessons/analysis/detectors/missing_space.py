"""No space after a full stop or a comma.

Two sentences that touch were joined by deleting or pasting. Ask whether something stood between them. It says nothing
about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lexicon
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Repair
from lessons.analysis.names import census, fold
from lessons.analysis.spans import Span

KIND = "spacing"
EXAMPLES = (
    "“They took the chance and we did not,” he ⟦said.The⟧ pitch was heavy.",
    "They sold bread, ⟦milk,butter⟧ and eggs.",
    "Was it ⟦over?Nobody⟧ knew.",
    "The train stopped at ⟦Corvane.The⟧ guards slept. In Corvane it rained.",
)
COUNTEREXAMPLES = (
    "See example.com, Booking.Com and the file notes.Txt for more.",
    "At 6.15 a.m. the U.S. team, e.g. Smith, won 1,000 points.",
    "“It was over.The end,” she wrote.",
    "Write to ann.lee@school.org or see school.org/over.The end.",
    "Salonix.The is the name of a site. He wrote it in Nodex.When, a language.",
)

_FUSED = re.compile(
    r"(?<![\w@/.#-])(?P<one>[A-Za-z][a-z]+)(?P<mark>[.!?](?=[A-Z])|,(?=[a-z]))(?P<two>[A-Za-z][a-z]*)(?![\w@/.\\-])"
)
# Endings of web addresses and files, which follow a point without a space.
_ADDRESS = frozenset({
    *("com", "net", "org", "edu", "gov", "info", "io", "co", "tv", "biz", "int", "mil", "uk", "de", "fr", "eu"),
    *("js", "py", "txt", "pdf", "html", "doc"),
})  # fmt: skip
# Words that open a sentence and end no address.
_OPENING = frozenset({
    *("the", "this", "that", "these", "those", "there", "they", "he", "she", "his", "her", "their", "when", "while"),
    *("after", "before", "but", "and", "some", "many", "most", "both", "one", "two"),
})  # fmt: skip
_MARKS = {".": "full stop", ",": "comma", "!": "exclamation mark", "?": "question mark"}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for two English words with nothing but the mark between them."""
    for text in bundle.texts:
        for match in _FUSED.finditer(text.shadow):
            span = Span(*match.span())
            one, two = match["one"], match["two"]
            is_end = lexicon.is_word(one) or (match["mark"] != "," and _is_name_and_opening(bundle, one, two))
            if two.lower() in _ADDRESS or not (is_end and lexicon.is_known(two)) or text.is_quoted(span):
                continue
            right = f"{one}{match['mark']} {two}"
            mark = _MARKS[match["mark"]]
            yield Finding(
                KIND,
                text,
                span,
                explanation=f"“{one}” and “{two}” touch: a space is missing after the {mark}.",
                evidence=Evidence("text", f"Read it aloud: after “{one}” you pause, and “{two}” begins something new."),
                correct=right,
                repair=Repair(span, right),
            )


def _is_name_and_opening(bundle: Bundle, one: str, two: str) -> bool:
    """Whether a name that the articles have elsewhere is followed by a word that opens a sentence."""
    form = census(bundle).forms.get(fold(one))
    return form is not None and len(form) > 1 and two.lower() in _OPENING
