from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone

from assignments.models import Assignment, Attempt, AttemptItem, Crediting, Response
from assignments.refusals import Complaint, Refused
from classrooms.models import Enrollment
from quizzes.models import Question, Quiz
from tests import factories


def credits_of(attempt):
    return list(
        Crediting.objects.filter(response__item__attempt=attempt)
        .order_by("response__item__position", "pk")
        .values_list("credit", flat=True)
    )


def test_beginning_writes_down_what_the_attempt_holds(attempt):
    held = attempt.items.values_list("position", "question__identifier", "skill", "sound", "points", "option_order")
    assert list(held) == [
        (1, "first", "time", None, 2, ["yes", "no", "maybe"]),
        (2, "second", "sourcing", None, 1, ["yes", "no", "maybe"]),
    ]
    assert attempt.deadline == attempt.assignment.closes


def test_beginning_again_goes_on_with_the_open_attempt(work, ben, attempt):
    assert Attempt.objects.begin(work, ben) == attempt
    assert AttemptItem.objects.count() == 2


def test_the_database_holds_one_open_attempt_a_student(attempt):
    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.create(
            assignment=attempt.assignment, student=attempt.student, number=2, deadline=attempt.deadline
        )


def test_what_an_attempt_holds_stays_when_a_question_changes(attempt):
    Question.objects.get(identifier="first").revise(factories.item("first", right="no"), author=None)
    attempt.answer(1, ["yes"])
    attempt.submit()
    assert credits_of(attempt) == [1.0, 0.0]


def test_no_more_attempts_than_allowed(work, ben, attempt):
    attempt.submit()
    with pytest.raises(Refused, match="no further attempt"):
        Attempt.objects.begin(work, ben)
    Assignment.objects.filter(pk=work.pk).update(attempts_allowed=2)
    work.refresh_from_db()
    second = Attempt.objects.begin(work, ben)
    assert (second.number, second.items.count()) == (2, 2)


@pytest.mark.parametrize("days", [(1, 2), (-2, -1)])
def test_nothing_begins_before_it_opens_or_after_it_closed(work, ben, days):
    work.opens, work.closes = (timezone.now() + timedelta(days=day) for day in days)
    work.save()
    with pytest.raises(Refused):
        Attempt.objects.begin(work, ben)
    assert not Attempt.objects.exists()


def test_someone_outside_the_class_cannot_begin(work, cy):
    with pytest.raises(Enrollment.DoesNotExist):
        Attempt.objects.begin(work, cy)


def test_a_quiz_without_questions_cannot_be_begun(ada, ben, period_3):
    empty = Quiz.objects.create(lesson=factories.lesson(ada))
    with pytest.raises(Refused, match="no questions"):
        Attempt.objects.begin(factories.assignment(empty, period_3), ben)
    assert not Attempt.objects.exists()


def twins():
    return factories.item("flawed", pair="p", sound=False), factories.item("repaired", pair="p", sound=True)


def test_two_forms_are_taken_in_turn(ada, riverside):
    people = tuple(factories.student(f"Wren {number}", riverside) for number in range(4))
    flawed, repaired = twins()
    quiz = factories.quiz(factories.lesson(ada), flawed, twins={"flawed": repaired})
    work = factories.assignment(quiz, factories.classroom("P4", riverside, teachers=(ada,), students=people), form="AB")
    attempts = [Attempt.objects.begin(work, person) for person in people]
    assert [attempt.form for attempt in attempts] == ["A", "B", "A", "B"]
    assert [attempt.items.get().sound for attempt in attempts] == [False, True, False, True]


def test_a_student_keeps_the_form_in_every_attempt(ada, riverside):
    people = tuple(factories.student(f"Wren {number}", riverside) for number in range(2))
    flawed, repaired = twins()
    quiz = factories.quiz(factories.lesson(ada), flawed, twins={"flawed": repaired})
    room = factories.classroom("P4", riverside, teachers=(ada,), students=people)
    work = factories.assignment(quiz, room, form="AB", attempts_allowed=2)
    Attempt.objects.begin(work, people[1]).submit()
    Enrollment.objects.get(user=people[0]).delete()
    assert Attempt.objects.begin(work, people[1]).form == "B"


def test_no_student_meets_both_twins_even_when_the_quiz_was_changed_between_attempts(work, ada, ben):
    flawed, repaired = twins()
    slot = work.quiz.slots.first()
    bank = slot.form_a.question.bank
    versions = [
        Question.objects.create(bank=bank, identifier=item.identifier).revise(item, author=ada)
        for item in (flawed, repaired)
    ]
    work.attempts_allowed = 2
    work.save()
    for version in versions:
        slot.form_a = slot.form_b = version
        slot.save()
        Attempt.objects.begin(work, ben).submit()
    met = AttemptItem.objects.filter(position=1).values_list("question__identifier", flat=True)
    assert list(met) == ["flawed", "flawed"]


def test_an_answer_is_one_row_whose_revision_counts(attempt):
    attempt.answer(1, ["no"])
    attempt.answer(1, ["yes"])
    response = Response.objects.get()
    assert (response.values, response.revision, response.item.position) == (["yes"], 2, 1)


def test_an_empty_answer_is_saved_as_left_out(attempt):
    attempt.answer(1, ["yes"])
    attempt.answer(1, ["", "  "])
    assert Response.objects.get().values == []


def test_an_answer_that_cannot_be_taken_leaves_the_previous_one(attempt):
    attempt.answer(1, ["yes"])
    for values in (["yes", "no"], ["never offered"], ["\x00"], ["y" * 20_000]):
        with pytest.raises(Complaint):
            attempt.answer(1, values)
    response = Response.objects.get()
    assert (response.values, response.revision) == (["yes"], 1)


def test_a_place_that_is_not_there_cannot_be_answered(attempt):
    with pytest.raises(AttemptItem.DoesNotExist):
        attempt.answer(3, ["yes"])


def test_submitting_credits_each_answer_and_fills_what_was_left_out(attempt):
    attempt.answer(1, ["yes"])
    assert attempt.submit() is True
    attempt.refresh_from_db()
    assert attempt.submitted is not None
    assert credits_of(attempt) == [1.0, 0.0]
    assert Response.objects.get(item__position=2).values == []
    assert set(Crediting.objects.values_list("rule", flat=True)) == {"choice"}


def test_submitting_twice_counts_once(attempt):
    attempt.answer(1, ["yes"])
    attempt.submit()
    first = Attempt.objects.get().submitted
    assert attempt.submit() is False
    assert Attempt.objects.get().submitted == first
    assert Crediting.objects.count() == 2


def test_nothing_is_saved_after_submitting(attempt):
    attempt.answer(1, ["yes"])
    attempt.submit()
    with pytest.raises(Refused, match="handed this work in"):
        attempt.answer(1, ["no"])
    assert Response.objects.get(item__position=1).values == ["yes"]


def test_nothing_is_saved_after_closing_by_the_server_s_clock(attempt):
    attempt.answer(1, ["yes"])
    factories.close(attempt.assignment)
    with pytest.raises(Refused, match="closed") as refusal:
        attempt.answer(1, ["no"])
    assert refusal.value.status == 403
    assert Response.objects.get().values == ["yes"]


def test_nothing_is_saved_while_the_work_is_not_open(attempt):
    Assignment.objects.update(opens=timezone.now() + timedelta(hours=1))
    with pytest.raises(Refused, match="not opened"):
        attempt.answer(1, ["no"])
    assert not Response.objects.exists()


def test_what_was_saved_counts_when_time_runs_out(attempt):
    attempt.answer(1, ["yes"])
    factories.close(attempt.assignment)
    assert Attempt.objects.collect() == 1
    collected = Attempt.objects.get()
    assert collected.submitted == collected.deadline
    assert collected.is_collected
    assert credits_of(attempt) == [1.0, 0.0]


def test_collecting_again_counts_nothing_twice(attempt):
    factories.close(attempt.assignment)
    Attempt.objects.collect()
    assert Attempt.objects.collect() == 0
    assert attempt.submit() is False
    assert Crediting.objects.count() == 2


def test_an_attempt_whose_time_is_not_over_is_not_collected(attempt):
    assert Attempt.objects.collect() == 0
    assert Attempt.objects.get().submitted is None


def test_submitting_after_closing_hands_in_what_was_saved_in_time(attempt):
    attempt.answer(1, ["yes"])
    factories.close(attempt.assignment)
    assert attempt.submit() is True
    late = Attempt.objects.get()
    assert late.submitted == late.deadline
    assert credits_of(attempt) == [1.0, 0.0]


def test_collecting_asks_the_database_no_more_for_many_than_for_one(
    work, riverside, period_3, django_assert_num_queries
):
    def begin(number):
        student = factories.student(f"Kite {number}", riverside)
        Enrollment.objects.create(user=student, classroom=period_3, role="student")
        Attempt.objects.begin(work, student)

    for count in (1, 12):
        for number in range(count):
            begin(100 * count + number)
        factories.close(work)
        with django_assert_num_queries(10):
            Attempt.objects.collect()
        work.closes = timezone.now() + timedelta(days=1)
        work.save()


def test_extending_the_time_opens_again_what_the_server_collected(attempt):
    work = attempt.assignment
    attempt.answer(1, ["yes"])
    factories.close(work)
    Attempt.objects.collect()
    work.closes = timezone.now() + timedelta(days=1)
    work.reschedule()
    attempt.answer(2, ["yes"])
    assert attempt.submit() is True
    newest = [
        response.creditings.order_by("-pk").values_list("credit", flat=True)[0]
        for response in Response.objects.order_by("item__position")
    ]
    assert newest == [1.0, 1.0]


def test_extending_the_time_does_not_open_what_a_student_handed_in_or_has_seen_the_answers_of(attempt):
    work = attempt.assignment
    factories.close(work)
    Attempt.objects.collect()
    Attempt.objects.get().look()
    work.closes = timezone.now() + timedelta(days=1)
    work.reschedule()
    assert Attempt.objects.get().submitted is not None


def test_a_new_closing_time_is_the_deadline_of_open_attempts(attempt):
    work = attempt.assignment
    work.closes = timezone.now() + timedelta(days=3)
    work.reschedule()
    assert Attempt.objects.get().deadline == work.closes


def test_an_attempt_begins_with_the_closing_time_that_holds_now(work, ben):
    later = Assignment.objects.get()
    later.closes += timedelta(days=3)
    later.reschedule()
    assert Attempt.objects.begin(work, ben).deadline == later.closes


def test_nobody_sees_the_answers_of_work_that_was_opened_again_meanwhile(attempt):
    work = attempt.assignment
    factories.close(work)
    Attempt.objects.collect()
    looking = Attempt.objects.get()
    work.closes = timezone.now() + timedelta(days=1)
    work.reschedule()
    assert looking.look() is False
    assert Attempt.objects.get().looked_at is None


def test_what_students_did_goes_with_the_student_and_never_with_the_class(attempt, ben, period_3):
    with pytest.raises(ProtectedError), transaction.atomic():
        period_3.delete()
    assert Attempt.objects.exists()
    ben.delete()
    assert not Attempt.objects.exists()
    period_3.delete()
    assert not Assignment.objects.exists()


def test_an_admin_who_deletes_a_class_is_told_of_the_work_in_it(as_user, dee, attempt, period_3):
    address = reverse("admin:classrooms_classroom_delete", args=[period_3.pk])
    page = as_user(dee).post(address, {"post": "yes"})
    assert "Heron 14" in page.content.decode()
    assert Attempt.objects.exists()


def test_answers_are_shown_when_the_teacher_said_so(attempt):
    assert not attempt.answers_are_shown
    attempt.submit()
    attempt = Attempt.objects.get()
    assert attempt.answers_are_shown
    Assignment.objects.update(answers_shown="closed")
    assert not Attempt.objects.get().answers_are_shown
    factories.close(attempt.assignment)
    assert Attempt.objects.get().answers_are_shown


def test_credit_is_only_ever_added(attempt):
    attempt.submit()
    crediting = Crediting.objects.first()
    crediting.credit = 1.0
    with pytest.raises(ValidationError):
        crediting.save()
    with pytest.raises(ValidationError):
        Crediting.objects.update(credit=1.0)


def test_attempts_are_seen_by_their_student_and_the_teachers_of_the_class(attempt, ada, ben, cy, dee, eve):
    seen = [person.username for person in (ada, ben, cy, dee, eve) if Attempt.objects.visible_to(person).exists()]
    assert seen == ["ada", ben.username, "dee"]
    assert not Attempt.objects.made_by(cy).exists()


def test_a_student_sees_work_of_own_classes_once_it_opened(work, ada, ben, cy):
    seen = [bool(Assignment.objects.set_to(person)) for person in (ben, cy, ada)]
    assert seen == [True, False, False]
    work.opens = timezone.now() + timedelta(minutes=5)
    work.save()
    assert not Assignment.objects.set_to(ben)


def test_the_deadline_of_an_attempt_holds_also_while_the_work_is_open_for_others(attempt):
    Attempt.objects.update(deadline=timezone.now() - timedelta(seconds=1))
    with pytest.raises(Refused, match="closed"):
        attempt.answer(1, ["yes"])
    assert not Response.objects.exists()
