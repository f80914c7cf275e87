"""Several things with the verb of one.

“Three teams has arrived”: the subject is several, the verb is for one. It often happens when a sentence was changed and
the verb forgotten. Ask whether it was one team or three, for one of the two words is wrong, and it may be the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import clauses, nouns, numbers, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import counted
from lessons.analysis.words.verbs import PLURAL_OF

KIND = "grammar"
EXAMPLES = (
    "He said ⟦three teams has⟧ arrived from abroad since Sunday.",
    "⟦The players was⟧ late, but ⟦several young fans was⟧ there.",
    "⟦They was⟧ late. The coach said that ⟦we has⟧ no time.",
    "In Spain, ⟦many old houses is⟧ empty.",
    "⟦Drivers at the depot has⟧ gone home. The mayor said that ⟦painters from the museum was⟧ asleep.",
)
COUNTEREXAMPLES = (
    "Three teams have arrived. Ten years is a long time, and 20 miles was too far. The news was bad.",
    "One of the players was late. The captain of the players was late. What the players has is a secret.",
    "The last of the three teams has arrived. All the two teams has [sic] is luck.",
    "“Three teams has arrived,” he said. “We was unlucky.”",
    "The Guardians was a good film. The arms trade is old, and two thirds is more than half.",
    "The mother of the two boys was there. One in three teams has a coach.",
    "Drivers at the depot have gone home. News from the town is good. Friends in the City was a film. What guards at"
    " the museum has is a secret. Songs about the sea was the title.",
    "All it proves is luck. He said two plus two is four. Twenty years was the sentence.",
)

_COUNT = rf"(?:{numbers.WORD}|\d{{1,3}}(?:,\d{{3}})*|several|many|both|most|some|these|those|all(?: the)?|the)"
_SUBJECT = re.compile(
    rf"(?<![\w,.£$€%/-])(?P<slip>(?i:(?P<count>{_COUNT})) (?:[a-z]+ ){{0,2}}(?P<noun>[a-z]+) (?P<verb>has|is|was"
    rf"|does))\b(?!')"
)
# Persons without an article, and where they are: nothing in the singular stands there but behind a small word.
_PERSONS = re.compile(
    r"(?<![\w,.£$€%/-])(?P<slip>(?P<noun>[A-Za-z][a-z]+s|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren)"
    r" (?:at|in|from|of|on|near)"
    r" (?:the|a|an|this|that|their) (?:[a-z]+ )?[a-z]+ (?P<verb>has|is|was|does))\b(?!')"
)
_PRONOUN = re.compile(r"\b(?P<slip>(?:[Tt]hey|[Ww]e) (?P<verb>has|is|was|does))\b(?!')")
_SINGLE = frozenset({"one", "1", "0", "zero", "half"})
_LITTLE = """
    a an the of in on at to for and or but with per cent than as from by who which that no not is was are were what
    how it he she they we i you
"""
_NO_ADJECTIVES = frozenset(_LITTLE.split())


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for a plural subject at the head of its clause and the verb behind it."""
    for text in bundle.texts:
        for match in prose.matches(text, _SUBJECT, group="slip"):
            middle = match["slip"][len(match["count"]) : -len(match["verb"])].split()
            if match["count"].lower() in _SINGLE or not nouns.is_plural(match["noun"]) or not _is_phrase(middle):
                continue
            if clauses.opens_at(text, match.start()):
                yield _finding(prose.Slip(text, Span(*match.span("slip")), None), match["verb"])
        for match in prose.matches(text, _PERSONS, group="slip"):
            if _are_persons(match["noun"].lower()) and _stands_alone(text, match):
                yield _finding(prose.Slip(text, Span(*match.span("slip")), None), match["verb"])
        for match in prose.matches(text, _PRONOUN):
            if not prose.before(text, match.start()).endswith(("what ", "all ", "which ")):
                yield _finding(prose.Slip(text, Span(*match.span("slip")), None), match["verb"])


def _are_persons(noun: str) -> bool:
    """Whether a noun stands for several persons or things of the lists."""
    return nouns.is_plural(noun) and (noun in counted.PLURALS or nouns.is_person_or_thing(noun[:-1]))


def _stands_alone(text: Text, match: re.Match[str]) -> bool:
    """Whether a clause begins with the noun and nothing between it and the verb could be a subject or a pronoun."""
    words = match["slip"].split()
    return not (_NO_ADJECTIVES & set(words[3:-1])) and clauses.opens_at(text, match.start())


def _is_phrase(words: list[str]) -> bool:
    """Whether nothing but adjectives stands before the noun."""
    return not any(word in _NO_ADJECTIVES or nouns.is_plural(word) for word in words[:-1])


def _finding(slip: prose.Slip, verb: str) -> Finding:
    subject = slip.text.quote(slip.span)[: -len(verb)]
    right = PLURAL_OF[verb]
    return prose.Slip(slip.text, slip.span, subject + right).finding(
        KIND,
        f"“{subject.strip()}” is more than one, so the verb is “{right}”, not “{verb}”.",
        f"Put “they” for “{subject.strip()}”: they {right}.",
        label=subject.strip(),
    )
