"""A lesson set to Period 3, with two questions whose right answer is yes."""

import pytest

from assignments.models import Attempt
from quizzes.models import Quiz
from tests import factories


@pytest.fixture
def bridge(ada):
    """A lesson of Ada's with a quiz of two questions."""
    lesson = factories.lesson(ada)
    factories.quiz(lesson, factories.item("first", points=2), factories.item("second", skill="sourcing"))
    return lesson


@pytest.fixture
def work(bridge, period_3):
    """Ada's lesson set to Period 3."""
    return factories.assignment(Quiz.objects.get(lesson=bridge), period_3)


@pytest.fixture
def attempt(work, ben):
    """Ben has begun."""
    return Attempt.objects.begin(work, ben)
