"""The pages of a lesson's questions and its quiz."""

import pytest
from django.urls import reverse

from lessons.models import Lesson
from quizzes import arranging
from quizzes.models import Question, Quiz, Slot
from tests import factories

NEW = reverse("quizzes:lesson_new")


def page_of(response):
    return response.content.decode()


def test_one_button_builds_a_lesson_that_is_ready_to_set(as_user, ada, articles, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = as_user(ada).post(NEW, {"articles": [article.pk for article in articles]})
    lesson = Lesson.objects.get()
    assert response.url == reverse("lessons:lesson", args=[lesson.pk])
    assert lesson.state == Lesson.State.READY
    assert lesson.ordered_articles() == articles
    assert lesson.title.endswith(": 5 articles")
    page = page_of(as_user(ada).get(response.url))
    assert "errors you can prove" in page
    assert "See as a student" in page
    quiz = page_of(as_user(ada).get(reverse("quizzes:quiz", args=[lesson.pk])))
    assert "12 questions" in quiz


def test_a_lesson_waits_until_its_task_has_run(as_user, ada, articles):
    response = as_user(ada).post(NEW, {"articles": [articles[0].pk]})
    assert Lesson.objects.get().state == Lesson.State.WAITING
    page = page_of(as_user(ada).get(response.url))
    assert "Waiting for its turn" in page
    assert "See as a student" not in page


def test_without_an_article_nothing_is_made_and_the_page_says_why(as_user, ada, articles):
    response = as_user(ada).post(NEW, {})
    assert "Choose at least one article." in page_of(response)
    assert not Lesson.objects.exists()


def test_nobody_builds_from_an_article_that_they_may_not_use(as_user, ada, dee, articles):
    private = factories.article(dee)
    response = as_user(ada).post(NEW, {"articles": [articles[0].pk, private.pk]})
    assert "not here any more" in page_of(response)
    assert not Lesson.objects.exists()


@pytest.mark.parametrize("key", ["99999999999999999999", "-1", "x"])
def test_an_article_that_no_row_can_be_is_refused(as_user, ada, articles, key):
    assert "not here any more" in page_of(as_user(ada).post(NEW, {"articles": [key]}))
    assert not Lesson.objects.exists()


def test_too_many_articles_are_refused_and_the_choice_is_kept(as_user, ada):
    chosen = [factories.article(ada).pk for _ in range(11)]
    page = page_of(as_user(ada).post(NEW, {"articles": chosen}))
    assert "Choose up to 10 articles" in page
    assert page.count("checked") == 11
    assert not Lesson.objects.exists()


def test_building_again_keeps_the_title_and_comes_back_ready(as_user, ada, built, django_capture_on_commit_callbacks):
    Lesson.objects.update(title="My title", state=Lesson.State.FAILED)
    with django_capture_on_commit_callbacks(execute=True):
        as_user(ada).post(reverse("quizzes:lesson_again", args=[built.pk]))
    lesson = Lesson.objects.get()
    assert (lesson.title, lesson.state) == ("My title", Lesson.State.READY)


def test_a_lesson_that_is_being_built_is_not_begun_twice(as_user, ada, waiting, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        as_user(ada).post(reverse("quizzes:lesson_again", args=[waiting.pk]))
    assert callbacks == []


def test_the_quiz_is_a_page_and_a_part_of_one(as_user, ada, built):
    address = reverse("quizzes:quiz", args=[built.pk])
    assert "<html" in page_of(as_user(ada).get(address))
    assert "<html" not in page_of(as_user(ada).get(address, headers={"HX-Request": "true"}))


def test_questions_are_moved_removed_and_added(as_user, ada, built):
    client, quiz = as_user(ada), Quiz.objects.get(lesson=built)
    first = quiz.slots.get(position=1)
    response = client.post(reverse("quizzes:slot_move", args=[first.pk]), {"direction": "down"})
    assert response.url == reverse("quizzes:quiz", args=[built.pk])
    first.refresh_from_db()
    assert first.position == 2
    question = first.form_a.question
    client.post(reverse("quizzes:slot_remove", args=[first.pk]))
    assert not Slot.objects.filter(pk=first.pk).exists()
    part = client.post(reverse("quizzes:question_add", args=[question.pk]), headers={"HX-Request": "true"})
    assert "<html" not in page_of(part)
    assert quiz.slots.last().form_a.question == question


def test_why_a_question_is_not_added_is_said(as_user, ada, built):
    question = Quiz.objects.get(lesson=built).slots.first().form_a.question
    response = as_user(ada).post(reverse("quizzes:question_add", args=[question.pk]), follow=True)
    assert "in the quiz already" in page_of(response)


def test_a_teacher_reads_a_question_with_its_answers_and_what_it_rests_on(as_user, ada, built):
    for question in Question.objects.filter(bank__lesson=built).select_related("current"):
        response = as_user(ada).get(reverse("quizzes:question", args=[question.pk]))
        assert response.status_code == 200
        page = page_of(response)
        assert "What students are told" in page
        assert "From article" in page


def test_an_admin_reads_a_question_of_the_school_without_a_link_to_a_lesson_of_somebody_else(as_user, dee, built):
    question = Question.objects.filter(bank__lesson=built).first()
    page = page_of(as_user(dee).get(reverse("quizzes:question", args=[question.pk])))
    assert "What students are told" in page
    assert reverse("lessons:lesson", args=[built.pk]) not in page


def test_every_question_can_be_tried_and_nothing_is_stored(as_user, ada, built):
    client = as_user(ada)
    slots = list(Slot.objects.filter(quiz__lesson=built).select_related("form_a"))
    for position, slot in enumerate(slots, start=1):
        address = reverse("quizzes:preview", args=[built.pk, position])
        assert 'name="answer"' in page_of(client.get(address))
        key = slot.form_a.item.key
        page = page_of(client.post(address, {"answer": [key] if isinstance(key, str) else list(key)}))
        if slot.form_a.kind != "short_answer":
            assert "Right: 1 of 1 point" in page
    assert "Left out" in page_of(client.post(reverse("quizzes:preview", args=[built.pk, 1]), {}))


def test_an_answer_that_cannot_be_taken_is_shown_again_with_the_reason(as_user, ada, built):
    quiz = Quiz.objects.get(lesson=built)
    if not quiz.slots.filter(form_a__kind="hot_text"):
        arranging.add(quiz, Question.objects.filter(bank__lesson=built, current__kind="hot_text").first())
    slots = list(quiz.slots.select_related("form_a"))
    position, slot = next((n, slot) for n, slot in enumerate(slots, start=1) if slot.form_a.item.spans)
    address = reverse("quizzes:preview", args=[built.pk, position])
    word = slot.form_a.item.spans[0].id
    page = page_of(as_user(ada).post(address, {"answer": ["stet", word]}))
    assert "not both" in page
    assert f'value="{word}" checked' in page


def test_a_lesson_without_questions_says_so_instead_of_a_preview(as_user, ada, built):
    Slot.objects.all().delete()
    response = as_user(ada).get(reverse("quizzes:preview", args=[built.pk, 1]), follow=True)
    assert "no questions yet" in page_of(response)
    assert "No questions yet" in page_of(as_user(ada).get(reverse("quizzes:quiz", args=[built.pk])))


@pytest.mark.parametrize("position", [0, 99])
def test_there_is_no_question_beyond_the_ends(as_user, ada, built, position):
    assert as_user(ada).get(reverse("quizzes:preview", args=[built.pk, position])).status_code == 404


def test_strangers_are_sent_to_the_sign_in_and_others_find_nothing(as_user, ben, dee, eve, built):
    slot = Slot.objects.first()
    pages = [
        reverse("quizzes:quiz", args=[built.pk]),
        reverse("quizzes:preview", args=[built.pk, 1]),
        reverse("quizzes:question", args=[slot.form_a.question_id]),
    ]
    deeds = [
        reverse("quizzes:lesson_again", args=[built.pk]),
        reverse("quizzes:slot_move", args=[slot.pk]),
        reverse("quizzes:slot_remove", args=[slot.pk]),
        reverse("quizzes:question_add", args=[slot.form_a.question_id]),
    ]
    for other in (ben, eve):
        assert [as_user(other).get(page).status_code for page in pages] == [404] * 3
        assert [as_user(other).post(deed).status_code for deed in deeds] == [404] * 4
    assert [as_user(dee).get(page).status_code for page in pages[:2]] == [404] * 2
    assert [as_user(dee).post(deed).status_code for deed in deeds] == [404] * 4
    for page in pages:
        assert as_user().get(page).url.startswith(reverse("classrooms:sign_in"))
    assert as_user(ben).get(NEW).status_code == 404
    assert [as_user().get(deed).status_code for deed in deeds] == [405] * 4
    assert Slot.objects.filter(pk=slot.pk).exists()
