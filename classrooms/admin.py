"""People and classes in Django's admin, and what keeps every admin page inside one school."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django_tasks_db.models import DBTaskResult

from classrooms import throttling
from classrooms.access import SignedInRequest
from classrooms.models import Classroom, Enrollment, Role, School, User

if TYPE_CHECKING:
    AnyBaseAdmin = BaseModelAdmin[Any]
    AnyModelAdmin = admin.ModelAdmin[Any]
    AnyInline = admin.TabularInline[Any, Any]
    AnyUserAdmin = DjangoUserAdmin[User]
    AnyUserForm = forms.ModelForm[User]
else:
    AnyBaseAdmin = BaseModelAdmin
    AnyModelAdmin = admin.ModelAdmin
    AnyInline = admin.TabularInline
    AnyUserAdmin = DjangoUserAdmin
    AnyUserForm = forms.ModelForm

# Nobody uses groups, and the list of background tasks knows no schools.
admin.site.unregister([Group, DBTaskResult])


class OwnSchool(AnyBaseAdmin):
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


class SchoolAdmin(OwnSchool, AnyModelAdmin):
    """A `ModelAdmin` of the admin's own school."""


@admin.register(School)
class OurSchoolAdmin(SchoolAdmin):
    """The admin's own school: its name, and the word for it in addresses."""

    school_path = "pk"
    list_display = ("name", "slug")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """One school does not make another."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nor does it remove itself."""
        return False


class RoleForm(AnyUserForm):
    """Whoever is an admin may use Django's admin, and nobody else."""

    def clean(self) -> dict[str, Any]:
        """`is_staff` follows the role."""
        data = super().clean() or self.cleaned_data
        self.instance.is_staff = data.get("role", self.instance.role) == Role.ADMIN
        return data


class NewStaffForm(RoleForm, UserCreationForm):  # type: ignore[type-arg]
    """A new teacher or admin, with a first password."""


class PersonForm(RoleForm, UserChangeForm):  # type: ignore[type-arg]
    """A person who is there already."""


@admin.register(User)
class UserAdmin(SchoolAdmin, AnyUserAdmin):
    """The people of the school. Teachers and admins are made here; students make themselves, by joining a class."""

    form = PersonForm
    add_form = NewStaffForm
    list_display = ("__str__", "role", "is_active", "last_login")
    list_filter = ("role", "is_active")
    search_fields = ("username", "pseudonym", "first_name", "last_name")
    ordering = ("role", "pseudonym", "username")
    filter_horizontal = ()
    actions = None
    add_fieldsets = (
        (None, {"classes": ("wide",), "fields": ("username", "password1", "password2", "role", "school")}),
        ("Name", {"fields": ("first_name", "last_name", "email")}),
    )
    staff_fieldsets = (
        (None, {"fields": ("username", "password", "role", "is_active")}),
        ("Name", {"fields": ("first_name", "last_name", "email")}),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )
    student_fieldsets = (
        (
            None,
            {
                "fields": ("pseudonym", "role", "is_active", "last_login", "date_joined"),
                "description": "A student is a pseudonym and a PIN. A new PIN is given on the page of the class.",
            },
        ),
    )

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """What a person has depends on the role."""
        if obj is None:
            return self.add_fieldsets
        return self.student_fieldsets if obj.is_student else self.staff_fieldsets

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> tuple[str, ...]:
        """Students keep pseudonym and role; no admin shuts themselves out."""
        if obj is None:
            return ()
        dates = ("last_login", "date_joined")
        if obj.is_student:
            return (*dates, "pseudonym", "role")
        return (*dates, "role", "is_active") if obj == request.user else dates

    def formfield_for_choice_field(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Nobody is made a student here."""
        if db_field.name == "role":
            kwargs["choices"] = [choice for choice in Role.choices if choice[0] != Role.STUDENT]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """No admin deletes themselves."""
        return obj != request.user and super().has_delete_permission(request, obj)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """Reset the password of a member of staff; a student has none, and gets a PIN from the page of the class."""
        person = self.get_object(request, id)
        if person is None or person.is_student:
            raise Http404
        response = super().user_change_password(request, id, form_url)
        if response.status_code == 302:
            throttling.clear_account(person)
        return response


class EnrollmentInline(OwnSchool, AnyInline):
    """Who is in a class."""

    model = Enrollment
    school_path = "classroom__school"
    extra = 0


@admin.register(Classroom)
class ClassroomAdmin(SchoolAdmin):
    """The classes of the school."""

    list_display = ("name", "code", "is_open", "created")
    search_fields = ("name", "code")
    fields = ("name", "is_open", "code", "school")
    readonly_fields = ("code",)
    inlines = (EnrollmentInline,)


@admin.register(Enrollment)
class EnrollmentAdmin(SchoolAdmin):
    """Who is in which class."""

    school_path = "classroom__school"
    list_display = ("user", "classroom", "role", "created")
    list_filter = ("role", ("classroom", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("user", "classroom")
    search_fields = ("user__pseudonym", "user__username", "classroom__name")
