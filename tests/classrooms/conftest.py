"""Time that stands still."""

from datetime import timedelta

import pytest
from django.utils import timezone


@pytest.fixture
def clock(monkeypatch):
    """The clock of slow guessing: it stands still until it is moved."""

    class Clock:
        now = timezone.now()

        def move(self, **by):
            self.now += timedelta(**by)

    moving = Clock()
    monkeypatch.setattr("classrooms.throttling.timezone.now", lambda: moving.now)
    return moving
