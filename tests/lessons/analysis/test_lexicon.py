"""Is it an English word?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import lexicon

_BRITISH_AND_AMERICAN = """
    house houses walked Colour neighbouring centre theatres organisation realised analyse catalogue levelled traveller
    defence encyclopaedia foetus programme judgement enrolment sceptical grey kilometres whilst tonnes
"""
_YOUNG = "cybersecurity smartphone lawmakers counterterrorism non-proliferation co-founder"
_MISSPELT = "goverment recieve seperate beleive foriegn comittee ofstate xqzt arguement sence footbal developped"


@pytest.mark.parametrize("word", _BRITISH_AND_AMERICAN.split())
def test_american_and_british_words_are_words(word):
    assert lexicon.is_word(word)


@pytest.mark.parametrize("word", _YOUNG.split())
def test_young_words_and_words_with_a_prefix_are_words(word):
    assert lexicon.is_word(word)


@pytest.mark.parametrize("word", _MISSPELT.split())
def test_a_misspelling_is_no_word(word):
    assert not lexicon.is_word(word)


def test_a_name_is_proper_and_no_word():
    assert lexicon.is_proper("Vienna")
    assert not lexicon.is_word("vienna")
    assert not lexicon.is_proper("table")


def test_only_what_americans_spell_otherwise_is_british():
    assert lexicon.is_british("colour")
    assert not lexicon.is_british("color")
    assert not lexicon.is_british("four")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_any_string_has_an_answer(word):
    assert isinstance(lexicon.is_word(word), bool)
    assert isinstance(lexicon.is_proper(word), bool)
