"""Two reports date one beginning, and only one of the two days has its weekday beside it.

“Monday, 2 September” can be checked in a calendar, “9 September” cannot: whoever writes the weekday too has looked it
up. Where two reports tell of the same thing in the same words and their days differ by a digit, trust the one that the
calendar bears out. It does not prove who made the slip first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import MONTHS, WEEKDAYS, Mention, mentions_in
from lessons.analysis.dating import stated
from lessons.analysis.figures import is_swapped
from lessons.analysis.findings import Evidence, Example, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "cross_contradiction"
EXAMPLES = (
    Example(
        [
            "Friday, 18 October 2024\n\nThe new timetable of the valley line began on ⟦9 September⟧ with a row.",
            "Saturday, 19 October 2024\n\nThe valley line has a new timetable, which began on Monday, 2 September.",
        ]
    ),
    Example(
        [
            "October 18, 2024\n\nThe first painting, a small portrait, was stolen on ⟦August 16⟧ at night.",
            "October 19, 2024\n\nThe first portrait was stolen on Monday, August 26. A guard saw it.",
        ]
    ),
)
COUNTEREXAMPLES = (
    Example(
        [
            "Friday, 18 October 2024\n\nThe new timetable of the valley line began on 2 September with a row.",
            "Saturday, 19 October 2024\n\nThe valley line has a new timetable, which began on Monday, 2 September.",
        ]
    ),
    Example(
        [
            "Friday, 18 October 2024\n\nThe talks on the timetable of the line began on 9 September.",
            "Saturday, 19 October 2024\n\nThe strike at the school began on Monday, 2 September.",
        ]
    ),
    Example(
        [
            "Friday, 18 October 2024\n\nThe new timetable of the valley line began on Monday, 9 September.",
            "Saturday, 19 October 2024\n\nThe valley line has a new timetable, which began on Monday, 2 September.",
        ]
    ),
    Example(
        [
            "October 18, 2024\n\nThe trains between Norby and Vale started on October 13 after long repairs.",
            "October 19, 2024\n\nThe buses between Norby and Vale started on Thursday, October 10, after repairs.",
        ]
    ),
    Example(
        [
            "October 18, 2024\n\nThe second painting, a small portrait, was stolen on August 16 at night.",
            "October 19, 2024\n\nThe first painting, a portrait, was stolen on Monday, August 26.",
        ]
    ),
    Example(
        [
            "October 18, 2024\n\nThe first portrait was stolen on August 16. The last portrait went on August 26.",
            "October 19, 2024\n\nThe first portrait was stolen on Monday, August 26. A guard saw it.",
        ]
    ),
)

# What happens once to a thing: it begins, it ends, it is confirmed or signed.
_ONCE = re.compile(
    r"\b(?P<verb>began|started|opened|ended|closed|(?:was|were) (?:first )?(?:confirmed|signed|stolen|founded|arrested"
    r"|launched|opened|closed|elected|sworn in|found|killed|born|buried|approved|reported|detected))\b"
    r"(?: to [a-z]{2,12} [a-z]{2,20})?,? (?:on )?$"
)
_PRONOUN = re.compile(r"(?:It|They|This|That) ")
_WORD = re.compile(r"(?<![\w'-])[a-z]{3,}")
_EMPTY = frozenset({
    "about", "after", "all", "also", "and", "are", "before", "between", "but", "confirmed", "during", "for", "from",
    "had", "has", "have",
    "her", "his", "its", "new", "not", "one", "said", "says", "since", "that", "the", "their", "them", "then", "they",
    "this", "two", "was", "week", "were", "when", "which", "who", "will", "with", "would", "year", "years",
    *map(str.lower, MONTHS), *map(str.lower, WEEKDAYS),
})  # fmt: skip
_RANKS = frozenset({"first", "second", "third", "fourth", "last", "next", "other", "another"})
_SHARED = 2
"""Words before the verb that both reports must share: there it says what began."""


@dataclass(frozen=True, slots=True)
class _Dated:
    text: Text
    mention: Mention
    stems: frozenset[str]
    is_borne_out: bool

    @property
    def place(self) -> Span:
        """The day and the month, without a weekday."""
        return self.mention.span


def find(bundle: Bundle) -> Iterator[Finding]:
    """Bare days of a thing that another report dates with the right weekday, a digit apart."""
    shelves: dict[tuple[str, int], list[_Dated]] = defaultdict(list)
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            for verb, one in _dated(text, sentence):
                shelves[verb, one.mention.month or 0].append(one)
    for shelf in shelves.values():
        for one, other in permutations(shelf, 2):
            if _is_slip(one, other):
                yield _finding(one, other)
                break


def _dated(text: Text, sentence: Sentence) -> Iterator[tuple[str, _Dated]]:
    for mention in mentions_in(text, sentence.span):
        if mention.unit != "day" or mention.day is None or mention.last_day or text.is_quoted(mention.span):
            continue
        verb = _ONCE.search(text.shadow, max(sentence.span.start, mention.span.start - 70), mention.span.start)
        if verb is None:
            continue
        words = text.shadow[sentence.span.start : verb.start()]
        before = text.sentence_at(max(0, sentence.span.start - 2))
        if _PRONOUN.match(words) and before is not None and before.block == sentence.block:
            words = text.shadow[before.span.start : verb.start()]
        stems = frozenset(word[:5] for word in _WORD.findall(words) if word not in _EMPTY)
        yield verb["verb"].split()[-1], _Dated(text, mention, stems, _is_borne_out(text, mention))


def _is_borne_out(text: Text, mention: Mention) -> bool:
    """Whether a weekday stands beside the day, and the calendar agrees."""
    dated = stated(text)
    day = mention.interval(dated.interval if dated else None)
    return mention.weekday is not None and day is not None and day.start.weekday() == mention.weekday


def _is_slip(one: _Dated, other: _Dated) -> bool:
    """The first day is bare, the second one borne out, a digit apart, and neither report knows the other's day."""
    mine, its = one.mention.day or 0, other.mention.day or 0
    if one.text is other.text or one.mention.weekday is not None or not other.is_borne_out or mine == its:
        return False
    digits = str(mine), str(its)
    apart = sum(a != b for a, b in zip(*digits, strict=False))
    is_near = len(digits[0]) == len(digits[1]) and (apart == 1 or is_swapped(*digits))
    stems = one.stems & other.stems
    ranks = [each.stems & {rank[:5] for rank in _RANKS} for each in (one, other)]
    return is_near and len(stems) >= _SHARED and ranks[0] == ranks[1] and not (_has(one, other) or _has(other, one))


def _has(one: _Dated, other: _Dated) -> bool:
    """Whether the report of the first knows the day of the second too."""
    day = other.mention
    return any(
        mention.day == day.day and mention.month == day.month
        for sentence in one.text.sentences_in(*RUNNING)
        for mention in mentions_in(one.text, sentence.span)
    )


def _finding(one: _Dated, other: _Dated) -> Finding:
    text, right = one.text, str(other.mention.day)
    said, its = text.quote(one.place), other.text.quote(other.place)
    number = re.search(rf"(?<!\d){one.mention.day}(?!\d)", said)
    start = one.place.start + number.start() if number else one.place.start
    repair = Repair(Span(start, start + len(number.group())), right) if number else None
    return Finding(
        KIND,
        text,
        one.place,
        explanation=f"This report says “{said}”, another says “{its}” for the same thing. A calendar bears out the day"
        " that has its weekday.",
        correct=its,
        evidence=Evidence("bundle", f"Put the two sentences side by side, and look up “{its}” in a calendar."),
        outcome="conflict",
        related=(Place(other.text, other.place),),
        repair=repair,
        label=said,
    )
