"""Two requests at the same moment. SQLite lets only one write at a time, so that this is PostgreSQL's to show."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from classrooms import joining, throttling
from classrooms.models import Classroom, Enrollment, Throttle, User
from classrooms.throttling import Budget, GrowingWait
from tests import factories

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="runs where the database is PostgreSQL"),
]


def at_once(*calls: Callable[[], object]) -> list:
    """What each call gives, all of them let go at the same moment."""
    gate = Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        gate.wait()
        try:
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def test_of_many_tries_at_once_no_more_are_looked_at_than_are_free():
    limits = [GrowingWait("account 1"), Budget("classroom 1")]
    waits = at_once(*[lambda: throttling.begin(limits)] * 8)
    assert [bool(wait) for wait in waits].count(False) == throttling.FREE_TRIES
    assert Throttle.objects.get(subject="classroom 1").failures == throttling.FREE_TRIES


def test_tries_at_two_accounts_of_the_same_classes_never_wait_for_each_other():
    rooms = [Budget("classroom 1"), Budget("classroom 2")]
    first, second = [*rooms, GrowingWait("account 1")], [GrowingWait("account 2"), *reversed(rooms)]
    for _ in range(5):
        at_once(lambda: throttling.begin(first), lambda: throttling.begin(second))
        at_once(lambda: throttling.succeeded(first), lambda: throttling.succeeded(second))
    assert set(Throttle.objects.values_list("failures", flat=True)) == {0}


def test_a_new_pin_in_the_midst_of_wrong_tries_breaks_none_of_them(ben):
    limits = throttling.for_student(ben, ben.school, None)
    for _ in range(5):
        at_once(lambda: throttling.begin(limits), lambda: throttling.clear_account(ben))


def test_two_presses_on_join_make_one_account_and_show_one_pin(period_3):
    begun = joining.Joining(period_3.pk, "Owl 3", "one-token")
    first, second = at_once(*[lambda: joining.make(begun, period_3)] * 2)
    assert first.student == second.student
    assert [first.pin, second.pin].count(None) == 1
    assert Enrollment.objects.filter(user=first.student).count() == 1


def test_two_newcomers_with_one_suggestion_become_two_people(period_3):
    one, other = (joining.Joining(period_3.pk, "Owl 3", token) for token in ("one", "other"))
    made = at_once(lambda: joining.make(one, period_3), lambda: joining.make(other, period_3))
    assert made.count(None) == 1
    assert User.objects.filter(pseudonym="Owl 3").count() == 1


def test_two_presses_on_make_the_class_make_one(as_user, ada):
    def press() -> int:
        return as_user(ada).post("/classes/new/", {"name": "Period 3"}).status_code

    assert sorted(at_once(press, press)) == [200, 302]
    assert Classroom.objects.filter(name="Period 3").count() == 1


def test_two_presses_on_new_pin_replace_it_once(as_user, ada, ben, period_3):
    before = {"mark": ben.pin_mark}

    def press() -> bool:
        page = as_user(ada).post(f"/classes/{period_3.pk}/students/{ben.pk}/pin/", before)
        return "It is shown only now" in page.content.decode()

    assert sorted(at_once(press, press)) == [False, True]


def test_two_presses_on_join_with_an_account_enroll_once(ben, riverside):
    further = factories.classroom("Period 4", riverside)
    assert sorted(at_once(*[lambda: joining.enroll(ben, further)] * 2)) == [False, True]
