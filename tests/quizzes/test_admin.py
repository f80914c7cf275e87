"""What an admin may do with banks, questions and facts, and what nobody may."""

from datetime import date

import pytest
from django.urls import reverse

from lessons.models import ReferenceEvent
from quizzes.editing import complaints, edited, fields_of
from quizzes.kinds import KINDS
from quizzes.models import Bank, Question

LIST = reverse("admin:quizzes_question_changelist")
VERSIONS = {"versions-TOTAL_FORMS": "0", "versions-INITIAL_FORMS": "0"}


def page_of(response):
    return response.content.decode()


def address(question):
    return reverse("admin:quizzes_question_change", args=[question.pk])


def filled(question, **changes):
    """What the browser sends when nothing was changed, and then the changes."""
    fields = {name: field.initial for name, field in fields_of(question.current.item).items()}
    return {"status": question.status, **VERSIONS, **fields, **changes}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_fields_of_an_item_give_back_the_item(kind):
    item = KINDS[kind].EXAMPLES[0].item
    data = {name: field.clean(field.initial) for name, field in fields_of(item).items()}
    assert edited(item, data) == item
    assert complaints(item) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_saving_a_change_makes_a_version_and_saving_none_does_not(as_user, dee, ask, kind):
    question = ask(kind)
    client = as_user(dee)
    assert client.post(address(question), filled(question)).status_code == 302
    question.refresh_from_db()
    assert question.current.number == 1
    assert client.post(address(question), filled(question, stem="Asked otherwise?")).status_code == 302
    question.refresh_from_db()
    assert (question.current.number, question.current.author) == (2, dee)
    assert question.current.item.stem == "Asked otherwise?"
    assert question.versions.get(number=1).item.stem != "Asked otherwise?"


def test_a_new_key_carries_the_credit_and_option_ids_stay(as_user, dee, ask):
    question = ask("choice")
    as_user(dee).post(address(question), filled(question, key="sunday", option_2="On Sunday"))
    question.refresh_from_db()
    item = question.current.item
    assert item.key == "sunday"
    assert [(option.id, option.credit) for option in item.options] == [("friday", 0), ("sunday", 1), ("none", 0)]
    assert item.option("sunday").text == "On Sunday"


def test_a_marking_question_that_becomes_fine_is_sound(ask):
    item = KINDS["hot_text"].EXAMPLES[0].item
    flawed = item.__class__(**{**{name: getattr(item, name) for name in item.__dataclass_fields__}, "sound": False})
    data = {name: field.clean(field.initial) for name, field in fields_of(flawed).items()}
    assert edited(flawed, data | {"key": ["stet"]}).sound is True
    assert edited(flawed, data | {"key": ["ann"]}).sound is False


@pytest.mark.parametrize(
    ("kind", "changes", "field", "words"),
    [
        ("choice", {"stem": " "}, "stem", "This field is required."),
        ("choice", {"option_2": "Friday"}, "option_2", "Two options say the same."),
        ("multiple_response", {"key": ["author", "date", "photographer", "place"]}, "key", "must be wrong"),
        ("hot_text", {"key": ["stet", "ann"]}, "key", "leave it alone"),
        ("short_answer", {"key": "Siobhán"}, "key", "both accepted and a near miss"),
        ("choice", {"points": "0"}, "points", "greater than or equal to 1"),
    ],
)
def test_what_would_not_work_is_refused_beside_its_field(as_user, dee, ask, kind, changes, field, words):
    question = ask(kind)
    response = as_user(dee).post(address(question), filled(question, **changes))
    assert response.status_code == 200
    assert words in str(response.context["adminform"].form.errors[field])
    assert question.versions.count() == 1


def test_the_version_history_is_shown_and_cannot_be_written(as_user, dee, ask):
    question = ask()
    page = page_of(as_user(dee).get(address(question)))
    assert "<p>1</p>" in page
    sent = filled(question) | {"versions-TOTAL_FORMS": "1", "versions-0-number": "9", "versions-0-kind": "choice"}
    as_user(dee).post(address(question), sent)
    assert question.versions.count() == 1


@pytest.mark.parametrize(
    ("action", "status"), [("approve", "approved"), ("retire", "retired"), ("return_to_draft", "draft")]
)
def test_questions_are_approved_retired_and_sent_back(as_user, dee, ask, action, status):
    question = ask()
    as_user(dee).post(LIST, {"action": action, "_selected_action": [question.pk]})
    question.refresh_from_db()
    assert question.status == status


def test_questions_are_found_by_what_they_ask(as_user, dee, ask):
    ask("choice", "one"), ask("short_answer", "two")
    page = page_of(as_user(dee).get(LIST, {"q": "whose words"}))
    assert "Whose words are quoted" in page
    assert "Which day does" not in page
    assert "1 question" in page


def test_no_question_is_deleted(as_user, dee, ask):
    question = ask()
    client = as_user(dee)
    assert client.post(reverse("admin:quizzes_question_delete", args=[question.pk])).status_code == 403
    client.post(LIST, {"action": "delete_selected", "_selected_action": [question.pk], "post": "yes"})
    assert Question.objects.filter(pk=question.pk).exists()


def test_an_admin_sees_the_own_school_alone(as_user, dee, eve, ask):
    foreign = ask(in_bank=Bank.objects.create(school=eve.school, owner=eve, name="Elsewhere"))
    client = as_user(dee)
    assert "Which day does" not in page_of(client.get(LIST))
    assert client.get(address(foreign)).status_code == 302
    client.post(LIST, {"action": "approve", "_selected_action": [foreign.pk]})
    foreign.refresh_from_db()
    assert foreign.status == "draft"
    assert "Elsewhere" not in page_of(client.get(LIST))
    assert "Elsewhere" not in page_of(client.get(reverse("admin:quizzes_bank_changelist")))


def test_teachers_and_students_do_not_enter(as_user, ada, ben, ask):
    question = ask()
    for person in (ada, ben, None):
        assert as_user(person).get(address(question)).status_code in (302, 403, 404)


def test_every_admin_page_of_these_apps_opens(as_user, dee, built):
    client = as_user(dee)
    for name in ("lessons_article", "lessons_lesson", "lessons_referenceevent", "quizzes_bank", "quizzes_question"):
        assert client.get(reverse(f"admin:{name}_changelist")).status_code == 200
    assert client.get(reverse("admin:lessons_lesson_change", args=[built.pk])).status_code == 200
    assert client.get(reverse("admin:lessons_article_change", args=[built.articles.first().pk])).status_code == 200
    assert client.get(reverse("admin:lessons_referenceevent_add")).status_code == 200
    assert client.get(reverse("admin:lessons_article_add")).status_code == 403
    for question in Question.objects.all():
        assert client.get(address(question)).status_code == 200


FACT = {
    "event": "Bridge opened",
    "aliases": "the opening\r\nopening of the bridge",
    "needs_context": "",
    "start_0": "",
    "start": "2023-06-01",
    "end": "2023-06-01",
    "milestones": "2023-07-01 first train crosses",
    "recent_for_days": "90",
    "publisher": "",
    "source_title": "Minutes",
    "source_date": "",
    "source_url": "",
    "status": "draft",
}


def test_a_fact_is_written_one_entry_a_line(as_user, dee):
    response = as_user(dee).post(reverse("admin:lessons_referenceevent_add"), FACT | {"school": dee.school_id})
    assert response.status_code == 302
    fact = ReferenceEvent.objects.get()
    assert fact.aliases == ["the opening", "opening of the bridge"]
    assert fact.milestones == [["2023-07-01", "first train crosses"]]
    page = page_of(as_user(dee).get(reverse("admin:lessons_referenceevent_change", args=[fact.pk])))
    assert "2023-07-01 first train crosses" in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"milestones": "soon a train"}, "milestones"),
        ({"milestones": "2023-07-01"}, "milestones"),
        ({"end": "2023-05-01"}, "__all__"),
        ({"event": ""}, "event"),
    ],
)
def test_a_fact_that_cannot_be_is_refused(as_user, dee, changes, field):
    response = as_user(dee).post(
        reverse("admin:lessons_referenceevent_add"), FACT | {"school": dee.school_id} | changes
    )
    assert response.status_code == 200
    assert field in response.context["adminform"].form.errors
    assert not ReferenceEvent.objects.exists()


def test_facts_are_approved_and_retired(as_user, dee):
    day = date(2023, 6, 1)
    fact = ReferenceEvent.objects.create(school=dee.school, event="x", start=day, end=day, source_title="y")
    for action, status in (("approve", "approved"), ("retire", "retired"), ("return_to_draft", "draft")):
        as_user(dee).post(
            reverse("admin:lessons_referenceevent_changelist"), {"action": action, "_selected_action": [fact.pk]}
        )
        fact.refresh_from_db()
        assert fact.status == status
