from datetime import timedelta

import pytest

from classrooms import throttling
from classrooms.models import Throttle
from classrooms.throttling import Budget, GrowingWait

NONE = timedelta(0)


def tries_until_wait(limit, most=1000):
    return next(tries for tries in range(most) if throttling.begin([limit]))


def test_five_wrong_tries_are_free_and_the_sixth_waits_a_minute(db, clock):
    account = GrowingWait("account 1")
    assert tries_until_wait(account) == 5
    assert throttling.begin([account]) == timedelta(minutes=1)


def test_each_further_wrong_try_doubles_the_wait_up_to_a_quarter_of_an_hour(db, clock):
    account = GrowingWait("account 1")
    tries_until_wait(account)
    waits = []
    for _ in range(6):
        wait = throttling.waiting([account])
        waits.append(wait.total_seconds() / 60)
        clock.now += wait
        assert throttling.begin([account]) == NONE
    assert waits == [1, 2, 4, 8, 15, 15]


def test_a_refused_try_makes_nobody_wait_longer(db, clock):
    account, room = GrowingWait("account 1"), Budget("classroom 1")
    for _ in range(5):
        throttling.begin([account, room])
    clock.move(seconds=30)
    for _ in range(100):
        assert throttling.begin([account, room]) == timedelta(seconds=30)
    assert throttling.waiting([room]) == NONE
    assert Throttle.objects.get(subject="classroom 1").failures == 5


def test_the_right_pin_clears_the_wrong_ones_of_the_account(db, clock):
    account = GrowingWait("account 1")
    for _ in range(4):
        throttling.begin([account])
    throttling.begin([account])
    throttling.succeeded([account])
    assert tries_until_wait(account) == 5


def test_a_day_without_wrong_tries_clears_an_account(db, clock):
    account = GrowingWait("account 1")
    tries_until_wait(account)
    clock.move(days=1, seconds=1)
    assert tries_until_wait(account) == 5


def test_a_budget_is_spent_by_many_accounts_together(db, clock):
    room = Budget("classroom 1", tries=60, within=timedelta(minutes=10))
    for number in range(60):
        assert throttling.begin([GrowingWait(f"account {number}"), room]) == NONE
    assert throttling.begin([GrowingWait("account 99"), room]) == timedelta(seconds=10)


def test_a_spent_budget_slows_a_class_down_and_never_shuts_it_out(db, clock):
    room = Budget("classroom 1", tries=60, within=timedelta(minutes=10))
    tries_until_wait(room)
    for _ in range(20):
        clock.move(seconds=10)
        assert throttling.begin([room]) == NONE
        assert NONE < throttling.waiting([room]) <= timedelta(seconds=10)


def test_an_unspent_budget_does_not_grow_beyond_its_size(db, clock):
    room = Budget("classroom 1", tries=60, within=timedelta(minutes=10))
    throttling.begin([room])
    clock.move(days=30)
    assert tries_until_wait(room) == 60


def test_a_right_try_costs_the_budget_nothing_and_repairs_no_wrong_one(db, clock):
    room = Budget("classroom 1", tries=10)
    for _ in range(5):
        throttling.begin([room])
    for _ in range(50):
        assert throttling.begin([room]) == NONE
        throttling.succeeded([room])
    assert tries_until_wait(room) == 5


def test_one_account_alone_cannot_spend_the_budget_of_its_class(db, clock):
    account, room = GrowingWait("account 1"), Budget("classroom 1")
    for _ in range(600):
        throttling.begin([account, room])
        clock.move(seconds=1)
        assert throttling.waiting([room]) == NONE


def test_tries_sent_at_once_count_before_any_of_them_is_looked_at(db, clock):
    account = GrowingWait("account 1")
    started = [throttling.begin([account]) for _ in range(20)]
    assert started.count(NONE) == 5


def test_a_new_pin_forgets_the_tries_on_every_browser_of_that_account_alone(db, ben):
    other = f"account {ben.pk}1"
    for subject in (f"account {ben.pk}", f"account {ben.pk} at home", other):
        throttling.begin([GrowingWait(subject)])
    throttling.clear_account(ben)
    assert [row.subject for row in Throttle.objects.filter(failures__gt=0)] == [other]


def test_a_try_counts_against_the_account_and_each_of_its_classes(period_3, ben, riverside):
    subjects = {limit.subject for limit in throttling.for_student(ben, riverside, None)}
    assert subjects == {f"account {ben.pk}", f"classroom {period_3.pk}"}


def test_an_unknown_pseudonym_counts_against_the_school_alone(riverside):
    assert [limit.subject for limit in throttling.for_student(None, riverside, None)] == [
        f"unknown pseudonyms of school {riverside.pk}"
    ]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 second"),
        (30, "30 seconds"),
        (59.5, "1 minute"),
        (60, "1 minute"),
        (61, "2 minutes"),
        (900, "15 minutes"),
    ],
)
def test_a_wait_is_rounded_up(seconds, words):
    assert throttling.in_words(timedelta(seconds=seconds)) == words
