"""People who are quoted or cited without a name, and without a word on why it is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lessons.analysis.attribution import PERSON
from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words import speaking as words

_ONE = r"(?:[Oo]ne|[Aa]n?|[Aa]nother)"
_FEW = r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Mm]ultiple)"
_OF_THEM = r"(?:the|his|her|their|its|our|those|these)"
_INNER = r"(?:close to|familiar with|with (?:direct )?knowledge of|briefed on|near to|involved in|inside|within)"
_HEAD = (
    rf"(?:{_ONE}(?: (?!of\b|and\b|to\b|in\b|at\b|if\b|when\b|that\b|who\b|as\b|than\b|for\b|by\b"
    rf"|with\b)[\w'.-]+){{0,3}}? {PERSON}\b|{_FEW}(?: [\w-]+)? {PERSON}s\b"
    rf"|{_ONE} (?:\w+ )?person\b|[Ss]omebody\b|[Ss]omeone\b|{_ONE} of {_OF_THEM} (?:[\w-]+ )?[a-z]+\b|{_ONE} (?:\w+"
    rf" )?friend\b)"
)
_ANY_HEAD = (
    rf"(?:{_HEAD}|(?:one|another) (?!of\b|more\b|{words.NO_PERSONS}\b)[a-z-]+(?: (?!{words.NO_PERSONS}\b)[a-z-]+)?\b)"
)
"""After "said", every "one sailor" is a person."""
_INSIDERS = (
    rf"(?:(?:[Ss]ources?|[Ii]nsiders|[Pp]eople|[Pp]ersons?|[Ff]riends|[Oo]fficials|[Aa]ides)"
    rf"(?= {_INNER})|[Tt]hose(?= close to| familiar with))"
)
_NOUN = r"(?:the |an? |his |her |their |its |this |that )?[\w'-]+(?: (?!which\b|that\b|what\b)[\w'-]+)"
_PLACE = rf"(?:{_INNER}|in|at|from|of|on|near|outside|for|with)"
_LIVE = r"who (?:knows?|knew|was|were|is|are|works?|worked|has|have|had|saw|lives?|lived|helped|attended|took)"
_SHORT_POST = rf"(?: (?:{_PLACE}|{_LIVE}|there) {_NOUN}{{0,5}}?| there)?"
_LONG_POST = rf"(?: {_PLACE} {_NOUN}{{0,2}})?"
_NAMED = r"(?:named|identified|quoted by name|quoted)"
_ASKED = (
    rf"(?:(?:asked|wished|preferred|wanted|requested|chose|wishing|asking|preferring) (?:not )?to (?:be|remain|stay"
    rf"|be kept)"
    rf" (?:{_NAMED}|anonymous|nameless|unnamed|unidentified)"
    rf"|asked not to be {_NAMED}|asking not to be {_NAMED}"
    r"|(?:asked|requested|requesting|insisted on|demanded|spoke|speaking|talked)(?: for| on)?(?: the)? (?:condition"
    r" of )?anonymity"
    r"|(?:spoke|speaking|talking) anonymously"
    rf"|(?:declined|refused|did not want|didn't want|did not wish|was unwilling|would not agree|declining) to (?:be"
    rf" {_NAMED}"
    r"|give (?:his|her|their|a) (?:full |own |real )?name|say who (?:he|she|they) (?:was|were))"
    rf"|(?:would not|wouldn't|could not|cannot|can't|did not) (?:be {_NAMED}|give (?:his|her|their|a) (?:full |own "
    rf"|real )?name))"
)
_REQUEST = rf"(?P<asked>,? ?(?:who |and |but )?(?:(?:had|has|have|also) )?{_ASKED})"
_SAYS = (
    r"(?:said|says|say|told|tells|claimed|claims|insisted|alleged|admitted|complained|warned|confirmed|recalled"
    r"|explained|whispered|revealed|suggested|argued|remarked|swore|swears|wrote|believe|believes|described|estimated)"
)
_ASKING = re.compile(rf"(?P<who>(?:{_INSIDERS}|\b{_HEAD}){_SHORT_POST}{_REQUEST})")
_SUBJECT = re.compile(
    rf"\b(?P<who>(?:{_INSIDERS}|{_HEAD}){_SHORT_POST}),? (?:(?:has|had|have|later|also|then|even|[a-z]+ly)"
    rf" ){{0,2}}{_SAYS}\b"
)
_NO_SUBJECT = re.compile(
    r"\b(?:to|with|of|for|by|from|as|than|like|if|when|unless|whether|no|any|every|is|was|are|were|be|that of) $",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?:(?:\"|,) (?:said|says|added|claimed|claims|explained|recalled|complained|asked|insisted|told|warned|admitted)"
    rf"|\b[Aa]ccording to|\btold by|\bquoted) (?P<who>(?:{_INSIDERS}|{_ANY_HEAD}){_LONG_POST})"
)
_REASON = re.compile(
    r"\b(?:because|fear(?:s|ed|ing)?|afraid|since (?:he|she|they)|as (?:he|she|they|the)|so that|in order to|to protect"
    r"|safety|not (?:being )?(?:authori[sz]ed|allowed|permitted)|reprisals?|retaliation|could lose|to avoid|lest"
    r"|for legal reasons"
    r"|(?:under|below) (?:the age of )?1[68])\b"
)
# A name beside it: "Ann Lee, a passenger," and "a passenger, Ann Lee" and "a passenger called Ann".
_NAME_BEFORE = re.compile(r"[A-Z][\w'-]{1,40}(?:, \d{1,3})?, $")
_NAME_BEHIND = re.compile(
    r"(?:,? (?:named|called|who gave (?:his|her|their) name as)|,[^,.\";]{0,30},?|) (?:Dr |Mr |Mrs |Ms"
    r" )?[A-Z][\w'-]{1,40} [A-Z]"
)
_CALLED = re.compile(r",? (?:named|called|who gave (?:his|her|their) (?:first )?name as|identified as) [A-Z]")
_DENIED = re.compile(r"\b(?:[Nn]o|not|never|[Nn]obody|[Nn]one|neither|without|denied|denies)\b|n't\b")
_GRAVE = re.compile(rf"\b{words.GRAVE}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Nameless:
    """Somebody who speaks and has no name: the words for them, the sentence, and whether they asked for it."""

    text: Text
    span: Span
    sentence: Sentence
    is_asked: bool

    @property
    def charge(self) -> str:
        """The word of the sentence that costs a good name or tells of a crime or a death; "" where none does."""
        start, end = self.sentence.span.start, self.sentence.span.end
        for found in _GRAVE.finditer(self.text.shadow, start, end):
            if not _DENIED.search(self.text.shadow, max(start, found.start() - 40), found.start()):
                return found.group()
        return ""


def nameless(text: Text) -> Iterator[Nameless]:
    """Those whom an article quotes or cites without a name and without saying why, in order, a place once."""
    last = -1
    for span, is_asked in sorted(_candidates(text), key=lambda one: (one[0].start, -one[0].end)):
        sentence = text.sentence_at(span.start)
        if span.start < last or sentence is None or sentence.block.label not in RUNNING - {Label.DECK}:
            continue
        if text.is_quoted(span) or _REASON.search(text.shadow, span.end, sentence.span.end) or _has_name(text, span):
            continue
        last = span.end
        yield Nameless(text, span, sentence, is_asked)


def _candidates(text: Text) -> Iterator[tuple[Span, bool]]:
    for pattern in (_ASKING, _SUBJECT, _SPOKEN):
        for match in pattern.finditer(text.shadow):
            before = text.shadow[max(0, match.start("who") - 10) : match.start("who")]
            if pattern is not _SUBJECT or not _NO_SUBJECT.search(before):
                yield Span(*match.span("who")), pattern is _ASKING


def _has_name(text: Text, span: Span) -> bool:
    before = text.shadow[max(0, span.start - 40) : span.start]
    behind = text.shadow[span.end : span.end + 70]
    return bool(_NAME_BEFORE.search(before) or _NAME_BEHIND.match(behind) or _CALLED.match(behind))
