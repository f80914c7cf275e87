"""Long work, for a worker to take."""

from __future__ import annotations

from django_tasks import task

from lessons.models import Lesson
from quizzes.building import build


@task()
def build_lesson(lesson_id: int) -> None:
    """Build a lesson that waits for it. One that is ready, or gone, is left alone: a task may come twice."""
    lesson = Lesson.objects.filter(pk=lesson_id).first()
    if lesson is not None and lesson.is_building:
        build(lesson)
