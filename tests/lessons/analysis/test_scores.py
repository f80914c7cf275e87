"""The result of a match as one report gives it."""

import pytest

from lessons.analysis.scores import minutes, results
from lessons.analysis.text import Text


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Vale beat Rovers 3-2 in the final.", ["3-2"]),
        ("Rovers lost 2-3 to Vale.", ["3-2"]),
        ("Vale came home with a 4-2 win over Rovers.", ["4-2"]),
        ("Vale beat Rovers 3-2 in the semi-final.", []),
        ("Vale beat Rovers 1-0 in 2009.", []),
        ("“Vale beat Rovers 3-2,” he said.", []),
        ("The road has a 3-2 slope.", []),
    ],
)
def test_the_final_score_is_read_and_that_of_another_match_is_not(words, values):
    assert [figure.value for figure in results(Text("1.txt", words))] == values


def test_two_lines_at_the_head_are_a_result():
    text = Text("1.txt", "Cup for Vale\n\nNorth Vale 3\nAsh Rovers 2\n\nVale won the cup in the rain on a long day.")
    assert [figure.value for figure in results(text)] == ["3-2"]


def test_the_minute_of_a_goal_is_read():
    assert [one.value for one in minutes(Text("1.txt", "Berg scored in the 114th minute."))] == ["114th"]
