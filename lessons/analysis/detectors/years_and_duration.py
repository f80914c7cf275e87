"""A number of years that the years themselves do not give.

Where a text names a year and says how long ago it was, anyone can subtract. Ask which figure the writer meant, and
which of the two the sentence leans on. A slip in the sum does not prove that the event is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import numbers
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.intervals import Interval
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "date_arithmetic"
_HEAD = "The bridge\n\n14 May 2024\n\n"
EXAMPLES = (
    f"{_HEAD}The flood of 1960 was ⟦53 years⟧ ago, and few remember it.",
    f"{_HEAD}The last one, the flood of 1960, was ⟦53 years⟧ ago.",
    f"{_HEAD}It stood until 2009, ⟦twelve years⟧ ago.",
    f"{_HEAD}She has run the shop since 2014, for ⟦twelve years⟧.",
    f"{_HEAD}She has run the shop for ⟦6 years⟧, since 2014.",
    "It was founded in 1904, and ⟦thirty-two years⟧ later, in 1926, it won the cup.",
    "The cup came in 1926, ⟦32 years⟧ after the club was founded in 1904.",
)
COUNTEREXAMPLES = (
    f"{_HEAD}The flood of 1960 was 64 years ago, and few remember it.",
    f"{_HEAD}The flood of December 1960 was 63 years ago.",
    f"{_HEAD}The flood of 1960 was more than 50 years ago.",
    f"{_HEAD}The flood of 1963 was some 60 years ago, and 1962 was 60 years ago.",
    "The flood of 1960 was 53 years ago, and few remember it.",
    f"{_HEAD}It stood until 2009, fifteen years ago.",
    f"{_HEAD}She has run the shop since 2014, for ten years.",
    f"{_HEAD}She moved in 2014 and stayed for two years.",
    f"{_HEAD}“The flood of 1960 was 53 years ago,” he said.",
    "The cup came in 1926, 22 years after the club was founded in 1904.",
    "He came in 2019, four years before the earthquake of the north.",
)

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_OTHER = r"(?P<other>(?:1[5-9]|20)\d\d)"
_N = rf"(?<![\w,.-])(?P<span>(?P<n>{numbers.WHOLE}) years?)"
_NEAR = r"(?:,|\))?(?: was| were| is| that is,| and so| \()? ?(?:now |just |exactly |only )?"
_AGO = (
    re.compile(rf"\b(?:in|of|since|from|until|till) {_YEAR}{_NEAR}{_N} (?:ago|old)\b", re.IGNORECASE),
    re.compile(rf"{_N} ago,? (?:\()?(?:in )?{_YEAR}\b(?!-)", re.IGNORECASE),
)
_SINCE = (
    re.compile(rf"\bsince {_YEAR}, (?:for|a \w+ of|now for) {_N}\b(?! (?:ago|later|before|after))", re.IGNORECASE),
    re.compile(rf"\bfor {_N}, (?:ever )?since {_YEAR}\b", re.IGNORECASE),
)
_BETWEEN = (
    re.compile(rf"\b(?:in|of) {_YEAR}\b[^.;:\d]{{0,60}}{_N} (?P<way>later), in {_OTHER}\b", re.IGNORECASE),
    re.compile(
        rf"\bin {_OTHER}, (?:just |exactly |only )?{_N} (?P<way>after|before) [^.;:,\d]{{3,60}} (?:in|of) {_YEAR}\b",
        re.IGNORECASE,
    ),
)
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|roughly|approximately|(?:more|less|fewer) than|at least|at most|up to"
    r"|close to|under|barely|perhaps|maybe|another|every|first|last|next|the) $",
    re.IGNORECASE,
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Durations that differ from the years beside them by more than a birthday or a rounding could."""
    for text in bundle.texts:
        dated = stated(text)
        for sentence in text.sentences_in(*RUNNING):
            ends = sentence.span.start, sentence.span.end
            if dated is not None:
                for pattern in _AGO:
                    yield from _check(text, pattern.search(text.shadow, *ends), dated.interval, slack=0)
                for pattern in _SINCE:
                    yield from _check(text, pattern.search(text.shadow, *ends), dated.interval, slack=1)
            for pattern in _BETWEEN:
                match = pattern.search(text.shadow, *ends)
                if match:
                    yield from _check(text, match, Interval.year(int(match["other"])), slack=1)


def _check(text: Text, match: re.Match[str] | None, until: Interval, *, slack: int) -> Iterator[Finding]:
    if match is None or text.is_quoted(Span(*match.span())):
        return
    if _HEDGED.search(text.shadow[max(0, match.start("span") - 14) : match.start("span")]):
        return
    said, year = numbers.value(match["n"]), int(match["year"])
    least, most = sorted((until.start.year - year, until.end.year - year))
    if match.groupdict().get("way") == "before":
        least, most = -most, -least
    if least <= 0 or least - 1 <= said <= most + slack or _is_rounded(said, most):
        return
    yield _finding(text, match, most, until.end.year)


def _is_rounded(said: int, actual: int) -> bool:
    """Tens stand for what lies around them: 50 years for 53."""
    return said >= 20 and said % 10 == 0 and abs(said - actual) * 10 <= actual


def _finding(text: Text, match: re.Match[str], actual: int, until: int) -> Finding:
    number, year = Span(*match.span("n")), Span(*match.span("year"))
    right = numbers.spelled(actual, match["n"])
    low, high = sorted((int(match["year"]), until))
    return Finding(
        KIND,
        text,
        Span(*match.span("span")),
        explanation=f"From {low} to {high} it is {actual} years, not {match['n']}. One of the figures is wrong.",
        correct=f"{right} years",
        evidence=Evidence("arithmetic", f"{high} less {low} is {high - low}."),
        related=(Place(text, year),),
        repair=Repair(number, right),
        label=f"{low} to {high}",
    )
