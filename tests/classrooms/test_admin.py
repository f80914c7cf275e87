import pytest
from django.contrib import admin
from django.contrib.auth import get_user
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.db.models import Field
from django.urls import reverse

from classrooms.admin import OwnSchool
from classrooms.models import Classroom, Enrollment, Role, School, Throttle, User
from tests import factories

PEOPLE = "/admin/classrooms/user/"


@pytest.fixture
def desk(as_user, dee):
    """Dee at Django's admin."""
    return as_user(dee)


def new_person(desk, **fields):
    school = get_user(desk).school_id
    words = {"password1": "a long first secret", "password2": "a long first secret", "school": school}
    return desk.post(f"{PEOPLE}add/", {"username": "fay", "role": "teacher", **words, **fields})


def test_every_admin_page_keeps_to_one_school():
    assert admin.site._registry
    assert not [model for model, page in admin.site._registry.items() if not isinstance(page, OwnSchool)]
    inlines = [inline for page in admin.site._registry.values() for inline in page.inlines]
    assert not [inline for inline in inlines if not issubclass(inline, OwnSchool)]


def test_no_filter_names_the_rows_of_other_schools():
    bare = [
        (model.__name__, name)
        for model, page in admin.site._registry.items()
        for name in page.list_filter
        if isinstance(name, str) and "__" not in name and isinstance(field := model._meta.get_field(name), Field)
        if field.is_relation
    ]
    assert not bare


@pytest.mark.parametrize("model", [School, User, Classroom, Enrollment])
def test_lists_and_pages_hold_the_rows_of_the_school_alone(desk, eve, ada, period_3, model):
    factories.classroom("Hillside 1", eve.school, teachers=(eve,))
    path = {School: "pk", Enrollment: "classroom__school_id"}.get(model, "school_id")
    address = f"/admin/classrooms/{model._meta.model_name}/"
    assert {row.pk for row in desk.get(address).context["cl"].queryset} == {
        row.pk for row in model.objects.filter(**{path: ada.school_id})
    }
    for row in model.objects.exclude(**{path: ada.school_id}):
        assert desk.get(f"{address}{row.pk}/change/").status_code == 302
        assert desk.post(f"{address}{row.pk}/delete/", {"post": "yes"}).status_code in (302, 403)
        assert model.objects.filter(pk=row.pk).exists()


def test_a_form_offers_and_takes_people_and_classes_of_the_school_alone(desk, eve, ada, period_3):
    theirs = factories.classroom("Hillside 1", eve.school, teachers=(eve,))
    page = desk.get("/admin/classrooms/enrollment/add/").content.decode()
    assert "Heron 14" in page
    assert "Eve" not in page
    assert "Hillside" not in page
    for user, room in ((eve, period_3), (ada, theirs)):
        desk.post("/admin/classrooms/enrollment/add/", {"user": user.pk, "classroom": room.pk, "role": "teacher"})
    assert Enrollment.objects.filter(classroom=theirs).count() == 1
    assert not Enrollment.objects.filter(user=eve, classroom=period_3).exists()


def test_an_admin_makes_a_teacher_who_can_sign_in(desk, client, riverside):
    new_person(desk)
    client.post("/sign-in/", {"username": "fay", "password": "a long first secret"})
    fay = get_user(client)
    assert (fay.username, fay.school, fay.role, fay.is_staff) == ("fay", riverside, Role.TEACHER, False)


def test_an_admin_whom_an_admin_makes_may_use_djangos_admin(desk, client):
    new_person(desk, role="admin")
    client.post("/sign-in/", {"username": "fay", "password": "a long first secret"})
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "fields", [{"role": "student"}, {"password1": "short", "password2": "short"}, {"username": ""}]
)
def test_a_person_with_wrong_fields_is_not_made(desk, fields):
    people = User.objects.count()
    assert new_person(desk, **fields).status_code == 200
    assert User.objects.count() == people


def test_nobody_is_made_in_another_school(desk, eve):
    new_person(desk, school=eve.school_id)
    assert not User.objects.filter(username="fay").exists()


def test_changing_the_role_opens_and_closes_djangos_admin(desk, ada):
    for role, staff in (("admin", True), ("teacher", False)):
        desk.post(f"{PEOPLE}{ada.pk}/change/", {"username": "ada", "role": role, "is_active": "on"})
        ada.refresh_from_db()
        assert (ada.role, ada.is_staff) == (role, staff)


def test_a_student_cannot_be_given_a_name_an_email_or_a_role(desk, ben):
    page = desk.get(f"{PEOPLE}{ben.pk}/change/").content.decode()
    for name in ("email", "first_name", "last_name", "username", "role", "pseudonym"):
        assert f'name="{name}"' not in page
    fields = {"is_active": "on", "email": "ben@example.org", "first_name": "Ben", "role": "admin", "pseudonym": "X"}
    desk.post(f"{PEOPLE}{ben.pk}/change/", fields)
    ben.refresh_from_db()
    assert (ben.email, ben.first_name, ben.role, ben.pseudonym) == ("", "", Role.STUDENT, "Heron 14")


@pytest.mark.parametrize("change", [{"email": "ben@example.org"}, {"first_name": "Ben"}, {"is_staff": True}])
def test_the_database_refuses_a_student_with_more_than_a_pseudonym(ben, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=ben.pk).update(**change)


@pytest.mark.parametrize(("role", "staff"), [("teacher", True), ("admin", False)])
def test_the_database_lets_admins_alone_be_staff(ada, role, staff):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=ada.pk).update(role=role, is_staff=staff)


def test_a_student_is_switched_off(desk, ben):
    desk.post(f"{PEOPLE}{ben.pk}/change/", {})
    ben.refresh_from_db()
    assert not ben.is_active


def test_resetting_a_password_ends_the_wait(desk, client, ada):
    for _ in range(6):
        client.post("/sign-in/", {"username": "ada", "password": "wrong"})
    fields = {"password1": "another long secret", "password2": "another long secret", "usable_password": "true"}
    desk.post(f"{PEOPLE}{ada.pk}/password/", fields)
    assert not Throttle.objects.filter(failures__gt=0).exists()
    client.post("/sign-in/", {"username": "ada", "password": "another long secret"})
    assert get_user(client) == ada


def test_a_student_gets_no_password(desk, ben):
    assert desk.get(f"{PEOPLE}{ben.pk}/password/").status_code == 404


def test_no_password_of_another_school_is_reset(desk, eve):
    fields = {"password1": "another long secret", "password2": "another long secret", "usable_password": "true"}
    assert desk.post(f"{PEOPLE}{eve.pk}/password/", fields).status_code == 404
    eve.refresh_from_db()
    assert eve.check_password(factories.PASSWORD)


def test_no_admin_shuts_themselves_out(desk, dee):
    desk.post(f"{PEOPLE}{dee.pk}/change/", {"username": "dee", "role": "teacher"})
    desk.post(f"{PEOPLE}{dee.pk}/delete/", {"post": "yes"})
    dee.refresh_from_db()
    assert (dee.role, dee.is_active) == (Role.ADMIN, True)


def test_a_school_is_renamed_and_neither_made_nor_deleted(desk, riverside):
    desk.post(f"/admin/classrooms/school/{riverside.pk}/change/", {"name": "Lakeside School", "slug": "lakeside"})
    riverside.refresh_from_db()
    assert (riverside.name, riverside.slug) == ("Lakeside School", "lakeside")
    assert desk.get("/admin/classrooms/school/add/").status_code == 403
    assert desk.get(f"/admin/classrooms/school/{riverside.pk}/delete/").status_code == 403


def test_students_still_sign_in_after_the_school_has_another_address(client, riverside, ben):
    School.objects.filter(pk=riverside.pk).update(slug="lakeside")
    client.post("/school/lakeside/", {"pseudonym": "Heron 14", "pin": factories.PIN})
    assert get_user(client) == ben


def test_a_student_cannot_be_made_to_teach(desk, ben, riverside):
    room = factories.classroom("Period 9", riverside)
    page = desk.post("/admin/classrooms/enrollment/add/", {"user": ben.pk, "classroom": room.pk, "role": "teacher"})
    assert "A student cannot teach a class." in page.content.decode()


def test_a_student_cannot_be_made_to_teach_a_class_that_is_just_being_made(desk, ben, riverside):
    people = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0, "0-user": ben.pk, "0-role": "teacher"}
    data = {"name": "Period 9", "school": riverside.pk} | {f"enrollments-{name}": each for name, each in people.items()}
    page = desk.post("/admin/classrooms/classroom/add/", data)
    assert "A student cannot teach a class." in page.content.decode()
    assert not Classroom.objects.filter(name="Period 9").exists()


def test_who_teaches_is_made_nobodys_student(desk, ada, riverside):
    room = factories.classroom("Period 9", riverside)
    page = desk.post("/admin/classrooms/enrollment/add/", {"user": ada.pk, "classroom": room.pk, "role": "student"})
    assert "A teacher or an admin cannot be a student of a class." in page.content.decode()
    assert not room.enrollments.exists()


def test_every_list_and_form_opens(desk, ada, ben, period_3):
    for model in (School, User, Classroom, Enrollment):
        name = f"admin:classrooms_{model._meta.model_name}"
        assert desk.get(reverse(f"{name}_changelist")).status_code == 200
        row = model.objects.filter(**{"pk": ada.school_id} if model is School else {}).earliest("pk")
        if model is not School:
            row = {User: ada, Classroom: period_3, Enrollment: period_3.enrollments.first()}[model]
            assert desk.get(reverse(f"{name}_add")).status_code == 200
        assert desk.get(reverse(f"{name}_change", args=[row.pk])).status_code == 200


def test_createsuperuser_makes_an_admin_without_asking(db, client, monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", factories.PASSWORD)
    call_command("createsuperuser", "--noinput", "--username", "root", verbosity=0)
    client.post("/sign-in/", {"username": "root", "password": factories.PASSWORD})
    assert client.get("/admin/").status_code == 200
    assert get_user(client).school == School.objects.get(slug="our-school")
