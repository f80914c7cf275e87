"""What came of an assignment: by student, by skill, by question. Read-only; the sums are the database's.

Of several attempts the best one counts, of two equal ones the earlier. An attempt that is not handed in has no result.
An item counts as right where its newest judgment gives full credit. The number of queries does not grow with the class.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Count, F, Min, OuterRef, Q, Subquery, Sum, Window
from django.db.models.functions import Coalesce, RowNumber

from assignments import scoring
from assignments.item_analysis import ENOUGH_ANSWERS, heat, is_worth_talking_about, wilson_interval
from assignments.models import Assignment, Attempt, AttemptItem, Crediting
from classrooms.models import Enrollment, Role, User
from lessons.analysis.skills import SKILLS
from quizzes.items import Item
from quizzes.kinds import KINDS
from quizzes.models import QuestionVersion

_FULL = Q(credit__gte=1 - 1e-9)
"""Full credit; a mean of floats may miss 1 by a hair."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of how many were right, and the points they earned. `asked` leaves out what nobody has judged yet."""

    right: int = 0
    asked: int = 0
    earned: float = 0.0
    points: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right + other.right,
            self.asked + other.asked,
            self.earned + other.earned,
            self.points + other.points,
        )

    def __bool__(self) -> bool:
        return self.asked > 0

    @property
    def heat(self) -> int:
        """The shade of its cell."""
        return heat(self.right, self.asked)


@dataclass(frozen=True, slots=True)
class SkillTally:
    """A skill by its name on the screen, and how it went."""

    name: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How the items went that ask for a verdict: those that need a question, and those that are fine as they are."""

    found: Tally
    left: Tally


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """What came of one attempt. `score` is so far where `unjudged` items wait for a person."""

    score: float
    total: int
    unjudged: int
    skills: tuple[SkillTally, ...]
    verdicts: Verdicts


@dataclass(frozen=True, slots=True)
class StudentResult:
    """A row of the class: a student, how far the student is, and the attempt that counts, if one was handed in.

    `cells` has a tally for each skill of the class, in its order; an empty one where the student was not asked.
    """

    student: User
    begun: int
    answered: int | None
    attempt: Attempt | None
    cells: tuple[Tally, ...]
    verdicts: Verdicts

    @property
    def is_working(self) -> bool:
        """Whether an attempt is open."""
        return self.answered is not None


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """A question of the class: how many got it right, and what the others took, most frequent first."""

    position: int
    stem: str
    passage: str
    skill: str
    right: int
    asked: int
    omitted: int
    taken: tuple[tuple[str, int], ...]

    @property
    def is_early(self) -> bool:
        """Whether there are too few answers to say anything in percent."""
        return self.asked < ENOUGH_ANSWERS

    @property
    def percent(self) -> str:
        """The share that got it right, with the range in which the true one lies."""
        low, high = wilson_interval(self.right, self.asked)
        return f"{self.right / self.asked:.0%} ({low * 100:.0f}–{high * 100:.0f})"

    @property
    def is_worth_talking_about(self) -> bool:
        """Whether most got it wrong, and not by luck."""
        return is_worth_talking_about(self.right, self.asked)


@dataclass(frozen=True, slots=True)
class ClassResult:
    """What came of an assignment."""

    students: tuple[StudentResult, ...]
    skills: tuple[SkillTally, ...]
    verdicts: Verdicts
    questions: tuple[QuestionResult, ...]

    @property
    def submitted(self) -> int:
        """How many students handed in."""
        return sum(1 for row in self.students if row.attempt)

    @property
    def not_begun(self) -> tuple[User, ...]:
        """Who has not begun."""
        return tuple(row.student for row in self.students if not row.begun)


def credited(items: models.QuerySet[AttemptItem]) -> models.QuerySet[Any]:
    """Items with `credit`, by the newest judgment of their newest answer; null where there is none."""
    newest = Crediting.objects.filter(response__item=OuterRef("pk")).order_by("-response__try_number", "-pk")
    return items.annotate(credit=Subquery(newest.values("credit")[:1])).order_by()


def scored(attempts: models.QuerySet[Attempt]) -> models.QuerySet[Any]:
    """Attempts with `score`, `total` and `unjudged`: points earned, points possible, items without credit."""
    items = credited(AttemptItem.objects.filter(attempt=OuterRef("pk"))).values("attempt")
    return attempts.annotate(
        score=Coalesce(Subquery(items.annotate(sum=Sum(F("credit") * F("points"))).values("sum")), 0.0),
        total=Coalesce(Subquery(items.annotate(sum=Sum("points")).values("sum")), 0),
        unjudged=Coalesce(Subquery(items.annotate(n=Count("pk", filter=Q(credit=None))).values("n")), 0),
    )


def counting(assignment: Assignment) -> models.QuerySet[Any]:
    """The attempt that counts of each student of the class who handed one in."""
    rank = Window(RowNumber(), partition_by=F("student"), order_by=[F("score").desc(), F("number").asc()])
    attempts = assignment.attempts.submitted().filter(student__in=_students(assignment))
    best: models.QuerySet[Any] = scored(attempts).annotate(rank=rank).filter(rank=1)
    return best


def of_attempt(attempt: Attempt) -> AttemptResult:
    """What came of an attempt that was handed in."""
    row = scored(Attempt.objects.filter(pk=attempt.pk)).get()
    items = AttemptItem.objects.filter(attempt=attempt)
    skills = {row["skill"]: _tally(row) for row in _tallies(items, "skill")}
    return AttemptResult(row.score, row.total, row.unjudged, _named(skills), _verdicts(_tallies(items, "sound")))


def of_assignment(assignment: Assignment) -> ClassResult:
    """What came of an assignment so far, student by student, skill by skill, question by question."""
    attempts = {attempt.student_id: attempt for attempt in counting(assignment)}
    items = AttemptItem.objects.filter(attempt__in=[attempt.pk for attempt in attempts.values()])
    by_student: dict[int, dict[str, Tally]] = defaultdict(dict)
    skills: dict[str, Tally] = defaultdict(Tally)
    for row in _tallies(items, "attempt__student", "skill"):
        by_student[row["attempt__student"]][row["skill"]] = _tally(row)
        skills[row["skill"]] += _tally(row)
    verdicts: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in _tallies(items, "attempt__student", "sound"):
        verdicts[row["attempt__student"]].append(row)
    order = [slug for slug in SKILLS if slug in skills]
    progress = _progress(assignment)
    students = tuple(
        StudentResult(
            student=student,
            begun=progress.get(student.pk, (0, None))[0],
            answered=progress.get(student.pk, (0, None))[1],
            attempt=attempts.get(student.pk),
            cells=tuple(by_student[student.pk].get(slug, Tally()) for slug in order),
            verdicts=_verdicts(verdicts[student.pk]),
        )
        for student in _students(assignment)
    )
    everyone = _verdicts(row for rows in verdicts.values() for row in rows)
    return ClassResult(students, _named(skills), everyone, _questions(items))


def _students(assignment: Assignment) -> models.QuerySet[User]:
    students: models.QuerySet[User] = User.objects.students()
    places = Enrollment.objects.filter(classroom=assignment.classroom_id, role=Role.STUDENT)
    return students.filter(pk__in=places.values("user")).order_by("pseudonym")


def _progress(assignment: Assignment) -> dict[int, tuple[int, int | None]]:
    """By student: how many attempts were begun, and how many answers stand in the one that is open, if one is."""
    answered = Count("items__responses", filter=~Q(items__responses__values=[]))
    rows = assignment.attempts.annotate(answered=answered).order_by("number")
    return {
        student: (number, None if submitted else count)
        for student, number, submitted, count in rows.values_list("student", "number", "submitted", "answered")
    }


def _tallies(items: models.QuerySet[AttemptItem], *by: str) -> models.QuerySet[Any, dict[str, Any]]:
    judged = Q(credit__isnull=False)
    rows: models.QuerySet[Any, dict[str, Any]] = (
        credited(items)
        .values(*by)
        .annotate(
            right=Count("pk", filter=_FULL),
            asked=Count("pk", filter=judged),
            earned=Coalesce(Sum(F("credit") * F("points")), 0.0),
            worth=Coalesce(Sum("points", filter=judged), 0),
        )
    )
    return rows


def _tally(row: Mapping[str, Any]) -> Tally:
    return Tally(row["right"], row["asked"], row["earned"], row["worth"])


def _verdicts(rows: Iterable[Mapping[str, Any]]) -> Verdicts:
    by_verdict: dict[bool | None, Tally] = defaultdict(Tally)
    for row in rows:
        by_verdict[row["sound"]] += _tally(row)
    return Verdicts(found=by_verdict[False], left=by_verdict[True])


def _named(skills: Mapping[str, Tally]) -> tuple[SkillTally, ...]:
    return tuple(SkillTally(skill.name, skills[slug]) for slug, skill in SKILLS.items() if slug in skills)


def _questions(items: models.QuerySet[AttemptItem]) -> tuple[QuestionResult, ...]:
    """By question, in the order of the quiz. An edited question is one row for each version that was asked."""
    rows = credited(items).values("version").annotate(place=Min("position"), asked=Count("pk"))
    counts = list(rows.annotate(right=Count("pk", filter=_FULL)).order_by("place", "version"))
    answers: dict[int, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for row in items.order_by().values("version", "responses__values").annotate(times=Count("pk")):
        answers[row["version"]][tuple(row["responses__values"] or ())] += row["times"]
    versions = QuestionVersion.objects.in_bulk([row["version"] for row in counts])
    return tuple(_question(row, versions[row["version"]].item, answers[row["version"]]) for row in counts)


def _question(row: Mapping[str, Any], item: Item, answers: Counter[tuple[str, ...]]) -> QuestionResult:
    wrong: Counter[str] = Counter()
    for values, times in answers.items():
        for value in values:
            if scoring.earns_nothing(item, value):
                wrong[value] += times
    taken = sorted(wrong.items(), key=lambda entry: (-entry[1], entry[0]))
    return QuestionResult(
        position=row["place"],
        stem=item.stem,
        passage=item.passages[0].text if item.passages else "",
        skill=SKILLS[item.skill].name,
        right=row["right"],
        asked=row["asked"],
        omitted=answers[()],
        taken=tuple((" ".join(KINDS[item.kind].in_words(item, (value,))), times) for value, times in taken[:3]),
    )
