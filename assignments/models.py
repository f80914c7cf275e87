"""Rows for what is done: a lesson set to a class, attempts, responses and their credit."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from classrooms.models import Classroom, User
from quizzes.models import Question, QuestionVersion, Quiz


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    """Assignments, by what they are to somebody."""

    def set_by(self, user: User | AnonymousUser) -> AssignmentQuerySet:
        """Those of the classrooms that a user sees as a teacher."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        return self.filter(classroom__in=Classroom.objects.visible_to(user))

    def set_to(self, user: User | AnonymousUser) -> AssignmentQuerySet:
        """Those of the classrooms that a student attends, once they have opened."""
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

        SUBMITTED = "submitted", "Right after they submit"
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


class AttemptQuerySet(models.QuerySet["Attempt"]):
    """Attempts, by what they are to somebody."""

    def made_by(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """A student's own."""
        return self.filter(student=user.pk) if user.is_authenticated else self.none()

    def open_for(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """A student's own that are not submitted and whose deadline has not passed."""
        return self.made_by(user).filter(submitted__isnull=True, deadline__gt=timezone.now())

    def visible_to(self, user: User | AnonymousUser) -> AttemptQuerySet:
        """For a student the own ones; for a teacher those of the assignments that they set."""
        if user.is_authenticated and user.is_student:
            return self.made_by(user)
        return self.filter(assignment__in=Assignment.objects.set_by(user))


class Attempt(models.Model):
    """One student's go at an assignment. What it holds is frozen when it starts."""

    class Purpose(models.TextChoices):
        """What the go is for."""

        ASSIGNED = "assigned", "Assigned"

    assignment = models.ForeignKey(Assignment, on_delete=models.CASCADE, related_name="attempts")
    student = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.ASSIGNED)
    number = models.PositiveSmallIntegerField(default=1)
    form = models.CharField(max_length=1, default="A")
    started = models.DateTimeField(default=timezone.now)
    submitted = models.DateTimeField(null=True, blank=True)
    deadline = models.DateTimeField()

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["started", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "student"],
                condition=models.Q(submitted__isnull=True),
                name="one_open_attempt",
            ),
            models.UniqueConstraint(fields=["assignment", "student", "number"], name="attempt_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.student}: {self.assignment}"


class AttemptItem(models.Model):
    """What an attempt asks in one place, frozen when it starts."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField()
    version = models.ForeignKey(QuestionVersion, on_delete=models.PROTECT, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="+")
    option_order = models.JSONField(default=list, blank=True, help_text="Option ids in the order shown.")
    points = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["attempt", "position"], name="place_once_an_attempt")]

    def __str__(self) -> str:
        return f"Question {self.position} of {self.attempt}"


class Response(models.Model):
    """An answer in a place. `values` is a list of strings; an empty list is an answer left out."""

    item = models.ForeignKey(AttemptItem, on_delete=models.CASCADE, related_name="responses")
    try_number = models.PositiveSmallIntegerField(default=1)
    revision = models.PositiveIntegerField(default=1)
    values = models.JSONField(default=list)
    saved = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["item", "try_number"], name="response_once_a_try")]

    def __str__(self) -> str:
        return f"{self.item}: {self.values}"


class CreditingQuerySet(models.QuerySet["Crediting"]):
    """Creditings are only added."""

    def update(self, **kwargs: Any) -> int:
        """Refuse: a judgment that changed is a new row."""
        raise ValidationError("Credit is never changed; add a new judgment.")


class Crediting(models.Model):
    """A dated judgment of a response's credit, 0 to 1 or null. The newest one counts; none is ever changed."""

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="creditings")
    credit = models.FloatField(null=True)
    rule = models.CharField(max_length=60, help_text="The kind that judged, or who did.")
    author = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    reason = models.CharField(max_length=300, blank=True)
    created = models.DateTimeField(default=timezone.now, editable=False)
    batch = models.UUIDField(default=uuid.uuid4)

    objects = CreditingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(credit__isnull=True) | models.Q(credit__gte=0, credit__lte=1),
                name="credit_is_a_share",
            )
        ]

    def __str__(self) -> str:
        return f"{self.credit} for {self.response}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save once; raises ValidationError for a judgment that is saved already."""
        if not self._state.adding:
            raise ValidationError("Credit is never changed; add a new judgment.")
        super().save(*args, **kwargs)
