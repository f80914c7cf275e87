"""What the home pages show: a student's work, and how a teacher's classes stand. Read-only, a few queries each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone

from assignments.models import Assignment, Attempt, AttemptItem, Response
from classrooms.models import Classroom, Enrollment, Role, User
from lessons.models import Lesson
from quizzes.models import Slot

LATELY = timedelta(days=14)
"""How long closed work stays on a teacher's home page."""
READY_SHOWN = 6
"""How many lessons a teacher's home page offers; all of them stand on the page of lessons."""


@dataclass(frozen=True, slots=True)
class Work:
    """An assignment as it stands for one student.

    `asked` and `answered` count the questions of the attempt that is open; `position` is the first of them without an
    answer, None where all have one.
    """

    assignment: Assignment
    attempts: Sequence[Attempt]
    asked: int
    answered: int
    position: int | None

    @property
    def unfinished(self) -> Attempt | None:
        """The attempt that the student can go on with."""
        last = self.attempts[-1] if self.attempts else None
        return last if last and last.submitted is None and self.assignment.is_running else None

    @property
    def handed_in(self) -> Attempt | None:
        """The newest attempt that was handed in."""
        return next((attempt for attempt in reversed(self.attempts) if attempt.submitted), None)

    @property
    def attempts_left(self) -> int:
        """How many attempts may still begin."""
        if not self.assignment.is_running:
            return 0
        return max(0, self.assignment.attempts_allowed - len(self.attempts))

    @property
    def is_due(self) -> bool:
        """Whether there is something to do that the student has not handed in."""
        return self.assignment.is_running and (self.unfinished is not None or not self.attempts)

    @property
    def minutes(self) -> int:
        """About how long the rest takes: of the lesson's minutes the share of the questions without an answer."""
        whole = self.assignment.quiz.lesson.minutes
        return -(-whole * (self.asked - self.answered) // self.asked) if self.asked else whole


def work_of(student: User, assignments: models.QuerySet[Assignment]) -> list[Work]:
    """How each of some assignments stands for a student; what closes first comes first."""
    chosen = list(assignments.select_related("quiz__lesson", "classroom").order_by("closes", "pk"))
    by_key = {work.pk: work for work in chosen}
    attempts: dict[int, list[Attempt]] = defaultdict(list)
    for attempt in Attempt.objects.made_by(student).filter(assignment__in=chosen).order_by("number"):
        attempt.assignment = by_key[attempt.assignment_id]
        attempts[attempt.assignment_id].append(attempt)
    unfinished = [tries[-1].pk for tries in attempts.values() if tries[-1].submitted is None]
    places: dict[int, list[tuple[int, bool]]] = defaultdict(list)
    items = with_answered(AttemptItem.objects.filter(attempt__in=unfinished))
    for key, *place in items.values_list("attempt__assignment", "position", "is_answered"):
        places[key].append((place[0], place[1]))
    return [_work(work, attempts[work.pk], places[work.pk]) for work in chosen]


def with_answered(items: models.QuerySet[AttemptItem]) -> models.QuerySet[Any]:
    """Items with `is_answered`: whether there is an answer that is not empty."""
    return items.annotate(is_answered=Exists(Response.objects.filter(item=OuterRef("pk")).exclude(values=[])))


def _work(assignment: Assignment, attempts: Sequence[Attempt], places: Sequence[tuple[int, bool]]) -> Work:
    return Work(
        assignment=assignment,
        attempts=attempts,
        asked=len(places),
        answered=sum(is_answered for _, is_answered in places),
        position=min((position for position, is_answered in places if not is_answered), default=None),
    )


@dataclass(frozen=True, slots=True)
class StudentHome:
    """What is due, the most urgent apart; what was handed in, newest first."""

    first: Work | None
    others: Sequence[Work]
    handed_in: Sequence[Work]


def of_student(student: User) -> StudentHome:
    """The home page of a student."""
    work = work_of(student, Assignment.objects.set_to(student))
    due = [entry for entry in work if entry.is_due]
    done = [entry for entry in work if entry.handed_in and not entry.is_due]
    done.sort(key=lambda entry: entry.attempts[-1].started, reverse=True)
    return StudentHome(first=due[0] if due else None, others=due[1:], handed_in=done)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a class is with an assignment."""

    assignment: Assignment
    enrolled: int
    submitted: int
    working: int
    not_begun: Sequence[User]

    @property
    def begun(self) -> int:
        """How many students have begun, or handed in."""
        return self.enrolled - len(self.not_begun)


@dataclass(frozen=True, slots=True)
class TeacherHome:
    """What is running, what closed lately, what opens later, and what could be set."""

    running: Sequence[Standing]
    closed: Sequence[Standing]
    coming: Sequence[Assignment]
    lessons: Sequence[Lesson]
    has_classes: bool


def of_teacher(teacher: User) -> TeacherHome:
    """The home page of somebody who teaches."""
    now = timezone.now()
    recent = Assignment.objects.set_by(teacher).filter(closes__gt=now - LATELY)
    assignments = list(recent.select_related("quiz__lesson", "classroom").order_by("classroom__name", "closes", "pk"))
    standings = standing([work for work in assignments if work.opens <= now])
    return TeacherHome(
        running=[entry for entry in standings if entry.assignment.closes > now],
        closed=[entry for entry in standings if entry.assignment.closes <= now],
        coming=[work for work in assignments if work.opens > now],
        lessons=list(settable_lessons(teacher)[:READY_SHOWN]),
        has_classes=Classroom.objects.visible_to(teacher).exists(),
    )


def settable_lessons(teacher: User) -> models.QuerySet[Lesson]:
    """The lessons that a teacher can set to a class: ready, with questions."""
    lessons: models.QuerySet[Lesson] = Lesson.objects.visible_to(teacher).filter(state=Lesson.State.READY)
    return lessons.filter(Exists(Slot.objects.filter(quiz__lesson=OuterRef("pk"))))


def standing(assignments: Sequence[Assignment]) -> list[Standing]:
    """How far the students of each class are."""
    students: dict[int, list[User]] = defaultdict(list)
    places = Enrollment.objects.filter(classroom__in={work.classroom_id for work in assignments}, role=Role.STUDENT)
    for place in places.select_related("user").order_by("user__pseudonym"):
        students[place.classroom_id].append(place.user)
    submitted: dict[int, set[int]] = defaultdict(set)
    begun: dict[int, set[int]] = defaultdict(set)
    attempts = Attempt.objects.filter(assignment__in=assignments)
    for key, student, handed_in in attempts.values_list("assignment", "student", "submitted"):
        begun[key].add(student)
        if handed_in:
            submitted[key].add(student)
    return [_standing(work, students[work.classroom_id], begun[work.pk], submitted[work.pk]) for work in assignments]


def _standing(assignment: Assignment, students: Sequence[User], begun: set[int], submitted: set[int]) -> Standing:
    done = sum(1 for student in students if student.pk in submitted)
    waiting = [student for student in students if student.pk not in begun]
    return Standing(assignment, len(students), done, len(students) - done - len(waiting), waiting)
