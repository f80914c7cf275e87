"""All, or none, and then some.

"All four have reopened" leaves none that is still shut, and "not a single one" leaves none at all. When the next
sentence counts some, one of the two is wrong or something is left out. Ask what would make both true. It does not prove
which sentence is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import numbers
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "internal_contradiction"
EXAMPLES = (
    "All four of the valley's schools reopened on Monday. ⟦The two schools that are still shut⟧ will move.",
    "All the miners were rescued by noon. ⟦Three miners are still trapped⟧ below, the company said.",
    "⟦Not a single Vale player was booked⟧, the sheet says. Three Vale players were shown a yellow card at the end.",
    "⟦No Vale player was booked⟧, it says. Two Vale players were cautioned, according to the same sheet.",
    "Nobody was stranded at the station on Monday, the line said. ⟦The 40 people who were stranded⟧ on Monday will be"
    " paid, it added.",
    "All of the museum's 12 guards stayed at their posts. ⟦The three guards who left⟧ will be questioned.",
    "⟦No passengers were injured⟧ in the crash. Four passengers were hurt, one of them badly.",
)
COUNTEREXAMPLES = (
    "All four of the valley's schools reopened on Monday. The two schools that are still shut are in the city.",
    "All four schools in the valley reopened. The two clinics that are still shut will move.",
    "All four schools will be reopened by May. The two schools that are still shut will move.",
    "Not a single Vale player was booked. Three Rovers players were shown a yellow card.",
    "No passengers were injured in the first crash. Four passengers were hurt in the second.",
    "No passengers were injured, the line said. Four passengers were hurt, a witness said.",
    "Nobody was stranded at the station on Monday. The 40 people who were stranded on Sunday will be paid.",
    "Nobody was stranded, the line said. The 40 people who were stranded will sue, a lawyer said.",
    "Nobody was stranded this time. The 40 people who were stranded last year have been paid.",
    "All of the museum's 12 guards stayed at their posts. The three guards who left in May were missed.",
    "All of the museum's 12 guards stayed. The three visitors who left will be questioned.",
    "“No passengers were injured,” he said. Four passengers were hurt.",
    "No passengers were injured on Monday. Four passengers were hurt on Tuesday.",
)

_OPPOSITES = (
    ({"reopened", "opened", "open"}, {"shut", "closed"}),
    ({"rescued", "freed", "saved", "found"}, {"trapped", "missing"}),
    ({"released", "freed"}, {"held", "jailed", "detained", "imprisoned"}),
    ({"restored", "reconnected"}, {"cut", "down"}),
    ({"evacuated"}, {"stranded", "trapped"}),
)
_SAME = (
    {"injured", "hurt", "wounded"},
    {"booked", "cautioned", "shown a yellow card"},
    {"killed", "died"},
    {"arrested", "detained"},
    {"damaged"},
    {"sent off", "shown a red card"},
)
_VERB = "|".join(sorted({verb for group in _SAME for verb in group}, key=len, reverse=True))
_N = rf"(?:{numbers.WORD}|\d+)"
_ALL = re.compile(
    rf"\b[Aa]ll (?:(?:of )?the |{_N} |(?:{_N} )?of the )?(?:[\w]+(?:'s) )?(?:{_N} )?(?P<noun>[a-z]+s|people|children)"
    rf"(?: in the [a-z]+)? (?:have |has )?(?:were |been )?(?P<verb>[a-z]+)\b"
)
_STILL = re.compile(
    rf"\b(?:[Tt]he )?(?P<n>{_N}) (?P<noun>[a-z]+s|people|children) (?:that |who |which )?"
    rf"(?:are |were |remain |is )(?:still )?(?P<state>[a-z]+)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\b(?:[Nn]ot a single|[Nn]o|[Nn]one of the) (?P<what>(?:[A-Z][\w-]+ )?[a-z]+) (?:was|were) (?P<verb>{_VERB})\b"
)
_SOME = re.compile(rf"\b(?P<n>{_N}) (?P<what>(?:[A-Z][\w-]+ )?[a-z]+) (?:was|were) (?P<verb>{_VERB})\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]ot one person) was (?P<done>[a-z]+ed(?: away| out| off)?)\b"
)
_THOSE = re.compile(
    rf"\b[Tt]he (?P<n>{_N}) (?:people|men|women|children|passengers|patients|visitors|residents)"
    r" (?:who|that) were (?P<done>[a-z]+ed(?: away| out| off)?)\b"
)
_EACH_DID = re.compile(
    rf"\b[Aa]ll (?:of )?(?:the )?(?:[\w]+(?:'s|s') )?(?:{_N} )?(?P<noun>[a-z]+s|people|children|men|women)"
    r" (?P<verb>stayed|remained)\b"
)
_THOSE_DID = re.compile(
    rf"\b[Tt]he (?P<n>{_N}) (?P<noun>[a-z]+s|people|children|men|women) (?:who|that)"
    r" (?P<verb>left|sailed|put to sea|went out|set out|walked out|fled|departed|quit)\b"
)
_OTHER_TIME = re.compile(
    r"\b(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})"
    r"|last|earlier|later|previous|before|after|since|yesterday|ago|but|however|except|then|first|second|other)\b"
)
_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z]+ day)\b")
_NEXT = 2
"""Sentences after the first in which its subject is still the same."""
_TELLS_APART = re.compile(
    r"\b(?:second|other|another|earlier|later|yesterday|previous|first|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|but"
    r"|however|except|said|told|according|claimed)\b"
)

_SAYING = re.compile(r"\b(?:said|says|told|according|claimed|claims)\b")
_SAME_VOICE = re.compile(r"\b(?:it|he|she|they) (?:said|added|says|adds)\b")
_SAME_SOURCE = re.compile(r"\baccording to the same [a-z]+")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Sentences that say all or none, with one soon after in the same paragraph that counts some."""
    for text in bundle.texts:
        sentences = list(text.sentences_in(*RUNNING))
        for number, sentence in enumerate(sentences):
            for later in sentences[number + 1 : number + 1 + _NEXT]:
                if later.block == sentence.block:
                    yield from _all_and_some(text, sentence, later)
                    yield from _none_and_some(text, sentence, later)
                    yield from _nobody_and_those(text, sentence, later)


def _all_and_some(text: Text, first: Sentence, second: Sentence) -> Iterator[Finding]:
    every, some = _in(_ALL, text, first), _in(_STILL, text, second)
    if every is None or some is None or every["noun"] != some["noun"]:
        return
    if any(every["verb"] in done and some["state"] in not_done for done, not_done in _OPPOSITES) and not _differ(
        text, some, second
    ):
        yield _finding(text, Span(*some.span()), Span(*every.span()), every["noun"])


def _none_and_some(text: Text, first: Sentence, second: Sentence) -> Iterator[Finding]:
    none, some = _in(_NONE, text, first), _in(_SOME, text, second)
    if none is None or some is None or _singular(none["what"]) != _singular(some["what"]):
        return
    if numbers.value(some["n"]) and any({none["verb"], some["verb"]} <= group for group in _SAME):
        ends = (none.end(), first.span.end), (some.end(), second.span.end)
        if not any(_TELLS_APART.search(_SAME_SOURCE.sub("", text.shadow[slice(*end)])) for end in ends):
            yield _finding(text, Span(*none.span()), Span(*some.span()), none["what"])


def _nobody_and_those(text: Text, first: Sentence, second: Sentence) -> Iterator[Finding]:
    """Nobody was, and then those who were; all stayed, and then those who left: at one time, told by one voice."""
    for whole, rest in ((_NOBODY, _THOSE), (_EACH_DID, _THOSE_DID)):
        every, some = _in(whole, text, first), _in(rest, text, second)
        if every is None or some is None:
            continue
        key = "done" if whole is _NOBODY else "noun"
        tails = text.shadow[every.end() : first.span.end], text.shadow[some.start() : second.span.end]
        days = [set(_DAY.findall(tail)) for tail in tails]
        voices = [_SAYING.search(tail) is not None for tail in (tails[0], _SAME_VOICE.sub("", tails[1]))]
        if every[key] != some[key] or days[0] != days[1] or voices[1] or any(map(_OTHER_TIME.search, tails)):
            continue
        yield _finding(text, Span(*some.span()), Span(*every.span()), every[key])


def _in(pattern: re.Pattern[str], text: Text, sentence: Sentence) -> re.Match[str] | None:
    match = pattern.search(text.shadow, sentence.span.start, sentence.span.end)
    return None if match is None or text.is_quoted(Span(*match.span())) else match


def _differ(text: Text, some: re.Match[str], sentence: Sentence) -> bool:
    """Whether the second sentence goes on to say where else its things are."""
    return (
        re.match(r" (?:are|were|is) (?:in|at|elsewhere|outside)\b", text.shadow[some.end() : sentence.span.end])
        is not None
    )


def _singular(what: str) -> str:
    return what.removesuffix("s").lower()


def _finding(text: Text, place: Span, other: Span, label: str) -> Finding:
    return Finding(
        KIND,
        text,
        place,
        explanation=f"“{text.quote(place)}” cannot stand beside “{text.quote(other)}” in the same paragraph: "
        "all leaves no rest, and none leaves no some.",
        evidence=Evidence("text", "Read the two sentences together and count."),
        outcome="conflict",
        related=(Place(text, other),),
        label=label,
    )
