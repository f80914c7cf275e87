"""Passages are cut between clauses, with true places, and nothing of what must not be shown."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import Text
from lessons.analysis.spans import Span
from quizzes.passages import cut, markable_words, repaired, sentence_around

SENTENCE = "Despite the rain, the mayor opened the bridge on Friday , a bridge of stone, and left with 50,000 others."
TEXT = Text("a.txt", f"Bridge opens\n\n{SENTENCE}")


def place(words):
    start = TEXT.source.index(words)
    return Span(start, start + len(words))


def shown(keep, *avoid):
    span = cut(TEXT, sentence_around(TEXT, place(keep)), place(keep), [place(words) for words in avoid])
    return span and TEXT.quote(span)


def test_nothing_is_cut_where_nothing_must_be_avoided():
    assert shown("opened") == SENTENCE


def test_a_clause_before_or_behind_is_cut_away():
    assert shown("opened", "rain") == SENTENCE.removeprefix("Despite the rain, ")
    assert shown("opened", "stone") == "Despite the rain, the mayor opened the bridge on Friday"


def test_a_number_is_never_cut_in_two():
    assert shown("others", "left") is None


def test_what_must_be_shown_and_avoided_gives_no_passage():
    assert shown("the bridge on Friday", "bridge on") is None


def test_a_quotation_is_never_cut_in_two():
    text = Text("a.txt", "Bridge opens\n\n“It was wet, it was cold, it was fine,” said the mayor of the town.")
    keep = Span(text.source.index("mayor"), text.source.index("mayor") + 5)
    cold = Span(text.source.index("wet"), text.source.index("wet") + 3)
    assert cut(text, sentence_around(text, keep), keep, [cold]) is None


def test_a_repaired_passage_has_the_place_of_the_printed_one():
    whole = sentence_around(TEXT, place("Friday"))
    passage = repaired(TEXT, whole, place("Friday"), "Monday evening")
    assert passage.text == SENTENCE.replace("Friday", "Monday evening")
    assert (passage.start, passage.end) == (whole.start, whole.end)


@given(st.text(alphabet="abcdeé '’-.,\n“”", max_size=80))
@settings(max_examples=60)
def test_words_that_can_be_marked_stand_apart_and_have_ids_of_their_own(text):
    marks = markable_words(text)
    assert len({mark.id for mark in marks}) == len(marks)
    assert all(one.end <= other.start for one, other in pairwise(marks))
