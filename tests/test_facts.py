"""The reference facts that come with the program: each row is read, unmistakable, and judged for and against."""

import re
from collections import Counter
from datetime import date, timedelta

import pytest
from django.conf import settings

from lessons.analysis import Bundle, Text, analyze
from lessons.analysis.occurrences import occurrences
from lessons.analysis.tables import read_facts, read_names

FACTS, PROBLEMS = read_facts((settings.SEEDS_DIR / "facts.csv").read_text(encoding="utf-8"))
NAMES, BAD_NAMES = read_names((settings.SEEDS_DIR / "names.csv").read_text(encoding="utf-8"))
# An alias with one of these tells of the event in a clause; "the recent ..." asks for a noun.
_CLAUSE = re.compile(r"\b(?:visited|travell?ed|met|postponed|shot|was|were|began|declared)\b")
# "Pompeo's visit": no article can stand before it.
_OWNED = re.compile(r"^(?:\S+ ){0,2}\S+(?:'s|s') ")
each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.event)


def article(fact, day):
    """A dated article of one sentence that calls a fact recent through one of its aliases, in its context."""
    nouns = [alias for alias in fact.aliases if not _CLAUSE.search(alias)]
    plain = [alias for alias in nouns if not _OWNED.match(alias)]
    said = f"the recent {plain[0]}" if plain else f"the talk at table of how {nouns[0]} was recently concluded"
    context = f" about {fact.needs_context[0]}" if fact.needs_context else ""
    return f"Talks go on\n\n{day.day} {day:%B %Y}\n\nIn a speech{context} the mayor praised {said}.\n"


def timing_errors(source):
    """What the whole analysis says of the timing of one article, all facts known."""
    found = analyze(Bundle((Text("1.txt", source),), tuple(FACTS), tuple(NAMES)))
    return [(finding.label, finding.quote) for finding in found if finding.kind == "timing_error"]


def test_every_row_of_the_seeds_is_read_without_a_problem():
    assert PROBLEMS == []
    assert BAD_NAMES == []
    assert len(FACTS) >= 100


def test_no_event_and_no_name_stands_twice():
    events = Counter(fact.event.casefold() for fact in FACTS)
    names = Counter(name.name for name in NAMES)
    assert [event for event, times in events.items() if times > 1] == []
    assert [name for name, times in names.items() if times > 1] == []


def test_an_alias_belongs_to_one_event_unless_the_context_tells_them_apart():
    owners = {}
    for fact in FACTS:
        assert len(set(fact.aliases)) == len(fact.aliases), fact.event
        for alias in {alias.casefold() for alias in fact.aliases}:
            owners.setdefault(alias, []).append(set(fact.needs_context))
    for alias, contexts in owners.items():
        shared = len(contexts) > 1
        assert not shared or (all(contexts) and not set.intersection(*contexts)), alias


@each_fact
def test_a_fact_answers_to_each_of_its_aliases_and_no_other_fact_does(fact):
    context = f" about {fact.needs_context[0]}" if fact.needs_context else ""
    for alias in fact.aliases:
        text = Text("1.txt", f"Talks go on\n\nIn a long speech{context} he spoke of {alias}, as he often does.\n")
        assert {one.fact.event for one in occurrences(text, tuple(FACTS))} == {fact.event}, alias


@each_fact
def test_a_verified_fact_has_a_source_with_a_publisher_a_title_and_an_address(fact):
    assert fact.is_verified
    assert fact.publisher
    assert fact.source_title
    assert re.match(r"https?://\S+$", fact.source_url)


@each_fact
def test_the_days_of_a_fact_and_its_steps_are_in_order(fact):
    assert date(2001, 1, 1) <= fact.start <= fact.end <= date(2024, 12, 31)
    assert all(step.day > fact.start for step in fact.milestones)
    assert timedelta(days=30) <= fact.recent_for <= timedelta(days=365)


@each_fact
def test_a_fact_that_is_a_year_past_is_not_recent(fact):
    last = max((fact.end, *(step.day for step in fact.milestones)))
    [(label, quote)] = timing_errors(article(fact, last + timedelta(days=400)))
    assert label == fact.event
    assert quote.lower() in {"recent", "recently"}


@each_fact
def test_a_fact_is_recent_while_it_is_fresh(fact):
    assert timing_errors(article(fact, fact.end + fact.recent_for / 2)) == []


@pytest.mark.parametrize(
    ("fact", "step"),
    [pytest.param(fact, step, id=f"{step.day} {fact.event}") for fact in FACTS for step in fact.milestones],
)
def test_a_later_step_makes_a_fact_fresh_again(fact, step):
    assert timing_errors(article(fact, step.day + timedelta(days=10))) == []
