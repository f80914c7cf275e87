"""An apostrophe that is not there.

“In three weeks time”, “the worlds largest ship”: the apostrophe tells whose it is, and without it the noun is a plural.
Ask who or what the thing belongs to. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import numbers, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "grammar"
EXAMPLES = (
    "The bridge will open in ⟦three weeks time⟧.",
    "She has ⟦ten years experience⟧ and was given ⟦a weeks notice⟧.",
    "It is ⟦the worlds largest⟧ ship, and ⟦the countrys oldest⟧ one.",
    "⟦Yesterdays game⟧ was lost, and ⟦todays match⟧ is off.",
)
COUNTEREXAMPLES = (
    "The bridge will open in three weeks' time. She has ten years of experience and a week's notice.",
    "It is the world's largest ship.",
    "In weeks the time will come.",
    "“It is the worlds largest ship,” he said. Two worlds meet here.",
)

_TIMES = r"(?:days|weeks|months|years|hours|minutes)"
_THINGS = (
    r"(?:time|notice|experience|work|pay|holiday|imprisonment|supply|wages|rent|leave|walk|drive|probation|salary)"
)
_SPELL = re.compile(
    rf"\b(?P<number>{numbers.WORD}|\d+|[Aa]|several"
    rf"|many) (?P<owner>{_TIMES}) (?P<thing>{_THINGS})\b(?!')",
    re.IGNORECASE,
)
_BEST = re.compile(
    r"\b(?P<number>[Tt]he) (?P<owner>worlds|nations|citys|towns|countrys|clubs|companys|teams|regions|islands|states"
    r"|citys)"
    r" (?P<thing>(?:first|second|third|last|oldest|largest|biggest|smallest|longest|tallest|highest|richest|poorest"
    r"|best|worst|most|only)"
    r"(?! in\b| of\b| are\b| have\b| were\b))\b"
)
_DAY = re.compile(
    r"\b(?P<number>)(?P<owner>[Yy]esterdays|[Tt]odays|[Tt]omorrows) (?P<thing>(?!(?:and|or|of|to|in|are|were|ago|gone"
    r"|past)\b)[a-z]{3,})\b"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for an owner in the plural and the thing that it owns."""
    for text in bundle.texts:
        for pattern in (_SPELL, _BEST, _DAY):
            for match in prose.matches(text, pattern, prose.TITLED):
                owner = match["owner"]
                right = _owning(match["number"].lower(), owner, is_time=pattern is _SPELL)
                span = Span(*match.span())
                whole = text.quote(span).replace(owner, right, 1)
                yield prose.Slip(text, span, whole).finding(
                    KIND,
                    f"Whose {match['thing']} is meant? Here “{owner}” owns it, so it is “{right}”, with an apostrophe.",
                    f"Turn it round with “of”: the {match['thing']} of … Then the owner takes an apostrophe.",
                    label=f"{owner} {match['thing']}",
                )


def _owning(number: str, owner: str, *, is_time: bool) -> str:
    """The possessive of an owner that was written as a plural."""
    if is_time and number not in {"a", "one", "1"}:
        return owner + "'"
    return owner[:-1] + "'s"
