"""A grave thing that one voice tells.

Theft, bribes, abuse, deaths: such a charge can cost somebody their name. Where it rests on one person, and most of all
on one without a name, ask who else saw it, and what the other side says. One voice may well be right; it is the second
one that lets a reader know.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Example, Finding
from lessons.analysis.nameless import nameless
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words import speaking as words

KIND = "single_source"
EXAMPLES = (
    "“Half the coal was stolen,” said ⟦one sailor⟧, who would not say where.",
    "⟦A source close to the owner⟧ said that the inspector had been bribed.",
    "A rumor that the club will be sold ⟦comes from one caller⟧ to a radio show.",
    "The figure ⟦rests on a single witness⟧.",
    "⟦Ann Lee, a neighbor, said⟧ that the owner had bribed the inspector. The road was wet that day.",
    "The shop is shut. ⟦One cleaner, Ann Lee, says⟧ that the museum hid the loss of two paintings.",
    "⟦A guard, Ann Lee, says⟧ the train rammed a parked van.",
)
COUNTEREXAMPLES = (
    "“It was cold,” said one sailor.",
    "Police said that the coal was stolen by two men.",
    "Ann Lee, a neighbor, said that the owner had bribed the inspector. The owner denied it.",
    Example(
        (
            "Ann Lee, a neighbor, said that the owner had bribed the inspector.",
            "The inspector was bribed, the harbor court found.",
        )
    ),
    "The bread comes from one baker on Pier Road.",
    "No coal was stolen, said one sailor.",
    "One cleaner, Ann Lee, says that the children hid in the museum.",
    "One cleaner, Ann Lee, says that the vans hid the view of the accident.",
    "One cleaner, Ann Lee, says the museum hid the loss of two paintings. The museum denied it.",
)

_GRAVE = re.compile(rf"\b{words.GRAVE}\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:no|not|never|nobody|none|neither|without|denie[sd]|deny|rejects?|rejected|untrue|false)\b|n't\b"
)
_ANSWERED = re.compile(
    r"\b(?:denie[sd]|deny|denial|rejects?|rejected|dismissed|declined to comment|no comment|did not (?:reply"
    r"|respond|answer)|disputes?"
    r"|disputed|untrue|admitted|pleaded|confessed|apologi[sz]ed|lawyers?|court|judge|jury|convicted"
    r"|(?<!was )(?<!were )confirmed|confirmed by)\b"
)
_ALONE = re.compile(
    r"\b(?:comes?|came|rests?|rested|based|relies|relied|depends?|stems?|hangs?)(?: (?:entirely|solely|only|wholly"
    r"|largely|mainly|just))?"
    r" (?:from|on)(?: the (?:word|account|testimony|claim|story|memory) of)? (?:(?:just |only )?(?:one|a single|a"
    r" lone|an anonymous|an unnamed"
    r"|an unidentified)(?: (?!of\b)[\w-]+){0,2}? "
    rf"(?:{'|'.join(words.PERSONS.split())}|account|testimony|post|tweet|message|e-?mail|letter|claim|report"
    rf"|interview|statement|video|call))\b"
)
_TOLD = re.compile(
    r"\b(?:rumou?r|claim|figure|number|story|account|report|allegation|estimate|evidence|news|charge|theory|tale"
    r"|accusation|information"
    r"|assertion|case|version|idea|belief|statistic|talk)s?\b",
    re.IGNORECASE,
)
# Acts that an ordinary person may be accused of by another one; deaths and arrests are told by offices as a rule.
_CHARGE = re.compile(
    r"\b(?:stole|embezzled|bribed|taken bribes|took bribes|rigged|forged|faked|falsified|sabotaged|poisoned"
    r"|blackmailed|beaten|beat up"
    r"|harassed|bullied|assaulted|abused|laundered|cheated|dumped|tampered with|lied (?:to|about)|covered up"
    r"|plagiari[sz]ed|doped|rammed|(?:hid|concealed|kept quiet about|hushed up) "
    r"(?:(?!of\b|behind\b|in\b|from\b|under\b|with\b|among\b)[\w'-]+ ){0,3}?"
    r"(?:deaths?|bod(?:y|ies)|evidence|loss(?:es)?|leaks?|accidents?|faults?|defects?|errors?|crimes?|cases|debts?|truth))\b"
)
_PERSON_SAID = re.compile(
    r"(?:^|(?<=[.!?\"] )|(?<=, ))"
    r"(?P<who>(?:(?:One|An?|Another) (?:[a-z][\w'-]{1,30} ){0,2}[a-z][\w'-]{1,30}, )?"
    r"[A-Z][a-z][\w'-]{1,40} [A-Z][\w'-]{1,40}"
    r"(?:, (?:an?|the|whose|who)"
    r" [^,.\"]{3,50},|,)?"
    r" (?:said|says|claimed|claims|told"
    r"|alleged|alleges))\b"
    r"|(?P<tail>(?:said|says|claimed|claims|alleged) [A-Z][a-z][\w'-]{1,40} [A-Z][\w'-]{1,40})\b"
    r"|(?P<accuser>[A-Z][a-z][\w'-]{1,40} [A-Z][\w'-]{1,40} (?:has |had )?accused)\b"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for grave things told by one voice, and for sentences that say themselves that there is only one."""
    told = _tellings(bundle)
    for text in bundle.texts:
        yield from _without_name(text)
        yield from _said_so(text)
        yield from _with_name(text, told)


def _without_name(text: Text) -> Iterator[Finding]:
    for voice in nameless(text):
        if not voice.charge:
            continue
        yield _finding(
            text,
            voice.span,
            f"“{voice.charge}” is a grave word, and it rests on “{text.quote(voice.span)}”, one voice without a name.",
        )


def _said_so(text: Text) -> Iterator[Finding]:
    for match in _ALONE.finditer(text.shadow):
        span = Span(*match.span())
        sentence = text.sentence_at(span.start)
        if sentence is None or sentence.block.label not in RUNNING or text.is_quoted(span):
            continue
        if _TOLD.search(text.shadow, sentence.span.start, span.start):
            yield _finding(
                text, span, f"The sentence itself says that there is only one source: it “{text.quote(span)}”."
            )


def _with_name(text: Text, told: Counter[str]) -> Iterator[Finding]:
    for charge in _CHARGE.finditer(text.shadow):
        sentence = text.sentence_at(charge.start())
        if sentence is None or sentence.block.label not in RUNNING or told[charge.group()[:5].lower()] > 1:
            continue
        block = sentence.block.span
        near = text.shadow[max(block.start, sentence.span.start - 250) : sentence.span.end + 300]
        said = _PERSON_SAID.search(text.shadow, sentence.span.start, sentence.span.end)
        if said is None or _ANSWERED.search(near) or _denied(text, sentence):
            continue
        span = Span(*said.span())
        if not text.is_quoted(span):
            yield _finding(
                text,
                span,
                f"That somebody “{charge.group()}” is told here by one person. No second voice and no answer stand"
                f" beside it.",
            )


def _tellings(bundle: Bundle) -> Counter[str]:
    """How many sentences of the bundle tell of each charge, by the first letters of its word."""
    told: Counter[str] = Counter()
    for text in bundle.texts:
        seen = set()
        for match in _GRAVE.finditer(text.shadow):
            sentence = text.sentence_at(match.start())
            if sentence is not None:
                seen.add((sentence.span.start, match.group()[:5].lower()))
        told.update(stem for _, stem in seen)
    return told


def _denied(text: Text, sentence: Sentence) -> bool:
    return _DENIED.search(text.shadow, sentence.span.start, sentence.span.end) is not None


def _finding(text: Text, span: Span, explanation: str) -> Finding:
    return Finding(
        KIND,
        text,
        span,
        explanation=explanation,
        evidence=Evidence(
            "bundle", "Look for a second person, a document or an answer that tells of it: there is none."
        ),
        label=text.quote(span),
    )
