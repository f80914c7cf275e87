"""Whose voice a place is in: the narrator's, or that of somebody who is quoted or named in the sentence.

`attribution` asks whether a reader could go and check with the one who speaks. Here any sign that the words may be
somebody else's is enough: a rule about the writer's own words is then silent.
"""

from __future__ import annotations

import re

from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words import speaking

# "Is expected", "is widely believed": nobody is named who does so, which leaves the words with the writer. The same
# holds for "many expect".
_NOBODY = "".join(
    f"(?<!{before} )"
    for before in (
        *("is", "are", "was", "were", "be", "been", "being", "widely", "generally", "commonly", "long", "often"),
        *("many", "most", "some", "people", "we", "you", "anyone", "everyone", "to", "can", "not", "than"),
    )
)
_HOLDING = (
    r"(?:argues?|claims?|claimed|expect(?:ed|s)?|forecasts?|reckon(?:ed|s)?|hope[ds]?|fear(?:ed|s)|call(?:ed|s)"
    r"|described?|describes|condemn(?:ed|s)?|praise[ds]|agree[ds]|tweeted|posted|accuse[ds]|denounce[ds]"
    r"|dismiss(?:ed|es)|labell?ed|branded|dubbed|felt|maintain(?:ed|s)|concede[ds])"
)
_ATTRIBUTED = re.compile(
    rf"\b(?:[Aa]ccording to|[Ii]n (?:the )?(?:words|view|opinion|eyes) of"
    rf"|[Ii]n (?:his|her|their) (?:view|opinion|words)"
    rf"|{_NOBODY}(?:{speaking.SAID}|{_HOLDING}))\b"
)
_REACH = 600
"""Characters on either side in which a speaker is looked for: sentences of people are shorter."""


def is_narrators(text: Text, span: Span, sentence: Sentence) -> bool:
    """Whether the writer says it: it is not quoted, and the sentence hands nobody else's words on."""
    return not text.is_quoted(span) and not is_attributed(text, span, sentence)


def is_attributed(text: Text, span: Span, sentence: Sentence) -> bool:
    """Whether the sentence around a place says who says so; words inside quotation marks say nothing of that."""
    start, end = max(sentence.span.start, span.start - _REACH), min(sentence.span.end, span.end + _REACH)
    signs = (Span(*match.span()) for match in _ATTRIBUTED.finditer(text.shadow, start, end))
    return any(not sign.overlaps(span) and not text.is_quoted(sign) for sign in signs)
