"""The names of a bundle, and what is told of a misspelt one."""

from lessons.analysis.bundle import Bundle, KnownName
from lessons.analysis.detectors import name_listed, name_not_a_word, name_same_slot, name_split
from lessons.analysis.names import census, fold, is_derived, sound
from lessons.analysis.text import Text

DETECTORS = (name_listed, name_not_a_word, name_same_slot, name_split)


def bundle(*sources, names=()):
    return Bundle(tuple(Text(f"{n}.txt", source) for n, source in enumerate(sources, 1)), (), tuple(names))


def found(*sources, names=()):
    return [
        (finding.quote, finding.correct) for one in DETECTORS for finding in one.find(bundle(*sources, names=names))
    ]


def test_accents_and_capitals_make_no_other_name():
    assert fold("Novák") == fold("NOVAK") == "novak"


def test_a_people_or_a_creed_is_derived_from_a_name_and_a_slip_is_not():
    assert is_derived("israeli", "israel")
    assert is_derived("trotskyism", "trotskyists")
    assert not is_derived("blinker", "blinken")


def test_two_transcriptions_sound_alike_and_a_swap_of_letters_does_not():
    assert sound("marrakech") == sound("marrakesh")
    assert sound("kyiv") == sound("kyiv")
    assert sound("taroudnat") != sound("taroudant")


def test_a_name_is_counted_with_its_neighbors():
    form = census(bundle("Edrik Wimborne came. Mr Wimborne spoke in Dover of Wimborne's luck.")).forms["wimborne"]
    assert len(form) == 3
    assert form.befores == {"edrik": 1, "mr": 1}
    assert form.is_name


def test_what_stands_in_leftover_page_text_is_not_counted():
    source = (
        "A storm shut the port of Dover on Friday, it said.\n\nRelated Articles\n\nDover by night\n\nPost a Comment"
    )
    assert len(census(bundle(source)).forms["dover"]) == 1


def test_the_right_form_comes_in_the_shape_of_the_wrong_one():
    source = (
        "Edrik Wimborne came. Wimborne spoke, and Wimborne’s men left. “Go,” said Edrik Wimborme’s aide to Wimborne."
    )
    assert found(source)[0] == ("Wimborme’s", "Wimborne’s")


def test_a_repair_makes_the_passage_right():
    source = "Wimborne came in. Then Wimborne spoke. Wim borne's mission was short."
    (finding,) = name_split.find(bundle(source))
    start, end = finding.repair.span.start, finding.repair.span.end
    assert source[:start] + finding.repair.text + source[end:] == source.replace("Wim borne", "Wimborne")
    assert finding.label == "Wimborne"
    assert [place.quote for place in finding.related] == ["Wimborne", "Wimborne"]


def test_the_explanation_names_the_right_form_how_often_it_stands_and_what_went_wrong():
    source = "Karvelo is quiet. Karvelo has a school, and Karvelo has a bus. In Kavrelo it rained."
    (finding,) = name_not_a_word.find(bundle(source))
    assert "Karvelo" in finding.explanation
    assert "3 times" in finding.explanation
    assert "swapped" in finding.explanation


def test_a_word_that_a_spelling_checker_lets_pass_is_called_so():
    (finding,) = name_same_slot.find(bundle("Edrik Blinken came. Blinken spoke, and Blinken left. Edrik Blinker sat."))
    assert "spelling checker" in finding.explanation


def test_a_listed_name_nowhere_written_right_is_proven_by_the_list():
    who = KnownName("World Health Organization", "organization")
    (finding,) = name_listed.find(bundle("The World Heath Organization sent kits.", names=[who]))
    assert (finding.tier, finding.evidence.type) == ("B", "fact")
    (finding,) = name_listed.find(
        bundle("The World Heath Organization sent kits.", "World Health Organization", names=[who])
    )
    assert (finding.tier, finding.evidence.type) == ("A", "bundle")


def test_a_listed_variant_is_right():
    names = [KnownName("Karvelo", "place", ("Kavrelo",))]
    assert found("Karvelo is quiet. Karvelo has a school, and Karvelo a bus. In Kavrelo it rained.", names=names) == []


def test_an_article_may_keep_its_own_spelling_of_a_foreign_name():
    theirs = "Karvesh is quiet. Karvesh has a school, and Karvesh has a bus."
    assert found(theirs, "The road to Karvech is open. In Karvech it rained, and Karvech slept.") == []


def test_a_sentence_about_spellings_is_left_alone():
    source = "Karvelo is quiet. Karvelo has a school, and Karvelo a bus. Kavrelo, as the maps spell it, is far."
    assert found(source) == []


def test_a_sentence_in_another_language_is_left_alone():
    source = "Karvelo is quiet. Karvelo has a school, and Karvelo a bus. Wir gehen nach Karvele und bleiben dann dort."
    assert found(source) == []
