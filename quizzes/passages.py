"""Passages: cut small out of an article with true places, and taken apart again so that words can be marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.items import Item, Markable, Passage

# A clause may be cut off where a comma, a semicolon, a colon, a dash or a bracket parts it from the rest.
_END_OF_CLAUSE = re.compile(r"\s*(?:[,;:]\s|\s[-–—]\s|—|\s\()")
_START_OF_CLAUSE = re.compile(r"(?:[,;:]\s|\s[-–—]\s|—|\)\s)\s*")
_SHORTEST = 4
_LOOSE = re.compile(r"\s+(?=[,.;:!?)])|\s{2,}|(?<=[,.;:!?])(?=\w)")

LACKS = frozenset({"missing_date", "missing_byline", "missing_sources"})
"""The kinds that say what an article lacks: they stand at its headline only because they must stand somewhere."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a passage: `id` names the span that can be marked, or is None for plain text."""

    text: str
    id: str | None = None

    @property
    def is_markable(self) -> bool:
        """Whether a student can mark this piece."""
        return self.id is not None


def segments(item: Item, passage: int) -> list[Segment]:
    """Passage number `passage` of an item in pieces, plain or markable; joined they are its whole text.

    A neutral span looks like every other span that can be marked.
    """
    text = item.passages[passage].text
    spans: list[Markable] = sorted(
        (span for span in item.spans if span.passage == passage), key=lambda span: (span.start, span.end)
    )
    pieces: list[Segment] = []
    position = 0
    for span in spans:
        if span.start > position:
            pieces.append(Segment(text[position : span.start]))
        pieces.append(Segment(text[span.start : span.end], span.id))
        position = span.end
    if position < len(text):
        pieces.append(Segment(text[position:]))
    return pieces


def passage_at(text: Text, span: Span) -> Passage:
    """A stretch of a text as a passage, untouched."""
    return Passage(text.name, span.start, span.end, text.quote(span))


def sentence_around(text: Text, keep: Span) -> Span | None:
    """The sentence or sentences that hold a place, or None where the place reaches out of its block."""
    first, last = text.sentence_at(keep.start), text.sentence_at(keep.end - 1)
    if first is None or last is None or first.block != last.block:
        return None
    return Span(first.span.start, last.span.end)


def cut(text: Text, within: Span, keep: Span, avoid: Iterable[Span]) -> Span | None:
    """The largest part of `within` around `keep` that holds nothing of `avoid`, cut only between clauses.

    None where that is impossible, where fewer than four words are left, or where a quotation would be cut in two.
    """
    start, end = within.start, within.end
    for bad in avoid:
        if not bad.overlaps(Span(start, end)):
            continue
        if bad.overlaps(keep):
            return None
        if bad.start >= keep.end:
            edge = _last_end(text.shadow, keep.end, bad.start, end)
            end = min(end, -1 if edge is None else edge)
        else:
            edge = _first_start(text.shadow, bad.end, keep.start)
            start = max(start, end if edge is None else edge)
    if start > keep.start or end < keep.end:
        return None
    return _whole(text, Span(start, end))


def _last_end(shadow: str, low: int, high: int, end: int) -> int | None:
    if not any(letter.isalnum() for letter in shadow[high:end]):
        return high
    ends = [match.start() for match in _END_OF_CLAUSE.finditer(shadow, low, high + 3) if match.start() <= high]
    return ends[-1] if ends else None


def _first_start(shadow: str, low: int, high: int) -> int | None:
    match = _START_OF_CLAUSE.search(shadow, low, high)
    return match.end() if match else None


def _whole(text: Text, span: Span) -> Span | None:
    words = list(text.words_in(span))
    halved = any(
        quoted.overlaps(span) and not span.contains(quoted) and not quoted.contains(span) for quoted in text.quotations
    )
    return None if len(words) < _SHORTEST or halved else span


def visible(finding: Finding) -> Span:
    """What of a finding a reader can see: of loose spacing the gap alone, so that the word before it can be kept."""
    if finding.kind != "spacing":
        return finding.span
    gap = _LOOSE.search(finding.quote)
    if gap is not None:
        return Span(finding.span.start + gap.start(), finding.span.start + max(gap.end(), gap.start() + 1))
    if finding.repair and finding.repair.span == finding.span:
        letters = zip(finding.quote, finding.repair.text, strict=False)
        same = next((number for number, (one, other) in enumerate(letters) if one != other), 0)
        return Span(finding.span.start + same, finding.span.end)
    return finding.span


def repaired(text: Text, span: Span, repair: Span, words: str) -> Passage:
    """The passage at `span` with `words` in the place of `repair`, as a sound twin shows it."""
    if not span.contains(repair):
        raise ValueError("the repair lies outside the passage")
    whole = text.source[span.start : repair.start] + words + text.source[repair.end : span.end]
    return Passage(text.name, span.start, span.end, whole)


def markable_words(passage: str, keys: Sequence[Span] = (), *, number: int = 0) -> tuple[Markable, ...]:
    """The words of a passage that can be marked, in order: names, numbers and words of three letters or more.

    `keys` are places in the passage that are marked as one span each, however many words they are. An id tells the
    word and which of its like it is, so that it stays when the passage grows.
    """
    places = list(keys)
    for word in Text("", passage).words:
        if not any(word.span.overlaps(key) for key in keys) and (len(word.text) > 2 or word.text[0].isupper()):
            places.append(word.span)
    found: list[Markable] = []
    seen: dict[str, int] = {}
    for span in sorted(places):
        slug = "-".join(re.findall(r"\w+", passage[span.start : span.end].casefold())) or "mark"
        seen[slug] = seen.get(slug, 0) + 1
        found.append(Markable(f"{slug}-{seen[slug]}", number, span.start, span.end))
    return tuple(found)
