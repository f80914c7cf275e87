"""Guessing is slow: wrong PINs, passwords and class codes are counted in the database and cost time.

A try is counted before the secret is looked at and forgiven when it was right. A hundred tries sent at once are
therefore not all looked at before the first of them counts. `docs/decisions/0003` gives the reasons and the numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from classrooms.models import Classroom, School, Throttle, User

FREE_TRIES = 5
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)


class Limit(Protocol):
    """How tries against one subject are counted."""

    @property
    def subject(self) -> str:
        """What is guessed at, as it stands in the table."""

    def count(self, row: Throttle, now: datetime) -> None:
        """Write one more wrong try into the row."""

    def forgive(self, row: Throttle) -> None:
        """Take back the last try: it was right."""


@dataclass(frozen=True)
class GrowingWait:
    """Of one account: after five wrong tries a minute of waiting, then 2, 4, 8 and at most 15 minutes."""

    subject: str

    def count(self, row: Throttle, now: datetime) -> None:
        """The wait grows with each wrong try; a day without any clears it."""
        if now - row.last_failure > FORGOTTEN_AFTER:
            row.failures = 0
        row.failures += 1
        row.blocked_until = now + wait_after(row.failures)

    def forgive(self, row: Throttle) -> None:
        """The right PIN clears all wrong ones before it."""
        row.failures = 0
        row.blocked_until = None


@dataclass(frozen=True)
class Budget:
    """Of many accounts together: so many wrong tries within a time, refilled evenly and never all at once."""

    subject: str
    tries: int = 60
    within: timedelta = timedelta(minutes=10)

    def count(self, row: Throttle, now: datetime) -> None:
        """Each try moves the end of the wait by its share of the time, beginning a whole budget in the past."""
        share = self.within / self.tries
        unspent = now - self.within + share
        row.failures += 1
        row.blocked_until = max(row.blocked_until or unspent, unspent) + share

    def forgive(self, row: Throttle) -> None:
        """One try comes back; what others got wrong stays."""
        row.failures = max(row.failures - 1, 0)
        if row.blocked_until is not None:
            row.blocked_until -= self.within / self.tries


def wait_after(failures: int) -> timedelta:
    """How long an account waits after so many wrong tries in a row."""
    if failures < FREE_TRIES:
        return timedelta(0)
    return min(timedelta(minutes=2 ** min(failures - FREE_TRIES, 10)), LONGEST_WAIT)


def begin(limits: Sequence[Limit]) -> timedelta:
    """Count a try against each limit, unless one of them makes it wait: then nothing is counted.

    Returns how long to wait; zero means that the secret may be looked at.
    """
    with transaction.atomic():
        rows = _locked(limits)
        now = timezone.now()  # read under the lock: a clock read before it may lie behind what another try wrote
        wait = _longest_wait(rows.values(), now)
        if wait:
            return wait
        for limit in limits:
            row = rows[limit.subject]
            limit.count(row, now)
            row.last_failure = now
            row.save()
    return timedelta(0)


def waiting(limits: Sequence[Limit]) -> timedelta:
    """How long the next try has to wait; counts nothing."""
    rows = Throttle.objects.filter(subject__in=[limit.subject for limit in limits])
    return _longest_wait(rows, timezone.now())


def succeeded(limits: Sequence[Limit]) -> None:
    """The try that was begun was right: it counts against nobody."""
    with transaction.atomic():
        rows = _locked(limits)
        for limit in limits:
            limit.forgive(rows[limit.subject])
            rows[limit.subject].save()


def clear_account(person: User) -> None:
    """Somebody got a new PIN or password: the tries at the old one are forgotten, on every browser."""
    account = _account(person)
    rows = Throttle.objects.filter(Q(subject=account) | Q(subject__startswith=f"{account} "))
    rows.update(failures=0, blocked_until=None)  # not deleted: a try that waits for the lock would find no row


def for_student(person: User | None, school: School, known_browser: str | None) -> list[Limit]:
    """What a try on the school's page counts against: the account and its classes, or else the school."""
    if person is None:
        return [Budget(f"unknown pseudonyms of school {school.pk}")]
    if known_browser:
        return [GrowingWait(f"{_account(person)} at {known_browser}")]
    rooms = Classroom.objects.attended_by(person).values_list("pk", flat=True)
    return [GrowingWait(_account(person)), *(Budget(f"classroom {pk}") for pk in rooms)]


def for_staff(person: User | None, known_browser: str | None) -> list[Limit]:
    """What a try with a user name and a password counts against."""
    if person is None:
        return [Budget("unknown user names")]
    return [GrowingWait(f"{_account(person)} at {known_browser}" if known_browser else _account(person))]


def for_own_password(person: User) -> list[Limit]:
    """What a guess at the old password counts against, by somebody who sits at a session that is not theirs."""
    return [GrowingWait(f"{_account(person)} changing the password")]


def for_class_code() -> list[Limit]:
    """What a class code counts against: hundreds of millions are possible, so the budget can be wide."""
    return [Budget("class codes", tries=300)]


def in_words(wait: timedelta) -> str:
    """A wait as it is said to people, rounded up: "40 seconds", "2 minutes"."""
    seconds = math.ceil(wait.total_seconds())
    number, unit = (seconds, "second") if seconds <= 60 else (math.ceil(seconds / 60), "minute")
    if seconds == 60:
        number, unit = 1, "minute"
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _account(person: User) -> str:
    return f"account {person.pk}"


def _locked(limits: Sequence[Limit]) -> dict[str, Throttle]:
    """The rows, made where there are none, and locked in one order so that two requests never wait for each other."""
    subjects = sorted(limit.subject for limit in limits)
    Throttle.objects.bulk_create([Throttle(subject=subject) for subject in subjects], ignore_conflicts=True)
    rows = Throttle.objects.select_for_update().filter(subject__in=subjects).order_by("subject")
    return {row.subject: row for row in rows}


def _longest_wait(rows: Iterable[Throttle], now: datetime) -> timedelta:
    waits = [row.blocked_until - now for row in rows if row.blocked_until]
    return max([timedelta(0), *waits])
