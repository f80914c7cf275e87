"""The blocks of an article and their labels."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis.blocks import Label, label
from lessons.analysis.text import Metadata, Text

STORY = "A storm closed the harbor on Friday, the port office said. No ship was lost, it said."


def labels(source, **metadata):
    text = Text("a.txt", source, Metadata(**metadata))
    return [(block.label, text.quote(block.span)) for block in text.blocks]


def label_of(source, line, **metadata):
    return next(found for found, quote in labels(source, **metadata) if quote == line)


def test_the_head_is_told_apart_by_position_and_form():
    head = "Harbor News\n\nStorm shuts the harbor for a day\n\nShips wait outside\n\nBy Ann Lee\nMonday, 8 May 2023\n\n"
    assert [found for found, _ in labels(head + STORY)] == [
        Label.SECTION,
        Label.HEADLINE,
        Label.DECK,
        Label.BYLINE,
        Label.DATELINE,
        Label.BODY,
    ]


def test_a_text_that_starts_with_a_paragraph_has_no_headline():
    text = Text("a.txt", f"{STORY}\n\n{STORY}")
    assert text.headline is None
    assert text.quote(text.anchor) == STORY


def test_a_sentence_alone_is_no_headline():
    assert labels("He came on Monday.") == [(Label.BODY, "He came on Monday.")]
    assert Text("a.txt", "the tower of silence").headline is None


def test_a_paragraph_between_headline_and_byline_is_the_deck():
    found = labels(f"Storm shuts the harbor for a day\n\n{STORY}\n\nBy Ann Lee\n\n{STORY}")
    assert [one for one, _ in found] == [Label.HEADLINE, Label.DECK, Label.BYLINE, Label.BODY]


@pytest.mark.parametrize(
    "line", ["By Ann Lee", "BY ANN LEE", "Words by Ann Lee", "Ann Lee, staff writer", "By Ann LeePublished 3 years ago"]
)
def test_bylines_have_many_forms(line):
    assert label_of(f"Storm shuts the harbor for a day\n\n{line}\n\n{STORY}", line) is Label.BYLINE


@pytest.mark.parametrize(
    "line",
    ["8 May 2023", "May 8, 2023, 10:40 am", "Updated: 2023-05-08 10:40 GMT", "Posted Monday, 8 May 2023", "2 days ago"],
)
def test_date_lines_have_many_forms(line):
    assert label_of(f"Storm shuts the harbor for a day\n\n{line}\n\n{STORY}", line) is Label.DATELINE


def test_a_sentence_that_begins_with_by_is_no_byline():
    line = "By Friday the harbor was open again, and all ships had left for the north."
    assert label_of(f"Storm shuts the harbor for a day\n\n{line}\n\n{STORY}", line) is Label.BODY


def test_headings_lists_captions_and_quotations_inside_the_body():
    source = (
        f"Storm shuts the harbor for a day\n\n{STORY}\n\nWhat the port says\n\n{STORY}\n\nII. The night\n\n{STORY}\n\n"
        f"1. Ships: {STORY}\n\nPhoto: Ann Lee/Reuters\n\n“It was dark and we were afraid.”\n\n{STORY}"
    )
    assert label_of(source, "What the port says") is Label.HEADING
    assert label_of(source, "II. The night") is Label.HEADING
    assert label_of(source, f"1. Ships: {STORY}") is Label.LIST_ITEM
    assert label_of(source, "Photo: Ann Lee/Reuters") is Label.CAPTION
    assert label_of(source, "“It was dark and we were afraid.”") is Label.QUOTATION


def test_the_lines_of_a_table_of_contents_are_a_list():
    source = f"Storm shuts the harbor\n\nContents\n\nThe night\n\nThe day\n\nThe night\n\n{STORY}\n\nThe day\n\n{STORY}"
    assert [found for found, _ in labels(source)][1:5] == [
        Label.HEADING,
        Label.LIST_ITEM,
        Label.LIST_ITEM,
        Label.HEADING,
    ]


def test_menu_words_are_leftovers_only_around_the_report():
    source = f"Storm shuts the harbor for a day\n\n{STORY}\n\nComments\n\n{STORY}\n\nComments\n\nSign in to comment"
    assert [found for found, quote in labels(source) if quote == "Comments"] == [Label.HEADING, Label.FURNITURE]


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content | Log in",
        "You may also like: Ten ships to see | Win a cruise",
        "Leave a reply. Your email address will not be published.",
        "© 2020 Pier Ltd. All rights reserved.",
        "12 comments",
        "Share this article on Facebook",
    ],
)
def test_interface_lines_are_leftovers_wherever_they_stand(line):
    assert label_of(f"Storm shuts the harbor for a day\n\n{STORY}\n\n{line}\n\n{STORY}", line) is Label.FURNITURE


@pytest.mark.parametrize(
    "line", ["They asked people to share this news and to like each other.", "We follow the money."]
)
def test_ordinary_sentences_with_interface_words_are_body(line):
    assert label_of(f"Storm shuts the harbor for a day\n\n{STORY}\n\n{line}\n\n{STORY}", line) is Label.BODY


def test_lines_wrapped_by_hand_are_one_block():
    wrapped = (
        "A storm closed the harbor on Friday and kept twenty ships waiting outside\n"
        "until the wind fell in the evening, the port office said. No ship was lost\n"
        "and nobody was hurt."
    )
    found = labels(f"Storm shuts the harbor\nBy Ann Lee\n\n{wrapped}\n\n{STORY}")
    assert [quote for _, quote in found] == ["Storm shuts the harbor", "By Ann Lee", wrapped, STORY]


def test_long_lines_are_blocks_of_their_own():
    assert len(labels("\n".join([STORY * 2, STORY * 2, STORY * 2]))) == 3


def test_what_a_person_said_comes_first():
    source = f"Pier\n\nStorm shuts the harbor for a day\n\nAnn of the Pier\n\n{STORY}\n\n{STORY} More."
    assert label_of(source, "Pier", headline="Pier") is Label.HEADLINE
    assert label_of(source, "Storm shuts the harbor for a day", headline="Pier") is not Label.HEADLINE
    assert label_of(source, "Ann of the Pier", byline="Ann of the Pier") is Label.BYLINE
    assert Text("a.txt", source, Metadata(headline="")).headline is None
    text = Text("a.txt", source)
    marked = text.blocks[-1].span
    assert Text("a.txt", source, Metadata(furniture=(marked,))).blocks[-1].label is Label.FURNITURE


@settings(max_examples=120, deadline=None)
@given(st.text(st.sampled_from("aB .,\n\r\t\u2028\u2029\x0b\x85•|:“”'1é中By"), max_size=200) | st.text(max_size=200))
def test_blocks_hold_every_character_once_and_in_order(source):
    text = Text("a.txt", source)
    end = 0
    covered = set()
    for block in text.blocks:
        assert block.span.start >= end
        assert block.span.start < block.span.end
        end = block.span.end
        covered.update(range(block.span.start, block.span.end))
    assert all(place in covered for place, letter in enumerate(text.shadow) if not letter.isspace())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([STORY, "By Ann Lee", "8 May 2023", "Comments", "The night", ""]), max_size=12))
def test_line_endings_do_not_change_the_labels(parts):
    found = [[one for one, _ in labels(end.join(parts))] for end in ("\n", "\r\n", "\r")]
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize(
    "piece", ["a", "By A ", "a. ", "| a ", "\n", "Log in | ", "A\n", '"', "read more ", "7:00 ", "a\n\n"]
)
def test_the_worst_text_takes_no_longer_than_its_length(piece):
    source = piece * (200_000 // len(piece))
    began = time.process_time()
    label(source)
    assert time.process_time() - began < 6
