"""Two requests at the same moment. SQLite lets only one write at a time, so that this is PostgreSQL's to show."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from django.db import connection

from assignments.models import Attempt, Crediting, Response
from assignments.refusals import Refused
from tests import factories

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="runs where the database is PostgreSQL"),
]


def at_once(*calls: Callable[[], object]) -> list[object]:
    """What each call gives, or the refusal it raises, all of them let go at the same moment."""
    gate = Barrier(len(calls))
    given: list[object] = [None] * len(calls)

    def run(number: int, call: Callable[[], object]) -> None:
        gate.wait()
        try:
            given[number] = call()
        except Refused as refusal:
            given[number] = refusal
        finally:
            connection.close()

    threads = [Thread(target=run, args=(number, call)) for number, call in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return given


def test_two_presses_on_begin_make_one_attempt(work, ben):
    first, second = at_once(*[lambda: Attempt.objects.begin(work, ben)] * 2)
    assert first == second
    assert Attempt.objects.get().items.count() == 2


def test_two_presses_on_hand_in_count_once(attempt):
    assert sorted(at_once(attempt.submit, attempt.submit)) == [False, True]
    assert Crediting.objects.count() == 2


def test_an_answer_that_was_acknowledged_is_credited_and_one_that_came_too_late_is_refused(work, ben):
    work.attempts_allowed = 10
    work.save()
    for _ in range(10):
        attempt = Attempt.objects.begin(work, ben)
        saved, _ = at_once(lambda attempt=attempt: attempt.answer(1, ["yes"]), attempt.submit)
        response = Response.objects.get(item__attempt=attempt, item__position=1)
        credit = response.creditings.get().credit
        if isinstance(saved, Refused):
            assert (response.values, credit) == ([], 0.0)
        else:
            assert (response.values, credit) == (["yes"], 1.0)


def test_two_looks_at_the_results_collect_once(attempt):
    factories.close(attempt.assignment)
    assert sorted(at_once(Attempt.objects.collect, Attempt.objects.collect)) == [0, 1]
    assert Crediting.objects.count() == 2


def test_two_answers_to_one_question_are_two_revisions_of_one_row(attempt):
    at_once(lambda: attempt.answer(1, ["yes"]), lambda: attempt.answer(1, ["no"]))
    assert Response.objects.get().revision == 2
