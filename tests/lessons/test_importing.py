"""Ways in: what is kept, and what is refused with a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.importing import IMPORTERS, UnreadableError
from lessons.importing.pasted import read as read_pasted
from lessons.importing.txt import read as read_file


def test_these_are_the_ways_in():
    assert sorted(IMPORTERS) == ["pasted", "txt"]


@pytest.mark.parametrize("way", sorted(IMPORTERS))
def test_every_way_in_keeps_its_examples(way):
    importer = IMPORTERS[way]
    assert importer.__doc__
    assert importer.NAME
    for given_, text in importer.EXAMPLES:
        assert importer.read(given_) == text


@pytest.mark.parametrize("way", sorted(IMPORTERS))
def test_every_way_in_refuses_its_counterexamples_with_a_sentence(way):
    for given_ in IMPORTERS[way].COUNTEREXAMPLES:
        with pytest.raises(UnreadableError, match=r"^This .+\.$"):
            IMPORTERS[way].read(given_)


def test_a_file_in_another_encoding_is_told_at_which_byte_and_what_to_do():
    with pytest.raises(UnreadableError, match=r"byte 4.*Save it as UTF-8"):
        read_file(b"Caf\xe9 au lait")


def test_a_full_megabyte_is_still_taken():
    assert len(read_file(b"a" * 1_000_000)) == 1_000_000


@settings(max_examples=80)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda text: text.strip()))
def test_a_file_is_kept_character_for_character(text):
    if text.strip("\ufeff\u200b \u00a0"):
        assert read_file(text.encode()) == text


@settings(max_examples=80)
@given(st.lists(st.sampled_from(["a", " ", "\r\n", "\r", "\n", "\u00a0", "é"]), min_size=1))
def test_pasting_folds_line_ends_once_and_changes_nothing_else(parts):
    text = "x" + "".join(parts)
    read = read_pasted(text)
    assert "\r" not in read
    assert read == text.replace("\r\n", "\n").replace("\r", "\n")
    assert read_pasted(read) == read
