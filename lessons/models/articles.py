"""Articles as they came, and what a person told us of them."""

from __future__ import annotations

import hashlib
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from classrooms.models import School, User
from lessons.analysis.spans import Span
from lessons.analysis.text import Metadata, Text


def checksum(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class ArticleQuerySet(models.QuerySet["Article"]):
    """Articles, by who may use them."""

    def visible_to(self, user: User | AnonymousUser) -> ArticleQuerySet:
        """A teacher's own and the school's shared ones."""
        if not user.is_authenticated or not user.is_teacher:
            return self.none()
        return self.filter(school=user.school).filter(models.Q(owner=user) | models.Q(is_shared=True))

    def owned_by(self, user: User | AnonymousUser) -> ArticleQuerySet:
        """Those that a user may change."""
        return self.visible_to(user).filter(owner=user.pk)


class Article(models.Model):
    """The untouched text of an article, and what a person told us of it. The text is never edited."""

    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="+")
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    is_shared = models.BooleanField("everyone who teaches here may use it", default=False)
    source = models.TextField("text", help_text="Character for character as it came.")
    checksum = models.CharField(max_length=64, editable=False)
    headline = models.CharField(max_length=300, blank=True)
    byline = models.CharField("author", max_length=200, blank=True)
    outlet = models.CharField(max_length=200, blank=True)
    address = models.URLField("web address", max_length=500, blank=True)
    date_start = models.DateField("date, or the earliest it can be", null=True, blank=True)
    date_end = models.DateField("latest it can be", null=True, blank=True)
    furniture = models.JSONField(
        "leftover web page text",
        null=True,
        blank=True,
        help_text="Where it stands, as a list of [start, end]; empty where the analysis decides.",
    )
    licence_note = models.CharField(max_length=300, blank=True)
    created = models.DateTimeField(default=timezone.now, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "checksum"],
                name="article_once_an_owner",
                violation_error_message="You have this article already.",
            ),
            models.CheckConstraint(
                condition=models.Q(date_start__isnull=True, date_end__isnull=True)
                | models.Q(date_end__gte=models.F("date_start")),
                name="article_dates_in_order",
                violation_error_message="The latest date lies before the earliest.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the checksum in step with the text."""
        self.checksum = checksum(self.source)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """What is called leftover page text lies in the text, in order."""
        if self.furniture is not None and not _are_places(self.furniture, len(self.source)):
            raise ValidationError({"furniture": "Give places in the text, in order, as a list of [start, end]."})

    @property
    def title(self) -> str:
        """What to call the article in a list: its headline, or else how it begins."""
        if self.headline:
            return self.headline
        text = self.text
        words = text.quote(text.headline or text.anchor).split()
        return " ".join(words[:12]) + ("…" if len(words) > 12 else "")

    @property
    def is_described(self) -> bool:
        """Whether a person said anything of it yet."""
        return any((self.headline, self.byline, self.outlet, self.address, self.date_start, self.licence_note))

    @property
    def text(self) -> Text:
        """The article as the analysis reads it."""
        return Text(
            f"article-{self.pk}",
            self.source,
            Metadata(
                headline=self.headline or None,
                byline=self.byline or None,
                outlet=self.outlet or None,
                date_start=self.date_start,
                date_end=self.date_end or self.date_start,
                furniture=None if self.furniture is None else tuple(Span(*place) for place in self.furniture),
            ),
        )


def _are_places(value: Any, length: int) -> bool:
    """Whether a value out of JSON is a list of [start, end], each not empty, in order and without overlap."""
    if not isinstance(value, list):
        return False
    last = 0
    for place in value:
        if not isinstance(place, list) or [type(one) for one in place] != [int, int]:
            return False
        if not last <= place[0] < place[1] <= length:
            return False
        last = place[1]
    return True
