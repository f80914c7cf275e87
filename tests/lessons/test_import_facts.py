"""`manage.py import_facts`: what is stored, what is compared, and what is told."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from classrooms.models import School
from lessons import collecting_facts
from lessons.known import known_facts
from lessons.models import ReferenceEvent
from tests import factories

HEAD = "event,aliases,start_date,end_date,source_title,publisher,source_date,verified"
BRIDGE = "Bridge opened,Toll bridge|New bridge,2020-05-01,2020-05-02,How it went,The Paper,2020-05-03,yes"
FAIR = "Town fair,,2021-06-01,,Fair begins,,,"

pytestmark = pytest.mark.django_db


@pytest.fixture
def load(tmp_path, riverside):
    """Status, standard output and standard error of an import."""

    def call(content, *arguments, name="facts.csv", school="riverside"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        out, err, status = io.StringIO(), io.StringIO(), 0
        try:
            call_command("import_facts", str(path), *arguments, school=school, stdout=out, stderr=err)
        except SystemExit as left:
            status = left.code
        return status, out.getvalue(), err.getvalue().replace(str(tmp_path) + "/", "")

    return call


def table(*rows):
    return "\n".join([HEAD, *rows]) + "\n"


def stored():
    return {event.event: event.status for event in ReferenceEvent.objects.all()}


def test_new_facts_are_drafts_unless_their_source_was_read(load):
    status, out, err = load(table(BRIDGE, FAIR))
    assert (status, err) == (0, "")
    assert out == "2 new (1 verified, 1 drafts), 0 unchanged, 0 in conflict, 0 refused.\n"
    assert stored() == {"Bridge opened": "approved", "Town fair": "draft"}
    event = ReferenceEvent.objects.get(event="Bridge opened")
    assert event.aliases == ["Toll bridge", "New bridge"]
    assert event.fact.citation == "The Paper, How it went, 3 May 2020"


def test_a_fact_that_says_verified_without_publisher_and_date_stays_a_draft_and_is_told(load):
    status, _, err = load(table("Bridge opened,,2020-05-01,,How it went,,,yes"))
    assert (status, stored()) == (0, {"Bridge opened": "draft"})
    assert err == "facts.csv:2: “Bridge opened” is a draft: it lacks the publisher and the source date\n"


def test_the_same_file_again_changes_nothing(load):
    load(table(BRIDGE, FAIR))
    before = list(ReferenceEvent.objects.values())
    status, out, err = load(table(BRIDGE, FAIR))
    assert (status, err) == (0, "")
    assert out.startswith("0 new (0 verified, 0 drafts), 2 unchanged")
    assert list(ReferenceEvent.objects.values()) == before


def test_other_dates_for_a_stored_event_are_reported_and_not_stored(load):
    load(table(BRIDGE))
    status, out, err = load(
        table(BRIDGE.replace("2020-05-02", "2020-05-04").replace("Bridge opened", "bridge  Opened"))
    )
    assert status == 2
    assert "1 in conflict" in out
    assert "1–2 May 2020" in err
    assert "1–4 May 2020" in err
    assert ReferenceEvent.objects.get().end.day == 2


def test_other_details_with_the_same_dates_leave_the_stored_fact_as_it_is(load):
    load(table(BRIDGE))
    status, out, err = load(table(BRIDGE.replace("The Paper", "The Journal")))
    assert (status, "1 unchanged" in out) == (0, True)
    assert "other details" in err
    assert ReferenceEvent.objects.get().publisher == "The Paper"


def test_two_rows_of_one_file_may_not_disagree_either(load):
    status, _, err = load(table(FAIR, FAIR.replace("2021-06-01", "2021-06-02")))
    assert status == 2
    assert err.startswith("facts.csv:3: “Town fair” is known with 1 June 2021")
    assert ReferenceEvent.objects.get().start.day == 1


def test_a_fact_that_comes_along_is_not_switched_off_by_a_draft_of_its_name(load, riverside):
    known = known_facts()[0]
    row = f'"{known.event}",,{known.start},{known.end},Elsewhere,,,'
    status, out, _ = load(table(row))
    assert (status, "1 unchanged" in out) == (0, True)
    assert known_facts(riverside) == known_facts()
    assert load(table(row.replace(str(known.start), "1999-01-01")))[0] == 2
    assert not ReferenceEvent.objects.exists()


def test_bad_rows_are_listed_with_their_line_and_the_good_ones_are_stored(load):
    long = "x" * 201
    status, out, err = load(table("Bridge opened,,soon,,How it went,,,", FAIR, f"{long},,2020-05-01,,Book,,,"))
    assert status == 2
    assert "2 refused" in out
    assert [line.split(": ")[0] for line in err.splitlines()] == ["facts.csv:2", "facts.csv:4"]
    assert stored() == {"Town fair": "draft"}


def test_a_dry_run_tells_the_same_and_stores_nothing(load):
    status, out, _ = load(table(BRIDGE, FAIR), "--dry-run")
    assert (status, out.startswith("2 new (1 verified, 1 drafts)")) == (0, True)
    assert "nothing was stored" in out
    assert not ReferenceEvent.objects.exists()


def test_an_import_that_breaks_off_leaves_nothing_behind(load, monkeypatch):
    real = ReferenceEvent.save

    def save(event, *args, **kwargs):
        if event.event == "Town fair":
            raise RuntimeError("the disk is full")
        real(event, *args, **kwargs)

    monkeypatch.setattr(collecting_facts.ReferenceEvent, "save", save)
    with pytest.raises(RuntimeError):
        load(table(BRIDGE, FAIR))
    assert not ReferenceEvent.objects.exists()


def test_an_answer_of_wikidata_becomes_drafts(load):
    row = {"itemLabel": {"type": "literal", "value": "Town fair"}, "date": {"type": "literal", "value": "2021-06-02"}}
    content = json.dumps({"head": {"vars": ["itemLabel", "date"]}, "results": {"bindings": [row, {}]}})
    status, _, err = load(content, name="events.json")
    assert (status, stored()) == (2, {"Town fair": "draft"})
    assert err.startswith("events.json:row 2: ")


def test_each_school_has_its_own_facts_and_the_school_must_be_clear(load, riverside):
    School.objects.exclude(pk=riverside.pk).delete()
    load(table(FAIR), school=None)
    assert ReferenceEvent.objects.get().school == riverside
    hillside = factories.school("Hillside School", "hillside")
    with pytest.raises(CommandError, match="--school"):
        load(table(FAIR), school=None)
    with pytest.raises(CommandError, match="There is no school “nowhere”"):
        load(table(FAIR), school="nowhere")
    load(table(FAIR), school="hillside")
    assert ReferenceEvent.objects.filter(school=hillside).count() == 1


@pytest.mark.parametrize("content", ["", "\0\0\0"])
def test_a_file_that_is_no_text_is_refused_as_a_whole(load, content):
    with pytest.raises(CommandError, match=r"facts\.csv: is"):
        load(content)


def test_a_file_that_is_not_there_is_said_so():
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_facts", "nowhere.csv")
