"""Dates as articles write them, what they mean, and when an article was written."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import numbers
from lessons.analysis.bundle import Bundle, Milestone, ReferenceFact
from lessons.analysis.dates import MONTHS, WEEKDAYS, mentions
from lessons.analysis.dating import stated, written
from lessons.analysis.intervals import Interval, months_between, time_between
from lessons.analysis.occurrences import milestone_cards, occurrences
from lessons.analysis.text import Metadata, Text


def said(source):
    text = Text("one", source)
    return [(text.quote(mention.span), mention.unit) for mention in mentions(text)]


@pytest.mark.parametrize(
    ("words", "year", "month", "day", "last"),
    [
        ("13 May 2023", 2023, 5, 13, None),
        ("May 13, 2023", 2023, 5, 13, None),
        ("2023-05-13", 2023, 5, 13, None),
        ("Saturday, 13 May 2023", 2023, 5, 13, None),
        ("Sat., May 13th, 2023", 2023, 5, 13, None),
        ("the 3rd of May 2020", 2020, 5, 3, None),
        ("Sept. 5", None, 9, 5, None),
        ("18–19 June 2023", 2023, 6, 18, 19),
        ("June 18-19, 2023", 2023, 6, 18, 19),
        ("9 to 15 October", None, 10, 9, 15),
        ("MAY 13, 2023", 2023, 5, 13, None),
        ("13\u00a0May\n2023", 2023, 5, 13, None),
    ],
)
def test_a_day_is_read_in_every_common_form(words, year, month, day, last):
    [mention] = mentions(Text("one", f"It was on {words}, they said."))
    assert (mention.unit, mention.year, mention.month) == ("day", year, month)
    assert (mention.day, mention.last_day) == (day, last)


def test_may_is_a_month_only_after_a_word_of_time():
    assert said("He may go. May Smith may. In May he went; May 5 too.") == [("May", "month"), ("May 5", "day")]


@pytest.mark.parametrize(
    "words",
    [
        "by 2000 people",
        "room 2020",
        "1,950 men",
        "the 1950s",
        "of 1950 vehicles",
        "at 20:19",
        "v2.2019",
        "24 apples",
        "March on",
    ],
)
def test_what_is_no_date_is_left_alone(words):
    assert said(f"They met {words}.") == []


def test_years_and_lists_of_years_are_read():
    assert [words for words, _ in said("Since 2011, winners in 2021 and 2023 (2019), of the 2008 deal.")] == [
        "2011", "2021", "2023", "2019", "2008",
    ]  # fmt: skip


def test_a_day_without_its_year_is_the_nearest_one():
    [mention] = mentions(Text("one", "on 8 September"))
    assert mention.interval() is None
    assert mention.interval(Interval.day(date(2023, 9, 11))) == Interval.day(date(2023, 9, 8))
    assert mention.interval(Interval.day(date(2024, 1, 2))) == Interval.day(date(2023, 9, 8))


def test_a_day_that_the_calendar_lacks_means_nothing():
    assert [mention.interval() for mention in mentions(Text("one", "on 31 April 2023"))] == [None]


@settings(max_examples=80)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 12, 31)), st.integers(0, 3))
def test_every_day_is_read_as_it_is_written(day, form):
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    words = (
        f"{weekday}, {day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        day.isoformat(),
        f"{weekday} {month[:3] + '.' * (month != 'May')} {day.day}, {day.year}",
    )[form]
    [mention] = mentions(Text("one", f"It was {words}."))
    assert mention.interval() == Interval.day(day)
    assert mention.weekday in {None, day.weekday()}


@settings(max_examples=60)
@given(st.text(st.sampled_from("0123456789 -,.MayJunesodthMon\n"), max_size=60))
def test_mentions_are_in_order_and_inside_the_text(source):
    spans = [mention.span for mention in mentions(Text("one", source))]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


BODY = "\n\nThe council met in the hall and talked for a long time about the roof of the school."


@pytest.mark.parametrize(
    ("source", "start", "end"),
    [
        (f"Roof falls in\n\nBy Kim Lee\n3 May 2023{BODY}", date(2023, 5, 3), date(2023, 5, 3)),
        (f"Roof falls in\n\nPublished May 3, 2023\nUpdated May 5, 2023{BODY}", date(2023, 5, 3), date(2023, 5, 5)),
        (
            "Roof falls in\n\nLONDON, 3 May 2023 – The council met and talked about it.",
            date(2023, 5, 3),
            date(2023, 5, 3),
        ),
    ],
)
def test_an_article_says_when_it_was_written(source, start, end):
    dated = stated(Text("one", source))
    assert dated is not None
    assert (dated.interval.start, dated.interval.end) == (start, end)


def test_a_date_in_the_body_is_not_the_articles_own():
    assert stated(Text("one", f"Roof falls in{BODY} On 3 May 2023 it fell.")) is None


def test_what_a_person_told_comes_first():
    told = Metadata(date_start=date(2022, 1, 1), date_end=date(2022, 1, 31))
    dated = stated(Text("one", f"Roof falls in\n\n3 May 2023{BODY}", told))
    assert dated is not None
    assert (dated.interval, dated.basis) == (Interval.month(2022, 1), "told")


def fact(event, start, end=None, **fields):
    return ReferenceFact(event, (event,), start, end or start, "The Gazette", **fields)


SUMMIT = fact("Lakeside summit", date(2023, 5, 2), date(2023, 5, 3))
FAIR = fact("Harbor Fair", date(2023, 8, 1))


def test_an_article_follows_what_it_tells_as_past_and_precedes_what_it_calls_upcoming():
    text = Text("one", "News\n\nAfter the Lakeside summit she left. They meet again at the upcoming Harbor Fair.")
    dated = written(Bundle((text,), (SUMMIT, FAIR)), text)
    assert dated is not None
    assert dated.interval == Interval(date(2023, 5, 2), date(2023, 8, 1))
    assert dated.facts == (SUMMIT, FAIR)


@pytest.mark.parametrize("body", ["She may go to the Lakeside summit.", "If the Lakeside summit fails, she leaves."])
def test_what_may_or_may_not_have_happened_dates_nothing(body):
    text = Text("one", f"News\n\n{body}")
    assert written(Bundle((text,), (SUMMIT,)), text) is None


def test_facts_that_rule_each_other_out_date_nothing():
    text = Text("one", "News\n\nAfter the Harbor Fair she left for the upcoming Lakeside summit.")
    assert written(Bundle((text,), (SUMMIT, FAIR)), text) is None


def test_an_age_on_a_page_of_a_known_year_gives_a_wide_interval():
    text = Text("one", f"Roof falls in\n\nPublished 3 years ago{BODY}\n\n© 2026 Some Site")
    dated = written(Bundle((text,)), text)
    assert dated is not None
    assert dated.interval.contains(Interval.year(2023))


def test_an_alias_counts_only_with_its_context_and_as_a_whole_word():
    talks = fact("Vienna talks", date(2023, 5, 10), needs_context=("Wang",))
    text = Text("one", "News\n\nThe Vienna talks with Wang ended. The Vienna talks ended. Vienna talksy Wang.")
    assert [text.quote(found.span) for found in occurrences(text, (talks,))] == ["Vienna talks"]


def test_a_step_may_bring_its_own_source_and_reads_as_a_sentence():
    steps = (Milestone(date(2021, 1, 5), "opened (The Post, 6 January 2021)"), Milestone(date(2022, 1, 5), "closed"))
    first, second = milestone_cards(fact("Bridge", date(2020, 1, 1), milestones=steps))
    assert (first.date, first.text, first.source) == ("5 January 2021", "Opened", "The Post, 6 January 2021")
    assert second.source == "The Gazette"
    assert len(milestone_cards(fact("Bridge", date(2020, 1, 1), milestones=steps), Interval.year(2021))) == 1


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2021, 9, 15), date(2021, 9, 15), "15 September 2021"),
        (date(2023, 6, 18), date(2023, 6, 19), "18–19 June 2023"),
        (date(2023, 5, 1), date(2023, 5, 31), "May 2023"),
        (date(2023, 1, 28), date(2023, 2, 4), "28 January – 4 February 2023"),
        (date(2022, 12, 30), date(2023, 1, 2), "30 December 2022 – 2 January 2023"),
        (date(1985, 1, 1), date(1985, 12, 31), "1985"),
    ],
)
def test_a_stretch_of_days_is_put_into_words(start, end, words):
    assert Interval(start, end).in_words() == words


@settings(max_examples=60)
@given(st.dates(date(1900, 1, 1), date(2090, 1, 1)), st.integers(0, 4000))
def test_months_between_two_days_are_full_ones(earlier, days):
    later = earlier + timedelta(days=days)
    assert 0 <= months_between(earlier, later) <= days / 28
    assert time_between(earlier, later)


@pytest.mark.parametrize(
    ("earlier", "later", "words"),
    [
        (date(2021, 9, 15), date(2023, 6, 18), "21 months"),
        (date(2023, 9, 8), date(2023, 9, 9), "1 day"),
        (date(2019, 4, 2), date(2023, 5, 4), "4 years"),
    ],
)
def test_the_time_between_two_days_is_put_into_words(earlier, later, words):
    assert time_between(earlier, later) == words


@pytest.mark.parametrize(("words", "value"), [("4,218", 4218), ("seven", 7), ("Thirty-two", 32), ("22nd", 22)])
def test_numbers_are_read_in_figures_and_words(words, value):
    assert numbers.value(words) == value


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="is no number"):
        numbers.value("many")


@given(st.integers(0, 99))
def test_a_number_in_words_is_read_as_it_is_spelled(number):
    assert numbers.value(numbers.spelled(number, "six")) == number
    assert numbers.value(numbers.ordinal(number)) == number


@pytest.mark.parametrize(
    ("given", "shown"), [("2024-11-18", "18 November 2024"), ("June 2023", "June 2023"), ("", None)]
)
def test_a_citation_gives_its_date_in_words(given, shown):
    cited = fact("Bridge", date(2020, 1, 1), publisher="The Post", source_date=given).citation
    assert cited == ", ".join(part for part in ("The Post", "The Gazette", shown) if part)
