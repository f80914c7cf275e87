"""One person, two spellings: the same word beside the name shows that the same one is meant.

“Antony Blinken” and “Antony Blinker” cannot both be right when one article speaks of one man. Spelling checkers let
such a slip pass when it makes an ordinary word or another real name. Ask how often each form stands, and who else could
be meant. A misspelt name does not prove that what is said of the person is false.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon, misspellings
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.names import SHORTEST, Form, Mention, census, is_derived, may_be_house_style
from lessons.analysis.words.titles import WEAK

KIND = "name_misspelling"
EXAMPLES = (
    "Edrik Blinken came. Then Blinken spoke, and Blinken left. Edrik ⟦Blinker's⟧ visit was short.",
    "Edrik Blinken came. Blinken spoke. Blinken left, and Blinken slept. Edrik ⟦Blinker⟧ ate. Then ⟦Blinker⟧ read.",
    "They live at Fell Meadow. In May the Fell Meadow school shut, but ⟦Fel⟧ Meadow has a bus.",
    Example(
        (
            "Oskar Danby of the club smiled. Danby had won, and Danby slept.",
            "They say that Oskar ⟦Dandy⟧ was glad.",
        )
    ),
)
COUNTEREXAMPLES = (
    "Mark Johnston of Netherby and Mark Johnson of Ashcombe met. Johnston won. Johnson lost, and Johnson left.",
    "Edrik Blinken came. Blinken spoke, and Blinken left. Then a blinker lit up, and Oda Blinker waved.",
    "General Danby came. Danby spoke, and Danby left. General Danbey stayed, but Oskar Danbey did not.",
    "The White House said no. In the White House they wait. He slept at the White Horse inn, not in the White House.",
    "Edrik Blinken came. Blinken spoke, and Blinken left. “Edrik Blinker is here,” a boy called.",
    Example(
        ("Anthony Blinken came. Blinken spoke; Anthony Blinken left.", "Antony Blinken came, said Antony Blinken.")
    ),
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for names that share a neighbor with an established name and differ from it by one slip."""
    names = census(bundle)
    for form in list(names.forms.values()):
        if len(form.key) >= SHORTEST - 1 and form.key not in names.listed:
            for name in names.alike(form.key, distance=2):
                if len(name) >= 2 * len(form) and not _is_derived_plainly(form, name):
                    yield from _slips(form, name)
                    break


def _is_derived_plainly(form: Form, name: Form) -> bool:
    """Whether the rarer form is a plural or the like; the neighbor proves nothing then."""
    return is_derived(form.key, name.key) and not form.key.endswith("e")


def _slips(form: Form, name: Form) -> Iterator[Finding]:
    proven: dict[Mention, str] = {}
    for mention in form.mentions:
        if mention.is_exempt() or may_be_house_style(form, name, mention):
            continue
        beside = _proof_before(form, name, mention)
        if _is_near(form, name):
            beside = beside or _proof_after(form, name, mention)
        elif not _is_plain_case(form, name, mention):
            beside = ""
        if beside:
            proven[mention] = beside
    if any(form.own_befores - name.own_befores) or not proven:
        return
    texts = {mention.text.name for mention in proven}
    for mention in form.mentions:
        if mention in proven:
            yield misspellings.finding(misspellings.Slip.at(mention), name, proof=proven[mention])
        elif mention.text.name in texts and _is_bare(mention):
            proof = f"This article introduces nobody else called “{mention.word}”."
            yield misspellings.finding(misspellings.Slip.at(mention), name, proof=proof)


def _is_near(form: Form, name: Form) -> bool:
    return OSA.distance(form.key, name.key, score_cutoff=1) == 1


def _is_plain_case(form: Form, name: Form, mention: Mention) -> bool:
    """Two slips in one name are believed only beside the right form, in a word that nothing else explains."""
    is_beside = bool(name.by_text[mention.text.name]) and form.key[:3] == name.key[:3]
    return is_beside and not lexicon.is_known(form.surface)


def _proof_before(form: Form, name: Form, mention: Mention) -> str:
    """The first name, or first word of a place, that stands before both."""
    word = mention.before
    if not word or word in WEAK or not name.befores[word] or not name.is_name or len(name.key) < SHORTEST + 1:
        return ""
    if lexicon.is_proper(form.surface) and lexicon.is_proper(name.surface):
        return ""
    return f"“{_titled(word)}” stands before both spellings, so one and the same name is meant."


def _proof_after(form: Form, name: Form, mention: Mention) -> str:
    """The surname, or last word of a place, that follows both."""
    word = mention.after
    if not word or word in WEAK or name.afters[word] < 2 * form.afters[word]:
        return ""
    if lexicon.is_known(form.surface) and not _differs_by_doubling(form.key, name.key):
        return ""
    return f"“{_titled(word)}” follows both spellings, so one and the same name is meant."


def _differs_by_doubling(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    places = range(1, len(long))
    return any(long[n] == long[n - 1] and long[:n] + long[n + 1 :] == short for n in places)


def _is_bare(mention: Mention) -> bool:
    is_free = not mention.before and not (mention.is_opening and lexicon.is_word(mention.word))
    return is_free and not mention.is_exempt()


def _titled(word: str) -> str:
    return word[:1].upper() + word[1:]
