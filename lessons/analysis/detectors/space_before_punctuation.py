"""A space before a comma or a full stop.

In English no space stands before a comma or a full stop. Where one does, a link was often cut out, or the
text was pasted together. Ask what may have stood there. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Repair
from lessons.analysis.spans import Span

KIND = "spacing"
EXAMPLES = (
    "The balloon was over their ⟦territory .⟧ It came down in May.",
    "She met the founder, Bill ⟦Gates ,⟧ on Friday.",
    "A board lists every ⟦season ,every⟧ captain and every cup.",
)
COUNTEREXAMPLES = (
    "Il est venu ; elle est partie.",
    "He waited . . . and then he left ... for good.",
    "The new .org address and the .5 share are fine, version 2 .NET too.",
    "“It was over ,” she wrote.",
    "Run make , [sic] then wait.",
)

_WORD = r"(?P<word>(?<![\w'-])[^\W_](?:[\w'-]{0,40}\w)?[\"')%]?)"
_SLIP = re.compile(
    rf"{_WORD}(?P<gap>[ \t]{{1,3}})(?P<mark>,(?![\"',])|\.(?![.\w\"'])(?! \.))(?P<next>(?<=,)[^\W\d_]+)?"
)
_PLACES = {",": "a comma", ".": "a full stop"}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for a word, the space after it, and the mark that should touch the word."""
    for text in bundle.texts:
        for block in text.blocks:
            if block.label is Label.FURNITURE:
                continue
            for match in _SLIP.finditer(text.shadow, block.span.start, block.span.end):
                span = Span(*match.span())
                if text.is_quoted(span) or match["word"].isdigit():
                    continue
                word = text.quote(Span(*match.span("word")))
                right = f"{word}{match['mark']}{' ' if match['next'] else ''}{match['next'] or ''}"
                mark = _PLACES[match["mark"]]
                yield Finding(
                    KIND,
                    text,
                    span,
                    explanation=f"{mark.capitalize()} follows the word “{word}” at once in English; here a space stands"
                    f" between them{' and none after the mark' if match['next'] else ''}.",
                    evidence=Evidence(
                        "text", f"Look at what follows “{word}”, and then at the other marks of the text."
                    ),
                    correct=right,
                    repair=Repair(span, right),
                )
