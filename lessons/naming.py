"""A first title for a lesson, proposed from its articles. The teacher can change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from lessons.analysis.blocks import RUNNING
from lessons.analysis.text import Text, Word

LONGEST = 200


def proposed_title(texts: Sequence[Text]) -> str:
    """One article gives its headline; several give the names that most headlines share, and how many they are.

    A name is a word that carries its capital inside a sentence too, and is never without it: headlines alone do not
    tell, since many set a capital on every word.
    """
    if len(texts) == 1:
        return _shortened(_opening(texts[0]))
    small = {word.text for text in texts for word in text.words if word.text.islower()}
    inside = Counter(_plain(word.text) for text in texts for word in _inside_sentences(text))
    shared: Counter[str] = Counter()
    for text in texts:
        words = {_plain(word.text) for word in text.words_in(text.anchor)}
        shared.update(word for word in words if word[:1].isupper() and word in inside and word.lower() not in small)
    names = [name for name, number in shared.items() if number > 1]
    names.sort(key=lambda name: (-shared[name], -inside[name], name))
    if not names:
        return _shortened(f"{_shortened(_opening(texts[0]), 150)} and {len(texts) - 1} more")
    return _shortened(f"{' and '.join(names[:2])}: {len(texts)} articles")


def _opening(text: Text) -> str:
    return text.metadata.headline or " ".join(text.quote(text.anchor).split()) or "Lesson"


def _inside_sentences(text: Text) -> Iterator[Word]:
    for sentence in text.sentences_in(*RUNNING):
        yield from islice(text.words_in(sentence.span), 1, None)


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'")


def _shortened(words: str, longest: int = LONGEST) -> str:
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
