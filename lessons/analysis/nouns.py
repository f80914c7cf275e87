"""Nouns: how many things a word stands for, where a rule of agreement must be sure of it."""

from __future__ import annotations

from functools import lru_cache

from lessons.analysis import lexicon
from lessons.analysis.words import counted

_SHORTEST_PLURAL = 4


@lru_cache(maxsize=20_000)
def is_plural(word: str) -> bool:
    """Whether a word in small letters surely stands for several: an irregular plural, or a known noun with -s.

    False for what only looks so (news, series, politics), and for measures, which may count as one thing.
    """
    if word in counted.PLURALS:
        return True
    if len(word) < _SHORTEST_PLURAL or word in counted.NO_PLURALS or word in counted.MEASURES:
        return False
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "'s")):
        return False
    stems = (
        [word[:-1]] + ([word[:-2]] if word.endswith("es") else []) + ([word[:-3] + "y"] if word.endswith("ies") else [])
    )
    return lexicon.is_word(word) and any(map(lexicon.is_word, stems))


def is_person_or_thing(word: str) -> bool:
    """Whether a word in small letters surely stands for one person or one thing, and never for a group."""
    return word in counted.SINGULARS


def plural(word: str) -> str:
    """The plural of a noun of the lists."""
    if word in counted.PLURAL_OF:
        return counted.PLURAL_OF[word]
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if word[-1] == "y" and word[-2] not in "aeiou" else word + "s"
