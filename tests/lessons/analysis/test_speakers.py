"""Who is quoted, and when two names are one person's."""

import pytest

from lessons.analysis.speakers import is_same_person, person, quoted
from lessons.analysis.text import Text


def speakers(words):
    return [one.speaker.quote for one in quoted(Text("1.txt", words))]


@pytest.mark.parametrize(
    "words",
    [
        "“Send us tents before you send words,” said Ada Holt, a doctor.",
        "“Send us tents before you send words,” Ada Holt said.",
        "Ada Holt, a doctor, said: “Send us tents before you send words.”",
        "Ada Holt told reporters: “Send us tents before you send words.”",
    ],
)
def test_the_name_beside_a_quotation_is_its_speaker(words):
    assert speakers(words) == ["Ada Holt"]


@pytest.mark.parametrize(
    "words",
    [
        "“Send us tents before you send words,” the mayor said.",
        "“Send us tents,” said Ada Holt.",
        "Ada Holt came. She said that “Send us tents before you send words” was on the wall.",
    ],
)
def test_an_office_a_short_call_and_a_name_far_away_are_no_speakers(words):
    assert speakers(words) == []


def test_titles_are_no_part_of_a_name():
    assert person("Dr. Hassane Idris") == ("hassane", "idris")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Ada Holt", "Holt", True),
        ("Ada Holt", "A Holt", True),
        ("Ada Holt", "Ada Hollt", True),
        ("Ada Holt", "Karim Berg", False),
        ("Ada Holt", "Karim Holt", False),
    ],
)
def test_two_names_are_one_person_where_one_is_part_of_the_other_or_a_slip_away(one, other, is_same):
    assert is_same_person(person(one), person(other)) is is_same
