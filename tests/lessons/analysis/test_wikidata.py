"""Answers of Wikidata's query service: what becomes a fact, and what is refused with its row."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis.wikidata import is_wikidata, read_wikidata

ITEM = "http://www.wikidata.org/entity/Q1234"


def cell(value, kind="literal"):
    return {"type": kind, "value": value}


def answer(*rows):
    names = sorted({name for row in rows for name in row})
    bindings = [
        {name: value if isinstance(value, dict) else cell(value) for name, value in row.items()} for row in rows
    ]
    return json.dumps({"head": {"vars": names}, "results": {"bindings": bindings}})


def one(**row):
    """The fact of a row, or what is said of it."""
    facts, problems = read_wikidata(answer({"item": cell(ITEM, "uri"), "itemLabel": "Bridge opening", **row}))
    return facts[0][1] if facts else problems[0].message


def test_a_row_becomes_an_unverified_fact_with_its_item_as_the_source():
    fact = one(date="2020-05-04T00:00:00Z", itemAltLabel="opening of the bridge, the big opening")
    assert (fact.event, fact.start, fact.end) == ("Bridge opening", date(2020, 5, 4), date(2020, 5, 4))
    assert fact.aliases == ("opening of the bridge", "the big opening")
    assert (fact.publisher, fact.source_title) == ("Wikidata", "Bridge opening (Q1234)")
    assert fact.source_url == "https://www.wikidata.org/entity/Q1234"
    assert not fact.is_verified


def test_an_article_is_the_source_where_the_row_has_one():
    fact = one(date="2020-05-04T00:00:00Z", article=cell("https://en.wikipedia.org/wiki/Opening_of_the_bridge", "uri"))
    assert (fact.publisher, fact.source_title) == ("Wikipedia", "Opening of the bridge")
    other = one(date="2020-05-04T00:00:00Z", source="https://www.example.org/news/bridge/", sourceTitle="It opened")
    assert (other.publisher, other.source_title) == ("example.org", "It opened")


def test_start_and_end_make_the_stretch():
    fact = one(start="2020-05-04T00:00:00Z", end="+2020-05-06T00:00:00Z")
    assert (fact.start, fact.end) == (date(2020, 5, 4), date(2020, 5, 6))


@pytest.mark.parametrize(
    ("time", "precision", "start", "end"),
    [
        ("2020-05-04T00:00:00Z", "11", date(2020, 5, 4), date(2020, 5, 4)),
        ("2020-01-01T00:00:00Z", "11", date(2020, 1, 1), date(2020, 1, 1)),
        ("2020-01-01T00:00:00Z", "9", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-00-00T00:00:00Z", "9", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-02-01T00:00:00Z", "10", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-05-04T13:00:00Z", "14", date(2020, 5, 4), date(2020, 5, 4)),
    ],
)
def test_the_precision_says_how_wide_a_date_is(time, precision, start, end):
    fact = one(date=time, datePrecision=precision)
    assert (fact.start, fact.end) == (start, end)


def test_a_first_of_the_month_without_precision_is_taken_as_wide_as_it_may_be():
    assert (one(date="2020-01-01T00:00:00Z").end, one(date="2020-02-01T00:00:00Z").end) == (
        date(2020, 12, 31),
        date(2020, 2, 29),
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({}, "no date"),
        ({"date": "-0044-03-15T00:00:00Z"}, "no time of our calendar"),
        ({"date": "2020-02-30T00:00:00Z"}, "no day of the calendar"),
        ({"date": "1900-01-01T00:00:00Z", "precision": "7"}, "coarser than a year"),
        ({"date": "2020-05-04T00:00:00Z", "precision": "day"}, "is no number"),
        ({"date": "2020-05-04T00:00:00Z", "itemLabel": "Q1234"}, "no name in the language"),
        ({"date": cell("t123", "bnode")}, "no date"),
        ({"start": "2020-05-04T00:00:00Z", "end": "2019-05-04T00:00:00Z"}, "before it starts"),
        ({"date": "2020-05-04T00:00:00Z", "itemLabel": "Bridge \ud800"}, "no text"),
    ],
)
def test_a_row_that_is_no_fact_is_refused_with_the_reason(row, said):
    assert said in one(**row)


def test_good_rows_are_kept_beside_bad_ones_and_all_know_their_number():
    good = {"itemLabel": "Bridge opening", "date": "2020-05-04T00:00:00Z"}
    facts, problems = read_wikidata(answer(good, {"itemLabel": "Fair"}, {**good, "itemLabel": "Tunnel opening"}))
    assert [number for number, _ in facts] == [1, 3]
    assert [problem.line for problem in problems] == [2]


def test_a_plain_list_as_the_page_of_the_service_saves_it_is_read_too():
    facts, problems = read_wikidata('[{"item": "x", "itemLabel": "Bridge opening", "date": "2020-05-04T00:00:00Z"}]')
    assert facts[0][1].start == date(2020, 5, 4)
    assert not problems


@pytest.mark.parametrize("text", ['{"boolean": true}', "[1]", "{", '{"results": {"bindings": {}}}', "[" * 100_000, "7"])
def test_what_is_no_answer_of_a_query_is_one_problem(text):
    facts, problems = read_wikidata(text)
    assert not facts
    assert len(problems) == 1


def test_json_is_told_from_a_table():
    assert is_wikidata(' \ufeff{"head": {}}')
    assert is_wikidata("[]")
    assert not is_wikidata("event,aliases\n")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["item", "date", "value", "end"]), inner)
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.dictionaries(st.sampled_from(["itemLabel", "date", "end", "article", "precision"]), _JSON), max_size=4)
)
def test_any_rows_are_read_or_refused(rows):
    facts, problems = read_wikidata(json.dumps({"results": {"bindings": rows}}))
    assert len(facts) + len(problems) == len(rows)
    assert all(fact.start <= fact.end for _, fact in facts)
