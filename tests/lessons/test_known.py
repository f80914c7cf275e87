"""What is known around every article."""

import os
import shutil
from datetime import date

import pytest
from django.core.exceptions import ImproperlyConfigured

from lessons.known import known_facts, known_names
from lessons.models import ReferenceEvent


@pytest.fixture
def tables(tmp_path, settings):
    for name in ("facts.csv", "names.csv"):
        shutil.copy(settings.SEEDS_DIR / name, tmp_path / name)
    settings.SEEDS_DIR = tmp_path
    return tmp_path


def own(school, event, status=ReferenceEvent.Status.APPROVED):
    return ReferenceEvent.objects.create(
        school=school, event=event, start=date(2020, 1, 1), end=date(2020, 1, 1), source_title="Book", status=status
    )


def test_the_facts_and_names_that_come_along_have_no_bad_row_and_need_no_database():
    assert known_facts()
    assert all(fact.source_title for fact in known_facts())
    assert known_names()


def test_a_school_has_its_own_facts_beside_them(riverside, eve):
    own(riverside, "Our bridge opened")
    assert "Our bridge opened" in {fact.event for fact in known_facts(riverside)}
    assert known_facts(eve.school) == known_facts()


def test_a_schools_row_takes_the_place_of_the_fact_with_its_name(riverside):
    event = known_facts()[0].event
    own(riverside, event, ReferenceEvent.Status.RETIRED)
    [fact] = [fact for fact in known_facts(riverside) if fact.event == event]
    assert (fact.start, fact.is_verified) == (date(2020, 1, 1), False)


def test_a_changed_table_is_read_again(tables):
    before = len(known_names())
    with (tables / "names.csv").open("a", encoding="utf-8") as file:
        file.write("Hank Quillfeather,person,\n")
    os.utime(tables / "names.csv", ns=(1, 1))
    assert len(known_names()) == before + 1


def test_a_bad_row_of_a_table_that_comes_along_is_refused_aloud(tables):
    with (tables / "facts.csv").open("a", encoding="utf-8") as file:
        file.write("Bridge opened,,soon,,Book\n")
    with pytest.raises(ImproperlyConfigured, match="start_date 'soon'"):
        known_facts()
