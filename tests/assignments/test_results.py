from datetime import timedelta

import pytest
from django.utils import timezone

from assignments import results
from assignments.models import Attempt, AttemptItem, Crediting, Response
from classrooms.models import Enrollment
from tests import factories

ITEMS = [
    factories.item("a", skill="time", sound=False, points=2),
    factories.item("b", skill="time", sound=True),
    factories.item("c", skill="sourcing", sound=True, right="no"),
    factories.item("d", skill="comparing", points=3),
]
"""Right answers: yes, yes, no, yes; worth 2, 1, 1 and 3 points."""


@pytest.fixture
def five(riverside):
    return tuple(factories.student(f"Wren {number}", riverside) for number in range(1, 6))


@pytest.fixture
def set_work(ada, riverside, five):
    room = factories.classroom("Period 5", riverside, teachers=(ada,), students=five)
    return factories.assignment(factories.quiz(factories.lesson(ada), *ITEMS), room, attempts_allowed=3)


def take(work, student, *answers, submit=True):
    attempt = Attempt.objects.begin(work, student)
    for position, answer in enumerate(answers, start=1):
        if answer:
            attempt.answer(position, [answer])
    if submit:
        attempt.submit()
    return attempt


@pytest.fixture
def taken(set_work, five):
    """Wren 1 has all right; 2 half; 3 nothing right, one left out; 4 is working; 5 has not begun."""
    take(set_work, five[0], "yes", "yes", "no", "yes")
    take(set_work, five[1], "yes", "no", "no", "maybe")
    take(set_work, five[2], "no", "no", "yes", "")
    take(set_work, five[3], "yes", "yes", submit=False)
    return set_work


def test_each_student_has_points_of_the_total_and_a_state(taken):
    result = results.of_assignment(taken)
    rows = [
        (row.student.pseudonym, row.begun, row.is_working, row.attempt and (row.attempt.score, row.attempt.total))
        for row in result.students
    ]
    assert rows == [
        ("Wren 1", 1, False, (7.0, 7)),
        ("Wren 2", 1, False, (3.0, 7)),
        ("Wren 3", 1, False, (0.0, 7)),
        ("Wren 4", 1, True, None),
        ("Wren 5", 0, False, None),
    ]
    assert result.students[3].answered == 2
    assert result.submitted == 3
    assert [student.pseudonym for student in result.not_begun] == ["Wren 5"]


def test_each_skill_is_counted_for_each_student_in_the_order_of_teaching(taken):
    result = results.of_assignment(taken)
    assert [skill.name for skill in result.skills] == ["Who says so", "Dates and timing", "Comparing reports"]
    assert [[(cell.right, cell.asked) for cell in row.cells] for row in result.students] == [
        [(1, 1), (2, 2), (1, 1)],
        [(1, 1), (1, 2), (0, 1)],
        [(0, 1), (0, 2), (0, 1)],
        [(0, 0), (0, 0), (0, 0)],
        [(0, 0), (0, 0), (0, 0)],
    ]


def test_the_class_has_the_sum_of_its_students(taken):
    result = results.of_assignment(taken)
    sums = [(entry.tally.right, entry.tally.asked, entry.tally.earned, entry.tally.points) for entry in result.skills]
    assert sums == [(2, 3, 2.0, 3), (3, 6, 5.0, 9), (1, 3, 3.0, 9)]


def test_what_was_found_and_what_was_left_alone_are_counted_apart(taken):
    result = results.of_assignment(taken)
    second = result.students[1].verdicts
    assert (second.found.right, second.found.asked) == (1, 1)
    assert (second.left.right, second.left.asked) == (1, 2)
    assert (result.verdicts.found.right, result.verdicts.found.asked) == (2, 3)
    assert (result.verdicts.left.right, result.verdicts.left.asked) == (3, 6)


def test_each_question_says_how_many_got_it_and_what_the_others_took(taken):
    questions = results.of_assignment(taken).questions
    assert [(question.position, question.right, question.asked, question.omitted) for question in questions] == [
        (1, 2, 3, 0),
        (2, 1, 3, 0),
        (3, 2, 3, 0),
        (4, 1, 3, 1),
    ]
    assert [question.taken for question in questions] == [
        (("No", 1),),
        (("No", 2),),
        (("Yes", 1),),
        (("Maybe", 1),),
    ]
    assert all(question.is_early for question in questions)


def test_the_wrong_part_of_an_answer_with_several_parts_is_what_was_taken(ada, riverside, five):
    several = factories.item("several", kind="multiple_response", key=("yes", "no"))
    room = factories.classroom("Period 6", riverside, teachers=(ada,), students=five)
    work = factories.assignment(factories.quiz(factories.lesson(ada), several), room)
    for student, answer in zip(five, (["yes", "maybe"], ["maybe"], ["yes", "no"], ["yes"], []), strict=True):
        attempt = Attempt.objects.begin(work, student)
        attempt.answer(1, answer)
        attempt.submit()
    (question,) = results.of_assignment(work).questions
    assert (question.right, question.asked, question.taken) == (1, 5, (("Maybe", 2),))
    assert not question.is_early
    assert question.percent == "20% (4–62)"


def test_the_best_attempt_counts(set_work, five):
    for answers in (("yes",), ("yes", "yes", "no", "yes"), ("no",)):
        take(set_work, five[0], *answers)
    row = results.of_assignment(set_work).students[0]
    assert (row.attempt.number, row.attempt.score, row.begun) == (2, 7.0, 3)
    assert sum(cell.asked for cell in row.cells) == 4


def test_of_two_equal_attempts_the_earlier_counts(set_work, five):
    take(set_work, five[0], "yes")
    take(set_work, five[0], "yes")
    assert results.of_assignment(set_work).students[0].attempt.number == 1


def test_a_student_who_tries_again_keeps_the_result_while_working(set_work, five):
    take(set_work, five[0], "yes")
    take(set_work, five[0], "no", submit=False)
    row = results.of_assignment(set_work).students[0]
    assert (row.attempt.score, row.is_working, row.answered, row.begun) == (2.0, True, 1, 2)


def test_a_student_who_left_the_class_is_in_no_count(taken, five):
    Enrollment.objects.filter(user=five[0]).delete()
    result = results.of_assignment(taken)
    assert [row.student.pseudonym for row in result.students] == ["Wren 2", "Wren 3", "Wren 4", "Wren 5"]
    assert result.questions[0].asked == 2


def test_the_newest_judgment_counts(taken, five):
    response = Response.objects.get(item__attempt__student=five[2], item__position=4)
    Crediting.objects.create(response=response, credit=0.5, rule="teacher")
    row = results.of_assignment(taken).students[2]
    assert row.attempt.score == 1.5
    assert row.cells[2].right == 0
    Crediting.objects.create(response=response, credit=1.0, rule="teacher")
    assert results.of_assignment(taken).students[2].cells[2].right == 1


def test_what_nobody_has_judged_yet_is_in_no_count_and_the_total_says_so(taken, five):
    attempt = Attempt.objects.get(student=five[0])
    response = Response.objects.get(item__attempt=attempt, item__position=4)
    Crediting.objects.create(response=response, credit=None, rule="essay")
    result = results.of_attempt(attempt)
    assert (result.score, result.total, result.unjudged) == (4.0, 7, 1)
    assert [entry.tally.asked for entry in result.skills] == [1, 2, 0]


def test_one_attempt_has_the_same_numbers_as_its_row(taken, five):
    result = results.of_attempt(Attempt.objects.get(student=five[1]))
    assert (result.score, result.total, result.unjudged) == (3.0, 7, 0)
    assert [(entry.name, entry.tally.right, entry.tally.asked) for entry in result.skills] == [
        ("Who says so", 1, 1),
        ("Dates and timing", 1, 2),
        ("Comparing reports", 0, 1),
    ]
    assert (result.verdicts.left.right, result.verdicts.left.asked) == (1, 2)


def test_attempts_collected_at_closing_time_have_results(taken):
    factories.close(taken)
    Attempt.objects.collect()
    row = results.of_assignment(taken).students[3]
    assert (row.attempt.score, row.is_working) == (3.0, False)


def test_collecting_twice_does_not_count_twice(taken):
    factories.close(taken)
    Attempt.objects.collect()
    Attempt.objects.collect()
    assert results.of_assignment(taken).questions[0].asked == 4
    assert AttemptItem.objects.count() == Crediting.objects.count() == 16


def test_nothing_handed_in_gives_empty_results(set_work):
    result = results.of_assignment(set_work)
    assert (result.skills, result.questions, result.submitted) == ((), (), 0)
    assert not result.verdicts.found


def test_the_number_of_queries_does_not_grow_with_the_class(ada, riverside, django_assert_num_queries):
    quiz = factories.quiz(factories.lesson(ada), *ITEMS)
    for count in (3, 30):
        people = tuple(factories.student(f"Kite {count}-{number}", riverside) for number in range(count))
        room = factories.classroom(f"Room {count}", riverside, teachers=(ada,), students=people)
        work = factories.assignment(quiz, room, closes=timezone.now() + timedelta(hours=1))
        for number, person in enumerate(people):
            take(work, person, "yes", "no" if number % 2 else "yes")
        with django_assert_num_queries(8):
            result = results.of_assignment(work)
        assert result.submitted == count
