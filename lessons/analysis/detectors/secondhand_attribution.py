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
from lessons.analysis.outlets import OUTLET_NAME, Outlets, is_own
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "secondhand_attribution"
_STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."
EXAMPLES = (
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦(Courtesy: Pier Radio)⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦With inputs from agencies⟧",
    f"Storm shuts the harbor\n\n{_STORY}\n\n⟦This article was originally published in the Pier Gazette.⟧",
    "It is crucial to know that the harbor may stay shut, ⟦reports NDTV⟧ . The port is large.",
    "The owner means to sell, ⟦as first reported by the Pier Gazette⟧. The port is large.",
    "The owner means to sell ⟦(via Sky News)⟧.",
    "⟦The Pier Gazette reported⟧ that the owner means to sell.",
    "The owner ⟦told the Pier Gazette⟧ that she means to sell.",
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
    "The Environment Agency reported a loss. The Post Office reported none.",
    "Pier Gazette\n\nStorm shuts the harbor of the town\n\nThe owner told the Gazette that she means to sell the"
    " crane.",
    "He was known for his courtesy: a nod, a smile, a word.",
)

_LONGEST_CREDIT = 160
_WHOLE = re.compile(
    r"[(\[]?(?:(?:(?:text|article|report|story|news) )?(?:courtesy|source|via)s?(?: of)? ?[:-] ?"
    r"(?P<outlet>[^\n()\[\]]{2,60})"
    r"|(?:with )?(?:additional )?(?:agency )?inputs? from (?P<inputs>[^\n()\[\]]{2,60})"
    r"|(?:this )?(?:(?:article|story|report|piece|text|post) )?(?:was |has been )?(?:first |originally |also )?"
    r"(?:published|appeared|republished|reproduced|syndicated|taken)(?: here)?(?: with permission)?"
    r" (?:in|on|by|from|at) (?P<first>[^\n()\[\]]{2,80}))[)\].]{0,2}",
    re.IGNORECASE,
)
_TAIL = re.compile(rf",\"? (?P<tail>(?:reports|reported) (?:the )?(?P<outlet>{OUTLET_NAME}))(?= ?[.;]|\s*$)")
_PASSED_ON = re.compile(
    r"\b(?:as |was |were |it was )?(?:first|originally|previously|also) (?:reported|published|revealed|broken)"
    r" (?:by|in|on)"
    rf" (?:the )?(?P<first>{OUTLET_NAME})"
    rf"|\bas reported (?:by|in|on) (?:the )?(?P<asked>{OUTLET_NAME})"
    rf"|\((?:via|source:|from|h/t|hat tip to) (?:the )?(?P<via>{OUTLET_NAME})\)"
    rf"|\b(?:[Tt]he )?(?P<reported>{OUTLET_NAME}) (?:has |had )?(?:first |also |later )?(?:reported|reports"
    rf"|revealed)(?= (?:that|on|in|last|this|the|a|yesterday)\b|[.,])"
    rf"|\b(?:told|tells) (?:the )?(?P<told>{OUTLET_NAME})"
    rf"|\b(?:in )?an interview with (?:the )?(?P<interview>{OUTLET_NAME})"
    rf"|\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted (?:by|in)) (?:an? (?:\w+ )?(?:report|article|story|interview)"
    rf" (?:by|in|on) )?(?:the )?(?P<according>{OUTLET_NAME})"
)
_WAYS = ("first", "asked", "via", "reported", "told", "interview", "according")
# "The Environment Agency", "the Post Office": a word of an outlet's name in another place of the name.
_NO_OUTLET = re.compile(
    r"\b(?:Agency|Report|Standard|Sun|Star|Media|Today|Channel)$|\b(?:Office|Council|Commission|Club|Group)$"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for credit lines of the whole text, and for outlets that a sentence has its news from."""
    outlets = Outlets(bundle)
    for text in bundle.texts:
        lines = list(_whole(text))
        yield from lines
        yield from _tails(text, outlets)
        for finding in _passed_on(text, outlets):
            if not any(line.span.overlaps(finding.span) for line in lines):
                yield finding


def _tails(text: Text, outlets: Outlets) -> Iterator[Finding]:
    for sentence in text.sentences_in(*RUNNING):
        for match in _TAIL.finditer(text.shadow, sentence.span.start, sentence.span.end):
            span = Span(*match.span("tail"))
            if outlets.holds(match["outlet"]) and not text.is_quoted(span):
                yield _tail(text, span, match["outlet"].rstrip("."))


def _passed_on(text: Text, outlets: Outlets) -> Iterator[Finding]:
    """Other outlets that a sentence names as the place it has something from, each once."""
    seen: set[str] = set()
    for match in _PASSED_ON.finditer(text.shadow):
        way = next(name for name in _WAYS if match[name])
        outlet, span = match[way].rstrip("."), Span(*match.span())
        sentence = text.sentence_at(span.start)
        is_sure = way in {"first", "via"} and " " in outlet and outlets.holds(outlet)
        if outlet in seen or sentence is None or sentence.block.label not in RUNNING or text.is_quoted(span):
            continue
        is_outlet = is_sure or (outlets.holds_last(outlet) and not _NO_OUTLET.search(outlet))
        if is_outlet and not is_own(text, outlet):
            seen.add(outlet)
            yield _handed_on(text, span, outlet)


def _handed_on(text: Text, span: Span, outlet: str) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=f"This was asked or found out by {outlet}, and this text passes it on.",
        evidence=Evidence("text", f"Look for the report of {outlet} itself and compare what is said there."),
        label=outlet,
    )


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
