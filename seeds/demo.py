"""The demo school: people, the five articles, a lesson built from them, and a class that has begun to work on it.

Everything goes the way it goes in a real school: the lesson is built by the button's own form, answers are saved and
handed in by the attempt itself. Only the people are made up.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from assignments.models import Assignment, Attempt
from classrooms.models import Classroom, Enrollment, Role, School, User
from lessons.known import known_facts
from lessons.models import Article, Lesson, ReferenceEvent
from quizzes.building import build
from quizzes.forms import NewLessonForm
from quizzes.items import Item, Values
from quizzes.models import Quiz

SLUG = "riverside"
NAME = "Riverside School (demo)"
PASSWORD = "let-it-stand"  # noqa: S105  a demo that runs on this machine alone tells its passwords
PIN = "2468"


@dataclass(frozen=True)
class DemoStudent:
    """A made-up student and how they work: every which question they get wrong; None where they have not begun."""

    pseudonym: str
    misses_every: int | None


STUDENTS = (
    DemoStudent("Heron 14", None),
    DemoStudent("Ibis 2", 6),
    DemoStudent("Kite 9", 2),
    DemoStudent("Lark 21", 3),
    DemoStudent("Otter 5", 4),
    DemoStudent("Wren 7", None),
)


def is_demo() -> bool:
    """Whether the demo school is in this database."""
    return School.objects.filter(slug=SLUG, name=NAME).exists()


def is_empty() -> bool:
    """Whether nobody has used this database yet."""
    return not User.objects.exists() and not Article.objects.exists()


def load() -> None:
    """Make the demo school with all that is in it; the school that an installation brings along becomes it."""
    School.objects.exclude(slug=SLUG).filter(people__isnull=True).delete()
    school = School.objects.create(name=NAME, slug=SLUG)
    teacher = _staff("teacher", "Ada", school, Role.TEACHER)
    _staff("admin", "Dee", school, Role.ADMIN)
    ReferenceEvent.objects.bulk_create(ReferenceEvent.of(fact, school=school) for fact in known_facts())
    classroom = Classroom.objects.create(school=school, name="Period 3", code="RVRSD3")
    Enrollment.objects.create(user=teacher, classroom=classroom, role=Role.TEACHER)
    for student in STUDENTS:
        person = User.objects.create_student(school=school, pseudonym=student.pseudonym, pin=PIN)
        Enrollment.objects.create(user=person, classroom=classroom, role=Role.STUDENT)
    lesson = _lesson(teacher, load_articles(teacher))
    _work(_assignment(lesson, classroom, teacher))


def load_articles(owner: User) -> list[Article]:
    """The five articles, byte for byte, with what each says of itself."""
    folder = settings.SEEDS_DIR / "articles"
    sources = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    return [_article(owner, folder / name, said) for name, said in sorted(sources.items())]


def _article(owner: User, path: Path, said: dict[str, str]) -> Article:
    return Article.objects.create(
        school=owner.school,
        owner=owner,
        is_shared=True,
        source=path.read_bytes().decode("utf-8"),
        headline=said.get("headline", ""),
        byline=said.get("author", ""),
        outlet=said.get("outlet", ""),
        licence_note=said.get("rights", ""),
    )


def _staff(username: str, first_name: str, school: School, role: str) -> User:
    return User.objects.create_user(
        username, password=PASSWORD, first_name=first_name, school=school, role=role, is_staff=role == Role.ADMIN
    )


def _lesson(teacher: User, articles: list[Article]) -> Lesson:
    form = NewLessonForm({"articles": [article.pk for article in articles]}, owner=teacher)
    if not form.is_valid():
        raise ValueError(form.errors.as_text())
    lesson = form.save()
    build(lesson)
    return lesson


def _assignment(lesson: Lesson, classroom: Classroom, teacher: User) -> Assignment:
    now = timezone.now()
    return Assignment.objects.create(
        quiz=Quiz.objects.get(lesson=lesson),
        classroom=classroom,
        author=teacher,
        opens=now - timedelta(minutes=1),
        closes=now + timedelta(days=14),
    )


def _work(assignment: Assignment) -> None:
    for student in STUDENTS:
        if student.misses_every is not None:
            person = User.objects.get(school__slug=SLUG, pseudonym=student.pseudonym)
            attempt = Attempt.objects.begin(assignment, person)
            for place in attempt.items.select_related("version"):
                item = place.version.item
                misses = place.position % student.misses_every == 0
                attempt.answer(place.position, _wrong(item) if misses else _right(item))
            attempt.submit()


def _right(item: Item) -> Values:
    if item.kind == "short_answer":
        return (item.key[0],)
    return (item.key,) if isinstance(item.key, str) else item.key


def _wrong(item: Item) -> Values:
    """Another option, a wrong word, or marking where nothing was to be marked; nothing where there is nothing else."""
    others = [option.id for option in item.options if option.id not in item.key]
    others += [span.id for span in item.spans if span.id not in item.key and not span.neutral]
    return tuple(others[:1])
