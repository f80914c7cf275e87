"""Questions have a history that nobody can change, and a quiz has places that nobody can double."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from lessons.models import Lesson
from quizzes.models import Bank, Question, QuestionVersion, Quiz, Slot


def test_a_saved_version_never_changes(ask):
    version = ask().current
    version.content = {}
    with pytest.raises(ValidationError, match="never changes"):
        version.save()
    with pytest.raises(ValidationError, match="never changes"):
        QuestionVersion.objects.update(number=7)
    with pytest.raises(ValidationError, match="never changes"):
        QuestionVersion.objects.bulk_update([version], ["content"])
    with pytest.raises(ValidationError, match="never changes"):
        QuestionVersion.objects.filter(pk=version.pk).update(content={})
    assert QuestionVersion.objects.get().item.stem


def test_revising_adds_a_version_and_leaves_the_first_as_it_was(ask, ada):
    question = ask()
    first = question.current
    second = question.revise(replace(first.item, stem="Which day?"), author=ada)
    assert (first.number, second.number) == (1, 2)
    assert question.current == second
    assert QuestionVersion.objects.get(pk=first.pk).item.stem != "Which day?"
    assert second.author == ada


def test_revising_without_a_change_makes_no_version(ask):
    question = Question.objects.get(pk=ask().pk)
    assert question.revise(question.current.item, author=None) == question.current
    assert QuestionVersion.objects.count() == 1


@pytest.mark.parametrize("kind", ["choice", "multiple_response", "hot_text", "short_answer"])
def test_an_item_comes_back_from_the_database_as_it_was(ask, kind):
    question = ask(kind)
    item = question.current.item
    assert Question.objects.get(pk=question.pk).current.item == item


def test_an_identifier_stands_once_in_a_bank(ask):
    ask()
    with pytest.raises(IntegrityError), transaction.atomic():
        ask()


def test_a_number_stands_once_in_a_question(ask):
    version = ask().current
    with pytest.raises(IntegrityError), transaction.atomic():
        QuestionVersion.objects.create(question=version.question, number=1, kind=version.kind, content=version.content)


def test_a_place_in_a_quiz_is_taken_once_and_worth_something(ask, ada):
    version = ask().current
    quiz = Quiz.objects.create(lesson=Lesson.objects.create(school=ada.school, owner=ada, title="x"))
    Slot.objects.create(quiz=quiz, position=1, form_a=version, form_b=version)
    with pytest.raises(IntegrityError), transaction.atomic():
        Slot.objects.create(quiz=quiz, position=1, form_a=version, form_b=version)
    with pytest.raises(IntegrityError), transaction.atomic():
        Slot.objects.create(quiz=quiz, position=2, form_a=version, form_b=version, points=0)
    assert quiz.points == 1


def test_a_version_that_a_quiz_asks_cannot_be_deleted(ask, ada):
    question = ask()
    quiz = Quiz.objects.create(lesson=Lesson.objects.create(school=ada.school, owner=ada, title="x"))
    Slot.objects.create(quiz=quiz, position=1, form_a=question.current, form_b=question.current)
    with pytest.raises(ProtectedError):
        question.delete()


def test_a_teacher_sees_their_own_and_shared_banks_and_an_admin_all_of_the_school(bank, ada, dee, eve, ben):
    shared = Bank.objects.create(school=ada.school, owner=dee, name="Shared", is_shared=True)
    private = Bank.objects.create(school=ada.school, owner=dee, name="Private")
    Bank.objects.create(school=eve.school, owner=eve, name="Elsewhere", is_shared=True)
    assert set(Bank.objects.visible_to(ada)) == {bank, shared}
    assert set(Bank.objects.visible_to(dee)) == {bank, shared, private}
    assert not Bank.objects.visible_to(ben)


def test_retired_questions_are_in_use_no_more(ask):
    question = ask()
    assert question in Question.objects.in_use()
    assert question not in Question.objects.approved()
    question.status = Question.Status.APPROVED
    question.save()
    assert question in Question.objects.approved()
    question.status = Question.Status.RETIRED
    question.save()
    assert question not in Question.objects.in_use()
