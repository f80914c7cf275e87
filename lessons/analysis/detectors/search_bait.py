"""Written for a search engine.

“This topic is trending”, a row of keywords, “people also ask”: such words help a page to be found, and tell the reader
nothing. Ask what would be lost without them. A page that wants to be found may still be right in what it reports.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "seo_padding"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"{_STORY} ⟦The topic is trending in Google News too.⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦harbor storm, storm news, Dover storm 2023, storm harbor news today,"
    f" best storm news⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦If you searched for Dover harbor storm, you are in the right place.⟧",
    f"{_STORY} ⟦In this article you will learn everything you need to know about harbors.⟧",
)
COUNTEREXAMPLES = (
    "The port has looked at what people search for on Google, its report says.",
    "The ships Ann, Bob, Cy, Dee, Eve and Fay came in, laden with coal, fish, salt, tin, wool and oil.",
    "“The storm is trending on Google,” Ann Lee said.",
    "A list of storm words: the storm surge, the storm tide and the storm wall are three things.",
)

_ENGINE = (
    r"(?:google(?: news| search| trends| discover)?|bing|yahoo|youtube|twitter|tiktok|x|instagram|reddit|social media"
    r"|search engines?|the internet)"
)
_BAIT = re.compile(
    rf"\b(?:(?:is|are|was|has been|also|now|currently|still) )?trending (?:topics? )?(?:now )?(?:in|on|across)"
    rf" {_ENGINE}\b"
    r"|\bpeople (?:also (?:ask|search)|are (?:searching|googling|asking))\b|\b(?:related|popular|top|most)"
    r" (?:searches|search terms|searched)\b"
    r"|\b(?:if you(?:'re| are|'ve| have)?(?: been)? (?:search(?:ed|ing)?|look(?:ing)?|googl(?:ed|ing)) for|looking"
    r" for the best)\b"
    r"|\b(?:you(?:'re| are)|you have come|you've come) (?:in|to) the right (?:place|page)\b"
    r"|\beverything (?:that )?you need to know about\b|\bwithout further ado\b|\b(?:focus )?keywords?: |\b(?:search"
    r"|meta) (?:terms|description|tags?|keywords): "
    r"|\b(?:near me|best price online|top (?:10|ten) (?:best|tips))\b|\bin this (?:blog )?(?:post|article|guide),?"
    r" (?:you will|you'll|we will|we'll|we are going to) (?:learn|discover|tell you|find|show you)\b"
    r"|\b(?:stay tuned|keep reading|read on|bookmark this page|scroll down)\b(?= (?:to|for|as|and|till|until))",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s{0,9}[,|;#•]\s*")
_FEWEST = 4
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.HEADING, Label.DECK})


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for sentences that court a search engine, and for lines of keywords."""
    for text in bundle.texts:
        last = -1
        for match in _BAIT.finditer(text.shadow):
            sentence = text.sentence_at(match.start())
            if sentence is None or sentence.span.start <= last or sentence.block.label not in _LABELS:
                continue
            if not text.is_quoted(Span(*match.span())):
                last = sentence.span.start
                yield _finding(text, sentence.span, f"“{match.group().strip()}” speaks to a search engine, or of it")
        for block in text.blocks:
            if block.label in _LABELS | {Label.FURNITURE} and block.span.start > last:
                word = _keyword(text.shadow[block.span.start : block.span.end])
                if word:
                    yield _finding(text, block.span, f"This line of phrases repeats “{word}” for a search engine")


def _keyword(line: str) -> str:
    """The word that most phrases of a keyword line share; "" where the line is none."""
    parts = [part.lower().strip() for part in _SEPARATOR.split(line.rstrip(" .")) if part.strip()]
    if len(parts) < _FEWEST or len(line) > 600 or any(len(part.split()) > 6 for part in parts):
        return ""
    if re.search(r"\b(?:the|was|were|is|said|had|and)\b", line, re.IGNORECASE):
        return ""
    counts = Counter(word for part in parts for word in set(part.split()) if len(word) > 3)
    word, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return word if count >= 3 and 2 * count > len(parts) else ""


def _finding(text: Text, span: Span, what: str) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=f"{what}; a reader learns nothing from it about the subject.",
        evidence=Evidence("text", "Leave the words out and read on: nothing of the report is missing."),
    )
