"""The cast: Ada teaches, Ben studies in her class, Cy is outside; Dee keeps the school's banks."""

from __future__ import annotations

import pytest
from django.test import Client

from classrooms.models import Role
from tests import factories


@pytest.fixture
def riverside(db):
    return factories.school()


@pytest.fixture
def ada(riverside):
    """A teacher."""
    return factories.teacher("ada", riverside)


@pytest.fixture
def ben(riverside):
    """A student in Ada's class."""
    return factories.student("Heron 14", riverside)


@pytest.fixture
def cy(riverside):
    """A student of the school in nobody's class."""
    return factories.student("Ibis 2", riverside)


@pytest.fixture
def dee(riverside):
    """An admin of the school."""
    return factories.teacher("dee", riverside, Role.ADMIN)


@pytest.fixture
def eve(db):
    """A teacher of another school."""
    return factories.teacher("eve", factories.school("Hillside School", "hillside"))


@pytest.fixture
def period_3(riverside, ada, ben):
    """Ada's class, with Ben in it."""
    return factories.classroom("Period 3", riverside, teachers=(ada,), students=(ben,))


@pytest.fixture
def as_user():
    """A client that is signed in as somebody, or as nobody."""

    def client(user=None) -> Client:
        signed_in = Client()
        if user is not None:
            signed_in.force_login(user)
        return signed_in

    return client
