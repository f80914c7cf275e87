"""An article as blocks, sentences, words and quotations."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis.blocks import Label
from lessons.analysis.spans import Span
from lessons.analysis.text import Text


def test_the_shadow_has_plain_marks_and_the_same_length():
    text = Text("a.txt", "\ufeff“It’s”\N{NO-BREAK SPACE}here")
    assert text.shadow == ' "It\'s" here'
    assert text.quote(Span(1, 7)) == "“It’s”"


def test_sentences_keep_their_places_and_abbreviations_whole():
    text = Text("a.txt", "The U.S. team met Dr. Lee at 5 p.m. on Friday. It won! Was it easy?")
    assert [text.quote(one.span) for one in text.sentences] == [
        "The U.S. team met Dr. Lee at 5 p.m. on Friday.",
        "It won!",
        "Was it easy?",
    ]


def test_a_heading_is_one_sentence():
    text = Text("a.txt", "Why now? Why here\n\nThe port was shut on Friday, and no ship came in. It rained.")
    assert text.quote(text.sentences[0].span) == "Why now? Why here"


def test_words_keep_apostrophes_and_numbers_their_points():
    text = Text("a.txt", "O’Shaughnessy’s 4,218 fans sang.")
    assert [word.text for word in text.words] == ["O'Shaughnessy's", "4,218", "fans", "sang"]


def test_quotations_pair_within_a_block_and_a_loose_mark_opens_none():
    text = Text("a.txt", "He said “no” and 'never again' to the neighbors' dog.\n\nThe sign read “open all day.")
    assert [text.quote(span) for span in text.quotations] == ["“no”", "'never again'"]


def test_words_in_quotation_marks_or_marked_sic_are_somebodys_own():
    text = Text("a.txt", "“We was robbed,” he said. We was [sic] here. We was late.")
    places = [place for place in range(len(text.source)) if text.source.startswith("was", place)]
    assert [text.is_quoted(Span(place, place + 3)) for place in places] == [True, True, False]


def test_a_place_is_found_in_its_block_and_sentence():
    text = Text("a.txt", "One is here now. Two is there.\n\nThree is gone.")
    sentence = text.sentence_at(text.source.index("there"))
    assert text.quote(sentence.span) == "Two is there."
    assert text.block_at(text.source.index("gone")).label is Label.BODY
    assert text.block_at(text.source.index("\n")) is None


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from("aB .,!?\n\r\"'“”’1é中—"), max_size=150) | st.text(max_size=150))
def test_every_place_gives_back_its_words(source):
    text = Text("a.txt", source)
    assert len(text.shadow) == len(source)
    end = 0
    for sentence in text.sentences:
        assert end <= sentence.span.start < sentence.span.end
        assert sentence.block.span.contains(sentence.span)
        end = sentence.span.end
    for word in text.words:
        assert text.shadow[word.span.start : word.span.end] == word.text
    assert all(0 <= span.start < span.end <= len(source) for span in text.quotations)


@pytest.mark.parametrize("piece", ["a ", "\"a ' ", "'a' \"b\" ", "a. ", "(a", "A ", "x'y"])
def test_the_worst_text_takes_no_longer_than_its_length(piece):
    text = Text("a.txt", piece * (100_000 // len(piece)))
    began = time.process_time()
    assert text.sentences
    assert text.quotations is not None
    assert time.process_time() - began < 6


def test_a_sentence_may_end_with_an_hour_but_a_day_or_zone_belongs_to_it():
    text = Text("a", "The doors open at 8 a.m. Who will pay? The train left at 9 p.m. Eastern time.")
    sentences = [text.quote(sentence.span) for sentence in text.sentences]
    assert sentences == ["The doors open at 8 a.m.", "Who will pay?", "The train left at 9 p.m. Eastern time."]
