"""Claims as slots: who does what where on which day, and what is given a figure."""

from datetime import date

import pytest

from lessons.analysis.bundle import Bundle
from lessons.analysis.claims import day_claims, grouped
from lessons.analysis.figures import figures, is_swapped
from lessons.analysis.intervals import Interval
from lessons.analysis.support import support
from lessons.analysis.text import Text


def claims(*sources):
    return day_claims(Bundle(tuple(Text(str(number), source) for number, source in enumerate(sources))))


def slots(source):
    return [(figure.slot, figure.value) for figure in figures(Text("one", source))]


def test_a_claim_has_actor_happening_place_day_and_whether_it_is_ahead():
    [claim] = claims("Despite delays, Foreign Minister Ada Holt is set to travel to Oslo on Friday to meet officials.")
    assert (claim.actor, claim.happening, claim.target, claim.weekday) == ("Holt", "departure", "Norway", 4)
    assert claim.is_ahead
    assert claim.place.quote == "Friday"


def test_what_has_happened_is_not_ahead():
    [claim] = claims("Ada Holt arrived in Oslo on Friday.")
    assert (claim.happening, claim.is_ahead) == ("presence", False)


@pytest.mark.parametrize(
    "source",
    [
        "Ada Holt will not travel to Oslo on Friday.",
        "Ada Holt had originally planned to travel to Oslo on Friday.",
        "“Ada Holt will travel to Oslo on Friday,” he said.",
        "Ada Holt will travel to Oslo, while her deputy speaks on Friday.",
        "It rained in Oslo on Friday.",
    ],
)
def test_what_is_denied_quoted_or_said_of_another_thing_is_no_claim(source):
    assert claims(source) == ()


def test_a_capital_and_its_country_are_one_place():
    [group] = grouped(claims("Holt will visit Oslo on Friday.", "Ada Holt will visit Norway on Sunday."))
    assert [claim.weekday for claim in group] == [4, 6]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("yesterday", Interval.day(date(2024, 5, 13))),
        ("last month", Interval.month(2024, 4)),
        ("last year", Interval.year(2023)),
        ("last week", Interval(date(2024, 5, 6), date(2024, 5, 13))),
        ("on Saturday", Interval.day(date(2024, 5, 11))),
        ("on 2 May", Interval.day(date(2024, 5, 2))),
    ],
)
def test_a_time_word_counts_from_the_day_of_the_article(words, when):
    [claim] = claims(f"Cup for Vale\n\n14 May 2024\n\nHill Vale lifted the Senior Cup {words} with a late goal.")
    assert claim.when == when


def test_without_a_date_of_the_article_a_time_word_has_no_day():
    [claim] = claims("Hill Vale lifted the Senior Cup yesterday with a late goal.")
    assert claim.when is None


def test_a_day_beside_another_year_is_not_taken_for_this_years():
    [claim] = claims("News\n\n14 May 2024\n\nIn 1960 Ada Holt arrived in Oslo on 2 May.")
    assert claim.when is None


@pytest.mark.parametrize(
    ("source", "slot", "value"),
    [
        ("Spain has sent 65 soldiers.", ("done", "Spain", "sent", "soldier"), "65"),
        ("The shock was of magnitude 6.8, it said.", ("magnitude",), "6.8"),
        ("He declared three days of national mourning.", ("lasts", "national mourning"), "three days"),
        ("It was founded by miners in the autumn of 1904.", ("founded",), "1904"),
        ("It was the first win since 1998.", ("since", "first", "win"), "1998"),
        ("The crowd was 4,218, they said.", ("is", "crowd"), "4,218"),
        ("Rovers, winners in 2022 and 2023, lost.", ("in", "Rovers", "winners"), "2022 and 2023"),
    ],
)
def test_a_figure_fills_a_slot(source, slot, value):
    assert (slot, value) in slots(source)


@pytest.mark.parametrize(
    "source", ["Spain has sent about 65 soldiers.", "“The crowd was 4,218,” he said.", "The toll is 3%."]
)
def test_a_hedged_or_quoted_figure_fills_none(source):
    assert slots(source) == []


def test_digits_are_swapped_only_when_they_are_the_same():
    assert is_swapped("4,128", "4,218")
    assert is_swapped("6.8", "8.6")
    assert not is_swapped("1988", "1998")
    assert not is_swapped("11", "11")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("The crowd was 4,218, with 2,610 from Vale and 1,608 from Rovers.", "2,610 and 1,608 make 4,218."),
        ("The crowd was 4,218, with 2,610 from Vale.", None),
        (
            "News\n\n12 May 2024\n\nThe club, founded in 1904 and so 120 years old, won.",
            "1904 and 120 years make 2024.",
        ),
    ],
)
def test_a_figure_may_be_borne_out_by_its_own_parts(source, reason):
    text, other = Text("one", source), Text("two", "The crowd was 4,128.")
    bundle = Bundle((text, other))
    assert support(bundle, figures(text)[0], figures(other)[0]) == reason
