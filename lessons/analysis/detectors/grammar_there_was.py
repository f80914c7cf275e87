"""“There was” before several things.

The verb goes with what follows it: there was one booking, there were seven. Ask what there was, count it, and choose
the verb. In speech many people say “there was” for both; a report that is read by an editor does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import nouns, numbers, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.verbs import PLURAL_OF, SINGULAR_OF

KIND = "grammar"
EXAMPLES = (
    "There ⟦was seven bookings⟧ in the match.",
    "The owner said there ⟦is many old houses⟧ in the lane.",
    "There ⟦has been several complaints⟧ this year.",
    "There ⟦were a woman⟧ at the gate.",
)
COUNTEREXAMPLES = (
    "There was one booking. There were seven bookings. There was a lot of noise, and there were a number of fires.",
    "There was two weeks between them. There is £20 left, and there is ten miles to go. There was 20 per cent more.",
    "There was many a slip. There were a few. There were a further 20 people, and a dozen dogs.",
    "“There was seven bookings,” the fan said.",
    "There is several-fold more of it. The first one there was three years old.",
)

_FEW = r"(?:many|several|some|few|dozens of|hundreds of|thousands of|both|these|those|lots of|plenty of)"
_SEVERAL = re.compile(
    rf"\b[Tt]here (?P<slip>(?P<verb>was|is|has)(?P<mid> been| also| still| now| not)? "
    rf"(?P<count>{_FEW}|{numbers.WORD}|\d{{1,3}}(?:,\d{{3}})*)"
    rf" (?P<nouns>[a-z]+(?: [a-z]+){{0,2}}))(?![\w-])"
)
_ONE = re.compile(
    r"\b[Tt]here (?P<slip>(?P<verb>were|are|have)(?P<mid> been)? (?:a|an|one) (?P<noun>[a-z]+))\b(?![-'])(?! of\b"
    r"| and\b|,| or\b)"
)
_SINGLE = frozenset({"one", "1", "0", "zero", "half", "a", "an"})


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the verb and what it should go with."""
    for text in bundle.texts:
        for match in prose.matches(text, _SEVERAL):
            counted = match["count"].lower()
            if counted in _SINGLE or text.shadow[match.end("count")] != " ":
                continue
            size = _plural_at(match["nouns"].split())
            if size:
                end = match.start("nouns") + len(" ".join(match["nouns"].split()[:size]))
                yield _finding(prose.Slip(text, Span(match.start("slip"), end), None), match["verb"], "several things")
        for match in prose.matches(text, _ONE):
            if nouns.is_person_or_thing(match["noun"]):
                yield _finding(prose.Slip(text, Span(*match.span("slip")), None), match["verb"], "one thing")


def _plural_at(words: list[str]) -> int:
    """How many words it takes to the first plural; 0 where a measure or anything but adjectives comes before."""
    for number, word in enumerate(words, 1):
        if nouns.is_plural(word):
            return number
        if word.endswith(("s", "ing", "ly")) or word in _NO_ADJECTIVES:
            return 0
    return 0


_LITTLE = """
    a an the of in on at to for and or but with per cent more less than as from by who which that no not hundred
"""
_NO_ADJECTIVES = frozenset(_LITTLE.split())


def _finding(slip: prose.Slip, verb: str, what: str) -> Finding:
    other = PLURAL_OF.get(verb) or SINGULAR_OF[verb]
    quote = slip.text.quote(slip.span)
    right = other + quote[len(verb) :]
    return prose.Slip(slip.text, slip.span, right).finding(
        KIND,
        f"“{quote[len(verb) :].strip()}” is {what}, so the verb is “{other}”, not “{verb}”.",
        f"Turn it round: “{quote[len(verb) :].strip()} {verb} there” sounds wrong, with “{other}” it sounds right.",
        label=f"there {verb}",
    )
