"""What people fill in to sign in, to join and to make a class."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.forms import PasswordChangeForm
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from classrooms import browsers, pseudonyms, throttling
from classrooms.models import PIN_LENGTH, Classroom, Enrollment, Role, School, User

LONGEST_KEY = 18
"""So many digits fit into the key of any row."""


def refuse_while_waiting(wait: timedelta, secret: str) -> None:
    """Say how long to wait, and that the right secret is refused until then as well."""
    if wait:
        raise ValidationError(
            f"Too many wrong tries. Wait {throttling.in_words(wait)}, then try again. "
            f"Until then even the right {secret} is refused.",
            code="wait",
        )


class SignInForm(forms.Form):
    """What the two doors have in common: a try is begun, the secret is looked at, the try is forgiven when right."""

    secret_field = "password"  # noqa: S105 - the name of the field
    secret = "password"  # noqa: S105 - the word for it on the screen
    wrong = "This user name and password do not belong together. Check both."

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        self.person: User | None = None

    def attempt(self, limits: Sequence[throttling.Limit], **credentials: Any) -> None:
        """Sign in within the limits, or say beside the field why not."""
        try:
            refuse_while_waiting(throttling.begin(limits), self.secret)
        except ValidationError as refusal:
            self.add_error(self.secret_field, refusal)
            return
        person = authenticate(self.request, **credentials)
        if isinstance(person, User):
            throttling.succeeded(limits)
            self.person = person
            return
        wait = throttling.waiting(limits)
        pause = f" Wait {throttling.in_words(wait)} before the next try." if wait else ""
        self.add_error(self.secret_field, self.wrong + pause)


class StaffSignInForm(SignInForm):
    """The door of teachers and admins."""

    username = forms.CharField(
        label="User name", max_length=150, widget=forms.TextInput(attrs={"autocomplete": "username"})
    )
    password = forms.CharField(
        max_length=1000, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )

    def clean(self) -> dict[str, Any]:
        """Look at the password of the account, if it is one of staff."""
        data = self.cleaned_data
        if not self.errors:
            person = User.objects.staff_named(data["username"]).first()
            limits = throttling.for_staff(person, browsers.known(self.request, person))
            self.attempt(limits, username=data["username"], password=data["password"])
        return data


class StudentSignInForm(SignInForm):
    """The door of a school's students."""

    secret_field = "pin"  # noqa: S105 - the name of the field
    secret = "PIN"  # noqa: S105 - the word for it on the screen
    wrong = "This pseudonym and PIN do not belong together. Check both, or ask your teacher for a new PIN."

    pseudonym = forms.CharField(
        max_length=40,
        help_text="An animal and a number, like Heron 14.",
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "words", "spellcheck": "false"}),
    )
    pin = forms.RegexField(
        rf"^[0-9]{{{PIN_LENGTH}}}\Z",
        label="PIN",
        error_messages={"invalid": f"A PIN is {PIN_LENGTH} digits."},
        widget=forms.PasswordInput(
            attrs={"autocomplete": "current-password", "inputmode": "numeric", "maxlength": PIN_LENGTH}
        ),
    )

    def __init__(self, *args: Any, school: School, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.school = school

    def clean(self) -> dict[str, Any]:
        """Look at the PIN of the account, if the school has it."""
        data = self.cleaned_data
        if not self.errors:
            pseudonym = pseudonyms.tidy(data["pseudonym"])
            person = User.objects.named(pseudonym, school=self.school).first()
            limits = throttling.for_student(person, self.school, browsers.known(self.request, person))
            self.attempt(limits, username=pseudonym, password=data["pin"], school=self.school)
        return data


class PasswordForm(PasswordChangeForm):
    """A new password for oneself; wrong guesses at the old one cost time here as well."""

    def clean_old_password(self) -> str:
        """The password that holds now."""
        limits = throttling.for_own_password(self.user)
        refuse_while_waiting(throttling.begin(limits), "password")
        old: str = super().clean_old_password()
        throttling.succeeded(limits)
        return old


class RowsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Rows to choose among. A number that no database could hold is refused here, before one is asked for it."""

    widget = forms.CheckboxSelectMultiple

    def clean(self, value: Any) -> Any:
        """The rows that were chosen."""
        for key in value or ():
            if len(str(key)) > LONGEST_KEY:
                raise ValidationError(
                    self.error_messages["invalid_pk_value"], code="invalid_pk_value", params={"pk": key}
                )
        return super().clean(value)


class CodeForm(forms.Form):
    """The code of a class that one may join."""

    code = forms.CharField(
        label="Class code",
        max_length=40,
        help_text="Six letters and digits from your teacher. Capitals and spaces do not matter.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, student: User | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.student = student
        self.classroom: Classroom | None = None

    def clean_code(self) -> str:
        """The code of an open class, of the student's own school where they are signed in."""
        code = "".join(character for character in self.cleaned_data["code"].upper() if character.isalnum())
        limits = throttling.for_class_code()
        refuse_while_waiting(throttling.begin(limits), "code")
        classroom = Classroom.objects.filter(code=code).select_related("school").first()
        if classroom is None:
            raise ValidationError("No class has this code. Compare it with the one your teacher gave you.")
        throttling.succeeded(limits)
        if not classroom.is_open:
            raise ValidationError("Nobody can join this class at the moment. Ask your teacher to open it.")
        if self.student is not None and self.student.school_id != classroom.school_id:
            raise ValidationError("This class is at another school. Sign out first, then join it with a new pseudonym.")
        self.classroom = classroom
        return code


class ClassroomForm(forms.ModelForm[Classroom]):
    """The name of a class."""

    class Meta:
        model = Classroom
        fields = ["name"]
        help_texts = {"name": "As you and your students call it, like “Period 3”."}

    def __init__(self, *args: Any, teacher: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.teacher = teacher

    def clean_name(self) -> str:
        """A name that no other class of the same teachers has."""
        name: str = " ".join(self.cleaned_data["name"].split())
        teachers = {self.teacher.pk}
        if self.instance.pk:
            teachers = set(self.instance.enrollments.filter(role=Role.TEACHER).values_list("user", flat=True))
        taught = Enrollment.objects.filter(user__in=teachers, role=Role.TEACHER).values("classroom")
        if Classroom.objects.filter(pk__in=taught, name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise ValidationError("There is a class of this name already. Choose another name.")
        return name
