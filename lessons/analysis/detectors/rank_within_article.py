"""A "highest-level" meeting beside a higher one in the same article.

A claim of rank holds only until the text itself tells of something that ranks higher. When presidents have met, no
visit of a minister is the highest contact since they took office. Ask what the writer may have meant (the highest
visit, perhaps). It does not prove that the visit was unimportant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "internal_contradiction"
EXAMPLES = (
    "The trip is the ⟦highest-level engagement⟧ between the two since President Ada Holt took office.\n\n"
    "It was agreed at a meeting between Presidents Holt and Berg last year.",
    "The trip is the ⟦highest-level contact⟧ between the two since Holt took office. "
    "President Holt met President Berg in May.",
)
COUNTEREXAMPLES = (
    "The trip is the highest-level visit by an official since President Ada Holt took office.\n\n"
    "It was agreed at a meeting between Presidents Holt and Berg last year.",
    "The trip is the highest-level engagement between the two since President Ada Holt took office.\n\n"
    "It may lead to a meeting between Presidents Holt and Berg.",
    "The trip is the highest-level engagement between the two since President Ada Holt took office.\n\n"
    "It was agreed at a meeting between Presidents Moss and Berg.",
    "“The trip is the highest-level engagement since President Holt took office,” he said.\n\n"
    "It was agreed at a meeting between Presidents Holt and Berg.",
    "The talks between Presidents Holt and Berg are the highest-level engagement since President Holt took office.",
)

_NAME = r"[A-Z][\w'-]{1,30}"
_RANKED = re.compile(
    rf"\bhighest[- ](?:level|ranking) (?:direct |diplomatic |bilateral |official |face-to-face )*"
    rf"(?:engagement|contact|contacts|meeting|talks|exchange|dialogue|encounter)\b(?P<rest>[^.;]{{0,200}}?)"
    rf"\bsince (?:(?:US|U\.S\.|American) )?(?:[Pp]resident |Prime Minister )?(?:{_NAME} ){{0,3}}?(?P<name>{_NAME}) "
    rf"(?:took|assumed|came (?:in)?to|entered) (?:office|power)\b"
)
_LEADERS = re.compile(
    rf"\b(?:meeting|summit|talks) between (?:the )?(?:[Pp]residents|[Pp]rime [Mm]inisters|[Pp]resident|leaders) "
    rf"(?P<pair>{_NAME}(?: {_NAME})? and (?:[Pp]resident )?{_NAME}(?: {_NAME})?)"
    rf"|\b[Pp]resident (?P<one>{_NAME}(?: {_NAME})?) met (?:with )?[Pp]resident (?P<two>{_NAME}(?: {_NAME})?)"
)
_AHEAD = re.compile(
    r"\b(?:will|would|may|might|could|upcoming|planned|possible|potential|hopes?|expected|ahead of|before|if|towards?"
    r"|pave|lead to|for a)\b[^.;]*$"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Claims of the highest contact since somebody took office, in articles in which that somebody met a peer."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            ranked = _RANKED.search(text.shadow, sentence.span.start, sentence.span.end)
            if ranked and not text.is_quoted(Span(*ranked.span())):
                higher = _higher(text, ranked["name"], sentence.span)
                if higher is not None:
                    yield _finding(text, ranked, higher)


def _higher(text: Text, name: str, claim: Span) -> Span | None:
    """Where the article tells of a meeting of that leader with another one, elsewhere than in the claim itself."""
    for sentence in text.sentences_in(*RUNNING):
        if sentence.span == claim:
            continue
        match = _LEADERS.search(text.shadow, sentence.span.start, sentence.span.end)
        if match and not _AHEAD.search(text.shadow[sentence.span.start : match.start()]):
            people = re.findall(_NAME, match["pair"] or f"{match['one']} {match['two']}")
            if name in people:
                return Span(*match.span())
    return None


def _finding(text: Text, ranked: re.Match[str], higher: Span) -> Finding:
    end = ranked.start("rest")
    return Finding(
        KIND,
        text,
        Span(ranked.start(), end),
        explanation="The article itself tells of a meeting of the leaders, which ranks higher. So this cannot be "
        f"the highest engagement under {ranked['name']}; perhaps the highest visit is meant.",
        evidence=Evidence("text", f"Read on to “{text.quote(higher)}” in the same article."),
        outcome="conflict",
        related=(Place(text, higher),),
        label=f"highest since {ranked['name']}",
    )
