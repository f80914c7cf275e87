"""Banks and questions in Django's admin: reviewing, and writing a next version."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from classrooms.admin import OwnSchool, SchoolAdmin
from classrooms.models import User
from quizzes.editing import complaints, edited, fields_of
from quizzes.items import Item
from quizzes.models import Bank, Question, QuestionVersion


@admin.register(Bank)
class BankAdmin(SchoolAdmin):
    """The school's banks. A lesson's own bank comes with the lesson."""

    list_display = ("name", "owner", "is_shared", "created")
    list_filter = ("is_shared", ("owner", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("owner",)
    search_fields = ("name",)
    fields = ("name", "owner", "is_shared", "lesson", "school")
    readonly_fields = ("lesson",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A bank holds what students were asked."""
        return False


class QuestionForm(forms.ModelForm):  # type: ignore[type-arg]
    """A question whose content is edited as fields; `get_form` adds those that its kind has."""

    item: Item

    class Meta:
        model = Question
        fields = ["status"]

    def clean(self) -> None:
        """Refuse what would not work as a question of its kind, beside the field that is at fault."""
        super().clean()
        if self.errors:
            return
        self.item = edited(self.instance.current.item, self.cleaned_data)
        for field, words in complaints(self.item):
            self.add_error(field if field in self.fields else None, words)


class VersionInline(OwnSchool, admin.TabularInline):  # type: ignore[type-arg]
    """What a question asked before: read only, newest first."""

    model = QuestionVersion
    fk_name = "question"
    school_path = "question__bank__school"
    verbose_name_plural = "versions"
    fields = ("number", "stem", "points", "author", "created")
    readonly_fields = fields
    ordering = ("-number",)
    extra = 0
    can_delete = False

    @admin.display(description="Question")
    def stem(self, version: QuestionVersion) -> str:
        """What it asked."""
        return version.item.stem

    @admin.display(description="Points")
    def points(self, version: QuestionVersion) -> int:
        """What it was worth."""
        return version.item.points

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A version comes of saving the question."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A saved version never changes."""
        return False


@admin.register(Question)
class QuestionAdmin(SchoolAdmin):
    """The school's questions. Saving one writes its next version; no version is ever changed."""

    school_path = "bank__school"
    form = QuestionForm
    list_display = ("stem", "kind", "status", "bank")
    list_display_links = ("stem",)
    list_filter = ("status", "current__kind", ("bank", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("bank", "current")
    search_fields = ("identifier", "current__content__stem")
    actions = ("approve", "retire", "return_to_draft")
    inlines = (VersionInline,)
    list_per_page = 50

    @admin.display(description="Question")
    def stem(self, question: Question) -> str:
        """What it asks."""
        return str(question)

    @admin.display(description="Kind", ordering="current__kind")
    def kind(self, question: Question) -> str:
        """What a teacher calls its kind."""
        return question.current.get_kind_display() if question.current else "–"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Questions are drafted from articles."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A question that is not wanted any more is retired: answers may rest on it."""
        return False

    def get_form(self, request: HttpRequest, obj: Question | None = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002 (Django's own signature)
        """The form with the fields of the question's kind."""
        content = fields_of(obj.current.item) if obj and obj.current else {}
        kwargs["form"] = type("QuestionContentForm", (QuestionForm,), content)
        return super().get_form(request, obj, change, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Question | None = None) -> Any:
        """The status first, then the content."""
        content = list(fields_of(obj.current.item)) if obj and obj.current else []
        return ((None, {"fields": ("status",)}), ("What it asks", {"fields": content}))

    def save_model(self, request: HttpRequest, obj: Question, form: Any, change: bool) -> None:  # noqa: FBT001 (Django's own signature)
        """Save the status, and the content as the next version where it differs."""
        super().save_model(request, obj, form, change)
        before = obj.current
        author = request.user if isinstance(request.user, User) else None
        version = obj.revise(form.item, author=author)
        if version != before:
            words = (
                f"Saved as version {version.number}. A quiz that asks an earlier version keeps it until it is changed."
            )
            self.message_user(request, words)

    @admin.action(description="Approve")
    def approve(self, request: HttpRequest, queryset: QuerySet[Question]) -> None:
        """Let everybody use questions."""
        self._become(request, queryset, Question.Status.APPROVED)

    @admin.action(description="Retire")
    def retire(self, request: HttpRequest, queryset: QuerySet[Question]) -> None:
        """Let nobody use questions any more; what was asked stays."""
        self._become(request, queryset, Question.Status.RETIRED)

    @admin.action(description="Back to draft")
    def return_to_draft(self, request: HttpRequest, queryset: QuerySet[Question]) -> None:
        """Let questions wait for a review."""
        self._become(request, queryset, Question.Status.DRAFT)

    def _become(self, request: HttpRequest, queryset: QuerySet[Question], status: str) -> None:
        number = queryset.update(status=status)
        self.message_user(request, f"{number} changed.")
