"""Lessons, and the findings that stand in them."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils import timezone

from classrooms.models import School, User
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.kinds import KINDS
from lessons.analysis.skills import SKILLS
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.models.articles import Article

PATIENCE = timedelta(seconds=30)
"""How long a lesson may wait for a worker before the page says that none seems to run."""
PATIENCE_AT_WORK = timedelta(minutes=5)
"""How long reading or asking may take: the longest bundles measured take seconds."""


def kind_choices() -> list[tuple[str, str]]:
    """The kinds of finding, as a callable so that no migration follows a new one."""
    return [(kind.slug, kind.name) for kind in KINDS.values()]


class LessonQuerySet(models.QuerySet["Lesson"]):
    """Lessons, by who may see them."""

    def visible_to(self, user: User | AnonymousUser) -> LessonQuerySet:
        """A teacher's own."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        return self.filter(owner=user)


class Lesson(models.Model):
    """Articles taught for some skills."""

    class State(models.TextChoices):
        """How far the building of a lesson has come."""

        WAITING = "waiting", "Waiting for its turn"
        READING = "reading", "Reading the articles"
        ASKING = "asking", "Drafting questions"
        READY = "ready", "Ready"
        FAILED = "failed", "It did not work"

    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="+")
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    articles = models.ManyToManyField(Article, through="LessonArticle", related_name="lessons")
    skills = models.JSONField(default=list, blank=True, editable=False)
    minutes = models.PositiveIntegerField("estimated minutes", default=0)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING, editable=False)
    state_since = models.DateTimeField(default=timezone.now, editable=False)
    seconds = models.FloatField("seconds that the analysis took", null=True, editable=False)
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = LessonQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def is_building(self) -> bool:
        """Whether somebody is at work on it, or should be."""
        return self.state in (self.State.WAITING, self.State.READING, self.State.ASKING)

    @property
    def is_ready(self) -> bool:
        """Whether it can be set."""
        return self.state == self.State.READY

    @property
    def is_failed(self) -> bool:
        """Whether the building broke off."""
        return self.state == self.State.FAILED

    @property
    def steps_done(self) -> int:
        """How many of the three steps of building are done."""
        return list(self.State.values).index(self.state) if self.is_building else 3

    @property
    def is_stuck(self) -> bool:
        """Whether it has not moved for longer than it should: then it seems that nobody is at work on it."""
        patience = PATIENCE if self.state == self.State.WAITING else PATIENCE_AT_WORK
        return self.is_building and timezone.now() - self.state_since > patience

    @property
    def skill_names(self) -> list[str]:
        """The skills it teaches, as on the screen, in the order in which they are taught."""
        return [skill.name for slug, skill in SKILLS.items() if slug in self.skills]

    def ordered_articles(self) -> list[Article]:
        """Its articles in the order of the lesson: Article 1, Article 2 and so on."""
        return [place.article for place in self.places.select_related("article")]


class LessonArticle(models.Model):
    """The place of an article in a lesson, counted from 1."""

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="places")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="places")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["lesson", "article"], name="article_once_a_lesson"),
            models.UniqueConstraint(fields=["lesson", "position"], name="place_once_a_lesson"),
        ]

    def __str__(self) -> str:
        return f"Article {self.position} of {self.lesson}"


class AnnotationQuerySet(models.QuerySet["Annotation"]):
    """Annotations, by who may decide on them."""

    def visible_to(self, user: User | AnonymousUser) -> AnnotationQuerySet:
        """Those of the lessons that a user sees."""
        return self.filter(lesson__in=Lesson.objects.visible_to(user))

    def standing(self) -> AnnotationQuerySet:
        """Those that nobody skipped."""
        return self.exclude(decision=Annotation.Decision.SKIPPED)


class Annotation(models.Model):
    """A finding as it stands in one lesson, with the teacher's decision. Two teachers decide apart."""

    class Decision(models.TextChoices):
        """What the teacher said of it."""

        PROPOSED = "proposed", "Proposed"
        KEPT = "kept", "Kept"
        SKIPPED = "skipped", "Skipped"

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="annotations")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="annotations")
    kind = models.CharField(max_length=40, choices=kind_choices)
    tier = models.CharField(max_length=1)
    severity = models.CharField(max_length=12)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    explanation = models.TextField()
    correct = models.TextField(null=True, blank=True)
    evidence = models.JSONField()
    outcome = models.CharField(max_length=12, null=True, blank=True)
    related = models.JSONField(default=list, blank=True, help_text="Places as article position, start and end.")
    repair = models.JSONField(null=True, blank=True)
    label = models.CharField(max_length=200, blank=True)
    decision = models.CharField(max_length=10, choices=Decision, default=Decision.PROPOSED)
    asked_at = models.PositiveSmallIntegerField(
        null=True,
        editable=False,
        help_text="The place in the lesson's quiz that asks about it; whoever asks fills it in.",
    )

    objects = AnnotationQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "end", "kind"]
        constraints = [
            models.UniqueConstraint(fields=["lesson", "article", "kind", "start", "end"], name="finding_once_a_lesson"),
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="span_is_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.quote}"

    @classmethod
    def of(cls, finding: Finding, *, lesson: Lesson, articles: dict[str, Article]) -> Annotation:
        """The row for a finding, unsaved. `articles` are by the name of their text."""
        return cls(
            lesson=lesson,
            article=articles[finding.text.name],
            kind=finding.kind,
            tier=finding.tier,
            severity=finding.severity,
            start=finding.span.start,
            end=finding.span.end,
            quote=finding.quote,
            explanation=finding.explanation,
            correct=finding.correct,
            evidence=finding.evidence.record(),
            outcome=finding.outcome,
            related=[place.record() for place in finding.related],
            repair=finding.repair.record() if finding.repair else None,
            label=finding.label[:200],
        )

    def finding(self, texts: dict[str, Text]) -> Finding:
        """The row as the finding it was. `texts` are by name."""
        return Finding(
            kind=self.kind,
            text=texts[f"article-{self.article_id}"],
            span=Span(self.start, self.end),
            explanation=self.explanation,
            evidence=Evidence.from_record(self.evidence),
            correct=self.correct,
            severity=self.severity,  # type: ignore[arg-type]
            tier=self.tier,  # type: ignore[arg-type]
            outcome=self.outcome,  # type: ignore[arg-type]
            related=tuple(Place(texts[place["file"]], Span(place["start"], place["end"])) for place in self.related),
            repair=Repair(Span(self.repair["start"], self.repair["end"]), self.repair["text"]) if self.repair else None,
            label=self.label,
        )

    @property
    def is_error(self) -> bool:
        """Whether it may be called an error: provable, of an objective kind, and no clash that reconciles."""
        return self.tier in "AB" and KINDS[self.kind].is_objective and self.outcome != "reconcilable"
