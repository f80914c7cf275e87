"""“A” where “an” belongs, or the reverse.

The sound decides and not the letter: an hour, a university, an MP, a one-off. A wrong one often shows that the word
behind it was changed later. Read the two words aloud. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lexicon, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "grammar"
EXAMPLES = (
    "It was ⟦a old⟧ house with ⟦an big⟧ garden.",
    "⟦A accident⟧ closed the road. He was ⟦an director⟧ of the firm.",
)
COUNTEREXAMPLES = (
    "An hour later a university gave a one-off prize to an MP, an heir and a European, and a ewe had a unique use.",
    "It was an historic day in an hotel. An A grade is an honor; vitamin A is a help. Plan A is over.",
    "He is a US citizen with an X-ray, a UN post and an SOS, and a eucalyptus tree.",
    "“It was a old house,” she said. Group A enters first. A is for apple.",
    "She won an 18th prize, an herb garden and a once-proud unit. It is a, as it were, old house. An unit [sic].",
)

_PATTERN = re.compile(r"(?<![\w'.-])(?P<article>[Aa]n?) (?P<word>[a-z]{2,})(?![\w'.])")
# Letters that mislead: the h nobody speaks, the u and the eu that begin like "you", the o that begins like "won".
_SILENT_H = ("hour", "honest", "honor", "honour", "heir")
_EITHER = re.compile(r"h(?:istor|otel|abitual|erb|ysteri|allucinat|ilar|eroic|omage|abit|umble|uman)|sic$|un?$")
_LIKE_YOU = re.compile(
    r"(?:eu|ew|uni(?!n|m[^o]|d)|us[aeiu]|use|ut[ei]|ub[ie]|u[rt]op|uran|urin|uter|ura|ufo|uk|ubiq|uku|ou?i|one(?!ir)"
    r"|once|ouija|uv)"
)
_VOWELS = frozenset("aeiou")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the article and the English word behind it."""
    for text in bundle.texts:
        for match in prose.matches(text, _PATTERN):
            article, word = match["article"], match["word"]
            right = _right(word)
            if right is None or article.lower() == right or not lexicon.is_word(word) or _is_letter(text.shadow, match):
                continue
            right = prose.shaped(right, article) if len(article) == 1 or article[0].islower() else right.capitalize()
            sound = "a vowel" if right.lower() == "an" else "a consonant"
            yield prose.Slip(text, Span(*match.span()), f"{right} {word}").finding(
                KIND,
                f"“{word}” begins with the sound of {sound}, so it is “{right.lower()} {word}”.",
                f"Say it aloud both ways: “a {word}”, “an {word}”.",
                label=f"{article} {word}",
            )


def _right(word: str) -> str | None:
    """The article that a word takes; None where both are in use or the sound is open."""
    if _EITHER.match(word):
        return None
    if word.startswith(_SILENT_H):
        return "an"
    if word[0] in _VOWELS:
        return None if _LIKE_YOU.match(word) else "an"
    return "a" if set(word) & (_VOWELS | {"y"}) else None


def _is_letter(shadow: str, match: re.Match[str]) -> bool:
    """Whether the "A" is a name: group A, vitamin A, the letter a."""
    if match["article"].lower() != "a" or _right(match["word"]) == "a":
        return match["word"] in {"and", "or", "is", "as", "in", "of", "to", "at", "on", "if"}
    before = shadow[max(0, match.start() - 20) : match.start()].rstrip()
    return match["word"] in {"and", "or", "is", "as", "in", "of", "at", "on", "if", "are"} or (
        match["article"] == "A" and bool(before) and before[-1] not in '.!?:\n"“'
    )
