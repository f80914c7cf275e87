"""What an attempt asks, what was answered, and what the answers are worth."""

from __future__ import annotations

import uuid
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from assignments import scoring
from assignments.refusals import Complaint
from classrooms.models import User
from quizzes.items import Values
from quizzes.kinds import KINDS
from quizzes.models import Question, QuestionVersion

LONGEST_ANSWER = 10_000
"""Characters of all values of an answer together. No kind asks for nearly as many."""


class AttemptItem(models.Model):
    """What an attempt asks in one place, frozen when it starts.

    Skill and verdict are copied out of the version, for queries to count by.
    """

    attempt = models.ForeignKey("assignments.Attempt", on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField()
    version = models.ForeignKey(QuestionVersion, on_delete=models.PROTECT, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="+")
    skill = models.CharField(max_length=40)
    sound = models.BooleanField("fine as it is", null=True)
    option_order = models.JSONField(default=list, blank=True, help_text="Option ids in the order shown.")
    points = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["attempt", "position"], name="place_once_an_attempt")]

    def __str__(self) -> str:
        return f"Question {self.position} of {self.attempt}"


def fit_to_save(item: AttemptItem, values: Values) -> Values:
    """The values of an answer as they are; raises Complaint where they cannot be saved."""
    if sum(map(len, values)) > LONGEST_ANSWER or any("\x00" in value for value in values):
        raise Complaint("This answer cannot be saved. Make it shorter, with ordinary characters.")
    complaint = KINDS[item.version.kind].complaint(item.version.item, values) if values else None
    if complaint:
        raise Complaint(complaint)
    return values


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

    def bulk_update(self, *args: Any, **kwargs: Any) -> int:
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


def credit_answers(items: models.QuerySet[AttemptItem]) -> None:
    """Fill what was left out with empty answers and credit every answer, in a number of queries that does not grow."""
    versions = {item.pk: item.version for item in items.select_related("version").order_by("pk")}
    answered = set(Response.objects.filter(item__in=versions).values_list("item", flat=True))
    Response.objects.bulk_create(Response(item_id=item, values=[]) for item in versions if item not in answered)
    batch = uuid.uuid4()
    Crediting.objects.bulk_create(
        Crediting(
            response=response,
            credit=scoring.credit(versions[response.item_id].item, tuple(response.values)),
            rule=versions[response.item_id].kind,
            batch=batch,
        )
        for response in Response.objects.filter(item__in=versions).order_by("pk")
    )
