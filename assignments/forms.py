"""Setting a lesson to classes, and changing what was set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db.models import F
from django.utils import timezone
from django.utils.formats import date_format

from assignments.models import Assignment
from classrooms.forms import RowsField
from classrooms.models import Classroom, User
from quizzes.models import Quiz

MOST_ATTEMPTS = 10
LONGEST = timedelta(days=2 * 366)
"""How far ahead work may close; it catches a slip in the year."""
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_CLOSING_HOUR = 17


def default_dates() -> dict[str, datetime]:
    """From now until five in the afternoon a week from today, by the server's clock on the wall."""
    now = timezone.localtime().replace(second=0, microsecond=0)
    return {"opens": now, "closes": (now + timedelta(days=7)).replace(hour=_CLOSING_HOUR, minute=0)}


def moment(label: str, help_text: str = "") -> forms.DateTimeField:
    """A date and time as a browser's own picker gives it."""
    return forms.DateTimeField(
        label=label,
        help_text=help_text,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        validators=[MinValueValidator(_EARLIEST, "Give a year of this century.")],
        error_messages={"invalid": "Give a day and a time, such as 2026-03-05 17:00."},
    )


class AssignmentForm(forms.ModelForm):  # type: ignore[type-arg]
    """Dates, attempts and when answers are shown."""

    opens = moment("Opens")
    closes = moment("Closes", "Nothing can be handed in after that. What was saved by then counts.")
    attempts_allowed = forms.IntegerField(
        label="Attempts",
        initial=1,
        min_value=1,
        max_value=MOST_ATTEMPTS,
        help_text="The best one counts.",
        error_messages=dict.fromkeys(
            ["invalid", "min_value", "max_value"], f"Give a number from 1 to {MOST_ATTEMPTS}."
        ),
    )

    class Meta:
        model = Assignment
        fields = ["opens", "closes", "attempts_allowed", "answers_shown"]
        labels = {"answers_shown": "Students see right answers and why"}
        help_texts = {
            "answers_shown": "With several attempts, “right after” means that they see the answers before the next one."
        }
        widgets = {"answers_shown": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answers_shown"].choices = Assignment.Shown.choices  # type: ignore[attr-defined]

    def clean_closes(self) -> datetime:
        """A new closing time lies ahead, though not years ahead."""
        closes: datetime = self.cleaned_data["closes"]
        if self.instance.pk and closes == self.instance.closes.replace(second=0, microsecond=0):
            stands: datetime = self.instance.closes  # the form shows no seconds; what nobody changed keeps them
            return stands
        if closes <= timezone.now():
            raise ValidationError("This time has passed. Choose one that lies ahead.")
        if closes > timezone.now() + LONGEST:
            raise ValidationError("That is more than two years ahead. Check the year.")
        return closes

    def clean_opens(self) -> datetime:
        """Once students have begun, it cannot open later."""
        opens: datetime = self.cleaned_data["opens"]
        if self.instance.pk and opens > timezone.now() and self.instance.attempts.exists():
            raise ValidationError("Students have begun already: it cannot open later than now.")
        return opens

    def clean(self) -> dict[str, Any]:
        """It opens before it closes."""
        data = super().clean() or {}
        if "opens" in data and "closes" in data and data["opens"] >= data["closes"]:
            self.add_error("closes", "It closes before it opens.")
        return data


class SetForm(AssignmentForm):
    """A lesson for one class or several. The same dates hold for all; they can be changed class by class afterwards."""

    classrooms = RowsField(
        Classroom.objects.none(), label="Classes", error_messages={"required": "Choose at least one class."}
    )

    class Meta(AssignmentForm.Meta):
        fields = [*AssignmentForm.Meta.fields, "form"]
        labels = {**AssignmentForm.Meta.labels, "form": "Questions"}
        help_texts = {
            **AssignmentForm.Meta.help_texts,
            "form": "Taken in turn, neighbors meet different passages. Each student keeps the same form.",
        }
        widgets = {**AssignmentForm.Meta.widgets, "form": forms.RadioSelect}

    field_order = ["classrooms", "opens", "closes", "attempts_allowed", "form", "answers_shown"]

    def __init__(self, *args: Any, quiz: Quiz, teacher: User, **kwargs: Any) -> None:
        rooms = Classroom.objects.visible_to(teacher)
        initial = {**default_dates(), "classrooms": rooms if rooms.count() == 1 else []}
        super().__init__(*args, initial=initial, **kwargs)
        self.quiz = quiz
        self.teacher = teacher
        self.fields["classrooms"].queryset = rooms  # type: ignore[attr-defined]
        if quiz.slots.exclude(form_a=F("form_b")).exists():
            self.fields["form"].choices = Assignment.Form.choices  # type: ignore[attr-defined]
        else:
            del self.fields["form"]

    def clean_classrooms(self) -> Any:
        """No class has the same lesson twice at a time: that is a button pressed twice."""
        rooms = self.cleaned_data["classrooms"]
        still = Assignment.objects.filter(quiz=self.quiz, classroom__in=rooms, closes__gt=timezone.now())
        for work in still.select_related("classroom"):
            until = date_format(timezone.localtime(work.closes), "j F, H:i")
            raise ValidationError(f"{work.classroom} has this lesson already, until {until}.")
        return rooms

    def set_to_all(self) -> list[Assignment]:
        """Save an assignment for each class that was chosen. The caller sees to it that all are saved or none."""
        made = []
        for room in self.cleaned_data["classrooms"]:
            fields = {name: value for name, value in self.cleaned_data.items() if name != "classrooms"}
            made.append(Assignment.objects.create(quiz=self.quiz, author=self.teacher, classroom=room, **fields))
        return made
