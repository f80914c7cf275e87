"""Who says what: sentences that name a speaker and hand on what was said.

Only plain forms count, where the speaker stands right beside the verb of saying; everything else is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lessons.analysis.blocks import RUNNING
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

_VERB = (
    r"(?:said|says|told|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|announced|announces|warned|warns|added|adds|argued"
    r"|argues|explained|explains|stated|states|reported|estimated|estimates|confirmed|confirms|acknowledged|noted|notes"
    r"|expressed|indicated|wrote|recalled|suggested|insisted)"
)
_INSTITUTION = (
    r"(?:officials?|ministry|department|cabinet|office|agency|council|commission|federation|association|committee|party"
    r"|club|police|government|administration|court|bank|organi[sz]ation|survey|institute|service|charity|authorit(?:y|ies)"
    r"|commune|company|airline|union|university|hospital|school|board|embassy|army|unit|society|foundation|centre|center"
    r"|spokes(?:man|woman|person)|experts|scientists|researchers|doctors|engineers)"
)
_CAPITAL = r"[A-Z][\w'.-]*[\w]"
_PERSON = rf"(?:{_CAPITAL} )*(?:(?:al|de|van|von|bin|der|la|el) )?{_CAPITAL}"
_OFFICE = rf"(?:[Tt]he |[Hh]er |[Hh]is |[Ii]ts )?(?:[\w'.-]+ ){{0,3}}?{_INSTITUTION}"
_SPEAKER = rf"(?P<speaker>{_OFFICE}|{_PERSON})"
_HAVE = r"(?:(?:has|have|had) )?(?:also |consistently |repeatedly |again |later )?"
_BEFORE_VERB = re.compile(rf"(?:^|, |\" )(?:and )?{_SPEAKER},? {_HAVE}{_VERB}\b(?! by\b)")
_AFTER_VERB = re.compile(rf"[,?!]\"? (?:said|says|added|explained) {_SPEAKER}(?=[,.]| (?:of|from|in|at)\b)")
_ACCORDING = re.compile(rf"\b[Aa]ccording to {_SPEAKER}(?=[,.]|$)")
_NO_SPEAKER = re.compile(
    r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|He|She|It|They|We|I|You|Who|That|This|These|Those|There|Some|Many|Others|Sources?|Reports?|Critics|The|A|An|But|And"
    r"|Both|One|People|Prior|During|Additionally|However|Also|On|In|At|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: |$)|[Tt]he \w+$"
)
_TITLES = re.compile(
    r"^(?:(?:US|U\.S\.|UK|the|The|President|Presidents|Secretary|Minister|Prime|Foreign|Dr|Mr|Mrs|Ms|Captain|Professor|Prof"
    r"|Sir|Lady|Lord|King|Queen|Chancellor|Senator|Mayor|Governor|General|Colonel|Judge|of|State) )+"
)


@dataclass(frozen=True)
class Saying:
    """A sentence with its one speaker: `speaker` as it stands there, `is_person` where it is somebody's name."""

    text: Text
    sentence: Sentence
    place: Span
    speaker: str
    is_person: bool

    @property
    def surname(self) -> str:
        """The last word of a name; the whole of an office."""
        return self.speaker.split()[-1] if self.is_person else self.speaker

    @property
    def bare(self) -> str:
        """A person's name without title."""
        return _TITLES.sub("", self.speaker) if self.is_person else self.speaker


@lru_cache(maxsize=16)
def sayings(text: Text) -> tuple[Saying, ...]:
    """The sentences of an article that name exactly one speaker."""
    return tuple(_sayings(text))


def _sayings(text: Text) -> Iterator[Saying]:
    for sentence in text.sentences_in(*RUNNING):
        words = text.shadow[sentence.span.start : sentence.span.end]
        found = [
            match
            for pattern in (_BEFORE_VERB, _AFTER_VERB, _ACCORDING)
            for match in pattern.finditer(words)
            if not _NO_SPEAKER.match(match["speaker"])
        ]
        if len(found) == 1 and not _is_quoted(text, sentence, found[0]):
            yield _saying(text, sentence, found[0])


def _is_quoted(text: Text, sentence: Sentence, match: re.Match[str]) -> bool:
    return text.is_quoted(Span(*match.span("speaker")).shifted(sentence.span.start))


def _saying(text: Text, sentence: Sentence, match: re.Match[str]) -> Saying:
    place = Span(*match.span("speaker")).shifted(sentence.span.start)
    speaker = text.quote(place)
    is_person = re.search(rf"{_INSTITUTION}$", speaker) is None and not speaker.startswith(("the ", "The "))
    return Saying(text, sentence, place, speaker, is_person)
