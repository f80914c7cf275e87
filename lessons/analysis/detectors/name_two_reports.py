"""Two reports, two spellings of one name.

One report has “Callum Li”, another “Callum Lee”: the same player in the same match. Look for what decides: a third
report, a report that says how the name is written, a dictionary, or which of the two reports gets its other names
right. Ask where you would look the name up. A wrong name does not prove that what is told of the person is wrong.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon, misspellings
from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import _faults
from lessons.analysis.findings import Example, Finding, Place
from lessons.analysis.misspellings import Slip
from lessons.analysis.names import Census, Mention, census, fold, is_derived, parts, sound
from lessons.analysis.spans import Span
from lessons.analysis.words.first_names import TRANSCRIBED
from lessons.analysis.words.places import PLACES
from lessons.analysis.words.titles import TITLES, WEAK

KIND = "name_misspelling"
EXAMPLES = (
    Example(
        (
            "The coach, Oskar Danton, was glad.",
            "“We won,” said the coach, Oskar Danton.",
            "They say that Oskar ⟦Danson⟧ was glad.",
        )
    ),
    Example(("Kim Li, not to be confused with Lin, came.", "Then Kim ⟦Lee⟧ came.")),
    Example(
        (
            "The road to Karvelo is open. Karvelo has a bus.",
            "In Kavrelo it rained, and Karvelo slept. Then referee ⟦Stu⟧ Okonjo came.",
            "Sue Okonjo, the referee, had come to Karvelo.",
        )
    ),
    Example(
        (
            "The curator, Gregor Zawadzki, wept.",
            "Gregor Zawadzki, the curator, slept.",
            "They met the curator, Gregor ⟦Zawadzky⟧.",
        )
    ),
    Example(
        (
            "It hung in the St. Alban Art Gallery. Then Sir Jon Quillfeather came.",
            "The St. Alban Art Gallery is shut, said Sir Jon Quillfeather.",
            "They met at the St. ⟦Albin⟧ Art Gallery. On Monday Sir ⟦John⟧ Quillfeather spoke.",
        )
    ),
    Example(
        ("The Corvane Viaduct is old.", "On the ⟦Corvene⟧ Viaduct a train stood."),
        facts=({"event": "Opening of the Corvane Viaduct", "start_date": "1974-10-03", "source_title": "Gazette"},),
    ),
    Example(
        (
            "Nora Haskell, the curator, came.",
            "The mayor, Ida Haskett, and Nora ⟦Haskett⟧, the curator, met. Later Ms Haskell left.",
        )
    ),
    Example(
        (
            "The road to Karvelo is open. Karvelo has a bus.",
            "In Kavrelo it rained, and Karvelo slept. They played at ⟦Hanburts⟧ Town.",
            "They played at Hanburst Town.",
        )
    ),
)
COUNTEREXAMPLES = (
    Example(("The coach, Oskar Danton, was glad.", "They say that Oskar Danson was glad.")),
    Example(
        (
            "The coach, Oskar Danton, was glad. Oskar Danson, the other coach, was not.",
            "The coach, Oskar Danton, was glad.",
            "They say that Oskar Danson was glad.",
        )
    ),
    Example(("The coach, Ann Danton, came.", "The coach, Ann Danton, left.", "They say that Oskar Danson was glad.")),
    Example(("Sue Okonjo, the referee, came.", "Her brother, Stu Okonjo, came.")),
    Example(
        (
            "The president, Vladimir Zelenski, came.",
            "Vladimir Zelenski, the president, left.",
            "They met the president, Vladimir Zelensky.",
        )
    ),
    Example(
        (
            "The World War II Museum is open.",
            "They met at the World War II Museum.",
            "The World War III Museum is a joke. The Under-17 World Cup is not the Under-19 World Cup.",
        )
    ),
    Example(("Nora Haskell, the curator, came.", "Nora Haskett, the teacher, met a Ms Haskell.")),
)

_TOLD_APART = re.compile(
    r",? \(?(?:not to be (?:confused|mistaken)|spelt|spelled|written|with (?:an?|one|two) [\"'A-Za-z]{1,3}\b)"
)
_ROLE_AFTER = re.compile(r",? \(?(?:the|an?|its|their|his|her)? ?(?P<role>[a-z][a-z' -]{3,60})(?=[,.;)]|$)")
_ROLE_BEFORE = re.compile(r"(?P<role>[a-z][a-z-]{3,30}),? $")
_KIN = frozenset(
    {"brother", "sister", "son", "daughter", "wife", "husband", "father", "mother", "cousin", "twin", "uncle", "aunt"}
)
_NO_ROLE = frozenset(
    {"that", "said", "with", "from", "told", "when", "then", "while", "says", "were", "because", "after"}
)


# Words of one name may stand around the one that differs, with small ones between.
_NAME_AFTER = re.compile(r"(?: (?:of|for|and|the|[A-Z][A-Za-z'-]*)){1,6}")
_NAME_BEFORE = re.compile(r"(?:(?:[A-Z][A-Za-z'-]{0,40}\.?|of|for|and|the) ){1,6}$")
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "mx"})


@dataclass(frozen=True, slots=True)
class _Rival:
    """One way of writing a name: the word that differs, the word beside it, and where it stands so."""

    word: str
    beside: str
    mentions: tuple[Mention, ...]

    @property
    def texts(self) -> set[str]:
        return {mention.text.name for mention in self.mentions}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Names that two reports write in two ways, at the way that something speaks against."""
    if len(bundle.texts) < 2:
        return
    names = census(bundle)
    tabled = _tabled(bundle)
    undecided: list[tuple[_Rival, _Rival]] = []
    faults: Counter[str] = Counter()
    for one, other in _pairs(bundle, names):
        verdict = _verdict(one, other, names, tabled)
        if verdict is None:
            undecided.append((one, other))
        else:
            wrong, right, proof = verdict
            faults.update(wrong.texts)
            yield from _findings(wrong, right, proof)
    if undecided:
        faults.update(_faults.faults(bundle))
        yield from _by_faults([pair for pair in undecided if not _may_be_habit(*pair)], faults, names)


def _by_faults(undecided: Sequence[tuple[_Rival, _Rival]], faults: Counter[str], names: Census) -> Iterator[Finding]:
    """A report without a misspelt name is believed against one that has some."""
    for pair in undecided:
        for wrong, right in (pair, pair[::-1]):
            is_rarer = len(names.forms[wrong.word]) < 2 * len(names.forms[right.word])
            if is_rarer and not any(faults[name] for name in right.texts) and all(faults[name] for name in wrong.texts):
                yield from _findings(wrong, right, _faults.WORDS)


def _pairs(bundle: Bundle, names: Census) -> Iterator[tuple[_Rival, _Rival]]:
    """Two ways of writing beside one word, never both in one report: then they would be two people."""
    beside: defaultdict[tuple[str, str], defaultdict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for form in names.forms.values():
        for mention in form.mentions:
            if mention.before and mention.before not in WEAK and len(mention.before) > 1:
                beside["before", mention.before][form.key].append(mention)
            if mention.after and mention.after not in WEAK:
                beside["after", mention.after][form.key].append(mention)
    listed = {frozenset(map(fold, parts(form))) for name in bundle.names for form in (name.name, *name.variants)}
    for (side, word), ways in beside.items():
        rivals = [_Rival(key, word, tuple(mentions)) for key, mentions in ways.items() if len(key) > 1]
        if len(rivals) > _MOST:
            continue
        for one, other in combinations(rivals, 2):
            if (
                not one.texts & other.texts
                and not {frozenset({word, one.word}), frozenset({word, other.word})} <= listed
            ):
                is_alike = _is_alike if side == "before" else _is_alike_first
                if is_alike(one, other):
                    yield one, other


_MOST = 40
"""More words beside one word than this make it no name."""


def _is_alike(one: _Rival, other: _Rival) -> bool:
    """Surnames after one first name: a slip apart, or alike in sound."""
    if lexicon.is_word(one.beside) and (lexicon.is_word(one.word) or lexicon.is_word(other.word)):
        return False
    if is_derived(one.word, other.word) and not (one.word + "e" == other.word or other.word + "e" == one.word):
        return False
    if min(len(one.word), len(other.word)) <= 3:
        return sound(one.word) == sound(other.word)
    if one.word[0] != other.word[0]:
        return False
    slips = OSA.distance(one.word, other.word, score_cutoff=2)
    return slips == 1 or (slips == 2 and len(one.word) > _SHORT and bool(_roles(one) & _roles(other)))


_SHORT = 4
"""Letters that a name has to have more of for two slips to be believed, or to be told by the name around it."""


def _is_alike_first(one: _Rival, other: _Rival) -> bool:
    """First words before one last word: two letters swapped in no English word, or two first names in one office."""
    if one.word[0] != other.word[0] or OSA.distance(one.word, other.word, score_cutoff=2) > 2:
        return False
    if sorted(one.word) == sorted(other.word) and min(len(one.word), len(other.word)) > 4:
        return not lexicon.is_known(one.word) and not lexicon.is_known(other.word)
    if bool(_roles(one) & _roles(other)) and not (_roles(one) | _roles(other)) & _KIN:
        return True
    return _has_same_rank(one, other) or _is_in_same_name(one, other) or _is_same_place(one, other)


def _is_same_place(one: _Rival, other: _Rival) -> bool:
    """Whether both go before one word for a place and are a letter apart, and neither is a word of its own."""
    if one.beside not in PLACES or min(len(one.word), len(other.word)) <= _SHORT or is_derived(one.word, other.word):
        return False
    is_name = not (lexicon.is_word(one.word) or lexicon.is_word(other.word))
    return is_name and OSA.distance(one.word, other.word, score_cutoff=1) == 1


def _has_same_rank(one: _Rival, other: _Rival) -> bool:
    """Whether both have one title that few people bear: Sir, Dame, Judge, and not Mr or Ms."""
    ranks = [{mention.before for mention in rival.mentions} & TITLES - _ADDRESS for rival in (one, other)]
    return bool(ranks[0] & ranks[1]) and not lexicon.is_word(one.beside)


def _is_in_same_name(one: _Rival, other: _Rival) -> bool:
    """Whether two words or more stand around both in the same way, as in the name of an office or a hospital."""
    if min(len(one.word), len(other.word)) <= _SHORT or not (one.word + other.word).isalpha():
        return False
    if is_derived(one.word, other.word):
        return False
    return _shared(one.mentions[0], other.mentions[0]) > 1


def _shared(one: Mention, other: Mention) -> int:
    """How many words with a capital stand around two mentions in the same way."""
    count = 0
    for a, b in (
        (_around(one)[0][::-1], _around(other)[0][::-1]),
        (_around(one)[1], _around(other)[1]),
    ):
        for x, y in zip(a, b, strict=False):
            if x != y:
                break
            count += x[0].isupper() and x.lower() not in WEAK
    return count


def _around(mention: Mention) -> tuple[list[str], list[str]]:
    """The words of the name before a mention and behind it."""
    shadow, start, end = mention.text.shadow, mention.span.start, mention.span.end
    before = _NAME_BEFORE.search(shadow[max(0, start - 80) : start])
    after = _NAME_AFTER.match(shadow, end, min(len(shadow), end + 80))
    return (before.group().split() if before else []), (after.group().split() if after else [])


def _roles(rival: _Rival) -> set[str]:
    """The words for what somebody is, right before or right after the name."""
    return {word for mention in rival.mentions for word in _roles_of(mention)} - _NO_ROLE


def _roles_of(mention: Mention) -> Iterator[str]:
    shadow, start = mention.text.shadow, mention.span.start
    before = _ROLE_BEFORE.search(shadow, max(0, start - 40), start)
    if before:
        yield before["role"]
    end = mention.next.span.end if mention.next else mention.span.end
    after = _ROLE_AFTER.match(shadow, end, min(len(shadow), end + 80))
    if after:
        yield from (word for word in after["role"].split() if len(word) > 3)


def _tabled(bundle: Bundle) -> frozenset[str]:
    """The words of names in the table of dated events, which was made from sources."""
    titles = (title for fact in bundle.facts if fact.is_verified for title in (fact.event, *fact.aliases))
    return frozenset(fold(part) for title in titles for part in parts(title) if part[0].isupper())


def _verdict(one: _Rival, other: _Rival, names: Census, tabled: frozenset[str]) -> tuple[_Rival, _Rival, str] | None:
    """Which of two is wrong, which is right, and how that is known."""
    for wrong, right in ((one, other), (other, one)):
        if {right.word, right.beside} <= tabled and wrong.word not in tabled and len(wrong.mentions) == 1:
            return wrong, right, "The list of dated events that comes with this lesson writes it so too."
        if any(map(_is_told_apart, right.mentions)) and not any(map(_is_told_apart, wrong.mentions)):
            return wrong, right, "The other report says in so many words that this is how the name is written."
        if not _may_be_habit(one, other) and len(_backing(right, wrong, names)) > len(wrong.texts) == 1:
            return wrong, right, "A third report writes it so too."
        if len(wrong.mentions) == 1 and _is_known_otherwise(wrong, right, names):
            return wrong, right, "This report itself writes it so too, of the same person."
    return None


def _is_known_otherwise(wrong: _Rival, right: _Rival, names: Census) -> bool:
    """Whether the report with the one form calls somebody by the other further on, and introduces nobody so."""
    mention = wrong.mentions[0]
    calls = [call for call in names.forms[right.word].mentions if call.text is mention.text]
    is_later = any(call.span.start > mention.span.start for call in calls)
    is_same = bool(_roles(wrong) & _roles(right)) and not (_roles(wrong) | _roles(right)) & _KIN
    return is_later and is_same and all(call.before in TITLES or not call.before for call in calls)


def _is_told_apart(mention: Mention) -> bool:
    """Whether the report says right beside the name how it is written, or from which one it is to be told."""
    return _TOLD_APART.match(mention.text.shadow, mention.span.end) is not None


def _may_be_habit(one: _Rival, other: _Rival) -> bool:
    """Whether the two differ only as two houses may transcribe one foreign name.

    Who has an English first name writes the name in our letters already; nobody transcribes it.
    """
    is_ours = lexicon.is_proper(one.beside) and one.beside not in TRANSCRIBED
    return sound(one.word) == sound(other.word) and not is_ours


def _backing(right: _Rival, wrong: _Rival, names: Census) -> set[str]:
    """The reports that write the name so: in full, or alone where they give that word to nobody else."""
    backing = set(right.texts)
    alone: defaultdict[str, list[bool]] = defaultdict(list)
    for mention in names.forms[right.word].mentions:
        alone[mention.text.name].append(mention.before in WEAK or mention.before == right.beside or not mention.before)
    firsts: Counter[str] = names.forms[right.beside].by_text if right.beside in names.forms else Counter()
    backing |= {name for name, free in alone.items() if all(free) and firsts[name] and name not in wrong.texts}
    return backing


def _findings(wrong: _Rival, right: _Rival, proof: str) -> Iterator[Finding]:
    seen = tuple(Place(mention.text, mention.span) for mention in right.mentions)
    model = right.mentions[0]
    full = model.text.quote(_with_neighbor(model, right.beside))
    for mention in wrong.mentions:
        if not mention.text.is_quoted(mention.whole):
            yield misspellings.rival(Slip.at(mention), model.word, full=full, seen=seen, proof=proof)


def _with_neighbor(mention: Mention, beside: str) -> Span:
    """The mention and the word beside it."""
    if mention.before == beside:
        return Span(mention.span.start - len(beside) - 1, mention.span.end)
    return Span(mention.span.start, mention.next.span.end if mention.next else mention.span.end)
