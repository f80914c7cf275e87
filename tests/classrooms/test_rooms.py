import re

import pytest
from django.contrib.auth import get_user
from django.contrib.auth.hashers import check_password

from classrooms.models import Classroom, Enrollment, Role, Throttle, User
from tests import factories


def pin_on(page):
    found = re.search(r'<dd class="big pin">(\d{4})</dd>', page.content.decode())
    return found and found[1]


def new_pin(client, room, student, mark=None):
    return client.post(f"/classes/{room.pk}/students/{student.pk}/pin/", {"mark": mark or student.pin_mark})


def test_whoever_makes_a_class_teaches_it(as_user, ada):
    response = as_user(ada).post("/classes/new/", {"name": "  Period   3 "})
    room = Classroom.objects.get(name="Period 3")
    assert response.headers["Location"] == f"/classes/{room.pk}/"
    assert (room.school, list(Classroom.objects.taught_by(ada))) == (ada.school, [room])


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "period 3"])
def test_a_class_needs_a_name_of_its_own(as_user, ada, period_3, name):
    page = as_user(ada).post("/classes/new/", {"name": name})
    assert page.context["form"].errors["name"]
    assert Classroom.objects.count() == 1


def test_another_teacher_may_use_the_same_name(as_user, riverside, period_3):
    as_user(factories.teacher("fay", riverside)).post("/classes/new/", {"name": "Period 3"})
    assert Classroom.objects.filter(name="Period 3").count() == 2


def test_a_class_is_renamed(as_user, ada, period_3):
    as_user(ada).post(f"/classes/{period_3.pk}/rename/", {"name": "Period 4"})
    period_3.refresh_from_db()
    assert period_3.name == "Period 4"


def test_a_class_may_keep_its_name(as_user, ada, period_3):
    assert as_user(ada).post(f"/classes/{period_3.pk}/rename/", {"name": "Period 3"}).status_code == 302


def test_an_admin_does_not_give_a_class_the_name_of_another_of_its_teacher(as_user, ada, dee, riverside, period_3):
    other = factories.classroom("Period 4", riverside, teachers=(ada,))
    page = as_user(dee).post(f"/classes/{other.pk}/rename/", {"name": "Period 3"})
    assert page.context["form"].errors["name"]


def test_the_list_counts_students_and_shows_codes(as_user, ada, riverside, period_3, cy):
    Enrollment.objects.create(user=cy, classroom=period_3, role=Role.STUDENT)
    factories.classroom("Empty", riverside, teachers=(ada,))
    rooms = as_user(ada).get("/classes/").context["classrooms"]
    assert [(room.name, room.student_count) for room in rooms] == [("Empty", 0), ("Period 3", 2)]


def test_a_teacher_sees_their_own_classes_and_an_admin_those_of_the_school(as_user, ada, dee, eve, riverside, period_3):
    factories.classroom("Hillside 1", eve.school, teachers=(eve,))
    other = factories.classroom("Other", riverside)
    assert set(as_user(ada).get("/classes/").context["classrooms"]) == {period_3}
    assert set(as_user(dee).get("/classes/").context["classrooms"]) == {period_3, other}


def test_the_roster_names_the_students_of_the_class_alone(as_user, ada, ben, cy, period_3):
    page = as_user(ada).get(f"/classes/{period_3.pk}/")
    assert list(page.context["students"]) == [ben]
    assert "Heron 14" in page.content.decode()
    assert "Ibis 2" not in page.content.decode()
    assert ben.username not in page.content.decode()


def test_a_student_of_two_classes_stands_once_on_each_roster(as_user, ada, ben, riverside, period_3):
    factories.classroom("Period 4", riverside, teachers=(ada,), students=(ben,))
    assert list(as_user(ada).get(f"/classes/{period_3.pk}/").context["students"]) == [ben]


def test_joining_is_closed_and_opened(as_user, ada, period_3):
    for answer, expected in (("no", False), ("yes", True)):
        as_user(ada).post(f"/classes/{period_3.pk}/joining/", {"open": answer})
        period_3.refresh_from_db()
        assert period_3.is_open is expected


def test_a_new_code_replaces_the_old_one(as_user, client, ada, period_3):
    as_user(ada).post(f"/classes/{period_3.pk}/code/")
    assert client.post("/join/", {"code": period_3.code}).status_code == 200
    period_3.refresh_from_db()
    assert client.post("/join/", {"code": period_3.code}).status_code == 302


def test_a_new_pin_is_shown_once_and_opens_the_door(as_user, client, ada, ben, period_3):
    page = new_pin(as_user(ada), period_3, ben)
    pin = pin_on(page)
    assert "no-store" in page.headers["Cache-Control"]
    assert pin not in as_user(ada).get(f"/classes/{period_3.pk}/").content.decode().replace(period_3.code, "")
    client.post("/school/riverside/", {"pseudonym": "Heron 14", "pin": pin})
    assert get_user(client) == ben


def test_sending_the_form_for_a_pin_twice_replaces_it_once(as_user, ada, ben, period_3):
    mark = ben.pin_mark
    pin = pin_on(new_pin(as_user(ada), period_3, ben, mark))
    again = new_pin(as_user(ada), period_3, ben, mark)
    ben.refresh_from_db()
    assert not pin_on(again)
    assert check_password(pin, ben.password)


def test_a_new_pin_ends_the_wait_and_the_sessions_of_the_student(as_user, client, ada, ben, period_3):
    signed_in = as_user(ben)
    for _ in range(6):
        client.post("/school/riverside/", {"pseudonym": "Heron 14", "pin": "0000"})
    pin = pin_on(new_pin(as_user(ada), period_3, ben))
    assert not Throttle.objects.get(subject=f"account {ben.pk}").failures
    assert get_user(signed_in).is_anonymous
    client.post("/school/riverside/", {"pseudonym": "Heron 14", "pin": pin})
    assert get_user(client) == ben


def test_a_teacher_replaces_no_pin_of_a_student_of_others(as_user, ada, cy, riverside, period_3):
    factories.classroom("Other", riverside, students=(cy,))
    before = cy.password
    assert new_pin(as_user(ada), period_3, cy).status_code == 404
    cy.refresh_from_db()
    assert cy.password == before


def test_a_pin_page_never_touches_a_teacher(as_user, ada, dee, period_3):
    assert new_pin(as_user(dee), period_3, ada).status_code == 404
    Enrollment.objects.filter(user=ada, classroom=period_3).update(role=Role.STUDENT)  # an admin chose the wrong word
    assert new_pin(as_user(dee), period_3, ada).status_code == 404
    assert User.objects.get(pk=ada.pk).check_password(factories.PASSWORD)
