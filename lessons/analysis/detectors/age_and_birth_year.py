"""Age and year of birth disagree.

Somebody's age, the year of birth and the date of the article are three figures of which any two give the third. Ask
which one is likelier to be a slip of the hand. It does not prove that the person does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import MONTHS, mentions_in, month_number
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.intervals import Interval
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "date_arithmetic"
_HEAD = "A life\n\n14 May 2024\n\n"
EXAMPLES = (
    f"{_HEAD}Ann Moss, 47, ⟦who was born in 1967⟧, runs the shop.",
    f"{_HEAD}Ann Moss, aged 30, ⟦born in 1984⟧, runs the shop.",
    f"{_HEAD}Ann Moss is 34 and ⟦was born in August 1984⟧, she said.",
    f"{_HEAD}The 60-year-old, ⟦born in Leeds in 1946⟧, runs the shop.",
)
COUNTEREXAMPLES = (
    "Ann Moss, 47, who was born in 1967, runs the shop.",
    f"{_HEAD}Ann Moss, 47, who was born in 1976, runs the shop.",
    f"{_HEAD}Ann Moss, 47, who was born in December 1976, runs the shop.",
    f"{_HEAD}Ann Moss, 96, who was born in January 1928, saw it.",
    f"{_HEAD}In 2010 Ann Moss, 30, who was born in 1980, ran the shop.",
    f"{_HEAD}Ann Moss, 47, whose mother was born in 1935, runs the shop.",
    f"{_HEAD}“Ann Moss, 47, who was born in 1967, runs the shop,” he said.",
    f"{_HEAD}Ann Moss, then 20, who was born in 1967, ran the shop.",
)

_MONTH = "|".join(MONTHS)
_BORN = (
    r"(?P<born>(?:(?:and |who |he |she )?(?:was |were )?)born (?:in [A-Z][\w' -]{1,30} )?(?:in|on) "
    rf"(?:(?:\d{{1,2}} )?(?P<month>{_MONTH})(?: \d{{1,2}},)? )?(?P<year>(?:1[89]|20)\d\d))\b"
)
_AGE = r"(?P<age>\d{1,3})"
_PAIRS = (
    re.compile(rf"[A-Z][\w'-]{{1,40}}, (?:(?:who is |now |aged? )?){_AGE}, (?:and )?{_BORN}"),
    re.compile(rf"\b(?:is|is now|,? aged) {_AGE}(?: years old)?(?:,? and|,) {_BORN}"),
    re.compile(rf"\b{_AGE}-year-old(?: [\w'-]+){{0,4}},? {_BORN}"),
    re.compile(rf"[A-Z][\w'-]{{1,40}},? \(?{_BORN}\)?,? (?:is|is now|now|aged) {_AGE}\b(?! (?:per|%))"),
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Ages that the year of birth and the date of the article do not give."""
    for text in bundle.texts:
        dated = stated(text)
        if dated is None:
            continue
        for sentence in text.sentences_in(*RUNNING):
            match = next(filter(None, (pair.search(text.shadow, *_ends(sentence)) for pair in _PAIRS)), None)
            if match and not text.is_quoted(Span(*match.span())):
                finding = _check(text, sentence, match, dated.interval)
                if finding is not None:
                    yield finding


def _ends(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def _check(text: Text, sentence: Sentence, match: re.Match[str], written: Interval) -> Finding | None:
    age, born = int(match["age"]), int(match["year"])
    month = month_number(match["month"]) if match["month"] else None
    if age in _ages(born, month, written) or not 0 < age < 120:
        return None
    # "In 2010 Ann Moss, 30, ..." counts from 2010.
    before = Span(sentence.span.start, match.start("age"))
    others = [mention.year for mention in mentions_in(text, before) if mention.year != born]
    if any(year is not None and year - born - 1 <= age <= year - born for year in others):
        return None
    years = sorted({written.start.year - age - 1, written.end.year - age})
    right = " or ".join(str(year) for year in dict.fromkeys(years))
    place, year = Span(*_trimmed(match)), Span(*match.span("year"))
    return Finding(
        KIND,
        text,
        place,
        explanation=f"Somebody of {age} was born in {right} when the article was written ({written.in_words()}), "
        f"not in {born}. One of the figures is wrong.",
        correct=f"born in {right}",
        evidence=Evidence("arithmetic", f"{written.end.year} less {born} is {written.end.year - born}, not {age}."),
        related=(Place(text, Span(*match.span("age"))),),
        repair=Repair(year, str(years[0])) if month is None else None,
        label=f"born {born}",
    )


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """The words about the birth without a leading "and"."""
    start, end = match.span("born")
    return (start + 4 if match["born"].startswith("and ") else start), end


def _ages(born: int, month: int | None, written: Interval) -> range:
    """The ages that somebody may have: one less before the birthday, which the month may or may not decide."""
    youngest, oldest = written.start.year - born - 1, written.end.year - born
    if month is not None and written.start.year == written.end.year:
        if month < written.start.month:
            youngest += 1
        elif month > written.end.month:
            oldest -= 1
    return range(youngest, oldest + 1)
