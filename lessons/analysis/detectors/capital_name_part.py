"""One word of a name in small letters.

“Marlshire county Association”, “quarry lane”: a name of several words keeps its capitals in all but the little ones.
Where the same name stands elsewhere with them, one was forgotten. Ask whether a name is meant, or just a lane beside
a quarry.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lessons.analysis import lexicon, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words.peoples import CAPITALIZED
from lessons.analysis.words.titles import TITLES

KIND = "capitalization"
EXAMPLES = (
    "The ⟦Norwich city Council⟧ met on Monday.",
    "They met at Quarry Lane. The road to Quarry Lane is shut. The bus stopped at ⟦quarry lane⟧.",
    "The Marlshire Angling Society met. The Marlshire Angling Society is old. A ⟦Marlshire angling Society⟧ it is.",
    Example(("The Senior Cup is old, and the Senior Cup is made of silver.", "They won the ⟦Senior cup⟧ in May.")),
)
COUNTEREXAMPLES = (
    "The county Association Hall is in the town. In county Council terms it is small.",
    "They met at Quarry Lane. The road to Quarry Lane is shut. There is a lane by the quarry, and a quarry and a lane.",
    "The High Street is long. In the High Street stands a bank. Many a high street is empty.",
    "The Prime Minister and the Foreign Secretary met. At the door the Prime Minister waved. The prime minister is"
    " ill.",
    "Human Action is a book. He read Human Action. Then he read Human Action again. What is human action?",
    "President Lee spoke. Later President Lee left. The president Lee met is old.",
    "“We met at quarry lane,” he said, on the way to Quarry Lane and back from Quarry Lane.",
)

_NAME = re.compile(r"(?<![\w'-])[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}(?![\w-])")
_INSIDE = re.compile(
    r"(?<![\w'-])(?P<first>[A-Z][a-z]+) (?P<small>county|city|town|district|national|state|regional|international"
    r"|central|football|cricket|rugby|parish|borough|memorial|community)"
    r" (?P<last>Association|Council|Hall|Hospital|University|School|Club|Museum|Library|Court|Bank|Park|Stadium|College"
    r"|Federation|League|Union|Society|Airport|Station)\b"
)
_WORD = re.compile(r"(?<![\w'@/#.-])[A-Za-z]+(?= [A-Za-z])")
_PHRASE = re.compile(r"[A-Za-z]{1,40}(?: [A-Za-z]{1,40}){1,3}")
_OPENING_LIST = """
    the a an in on at from to but and for by his her its our
"""
_OPENING = frozenset(_OPENING_LIST.split())
_ANY = re.compile(r"\b(?:an?|every|each|this|that|some|any|no|his|her|its|their|our|my|old|new) $")
# Offices and institutions, which one house writes with a capital and the next without.
_OFFICES_LIST = """
    government council court office party house hall board committee police service school hospital street
    parliament army navy department ministry agency state states commission assembly authority university college
    church team club union group bank movement revolution war act law day century age rights left right attorney
"""
_OFFICES = TITLES | frozenset(_OFFICES_LIST.split())
# Written small, these with their name are still a place and nothing else; "high street" and "main road" are not.
_PLACES_LIST = """
    lane avenue square bridge stadium atlas bay island islands valley lake desert harbour harbor meadow meadows hill
    hills mountains falls beach airport palace
"""
_PLACES = frozenset(_PLACES_LIST.split())
# What ends a name and is seldom written small behind the rest of it.
_THINGS_LIST = """
    cup trophy prize award league association festival museum foundation society road park station theatre theater
    gallery organisation organization cathedral castle river canal tower centre center library orchestra ocean sea
    gulf peninsula railway
"""
_THINGS = frozenset(_THINGS_LIST.split())
_FEWEST = 2


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the name with its small letter."""
    for text in bundle.texts:
        for match in prose.matches(text, _INSIDE):
            if match["first"].lower() not in _OPENING:
                right = f"{match['first']} {match['small'].capitalize()} {match['last']}"
                yield prose.Slip(text, Span(*match.span()), right).finding(
                    KIND,
                    f"“{match['first']}” and “{match['last']}” are words of one name, and so is the one between them:"
                    f" “{right}”.",
                    "Read the name as a whole: every word of it but the little ones takes a capital.",
                    label=right,
                )
    yield from _elsewhere_whole(bundle)


def _elsewhere_whole(bundle: Bundle) -> Iterator[Finding]:
    """Findings for names that stand with all their capitals elsewhere."""
    known = _known(bundle)
    firsts = {name.split()[0] for name in known}
    slips = [slip for text in bundle.texts for slip in _slips(text, known, firsts)]
    uses = Counter(slip.right for slip in slips)
    for slip in slips:
        right = slip.right or ""
        if uses[right] == 1:
            yield slip.finding(
                KIND,
                f"“{right}” is a name, and elsewhere all its words have capitals; here one has not.",
                f"Search the articles for “{right}” and compare.",
                label=right,
            )


def _known(bundle: Bundle) -> dict[str, str]:
    """Names of several words that stand at least twice inside sentences, by their small letters."""
    found: Counter[str] = Counter()
    for text in bundle.texts:
        for match in _NAME.finditer(text.shadow):
            words = match.group().split()
            is_led = words[0].lower() in _OPENING
            name = " ".join(words[is_led:])
            sentence = text.sentence_at(match.start())
            if sentence is None or sentence.block.label not in prose.SPOKEN or " " not in name:
                continue
            if is_led or sentence.span.start != match.start():
                found[name] += 1
    return {name.lower(): name for name, count in found.items() if count >= _FEWEST and _is_sure(name)}


def _is_sure(name: str) -> bool:
    """Whether a word of it is an ordinary one and it names no office."""
    words = name.lower().split()
    return not _OFFICES & {words[0], words[-1]} and any(map(lexicon.is_word, words[1:]))


def _slips(text: Text, known: dict[str, str], firsts: set[str]) -> Iterator[prose.Slip]:
    for match in _WORD.finditer(text.shadow):
        if match.group().lower() not in firsts:
            continue
        phrase = _PHRASE.match(text.shadow, match.start())
        words = phrase.group().split(" ") if phrase else []
        for size in range(len(words), 1, -1):
            written = " ".join(words[:size])
            right = known.get(written.lower())
            span = Span(match.start(), match.start() + len(written))
            if right and _is_slip(written, right) and prose.is_own(text, span) and prose.before(text, span.start):
                if not (written.islower() and _ANY.search(prose.before(text, span.start))):
                    yield prose.Slip(text, span, right)
                break


def _is_slip(written: str, right: str) -> bool:
    """Whether half of the name kept its capital, its first word included, or it is a place written small throughout.

    Other names in small letters may be ordinary words: "human action" is not the book of that name.
    """
    words, names = written.split(), right.split()
    if words == names or any(word not in {name, name.lower()} for word, name in zip(words, names, strict=True)):
        return False
    if written.islower():
        return words[-1] in _PLACES
    if words[0] != names[0] or names[0].lower() in CAPITALIZED:
        return False
    return words[-1] == names[-1] or words[-1] in _PLACES | _THINGS
