"""A well-known name with one word of it wrong.

Names of several words, such as those of organizations, countries and officeholders, are fixed: one wrong letter makes
“World Heath Organization” or “Untied States”, which no spelling checker marks. The list of names, or another place in
the articles, shows the right form. Ask where you would look up a full name. The slip does not prove that the
organization never said what the report says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon, misspellings
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle, KnownName
from lessons.analysis.findings import Example, Finding, Place
from lessons.analysis.misspellings import Slip
from lessons.analysis.names import fold, is_derived, parts, sound
from lessons.analysis.spans import Span
from lessons.analysis.text import Text, Word

KIND = "name_misspelling"
_WHO = {"name": "World Health Organization", "type": "organization", "note": ""}
_US = {"name": "United States", "type": "place", "note": ""}
_SEA = {"name": "South China Sea", "type": "place", "note": ""}
_EDRIK = {"name": "Edrik Bolden", "type": "person", "note": "also: Edrik Boldan"}
EXAMPLES = (
    Example(("The World ⟦Heath⟧ Organization has sent kits.",), names=(_WHO,)),
    Example(("The ⟦Untied⟧ States said no. The United ⟦State⟧ said yes.",), names=(_US,)),
    Example(("A ship crossed the South ⟦Chian⟧ Sea.", "The South China Sea was calm."), names=(_SEA,)),
    Example(("Then Edrik ⟦Boldden's⟧ car came.",), names=(_EDRIK,)),
)
COUNTEREXAMPLES = (
    Example(("The World Health Organization and the World Health Assembly met.",), names=(_WHO,)),
    Example(("“The World Heath Organization,” the boy read.",), names=(_WHO,)),
    Example(("He slept at the White Horse.",), names=({"name": "White House", "type": "organization"},)),
    Example(("South Koreans met a South Korean.",), names=({"name": "South Korea", "type": "place"},)),
    Example(("Then Edrik Boldan came with Edrika Bolden.",), names=(_EDRIK,)),
)

_SHORTEST, _MOST_WORDS = 4, 6


@dataclass(frozen=True, slots=True)
class _Gap:
    """A listed name with one of its words left open."""

    name: str
    type: str
    words: tuple[str, ...]
    place: int


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for a word that stands where a listed name of several words has another, one slip away."""
    gaps = _gaps(bundle.names)
    listed = {tuple(map(fold, parts(form))) for name in bundle.names for form in (name.name, *name.variants)}
    seen: defaultdict[str, list[Place]] = defaultdict(list)
    slips: list[tuple[Slip, _Gap]] = []
    for text in bundle.texts:
        for window in _windows(text) if gaps else ():
            keys = tuple(fold(_stem(word)) for word in window)
            if keys in listed:
                seen[" ".join(keys)].append(Place(text, Span(window[0].span.start, window[-1].span.end)))
            else:
                slips += _slips(text, window, keys, gaps)
    for slip, gap in slips:
        if not slip.text.is_quoted(slip.whole):
            yield misspellings.listed(slip, gap.words[gap.place], gap.name, seen=tuple(seen[_key(gap)]))


def _key(gap: _Gap) -> str:
    return " ".join(map(fold, gap.words))


def _gaps(names: Sequence[KnownName]) -> dict[tuple[int, tuple[str, ...]], list[_Gap]]:
    gaps: defaultdict[tuple[int, tuple[str, ...]], list[_Gap]] = defaultdict(list)
    for name in names:
        for form in (name.name, *name.variants):
            words = tuple(parts(form))
            for place in range(len(words)) if 2 <= len(words) <= _MOST_WORDS else ():
                if len(words[place]) >= _SHORTEST:
                    keys = tuple(map(fold, words))
                    gaps[place, keys[:place] + keys[place + 1 :]].append(_Gap(form, name.type, words, place))
    return dict(gaps)


def _windows(text: Text) -> Iterator[list[Word]]:
    """Two to six words one space apart of which the first and the last have a capital."""
    for block in text.blocks:
        if block.label is Label.FURNITURE:
            continue
        words = list(text.words_in(block.span))
        for start, first in enumerate(words):
            if not first.text[0].isupper():
                continue
            for end in range(start + 1, min(start + _MOST_WORDS, len(words))):
                if (
                    words[end].span.start != words[end - 1].span.end + 1
                    or text.shadow[words[end].span.start - 1] != " "
                ):
                    break
                if words[end].text[0].isupper():
                    yield words[start : end + 1]


def _stem(word: Word) -> str:
    return word.text.removesuffix("'s").removesuffix("'S")


def _slips(
    text: Text, window: Sequence[Word], keys: tuple[str, ...], gaps: dict[tuple[int, tuple[str, ...]], list[_Gap]]
) -> Iterator[tuple[Slip, _Gap]]:
    for place, word in enumerate(window):
        for gap in gaps.get((place, keys[:place] + keys[place + 1 :]), ()):
            if _is_slip(_stem(word), gap):
                end = word.span.start + len(_stem(word))
                yield Slip(text, Span(word.span.start, end), word.span), gap


def _is_slip(word: str, gap: _Gap) -> bool:
    """Whether a word is the missing one with one slip, and no name of its own.

    Two words beside it prove it. One beside it does so where the word is none; of two ordinary words ("White Horse",
    "White House") only a swap of letters or a lost plural is a slip, and for persons an ordinary word for a surname.
    """
    key, right = fold(word), fold(gap.words[gap.place])
    if not word[0].isupper() or OSA.distance(key, right, score_cutoff=1) != 1:
        return False
    if is_derived(key, right) and (len(key) > len(right) or gap.type == "person"):
        return False
    if gap.type == "person" and gap.place == 0 and (key.startswith(right) or right.startswith(key)):
        return False
    if len(gap.words) > 2:
        return sound(key) != sound(right)
    if not lexicon.is_known(word):
        return True
    if gap.type == "person":
        return gap.place == 1 and lexicon.is_word(key) and not lexicon.is_word(right)
    return sorted(key) == sorted(right) or key + "s" == right
