"""Reference facts of a school."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models

from classrooms.models import School, User
from lessons.analysis.bundle import Milestone, ReferenceFact

MOST_DAYS = 36_525
"""How long something may be recent; sums with longer times leave the calendar."""


class ReferenceEventQuerySet(models.QuerySet["ReferenceEvent"]):
    """Reference facts, by school."""

    def visible_to(self, user: User | AnonymousUser) -> ReferenceEventQuerySet:
        """Those of the user's school, for people who teach."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        return self.filter(school=user.school)


class ReferenceEvent(models.Model):
    """A dated fact of a school, beside those that Stet brings along.

    One with the name of a fact that Stet brings takes its place, also when it is retired.
    """

    class Status(models.TextChoices):
        """A fact produces findings only when it is approved, and it is approved only when its source was read."""

        DRAFT = "draft", "Draft"
        APPROVED = "approved", "Approved: its source was read"
        RETIRED = "retired", "Retired"

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    event = models.CharField(max_length=200)
    aliases = models.JSONField(default=list, blank=True, help_text="Other names that articles use, as a list.")
    start = models.DateField()
    end = models.DateField()
    milestones = models.JSONField(default=list, blank=True, help_text='A list of ["2023-03-13", "what happened"].')
    recent_for_days = models.PositiveIntegerField(default=90)
    needs_context = models.JSONField(default=list, blank=True, help_text="One of these words must stand near an alias.")
    publisher = models.CharField(max_length=200, blank=True)
    source_title = models.CharField(max_length=300)
    source_date = models.CharField(max_length=40, blank=True)
    source_url = models.URLField(max_length=500, blank=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)

    objects = ReferenceEventQuerySet.as_manager()

    class Meta:
        ordering = ["start", "event"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="event_starts_before_it_ends",
                violation_error_message="The end lies before the start.",
            ),
            models.UniqueConstraint(fields=["school", "event"], name="event_once_a_school"),
        ]

    def __str__(self) -> str:
        return self.event

    @classmethod
    def of(cls, fact: ReferenceFact, *, school: School) -> ReferenceEvent:
        """The row for a fact, unsaved: approved where the fact is verified, or else a draft."""
        return cls(
            school=school,
            event=fact.event,
            aliases=list(fact.aliases),
            start=fact.start,
            end=fact.end,
            milestones=[[milestone.day.isoformat(), milestone.text] for milestone in fact.milestones],
            recent_for_days=fact.recent_for.days,
            needs_context=list(fact.needs_context),
            publisher=fact.publisher,
            source_title=fact.source_title,
            source_date=fact.source_date,
            source_url=fact.source_url,
            status=cls.Status.APPROVED if fact.is_verified else cls.Status.DRAFT,
        )

    def clean(self) -> None:
        """Refuse lists that could not be read later, each beside its field."""
        for name in ("aliases", "needs_context"):
            value = getattr(self, name)
            if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
                raise ValidationError({name: 'Give a list of words, such as ["first", "second"].'})
        if self.recent_for_days > MOST_DAYS:
            raise ValidationError({"recent_for_days": f"Give no more than {MOST_DAYS} days, which is a century."})
        try:
            self.fact  # noqa: B018
        except (TypeError, ValueError) as error:
            raise ValidationError(
                {"milestones": 'Give a list of pairs, such as [["2023-03-13", "what happened"]].'}
            ) from error

    @property
    def fact(self) -> ReferenceFact:
        """The row as the analysis reads it."""
        return ReferenceFact(
            event=self.event,
            aliases=tuple(self.aliases),
            start=self.start,
            end=self.end,
            source_title=self.source_title,
            source_url=self.source_url,
            milestones=tuple(Milestone.from_record(milestone) for milestone in self.milestones),
            recent_for=timedelta(days=self.recent_for_days),
            needs_context=tuple(self.needs_context),
            publisher=self.publisher,
            source_date=self.source_date,
            is_verified=self.status == self.Status.APPROVED,
        )
