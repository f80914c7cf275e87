"""What bears out one of two figures: its own parts, a reference fact, or a third article."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import combinations, permutations

from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import mentions_in
from lessons.analysis.dating import stated
from lessons.analysis.figures import Figure
from lessons.analysis.occurrences import occurrences

_WHOLE = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w%]|[.,]\d)|(?<![\w.,])\d+(?![\w%]|[.,]\d)")
_FIGURE = re.compile(r"(?<![\w.,])[£$€]?\d+(?:[.,]\d+)*(?![\w]|[.,]\d)")
_YEARS = re.compile(r"(?<![\w.,-])(\d{1,3}) years\b")
_SMALLEST = 20
"""Small numbers add up by chance."""
_MOST = 12
"""A paragraph with more numbers than this is a list, in which some always add up."""


def support(bundle: Bundle, figure: Figure, other: Figure) -> str | None:
    """One sentence that shows why this figure is the right one of two; None where nothing does."""
    return _by_parts(figure) or _by_fact(bundle, figure) or _by_third(bundle, figure, other)


def _by_parts(figure: Figure) -> str | None:
    value = figure.value.replace(",", "")
    if not value.isdigit() or int(value) < _SMALLEST:
        return None
    block, shadow = figure.sentence.block.span, figure.text.shadow
    own = [
        int(match.group().replace(",", ""))
        for match in _WHOLE.finditer(shadow, block.start, block.end)
        if match.start() != figure.place.span.start
    ]
    if len(own) > _MOST:
        return None
    for first, second in combinations(own, 2):
        if min(first, second) > 1 and first + second == int(value):
            return f"{first:,} and {second:,} make {int(value):,}."
    for first, second in permutations(own, 2):
        if first > 1 and int(value) + first == second and int(value) != first:
            return f"{int(value):,} and {first:,} make {second:,}."
    return _by_years(figure, int(value))


def _by_years(figure: Figure, value: int) -> str | None:
    """A year that, with a number of years beside it, gives the year of the article or another year beside it."""
    dated = stated(figure.text)
    years = {dated.interval.end.year} if dated else set()
    years |= {mention.year for mention in mentions_in(figure.text, figure.sentence.span) if mention.year}
    for match in _YEARS.finditer(figure.text.shadow, figure.sentence.span.start, figure.sentence.span.end):
        if value + int(match.group(1)) in years - {value}:
            return f"{value} and {match.group(1)} years make {value + int(match.group(1))}."
    return None


def _by_fact(bundle: Bundle, figure: Figure) -> str | None:
    for occurrence in occurrences(figure.text, bundle.verified_facts):
        if occurrence.span.contains(figure.place.span):
            return f"It is so in a reference fact: {occurrence.fact.citation}."
    return None


def _by_third(bundle: Bundle, figure: Figure, other: Figure) -> str | None:
    """A figure of three digits or more that stands in a third article too, while the other stands nowhere else."""
    if len(re.findall(r"\d", figure.value)) < 3:
        return None
    counts = [_articles_with(bundle, value) for value in (figure.value, other.value)]
    return "A third article has the same figure." if counts[0] > 1 and counts[1] == 1 else None


def _articles_with(bundle: Bundle, value: str) -> int:
    """How many articles have a figure as it stands, not as a part of a longer one."""
    if _FIGURE.fullmatch(value):
        return _articles_by_figure(bundle)[value]
    pattern = re.compile(rf"(?<![\w.,]){re.escape(value)}(?![\w]|[.,]\d)")
    return sum(pattern.search(text.shadow) is not None for text in bundle.texts)


@lru_cache(maxsize=2)
def _articles_by_figure(bundle: Bundle) -> Counter[str]:
    """In how many articles each figure stands, with its currency and without it."""
    counts: Counter[str] = Counter()
    for text in bundle.texts:
        found = {match.group() for match in _FIGURE.finditer(text.shadow)}
        counts.update(found | {figure.lstrip("£$€") for figure in found})
    return counts
