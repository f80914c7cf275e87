"""Who says so, who has no name, and which outlet is another one."""

import pytest

from lessons.analysis.attribution import is_credited, is_credited_near
from lessons.analysis.bundle import Bundle, KnownName
from lessons.analysis.nameless import nameless
from lessons.analysis.outlets import Outlets, is_own
from lessons.analysis.spans import Span
from lessons.analysis.text import Metadata, Text


def first(source):
    text = Text("1.txt", source)
    return text, text.sentences[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "The gate is shut, the port office said.",
        "“The gate is shut,” said Ann Lee, a pilot.",
        "The gate is shut, according to the harbor master.",
        "The match sheet shows that nobody was booked.",
        "She told reporters that the gate was shut.",
        "The ministry has also confirmed the number.",
    ],
)
def test_a_name_an_office_or_a_document_is_a_credit(sentence):
    assert is_credited(*first(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The gate is shut and the crane is gone for good.",
        "Critics say that the gate is shut.",
        "“The gate is shut,” said one sailor.",
        "Somebody in the yard said that the gate was shut.",
        "According to reports, the gate is shut.",
        "It was said to be shut.",
    ],
)
def test_a_crowd_a_nameless_person_or_a_report_is_no_credit(sentence):
    assert not is_credited(*first(sentence))


def test_what_a_speaker_quotes_is_no_credit_of_the_writer():
    assert not is_credited(*first("A banner read “Ann Lee said no” for a week."))


def test_words_set_apart_do_not_count():
    text, sentence = first("The port office said that the gate is shut.")
    assert not is_credited(text, sentence, Span(0, 20))


def test_a_credit_in_the_next_sentence_counts_as_near():
    text, sentence = first("The gate is shut and will stay so. The port office said that it had no key.")
    assert is_credited_near(text, sentence)
    assert not is_credited(text, sentence)


def test_a_voice_without_a_name_is_found_with_what_it_charges():
    voice = next(nameless(Text("1.txt", "“Half the coal was stolen,” said one sailor, who would not say where.")))
    assert voice.text.quote(voice.span) == "one sailor"
    assert voice.charge == "stolen"


@pytest.mark.parametrize(
    "source",
    [
        "“It was cold,” said a sailor, Ann Lee.",
        "Ann Lee, a sailor, said that it was cold.",
        "A sailor who asked not to be named for fear of her captain said that it was cold.",
        "If somebody said that it was cold, nobody heard.",
        "No sailor said that it was cold.",
    ],
)
def test_a_name_or_a_reason_silences(source):
    assert not list(nameless(Text("1.txt", source)))


def test_an_outlet_is_known_by_table_by_fame_or_by_its_last_word():
    outlets = Outlets(Bundle((), names=(KnownName("Mollusk", "organization"),)))
    assert outlets.holds("Mollusk")
    assert outlets.holds_last("the BBC")
    assert outlets.holds_last("Dover Times")
    assert not outlets.holds_last("Post Office")


def test_the_article_s_own_outlet_is_no_other_outlet():
    text = Text("1.txt", "The gate is shut.", Metadata(outlet="Pier Gazette"))
    assert is_own(text, "Gazette")
    assert not is_own(text, "Dover Times")
