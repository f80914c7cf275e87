"""People and classes in Django's admin, and what keeps every admin page inside one school."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.options import BaseModelAdmin
from django.db import models
from django.http import HttpRequest

from classrooms.access import SignedInRequest
from classrooms.models import School

if TYPE_CHECKING:
    AnyAdmin = BaseModelAdmin[Any]
else:
    AnyAdmin = BaseModelAdmin


class OwnSchool(AnyAdmin):
    """Put this before `ModelAdmin`, or before an inline: rows and choices are those of the admin's own school.

    `school_path` is the way from a row to its school, as a lookup. What a foreign key offers comes from the admin of
    the other model; one whose model has no such admin offers nothing. A `list_filter` over a relation must be a
    `RelatedOnlyFieldListFilter`: Django's default would name the rows of other schools.
    """

    school_path: ClassVar[str] = "school"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        """The rows of the school."""
        school = cast(SignedInRequest, request).user.school_id
        return super().get_queryset(request).filter(**{self.school_path: school})

    def get_field_queryset(self, db: str | None, db_field: Any, request: HttpRequest) -> models.QuerySet[Any]:
        """What a relation offers: the rows of the school."""
        model = db_field.remote_field.model
        other = self.admin_site._registry.get(model)
        if not isinstance(other, OwnSchool):
            return cast("models.QuerySet[Any]", model._default_manager.none())
        return other.get_queryset(request)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """The school itself is not asked for: it is the admin's own, and nothing else passes."""
        if db_field.remote_field.model is School:
            kwargs |= {"initial": cast(SignedInRequest, request).user.school_id, "widget": forms.HiddenInput()}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class SchoolAdmin(OwnSchool, admin.ModelAdmin):  # type: ignore[type-arg]
    """A `ModelAdmin` of the admin's own school."""
