"""The form that a lesson begins with."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import transaction

from classrooms.forms import RowsField
from classrooms.models import User
from lessons.models import Article, Lesson, LessonArticle
from lessons.naming import proposed_title

MOST_ARTICLES = 10


class NewLessonForm(forms.Form):
    """The articles that a lesson is built from, in the order in which they were added."""

    articles = RowsField(
        queryset=Article.objects.none(),
        error_messages={
            "required": "Choose at least one article.",
            "invalid_choice": "One of these articles is not here any more. Choose again.",
            "invalid_pk_value": "One of these articles is not here any more. Choose again.",
        },
    )

    def __init__(self, *args: Any, owner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner
        field = self.fields["articles"]
        field.queryset = Article.objects.visible_to(owner).order_by("created", "pk")  # type: ignore[attr-defined]

    def clean_articles(self) -> list[Article]:
        """Refuse more articles than a lesson can hold."""
        chosen = list(self.cleaned_data["articles"])
        if len(chosen) > MOST_ARTICLES:
            raise forms.ValidationError(f"Choose up to {MOST_ARTICLES} articles; these are {len(chosen)}.")
        return chosen

    @transaction.atomic
    def save(self) -> Lesson:
        """A lesson that waits to be built."""
        articles = self.cleaned_data["articles"]
        title = proposed_title([article.text for article in articles])
        lesson = Lesson.objects.create(school=self.owner.school, owner=self.owner, title=title)
        LessonArticle.objects.bulk_create(
            LessonArticle(lesson=lesson, article=article, position=position)
            for position, article in enumerate(articles, start=1)
        )
        return lesson
