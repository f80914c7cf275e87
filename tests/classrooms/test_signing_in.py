import pytest
from django.contrib.auth import get_user
from django.test import Client
from django.urls import reverse

from classrooms import browsers, throttling
from classrooms.models import School, Throttle, User
from tests import factories

STAFF = "/sign-in/"
SCHOOL = "/school/riverside/"


def sign_in(client, username, password=factories.PASSWORD, **more):
    return client.post(STAFF, {"username": username, "password": password, **more})


def sign_in_student(client, pseudonym, pin=factories.PIN, **more):
    return client.post(SCHOOL, {"pseudonym": pseudonym, "pin": pin, **more})


def who(client):
    return get_user(client)


def errors(response, field):
    return " ".join(response.context["form"].errors.get(field, []))


def test_a_teacher_signs_in_with_user_name_and_password(client, ada):
    response = sign_in(client, "ada")
    assert response.headers["Location"] == reverse("assignments:home")
    assert who(client) == ada


def test_a_student_signs_in_with_pseudonym_and_pin(client, ben):
    assert sign_in_student(client, "Heron 14").headers["Location"] == reverse("assignments:home")
    assert who(client) == ben


@pytest.mark.parametrize("typed", ["heron 14", "HERON14", "  Heron  14 "])
def test_capitals_and_spaces_of_a_pseudonym_do_not_matter(client, ben, typed):
    sign_in_student(client, typed)
    assert who(client) == ben


def test_a_student_does_not_get_in_by_the_door_of_staff(client, ben):
    for name in (ben.username, ben.pseudonym):
        assert sign_in(client, name, factories.PIN).status_code == 200
    assert who(client).is_anonymous


def test_staff_do_not_get_in_by_the_door_of_students(client, riverside):
    User.objects.create_user("ada", password="4821", school=riverside)
    assert sign_in_student(client, "ada", "4821").status_code == 200
    assert who(client).is_anonymous


def test_a_pseudonym_is_of_no_use_at_another_school(client, ben):
    factories.school("Hillside School", "hillside")
    client.post("/school/hillside/", {"pseudonym": "Heron 14", "pin": factories.PIN})
    assert who(client).is_anonymous


@pytest.mark.parametrize("person", ["ada", "ben"])
def test_an_account_that_was_switched_off_does_not_get_in(client, request, person):
    user = request.getfixturevalue(person)
    user.is_active = False
    user.save()
    sign_in(client, "ada")
    sign_in_student(client, "Heron 14")
    assert who(client).is_anonymous


def test_a_wrong_pin_and_an_unknown_pseudonym_get_the_same_answer(client, ben):
    wrong = sign_in_student(client, "Heron 14", "0000")
    unknown = sign_in_student(client, "Heron 15", "0000")
    assert errors(wrong, "pin") == errors(unknown, "pin")
    assert "do not belong together" in errors(wrong, "pin")


def test_an_unknown_name_is_hashed_as_well(client, riverside, monkeypatch):
    hashed = []
    monkeypatch.setattr(User, "set_password", lambda self, secret: hashed.append(secret))
    sign_in_student(client, "Nobody 1", "1234")
    sign_in(client, "nobody", "secret")
    assert hashed == ["1234", "secret"]


def test_what_is_no_pin_is_said_beside_the_field_and_costs_no_try(client, ben):
    for pin in ("", "12", "12345", "abcd", "١٢٣٤"):
        assert errors(sign_in_student(client, "Heron 14", pin), "pin")
    assert not Throttle.objects.exists()


def test_the_sixth_try_has_to_wait_and_even_the_right_pin_is_refused(client, ben, period_3):
    for _ in range(5):
        response = sign_in_student(client, "Heron 14", "0000")
    assert "Wait 1 minute before the next try" in errors(response, "pin")
    response = sign_in_student(client, "Heron 14")
    assert "even the right PIN is refused" in errors(response, "pin")
    assert who(client).is_anonymous


def test_passwords_of_staff_are_slowed_down_as_well(client, ada):
    for _ in range(5):
        sign_in(client, "ada", "wrong")
    assert "even the right password is refused" in errors(sign_in(client, "ada"), "password")


def test_a_blocked_student_keeps_nobody_else_of_the_class_out(client, ben, cy, period_3):
    for _ in range(30):
        sign_in_student(client, "Heron 14", "0000")
    sign_in_student(client, "Ibis 2")
    assert who(client) == cy


def test_a_class_has_one_budget_for_all_its_accounts(client, clock, riverside, ada):
    students = [factories.student(f"Owl {number}", riverside) for number in range(14)]
    factories.classroom("Period 5", riverside, teachers=(ada,), students=tuple(students))
    for student in students[:12]:
        for _ in range(5):
            sign_in_student(client, student.pseudonym, "0000")
    assert "even the right PIN is refused" in errors(sign_in_student(client, "Owl 13"), "pin")


def test_the_right_pin_clears_the_wrong_ones(client, ben):
    for _ in range(4):
        sign_in_student(client, "Heron 14", "0000")
    sign_in_student(client, "Heron 14")
    assert throttling.waiting(throttling.for_student(ben, ben.school, None)).total_seconds() == 0
    assert Throttle.objects.get(subject=f"account {ben.pk}").failures == 0


def test_a_stranger_cannot_lock_somebody_out_of_a_browser_they_have_used_before(client, ada, ben, period_3):
    sign_in_student(client, "Heron 14")
    client.post("/sign-out/")
    stranger = Client()
    for _ in range(8):
        sign_in_student(stranger, "Heron 14", "0000")
    sign_in_student(client, "Heron 14")
    assert who(client) == ben


def test_a_browser_that_is_known_is_slowed_down_too(client, ben):
    sign_in_student(client, "Heron 14")
    client.post("/sign-out/")
    for _ in range(5):
        sign_in_student(client, "Heron 14", "0000")
    assert "even the right PIN is refused" in errors(sign_in_student(client, "Heron 14"), "pin")


def test_a_browser_is_known_only_for_those_who_signed_in_on_it(client, ben, cy):
    sign_in_student(client, "Ibis 2")
    client.post("/sign-out/")
    sign_in_student(client, "Heron 14", "0000")
    assert Throttle.objects.get(subject=f"account {ben.pk}").failures == 1


def test_a_forged_browser_cookie_is_worth_nothing(client, ben):
    client.cookies[browsers.COOKIE] = '{"id": "mine", "people": [1, 2, 3]}'
    for _ in range(5):
        sign_in_student(client, "Heron 14", "0000")
    assert Throttle.objects.get(subject=f"account {ben.pk}").failures == 5


def test_the_session_gets_a_new_key_at_sign_in(client, ada):
    session = client.session
    session["before"] = "sign-in"
    session.save()
    client.cookies["sessionid"] = before = session.session_key
    sign_in(client, "ada")
    assert client.session.session_key != before


def test_the_page_somebody_wanted_comes_after_sign_in(client, ada, ben):
    assert sign_in(client, "ada", next="/classes/").headers["Location"] == "/classes/"
    assert sign_in_student(Client(), "Heron 14", next="/join/").headers["Location"] == "/join/"


@pytest.mark.parametrize("address", ["https://example.org/", "//example.org/", "javascript:alert(1)", "/\\example.org"])
def test_nobody_is_sent_to_another_site(client, ada, address):
    assert sign_in(client, "ada", next=address).headers["Location"] == reverse("assignments:home")


@pytest.mark.parametrize("words", ["x", "?page=2", "#top", "a b", "x\ny", "%2f%2fexample.org"])
def test_a_wanted_page_that_is_no_path_breaks_nothing(client, ada, words):
    assert sign_in(client, "ada", next=words).headers["Location"] == reverse("assignments:home")


def test_the_wanted_page_is_handed_on_to_the_page_of_a_school(client, riverside):
    page = client.get(STAFF, {"next": "/my/work/?a=1&b=2"}).content.decode()
    assert "/school/riverside/?next=%2Fmy%2Fwork%2F%3Fa%3D1%26b%3D2" in page


def test_the_door_names_every_school(client, db):
    page = client.get(STAFF).content.decode()
    assert all(str(school) in page for school in School.objects.all())


def test_a_student_who_leaves_is_led_to_the_page_of_the_school(as_user, ben):
    client = as_user(ben)
    assert client.post("/sign-out/").headers["Location"] == SCHOOL
    assert who(client).is_anonymous


def test_a_teacher_who_leaves_is_led_to_the_door(as_user, ada):
    assert as_user(ada).post("/sign-out/").headers["Location"] == STAFF


def test_a_shared_laptop_says_who_is_signed_in(as_user, ben):
    assert "Heron 14 is signed in on this device" in as_user(ben).get(SCHOOL).content.decode()


def test_djangos_admin_has_no_door_of_its_own(client, dee):
    response = client.post("/admin/login/", {"username": "dee", "password": factories.PASSWORD})
    assert response.status_code == 405
    response = client.get("/admin/", follow=True)
    assert response.request["PATH_INFO"] == STAFF
    assert sign_in(client, "dee", next=response.context["next"]).headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_a_teacher_does_not_get_into_djangos_admin(as_user, ada):
    assert as_user(ada).get("/admin/", follow=True).status_code == 404


def test_a_null_character_breaks_nothing(client, riverside):
    assert sign_in_student(client, "Her\x00on 14").status_code == 200
    assert sign_in(client, "a\x00da").status_code == 200


def change_password(client, old, new="a brand new secret"):
    return client.post("/password/", {"old_password": old, "new_password1": new, "new_password2": new})


def test_a_teacher_changes_the_password_and_stays_signed_in(as_user, client, ada):
    here, elsewhere = as_user(ada), as_user(ada)
    change_password(here, factories.PASSWORD)
    assert who(here) == ada
    assert who(elsewhere).is_anonymous
    sign_in(client, "ada", "a brand new secret")
    assert who(client) == ada


@pytest.mark.parametrize(
    ("old", "new", "field"), [("wrong", "a brand new secret", "old_password"), (None, "short", "new_password2")]
)
def test_a_password_is_not_changed_to_or_from_a_wrong_one(as_user, ada, old, new, field):
    assert errors(change_password(as_user(ada), old or factories.PASSWORD, new), field)
    ada.refresh_from_db()
    assert ada.check_password(factories.PASSWORD)


def test_guessing_the_old_password_is_slow_too(as_user, ada):
    client = as_user(ada)
    for _ in range(5):
        change_password(client, "wrong")
    assert "even the right password is refused" in errors(change_password(client, factories.PASSWORD), "old_password")


def test_djangos_admin_has_no_other_page_to_guess_the_old_password_on(as_user, dee):
    client, address = as_user(dee), reverse("admin:password_change")
    for _ in range(5):
        client.post(address, {"old_password": "wrong"})
    page = client.post(address, {"old_password": factories.PASSWORD})
    assert "even the right password is refused" in errors(page, "old_password")


@pytest.mark.parametrize("address", ["/classes/", "/lessons/", "/articles/new/"])
def test_back_does_not_bring_up_what_the_last_person_on_a_laptop_saw(as_user, ada, address):
    assert "no-store" in as_user(ada).get(address).headers["Cache-Control"]


def test_a_form_from_before_somebody_signed_in_is_refused_in_plain_words(ada):
    response = Client(enforce_csrf_checks=True).post(STAFF, {"username": "ada", "password": factories.PASSWORD})
    assert response.status_code == 403
    assert "This page was out of date" in response.content.decode()


def test_nobody_is_led_back_after_sign_in_only_to_what_can_be_opened(client, period_3):
    assert client.get("/classes/").headers["Location"] == "/sign-in/?next=/classes/"
    assert client.post(f"/classes/{period_3.pk}/code/").headers["Location"] == "/sign-in/"
