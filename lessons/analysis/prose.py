"""The running text of an article, as the rules of language read it: sentences in the writer's own English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lessons.analysis import lexicon
from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

SPOKEN = RUNNING - {Label.QUOTATION}
"""The labels whose sentences are the writer's own."""

TITLED = SPOKEN | {Label.HEADLINE, Label.HEADING, Label.CAPTION}
"""The same with titles and captions: for rules that a shortened sentence does not upset."""

_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_OF_WORDS = re.compile(
    r"\b(?:spel(?:ls?|t|led|lings?)|misspel\w+|typo|pronounced|the words?|the phrase|dialect|slang)\b", re.IGNORECASE
)
_FEW = 4


def matches(
    text: Text, pattern: re.Pattern[str], labels: frozenset[Label] = SPOKEN, group: int | str = 0
) -> Iterator[re.Match[str]]:
    """The matches of a pattern in the shadow whose group stands in the writer's own words, in order."""
    for match in pattern.finditer(text.shadow):
        if is_own(text, Span(*match.span(group)), labels):
            yield match


def is_own(text: Text, span: Span, labels: frozenset[Label] = SPOKEN) -> bool:
    """Whether a place stands in one sentence of the labels, in plain English, outside quotation and [sic]."""
    sentence = text.sentence_at(span.start)
    if sentence is None or not sentence.span.contains(span) or sentence.block.label not in labels:
        return False
    return not text.is_quoted(span) and _is_plain(text, sentence)


def before(text: Text, position: int, width: int = 60) -> str:
    """What the sentence says up to a place, at most `width` characters of it, in small letters."""
    sentence = text.sentence_at(position)
    start = max(position - width, sentence.span.start if sentence else 0)
    return text.shadow[start:position].lower()


def after(text: Text, position: int, width: int = 60) -> str:
    """What the sentence says from a place on, at most `width` characters of it, in small letters."""
    sentence = text.sentence_at(position - 1 if position else 0)
    end = min(position + width, sentence.span.end if sentence else len(text.source))
    return text.shadow[position:end].lower()


@dataclass(frozen=True, slots=True)
class Slip:
    """A place that reads wrong, and how it reads right; None where that is for the writer to say."""

    text: Text
    span: Span
    right: str | None

    def finding(
        self, kind: str, explanation: str, note: str, *, related: tuple[Place, ...] = (), label: str = ""
    ) -> Finding:
        """The slip as a finding; `note` tells how anyone can check."""
        return Finding(
            kind,
            self.text,
            self.span,
            explanation=explanation,
            evidence=Evidence("text", note),
            correct=self.right,
            related=related,
            repair=Repair(self.span, self.right) if self.right is not None else None,
            label=label or self.text.quote(self.span),
        )


def shaped(right: str, wrong: str) -> str:
    """The right form with the capitals of the wrong one."""
    if len(wrong) > 1 and wrong.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if wrong[:1].isupper() else right


@lru_cache(maxsize=4_000)
def _is_plain(text: Text, sentence: Sentence) -> bool:
    """Whether most small words of a sentence are English and it does not speak of words."""
    if _OF_WORDS.search(text.shadow, sentence.span.start, sentence.span.end):
        return False
    small = [word for word in _LETTERS.findall(text.shadow, sentence.span.start, sentence.span.end) if word.islower()]
    return len(small) < _FEW or 3 * sum(map(lexicon.is_word, small)) >= 2 * len(small)
