"""A name with a slip that makes it no word at all.

The articles write a name again and again, and once a letter is missing, too many, wrong or swapped, so that what stands
there is neither a word nor any other name. Ask which form is right and where you would look it up. A slip like this
does not prove that the report is wrong about the facts, but it shows that nobody read it twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon, misspellings
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.names import Census, Form, Mention, census, is_derived, may_be_house_style
from lessons.analysis.words.titles import TITLES

KIND = "name_misspelling"
EXAMPLES = (
    "The road to Karvelo is open. Karvelo has a school, and buses leave Karvelo at nine. In ⟦Kavrelo⟧ it rained.",
    "Ada Wimborne spoke first. Ms Wimborne was brief. Then Ms ⟦Wimborme's⟧ guests left Wimborne alone.",
    "Ada Wimborne spoke first. Ms Wimborne was brief. Later Wimborne left. The point of ⟦winborne's⟧ trip is open.",
    "⟦WIMBORN⟧ TO LEAVE\n\nAda Wimborne spoke first. Ms Wimborne was brief. Later Wimborne left.",
    Example(
        (
            "The lorries reached Karvelo at noon, the mayor of Karvelo said.",
            "In ⟦Karveelo⟧ the school is shut, and Karvelo has no bus.",
        )
    ),
)
COUNTEREXAMPLES = (
    "Karvelo is quiet. Karvelo has a school, Karvelo has a bus. The Karvelos left. A Karvelan song was heard.",
    "Karvelo is quiet. Karvelo has a school, Karvelo has a bus. He wrote: “I love Kavrelo”. Kavrelo [sic] is far.",
    "Karvelo is quiet. Karvelo has a school, Karvelo has a bus. Write to mayor@kavrelo.org or see www.kavrelo.org.",
    "Ann Wimborne spoke. Wimborne left, and Wimborne came back. Her neighbor Tom Wimbourne, no relation, stayed.",
    "Ann Wimborne spoke. Wimborne left, and Wimborne came back. Her neighbor Tom Wimborme stayed away.",
    Example(("Karvesh is quiet. Karvesh has a school, Karvesh has a bus.", "The road to Karvech is open again.")),
    Example(
        ("Zelenska spoke. Then Zelenska left, and Zelenska came back to the room.", "A letter from Zelenskaa came."),
        names=({"name": "Zelenska", "type": "person", "note": "also: Zelenskaa"},),
    ),
)

_SHORTEST = 5
_ENDING = 4
"""Letters at the end of a long word that another language may replace."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for capitalized words that are no words and resemble an established name, and for lower-cased ones."""
    names = census(bundle)
    for form in list(names.forms.values()):
        if not _is_suspect(form, names):
            continue
        for mention in form.mentions:
            name = next((name for name in names.alike(form.key) if _is_slip_of(form, mention, name, names)), None)
            if name is not None:
                yield _finding(form.key, mention, name)
    uses = Counter(mention.word for mention in names.strange)
    for mention in names.strange:
        if uses[mention.word] == 1:
            yield from _small_letters(mention, names)


def _is_suspect(form: Form, names: Census) -> bool:
    if len(form.key) < _SHORTEST or form.key in names.listed or len(form.by_text) > 1:
        return False
    return not (lexicon.is_known(form.key) or lexicon.is_known(form.surface) or form.surface[1:2].isdigit())


def _is_slip_of(form: Form, mention: Mention, name: Form, names: Census) -> bool:
    if mention.word.isupper() and not mention.is_shouted:
        return False
    if not _is_established(name, 2 * len(form), names) or is_derived(form.key, name.key) or mention.is_exempt():
        return False
    if form.own_befores - name.own_befores or _is_first_name(mention, name):
        return False
    if _is_other_ending(form.key, name.key):
        return False
    is_titled = mention.before in TITLES and name.befores[mention.before] > 0
    is_frequent = len(name) >= 3 or name.key in names.listed or bool(name.by_text[mention.text.name])
    return (is_frequent or is_titled) and (name.key in names.listed or not may_be_house_style(form, name, mention))


def _is_other_ending(one: str, other: str) -> bool:
    """Whether two long words differ only at their end and twice, as forms of one word in two languages do."""
    is_twice = OSA.distance(one, other) > 1
    return is_twice and one[: len(one) - _ENDING] == other[: len(one) - _ENDING]


def _is_established(name: Form, count: int, names: Census) -> bool:
    return name.is_name and len(name) + 3 * (name.key in names.listed) >= max(2, count)


def _is_first_name(mention: Mention, name: Form) -> bool:
    """Whether another name follows that never follows the established one: then it is somebody's first name."""
    return bool(mention.after) and not name.afters[mention.after] and not lexicon.is_word(mention.after)


def _small_letters(mention: Mention, names: Census) -> Iterator[Finding]:
    """A strange word in small letters is a name only where it resembles a frequent one of the same article."""
    is_owner = mention.whole.end > mention.span.end
    key = mention.word.lower()
    if "-" in key or len(key) < _SHORTEST + 1 or mention.is_exempt() or not key.isalpha() or mention.before:
        return
    same = names.forms.get(key)
    near = [same] if same else names.alike(key, distance=2 if is_owner and len(key) > _SHORTEST + 1 else 1)
    for name in near:
        is_frequent = len(name) >= 3 and "-" not in name.key and bool(name.by_text[mention.text.name])
        if is_frequent and name.is_name and not is_derived(key, name.key) and not lexicon.is_proper(name.key):
            yield _finding(key, mention, name)
            return


def _finding(key: str, mention: Mention, name: Form) -> Finding:
    proof = f"“{key}” stands in no dictionary, and nobody else of that name is introduced."
    return misspellings.finding(misspellings.Slip.at(mention), name, proof=proof)
