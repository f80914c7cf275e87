"""A lesson's quiz set to a class."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db import models, transaction
from django.utils import timezone

from assignments.refusals import Refused
from classrooms.models import Classroom, User
from quizzes.models import Quiz


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    """Assignments, by what they are to somebody."""

    def set_by(self, user: User | AnonymousUser) -> AssignmentQuerySet:
        """Those of the classrooms that a user sees as a teacher."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        return self.filter(classroom__in=Classroom.objects.visible_to(user))

    def set_to(self, user: User | AnonymousUser) -> AssignmentQuerySet:
        """Those of the classrooms that a student attends, once they have opened."""
        if not user.is_authenticated or not user.is_student:
            return self.none()
        return self.filter(classroom__in=Classroom.objects.attended_by(user), opens__lte=timezone.now())

    def running(self) -> AssignmentQuerySet:
        """Those that are open now."""
        now = timezone.now()
        return self.filter(opens__lte=now, closes__gt=now)


class Assignment(models.Model):
    """A lesson's quiz set to a classroom."""

    class Form(models.TextChoices):
        """Which form of the quiz students get; form B swaps twins."""

        A = "A", "Everyone the same questions"
        BOTH = "AB", "Two forms, taken in turn"

    class Shown(models.TextChoices):
        """When students see right, wrong and feedback."""

        SUBMITTED = "submitted", "Right after they hand in"
        CLOSED = "closed", "When the work has closed"

    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="+")
    classroom = models.ForeignKey(Classroom, on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    opens = models.DateTimeField()
    closes = models.DateTimeField()
    attempts_allowed = models.PositiveSmallIntegerField("attempts", default=1)
    form = models.CharField("questions", max_length=2, choices=Form, default=Form.A)
    answers_shown = models.CharField("students see answers", max_length=10, choices=Shown, default=Shown.SUBMITTED)
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["closes", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens__lt=models.F("closes")),
                name="assignment_opens_before_it_closes",
                violation_error_message="It closes before it opens.",
            ),
            models.CheckConstraint(condition=models.Q(attempts_allowed__gte=1), name="at_least_one_attempt"),
        ]

    def __str__(self) -> str:
        return f"{self.quiz} for {self.classroom}"

    @property
    def is_running(self) -> bool:
        """Whether students may work on it now."""
        return self.opens <= timezone.now() < self.closes

    @property
    def has_closed(self) -> bool:
        """Whether nothing can be handed in any more."""
        return timezone.now() >= self.closes

    def refuse_unless_running(self) -> None:
        """Raise Refused before it opens and after it closed."""
        if timezone.now() < self.opens:
            raise Refused("This work has not opened yet.", status=403)
        if self.has_closed:
            raise Refused("This work has closed.", status=403)

    def form_in_turn(self, number: int) -> str:
        """The form for student number 0, 1, 2 and so on of the class."""
        return "A" if self.form == self.Form.A else "AB"[number % 2]

    @transaction.atomic
    def reschedule(self) -> None:
        """Save changed dates, and give every open attempt the new deadline.

        What the server collected at the old closing time opens again, unless its student has seen the answers.
        """
        self.save()
        if not self.has_closed:
            collected = self.attempts.filter(is_collected=True, looked_at__isnull=True)
            collected.update(submitted=None, is_collected=False)
        self.attempts.filter(submitted__isnull=True).update(deadline=self.closes)
