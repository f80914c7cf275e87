"""A word with one letter wrong.

A letter is missing, too many, wrong, or has changed places with its neighbor. What stands there is in no dictionary,
British or American. Ask what the word should be, and whether the sentence could mean something else by it. A slip like
this does not prove that the report is wrong; it shows that this sentence was not read again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase

from lessons.analysis import lexicon, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.names import census
from lessons.analysis.spans import Span
from lessons.analysis.words.everyday import is_common
from lessons.analysis.words.misspellings import RIGHT

KIND = "spelling"
EXAMPLES = (
    "The man in the ⟦midle⟧ blew his whistle.",
    "Nobody in the ⟦kitchne⟧ had heard the bell.",
    "The ⟦volonteers⟧ went home.",
    Example(("The clinic has a new dispensary.", "Patients wait at the ⟦dispensery⟧ for an hour.")),
)
COUNTEREXAMPLES = (
    "Railwaymen used tabia, earth beaten hard, for a riad and paid in dirhams.",
    "The colour of the theatre was analysed. The color of the theater was analyzed.",
    "“The man in the midle blew his whistle,” she said.",
    "A kitchna, as it is called there, is a stove; every kitchna has a pipe.",
    "Their motto is laissez faire, and a reductio ad absurdum is no proof. All [a]ccording to the rules.",
    "They print zines about fnord.",
    "The word was spelt kitchne.",
)

_WORD = re.compile(r"(?<![\w@/.#'&=$\]-])[a-z]{5,24}(?![\w@/=-]|'(?!s\b)|\.[a-z])")
_NAMED = re.compile(r"(?:\bcalled|\bnamed|\bknown as|\bterm|\bword)\s+(?:an?\s+|the\s+)?$")
# Endings that make a new word of any old one; no dictionary lists them all.
_COINED = re.compile(
    r"(?:s|es|ed|ing|er|ers|ness|less|like|wise|able|ish|ism|ist|ists|hood|ship|dom|ly|ify|ize|ise|ized|ised)$"
)
_NEGATED = re.compile(r"a(?=\w{4,40}(?:ic|al)$)")
# The little words of French and Latin phrases, and a piece of a word beside them.
_FOREIGN = frozenset(
    {"ad", "al", "de", "del", "des", "du", "el", "et", "ex", "la", "laissez", "le", "les", "sui", "un", "une"}
)
_SHORTEST_PART = 3
_LONG = 6


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for words in small letters that stand once, in no dictionary, one slip away from a common word."""
    words = [(text, match) for text in bundle.texts for match in _WORD.finditer(text.shadow)]
    uses = Counter(match.group() for _, match in words)
    for text, match in words:
        wrong = match.group()
        if uses[wrong] > 1 or wrong in RIGHT or lexicon.is_known(wrong) or _is_coined(wrong):
            continue
        span = Span(*match.span())
        right = _meant(wrong, uses)
        if right is None or wrong in census(bundle).forms or _is_term(text.shadow, span):
            continue
        if prose.is_own(text, span, prose.TITLED):
            yield prose.Slip(text, span, right).finding(
                KIND,
                f"“{wrong}” is no English word: {_what_happened(wrong, right)}. The word is “{right}”.",
                f"Look up “{right}” in any dictionary; “{wrong}” stands in none, British or American.",
                label=right,
            )


def _is_term(shadow: str, span: Span) -> bool:
    """Whether the text presents the word as a term: it is called so, explained right behind, or foreign."""
    is_named = _NAMED.search(shadow[max(0, span.start - 30) : span.start]) is not None
    return is_named or shadow[span.end : span.end + 2] == " (" or _is_foreign(shadow, span)


def _is_foreign(shadow: str, span: Span) -> bool:
    """Whether the word beside this one is foreign or strange too: then the two are a phrase of another language."""
    beside = (
        re.search(r"([a-z]{1,30}) $", shadow[max(0, span.start - 30) : span.start]),
        re.match(r" ([a-z]+)", shadow[span.end : span.end + 30]),
    )
    return any(match and (match[1] in _FOREIGN or not lexicon.is_word(match[1])) for match in beside)


@lru_cache(maxsize=50_000)
def _is_coined(word: str) -> bool:
    """Whether a word is made of known ones: two of them joined, or one with an ending."""
    if lexicon.is_word(_NEGATED.sub("", word)):
        return True
    stem = _COINED.sub("", word)
    if stem != word and len(stem) >= _SHORTEST_PART and any(map(lexicon.is_word, (stem, stem + "e", stem[:-1]))):
        return True
    return any(
        lexicon.is_word(word[:cut]) and lexicon.is_word(word[cut:])
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    )


def _meant(wrong: str, uses: Counter[str]) -> str | None:
    """The one common word that is a slip away, the likeliest sort of slip first; None where two are as likely."""
    near = [word for word in _one_away(wrong) if (is_common(word) or uses[word]) and lexicon.is_word(word)]
    near = [word for word in near if len(word) >= _LONG - 1 and {word, wrong} != {word, word + "s"}]
    for sort in (_is_typed, _is_short_of, lambda _, word: len(wrong) >= _LONG and word[0] == wrong[0]):
        likely = [word for word in near if sort(wrong, word)]
        if likely:
            return likely[0] if len(likely) == 1 else None
    return None


def _one_away(word: str) -> set[str]:
    halves = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    swapped = {one + two[1] + two[0] + two[2:] for one, two in halves if len(two) > 1}
    shorter = {one + two[1:] for one, two in halves if two}
    other = {one + letter + two[1:] for one, two in halves if two for letter in ascii_lowercase}
    longer = {one + letter + two for one, two in halves for letter in ascii_lowercase}
    return (swapped | shorter | other | longer) - {word}


def _is_typed(wrong: str, right: str) -> bool:
    """Whether the slip keeps all letters: two are swapped, or a double one is made single or the reverse."""
    return sorted(wrong) == sorted(right) or (set(wrong) == set(right) and len(wrong) != len(right))


def _is_short_of(wrong: str, right: str) -> bool:
    """Whether a letter inside the word was lost: commoner than a wrong letter."""
    return len(wrong) < len(right) and wrong[0] == right[0]


def _what_happened(wrong: str, right: str) -> str:
    start = next((n for n, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b), min(len(wrong), len(right)))
    if len(wrong) < len(right):
        return f"the letter “{right[start]}” is missing"
    if len(wrong) > len(right):
        return f"there is one letter too many, “{wrong[start]}”"
    if sorted(wrong) == sorted(right):
        return f"“{wrong[start : start + 2]}” stands where “{right[start : start + 2]}” belongs"
    return f"“{wrong[start]}” stands where “{right[start]}” belongs"
