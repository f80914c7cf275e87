"""Is it an English word? American and British spelling both count.

The dictionary is chunspell's en_US, loaded at the first question. A British form is known when its American counterpart
is; words younger than the dictionary are listed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from hunspell import Hunspell

from lessons.analysis.words import british, modern

_LONGEST = 40
_PREFIX = re.compile(
    r"(?:anti|auto|bio|co|counter|cross|cyber|de|dis|eco|electro|ex|extra|hyper|inter|intra|macro|mega|micro|mid|mini|mis|mono"
    r"|multi|neo|neuro|non|out|over|para|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tele|trans|ultra|un"
    r"|under)-?(?=[a-z]{4})"
)


@cache
def _dictionary() -> Hunspell:
    return Hunspell("en_US")


@lru_cache(maxsize=200_000)
def is_word(word: str) -> bool:
    """Whether a word, put in lower case, is English: listed, British, recent, or made of such by prefix or hyphen."""
    word = word.lower()
    if not word or len(word) > _LONGEST:
        return False
    if "'" in word:
        stem, _, ending = word.rpartition("'")
        return _spells(word) or (ending in {"s", ""} and is_word(stem))
    return _is_plain(word) or _is_compound(word)


@lru_cache(maxsize=200_000)
def is_proper(word: str) -> bool:
    """Whether the dictionary lists a word as a name: with its capital and not without."""
    name = word[:1].upper() + word[1:].lower()
    return bool(word) and len(word) <= _LONGEST and not is_word(word) and (_spells(name) or _spells(word))


def is_known(word: str) -> bool:
    """Whether a word is English or a name that the dictionary lists."""
    return is_word(word) or is_proper(word)


def is_british(word: str) -> bool:
    """Whether a word is the British spelling of a word that Americans spell otherwise."""
    word = word.lower()
    return not _spells(word) and (word in british.WORDS or any(_spells(form) for form in american_forms(word)))


def american_forms(word: str) -> list[str]:
    """What the word would be in American spelling, rule by rule; empty where no rule applies."""
    forms = (pattern.sub(american, word) for pattern, american in british.PATTERNS)
    return [form for form in forms if form != word]


def _is_plain(word: str) -> bool:
    return _spells(word) or word in modern.WORDS or is_british(word)


def _is_compound(word: str) -> bool:
    if "-" in word:
        return all(_is_plain(part) for part in word.split("-") if part)
    prefix = _PREFIX.match(word)
    return prefix is not None and _is_plain(word[prefix.end() :])


def _spells(word: str) -> bool:
    try:
        return bool(_dictionary().spell(word))
    except UnicodeEncodeError:
        return False
