"""Two spaces where one belongs.

A double space in the middle of a sentence, or an unbreakable space beside a plain one, is left behind when words are
deleted or pasted. Ask whether a word was lost there. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Repair
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "spacing"
EXAMPLES = (
    "The team won⟦  ⟧the cup in May.",
    "Harbor and United State\N{NO-BREAK SPACE} News are there.".replace("\N{NO-BREAK SPACE} ", "⟦\N{NO-BREAK SPACE} ⟧"),
)
COUNTEREXAMPLES = (
    "It was over.  They went home.  Nobody spoke.",
    "Name    Points   Goals\nAsh     12       30\nElm     10       28",
    "“It was  over,” she wrote.",
)

_GAP = re.compile(r"(?<=[^\s.!?:;|\"')\]])[ ]{2,}(?=[^\s|(\[*•-])")
_STYLE = 5
"""More of them in one text are its layout (columns, justified lines), no slip."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the spaces themselves."""
    for text in bundle.texts:
        gaps = list(_gaps(text))
        if len(gaps) > _STYLE:
            continue
        for span in gaps:
            before = (
                text.source[: span.start].split()[-1:]
                if span.start < 60
                else text.source[span.start - 60 : span.start].split()[-1:]
            )
            after = text.source[span.end : span.end + 60].split()[:1]
            yield Finding(
                KIND,
                text,
                span,
                explanation=f"{_count(len(span))} spaces stand between “{before[0]}” and “{after[0]}”; one is enough."
                " Perhaps something was deleted here.",
                evidence=Evidence(
                    "text", f"Step through the line between “{before[0]}” and “{after[0]}” with the arrow keys."
                ),
                correct=f"{before[0]} {after[0]}",
                repair=Repair(span, " "),
            )


def _gaps(text: Text) -> Iterator[Span]:
    for block in text.blocks:
        if block.label is Label.FURNITURE:
            continue
        spans = [Span(*match.span()) for match in _GAP.finditer(text.shadow, block.span.start, block.span.end)]
        if len(spans) <= 1:
            yield from (span for span in spans if not text.is_quoted(span))


def _count(number: int) -> str:
    return {2: "Two", 3: "Three", 4: "Four"}.get(number, str(number))
