"""Who may sign in, and how: staff with a user name and a password, students with a school, a pseudonym and a PIN."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from classrooms.models import School, User


class SchoolBackend(ModelBackend):
    """Django's own backend with two doors that do not lead into one another."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        *,
        school: School | None = None,
        **_kwargs: Any,
    ) -> User | None:
        """The person, or None. With a school, `username` is a student's pseudonym and `password` a PIN."""
        if not username or not password:
            return None
        people = User.objects.named(username, school=school) if school else User.objects.staff_named(username)
        person = people.first()
        if person is None:
            User().set_password(password)  # an unknown name takes as long as a known one
            return None
        return person if person.check_password(password) and self.user_can_authenticate(person) else None
