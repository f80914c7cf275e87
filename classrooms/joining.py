"""Joining a class with a code: what is kept between the code and the account, and how the account is made once.

The session remembers the class, the suggested pseudonym and a token that the form must bring along. The token stands
in the account too, so sending the form twice finds the account that the first time made. The PIN is kept nowhere but
hashed.
"""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass

from django.contrib.auth.hashers import make_password
from django.contrib.sessions.backends.base import SessionBase
from django.db import IntegrityError, transaction

from classrooms import pseudonyms
from classrooms.models import Classroom, Enrollment, Role, User, new_pin

SESSION_KEY = "joining"


@dataclass(frozen=True)
class Joining:
    """Somebody on the way into a class."""

    classroom: int
    pseudonym: str
    token: str


@dataclass(frozen=True)
class Joined:
    """A new student, with the PIN where this is the one time to show it."""

    student: User
    pin: str | None


def start(session: SessionBase, classroom: Classroom) -> Joining:
    """Remember the class and suggest a pseudonym."""
    joining = Joining(classroom.pk, pseudonyms.suggest(classroom.school), secrets.token_urlsafe(24))
    session[SESSION_KEY] = asdict(joining)
    return joining


def under_way(session: SessionBase) -> Joining | None:
    """What `start` remembered."""
    kept = session.get(SESSION_KEY)
    return Joining(**kept) if kept else None


def finish(session: SessionBase, student: User) -> None:
    """Forget it, in the session and in the account."""
    session.pop(SESSION_KEY, None)
    student.join_token = None
    student.save(update_fields=["join_token"])


def open_classroom(joining: Joining) -> Classroom | None:
    """The class, unless it was closed meanwhile."""
    return Classroom.objects.filter(pk=joining.classroom, is_open=True).select_related("school").first()


def made(joining: Joining) -> User | None:
    """The account that came of it, if it is made already."""
    student: User | None = User.objects.students().filter(join_token=joining.token).first()
    return student


def make(joining: Joining, classroom: Classroom) -> Joined | None:
    """The account, or the one that the same form made before; None where somebody else took the pseudonym."""
    pin = new_pin()
    try:
        with transaction.atomic():
            student = User.objects.create_student(
                school=classroom.school, pseudonym=joining.pseudonym, pin=pin, join_token=joining.token
            )
            Enrollment.objects.create(user=student, classroom=classroom, role=Role.STUDENT)
    except IntegrityError:
        earlier = made(joining)
        return Joined(earlier, None) if earlier else None
    return Joined(student, pin)


def enroll(student: User, classroom: Classroom) -> bool:
    """Put a student who has an account into a further class; False where they were in it already."""
    return Enrollment.objects.get_or_create(user=student, classroom=classroom, defaults={"role": Role.STUDENT})[1]


def replace_pin(student: User) -> str:
    """A new PIN in place of the old one."""
    pin = new_pin()
    student.password = make_password(pin)
    student.save(update_fields=["password"])
    return pin
