"""Who gets what at every address: a table. An address that is not in it fails the test.

A line is the name of an address, a method, what seven people get, and how the address is filled from `World`:

    Line("classrooms:classroom", GET, "in 404 404 404 200 200 404", lambda world: [world.room.pk]),

The people, in this order: nobody; Cy, a student of another class; Ben, a student of Ada's class; Fay, a teacher of
another class; Ada, the teacher to whom everything belongs; Dee, an admin; Eve, a teacher of another school. "in" means
sent to sign-in, a number is the status. Methods without a line are refused to everybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from assignments.models import Attempt
from classrooms.models import Classroom
from lessons.models import Annotation, Article
from quizzes.models import Question, Slot
from tests import factories

GET, POST = "GET", "POST"
METHODS = (GET, POST, "PUT", "PATCH", "DELETE")
PEOPLE = ("nobody", "cy", "ben", "fay", "ada", "dee", "eve")


class World:
    """Everything that an address may ask for. All of it is Ada's; Ben is her student, and it is his attempt."""

    def __init__(self, people: dict[str, Any]) -> None:
        self.people = people
        self.ada, self.ben = people["ada"], people["ben"]
        school = self.ada.school
        factories.classroom("Period 5", school, teachers=(people["fay"],), students=(people["cy"],))
        factories.classroom("Hillside 1", people["eve"].school, teachers=(people["eve"],))

    @cached_property
    def room(self) -> Classroom:
        return factories.classroom("Period 3", self.ada.school, teachers=(self.ada,), students=(self.ben,))

    @cached_property
    def lesson(self):
        return factories.lesson(self.ada)

    @cached_property
    def article(self) -> Article:
        return self.lesson.ordered_articles()[0]

    @cached_property
    def annotation(self) -> Annotation:
        return factories.annotation(self.lesson, self.article)

    @cached_property
    def quiz(self):
        return factories.quiz(self.lesson)

    @cached_property
    def slot(self) -> Slot:
        return self.quiz.slots.first()

    @cached_property
    def question(self) -> Question:
        return self.slot.form_a.question

    @cached_property
    def assignment(self):
        return factories.assignment(self.quiz, self.room)

    @cached_property
    def attempt(self) -> Attempt:
        return Attempt.objects.begin(self.assignment, self.ben)


@dataclass(frozen=True)
class Line:
    """One line of the table."""

    name: str
    method: str
    expected: str
    args: Callable[[World], list[Any]] = lambda world: []
    data: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.method} {self.name}"


def room(world):
    return [world.room.pk]


def student(world):
    return [world.room.pk, world.ben.pk]


def school(world):
    return [world.ada.school.slug]


def article(world):
    return [world.article.pk]


def lesson(world):
    return [world.lesson.pk]


def quiz(world):
    return [world.quiz.lesson.pk]


def preview(world):
    return [world.quiz.lesson.pk, 1]


def annotation(world):
    return [world.annotation.pk]


def slot(world):
    return [world.slot.pk]


def question(world):
    return [world.question.pk]


def assignment(world):
    return [world.assignment.pk]


def attempt(world):
    return [world.attempt.pk]


def place(world):
    return [world.attempt.pk, 1]


# fmt: off
TABLE = [
    #                                          nobody cy  ben fay ada dee eve
    Line("classrooms:sign_in", GET,              "200 200 200 200 200 200 200"),
    Line("classrooms:sign_in", POST,             "200 200 200 200 200 200 200"),
    Line("classrooms:sign_out", POST,            "in  302 302 in  in  in  in"),
    Line("classrooms:password", GET,             "in  404 404 200 200 200 200"),
    Line("classrooms:password", POST,            "in  404 404 200 200 200 200"),
    Line("classrooms:student_sign_in", GET,      "200 200 200 200 200 200 200", school),
    Line("classrooms:student_sign_in", POST,     "200 200 200 200 200 200 200", school),
    Line("classrooms:admin_sign_in", GET,        "in  404 404 404 404 in  404"),
    Line("classrooms:admin_password", GET,       "in  404 404 200 200 200 200"),
    Line("classrooms:admin_password", POST,      "in  404 404 200 200 200 200"),
    Line("classrooms:join", GET,                 "200 200 200 404 404 404 404"),
    Line("classrooms:join", POST,                "200 200 200 404 404 404 404"),
    Line("classrooms:join_name", GET,            "302 302 302 404 404 404 404"),
    Line("classrooms:join_name", POST,           "302 302 302 404 404 404 404"),
    Line("classrooms:join_another", POST,        "302 302 302 404 404 404 404"),
    Line("classrooms:join_pin", POST,            "302 302 302 404 404 404 404"),
    Line("classrooms:join_enter", POST,          "302 302 302 404 404 404 404"),
    Line("classrooms:classrooms", GET,           "in  404 404 200 200 200 200"),
    Line("classrooms:classroom_new", GET,        "in  404 404 200 200 200 200"),
    Line("classrooms:classroom_new", POST,       "in  404 404 302 302 302 302", data={"name": "Period 8"}),
    Line("classrooms:classroom", GET,            "in  404 404 404 200 200 404", room),
    Line("classrooms:classroom_rename", GET,     "in  404 404 404 200 200 404", room),
    Line("classrooms:classroom_rename", POST,    "in  404 404 404 302 302 404", room, {"name": "Period 8"}),
    Line("classrooms:classroom_joining", POST,   "in  404 404 404 302 302 404", room),
    Line("classrooms:classroom_code", POST,      "in  404 404 404 302 302 404", room),
    Line("classrooms:student_pin", POST,         "in  404 404 404 200 200 404", student),

    Line("lessons:articles", GET,                "in  404 404 200 200 200 200"),
    Line("lessons:article_new", GET,             "in  404 404 200 200 200 200"),
    Line("lessons:article_new", POST,            "in  404 404 200 200 200 200"),
    Line("lessons:article", GET,                 "in  404 404 404 200 404 404", article),
    Line("lessons:article", POST,                "in  404 404 404 302 404 404", article, {"headline": "A bridge"}),
    Line("lessons:article_leftover", POST,       "in  404 404 404 302 404 404", article, {"leftover": ["0"]}),
    Line("lessons:lessons", GET,                 "in  404 404 200 200 200 200"),
    Line("lessons:lesson", GET,                  "in  404 404 404 200 404 404", lesson),
    Line("lessons:lesson", POST,                 "in  404 404 404 302 404 404", lesson, {"title": "Two bridges"}),
    Line("lessons:lesson_progress", GET,         "in  404 404 404 302 404 404", lesson),
    Line("lessons:annotation_decide", POST,      "in  404 404 404 302 404 404", annotation, {"decision": "keep"}),
    Line("lessons:detectors", GET,               "in  404 404 200 200 200 200"),

    Line("quizzes:lesson_new", GET,              "in  404 404 200 200 200 200"),
    Line("quizzes:lesson_new", POST,             "in  404 404 200 200 200 200"),
    Line("quizzes:lesson_again", POST,           "in  404 404 404 302 404 404", lesson),
    Line("quizzes:quiz", GET,                    "in  404 404 404 200 404 404", quiz),
    Line("quizzes:preview", GET,                 "in  404 404 404 200 404 404", preview),
    Line("quizzes:preview", POST,                "in  404 404 404 200 404 404", preview),
    Line("quizzes:slot_move", POST,              "in  404 404 404 302 404 404", slot),
    Line("quizzes:slot_remove", POST,            "in  404 404 404 302 404 404", slot),
    Line("quizzes:question", GET,                "in  404 404 404 200 200 404", question),
    Line("quizzes:question_add", POST,           "in  404 404 404 302 404 404", question),

    Line("assignments:home", GET,                "in  200 200 200 200 200 200"),
    Line("assignments:lesson_set", GET,          "in  404 404 404 200 404 404", quiz),
    Line("assignments:lesson_set", POST,         "in  404 404 404 200 404 404", quiz),
    Line("assignments:assignment", GET,          "in  404 404 404 200 200 404", assignment),
    Line("assignments:assignment_edit", GET,     "in  404 404 404 200 200 404", assignment),
    Line("assignments:assignment_edit", POST,    "in  404 404 404 200 200 404", assignment),
    Line("assignments:work", GET,                "in  404 200 404 404 404 404", assignment),
    Line("assignments:work_start", POST,         "in  404 302 404 404 404 404", assignment),
    Line("assignments:attempt", GET,             "in  404 302 404 200 200 404", attempt),
    Line("assignments:attempt_question", GET,    "in  404 200 404 404 404 404", place),
    Line("assignments:attempt_question", POST,   "in  404 302 404 404 404 404", place, {"answer": "yes"}),
    Line("assignments:attempt_overview", GET,    "in  404 200 404 404 404 404", attempt),
    Line("assignments:attempt_submit", POST,     "in  404 302 404 404 404 404", attempt),
]
# fmt: on


@pytest.fixture
def world(riverside, ada, ben, cy, dee, eve) -> World:
    fay = factories.teacher("fay", riverside)
    return World({"nobody": None, "cy": cy, "ben": ben, "fay": fay, "ada": ada, "dee": dee, "eve": eve})


def addresses(patterns: list[Any], namespace: str = "") -> Iterator[str]:
    """The names of all addresses, Django's admin apart."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace != "admin":
                inner = ":".join(part for part in (namespace, pattern.namespace or "") if part)
                yield from addresses(pattern.url_patterns, inner)
        elif isinstance(pattern, URLPattern):
            assert pattern.name, f"{pattern} has no name"
            yield f"{namespace}:{pattern.name}" if namespace else pattern.name


def answer(response: HttpResponse) -> str:
    if response.status_code == 302 and response.headers["Location"].split("?")[0] == reverse("classrooms:sign_in"):
        return "in"
    return str(response.status_code)


def ask(client: Client, line: Line, address: str) -> str:
    """What somebody gets; whatever it changed is undone, so that the next one meets the same world."""
    with transaction.atomic():
        response = client.generic(line.method, address) if line.method == GET else client.post(address, line.data)
        transaction.set_rollback(True)
    return answer(response)


def test_every_address_stands_in_the_table():
    listed = {line.name for line in TABLE}
    known = set(addresses(get_resolver().url_patterns))
    assert known - listed == set(), "these addresses need a line"
    assert listed - known == set(), "these lines have no address"


@pytest.mark.parametrize("line", TABLE, ids=str)
def test_everybody_gets_what_the_table_says(line, world, as_user):
    address = reverse(line.name, args=line.args(world))
    got = {person: ask(as_user(world.people[person]), line, address) for person in PEOPLE}
    assert got == dict(zip(PEOPLE, line.expected.split(), strict=True))


@pytest.mark.parametrize("name", sorted({line.name for line in TABLE}))
def test_methods_without_a_line_are_refused_to_everybody(name, world, as_user):
    lines = [line for line in TABLE if line.name == name]
    address = reverse(name, args=lines[0].args(world))
    for method in set(METHODS) - {line.method for line in lines}:
        for person in PEOPLE:
            assert as_user(world.people[person]).generic(method, address).status_code == 405, (method, person)


@pytest.mark.parametrize(
    ("person", "status"),
    [("nobody", 302), ("cy", 302), ("ben", 302), ("fay", 302), ("ada", 302), ("dee", 200), ("eve", 302)],
)
def test_djangos_admin_is_for_admins_alone(person, status, world, as_user):
    response = as_user(world.people[person]).get(reverse("admin:index"))
    assert response.status_code == status
    if status == 302:
        assert response.headers["Location"].split("?")[0] == reverse("classrooms:admin_sign_in")


@pytest.mark.parametrize("line", [line for line in TABLE if line.method == GET], ids=str)
def test_asking_for_the_head_of_a_page_gets_what_the_page_gets(line, world, as_user):
    address = reverse(line.name, args=line.args(world))
    for person in PEOPLE:
        client = as_user(world.people[person])
        assert client.head(address).status_code == client.get(address).status_code
