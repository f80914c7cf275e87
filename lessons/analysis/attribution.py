"""Who says so: whether a sentence credits what it tells to somebody whom a reader could ask.

A credit counts when the one who speaks has a name, an office, or a document that can be looked up, or is a "she" that
points back to one. A crowd ("critics"), a person without a name ("one volunteer") and reports about reports are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words import speaking as words

PERSON = rf"(?:{'|'.join(sorted(words.PERSONS.split(), key=len, reverse=True))})"
"""A word for one person whose name is not given, as a pattern without groups."""

CROWD = rf"(?:{words.ANYBODY}|(?:(?:{words.PLENTY}|{words.RANK}) ){{0,3}}{words.EXPERTS})"
"""Words for people who cannot be asked, as a pattern without groups."""

SOMEBODY = rf"(?:[Oo]ne|[Aa]n?|[Aa]nother)(?: [\w'-]+){{0,3}} {PERSON}|[Ss]omebody|[Ss]omeone"
"""Words for one person without a name, as a pattern without groups; to be put in a group."""

_VERB = re.compile(rf"\b{words.SAID}\b(?! to\b)")
_ADVERBS = (
    r"(?: (?:has|have|had|also|later|then|again|repeatedly|once|now|itself|himself|herself|openly|publicly"
    r"|consistently)){0,3}"
)
_NO_SUBJECT = re.compile(
    rf"(?:(?:^|[^\w'])(?i:{CROWD})|(?:{SOMEBODY})[^,.]{{0,40}}|\b(?:I|we|you|it|which|that|who|to|be|been|was|were|is"
    rf"|are|being|not|the|a|an|of|[Rr]eports?|rumou?rs?|widely|{words.MEDIA}|{words.STUDIES})){_ADVERBS} ?$",
)
_SUBJECT = re.compile(r"(?:\b(?:he|she|they|who|He|She|They)|[A-Z][\w'-]{1,40}|,)(?: also)? $")
_NO_SPEAKER = re.compile(rf"\s{{0,9}}(?:(?i:{CROWD})\b|{SOMEBODY}\b|to\b)")
_NAMED = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof|Sir|Captain)?\.? ?[A-Z][\w'-]{1,40}")
_ACCORDING = re.compile(
    r"\b(?i:according to|in the words of|as told to)"
    rf" (?!(?:the )?(?:\w+ ){{0,2}}(?:reports?|rumou?rs?|legend|sources)\b|{CROWD}\b|(?:{SOMEBODY})\b)"
)
_DOCUMENT = re.compile(
    r"\b(?:reports?|figures|data|records?|statement|survey|study|census|documents?|letter|website|web site|sheet"
    r"|log|minutes"
    r"|archives?|register|accounts|page|inquiry|audit|panel|court|filing|map|e-?mails?|law|rules?|list|index)\b"
    r"[^.;]{0,40}?\b(?:shows?|showed|says?|said|found|lists?|puts?|gives?|gave|records|states|stated|reveals"
    r"|revealed)\b"
)
_FIRST_PERSON = re.compile(r"(?<![\w'])(?:told|tells) (?:me|us|this newspaper|this paper|reporters|journalists)\b")
_LONGEST = 600
"""Characters of a sentence that are looked at: what goes on longer is a list."""


def is_credited(text: Text, sentence: Sentence, apart: Span | None = None) -> bool:
    """Whether a sentence says from whom it has what it tells, and that one could be asked.

    Words inside `apart` do not count.
    """
    start, end = sentence.span.start, min(sentence.span.end, sentence.span.start + _LONGEST)
    shadow = text.shadow[start:end]
    if apart is not None:
        shadow = shadow[: apart.start - start] + " " * len(apart) + shadow[apart.end - start :]
    if _ACCORDING.search(shadow) or _DOCUMENT.search(shadow):
        return True
    for verb in _VERB.finditer(shadow):
        place = Span(start + verb.start(), start + verb.end())
        if not text.is_quoted(place) and _speaks(shadow, verb):
            return True
    return _FIRST_PERSON.search(shadow) is not None and _NAMED.search(shadow[1:]) is not None


def _speaks(shadow: str, verb: re.Match[str]) -> bool:
    """Whether a verb of saying has somebody beside it whom one could ask."""
    before = shadow[max(0, verb.start() - 80) : verb.start()]
    if re.search(r"[\",?!]\"? ?$", before):
        if _NO_SPEAKER.match(shadow, verb.end()):
            return False
        return bool(re.search(r"[A-Za-z]", before))
    if verb.group() in words.ALSO_NOUNS and not _SUBJECT.search(before):
        return False
    return bool(before.strip()) and _NO_SUBJECT.search(before) is None


def is_credited_near(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence, or the one before or after it in the same block, says who says so."""
    return any(is_credited(text, one) for one in (sentence, *_beside(text, sentence)))


def _beside(text: Text, sentence: Sentence) -> Iterator[Sentence]:
    before = text.sentence_at(max(sentence.span.start - 2, 0))
    after = next((one for gap in (1, 2) if (one := text.sentence_at(sentence.span.end + gap))), None)
    for one in (before, after):
        if one is not None and one is not sentence and one.block == sentence.block:
            yield one


def after(text: Text, sentence: Sentence) -> Sentence | None:
    """The sentence that follows in the same block, or None."""
    return next((one for one in _beside(text, sentence) if one.span.start > sentence.span.start), None)
