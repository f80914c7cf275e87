"""Lessons with quizzes for the tests of their pages."""

import pytest
from django.conf import settings

from lessons.models import Lesson, LessonArticle
from quizzes.building import build
from quizzes.kinds import KINDS
from quizzes.models import Bank, Question
from tests import factories


@pytest.fixture
def articles(ada):
    """The five articles that come with Stet, Ada's."""
    paths = sorted((settings.SEEDS_DIR / "articles").glob("*.txt"))
    return [factories.article(ada, path.read_bytes().decode()) for path in paths]


@pytest.fixture
def waiting(ada, articles):
    """A lesson of those articles that nobody has built yet."""
    lesson = Lesson.objects.create(school=ada.school, owner=ada, title="One visit")
    for position, article in enumerate(articles, start=1):
        LessonArticle.objects.create(lesson=lesson, article=article, position=position)
    return lesson


@pytest.fixture
def built(waiting):
    """The same lesson, built."""
    build(waiting)
    return waiting


@pytest.fixture
def bank(ada):
    """A bank of Ada's."""
    return Bank.objects.create(school=ada.school, owner=ada, name="Ada's bank")


@pytest.fixture
def ask(bank):
    """Put the example of a kind into the bank."""

    def put(kind="choice", identifier="example", in_bank=None):
        question = Question.objects.create(bank=in_bank or bank, identifier=identifier)
        question.revise(KINDS[kind].EXAMPLES[0].item, author=None)
        return question

    return put
