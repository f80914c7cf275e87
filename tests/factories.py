"""People and things for the tests, each with as little said as the test at hand needs."""

from datetime import timedelta
from itertools import count

from django.utils import timezone

from assignments.models import Assignment
from classrooms.models import Classroom, Enrollment, Role, School, User
from lessons.analysis.findings import Evidence
from lessons.models import Annotation, Article, Lesson, LessonArticle
from quizzes.items import Feedback, Item, Option
from quizzes.models import Bank, Question, Quiz, Slot

PASSWORD = "correct horse battery"
PIN = "4821"
_numbers = count(1)


def school(name: str = "Riverside School", slug: str = "riverside") -> School:
    return School.objects.get_or_create(slug=slug, defaults={"name": name})[0]


def teacher(username: str, of: School, role: str = Role.TEACHER) -> User:
    return User.objects.create_user(
        username, password=PASSWORD, school=of, role=role, first_name=username.title(), is_staff=role == Role.ADMIN
    )


def student(pseudonym: str, of: School) -> User:
    return User.objects.create_student(school=of, pseudonym=pseudonym, pin=PIN)


def classroom(name: str, of: School, *, teachers: tuple[User, ...] = (), students: tuple[User, ...] = ()) -> Classroom:
    room = Classroom.objects.create(school=of, name=name)
    for people, role in ((teachers, Role.TEACHER), (students, Role.STUDENT)):
        for person in people:
            Enrollment.objects.create(user=person, classroom=room, role=role)
    return room


def article(owner: User, source: str = "", **fields) -> Article:
    source = (
        source or f"Council opens bridge number {next(_numbers)}\n\nThe council opened the bridge on Monday, it said."
    )
    return Article.objects.create(school=owner.school, owner=owner, source=source, **fields)


def item(identifier: str = "", *, right: str = "yes", skill: str = "time", **fields) -> Item:
    """A choice of yes, no and maybe."""
    options = tuple(Option(word, word.title(), float(word == right)) for word in ("yes", "no", "maybe"))
    told = {
        "identifier": identifier or f"item-{next(_numbers)}",
        "kind": "choice",
        "stem": "Does “recent” fit this sentence?",
        "skill": skill,
        "key": right,
        "options": options,
        "feedback": Feedback("You checked the date.", "Ask of every “recent”: what date?", "That the rest is wrong."),
        "evidence": Evidence("text", "The sentence names the day."),
    }
    return Item(**{**told, **fields})


def lesson(owner: User, title: str = "One bridge, two articles", **fields) -> Lesson:
    """A lesson that is ready, with one article."""
    made = Lesson.objects.create(
        school=owner.school, owner=owner, title=title, **{"state": Lesson.State.READY, "minutes": 15, **fields}
    )
    LessonArticle.objects.create(lesson=made, article=article(owner), position=1)
    return made


def annotation(of: Lesson, on: Article, **fields) -> Annotation:
    """A finding on the first word of an article, nothing decided yet."""
    told = {"kind": "spacing", "tier": "A", "severity": "slip", "start": 0, "end": 7, "quote": on.source[:7]}
    evidence = Evidence("text", "Anyone can see it.").record()
    return Annotation.objects.create(
        lesson=of, article=on, evidence=evidence, explanation="A space is missing.", **{**told, **fields}
    )


def quiz(of: Lesson, *items: Item, twins: dict[str, Item] | None = None) -> Quiz:
    """A lesson's quiz of items in order, worth their points; `twins` gives form B of an item by its identifier."""
    bank, _ = Bank.objects.get_or_create(lesson=of, defaults={"school": of.school, "owner": of.owner, "name": of.title})
    made = Quiz.objects.create(lesson=of)
    for position, asked in enumerate(items or (item(), item()), start=1):
        forms = [asked, (twins or {}).get(asked.identifier, asked)]
        versions = [
            Question.objects.get_or_create(bank=bank, identifier=form.identifier)[0].revise(form, author=of.owner)
            for form in forms
        ]
        Slot.objects.create(quiz=made, position=position, form_a=versions[0], form_b=versions[1], points=asked.points)
    return made


def assignment(of: Quiz, to: Classroom, **fields) -> Assignment:
    """A quiz set to a class: open since yesterday, closing tomorrow."""
    now = timezone.now()
    dates = {"opens": now - timedelta(days=1), "closes": now + timedelta(days=1)}
    return Assignment.objects.create(quiz=of, classroom=to, author=of.lesson.owner, **{**dates, **fields})


def close(work: Assignment) -> None:
    """Let a moment pass, and with it the time to hand in."""
    closes = timezone.now() - timedelta(seconds=1)
    Assignment.objects.filter(pk=work.pk).update(closes=closes)
    work.attempts.filter(submitted__isnull=True).update(deadline=closes)
    work.refresh_from_db()
