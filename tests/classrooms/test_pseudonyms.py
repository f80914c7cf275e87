import re

from classrooms import pseudonyms
from tests import factories


def test_a_suggestion_is_an_animal_and_a_number(riverside):
    assert re.fullmatch(r"[A-Z][a-z]+ [1-9]\d?", pseudonyms.suggest(riverside))


def test_a_suggestion_is_free_in_the_school(riverside, monkeypatch):
    monkeypatch.setattr(pseudonyms, "ANIMALS", ["Heron"])
    monkeypatch.setattr(pseudonyms, "NUMBERS", 2)
    factories.student("heron 1", riverside)
    assert "Heron 1" not in {pseudonyms.suggest(riverside) for _ in range(30)}


def test_a_full_school_gets_larger_numbers(riverside, monkeypatch):
    monkeypatch.setattr(pseudonyms, "ANIMALS", ["Heron"])
    monkeypatch.setattr(pseudonyms, "NUMBERS", 2)
    for number in (1, 2):
        factories.student(f"Heron {number}", riverside)
    assert pseudonyms.suggest(riverside) not in {"Heron 1", "Heron 2"}


def test_another_school_has_its_own_herons(riverside, monkeypatch):
    monkeypatch.setattr(pseudonyms, "ANIMALS", ["Heron"])
    monkeypatch.setattr(pseudonyms, "NUMBERS", 1)
    factories.student("Heron 1", factories.school("Hillside School", "hillside"))
    assert pseudonyms.suggest(riverside) == "Heron 1"


def test_the_animals_are_many_and_each_is_named_once():
    assert len(pseudonyms.ANIMALS) > 150
    assert len(set(pseudonyms.ANIMALS)) == len(pseudonyms.ANIMALS)


def test_spaces_are_forgiven():
    assert pseudonyms.tidy(" Heron14 ") == pseudonyms.tidy("Heron   14") == "Heron 14"
