"""The blocks of an article and what each of them is.

A block is a line, or a paragraph that was wrapped by hand over several lines. Every later rule names the labels that it
may fire on; that removes most false alarms.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from lessons.analysis import lines
from lessons.analysis.spans import Span


class Label(StrEnum):
    """What a block is."""

    HEADLINE = "headline"
    DECK = "deck"
    SECTION = "section"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    LIST_ITEM = "list item"
    BODY = "body"
    CAPTION = "caption"
    QUOTATION = "quotation"
    FURNITURE = "furniture"


RUNNING = frozenset({Label.BODY, Label.LIST_ITEM, Label.QUOTATION, Label.DECK})
"""The labels whose blocks hold sentences."""

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_FIRST_WORD = re.compile(r"\S{1,80}")
_CONTENTS = re.compile(r"(?:table of )?contents:?|in this (?:article|story|report):?", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]{1,5}\. ")
_OUTLET = re.compile(
    r"\b(?:news|post|times|gazette|review|courier|dispatch|tribune|herald|journal|daily|weekly|magazine|blog|radio|tv"
    r"|observer|guardian|mail|chronicle|network|sports?|world|business|politics|opinion|culture|science|health"
    r"|technology|education|analysis|interview|feature|exclusive|breaking|editorial|letters|obituar(?:y|ies))\b",
    re.IGNORECASE,
)
# Hand-wrapped text is set to a page of 50 to 132 columns; a line shorter than 40 is a line of its own.
_NARROWEST, _WIDEST = 40, 132
_LONGEST_HEADING = 18
_LONGEST_HEADLINE = 32
_SHORTEST_SENTENCE = 3
# More blocks than this above the first paragraph are a list, no head.
_LONGEST_HEAD = 40


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article and its label."""

    span: Span
    label: Label


def label(shadow: str, furniture: Sequence[Span] | None = None) -> tuple[Block, ...]:
    """Cut a text into blocks and label each.

    `furniture` are the places that a person takes for leftover page text; then no other block is. None where nobody
    said anything. The cuts are the same in any case.
    """
    spans = [span for run in _runs(shadow) for span in _unwrapped(shadow, run)]
    labels = _Labelling(spans, [" ".join(shadow[span.start : span.end].split()) for span in spans]).labels()
    if furniture is not None:
        labels = _told(spans, labels, sorted(furniture))
    return tuple(map(Block, spans, labels))


def _told(spans: Sequence[Span], labels: Sequence[Label], marked: Sequence[Span]) -> list[Label]:
    """The labels where a person said what is leftover page text: blocks of which more than half is marked."""
    starts = [span.start for span in marked]
    told = []
    for span, own in zip(spans, labels, strict=True):
        near = marked[max(0, bisect_right(starts, span.start) - 1) : bisect_right(starts, span.end)]
        is_marked = any(2 * (min(span.end, one.end) - max(span.start, one.start)) > len(span) for one in near)
        told.append(Label.FURNITURE if is_marked else Label.BODY if own is Label.FURNITURE else own)
    return told


def corrected(blocks: Sequence[Block], shadow: str, *, headline: str | None, byline: str | None) -> tuple[Block, ...]:
    """The blocks with what a person said of the headline and the byline: those of that text, and no other, are so."""
    for right, words, other in ((Label.HEADLINE, headline, Label.HEADING), (Label.BYLINE, byline, Label.BODY)):
        if words is not None:
            blocks = _relabelled(blocks, shadow, right, " ".join(words.split()), other)
    return tuple(blocks)


def _relabelled(blocks: Sequence[Block], shadow: str, right: Label, words: str, other: Label) -> Sequence[Block]:
    texts = (" ".join(shadow[block.span.start : block.span.end].split()) for block in blocks)
    place = next((number for number, text in enumerate(texts) if words and text == words), None)
    if place is None and words:
        return blocks
    return [
        replace(block, label=right if number == place else other if block.label is right else block.label)
        for number, block in enumerate(blocks)
    ]


def _runs(shadow: str) -> Iterator[list[Span]]:
    """The lines of the text without the white space around them, in runs that no empty line interrupts."""
    run: list[Span] = []
    last = 0
    for match in _LINE.finditer(shadow):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        span = Span(start, start + len(line.strip()))
        gap = shadow[last : match.start()].replace("\r\n", "\n")
        if run and (len(gap) > 1 or not len(span)):
            yield run
            run = []
        if len(span):
            run.append(span)
        last = match.end()
    if run:
        yield run


def _unwrapped(shadow: str, run: Sequence[Span]) -> Iterator[Span]:
    """The blocks of a run: its lines, those of one hand-wrapped paragraph joined.

    A run counts as wrapped by hand when no line is wider than a page and some line plainly goes on in the next one.
    Then a line goes on in the next where the next line's first word would not have fitted on it any more.
    """
    width = max(map(len, run))
    goes_on = [_goes_on(shadow, one, two) for one, two in pairwise(run)]
    is_wrapped = width <= _WIDEST and any(goes_on)
    start = run[0].start
    for number, span in enumerate(run[1:]):
        before = run[number]
        if is_wrapped and (goes_on[number] or _is_full(shadow, before, span, width)):
            continue
        yield Span(start, before.end)
        start = span.start
    yield Span(start, run[-1].end)


def _goes_on(shadow: str, one: Span, two: Span) -> bool:
    """Whether a line stops in mid-sentence: it is long, not closed, and the next begins in lower case."""
    line = shadow[one.start : one.end]
    return len(one) >= _NARROWEST and shadow[two.start].islower() and not lines.is_closed(line)


def _is_full(shadow: str, one: Span, two: Span, width: int) -> bool:
    line = shadow[two.start : two.end]
    first = _FIRST_WORD.match(line)
    if len(one) < _NARROWEST or first is None or lines.bullet_length(line):
        return False
    return len(one) + 1 + len(first.group()) > width


class _Labelling:
    """Labels for a row of blocks: first by what each is alone, then by where it stands."""

    def __init__(self, spans: Sequence[Span], texts: Sequence[str]) -> None:
        self.spans = spans
        self.texts = texts
        self.given: list[Label | None] = [self._alone(text) for text in texts]
        prose = [n for n, text in enumerate(texts) if self.given[n] is None and self._is_body(text)]
        self.first = min(prose[0] if prose else len(texts), _LONGEST_HEAD)
        self.last = prose[-1] if prose else len(texts)

    def labels(self) -> list[Label]:
        """One label a block."""
        self._label_credits()
        head_end = self._label_headline()
        self._label_margins()
        self._label_contents()
        for number, text in enumerate(self.texts):
            if self.given[number] is None:
                self.given[number] = self._inside(number, text, head_end)
        return [given or Label.BODY for given in self.given]

    @staticmethod
    def _alone(text: str) -> Label | None:
        if lines.is_interface(text):
            return Label.FURNITURE
        if lines.is_credit(text):
            return Label.CAPTION
        if lines.is_date_line(text):
            return Label.DATELINE
        return None

    @staticmethod
    def _is_body(text: str) -> bool:
        """A paragraph, however short: a title does not end in a full stop."""
        is_sentence = lines.is_closed(text) and lines.count_words(text[:200]) >= _SHORTEST_SENTENCE
        return (is_sentence or lines.is_prose(text)) and not lines.is_byline(text)

    def _label_credits(self) -> None:
        """Bylines stand at the head, at most one paragraph down, or after the last paragraph; so do bare names."""
        for number, text in enumerate(self.texts):
            near = number <= self.first + 4 or number > self.last
            if near and self.given[number] is None and lines.is_byline(text):
                self.given[number] = Label.BYLINE

    def _label_headline(self) -> int:
        """Label what stands above the first paragraph. Returns the number of the first block of the article's body."""
        titles = [n for n in range(self.first) if self.given[n] is None]
        stop = next((n for n in range(self.first) if self.given[n] in {Label.BYLINE, Label.DATELINE}), self.first)
        upper = [n for n in titles if n < stop and not lines.is_weak_interface(self.texts[n])] or titles
        chosen = self._choose_headline(upper)
        if chosen is None or set(self.given[chosen + 1 :]) <= {Label.FURNITURE}:
            return self.first
        self.given[chosen] = Label.HEADLINE
        for number in titles:
            if number < chosen and not lines.is_weak_interface(self.texts[number]):
                self.given[number] = Label.SECTION
        return self._label_deck(chosen)

    def _choose_headline(self, titles: Sequence[int]) -> int | None:
        for place, number in enumerate(titles):
            words = lines.count_words(self.texts[number])
            later = [self.texts[n] for n in titles[place + 1 :]]
            is_name = any(self._is_section(self.texts[number], text) for text in later)
            if 2 <= words <= _LONGEST_HEADLINE and not is_name:
                return number
        return None

    @staticmethod
    def _is_section(text: str, later: str) -> bool:
        """Whether a title names the outlet or the section, with the headline still to come."""
        words = lines.count_words(text)
        if words > 5 or lines.count_words(later) <= words or not lines.is_title_case(text):
            return False
        return words <= 3 or _OUTLET.search(text) is not None or not lines.is_title_case(later)

    def _label_deck(self, headline: int) -> int:
        """What stands between headline and body is the deck; a paragraph is one where a byline or date follows it."""
        body = self.first
        signed = [n for n in range(self.first, min(self.first + 3, len(self.texts))) if self._is_credit_line(n)]
        if signed and signed[0] == self.first + 1 and not any(map(self._is_credit_line, range(headline, self.first))):
            self.given[self.first] = Label.DECK
            body = signed[-1] + 1
        for number in range(headline + 1, self.first):
            text = self.texts[number]
            if _CONTENTS.fullmatch(text):
                break
            if self.given[number] is None and self._is_name_line(number):
                self.given[number] = Label.BYLINE
            elif self.given[number] is None and not lines.is_weak_interface(text):
                self.given[number] = Label.HEADING if text in self.texts[headline] else Label.DECK
        return body

    def _is_credit_line(self, number: int) -> bool:
        return self.given[number] in {Label.BYLINE, Label.DATELINE}

    def _is_name_line(self, number: int) -> bool:
        """A bare name beside a date, with no byline elsewhere in the head, is the writer's."""
        beside = [n for n in (number - 1, number + 1) if 0 <= n < len(self.given)]
        if Label.BYLINE in self.given[: self.first + 2] or not lines.is_person(self.texts[number]):
            return False
        return any(self.given[n] is Label.DATELINE for n in beside)

    def _label_margins(self) -> None:
        """Menu words are furniture above the first and below the last paragraph, and so are short lines among them."""
        for number, text in enumerate(self.texts):
            is_margin = number < self.first or number > self.last or self._follows_credits(number)
            if is_margin and self.given[number] is None and lines.is_weak_interface(text):
                self.given[number] = Label.FURNITURE
        tail = range(self.last + 1, len(self.texts))
        if not any(self.given[number] is Label.FURNITURE for number in tail):
            return
        for number in tail:
            text = self.texts[number]
            beside = [n for n in (number - 1, number + 1) if n in tail]
            is_short = not lines.is_closed(text) and lines.count_words(text) <= _LONGEST_HEADING
            if self.given[number] is None and is_short and any(self.given[n] is Label.FURNITURE for n in beside):
                self.given[number] = Label.FURNITURE

    def _follows_credits(self, number: int) -> bool:
        return 0 < number <= self.first + 5 and self._is_credit_line(number - 1)

    def _label_contents(self) -> None:
        """The lines of a table of contents: as far as the line that its first one announces."""
        for number, text in enumerate(self.texts):
            if self.given[number] is not None or not _CONTENTS.fullmatch(text) or number + 2 >= len(self.texts):
                continue
            self.given[number] = Label.HEADING
            first = self.texts[number + 1]
            for item in range(number + 1, len(self.texts)):
                again = item > number + 1 and self.texts[item] == first
                if again or self.given[item] is not None or lines.is_prose(self.texts[item]):
                    break
                self.given[item] = Label.LIST_ITEM

    def _inside(self, number: int, text: str, head_end: int) -> Label:
        if _ROMAN.match(text) and not lines.is_prose(text):
            return Label.HEADING
        if lines.bullet_length(text):
            return Label.LIST_ITEM
        if self._is_quotation(text):
            return Label.QUOTATION
        is_short = 0 < lines.count_words(text) <= _LONGEST_HEADING and not lines.is_prose(text)
        if not is_short or lines.is_closed(text) or text[-1] in ",;-!":
            return Label.BODY
        return Label.HEADING if self._opens_something(number, head_end) else Label.BODY

    def _opens_something(self, number: int, head_end: int) -> bool:
        """A heading has something under it; what stands after the last paragraph may head what was cut off."""
        return (number >= head_end and number + 1 < len(self.texts)) or number < self.first

    @staticmethod
    def _is_quotation(text: str) -> bool:
        if text.startswith(">"):
            return True
        return len(text) > 2 and text[0] == text[-1] == '"' and '"' not in text[1:-1]
