"""Quantities, shares and sums: what is counted, what is left out, and what rounding allows."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import shares, sums
from lessons.analysis.quantities import in_figures, like, quantities_in, rounding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text


def read(words):
    text = Text("1.txt", words)
    return text, quantities_in(text, Span(0, len(words)))


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("They paid £2,500 and 30 dollars.", [(2500, "£"), (30, "$")]),
        ("It cost 1.2 million, or 4.5bn in all.", [(1_200_000, ""), (4_500_000_000, "")]),
        ("Some 57% of twenty-one boats sank.", [(57, "%"), (21, "")]),
        ("A dozen boats and two hundred men came.", [(12, ""), (200, "")]),
        ("It struck at 11.11pm on 8 September 2023.", []),
        ("Vale won 3-2 in the 114th minute of game No. 7.", []),
        ("Amina Holt, 12, has five cousins.", [(5, "")]),
    ],
)
def test_counts_and_sums_of_money_are_read_and_dates_times_scores_and_ages_are_not(words, values):
    assert [(float(one.value), one.unit) for one in read(words)[1]] == values


def test_a_small_number_is_exact_and_a_large_round_one_is_not():
    _, (small, large, scaled) = read("There were 900 boats, 4,000 men and 1.2 million fish.")
    assert rounding(small) == 0
    assert rounding(large) == 200
    assert rounding(scaled) == 50_000


def test_a_number_is_put_right_in_its_own_dress():
    text, (words, money, scaled) = read("Twenty men paid £4,500 of 30bn francs.")
    assert like(words, text, Fraction(21)) == "Twenty-one"
    assert like(money, text, Fraction(3500)) == "£3,500"
    assert like(scaled, text, Fraction(24_000_000_000)) == "24bn francs"
    assert like(words, text, Fraction(1, 3)) is None


def test_a_total_is_reached_by_adding_taking_away_and_multiplying():
    _, (total, *others) = read("It made 118 of 56 and 62 and four.")
    assert sums.is_reached(total, others)
    _, (total, *others) = read("It made 119 of 56 and 62 and four.")
    assert not sums.is_reached(total, others)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("57%", Fraction(57, 100)),
        ("12.5 per cent", Fraction(1, 8)),
        ("one in four", Fraction(1, 4)),
        ("two-thirds", Fraction(2, 3)),
        ("a quarter", Fraction(1, 4)),
        ("half", Fraction(1, 2)),
    ],
)
def test_a_share_is_read_from_figures_and_from_words(words, value):
    assert shares.read(words).value == value


def test_a_share_is_put_right_in_the_way_it_was_written():
    assert shares.in_words(Fraction(3, 4), "57%") == "75%"
    assert shares.in_words(Fraction(1, 4), "one in three") == "one in four"
    assert shares.in_words(Fraction(2, 3), "half") == "two thirds"
    assert shares.in_words(Fraction(2, 7), "one in three") == "two in seven"
    assert shares.in_words(Fraction(11, 37), "one in three") is None, "nobody would write eleven in thirty-seven"


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=10**9))
def test_a_number_in_figures_is_read_back(number):
    _, found = read(f"They sold {in_figures(Fraction(number))} boats.")
    assert [one.value for one in found] == [number]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=" 0123456789.,%£abcone and of\n", max_size=80))
def test_any_text_is_read_without_an_error_and_its_quantities_stand_in_it(words):
    _, found = read(words)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(words)
        assert one.value >= 0
