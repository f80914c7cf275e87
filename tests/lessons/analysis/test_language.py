"""The ground under the rules of language: what a clause, a noun, a verb and a list of words are."""

import re
import time

import pytest

from lessons.analysis import clauses, lexicon, nouns, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import DETECTORS
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import confusables, joined, misspellings, peoples, verbs
from lessons.analysis.words.everyday import is_common


def test_no_listed_misspelling_is_right_and_every_correction_is():
    for wrong, right in misspellings.RIGHT.items():
        assert wrong != right
        assert all(lexicon.is_known(word) for word in right.split()), right


def test_every_context_holds_its_wrong_word_once():
    for pair in confusables.PAIRS:
        assert lexicon.is_known(pair.wrong), pair
        assert lexicon.is_known(pair.right), pair
        for context in pair.contexts:
            assert context.count("{" + pair.wrong + "}") == 1, context
            re.compile(context.replace("{" + pair.wrong + "}", pair.wrong))


def test_compounds_are_words_and_peoples_are_none_in_small_letters():
    assert [word for word in joined.JOINED if not lexicon.is_word(word)] == []
    assert [word for word in peoples.CAPITALIZED if lexicon.is_word(word)] == []


def test_common_words_take_regular_endings():
    assert all(map(is_common, ["villages", "stopped", "hoping", "happily", "studies", "organised", "governments"]))
    assert not is_common("tibia")


def test_a_plural_is_a_known_noun_with_an_ending_and_no_measure():
    assert all(map(nouns.is_plural, ["teams", "children", "buses", "ladies"]))
    assert not any(map(nouns.is_plural, ["news", "series", "bus", "years", "politics", "glass", "xyzzys"]))
    assert [nouns.plural(noun) for noun in ("child", "city", "church", "driver")] == [
        *("children", "cities", "churches", "drivers")
    ]


def test_participles_follow_the_table_or_the_rule():
    assert [verbs.participle(base) for base in ("build", "take", "deny", "injure", "admit", "allow")] == [
        *("built", "taken", "denied", "injured", "admitted", "allowed")
    ]
    assert not verbs.BARE & set(verbs.PARTICIPLE_OF_PAST)


@pytest.mark.parametrize(
    ("sentence", "is_head"),
    [
        ("@three teams came.", True),
        ("He said @three teams came.", True),
        ("In Spain, @three teams came.", True),
        ("The captain of @three teams came.", False),
        ("A man and @three teams came.", False),
    ],
)
def test_a_subject_stands_at_the_head_of_its_clause(sentence, is_head):
    at = sentence.index("@")
    assert clauses.opens_at(Text("1.txt", sentence.replace("@", "")), at) is is_head


def test_the_bare_form_may_be_a_wish():
    text = Text("1.txt", "They asked that he have more time. Today he has it.")
    assert clauses.may_be_wish(text, text.source.index("he have"))
    assert not clauses.may_be_wish(text, text.source.index("he has"))


def test_the_writers_own_words_are_outside_quotation_and_plain_english():
    text = Text("1.txt", "“It was late,” she said as the boat came in. Il était une fois une petite fille de village.")
    assert not prose.is_own(text, Span(1, 3))
    start = text.source.index("boat")
    assert prose.is_own(text, Span(start, start + 4))
    start = text.source.index("petite")
    assert not prose.is_own(text, Span(start, start + 6))


def test_a_correction_keeps_the_capitals():
    assert prose.shaped("foreign", "Foriegn") == "Foreign"
    assert prose.shaped("foreign", "FORIEGN") == "FOREIGN"
    assert prose.shaped("foreign", "foriegn") == "foreign"


_MINE = [
    name
    for name in DETECTORS
    if name.startswith(
        ("grammar_", "spelling_", "capital_", "punctuation_", "fragment_", "missing_small", "missing_prep")
    )
]
_WORST = [
    "was the ",
    "there was many ",
    "(",
    '"',
    "one of the cats ",
    "Mr A, as ",
    "Quarry Lane quarry lane ",
    "in the of ",
]


@pytest.mark.parametrize("piece", _WORST)
def test_the_rules_of_language_grow_with_the_text_alone(piece):
    bundle = Bundle((Text("1.txt", piece * (20_000 // len(piece))),))
    began = time.process_time()
    for name in _MINE:
        list(DETECTORS[name].find(bundle))
    assert time.process_time() - began < 10
