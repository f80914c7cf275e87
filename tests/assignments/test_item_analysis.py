import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assignments.item_analysis import heat, in_points, is_worth_talking_about, wilson_interval


def test_the_interval_of_half_of_ten_is_the_one_in_the_tables():
    low, high = wilson_interval(5, 10)
    assert low == pytest.approx(0.2366, abs=1e-4)
    assert high == pytest.approx(0.7634, abs=1e-4)


def test_nobody_asked_has_no_interval():
    with pytest.raises(ValueError, match="nobody"):
        wilson_interval(0, 0)


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 500).flatmap(lambda asked: st.tuples(st.integers(0, asked), st.just(asked))))
def test_the_interval_lies_around_the_share_and_inside_0_to_1(counts):
    right, asked = counts
    low, high = wilson_interval(right, asked)
    assert 0 <= low <= right / asked + 1e-9
    assert right / asked - 1e-9 <= high <= 1


def test_a_question_that_most_of_a_class_missed_is_worth_talking_about():
    assert is_worth_talking_about(5, 24)


def test_a_question_that_a_few_missed_by_luck_is_not():
    assert not is_worth_talking_about(10, 24)
    assert not is_worth_talking_about(1, 5)


def test_four_answers_are_too_few_to_flag_a_question():
    assert not is_worth_talking_about(0, 4)
    assert is_worth_talking_about(0, 5)


def test_the_shade_grows_with_the_share_and_is_none_without_questions():
    assert [heat(right, 4) for right in range(5)] == [1, 1, 2, 3, 4]
    assert heat(0, 0) == 0


def test_points_are_written_without_needless_zeros():
    assert [in_points(value) for value in (17.5, 22.0, 4 / 3, 0, None)] == ["17.5", "22", "1.33", "0", "–"]
