"""Tables of facts and names: what is read, and what is refused with its line."""

import csv
import io
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import tables
from lessons.analysis.bundle import KnownName, Milestone, ReferenceFact

HEAD = "event,aliases,start_date,end_date,source_title"


def facts(*rows, head=HEAD):
    return tables.read_facts("\n".join([head, *rows]) + "\n")


def test_a_row_becomes_a_fact():
    head = HEAD + ",source_url,milestones,recent_for_days,needs_context,publisher,source_date,verified"
    row = (
        "Bridge opened,Toll bridge|New bridge,2020-05-01,2020-05-02,How it went,https://example.org/,"
        "2021-06-01 tolls end|2020-07-01 first repair,30,river|toll,The Paper,2020-05-03,yes"
    )
    assert facts(row, head=head) == (
        [
            ReferenceFact(
                "Bridge opened",
                ("Toll bridge", "New bridge"),
                date(2020, 5, 1),
                date(2020, 5, 2),
                "How it went",
                "https://example.org/",
                (Milestone(date(2020, 7, 1), "first repair"), Milestone(date(2021, 6, 1), "tolls end")),
                timedelta(days=30),
                ("river", "toll"),
                "The Paper",
                "2020-05-03",
                is_verified=True,
            )
        ],
        [],
    )


def test_a_fact_is_verified_only_where_the_table_says_so():
    [fact], _ = facts("Bridge opened,,2020-05-01,2020-05-01,Book")
    assert not fact.is_verified
    assert tables.verified([fact])[0].is_verified


def test_without_an_end_an_event_lasts_one_day():
    [fact], problems = facts("Bridge opened,,2020-05-01,,Book")
    assert (fact.end, problems) == (date(2020, 5, 1), [])


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",,2020-05-01,2020-05-01,Book", "event is empty"),
        ("Bridge,,2020-05-01,2020-05-01,", "source_title is empty"),
        ("Bridge,,1 May 2020,2020-05-01,Book", "start_date '1 May 2020' is no date"),
        ("Bridge,,2020-02-30,2020-05-01,Book", "start_date '2020-02-30' is no day of the calendar"),
        ("Bridge,,20200501,2020-05-01,Book", "start_date '20200501' is no date"),
        ("Bridge,,,2020-05-01,Book", "start_date '' is no date"),
        ("Bridge,,2020-05-02,2020-05-01,Book", "lies before"),
        ("Bridge,,2020-05-02", "source_title is empty"),
        ("Bridge,,2020-05-01,2020-05-01,Book,more", "more cells"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_the_others_are_read(row, words):
    found, [problem] = facts("First,,2019-01-01,2019-01-01,Book", row, "Last,,2021-01-01,2021-01-01,Book")
    assert [fact.event for fact in found] == ["First", "Last"]
    assert problem.line == 3
    assert words in problem.message


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("recent_for_days", "soon"),
        ("recent_for_days", "-1"),
        ("recent_for_days", "99999999999"),
        ("recent_for_days", "1e3"),
        ("milestones", "in 2021 it closed"),
        ("milestones", "2021-01-01"),
        ("milestones", "2021-01-01 fine|2021-13-01 not"),
        ("verified", "perhaps"),
    ],
)
def test_a_bad_optional_cell_is_told(column, value):
    _, [problem] = facts(f"Bridge,,2020-05-01,2020-05-01,Book,{value}", head=f"{HEAD},{column}")
    assert problem.line == 2
    assert column.rstrip("s") in problem.message


@pytest.mark.parametrize("text", ["", "event,aliases\n", "name,type\nKim,person\n"])
def test_a_table_without_its_columns_gives_one_problem_and_no_rows(text):
    found, [problem] = tables.read_facts(text)
    assert found == []
    assert problem.line == 1


def test_an_unclosed_quotation_mark_is_told():
    found, [problem] = facts("Bridge,,2020-05-01,2020-05-01,Book", '"Other,,2020')
    assert [fact.event for fact in found] == ["Bridge"]
    assert "not a table" in problem.message


def test_a_byte_order_mark_and_blank_lines_do_not_matter():
    found, problems = tables.read_facts(f"\ufeff{HEAD}\r\n\r\nBridge,,2020-05-01,2020-05-01,Book\r\n,,,,\r\n")
    assert (len(found), problems) == (1, [])


def test_a_note_may_list_forms_that_are_as_right():
    found, problems = tables.read_names(
        'name,type,note\nKyiv,place,"capital of Ukraine; also: Kiev, Kyyiv; since 1991"\nXi Jinping,Person,\n'
    )
    assert found == [KnownName("Kyiv", "place", ("Kiev", "Kyyiv")), KnownName("Xi Jinping", "person")]
    assert problems == []


def test_a_name_without_a_name_is_told():
    assert tables.read_names("name,type\n ,person\n")[1] == [tables.Problem(2, "name is empty")]


def test_a_given_fact_takes_the_place_of_a_known_one_with_its_name():
    [known], _ = facts("Bridge opened,,2020-05-01,2020-05-01,Book")
    [given_fact], _ = facts("bridge opened,,2020-05-03,2020-05-03,Better book")
    assert tables.merged_facts([known], [given_fact]) == (given_fact,)


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_without_an_exception(text):
    for read in (tables.read_facts, tables.read_names):
        rows, problems = read(text)
        assert rows == [] or problems == [] or problems[0].line >= 1


cell = (
    st.text(st.characters(exclude_characters="|\0", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
)


@settings(max_examples=40)
@given(event=cell, aliases=st.lists(cell, max_size=3), start=st.dates(), length=st.integers(0, 400), title=cell)
def test_what_is_written_is_read(event, aliases, start, length, title):
    end = min(start.toordinal() + length, date.max.toordinal())
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(HEAD.split(","))
    writer.writerow([event, "|".join(aliases), start.isoformat(), date.fromordinal(end).isoformat(), title])
    [fact], problems = tables.read_facts(table.getvalue())
    assert problems == []
    assert (fact.event, fact.aliases, fact.start, fact.source_title) == (event, tuple(aliases), start, title)
    assert (fact.end - fact.start).days == end - start.toordinal()
