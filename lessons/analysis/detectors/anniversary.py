"""An anniversary that the years do not give.

An anniversary is a subtraction: the year it is kept less the year of the event. Ask which of the two years the text
gives, and what it comes to. A wrong ordinal does not prove that there was nothing to celebrate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import numbers
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import mentions_in
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "date_arithmetic"
_HEAD = "The bridge\n\n14 May 2024\n\n"
EXAMPLES = (
    "The team of 1998 met last year, on the ⟦20th anniversary⟧ of that day, in 2023.",
    "The bridge opened in 1998. The town kept the ⟦20th anniversary⟧ of that day, in 2023, with a fair.",
    f"{_HEAD}Today is the ⟦40th anniversary⟧ of the 1974 flood.",
    f"{_HEAD}The town kept the ⟦40th anniversary⟧ of the great flood in 1974 with a fair.",
)
COUNTEREXAMPLES = (
    "The team of 1998 met last year, on the 25th anniversary of that day, in 2023.",
    "The 10th anniversary of the treaty, signed in 1998 after talks begun in 1996, passed quietly.",
    f"{_HEAD}Today is the 50th anniversary of the 1974 flood.",
    f"{_HEAD}Next year is the 51st anniversary of the 1974 flood.",
    f"{_HEAD}In 2014 the town kept the 40th anniversary of the 1974 flood.",
    "Today is the 40th anniversary of the 1974 flood.",
    f"{_HEAD}“Today is the 40th anniversary of the 1974 flood,” he said.",
)

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_NTH = rf"\b(?P<span>(?P<nth>{numbers.ORDINAL}) anniversary)"
_KEPT_IN = re.compile(rf"{_NTH} of (?:that|this|the|their|its) (?:[\w'-]+ ){{0,3}}[\w'-]+, in {_YEAR}\b")
_EVENT_OF = re.compile(
    rf"{_NTH} of (?:the |its |their |his |her )?(?:{_YEAR} \w|[^,.;:\d]{{3,60}} (?:in|of) (?P<later>\d{{4}})\b)"
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Anniversaries whose number is not the difference of the two years that the text gives."""
    for text in bundle.texts:
        sentences = list(text.sentences_in(*RUNNING))
        for number, sentence in enumerate(sentences):
            before = sentences[number - 1].span if number else None
            for finding in (_kept_in(text, sentence.span, before), _event_of(text, sentence.span)):
                if finding is not None:
                    yield finding


def _kept_in(text: Text, sentence: Span, before: Span | None) -> Finding | None:
    """The 20th anniversary of that day, in 2023: the year of the event stands earlier, alone."""
    match = _KEPT_IN.search(text.shadow, sentence.start, sentence.end)
    if match is None or text.is_quoted(Span(*match.span())):
        return None
    earlier = _years(text, Span(sentence.start, match.start())) or (_years(text, before) if before else {})
    if len(earlier) != 1:
        return None
    [(year, place)] = earlier.items()
    kept = int(match["year"])
    if year >= kept or kept - year == numbers.value(match["nth"]):
        return None
    return _finding(text, match, year, kept, (place, Span(*match.span("year"))))


def _event_of(text: Text, sentence: Span) -> Finding | None:
    """The 40th anniversary of the 1974 flood: kept in the year of the article, the one before or the one after."""
    match = _EVENT_OF.search(text.shadow, sentence.start, sentence.end)
    dated = stated(text) if match else None  # it looks at the whole text, so not for every sentence
    if match is None or dated is None or text.is_quoted(Span(*match.span())):
        return None
    group = "year" if match["year"] else "later"
    year, nth = int(match[group]), numbers.value(match["nth"])
    kept = {*range(dated.interval.start.year - 1, dated.interval.end.year + 2)}
    kept |= {other for other in _years(text, sentence) if other != year}
    if year + nth in kept or year >= dated.interval.end.year:
        return None
    return _finding(text, match, year, dated.interval.end.year, (Span(*match.span(group)),))


def _years(text: Text, span: Span) -> dict[int, Span]:
    return {mention.year: mention.span for mention in mentions_in(text, span) if mention.year is not None}


def _finding(text: Text, match: re.Match[str], year: int, kept: int, places: tuple[Span, ...]) -> Finding:
    right = numbers.ordinal(kept - year)
    return Finding(
        KIND,
        text,
        Span(*match.span("span")),
        explanation=f"From {year} to {kept} it is {kept - year} years, so this was the {right} anniversary, "
        f"not the {match['nth']}, unless one of the years is wrong.",
        correct=f"{right} anniversary",
        evidence=Evidence("arithmetic", f"{kept} less {year} is {kept - year}."),
        related=tuple(Place(text, place) for place in places),
        repair=Repair(Span(*match.span("nth")), right),
        label=f"{year} to {kept}",
    )
