"""Taken from another outlet.

“(Courtesy: Pier Radio)” under a text, or “…, reports Pier Radio” at the end of a sentence, says that somebody else did
the reporting. Ask what the first report said, and whether anything was added or left out. Passing a report on is no
error; but two outlets with one source are still one source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Example, Finding
from lessons.analysis.names import fold
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import credits as words

KIND = "secondhand_attribution"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦(Courtesy: Pier Radio)⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦With inputs from agencies⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦This article was originally published in the Pier Gazette.⟧",
    "It is crucial to know that the harbor may stay shut, ⟦reports NDTV⟧ . The port is large.",
    Example(
        ("The pier will be rebuilt, ⟦reports Mollusk⟧.",),
        names=({"name": "Mollusk", "type": "organization", "note": ""},),
    ),
)
COUNTEREXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\nPhoto courtesy: Pier Radio",
    "The office reports losses. The officer reports to NATO, and the union wants reports in June.",
    "No ship was lost, reports Ann Lee from Dover.",
    "“The pier is gone, reports NDTV,” she read aloud.",
    "He was known for his courtesy: a nod, a smile, a word.",
)

_LONGEST_CREDIT = 160
_NAME = r"[A-Z](?:[\w'&-]|\.(?=\w))*(?: [A-Z](?:[\w'&-]|\.(?=\w))*){0,4}"
_WHOLE = re.compile(
    r"[(\[]?(?:(?:(?:text|article|report|story|news) )?(?:courtesy|source|via)s?(?: of)? ?[:-] ?"
    r"(?P<outlet>[^\n()\[\]]{2,60})"
    r"|(?:with )?(?:additional )?(?:agency )?inputs? from (?P<inputs>[^\n()\[\]]{2,60})"
    r"|(?:this )?(?:(?:article|story|report|piece|text|post) )?(?:was |has been )?(?:first |originally |also )?"
    r"(?:published|appeared|republished|reproduced|syndicated|taken)(?: here)?(?: with permission)?"
    r" (?:in|on|by|from|at) (?P<first>[^\n()\[\]]{2,80}))[)\].]{0,2}",
    re.IGNORECASE,
)
_TAIL = re.compile(rf",\"? (?P<tail>(?:reports|reported) (?:the )?(?P<outlet>{_NAME}))(?= ?[.;]|\s*$)")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for credit lines of the whole text, and for outlets named at the end of a sentence."""
    outlets = {fold(name.name) for name in bundle.names if name.type == "organization"}
    outlets |= {fold(form) for name in bundle.names if name.type == "organization" for form in name.variants}
    for text in bundle.texts:
        yield from _whole(text)
        for sentence in text.sentences_in(*RUNNING):
            for match in _TAIL.finditer(text.shadow, sentence.span.start, sentence.span.end):
                span = Span(*match.span("tail"))
                if _is_outlet(match["outlet"], outlets) and not text.is_quoted(span):
                    yield _tail(text, span, match["outlet"].rstrip("."))


def _whole(text: Text) -> Iterator[Finding]:
    for block in text.blocks:
        if len(block.span) > _LONGEST_CREDIT or block.span.start < len(text.source) // 3:
            continue
        match = _WHOLE.fullmatch(text.shadow, block.span.start, block.span.end)
        if match is None:
            continue
        outlet = (match["outlet"] or match["inputs"] or match["first"]).strip(" .")
        yield Finding(
            KIND,
            text,
            block.span,
            explanation=f"This line credits the text to {outlet}: it was reported there, and this page passes it on.",
            evidence=Evidence(
                "text", f"The line names {outlet}. Look there for the first version and compare the two."
            ),
            label=outlet,
        )


def _tail(text: Text, span: Span, outlet: str) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=f"The sentence is {outlet}'s and not this writer's. Whom {outlet} asked, the reader is not told.",
        evidence=Evidence("text", f"“{text.quote(span)}” closes the sentence: look for the report of {outlet} itself."),
        label=outlet,
    )


def _is_outlet(name: str, listed: set[str]) -> bool:
    """Whether a name is an outlet's: listed, an abbreviation, or with a word such as "Times" in it."""
    plain = name.rstrip(".").removesuffix("'s")
    return fold(plain) in listed | words.OUTLETS or words.OUTLET.search(plain) is not None
