"""An apostrophe that is not there.

“In three weeks time”, “the worlds largest ship”: the apostrophe tells whose it is, and without it the noun is a plural.
Ask who or what the thing belongs to. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import clauses, lexicon, nouns, numbers, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import counted
from lessons.analysis.words.verbs import BARE, IRREGULAR

KIND = "grammar"
EXAMPLES = (
    "The bridge will open in ⟦three weeks time⟧.",
    "She has ⟦ten years experience⟧ and was given ⟦a weeks notice⟧.",
    "It is ⟦the worlds largest⟧ ship, and ⟦the countrys oldest⟧ one.",
    "⟦Yesterdays game⟧ was lost, and ⟦todays match⟧ is off.",
    "The ⟦childrens⟧ tickets are cheap. ⟦The drivers cab⟧ is locked, and ⟦the captains hat⟧ hangs on a nail.",
)
COUNTEREXAMPLES = (
    "The bridge will open in three weeks' time. She has ten years of experience and a week's notice.",
    "It is the world's largest ship.",
    "In weeks the time will come.",
    "“It is the worlds largest ship,” he said. Two worlds meet here.",
    "The children's tickets are cheap, and the driver's cab is locked. The driver's cabs are locked.",
    "The drivers plan trips. The guards demand talks with the owner. The guards know. Of the drivers one is ill.",
    "The man the guards hit is well. What the drivers want is sleep. The one thing the guards book is rooms.",
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
# What one person has: "the drivers cab is", where a verb for one follows and so no other verb is missing.
_PERSONS = re.compile(
    r"(?P<slip>\b(?P<number>[Tt]he) (?P<owner>[a-z]{3,20}s) (?P<thing>[a-z]{2,20}))"
    r"(?= (?P<verb>is|was|has|[a-z]{3,20}s)\b(?!'))"
)
_CHILDREN = re.compile(r"(?P<slip>\b(?P<number>)(?P<owner>[Cc]hildrens|[Ww]omens))(?= (?P<thing>[a-z]{3,20})\b)")
# Behind these a verb may follow: "the guards nobody knows".
_NO_THINGS = frozenset({
    *("he", "she", "it", "who", "that", "which", "one", "nobody", "everybody", "somebody", "anybody", "everyone", "no"),
    *("someone", "anyone", "there", "here", "also", "not", "never", "and", "or", "as", "what", "this", "god", "us"),
})  # fmt: skip
# Verbs whose form in -s is no plural of a noun, so that what stands before it is the subject.
_ONLY_VERBS = frozenset({
    *("becom", "begin", "bring", "choos", "com", "forget", "giv", "grow", "hang", "hear", "know", "los", "send"),
    *("sing", "sit", "speak", "teach", "tell", "understand", "write", "writ", "belong", "seem", "remain"),
    *("contain", "receiv", "depend", "includ", "goe", "arriv", "believ", "agree", "agre", "continu", "appear"),
})  # fmt: skip
_DAY = re.compile(
    r"\b(?P<number>)(?P<owner>[Yy]esterdays|[Tt]odays|[Tt]omorrows) (?P<thing>(?!(?:and|or|of|to|in|are|were|ago|gone"
    r"|past)\b)[a-z]{3,})\b"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for an owner in the plural and the thing that it owns."""
    for text in bundle.texts:
        for pattern in (_SPELL, _BEST, _DAY):
            for match in prose.matches(text, pattern, prose.TITLED):
                yield _finding(text, match, Span(*match.span()), is_time=pattern is _SPELL)
        for match in prose.matches(text, _CHILDREN, prose.TITLED, group="slip"):
            yield _finding(text, match, Span(*match.span("slip")))
        for match in prose.matches(text, _PERSONS, group="slip"):
            if _is_owner(match) and clauses.opens_at(text, match.start()):
                yield _finding(text, match, Span(*match.span("slip")))


def _is_owner(match: re.Match[str]) -> bool:
    """Whether several persons stand before one thing that can be no verb, and a verb for one behind it."""
    owner, thing, verb = match["owner"][:-1], match["thing"], match["verb"]
    if owner not in counted.SINGULARS or not lexicon.is_word(thing) or nouns.is_plural(thing):
        return False
    if verb in {"is", "was", "has"}:
        return nouns.is_person_or_thing(thing) or not _may_be_verb(thing)
    return (
        thing not in _NO_THINGS and not thing.endswith("ly") and verb.removesuffix("s").removesuffix("e") in _ONLY_VERBS
    )


def _may_be_verb(word: str) -> bool:
    return word in BARE | set(IRREGULAR) or lexicon.is_word(word + "ing") or lexicon.is_word(word.rstrip("e") + "ing")


def _finding(text: Text, match: re.Match[str], span: Span, *, is_time: bool = False) -> Finding:
    owner, thing = match["owner"], match["thing"]
    right = _owning(match["number"].lower(), owner, is_time=is_time)
    whole = text.quote(span).replace(owner, right, 1)
    return prose.Slip(text, span, whole).finding(
        KIND,
        f"Whose {thing} is meant? Here “{owner}” owns it, so it is “{right}”, with an apostrophe.",
        f"Turn it round with “of”: the {thing} of … Then the owner takes an apostrophe.",
        label=f"{owner} {thing}",
    )


def _owning(number: str, owner: str, *, is_time: bool) -> str:
    """The possessive of an owner that was written as a plural."""
    if is_time and number not in {"a", "one", "1"}:
        return owner + "'"
    return owner[:-1] + "'s"
