"""Every kind of item keeps the contract that stands in quizzes/items.py."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.items import STET, Option
from quizzes.kinds import KINDS, choice, hot_text, multiple_response, short_answer
from quizzes.passages import segments

EVERY_EXAMPLE = [
    pytest.param(kind, example, id=f"{slug}-{number}")
    for slug, kind in KINDS.items()
    for number, example in enumerate(kind.EXAMPLES)
]
MULTIPLE = multiple_response.EXAMPLES[0].item
FLAWED, SOUND = hot_text.EXAMPLES[0].item, hot_text.EXAMPLES[-1].item


@pytest.mark.parametrize(("kind", "example"), EVERY_EXAMPLE)
def test_an_example_earns_what_it_says_and_can_be_taken(kind, example):
    assert kind.score(example.item, example.values) == pytest.approx(example.credit)
    assert kind.complaint(example.item, example.values) is None
    assert kind.problems(example.item) == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_says_what_it_is_how_long_it_takes_and_shows_right_and_wrong(kind):
    assert kind.__doc__
    assert kind.NAME
    assert 0 < kind.SECONDS <= 600
    assert {0.0, 1.0} <= {example.credit for example in kind.EXAMPLES}


def test_a_choice_is_worth_one_or_nothing():
    item = choice.EXAMPLES[0].item
    assert [choice.score(item, (option.id,)) for option in item.options] == [1.0, 0.0, 0.0]
    assert choice.score(item, ("friday", "sunday")) == 0


def test_two_picks_in_a_choice_are_refused():
    assert "only one" in choice.complaint(choice.EXAMPLES[0].item, ("friday", "sunday"))


@pytest.mark.parametrize("kind", [choice, multiple_response, hot_text], ids=lambda kind: kind.NAME)
def test_an_unknown_id_is_refused(kind):
    assert kind.complaint(kind.EXAMPLES[0].item, ("no such thing",))


def test_leave_it_together_with_marks_is_refused():
    assert "not both" in hot_text.complaint(FLAWED, ("laien", STET))
    assert hot_text.complaint(FLAWED, (STET, STET)) is None


def test_a_text_that_is_too_long_is_refused():
    item = short_answer.EXAMPLES[0].item
    assert short_answer.complaint(item, ("x" * 200,)) is None
    assert "200" in short_answer.complaint(item, ("x" * 201,))
    assert short_answer.complaint(item, ("one", "two"))


@given(st.permutations([option.id for option in MULTIPLE.options]), st.integers(0, 4))
@settings(max_examples=40)
def test_the_order_of_ticks_is_irrelevant_and_credit_stays_in_bounds(ids, many):
    ticks = tuple(ids[:many])
    credit = multiple_response.score(MULTIPLE, ticks)
    assert credit == multiple_response.score(MULTIPLE, tuple(sorted(ticks)))
    assert 0 <= credit <= 1


@given(st.integers(1, 7), st.integers(1, 7))
@settings(max_examples=40)
def test_ticking_everything_earns_nothing_and_the_key_earns_one(keys, wrong):
    options = tuple(Option(str(number), str(number), float(number < keys)) for number in range(keys + wrong))
    item = replace(MULTIPLE, options=options, key=tuple(str(number) for number in range(keys)))
    assert multiple_response.problems(item) == [] or keys + wrong < 3
    assert multiple_response.score(item, tuple(option.id for option in options)) == 0
    assert multiple_response.score(item, item.key) == 1
    assert multiple_response.score(item, ()) == 0


@given(st.integers(2, 6), st.integers(2, 6))
@settings(max_examples=40)
def test_a_wrong_tick_costs_one_share(keys, wrong):
    options = tuple(Option(str(number), str(number), float(number < keys)) for number in range(keys + wrong))
    item = replace(MULTIPLE, options=options, key=tuple(str(number) for number in range(keys)))
    assert multiple_response.score(item, (*item.key, str(keys))) == pytest.approx(1 - 1 / wrong)


@given(st.sets(st.sampled_from([span.id for span in FLAWED.spans])))
def test_marks_in_any_order_earn_the_same_and_neutral_ones_change_nothing(marks):
    forward, backward = tuple(sorted(marks)), tuple(sorted(marks, reverse=True))
    credit = hot_text.score(FLAWED, forward)
    assert 0 <= credit <= 1
    assert credit == hot_text.score(FLAWED, backward)
    assert credit == hot_text.score(FLAWED, tuple(marks - {"mayor"}))
    assert hot_text.score(SOUND, forward) == 0


def test_marking_every_word_earns_little():
    assert hot_text.score(FLAWED, tuple(span.id for span in FLAWED.spans)) == pytest.approx(2 / 5)


@given(st.text(max_size=30))
@settings(max_examples=60)
def test_any_text_earns_credit_in_bounds_and_the_space_around_it_is_irrelevant(text):
    item = short_answer.EXAMPLES[0].item
    assert short_answer.score(item, (text,)) in {0.0, 0.5, 1.0}
    assert short_answer.folded(f" {text}\n") == short_answer.folded(text)


@pytest.mark.parametrize(
    ("kind", "change", "words"),
    [
        (choice, {"key": "monday"}, "none of the options"),
        (choice, {"options": choice.EXAMPLES[0].item.options[:1]}, "at least two"),
        (multiple_response, {"key": ()}, "at least one"),
        (multiple_response, {"key": ("author", "date", "photographer", "place")}, "must be wrong"),
        (hot_text, {"key": ("laien", STET)}, "leave it alone"),
        (hot_text, {"key": ("mayor",)}, "not neutral"),
        (hot_text, {"passages": ()}, "not there"),
        (short_answer, {"key": (" ",)}, "empty"),
        (short_answer, {"key": ("SIOBHÁN",)}, "near miss"),
    ],
)
def test_an_item_that_cannot_work_as_its_kind_is_told_why(kind, change, words):
    item = replace(kind.EXAMPLES[0].item, **change)
    assert any(words in problem for problem in kind.problems(item))


def test_overlapping_spans_are_a_problem():
    first, second = FLAWED.spans[:2]
    item = replace(FLAWED, spans=(replace(first, end=second.end), *FLAWED.spans[1:]))
    assert any("overlap" in problem for problem in hot_text.problems(item))


def test_answers_are_told_in_words():
    assert choice.in_words(choice.EXAMPLES[0].item, ("friday",)) == ["Friday"]
    assert multiple_response.in_words(MULTIPLE, ("date", "author")) == ["Who wrote it", "When it came out"]
    assert hot_text.in_words(FLAWED, ("laien", "ann")) == ["Ann", "Laien"]
    assert hot_text.in_words(FLAWED, (STET,)) == ["Leave it"]
    assert short_answer.in_words(short_answer.EXAMPLES[0].item, (" ",)) == []


def test_the_pieces_of_a_passage_join_to_its_text():
    pieces = segments(FLAWED, 0)
    assert "".join(piece.text for piece in pieces) == FLAWED.passages[0].text
    assert [piece.id for piece in pieces if piece.is_markable] == [span.id for span in FLAWED.spans]
