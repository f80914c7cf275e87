"""Two articles give one person different roles.

"Founder" and "co-founder", "president" and "vice president" are not the same office. Ask which is the more exact, and
whether both can be said: a co-founder is one of several founders, so "founder" alone leaves the others out. It does not
prove that a report is wrong on anything else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Example, Finding, Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "cross_contradiction"
EXAMPLES = (
    Example(["She met Acme ⟦founder⟧ Jo Marsh on Monday.", "Acme ⟦co-founder⟧ Jo Marsh spoke of hope."]),
    Example(["The talks with ⟦deputy minister⟧ Ada Holt went on.", "The talks with ⟦minister⟧ Ada Holt went on."]),
)
COUNTEREXAMPLES = (
    Example(["She met Acme co-founder Jo Marsh on Monday.", "Acme co-founder Jo Marsh spoke of hope."]),
    Example(["She met Acme founder Jo Marsh on Monday.", "Acme co-founder Lee Wood spoke of hope."]),
    Example(["She met Acme founder Jo Marsh on Monday.", "Bolt co-founder Jo Marsh spoke of hope."]),
    Example(["The former deputy minister Ada Holt spoke.", "The talks with minister Ada Holt went on."]),
    Example(["She met Acme co-founder Jo Marsh.", "“I have met Acme founder Jo Marsh,” he said."]),
)

_NAME = r"[A-Z][\w'-]{0,30}[^\W\dA-Z_]"
_ROLE = re.compile(
    rf"(?:\b(?P<of>{_NAME}) )?\b(?P<role>(?i:(?P<part>co-|vice[ -]|deputy |acting )?"
    r"(?P<head>(?:(?:foreign|prime|defen[cs]e|finance|interior|executive|managing) )?(?:founder|owner|chairman"
    r"|chairwoman|chair|president|premier|minister|secretary|director|editor|mayor|governor|captain|manager|ambassador))))"
    rf" (?P<who>{_NAME}(?: {_NAME}){{1,3}})"
)
_BEFORE = re.compile(r"\b(?:former|ex-|then|late|outgoing|incoming|next|future)[ -]?(?:the )?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Role:
    place: Place
    part: str
    of: str


def find(bundle: Bundle) -> Iterator[Finding]:
    """Roles before one name that differ between two articles by "co-", "vice", "deputy" or "acting"."""
    held: dict[tuple[str, str], list[_Role]] = defaultdict(list)
    for text in bundle.texts:
        for key, role in _roles(text):
            held[key].append(role)
    for (head, who), roles in held.items():
        for one, other in combinations(roles, 2):
            if one.place.text is not other.place.text and one.part != other.part and _is_same_house(one, other):
                yield _finding(one, other, head, who)
                yield _finding(other, one, head, who)
                break


def _roles(text: Text) -> Iterator[tuple[tuple[str, str], _Role]]:
    for sentence in text.sentences_in(*RUNNING):
        for match in _ROLE.finditer(text.shadow, sentence.span.start, sentence.span.end):
            if text.is_quoted(Span(*match.span())):
                continue
            if _BEFORE.search(text.shadow[sentence.span.start : match.start("role")]):
                continue
            place = Place(text, Span(*match.span("role")))
            yield (
                (match["head"].lower(), match["who"]),
                _Role(place, (match["part"] or "").strip(" -").lower(), match["of"] or ""),
            )


def _is_same_house(one: _Role, other: _Role) -> bool:
    return one.of == other.of or not one.of or not other.of


def _finding(role: _Role, other: _Role, head: str, who: str) -> Finding:
    is_shared = {role.part, other.part} == {"", "co"}
    if is_shared:
        closing = f"Both can be said, but “co-{head}” is more exact: it tells that there were others."
    else:
        closing = "These are two offices; look up which one is held."
    return Finding(
        KIND,
        role.place.text,
        role.place.span,
        explanation=f"This report calls {who} “{role.place.quote}”, another “{other.place.quote}”. {closing}",
        evidence=Evidence("bundle", f"Compare what stands before the name {who} in the two articles."),
        severity="weak" if is_shared else "misleading",
        outcome="reconcilable" if is_shared else "conflict",
        related=(other.place,),
        label=who,
    )
