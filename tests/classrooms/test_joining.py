import re

import pytest
from django.contrib.auth import get_user
from django.contrib.auth.hashers import check_password
from django.contrib.sessions.models import Session
from django.test import Client

from classrooms import joining
from classrooms.models import Classroom, Enrollment, Role, School, User
from tests import factories


def enter_code(client, code):
    return client.post("/join/", {"code": code})


def to_the_name(client, classroom):
    enter_code(client, classroom.code)
    return client.get("/join/name/").context["joining"]


def accept(client, begun):
    return client.post("/join/name/", {"token": begun.token})


def pin_on(page):
    found = re.search(r'<dd class="big pin">(\d{4})</dd>', page.content.decode())
    return found and found[1]


def code_error(response):
    return " ".join(response.context["form"].errors.get("code", []))


def test_a_newcomer_gets_a_pseudonym_and_a_pin_and_comes_back_with_them(client, period_3):
    begun = to_the_name(client, period_3)
    pin = pin_on(accept(client, begun))
    client.post("/join/enter/")
    student = get_user(client)
    assert (student.pseudonym, student.role) == (begun.pseudonym, Role.STUDENT)
    assert student in User.objects.in_classroom(period_3)
    client.post("/sign-out/")
    client.post("/school/riverside/", {"pseudonym": begun.pseudonym, "pin": pin})
    assert get_user(client) == student


def test_a_student_is_a_pseudonym_and_nothing_more(client, period_3):
    accept(client, to_the_name(client, period_3))
    student = User.objects.students().latest("pk")
    assert (student.email, student.first_name, student.last_name) == ("", "", "")


def test_the_pin_is_kept_nowhere_but_hashed(client, period_3):
    page = accept(client, to_the_name(client, period_3))
    pin = pin_on(page)
    student = User.objects.students().latest("pk")
    assert check_password(pin, student.password)
    assert pin not in [value for session in Session.objects.all() for value in map(str, session.get_decoded().values())]
    assert pin not in str(client.session.get("joining"))
    assert pin not in client.cookies.output()
    assert "no-store" in page.headers["Cache-Control"]


def test_sending_the_form_twice_makes_one_account_and_shows_the_pin_once(client, period_3):
    begun = to_the_name(client, period_3)
    first, second = accept(client, begun), accept(client, begun)
    assert User.objects.students().filter(pseudonym=begun.pseudonym).count() == 1
    assert Enrollment.objects.filter(classroom=period_3, role=Role.STUDENT).count() == 2
    assert pin_on(first)
    assert not pin_on(second)
    assert "shown already" in second.content.decode()


def test_two_forms_that_arrive_at_once_make_one_account(period_3):
    begun = joining.Joining(period_3.pk, "Owl 3", "one-token")
    first, second = joining.make(begun, period_3), joining.make(begun, period_3)
    assert first.student == second.student
    assert second.pin is None


def test_looking_again_at_the_page_shows_no_pin_and_makes_nobody(client, period_3):
    accept(client, to_the_name(client, period_3))
    people = User.objects.count()
    page = client.get("/join/name/")
    assert not pin_on(page)
    assert User.objects.count() == people


def test_somebody_who_missed_the_pin_gets_a_new_one_before_going_in(client, period_3):
    first = pin_on(accept(client, to_the_name(client, period_3)))
    second = pin_on(client.post("/join/pin/"))
    student = User.objects.students().latest("pk")
    assert check_password(second, student.password)
    assert second == first or not check_password(first, student.password)


def test_after_going_in_the_way_in_is_closed(client, period_3):
    accept(client, to_the_name(client, period_3))
    client.post("/join/enter/")
    before = User.objects.latest("pk").password
    client.post("/join/pin/")
    assert User.objects.latest("pk").password == before
    assert "joining" not in client.session


def test_the_session_gets_a_new_key_on_going_in(client, period_3):
    accept(client, to_the_name(client, period_3))
    before = client.session.session_key
    client.post("/join/enter/")
    assert client.session.session_key != before


def test_another_name_is_suggested_on_request(client, period_3, monkeypatch):
    names = iter(["Owl 1", "Owl 2"])
    monkeypatch.setattr("classrooms.pseudonyms.suggest", lambda school: next(names))
    assert to_the_name(client, period_3).pseudonym == "Owl 1"
    page = client.post("/join/name/another/", follow=True)
    assert page.context["joining"].pseudonym == "Owl 2"


def test_the_browser_does_not_choose_the_name(client, period_3):
    begun = to_the_name(client, period_3)
    client.post("/join/name/", {"token": begun.token, "pseudonym": "Teacher"})
    assert User.objects.latest("pk").pseudonym == begun.pseudonym


def test_a_name_that_was_taken_meanwhile_is_replaced_by_another(client, period_3):
    begun = to_the_name(client, period_3)
    factories.student(begun.pseudonym, period_3.school)
    page = accept(client, begun)
    assert "is taken now" in page.content.decode()
    assert page.context["joining"].pseudonym != begun.pseudonym
    assert pin_on(accept(client, page.context["joining"]))


def test_a_stale_form_of_another_code_makes_nobody(client, riverside, period_3):
    begun = to_the_name(client, period_3)
    to_the_name(client, factories.classroom("Period 4", riverside))
    people = User.objects.count()
    accept(client, begun)
    assert User.objects.count() == people


def test_a_class_that_closed_meanwhile_takes_nobody(client, period_3):
    begun = to_the_name(client, period_3)
    Classroom.objects.update(is_open=False)
    people = User.objects.count()
    assert (
        "Joining was closed meanwhile"
        in client.post("/join/name/", {"token": begun.token}, follow=True).content.decode()
    )
    assert User.objects.count() == people


def test_somebody_whose_class_closed_after_they_joined_still_goes_in(client, period_3):
    accept(client, to_the_name(client, period_3))
    Classroom.objects.update(is_open=False)
    assert "You have joined" in client.get("/join/name/").content.decode()
    client.post("/join/enter/")
    assert get_user(client).is_student


def test_capitals_spaces_and_dashes_of_a_code_do_not_matter(client, period_3):
    code = period_3.code.lower()
    assert enter_code(client, f" {code[:3]}-{code[3:]} ").headers["Location"] == "/join/name/"


def test_a_wrong_code_is_said_beside_the_field(client, period_3):
    page = enter_code(client, "WRONG2")
    assert "No class has this code" in code_error(page)
    assert 'id="id_code_error"' in page.content.decode() or "invalid-feedback" in page.content.decode()


def test_a_closed_class_is_not_joined(client, period_3):
    Classroom.objects.update(is_open=False)
    assert "Nobody can join this class" in code_error(enter_code(client, period_3.code))


def test_wrong_codes_spend_a_budget_of_the_installation(client, clock, period_3):
    for _ in range(300):
        assert "No class" in code_error(enter_code(client, "WRONG2"))
    assert "even the right code is refused" in code_error(enter_code(Client(), period_3.code))


def test_right_codes_cost_nothing(period_3):
    for _ in range(310):
        page = enter_code(Client(), period_3.code)
    assert page.status_code == 302


def test_a_student_joins_a_further_class_as_the_same_person(as_user, ben, riverside):
    people = User.objects.count()
    further = factories.classroom("Period 4", riverside)
    enter_code(as_user(ben), further.code)
    assert ben in User.objects.in_classroom(further)
    assert User.objects.count() == people


def test_joining_a_class_twice_changes_nothing(as_user, ben, period_3):
    page = as_user(ben).post("/join/", {"code": period_3.code})
    assert page.status_code == 302
    assert Enrollment.objects.filter(user=ben, classroom=period_3).count() == 1


def test_a_student_does_not_join_a_class_of_another_school(as_user, ben, eve):
    theirs = factories.classroom("Period 1", eve.school, teachers=(eve,))
    page = enter_code(as_user(ben), theirs.code)
    assert "another school" in code_error(page)
    assert ben not in User.objects.in_classroom(theirs)


@pytest.mark.parametrize("address", ["/join/name/", "/join/name/another/", "/join/pin/", "/join/enter/"])
def test_without_a_code_the_further_steps_lead_back_to_it(client, db, address):
    assert client.post(address, follow=True).request["PATH_INFO"] == "/join/"


def test_there_is_a_school_from_the_start(db):
    assert School.objects.filter(slug="our-school", name="Our school").exists()
