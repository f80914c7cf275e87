"""A question's content as fields that a person can read, and back. Option ids and passages stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django import forms

from quizzes.items import STET, Feedback, Item, Option
from quizzes.kinds import KINDS
from quizzes.showing import WRITTEN

LINES = {"rows": 4, "cols": 80}
MOST_POINTS = 20


def fields_of(item: Item) -> dict[str, forms.Field]:
    """The fields for an item, by name, filled in. Which of them are there depends on its kind."""
    fields: dict[str, forms.Field] = {"stem": _text("Question", item.stem)}
    for number, option in enumerate(item.options, start=1):
        name = "Near miss" if item.kind in WRITTEN else "Option"
        fields[f"option_{number}"] = _text(f"{name} {number}", option.text)
        fields[f"option_{number}_feedback"] = _text(
            f"Said to those who gave it ({number})", option.feedback, is_required=False
        )
    fields["key"] = _key_field(item)
    fields["right"] = _text("Said after a right answer", item.feedback.right)
    fields["wrong"] = _text("Said after a wrong answer", item.feedback.wrong)
    fields["does_not_prove"] = _text("What this does not prove", item.feedback.does_not_prove, is_required=False)
    fields["points"] = forms.IntegerField(min_value=1, max_value=MOST_POINTS, initial=item.points)
    return fields


class PlainText(forms.CharField):
    """Words in a box, with one sort of line ends: browsers send two characters for each."""

    widget = forms.Textarea(attrs=LINES)

    def to_python(self, value: Any) -> str:
        """The words without white space around them."""
        return (super().to_python(value) or "").replace("\r\n", "\n")


def _text(label: str, initial: str, *, is_required: bool = True) -> forms.CharField:
    return PlainText(label=label, initial=initial, required=is_required)


def _key_field(item: Item) -> forms.Field:
    if item.kind in WRITTEN:
        return forms.CharField(
            label="Accepted answers",
            initial="\n".join(item.key),
            widget=forms.Textarea(attrs=LINES),
            help_text="One a line. Capitals, spaces and apostrophes do not matter.",
        )
    choices = [(option.id, option.text) for option in item.options] or [
        (STET, "Leave it"),
        *((span.id, KINDS[item.kind].in_words(item, (span.id,))[0]) for span in item.spans if not span.neutral),
    ]
    if isinstance(item.key, str):
        return forms.ChoiceField(label="Right answer", choices=choices, initial=item.key, widget=forms.RadioSelect)
    return forms.MultipleChoiceField(
        label="Right answers", choices=choices, initial=list(item.key), widget=forms.CheckboxSelectMultiple
    )


def edited(item: Item, data: Mapping[str, Any]) -> Item:
    """The item with what the fields say. Credit follows the key; a near miss keeps its own."""
    key = tuple(data["key"].splitlines()) if item.kind in WRITTEN else data["key"]
    key = key if isinstance(key, str) else tuple(form.strip() for form in key if form.strip())
    keys = {key} if isinstance(key, str) else set(key)
    options = tuple(
        Option(
            option.id,
            data.get(f"option_{number}", option.text),
            option.credit if item.kind in WRITTEN else 1.0 if option.id in keys else 0.0,
            data.get(f"option_{number}_feedback", option.feedback),
        )
        for number, option in enumerate(item.options, start=1)
    )
    return replace(
        item,
        stem=data["stem"],
        key=key,
        options=options,
        sound=keys == {STET} if item.spans and item.sound is not None else item.sound,
        feedback=Feedback(data["right"], data["wrong"], data["does_not_prove"]),
        points=data["points"],
    )


def complaints(item: Item) -> list[tuple[str, str]]:
    """What is wrong with an item, each with the field to show it beside."""
    found = [(_field(problem), problem) for problem in KINDS[item.kind].problems(item)]
    texts = [option.text.casefold() for option in item.options]
    for number, text in enumerate(texts, start=1):
        if text in texts[: number - 1]:
            found.append((f"option_{number}", "Two options say the same."))
    return found


def _field(problem: str) -> str:
    words = problem.casefold()
    return "key" if any(word in words for word in ("key", "accepted", "credit", "wrong", "near miss")) else "stem"
