"""Marks in a text: any number, overlapping or not, and never a character lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis.blocks import Block, Label
from lessons.analysis.spans import Span
from lessons.marking import cut, paragraphs


@st.composite
def marked_texts(draw):
    source = draw(st.text(alphabet="ab é\n\r\ufeff<&", max_size=60))
    places = st.integers(0, len(source))
    pairs = draw(st.lists(st.tuples(places, places), max_size=6))
    return source, [Span(*sorted(pair)) for pair in pairs if pair[0] != pair[1]]


@settings(max_examples=60)
@given(marked_texts())
def test_the_pieces_joined_are_the_text(case):
    source, marks = case
    assert "".join(piece.text for piece in cut(source, marks)) == source


@settings(max_examples=60)
@given(marked_texts())
def test_every_mark_covers_exactly_its_own_words_and_begins_and_ends_once(case):
    source, marks = case
    pieces = cut(source, marks)
    for number, mark in enumerate(marks):
        covered = "".join(piece.text for piece in pieces if number in piece.over)
        assert covered == source[mark.start : mark.end]
        assert sum(number in piece.begins for piece in pieces) == 1
        assert sum(number in piece.ends for piece in pieces) == 1


def test_overlapping_marks_share_a_piece():
    pieces = cut("one two three", [Span(0, 7), Span(4, 13)])
    assert [(piece.text, piece.over) for piece in pieces] == [("one ", (0,)), ("two", (0, 1)), (" three", (1,))]


@settings(max_examples=60)
@given(marked_texts(), st.lists(st.integers(0, 60), max_size=6))
def test_paragraphs_and_their_gaps_joined_are_the_text(case, cuts):
    source, marks = case
    places = sorted({place for place in cuts if place <= len(source)})
    blocks = [Block(Span(*pair), Label.BODY) for pair in zip(places[::2], places[1::2], strict=False)]
    found = paragraphs(source, blocks, marks)
    assert "".join("".join(piece.text for piece in each.pieces) + each.gap for each in found) == source


def test_a_mark_over_two_paragraphs_begins_in_the_first_and_ends_in_the_second():
    blocks = [Block(Span(0, 3), Label.BODY), Block(Span(5, 8), Label.BODY)]
    first, second = paragraphs("one\n\ntwo", blocks, [Span(1, 7)])
    assert [piece.begins for piece in first.pieces] == [(), (0,)]
    assert [piece.ends for piece in second.pieces] == [(0,), ()]
