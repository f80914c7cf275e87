"""Articles, lessons and reference facts in Django's admin."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest

from classrooms.admin import SchoolAdmin
from lessons.models import Article, Lesson, ReferenceEvent

HTTPS: dict[type[models.Field[Any, Any]], dict[str, Any]] = {models.URLField: {"assume_scheme": "https"}}
"""An address written without its scheme is taken for a secure one."""


class LinesField(forms.CharField):
    """A list of words, one a line."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value: Any) -> Any:
        """A list as lines; what was typed as it was typed."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        """The lines that hold something."""
        return [line.strip() for line in (value or "").splitlines() if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the lists differ."""
        return bool((initial or []) != self.to_python(data))


class MilestonesField(LinesField):
    """Dated steps, one a line: the day, a space, what happened."""

    def prepare_value(self, value: Any) -> Any:
        """Pairs as lines."""
        return "\n".join(" ".join(pair) for pair in value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        """Pairs of day and text; raises ValidationError for a line that does not begin with a day."""
        pairs = [line.split(maxsplit=1) for line in super().to_python(value)]
        for pair in pairs:
            try:
                date.fromisoformat(pair[0])
            except ValueError as error:
                raise ValidationError(f"“{' '.join(pair)}” does not begin with a day such as 2023-03-13.") from error
            if len(pair) < 2:
                raise ValidationError(f"“{pair[0]}” does not say what happened.")
        return pairs


class ReferenceEventForm(forms.ModelForm):  # type: ignore[type-arg]
    """A fact with its lists one entry a line."""

    aliases = LinesField(required=False, help_text="Other names that articles use, one a line.")
    needs_context = LinesField(
        required=False, help_text="One a line. One of these words must stand in the same sentence as an alias."
    )
    milestones = MilestonesField(required=False, help_text="One a line: 2023-03-13 what happened on that day.")

    class Meta:
        model = ReferenceEvent
        fields = ["event"]  # the admin below names the rest


@admin.register(ReferenceEvent)
class ReferenceEventAdmin(SchoolAdmin):
    """Facts of the school. Only an approved one makes findings."""

    form = ReferenceEventForm
    formfield_overrides = HTTPS
    list_display = ("event", "start", "end", "source_title", "status")
    list_filter = ("status",)
    search_fields = ("event", "source_title", "publisher")
    actions = ("approve", "retire", "return_to_draft")
    fieldsets = (
        (None, {"fields": ("event", "aliases", "needs_context", "start", "end", "milestones", "recent_for_days")}),
        ("Source", {"fields": ("publisher", "source_title", "source_date", "source_url", "status", "school")}),
    )

    @admin.action(description="Approve: the source was read")
    def approve(self, request: HttpRequest, queryset: QuerySet[ReferenceEvent]) -> None:
        """Let facts make findings."""
        self._become(request, queryset, ReferenceEvent.Status.APPROVED)

    @admin.action(description="Retire")
    def retire(self, request: HttpRequest, queryset: QuerySet[ReferenceEvent]) -> None:
        """Let facts make no findings any more."""
        self._become(request, queryset, ReferenceEvent.Status.RETIRED)

    @admin.action(description="Back to draft")
    def return_to_draft(self, request: HttpRequest, queryset: QuerySet[ReferenceEvent]) -> None:
        """Let facts wait for their source to be read."""
        self._become(request, queryset, ReferenceEvent.Status.DRAFT)

    def _become(self, request: HttpRequest, queryset: QuerySet[ReferenceEvent], status: str) -> None:
        number = queryset.update(status=status)
        self.message_user(request, f"{number} changed.")


class ReadMostly(SchoolAdmin):
    """Rows that teachers make on their own pages; here they are looked at."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They are made elsewhere."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Lessons and answers may rest on them."""
        return False


@admin.register(Article)
class ArticleAdmin(ReadMostly):
    """The school's articles. The text is never changed; what is known of it may be."""

    formfield_overrides = HTTPS
    list_display = ("title", "outlet", "owner", "is_shared", "created")
    list_filter = ("is_shared", ("owner", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("owner",)
    search_fields = ("headline", "outlet", "byline")
    fields = (
        "headline",
        "byline",
        "outlet",
        "address",
        "date_start",
        "date_end",
        "licence_note",
        "is_shared",
        "owner",
        "source",
    )
    readonly_fields = ("owner", "source")


@admin.register(Lesson)
class LessonAdmin(ReadMostly):
    """The school's lessons."""

    list_display = ("title", "owner", "state", "minutes", "created")
    list_filter = ("state", ("owner", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("owner",)
    search_fields = ("title",)
    fields = ("title", "owner", "state", "minutes", "skill_names", "created")
    readonly_fields = ("owner", "state", "minutes", "skill_names", "created")
