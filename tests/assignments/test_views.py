import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from assignments.models import Assignment, Attempt, Crediting, Response
from classrooms.models import Enrollment
from lessons.models import Lesson
from quizzes.models import Quiz
from tests import factories


def address(name, *args):
    return reverse(f"assignments:{name}", args=args)


def text_of(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


@pytest.fixture
def ben_s(as_user, ben):
    """Ben's browser."""
    return as_user(ben)


@pytest.fixture
def ada_s(as_user, ada):
    """Ada's browser."""
    return as_user(ada)


def moment(value):
    return timezone.localtime(value).strftime("%Y-%m-%dT%H:%M")


def set_form(*rooms, **changes):
    now = timezone.now()
    return {
        "classrooms": [room.pk for room in rooms],
        "opens": moment(now),
        "closes": moment(now + timedelta(days=7)),
        "attempts_allowed": "1",
        "answers_shown": "submitted",
        **changes,
    }


# Home


def test_nobody_is_sent_to_sign_in(client, db):
    response = client.get(address("home"))
    assert (response.status_code, response.url) == (302, reverse("classrooms:sign_in"))


def test_a_student_s_home_begins_with_what_is_due_and_shows_no_score(ben_s, work):
    page = text_of(ben_s.get(address("home")))
    assert "One bridge, two articles" in page
    assert "about 15 minutes" in page
    assert "Read and begin" in page
    assert "point" not in page


def test_a_student_s_home_continues_at_the_first_question_without_an_answer(ben_s, attempt):
    attempt.answer(1, ["yes"])
    response = ben_s.get(address("home"))
    assert "Continue at question 2" in text_of(response)
    assert address("attempt_question", attempt.pk, 2) in response.content.decode()


def test_a_student_s_home_says_that_answers_are_ready_until_they_were_seen(ben_s, attempt):
    attempt.submit()
    assert "answers ready to see" in text_of(ben_s.get(address("home")))
    ben_s.get(address("attempt", attempt.pk))
    assert "answers ready to see" not in text_of(ben_s.get(address("home")))


def test_a_student_outside_sees_nothing_of_the_class(as_user, cy, work):
    assert "Nothing is due" in text_of(as_user(cy).get(address("home")))


def test_a_teacher_s_home_says_how_far_each_class_is_and_who_has_not_begun(ada_s, attempt, period_3, riverside):
    wren = factories.student("Wren 7", riverside)
    Enrollment.objects.create(user=wren, classroom=period_3, role="student")
    page = text_of(ada_s.get(address("home")))
    assert "Period 3" in page
    assert "1 of 2 begun · 0 handed in" in page
    assert "1 not begun Wren 7" in page


def test_a_teacher_s_home_offers_only_lessons_that_are_ready_and_have_questions(ada_s, ada, bridge):
    factories.lesson(ada, "Without questions")
    waiting = factories.lesson(ada, "Still reading", state=Lesson.State.READING)
    factories.quiz(waiting, factories.item())
    page = text_of(ada_s.get(address("home")))
    assert "One bridge, two articles" in page
    assert "Without questions" not in page
    assert "Still reading" not in page


def test_a_teacher_s_home_asks_the_database_no_more_for_many_classes(
    as_user, ada, riverside, bridge, django_assert_max_num_queries
):
    quiz = Quiz.objects.get(lesson=bridge)
    for number in range(6):
        people = tuple(factories.student(f"Lark {number}-{one}", riverside) for one in range(5))
        room = factories.classroom(f"Room {number}", riverside, teachers=(ada,), students=people)
        work = factories.assignment(quiz, room)
        for person in people[:3]:
            Attempt.objects.begin(work, person)
    browser = as_user(ada)
    with django_assert_max_num_queries(10):
        page = text_of(browser.get(address("home")))
    assert page.count("3 of 5 begun") == 6


# Setting a lesson


def test_a_lesson_is_set_to_several_classes_at_once(ada_s, ada, bridge, period_3, riverside):
    other = factories.classroom("Period 4", riverside, teachers=(ada,))
    response = ada_s.post(address("lesson_set", bridge.pk), set_form(period_3, other, attempts_allowed="2"))
    assert response.status_code == 302
    made = Assignment.objects.order_by("pk").values_list("classroom__name", "attempts_allowed", "author__username")
    assert list(made) == [("Period 3", 2, "ada"), ("Period 4", 2, "ada")]


def test_the_form_proposes_now_until_five_in_a_week(ada_s, bridge, period_3):
    form = ada_s.get(address("lesson_set", bridge.pk)).context["form"]
    now = timezone.localtime()
    assert abs(form.initial["opens"] - now) < timedelta(minutes=2)
    assert (form.initial["closes"].hour, form.initial["closes"].minute) == (17, 0)
    assert (form.initial["closes"].date() - now.date()).days == 7


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"classrooms": []}, "classrooms", "at least one class"),
        ({"closes": "2020-01-01T10:00"}, "closes", "has passed"),
        ({"opens": "2999-01-01T10:00"}, "closes", "closes before it opens"),
        ({"closes": "2999-01-01T10:00"}, "closes", "two years"),
        ({"opens": "0001-01-01T00:00"}, "opens", "this century"),
        ({"opens": "tomorrow"}, "opens", "a day and a time"),
        ({"attempts_allowed": "0"}, "attempts_allowed", "a number from 1 to 10"),
        ({"attempts_allowed": "11"}, "attempts_allowed", "a number from 1 to 10"),
        ({"answers_shown": "never"}, "answers_shown", "never"),
    ],
)
def test_what_cannot_be_set_is_said_beside_its_field_and_nothing_is_saved(
    ada_s, bridge, period_3, changes, field, words
):
    response = ada_s.post(address("lesson_set", bridge.pk), set_form(period_3, **changes))
    assert response.status_code == 200
    assert words in " ".join(response.context["form"].errors[field])
    assert not Assignment.objects.exists()


def test_somebody_else_s_class_cannot_be_chosen_and_nothing_is_half_saved(ada_s, bridge, period_3, eve):
    theirs = factories.classroom("Hers", eve.school, teachers=(eve,))
    response = ada_s.post(address("lesson_set", bridge.pk), set_form(period_3, theirs))
    assert "classrooms" in response.context["form"].errors
    assert not Assignment.objects.exists()


@pytest.mark.parametrize("key", ["99999999999999999999", "-1", "0", "x", "१२३४"])
def test_a_class_that_no_row_can_be_is_refused_beside_the_field(ada_s, bridge, period_3, key):
    response = ada_s.post(address("lesson_set", bridge.pk), set_form(period_3) | {"classrooms": [key]})
    assert "classrooms" in response.context["form"].errors
    assert not Assignment.objects.exists()


def test_a_form_sent_twice_sets_the_lesson_once(ada_s, bridge, period_3):
    ada_s.post(address("lesson_set", bridge.pk), set_form(period_3))
    response = ada_s.post(address("lesson_set", bridge.pk), set_form(period_3))
    assert "Period 3 has this lesson already" in text_of(response)
    assert Assignment.objects.count() == 1


def test_two_forms_are_offered_only_where_the_quiz_has_two(ada_s, ada, bridge, period_3):
    assert "form" not in ada_s.get(address("lesson_set", bridge.pk)).context["form"].fields
    lesson = factories.lesson(ada)
    flawed = factories.item("flawed", pair="p", sound=False)
    factories.quiz(lesson, flawed, twins={"flawed": factories.item("repaired", pair="p", sound=True)})
    assert "form" in ada_s.get(address("lesson_set", lesson.pk)).context["form"].fields
    ada_s.post(address("lesson_set", lesson.pk), set_form(period_3, form="AB"))
    assert Assignment.objects.get().form == "AB"


def test_only_own_lessons_with_questions_can_be_set(as_user, ada, dee, eve, ben, bridge, period_3):
    without = factories.lesson(ada, "Without questions")
    reading = factories.lesson(ada, state=Lesson.State.READING)
    factories.quiz(reading, factories.item())
    assert as_user(ada).get(address("lesson_set", bridge.pk)).status_code == 200
    for lesson in (without, reading):
        assert as_user(ada).get(address("lesson_set", lesson.pk)).status_code == 404
    for person in (dee, eve, ben):
        assert as_user(person).post(address("lesson_set", bridge.pk), set_form(period_3)).status_code == 404
    assert not Assignment.objects.exists()


# Changing what was set


def edit_form(work, **changes):
    return {
        "opens": moment(work.opens),
        "closes": moment(work.closes),
        "attempts_allowed": work.attempts_allowed,
        "answers_shown": work.answers_shown,
        **changes,
    }


def test_a_new_closing_time_holds_for_those_who_are_working(ada_s, attempt):
    work = attempt.assignment
    later = (work.closes + timedelta(days=2)).replace(second=0, microsecond=0)
    response = ada_s.post(address("assignment_edit", work.pk), edit_form(work, closes=moment(later)))
    assert response.status_code == 302
    assert Attempt.objects.get().deadline == Assignment.objects.get().closes == later


def test_work_that_students_have_begun_cannot_open_later(ada_s, attempt):
    work = attempt.assignment
    changes = {"opens": moment(timezone.now() + timedelta(hours=2))}
    response = ada_s.post(address("assignment_edit", work.pk), edit_form(work, **changes))
    assert "have begun" in text_of(response)
    assert Assignment.objects.get().opens == work.opens


def test_answers_can_be_shown_after_all_when_the_work_has_closed(ada_s, attempt):
    work = attempt.assignment
    factories.close(work)
    response = ada_s.post(address("assignment_edit", work.pk), edit_form(work, answers_shown="closed"))
    assert response.status_code == 302
    assert Assignment.objects.get().answers_shown == "closed"


# Doing the work


def test_reading_comes_before_the_questions(ben_s, work, bridge):
    page = text_of(ben_s.get(address("work", work.pk)))
    assert "The council opened the bridge on Monday, it said." in page
    assert "Begin the questions" in page


def test_beginning_leads_to_the_first_question(ben_s, work):
    response = ben_s.post(address("work_start", work.pk))
    attempt = Attempt.objects.get()
    assert response.url == address("attempt_question", attempt.pk, 1)
    page = text_of(ben_s.get(response.url))
    assert "Question 1 of 2" in page
    assert "Does “recent” fit this sentence?" in page
    assert "Not answered yet" in page


def test_beginning_twice_goes_on(ben_s, work):
    ben_s.post(address("work_start", work.pk))
    attempt = Attempt.objects.get()
    attempt.answer(1, ["yes"])
    assert ben_s.post(address("work_start", work.pk)).url == address("attempt_question", attempt.pk, 2)
    attempt.answer(2, ["yes"])
    assert ben_s.post(address("work_start", work.pk)).url == address("attempt_overview", attempt.pk)
    assert Attempt.objects.count() == 1


def test_what_may_not_begin_is_refused_with_a_sentence(ben_s, attempt):
    attempt.submit()
    response = ben_s.post(address("work_start", attempt.assignment_id))
    assert response.status_code == 409
    assert "There is no further attempt." in text_of(response)
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize(
    ("position", "go", "leads_to"),
    [(1, "next", 2), (2, "back", 1), (2, "next", "overview"), (1, "overview", "overview"), (1, "read", "work")],
)
def test_an_answer_is_saved_whichever_way_a_student_goes_on(ben_s, attempt, position, go, leads_to):
    targets = {
        "overview": address("attempt_overview", attempt.pk),
        "work": f"{address('work', attempt.assignment_id)}?question={position}",
    }
    response = ben_s.post(address("attempt_question", attempt.pk, position), {"answer": "no", "go": go})
    target = targets.get(leads_to) or address("attempt_question", attempt.pk, leads_to)
    assert (response.status_code, response.url) == (302, target)
    assert Response.objects.get(item__position=position).values == ["no"]


def test_a_saved_answer_stands_there_when_the_student_comes_back(ben_s, attempt):
    response = attempt.answer(1, ["maybe"])
    page = ben_s.get(address("attempt_question", attempt.pk, 1))
    assert f"Saved {timezone.localtime(response.saved):%H:%M}" in text_of(page)
    assert re.search(r'value="maybe"\s+checked', page.content.decode())


def test_an_empty_answer_from_a_tab_of_before_takes_nothing_away(ben_s, attempt):
    question = address("attempt_question", attempt.pk, 1)
    assert 'name="seen" value="0"' in ben_s.get(question).content.decode()
    ben_s.post(question, {"answer": "yes", "seen": "0"})
    ben_s.post(question, {"seen": "0"})
    assert Response.objects.get().values == ["yes"]
    assert 'name="seen" value="1"' in ben_s.get(question).content.decode()
    ben_s.post(question, {"seen": "1"})
    assert Response.objects.get().values == []


@pytest.mark.parametrize("seen", ["", "-1", "x", "९", "9" * 5000])
def test_a_revision_that_is_none_saves_the_answer_all_the_same(ben_s, attempt, seen):
    ben_s.post(address("attempt_question", attempt.pk, 1), {"answer": "no", "seen": seen})
    assert Response.objects.get().values == ["no"]


def test_an_answer_that_cannot_be_taken_is_shown_again_with_the_reason(ben_s, attempt):
    attempt.answer(1, ["yes"])
    response = ben_s.post(address("attempt_question", attempt.pk, 1), {"answer": "never offered"})
    assert response.status_code == 422
    assert "Choose one of the options." in text_of(response)
    assert Response.objects.get().values == ["yes"]


def test_the_overview_tells_answered_from_left_out(ben_s, attempt):
    attempt.answer(2, ["yes"])
    ben_s.post(address("attempt_question", attempt.pk, 1), {})
    page = text_of(ben_s.get(address("attempt_overview", attempt.pk)))
    assert "1 question left out." in page
    assert page.index("left out", page.index("1.")) < page.index("answered", page.index("2."))


def test_a_question_that_is_not_there_is_not_found(ben_s, attempt):
    assert ben_s.get(address("attempt_question", attempt.pk, 3)).status_code == 404
    assert ben_s.post(address("attempt_question", attempt.pk, 3), {"answer": "yes"}).status_code == 404


def test_answering_after_handing_in_is_refused_and_stores_nothing(ben_s, attempt):
    attempt.answer(1, ["yes"])
    attempt.submit()
    response = ben_s.post(address("attempt_question", attempt.pk, 1), {"answer": "no"})
    assert response.status_code == 409
    assert "This answer was not saved. You have handed this work in already" in text_of(response)
    assert Response.objects.get(item__position=1).values == ["yes"]


def test_answering_after_closing_is_refused_and_what_was_saved_counts(ben_s, attempt):
    attempt.answer(1, ["yes"])
    factories.close(attempt.assignment)
    response = ben_s.post(address("attempt_question", attempt.pk, 1), {"answer": "no"})
    assert response.status_code == 403
    assert "This answer was not saved. This work has closed" in text_of(response)
    page = text_of(ben_s.get(address("attempt", attempt.pk)))
    assert "2 of 3" in page
    assert "when the time was over" in page


def test_handing_in_twice_counts_once_and_says_so(ben_s, attempt):
    attempt.answer(1, ["yes"])
    first = ben_s.post(address("attempt_submit", attempt.pk), follow=True)
    again = ben_s.post(address("attempt_submit", attempt.pk), follow=True)
    assert "It counts once." not in text_of(first)
    assert "It counts once." in text_of(again)
    assert Crediting.objects.count() == 2


def test_handing_in_after_closing_says_that_what_was_saved_counts(ben_s, attempt):
    factories.close(attempt.assignment)
    page = text_of(ben_s.post(address("attempt_submit", attempt.pk), follow=True))
    assert "The time was over." in page


def test_pages_of_an_attempt_that_is_handed_in_lead_to_its_feedback(ben_s, attempt):
    attempt.submit()
    for where in (address("attempt_question", attempt.pk, 1), address("attempt_overview", attempt.pk)):
        assert ben_s.get(where).url == address("attempt", attempt.pk)


def test_an_attempt_that_is_open_leads_on_to_its_overview(ben_s, attempt):
    assert ben_s.get(address("attempt", attempt.pk)).url == address("attempt_overview", attempt.pk)


# Feedback


def test_feedback_says_what_was_right_why_and_what_it_does_not_prove(ben_s, attempt):
    attempt.answer(1, ["yes"])
    attempt.answer(2, ["no"])
    attempt.submit()
    page = text_of(ben_s.get(address("attempt", attempt.pk)))
    assert "2 of 3 points" in page
    assert "You checked the date." in page
    assert "Ask of every “recent”: what date?" in page
    assert "What this does not prove: That the rest is wrong." in page
    assert "Dates and timing 2 of 2 points 1 of 1" in page
    assert "Who says so 0 of 1 point 0 of 1" in page


def test_nothing_of_the_answers_is_told_before_the_teacher_lets_students_see_them(ben_s, attempt):
    Assignment.objects.update(answers_shown="closed")
    attempt.answer(1, ["yes"])
    attempt.submit()
    page = text_of(ben_s.get(address("attempt", attempt.pk)))
    assert "Your answers are handed in" in page
    assert "You checked the date." not in page
    assert "2 of 3" not in page
    factories.close(attempt.assignment)
    assert "You checked the date." in text_of(ben_s.get(address("attempt", attempt.pk)))


def test_a_teacher_sees_every_answer_of_a_student_even_before_the_student_does(ada_s, attempt):
    Assignment.objects.update(answers_shown="closed")
    attempt.answer(1, ["no"])
    attempt.submit()
    page = text_of(ada_s.get(address("attempt", attempt.pk)))
    assert "Heron 14" in page
    assert "Your answer: “No”" in page
    assert Attempt.objects.get().looked_at is None


def test_a_teacher_sees_no_score_of_an_attempt_that_is_open(ada_s, attempt):
    attempt.answer(1, ["yes"])
    page = text_of(ada_s.get(address("attempt", attempt.pk)))
    assert "Heron 14 is still working" in page
    assert "You checked the date." not in page


# Results


def test_results_name_who_handed_in_and_who_did_not(ada_s, attempt, period_3, riverside):
    wren = factories.student("Wren 7", riverside)
    Enrollment.objects.create(user=wren, classroom=period_3, role="student")
    attempt.answer(1, ["yes"])
    attempt.submit()
    page = text_of(ada_s.get(address("assignment", attempt.assignment_id)))
    assert "1 of 2 handed in" in page
    assert re.search(r"Heron 14 2 of 3 0 of 1 1 of 1", page)
    assert re.search(r"Wren 7 not begun", page)
    assert "too early to say" in page


def test_opening_the_results_after_closing_counts_what_was_saved(ada_s, attempt):
    attempt.answer(1, ["yes"])
    factories.close(attempt.assignment)
    for _ in range(2):
        page = text_of(ada_s.get(address("assignment", attempt.assignment_id)))
        assert "1 of 1 handed in" in page
    assert Crediting.objects.count() == 2


def test_results_of_a_class_that_nobody_has_joined_name_the_way_to_its_code(ada_s, ada, riverside, bridge):
    work = factories.assignment(
        Quiz.objects.get(lesson=bridge), factories.classroom("Empty", riverside, teachers=(ada,))
    )
    assert "Nobody has joined this class yet." in text_of(ada_s.get(address("assignment", work.pk)))


# Who may


ADDRESSES = [
    ("assignment", "work", "GET", {"ada", "dee"}),
    ("assignment_edit", "work", "GET", {"ada", "dee"}),
    ("work", "work", "GET", {"ben"}),
    ("work_start", "work", "POST", {"ben"}),
    ("attempt", "attempt", "GET", {"ada", "dee", "ben"}),
    ("attempt_question", "attempt", "GET", {"ben"}),
    ("attempt_question", "attempt", "POST", {"ben"}),
    ("attempt_overview", "attempt", "GET", {"ben"}),
    ("attempt_submit", "attempt", "POST", {"ben"}),
]


@pytest.mark.parametrize(("name", "what", "method", "welcome"), ADDRESSES)
def test_everybody_else_finds_nothing(as_user, attempt, ada, ben, cy, dee, eve, name, what, method, welcome):
    key = attempt.pk if what == "attempt" else attempt.assignment_id
    where = address(name, key, 1) if name == "attempt_question" else address(name, key)
    cast = {"ada": ada, "ben": ben, "cy": cy, "dee": dee, "eve": eve}
    for person in (*cast.keys() - welcome, *sorted(welcome)):
        response = as_user(cast[person]).generic(method, where)
        assert (response.status_code != 404) == (person in welcome), (person, response.status_code)
    anonymous = as_user().generic(method, where)
    assert anonymous.status_code == 302
    assert anonymous.url.startswith(reverse("classrooms:sign_in"))


def test_nothing_of_somebody_else_s_attempt_changes(as_user, cy, attempt):
    cy_s = as_user(cy)
    cy_s.post(address("attempt_question", attempt.pk, 1), {"answer": "no"})
    cy_s.post(address("attempt_submit", attempt.pk))
    assert not Response.objects.exists()
    assert Attempt.objects.get().submitted is None


def test_reading_in_the_middle_leads_back_to_the_question_that_was_left(work, as_user, ben):
    client = as_user(ben)
    attempt = Attempt.objects.begin(work, ben)
    answer = client.post(reverse("assignments:attempt_question", args=[attempt.pk, 2]), {"go": "read"}, follow=True)
    back = reverse("assignments:attempt_question", args=[attempt.pk, 2])
    assert f'href="{back}">Back to question 2</a>' in answer.content.decode()


@pytest.mark.parametrize("question", ["0", "99", "x", "²"])
def test_a_question_that_is_not_there_leads_to_the_next_one(work, as_user, ben, question):
    Attempt.objects.begin(work, ben)
    page = as_user(ben).get(reverse("assignments:work", args=[work.pk]), {"question": question}).content.decode()
    assert "Back to question" not in page
    assert "Continue" in page
