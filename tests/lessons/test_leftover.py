"""A teacher says which parts of an article are leftover web page text."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from lessons.analysis.blocks import Label
from tests import factories

STORY = "A storm closed the harbor on 6 May 2023, the port office said. No ship was lost, it said."
SOURCE = f"Storm shuts the harbor for a day\n\n{STORY}\n\nThe mayor came to look at it on the next day.\n\nLog in\n"


@pytest.fixture
def storm(ada):
    return factories.article(ada, SOURCE)


@pytest.fixture
def say(as_user, ada, storm):
    """Send the starts of some parts, and see the article as it then is."""

    def send(*starts):
        response = as_user(ada).post(reverse("lessons:article_leftover", args=[storm.pk]), {"leftover": starts})
        assert response.url == reverse("lessons:article", args=[storm.pk])
        storm.refresh_from_db()
        assert storm.source == SOURCE
        return [storm.text.quote(block.span) for block in storm.text.labelled(Label.FURNITURE)]

    return send


def test_a_part_can_be_marked_and_unmarked(say, storm):
    login, mayor = SOURCE.index("Log in"), SOURCE.index("The mayor")
    assert say(mayor, login) == ["The mayor came to look at it on the next day.", "Log in"]
    assert say() == []
    assert storm.furniture == []


def test_what_the_analysis_says_by_itself_is_no_correction(say, storm):
    assert say(SOURCE.index("Log in")) == ["Log in"]
    assert storm.furniture is None


def test_what_is_no_part_of_the_article_changes_nothing(say, storm):
    before = say()
    assert say(SOURCE.index("Log in"), 3) == before
    assert say("all of it") == before


def test_the_page_has_a_box_for_each_part_ticked_where_it_is_leftover(as_user, ada, storm):
    page = as_user(ada).get(reverse("lessons:article", args=[storm.pk])).content.decode()
    assert page.count('name="leftover"') == 4
    assert f'value="{SOURCE.index("Log in")}" checked' in page
    assert page.count(" checked") == 1


def test_somebody_who_may_only_read_an_article_gets_no_boxes(as_user, dee, storm):
    storm.is_shared = True
    storm.save()
    assert 'name="leftover"' not in as_user(dee).get(reverse("lessons:article", args=[storm.pk])).content.decode()


@pytest.mark.parametrize(
    "places",
    [{}, [3], [[3]], [[5, 3]], [[3, 3]], [[-1, 3]], [[0, 9], [3, 12]], [[0, 10_000]], [["0", "3"]], [[0, True]]],
)
def test_only_places_in_the_text_can_be_leftover(storm, places):
    storm.furniture = places
    with pytest.raises(ValidationError) as refused:
        storm.full_clean()
    assert "furniture" in refused.value.message_dict


def test_places_in_order_are_fine(storm):
    storm.furniture = [[0, 5], [5, 9]]
    storm.full_clean()
