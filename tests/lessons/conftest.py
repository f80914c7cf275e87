"""Articles and lessons for the tests of their pages."""

import pytest

from lessons.models import Annotation, Lesson, LessonArticle
from tests import factories


@pytest.fixture
def bridge(ada):
    """An article of Ada's."""
    source = "Council opens bridge\n\nBy Jane Roe\n\nThe council opened the brigde on Monday, it said.\n"
    return factories.article(ada, source)


@pytest.fixture
def lesson(ada, bridge):
    """A lesson of Ada's that is ready, with two findings: a misspelling and a thing to ask about."""
    lesson = Lesson.objects.create(
        school=ada.school, owner=ada, title="Bridges", state=Lesson.State.READY, seconds=0.31, skills=["precision"]
    )
    LessonArticle.objects.create(lesson=lesson, article=bridge, position=1)
    return lesson


@pytest.fixture
def annotate(lesson, bridge):
    """Put a finding at some words of the article."""

    def put(words, kind="spelling", tier="A", **fields):
        start = bridge.source.index(words)
        return Annotation.objects.create(
            lesson=lesson,
            article=bridge,
            kind=kind,
            tier=tier,
            severity="slip",
            start=start,
            end=start + len(words),
            quote=words,
            explanation=f"Look at {words}.",
            evidence={"type": "text", "note": "Read it."},
            **fields,
        )

    return put
