"""The demo school: loaded once, kept as people leave it, and never put among the rows of somebody else."""

from __future__ import annotations

import hashlib

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from assignments.models import Attempt
from classrooms.models import School, User
from lessons.models import Article, ReferenceEvent
from quizzes.models import Slot
from seeds import demo
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded(capsys) -> str:
    """The demo is loaded; gives what was printed."""
    call_command("demo")
    return capsys.readouterr().out


def test_the_demo_runs_the_main_job(loaded):
    assert Article.objects.count() == 5
    asked = [slot.form_a.item for slot in Slot.objects.select_related("form_a")]
    assert len(asked) == 12
    assert {"timing_error", "name_misspelling"} <= {finding.kind for item in asked for finding in item.findings}
    assert Attempt.objects.submitted().count() == 4
    assert ReferenceEvent.objects.filter(event__startswith="AUKUS", status="approved").exists()


def test_the_articles_are_kept_byte_for_byte(loaded):
    files = sorted((settings.SEEDS_DIR / "articles").glob("*.txt"))
    stored = Article.objects.values_list("source", flat=True)
    digests = [hashlib.sha256(path.read_bytes()).digest() for path in files]
    assert sorted(hashlib.sha256(source.encode()).digest() for source in stored) == sorted(digests)


def test_everybody_that_is_named_can_sign_in(loaded, client):
    for username in ("teacher", "admin"):
        assert f"{username} / {demo.PASSWORD}" in loaded
        form = {"username": username, "password": demo.PASSWORD}
        assert client.post("/sign-in/", form, follow=True).context["user"].username == username
        client.logout()
    for pseudonym in ("Heron 14", "Wren 7"):
        assert pseudonym in loaded
        client.post(f"/school/{demo.SLUG}/", {"pseudonym": pseudonym, "pin": demo.PIN})
        assert client.get("/").context["user"].pseudonym == pseudonym
        client.logout()


def test_a_second_run_keeps_what_people_did(loaded):
    User.objects.filter(username="teacher").update(first_name="Grace")
    before = (User.objects.count(), Attempt.objects.count())
    call_command("demo")
    assert (User.objects.count(), Attempt.objects.count()) == before
    assert User.objects.get(username="teacher").first_name == "Grace"


def test_a_database_of_somebody_else_is_refused_and_left_as_it_is():
    factories.teacher("ada", factories.school())
    with pytest.raises(CommandError, match="not the demo's"):
        call_command("demo")
    assert not School.objects.filter(name=demo.NAME).exists()
    assert not Article.objects.exists()
