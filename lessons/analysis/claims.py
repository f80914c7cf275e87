"""What articles claim, as slots: who, what happens, where, on which day, planned or done.

Two claims can only clash where actor, happening and place agree. Claims are grouped by an index of these, so that no
two articles are compared word by word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import MONTHS, WEEKDAYS, Mention, mentions, mentions_in, nearest_weekday
from lessons.analysis.dating import stated
from lessons.analysis.findings import Place
from lessons.analysis.intervals import Interval
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words.capitals import COUNTRY_OF
from lessons.analysis.words.happenings import NOUNS, VERBS

_WORD = r"[A-Z][\w'-]{0,30}[^\W\dA-Z_]"
NAME = rf"{_WORD}(?: (?:(?:of|el|al|de|bin|van|von) )?{_WORD}){{0,4}}"
"""A name of one or several words, as a pattern without groups."""

_NAME = re.compile(NAME)
_VERB = re.compile(rf"\b({'|'.join(sorted(VERBS, key=len, reverse=True))})\b")
_RELATIVE = re.compile(r"\b(yesterday|today|tomorrow|last (?:week|month|year))\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are|was|were) (?:set|due|scheduled|expected|planning|about|to)|plans?|prepares?|intends?)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|no longer|cancel\w*|postpone\w*|delay\w*|instead of|originally|initially|if)\b|n't\b"
)
_CLAUSE_END = re.compile(r"[;:()\"]|, (?:and|but|while|although|as|when|where|who|which)\b")
_NO_ACTOR = frozenset({
    *MONTHS, *WEEKDAYS, "A", "After", "Although", "An", "And", "As", "At", "Before", "But", "Despite", "Dr", "He",
    "Her", "His", "If", "In", "It", "Its", "Minister", "Mr", "Mrs", "Ms", "On", "President", "Secretary", "She", "That",
    "The", "Their", "These", "They", "This", "Those", "We", "When", "While",
})  # fmt: skip
_EVENT = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ ){0,2}?([a-z]+)(?: that| which|,[^,]*,)? ?$")
_REACH = 90
"""Characters between a verb and its day: longer sentences speak of several things."""


@dataclass(frozen=True, slots=True)
class DayClaim:
    """Something happens on a day: who, what, where to, when, whether it is still ahead, and the place of the day.

    `when` is the day or the days where the words and the date of the article give one; `said` is how it is put.
    """

    text: Text
    sentence: Sentence
    actor: str
    happening: str
    target: str
    is_ahead: bool
    place: Place
    said: str
    is_relative: bool
    weekday: int | None = None
    when: Interval | None = None


@lru_cache(maxsize=4)
def day_claims(bundle: Bundle) -> tuple[DayClaim, ...]:
    """All claims of a bundle that something happens on a day, in order."""
    return tuple(claim for text in bundle.texts for claim in _in_text(text))


def grouped(claims: Iterable[DayClaim]) -> list[list[DayClaim]]:
    """Claims of one actor and one target, in order of first appearance."""
    groups: dict[tuple[str, str], list[DayClaim]] = defaultdict(list)
    for claim in claims:
        groups[claim.actor, claim.target].append(claim)
    return list(groups.values())


def _in_text(text: Text) -> Iterator[DayClaim]:
    for span, mention in _days(text):
        sentence = text.sentence_at(span.start)
        if sentence is None or sentence.block.label not in RUNNING or text.is_quoted(span):
            continue
        claim = _claim(text, sentence, span, mention)
        if claim is not None:
            yield claim


def _days(text: Text) -> Iterator[tuple[Span, Mention | None]]:
    for mention in mentions(text):
        if mention.unit in {"weekday", "day"}:
            yield mention.span, mention
    for match in _RELATIVE.finditer(text.shadow):
        yield Span(*match.span()), None


def _claim(text: Text, sentence: Sentence, span: Span, mention: Mention | None) -> DayClaim | None:
    """The claim whose verb stands before the day in the same clause, with a subject before the verb."""
    start = max(sentence.span.start, span.start - _REACH)
    verbs = list(_VERB.finditer(text.shadow, start, span.start))
    if not verbs or _CLAUSE_END.search(text.shadow, verbs[-1].end(), span.start):
        return None
    verb = verbs[-1]
    subject = text.shadow[sentence.span.start : verb.start()]
    if _DENIED.search(subject[subject.rfind(", ") + 1 :]) or _DENIED.search(text.shadow, verb.end(), span.start):
        return None
    actor = _actor(subject)
    if actor is None:
        return None
    is_ahead = _AHEAD.search(subject[-60:]) is not None
    return DayClaim(
        text,
        sentence,
        actor,
        VERBS[verb.group()],
        _target(text.shadow[verb.end() : span.start]),
        is_ahead,
        Place(text, span),
        text.quote(span),
        mention is None,
        mention.weekday if mention else None,
        _when(text, span, mention, is_ahead=is_ahead),
    )


def _actor(subject: str) -> str | None:
    """The noun of an event right before the verb; else the last name of the clause."""
    noun = _EVENT.search(subject)
    if noun and noun.group(1) in NOUNS:
        return NOUNS[noun.group(1)]
    names = [name for name in _NAME.findall(_CLAUSE_END.split(subject)[-1]) if name not in _NO_ACTOR]
    return str(names[-1]).removesuffix("'s").split()[-1] if names else None


def _target(words: str) -> str:
    """The last name between verb and day, a capital as its country."""
    names = [name.removesuffix("'s") for name in _NAME.findall(words)]
    return COUNTRY_OF.get(names[-1], names[-1]) if names else ""


def _when(text: Text, span: Span, mention: Mention | None, *, is_ahead: bool) -> Interval | None:
    dated = stated(text)
    if mention is not None and (dated is None or mention.unit == "day"):
        sentence = text.sentence_at(span.start)
        if mention.year is None and sentence and any(other.year for other in mentions_in(text, sentence.span)):
            return None
        return mention.interval(dated.interval if dated else None)
    if dated is None or dated.interval.start != dated.interval.end:
        return None
    today = dated.interval.start
    if mention is not None:
        return Interval.day(nearest_weekday(mention.weekday or 0, today, is_past=not is_ahead))
    return _relative(text.shadow[span.start : span.end], Interval.day(today))


def _relative(words: str, today: Interval) -> Interval | None:
    day = today.start
    if words in {"yesterday", "today", "tomorrow"}:
        return Interval.day(day + timedelta(days={"yesterday": -1, "today": 0, "tomorrow": 1}[words]))
    if words == "last month":
        before = day.replace(day=1) - timedelta(days=1)
        return Interval.month(before.year, before.month)
    if words == "last year":
        return Interval.year(day.year - 1)
    return Interval(day - timedelta(days=day.weekday() + 7), day - timedelta(days=1))


def weekday_name(claim: DayClaim) -> str:
    """The weekday of a claim as a word; empty where it gives none."""
    return "" if claim.weekday is None else WEEKDAYS[claim.weekday]
