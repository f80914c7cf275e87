"""A person introduced by one surname and called by another.

“Nora Quillan … Ms Quilan said”: who is brought in with a first name keeps the surname when Ms or Dr stands before it.
Where the second form is no word and nobody of that name was brought in, a letter slipped. Ask where you would look the
name up, for the slip may also be in the first place. It does not prove that what is told of the person is false.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon, misspellings
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.names import Census, Form, Mention, census, is_derived
from lessons.analysis.words.titles import TITLES, WEAK

KIND = "name_misspelling"
EXAMPLES = (
    "The guard, Nora Quillan, was asleep. Ms. ⟦Quilan⟧ said that she heard nothing.",
    "The driver, Pia Oduya, stopped. Then Mrs ⟦Oduay⟧ called the police.",
    Example(("The trains are late.", "Ivo Brannoch runs the line. Dr ⟦Branoch⟧ has a plan.")),
)
COUNTEREXAMPLES = (
    "The guard, Nora Quillan, was asleep. Ms. Quillan heard nothing. The Quillans are at home.",
    "The guard, Nora Quillan, was asleep. Her boss, Ivo Quilan, was not. Mr Quilan left.",
    "The guard, Nora Quillan, was asleep. “Ms. Quilan was asleep,” he said. Ms. Quilan [sic] left.",
    "The guard, Nora Quillan, was asleep. Mr. Quillock heard nothing. Mr Quilan was out, and Mr Quilan stayed out.",
    "Mr Quilan heard nothing. The guard, Nora Quillan, was asleep.",
    Example(("The guard, Nora Quillan, was asleep. Mr Quilan was not.", "Mr Quilan was here too.")),
)

_SHORTEST = 5


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for a strange surname behind a title that resembles one brought in before it."""
    names = census(bundle)
    strange = [form for form in names.forms.values() if _is_strange(form, names)]
    if not strange:
        return
    people = [form for form in names.forms.values() if len(form.key) >= _SHORTEST and form.own_befores]
    for form in strange:
        mention = form.mentions[0]
        near = [person for person in people if _is_alike(form.key, person.key) and _is_brought_in(person, mention)]
        if len(near) == 1 and not mention.is_exempt():
            proof = f"The article brings in nobody else who could be called “{mention.word}”."
            yield misspellings.finding(misspellings.Slip.at(mention), near[0], proof=proof)


def _is_strange(form: Form, names: Census) -> bool:
    """Whether it stands once, behind a title and before no other name, and is in no dictionary and no list."""
    if len(form) != 1 or len(form.key) < _SHORTEST or form.key in names.listed or lexicon.is_known(form.surface):
        return False
    mention = form.mentions[0]
    return mention.before in TITLES and not mention.after and not mention.is_shouted


def _is_alike(one: str, other: str) -> bool:
    return one[0] == other[0] and OSA.distance(one, other, score_cutoff=1) == 1 and not _is_owner(one, other)


def _is_owner(one: str, other: str) -> bool:
    """Whether the strange form is the other with an ending: the family, a follower."""
    return len(one) > len(other) and is_derived(one, other)


def _is_brought_in(person: Form, mention: Mention) -> bool:
    """Whether the article has the name with its first name before the place, and not where the two are told apart.

    A name that stands twice or more is established, and other rules compare with it.
    """
    places = [other for other in person.mentions if other.text is mention.text]
    if len(places) != 1 or len(person) > 1:
        return False
    first = places[0]
    return first.span.start < mention.span.start and bool(first.before) and first.before not in WEAK
