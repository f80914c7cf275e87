"""Listed phrases: where the writer uses them, in runs, and what may stand in a list."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import Bundle, Text
from lessons.analysis.detectors import loaded_word, stock_phrase
from lessons.analysis.phrases import Phrases, heads, listed, runs
from lessons.analysis.prose import SPOKEN
from lessons.analysis.words import forecasts, judgments, loaded, stock_phrases
from quizzes.charges import charges

LISTS = {
    "forecasts": forecasts.ALL,
    "judgments": judgments.ALL,
    "loaded": loaded.ALL,
    "sayings": stock_phrases.STRONG,
    "weak": stock_phrases.WEAK,
}
SHINY = Phrases(
    listed("shines", "(?:very )?shiny = bright\nsparkl(?:es|ed) = leave it out\ngolden = what it is made of")
)


def words(source, phrases=SHINY):
    return [use.words for use in phrases.uses(Text("1.txt", source), SPOKEN)]


def test_a_phrase_is_found_as_whole_words_whatever_its_capitals():
    assert words("Shiny boats came. The VERY SHINY boat sparkled. It was shinyish and unshiny.") == [
        "Shiny",
        "VERY SHINY",
        "sparkled",
    ]


def test_quoted_and_attributed_words_are_not_the_writers():
    assert words("“The shiny boat,” she said. He called the boat shiny. The shiny boat came, the office said.") == []


def test_what_nobody_in_particular_expects_stays_with_the_writer():
    assert words("The boat is expected to be shiny. It is more shiny than many expect.") == ["shiny", "shiny"]


def test_states_that_are_united_attribute_nothing():
    assert words("In the United States the boats are shiny.") == ["shiny"]


def test_a_capital_inside_a_sentence_makes_a_name_of_it():
    assert words("They sailed the Golden Hind. Shiny Sal sailed too. Golden boats came.") == ["Golden"]


def test_phrases_of_one_sentence_make_one_run_and_the_same_words_are_told_once():
    text = Text("1.txt", "The shiny, golden boat came in the early hours of a long day and sparkled. A shiny car came.")
    [run] = runs(SHINY.uses(text, SPOKEN))
    assert text.quote(run.span) == "shiny, golden"
    assert [place.quote for place in run.related] == ["shiny"]


@pytest.mark.parametrize(
    ("phrase", "advice"),
    list(
        zip(SHINY.phrases, ["Read “bright” in its place", "Leave it out", "Look for what it is made of"], strict=True)
    ),
)
def test_a_phrase_says_what_to_do_without_it(phrase, advice):
    assert phrase.advice.startswith(advice)


@pytest.mark.parametrize("phrases", LISTS.values(), ids=LISTS)
def test_every_entry_has_plainer_words_and_a_reason_and_begins_with_a_word(phrases):
    for phrase in phrases.phrases:
        assert phrase.instead
        assert phrase.reason
        assert re.compile(phrase.pattern).match("") is None
    patterns = [phrase.pattern for phrase in phrases.phrases]
    assert len(patterns) == len(set(patterns))


def test_the_list_of_loaded_words_has_the_length_that_a_person_can_read():
    assert 150 <= len(loaded.ALL.phrases) <= 300


# Deeds that somebody may be charged with, and the plain words that the other side would choose. Contempt ("heartless",
# "cheats", "regime") is a choice of words and no charge of a deed.
@pytest.mark.parametrize(
    "word",
    [
        *("genocide", "terrorists", "terrorism", "ethnic cleansing", "apartheid", "war crimes", "massacre", "invasion"),
        *("occupation", "spy balloon", "surveillance balloon", "fraud", "corruption", "murder", "torture", "traitor"),
        *("propaganda", "aggression", "annexation", "liberation", "martyrs", "freedom fighters", "racist", "sexist"),
        *("rapist", "thief", "criminals", "illegal immigrants", "dictator", "extremists", "militants", "lied", "stole"),
    ],
)
def test_no_charge_is_called_loaded_or_neutral(word):
    source = f"The report tells of the {word} in Dover. It tells of {word} again, and of their {word}."
    assert [finding.quote for finding in loaded_word.find(Bundle((Text("1.txt", source),)))] == []


def test_no_plainer_word_is_a_charge():
    assert [phrase.instead for phrase in loaded.ALL.phrases if charges(phrase.instead)] == []


def test_weak_phrases_count_only_where_three_stand_within_five_hundred_words():
    weak = ["The vote plays a key role.", "Both seek common ground.", "It paves the way for more."]
    near = Text("1.txt", " ".join(weak))
    far = Text("2.txt", " ".join(f"{sentence} {'The boat came in. ' * 130}" for sentence in weak))
    assert len(list(stock_phrase.find(Bundle((near,))))) == 3
    assert list(stock_phrase.find(Bundle((far,)))) == []


_PIECES = ["will ", "so ", "the the ", "is the ", "hopefully a ", "of the ", "game of ", "may very "]


@pytest.mark.parametrize("piece", _PIECES)
@pytest.mark.parametrize("phrases", LISTS.values(), ids=LISTS)
def test_lists_stay_quick_on_their_worst_text(phrases, piece):
    text = Text("1.txt", piece * (100_000 // len(piece)))
    began = time.process_time()
    list(phrases.uses(text, SPOKEN))
    assert time.process_time() - began < 5


_WORDS = st.sampled_from(
    ["will ", "probably ", "is ", "the ", "best ", "slammed ", "plan ", "“", "”", ". ", "\n\n", "İ ", "ﬁne "]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_WORDS, max_size=30))
def test_every_use_gives_back_the_words_of_the_source(pieces):
    text = Text("1.txt", "".join(pieces))
    for phrases in LISTS.values():
        for use in phrases.uses(text, SPOKEN):
            assert text.quote(use.span).split() == use.words.split()
            assert use.sentence.span.contains(use.span)


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("war of words", {"war of words"}),
        ("slam(?:s|med)? it", {"slam"}),
        ("(?:tore|tears) into", {"tore", "tears"}),
        ("(?:a |an )?slap in", {"a ", "an ", "slap in"}),
        ("colou?r", {"colo"}),
        ("the end|an? start", {"the end", "a"}),
        ("(?<=the )cheats", {""}),
        (r"\w+ed", {""}),
        ("(?:(?:x|y)z){0,2}b", {"x", "y", "b"}),
    ],
)
def test_a_pattern_tells_how_all_begins_that_it_matches(pattern, begins):
    assert heads(pattern) == begins


def test_of_two_phrases_at_one_place_the_one_listed_first_is_taken():
    phrases = Phrases(listed("why", "war of words = dispute\nwar = fight\n(?<=a )\\w+ice = good"))
    found = words("The war of words went on. Then a war came. It was a nice one to watch for a while.", phrases)
    assert found == ["war of words", "war", "nice"]
