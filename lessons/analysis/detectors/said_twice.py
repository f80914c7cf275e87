"""The same sentence twice.

A sentence or paragraph that stands twice, word for word or turned round, tells nothing the second time. It is often the
trace of cutting and pasting. Ask which of the two belongs there, and whether anything is lost without the other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "repetition"
_ONCE = "The harbor was closed on Friday after a storm had torn the crane from its bed."
EXAMPLES = (
    "Trains to Dover are free until April 4, the parish letter says. It rained.\n\n"
    "⟦Until April 4, the trains to Dover are free.⟧",
    "The guard slept all night so that thieves could work.\n\nIt rained.\n\n"
    "⟦The guard slept through the night, so that thieves were able to work.⟧",
    f"{_ONCE} No ship was lost. ⟦{_ONCE}⟧",
    "The pier was built by sailors, who sold the first tickets beside the old fish market. It is long."
    " ⟦The first tickets were sold beside the old fish market by sailors, who built the pier.⟧",
    f"A day in the life of the harbor master\n\n⟦A day in the life of the harbor master⟧\n\n{_ONCE}",
)
COUNTEREXAMPLES = (
    "It rained. [Lee, A History of the Trains to Dover, p. 9] So he said.\n\nIt snowed. "
    "[Lee, A History of the Trains to Dover, p. 9] So did she.",
    "Trains to Dover are free until April 4. It rained.\n\nUntil April 9, the trains to Dover are free.",
    "Ann Lee beat Cy Moss in Dover in April. It rained.\n\nCy Moss beat Ann Lee in Dover in April.",
    "The trains to Dover are free until April. It rained.\n\nUntil April, the trains to Dover are not free at all.",
    f"{_ONCE} The harbor was closed on Monday after a storm had torn the crane from its bed.",
    f"{_ONCE} The harbor was not closed on Friday after a storm had torn the crane from its bed.",
    "No ship was lost. No ship was lost.",
    f"{_ONCE}\n\n“{_ONCE}”",
    "Ann Lee beat Cy Moss in the final of the harbor chess cup in Dover by four games to two."
    " Dan Orr beat Cy Moss in the final of the harbor chess cup in Dover by four games to two.",
)

_SHORTEST = 8
_SHORTEST_TURNED = 7
_MANY = 10
_FEW = 6
"""A word that stands in more sentences than this is no sign that two of them belong together."""
_LITTLE = (
    "a an the and or but of in on at to for by with from as that which who whom whose it its he his she"
    " her they their them"
    " is are was were be been being has have had will would shall this these those there then so also"
    " said says say do does did"
)
_STOP = frozenset(_LITTLE.split())
_SMALL = frozenset({"all", "through", "able", "could", "can", "may", "might", "very", "still", "now", "just", "ever"})
_SOURCE = re.compile(
    r", (?:the|an?|its|his|her|their)(?: [\w'-]{1,30}){1,4} (?:says?|said|reports?|reported)[.]?$|, says? .{1,60}$"
)
_FEWEST_MOVED = 5
_ENDING = re.compile(r"(?:'s|ing|ed|es|s|e)$")
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.DECK})
_TITLES = frozenset({Label.HEADLINE, Label.HEADING, Label.DECK})


@dataclass(frozen=True)
class _Said:
    span: Span
    plain: str
    stems: frozenset[str]


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for each sentence, paragraph or headline that has stood there before."""
    for text in bundle.texts:
        done: list[Span] = []
        for first, again, is_turned in [*_blocks(text), *_sentences(text), *_moved(text)]:
            if not _is_note(text, again) and not any(one.overlaps(again) for one in done):
                done.append(again)
                yield _finding(text, first, again, is_turned=is_turned)


def _blocks(text: Text) -> Iterator[tuple[Span, Span, bool]]:
    """Whole paragraphs and long titles that stand twice."""
    seen: dict[tuple[bool, str], Span] = {}
    for block in text.blocks:
        if block.label not in _LABELS | _TITLES:
            continue
        plain = _plain(text, block.span)
        if plain.count(" ") + 1 < _SHORTEST:
            continue
        first = seen.setdefault((block.label in _TITLES, plain), block.span)
        if first is not block.span:
            yield first, block.span, False


def _is_note(text: Text, span: Span) -> bool:
    """Whether a sentence is a source in brackets: a book that is cited twice is no repetition."""
    return text.shadow.startswith(("[", "("), span.start)


def _sentences(text: Text) -> Iterator[tuple[Span, Span, bool]]:
    said = [
        _Said(sentence.span, plain, frozenset(_stems(plain)))
        for sentence in text.sentences_in(*_LABELS)
        if not text.is_quoted(sentence.span) and (plain := _plain(text, sentence.span)).count(" ") + 1 >= _SHORTEST
    ]
    seen: dict[str, _Said] = {}
    fresh = []
    for one in said:
        first = seen.setdefault(one.plain, one)
        if first is one:
            fresh.append(one)
        else:
            yield first.span, one.span, False
    yield from _turned(text, fresh)


def _turned(text: Text, said: Sequence[_Said]) -> Iterator[tuple[Span, Span, bool]]:
    """Sentences of the same words in another order, found by the rare words that they share."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(said):
        shared = Counter(other for stem in one.stems if len(holders[stem]) <= _FEW for other in holders[stem])
        for other, count in shared.most_common(3):
            if count >= 3 and _is_same(text, said[other], one):
                yield said[other].span, one.span, True
                break
        for stem in one.stems:
            holders[stem].append(number)


def _moved(text: Text) -> Iterator[tuple[Span, Span, bool]]:
    """Sentences of another paragraph that only bring the end of an earlier one to its front, or its small words anew.

    Who did what to whom stays as it was where the words come round in the same order.
    """
    rounds: dict[frozenset[str], list[tuple[Sentence, list[str]]]] = defaultdict(list)
    for sentence in text.sentences_in(Label.BODY):
        if text.is_quoted(sentence.span) or any(span.overlaps(sentence.span) for span in text.quotations):
            continue
        words = [one for one in _stems(_plain(text, sentence.span)) if one not in _SMALL]
        for first, said in rounds[frozenset(words)] if len(words) >= _FEWEST_MOVED else ():
            doubled = said + said
            if first.block is not sentence.block and any(
                doubled[at : at + len(words)] == words for at in range(len(said))
            ):
                yield first.span, sentence.span, True
                break
        told = [one for one in _stems(_plain(text, _without_source(text, sentence.span))) if one not in _SMALL]
        rounds[frozenset(told)].append((sentence, told))


def _without_source(text: Text, span: Span) -> Span:
    """A sentence up to its ", the mayor said"."""
    tail = _SOURCE.search(text.shadow, span.start, span.end)
    return Span(span.start, tail.start()) if tail else span


def _is_same(text: Text, one: _Said, two: _Said) -> bool:
    """Whether two sentences hold the same words; what differs must be a form of the same word."""
    left, right = one.stems - two.stems, two.stems - one.stems
    if len(one.stems & two.stems) < _SHORTEST_TURNED or len(left) != len(right) or len(left) > 1:
        return False
    if any(stem.isdigit() or a[:3] != b[:3] for a, b in zip(left, right, strict=True) for stem in (a, b)):
        return False
    return _swaps_nothing(one, two)


def _swaps_nothing(one: _Said, two: _Said) -> bool:
    """In the same few words, "A beat B" and "B beat A" differ: there a turned sentence must show its "by"."""
    is_long = len(one.stems & two.stems) >= _MANY
    same_order = [w for w in one.plain.split() if w not in _STOP] == [w for w in two.plain.split() if w not in _STOP]
    return is_long or same_order or " by " in one.plain or " by " in two.plain


def _plain(text: Text, span: Span) -> str:
    return " ".join(word.text.lower() for word in text.words_in(span))


def _stems(plain: str) -> Iterator[str]:
    for word in plain.split():
        if word not in _STOP:
            yield _ENDING.sub("", word) if len(word) > 4 else word


def _finding(text: Text, first: Span, again: Span, *, is_turned: bool) -> Finding:
    how = "The same statement, turned round, has" if is_turned else "The same words have"
    return Finding(
        KIND,
        text,
        again,
        explanation=f"{how} stood in this text before, so the second time tells nothing new.",
        evidence=Evidence("text", "Read the two places side by side: nothing is added."),
        related=(Place(text, first),),
    )
