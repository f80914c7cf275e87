"""What makes an item unfit, and what its author is told."""

from dataclasses import replace

import pytest

from lessons.analysis import Text
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from quizzes.flaws import blocking, warnings
from quizzes.items import Feedback, FindingRef, Item, Markable, Option, Passage

TEXT = Text("a.txt", "Bridge opens\n\nThe mayor, Ruth Marlwo, opened the bridge over the river on Monday.")
SENTENCE = Span(14, len(TEXT.source))
SLIP = Finding(
    "name_misspelling",
    TEXT,
    Span(TEXT.source.index("Marlwo"), TEXT.source.index("Marlwo") + 6),
    "Two letters are swapped.",
    Evidence("text", "Compare."),
)
LONG = " ".join(["word"] * 45)
GOOD = Item(
    identifier="one",
    kind="choice",
    stem="When was the bridge opened, by this passage?",
    skill="time",
    key="monday",
    passages=(Passage("a.txt", SENTENCE.start, SENTENCE.end, TEXT.quote(SENTENCE)),),
    options=(
        Option("monday", "On a Monday", 1.0),
        Option("friday", "On a Friday", feedback="No Friday is named."),
        Option("sunday", "On a Sunday", feedback="No Sunday is named."),
    ),
    feedback=Feedback(LONG, LONG, "That it was a good day."),
    evidence=Evidence("text", "Read the last word."),
)


def changed(**fields):
    return replace(GOOD, **fields)


def with_options(*texts):
    options = tuple(replace(option, text=text) for option, text in zip(GOOD.options, texts, strict=True))
    return changed(options=options)


def test_a_good_item_has_no_flaw():
    assert blocking(GOOD) == []
    assert warnings(GOOD) == []


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (changed(identifier=""), "no identifier"),
        (changed(kind="riddle"), "no kind"),
        (changed(skill="cooking"), "no skill"),
        (changed(stem=" "), "stem is empty"),
        (changed(passages=()), "bears the key out"),
        (changed(key="tuesday"), "none of the options"),
        (changed(feedback=Feedback(LONG, "", "Nothing.")), "Feedback is missing"),
        (with_options("On a Monday", "on a  monday.", "On a Sunday"), "say the same"),
        (with_options("On a Monday", "On a Friday", "All of the above"), "other options"),
        (with_options("On a Monday", "On a Friday", "None of these"), "other options"),
        (changed(stem="Which of these days was not the day?"), "what is not so"),
        (changed(findings=(FindingRef("spacing", "A", "a.txt", 0, 2),)), "layout"),
    ],
)
def test_a_flaw_blocks_an_item(item, words):
    assert any(words in reason for reason in blocking(item))


def test_another_finding_left_in_the_passage_blocks_it():
    assert any("Marlwo" in reason for reason in blocking(GOOD, [SLIP]))


def test_the_finding_that_is_asked_about_does_not():
    own = FindingRef("name_misspelling", "A", "a.txt", SLIP.span.start, SLIP.span.end)
    assert blocking(changed(findings=(own,)), [SLIP]) == []


def test_a_neutral_finding_does_not():
    start = SLIP.span.start - SENTENCE.start
    spans = (
        Markable("mayor", 0, 4, 9),
        Markable("slip", 0, start, start + 6, neutral=True),
        Markable("bridge", 0, start + 19, start + 25),
    )
    item = changed(kind="hot_text", key=("mayor",), spans=spans, options=())
    assert blocking(item, [SLIP]) == []


@pytest.mark.parametrize("charge", ["espionage", "genocide", "violations", "coercion", "corruption", "aggression"])
def test_a_charge_is_asked_about_only_as_who_says_so(charge):
    passages = (Passage("a.txt", 0, 40, f"He spoke of {charge} in the north."),)
    asked = changed(passages=passages, stem="Whose statement is it?")
    assert blocking(asked) == []
    assert any("who says so" in reason for reason in blocking(changed(passages=passages, sound=False)))
    judged = changed(passages=passages, stem="Which claim has no evidence beside it?")
    assert any("who says so" in reason for reason in blocking(judged))


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (with_options("On a Monday, as the very last word of the whole passage tells", "Friday", "Sunday"), "longest"),
        (with_options("On a Monday", "Always on a Friday", "On a Sunday"), "absolute"),
        (changed(stem="word " * 61 + "?"), "long"),
        (changed(stem="Choose the day"), "without a mark"),
        (changed(feedback=Feedback("Yes.", LONG, "Nothing.")), "right answer has 1 words"),
        (changed(options=(*GOOD.options[:2], Option("sunday", "On a Sunday"))), "does not say why"),
    ],
)
def test_a_weakness_is_told_to_the_author(item, words):
    assert any(words in reason for reason in warnings(item))
