"""What an article states of itself."""

from datetime import date

from lessons.analysis.text import Text
from lessons.suggesting import suggestions

BODY = (
    "The council opened the new bridge over the river this week, after years of work on both banks of it. "
    "People came from both sides to see the ribbon cut by the mayor.\n"
)


def test_headline_author_and_date_are_taken_from_the_text():
    found = suggestions(Text("a", f"Council opens bridge\n\nBy Jane Roe\n18 June 2023\n\n{BODY}"))
    assert found == {"headline": "Council opens bridge", "byline": "Jane Roe", "date_start": date(2023, 6, 18)}


def test_what_a_page_ran_together_with_the_author_is_cut_off():
    found = suggestions(Text("a", f"Council opens bridge\n\nBy Jane RoePublished 2 years ago 5 min read\n\n{BODY}"))
    assert found["byline"] == "Jane Roe"


def test_what_the_text_does_not_state_is_not_suggested():
    assert "byline" not in suggestions(Text("a", BODY))
    assert "date_start" not in suggestions(Text("a", BODY))
