"""The headline against the text under it."""

import re

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import DETECTORS
from lessons.analysis.headlines import headed
from lessons.analysis.text import Text

FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4


def article(headline, body=""):
    return Text("1.txt", f"{headline}\n\n{body} {FILL}")


def test_a_headline_without_much_text_is_not_held_against_it():
    assert headed(Text("1.txt", "Storm shuts the harbor\n\nThe storm shut the harbor on Friday, she said.")) is None


def test_a_headline_that_asks_is_open():
    assert headed(article("Will the harbor close?")).is_open
    assert not headed(article("Harbor closes for good")).is_open


def test_a_search_leaves_the_headline_out():
    found = headed(article("Harbor closes for good", "The Harbor office is shut."))
    assert found.search(re.compile("Harbor")).start > found.headline.end
    assert found.search(re.compile("for good")) is None


def test_a_headline_that_its_text_bears_out_is_left_alone_by_all():
    text = article(
        "Dover win cup on penalties as 40 boats cheer", "Dover won the cup on penalties. Some 40 boats cheered."
    )
    names = [name for name in DETECTORS if name.startswith("headline_")]
    assert len(names) >= 5
    assert [found.quote for name in names for found in DETECTORS[name].find(Bundle((text,)))] == []


def test_a_name_is_found_by_another_word_for_the_place():
    text = article("Britain shuts the harbor", "The British government shut the harbor.")
    dutch = article("Storm closes Dutch harbor", "A harbor in the Netherlands was shut.")
    for one in (text, dutch):
        assert not list(DETECTORS["headline_name"].find(Bundle((one,))))


def test_a_name_that_is_nowhere_is_told_once():
    found = list(
        DETECTORS["headline_name"].find(Bundle((article("Storm closes harbor of Folkestone", "It was shut."),)))
    )
    assert [one.quote for one in found] == ["Folkestone"]
    assert found[0].severity == "weak"
