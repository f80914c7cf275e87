"""A number that stands in the headline only.

The headline counts 40, the text counts 14 of the same thing, or never counts to 40 at all. Ask which number the writer
had from a source. A wrong number above a text does not make the numbers in it wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from lessons.analysis import numbers
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.headlines import Headed, headed
from lessons.analysis.spans import Span

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"Storm sinks ⟦40⟧ boats in Dover\n\nThe storm sank 14 boats, the port office said. {_FILL}",
    f"⟦Nine⟧ sailors saved in Dover\n\nA crew of seven sailors was saved, the port office said. {_FILL}",
    f"⟦Twelve⟧ hurt in Dover\n\nThe storm hurt seven people, the port office said. {_FILL}",
    f"Dover win the cup ⟦4-2⟧\n\nDover won 3-2 and lifted the cup. {_FILL}",
)
COUNTEREXAMPLES = (
    f"Three killed in Dover\n\nNo one was killed at first; then three people died in Dover. {_FILL}",
    f"Storm sinks 40 boats in Dover\n\nThe storm sank forty boats, the port office said. {_FILL}",
    f"Storm sinks nearly 3,000 boats in Dover\n\nThe storm sank 2,946 boats, the port office said. {_FILL}",
    f"Storm sinks 40 boats in Dover\n\nThe storm sank 30 boats and 10 sailing boats, the port office said. {_FILL}",
    f"Nine ways to tie a boat\n\nA crew of seven sailors was saved, the port office said. {_FILL}",
    f"Dover win the cup 3-2\n\nDover won by three goals to two, and had lost 4-2 in May. {_FILL}",
    f"Pier to close in 2031\n\nThe pier will be 90 years old, the port office said. {_FILL}",
)

_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "m": 10**6, "bn": 10**9, "k": 10**3, "tn": 10**12}
_NUMBER = re.compile(
    rf"(?<![\w.,:/-])(?P<unit>[£$€])?(?P<digits>\d[\d,]*(?:\.\d+)?|(?i:{numbers.WORD})(?![\w-]))(?:"
    rf" ?(?P<scale>thousand|million|billion|trillion|tn|bn|m|k)\b)?"
    r"(?![:/]|[\w]|-\d|\.\d|,\d)(?P<percent> ?%| per ?cent)?(?:[ -](?P<noun>[A-Za-z][a-z'-]{2,}))?(?:"
    r" (?P<second>[a-z'-]{3,}))?"
)
_SCORE = re.compile(r"(?<![\w-])(\d{1,2})[-–](\d{1,2})(?![\w-]|%)")
_LIST = re.compile(
    r"\b(?:ways|things|reasons|tips|facts|lessons|questions|steps|ideas|rules|places|charts|signs|myths|takeaways"
    r"|moments)\b",
    re.IGNORECASE,
)
_MOST = 60
"""A text with more numbers than this is a table, in which some always make the sum."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for scores and counts of a headline that the text gives otherwise."""
    for text in bundle.texts:
        article = headed(text)
        if article is None or article.is_open or _LIST.search(article.words):
            continue
        yield from _scores(article)
        yield from _counts(article)


def _scores(article: Headed) -> Iterator[Finding]:
    for match in _SCORE.finditer(article.words):
        found = {frozenset(one.groups()) for one in _SCORE.finditer(article.body)}
        other = article.search(_SCORE)
        if (
            other is not None
            and frozenset(match.groups()) not in found
            and len(found) == 1
            and not _in_words(article, match)
        ):
            yield _finding(article, article.place(*match.span()), other)


def _in_words(article: Headed, match: re.Match[str]) -> bool:
    """Whether the goals of a score stand in the text one by one."""
    values = {_value(one) for one in _NUMBER.finditer(article.body)}
    return {float(match.group(1)), float(match.group(2))} <= values


def _counts(article: Headed) -> Iterator[Finding]:
    own = [match for match in _NUMBER.finditer(article.words) if not _is_year(match)]
    said = list(_NUMBER.finditer(article.body))
    values = [_value(match) for match in said]
    for match in own:
        value = _value(match)
        if value < 3 or len(values) > _MOST or _holds(values, value) or _ordinal(article, value):
            continue
        other = _same_thing(article, match)
        if other is not None:
            yield _finding(article, article.place(*match.span("digits")), other)


def _is_year(match: re.Match[str]) -> bool:
    return "," not in match["digits"] and 1800 <= _value(match) <= 2100 and not match["unit"]


def _value(match: re.Match[str]) -> float:
    digits = match["digits"].replace(",", "")
    number = float(digits) if digits[0].isdigit() else float(numbers.value(digits))
    return number * _SCALES.get((match["scale"] or "").lower(), 1)


def _holds(values: list[float], wanted: float) -> bool:
    """Whether a number stands in the text, rounds to the one wanted, or makes it together with one or two others."""
    if any(abs(value - wanted) <= 0.07 * wanted for value in values if value >= 20) or wanted in values:
        return True
    few = sorted(set(values))[:_MOST]
    return any(a + b == wanted or abs(a - b) == wanted for a, b in combinations(few, 2)) or any(
        sum(three) == wanted for three in combinations(few[:20], 3)
    )


def _ordinal(article: Headed, value: float) -> bool:
    return value == int(value) and re.search(rf"\b{numbers.ordinal(int(value))}\b", article.body) is not None


def _same_thing(article: Headed, match: re.Match[str]) -> Span | None:
    """Where the text counts the same thing, by the noun behind the number; None where it does not."""
    nouns = {_stem(match[name]) for name in ("noun", "second") if match[name]}
    if match["percent"] or match["unit"] or not nouns:
        return None
    people = _people(article, nouns & _FATES)
    if people is not None:
        return people
    for span in article.spans:
        for other in _NUMBER.finditer(article.text.shadow, span.start, span.end):
            beside = {_stem(other[name]) for name in ("noun", "second") if other[name]}
            if beside & nouns - _VAGUE and not other["percent"] and not _is_year(other) and _value(other) > 1:
                return Span(*other.span("digits"))
    return None


def _people(article: Headed, fates: set[str]) -> Span | None:
    """Where the text counts those who met the fate of the headline: "hurt seven people", "seven were hurt"."""
    for fate in sorted(fates):
        stem = _FATE_WORDS.get(fate, fate)
        counted = re.compile(
            rf"\b(?:{stem})\w* (?:at least |about |some |another )?(?P<n>{numbers.WHOLE})(?![\w.,:-])"
            rf"|(?<![\w.,:-])(?P<m>{numbers.WHOLE}) (?:\w+ ){{0,2}}?(?:(?:was|were|are|have been|had been|has been)"
            rf" )?(?:{stem})",
            re.IGNORECASE,
        )
        for span in article.spans:
            found = counted.search(article.text.shadow, span.start, span.end)
            if found and numbers.value(found["n"] or found["m"]) > 1:
                return Span(*found.span("n" if found["n"] else "m"))
    return None


_FATE_WORDS = {
    "dead": "dead|died|dies|killed",
    "die": "died|dead|killed",
    "kille": "killed|died|dead",
    "injur": "injur|hurt",
    "hurt": "hurt|injur",
}
_FATES = frozenset(
    {
        "dead",
        "die",
        "kille",
        "hurt",
        "injur",
        "arres",
        "missi",
        "saved",
        "rescu",
        "held",
        "jaile",
        "drown",
        "evacu",
        "trapp",
    }
)
_VAGUE = frozenset(
    {
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minut",
        "the",
        "and",
        "for",
        "from",
        "after",
        "with",
        "more",
        "time",
        "have",
        "were",
    }
)


def _stem(word: str) -> str:
    return word.lower().removesuffix("'s").rstrip("s")[:5]


def _finding(article: Headed, span: Span, other: Span) -> Finding:
    text = article.text
    return Finding(
        KIND,
        text,
        span,
        explanation=f"The headline says {text.quote(span)}, but the text says {text.quote(other)}.",
        evidence=Evidence(
            "text", f"Look for “{text.quote(span)}” below the headline; then read “{text.quote(other)}” there."
        ),
        correct=text.quote(other),
        related=(Place(text, other),),
        label=text.quote(span),
    )
