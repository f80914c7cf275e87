"""Rows for what is asked: banks, questions and their versions, and the quiz of a lesson."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from classrooms.models import School, User
from lessons.models import Lesson
from quizzes.items import Item
from quizzes.kinds import KINDS


def kind_choices() -> list[tuple[str, str]]:
    """The kinds of item, as a callable so that no migration follows a new one."""
    return [(slug, kind.NAME) for slug, kind in KINDS.items()]


class BankQuerySet(models.QuerySet["Bank"]):
    """Banks, by who may draw from them."""

    def visible_to(self, user: User | AnonymousUser) -> BankQuerySet:
        """A teacher's own and the school's shared ones; for an admin all of the school."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        banks = self.filter(school=user.school)
        return banks if user.is_admin else banks.filter(models.Q(owner=user) | models.Q(is_shared=True))


class Bank(models.Model):
    """A set of questions with an owner. What is drafted for a lesson goes into a bank of the lesson's own."""

    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="+")
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    lesson = models.OneToOneField(Lesson, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    name = models.CharField(max_length=200)
    is_shared = models.BooleanField("everyone who teaches here may use it", default=False)
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = BankQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class QuestionQuerySet(models.QuerySet["Question"]):
    """Questions, by who may see them and what they are fit for."""

    def visible_to(self, user: User | AnonymousUser) -> QuestionQuerySet:
        """Those of the banks that a user sees."""
        return self.filter(bank__in=Bank.objects.visible_to(user))

    def approved(self) -> QuestionQuerySet:
        """Those that a reviewer approved for everybody."""
        return self.filter(status=Question.Status.APPROVED)

    def in_use(self) -> QuestionQuerySet:
        """Those that nobody retired and that still have a finding to rest on."""
        return self.exclude(status=Question.Status.RETIRED).filter(is_offered=True)


class Question(models.Model):
    """A question's identity and history; what it asks stands in its versions."""

    class Status(models.TextChoices):
        """Where a question is in its life."""

        DRAFT = "draft", "Draft"
        APPROVED = "approved", "Approved"
        RETIRED = "retired", "Retired"

    bank = models.ForeignKey(Bank, on_delete=models.CASCADE, related_name="questions")
    identifier = models.CharField(max_length=80)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    is_offered = models.BooleanField(
        default=True,
        editable=False,
        help_text="Whether the lesson's findings still ask it.",
    )
    current = models.ForeignKey(
        "QuestionVersion", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["bank", "pk"]
        constraints = [models.UniqueConstraint(fields=["bank", "identifier"], name="question_once_a_bank")]

    def __str__(self) -> str:
        return self.current.item.stem if self.current else self.identifier

    @transaction.atomic
    def revise(self, item: Item, *, author: User | None) -> QuestionVersion:
        """Save an item as the next version and make it the current one; an unchanged item makes no version."""
        if self.current and self.current.content == item.record():
            return self.current
        number = self.current.number + 1 if self.current else 1
        self.current = QuestionVersion.objects.create(
            question=self, number=number, kind=item.kind, content=item.record(), author=author
        )
        self.save(update_fields=["current"])
        return self.current


class QuestionVersionQuerySet(models.QuerySet["QuestionVersion"]):
    """Versions are written once: changing many of them at once is an error too."""

    def update(self, **kwargs: Any) -> int:
        """Refuse: a saved version never changes."""
        raise ValidationError("A saved version never changes; save a new one.")

    def bulk_update(self, *args: Any, **kwargs: Any) -> int:
        """Refuse: a saved version never changes."""
        raise ValidationError("A saved version never changes; save a new one.")


class QuestionVersion(models.Model):
    """One immutable state of a question: `content` is the record of an `Item`, passage and evidence as they were."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=40, choices=kind_choices)
    content = models.JSONField()
    author = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = QuestionVersionQuerySet.as_manager()

    class Meta:
        ordering = ["question", "number"]
        constraints = [models.UniqueConstraint(fields=["question", "number"], name="number_once_a_question")]

    def __str__(self) -> str:
        return f"{self.question.identifier} v{self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save once; raises ValidationError for a version that is saved already."""
        if not self._state.adding:
            raise ValidationError("A saved version never changes; save a new one.")
        super().save(*args, **kwargs)

    @property
    def item(self) -> Item:
        """The content as an item."""
        return Item.from_record(self.content)


class QuizQuerySet(models.QuerySet["Quiz"]):
    """Quizzes, by who may change them."""

    def visible_to(self, user: User | AnonymousUser) -> QuizQuerySet:
        """Those of the lessons that a user sees."""
        return self.filter(lesson__in=Lesson.objects.visible_to(user))


class Quiz(models.Model):
    """The questions of a lesson, in order."""

    lesson = models.OneToOneField(Lesson, on_delete=models.CASCADE, related_name="+")

    objects = QuizQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "quizzes"

    def __str__(self) -> str:
        return str(self.lesson)

    @property
    def points(self) -> int:
        """What all its slots are worth together."""
        total: int = self.slots.aggregate(total=models.Sum("points", default=0))["total"]
        return total


class Slot(models.Model):
    """A place in a quiz: it pins a version for form A and one for form B. Without a twin both are the same."""

    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="slots")
    position = models.PositiveSmallIntegerField()
    form_a = models.ForeignKey(QuestionVersion, on_delete=models.PROTECT, related_name="+")
    form_b = models.ForeignKey(QuestionVersion, on_delete=models.PROTECT, related_name="+")
    points = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "position"], name="slot_once_a_quiz"),
            models.CheckConstraint(condition=models.Q(points__gte=1), name="slot_is_worth_something"),
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.form_a}"

    def version(self, form: str) -> QuestionVersion:
        """What the slot asks on form "A" or "B"."""
        return self.form_a if form == "A" else self.form_b
