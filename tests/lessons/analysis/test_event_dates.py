"""Whether a date in a sentence is the date of the event that stands before it."""

from __future__ import annotations

from datetime import date

import pytest

from lessons.analysis.bundle import ReferenceFact
from lessons.analysis.event_dates import is_action, tells_when, with_things

_WRECK = ReferenceFact("Wreck of the Alcyone", ("Alcyone disaster",), date(1961, 3, 9), date(1961, 3, 9), "Survey")
_TREATY = ReferenceFact("Signing of the Nordby Treaty", (), date(1982, 12, 10), date(1982, 12, 10), "Register")


@pytest.mark.parametrize(
    ("before", "between"),
    [("After the ", ", in Nordby, in "), ("The ", ", off Gull Point, that happened in "), ("The ", " of ")],
)
def test_only_a_place_or_a_verb_of_happening_stands_between_an_event_and_its_date(before: str, between: str) -> None:
    assert tells_when(_WRECK, "Alcyone disaster", before, between)


@pytest.mark.parametrize(
    ("before", "between"),
    [("They rebuilt it after the ", " in "), ("A film on the ", " that began in "), ("The ", " was filmed in ")],
)
def test_a_date_that_may_be_of_something_else_is_left_alone(before: str, between: str) -> None:
    assert not tells_when(_WRECK, "Alcyone disaster", before, between)


def test_the_thing_of_an_action_stands_for_it_only_with_the_verb_of_the_action() -> None:
    (fact,) = with_things((_TREATY,))

    assert is_action(fact)
    assert "Nordby Treaty" in fact.aliases
    assert tells_when(fact, "Nordby Treaty", "The ", " was signed in ")
    assert not tells_when(fact, "Nordby Treaty", "The ", " was amended in ")
