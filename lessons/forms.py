"""Forms for articles and lessons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, models, transaction
from django.urls import reverse
from django.utils.html import format_html

from classrooms.models import User
from lessons.analysis.blocks import Label, label
from lessons.importing import IMPORTERS, LIMIT, UnreadableError
from lessons.margin import LABELS
from lessons.models import Article, Lesson, checksum

MOST_FILES = 10


class SeveralFiles(forms.ClearableFileInput):
    """A file field that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Takes several files; each is looked at by the form, so that each gets its own message."""

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """The files that came, empty ones included."""
        return list(data or [])


class NewArticleForm(forms.Form):
    """One pasted article, or some files. Either all of them are added or none is."""

    source = forms.CharField(
        label="Paste the text",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text="The whole article, with its headline and author if you have them. Its characters are kept.",
    )
    uploads = FilesField(
        label="Choose text files",
        required=False,
        widget=SeveralFiles(attrs={"accept": ".txt,text/plain", "multiple": True}),
        help_text=f"Up to {MOST_FILES} files that end in .txt, 1 MB each. They are kept as they are.",
    )

    def __init__(self, *args: Any, owner: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner
        self.sources: list[str] = []

    def clean_source(self) -> str:
        """Read what was pasted, if anything was."""
        pasted: str = self.cleaned_data["source"]
        if pasted:
            self._take("source", "", IMPORTERS["pasted"].read, pasted)
        return pasted

    def clean_uploads(self) -> list[UploadedFile[Any]]:
        """Read each file; every one that cannot be read is named with its reason."""
        uploads: list[UploadedFile[Any]] = self.cleaned_data["uploads"]
        if len(uploads) > MOST_FILES:
            raise ValidationError(f"Choose up to {MOST_FILES} files at a time; these are {len(uploads)}.")
        for upload in uploads:
            self._take("uploads", f"{upload.name}: ", _read_file, upload)
        return uploads

    def clean(self) -> None:
        """Ask for one of the two ways."""
        has_files = any(file for file in self.files.values())
        if self.data.get("source") and has_files:
            raise ValidationError("Paste a text or choose files, not both at once.")
        if not self.data.get("source") and not has_files:
            self.add_error("source", "Paste an article here, or choose a file below.")

    def _take(self, field: str, name: str, read: Callable[[Any], str], content: Any) -> None:
        try:
            source = read(content)
        except UnreadableError as error:
            self.add_error(field, f"{name}{error}")
            return
        twin = Article.objects.filter(owner=self.owner, checksum=checksum(source)).first()
        if twin:
            address = reverse("lessons:article", args=[twin.pk])
            self.add_error(field, format_html('{}You have <a href="{}">this article</a> already.', name, address))
        elif source in self.sources:
            self.add_error(field, f"{name}This is the same text as another of these files.")
        else:
            self.sources.append(source)

    def save(self) -> list[Article]:
        """Add the articles, all or none; raises IntegrityError where one was added in the meantime."""
        with transaction.atomic():
            return [
                Article.objects.create(school=self.owner.school, owner=self.owner, source=source)
                for source in self.sources
            ]

    def try_to_save(self) -> list[Article] | None:
        """Add the articles, or say why not: the same form may have been sent twice at once."""
        try:
            return self.save()
        except IntegrityError:
            self.add_error("source", "You have this article already.")
            return None


def _read_file(upload: UploadedFile[Any]) -> str:
    importer = IMPORTERS.get(PurePath(upload.name or "").suffix.lower().removeprefix("."))
    if importer is None or importer is IMPORTERS["pasted"]:
        raise UnreadableError("This is no text file. Choose one that ends in .txt.")
    if upload.size and upload.size > LIMIT:
        raise UnreadableError("This is over 1 MB. An article may hold up to 1 MB.")
    text: str = importer.read(upload.read())
    return text


def _field(field: models.Field[Any, Any], **kwargs: Any) -> forms.Field | None:
    if isinstance(field, models.URLField):
        kwargs["assume_scheme"] = "https"
    return field.formfield(**kwargs)  # type: ignore[attr-defined, no-any-return]


class ArticleForm(forms.ModelForm):  # type: ignore[type-arg]
    """What a person knows of an article. The text itself is never edited."""

    class Meta:
        model = Article
        fields = [
            "headline",
            "byline",
            "outlet",
            "date_start",
            "date_end",
            "address",
            "licence_note",
            "is_shared",
        ]
        widgets = {
            "date_start": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "date_end": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }
        formfield_callback = _field
        labels = {"date_start": "Date, or the earliest it can be", "licence_note": "License note"}

    def clean(self) -> None:
        """A latest date alone leaves open from when."""
        super().clean()
        if self.cleaned_data.get("date_end") and not self.cleaned_data.get("date_start"):
            self.add_error("date_start", "Give the earliest date too.")


class LeftoverForm(forms.Form):
    """Which parts of an article are leftover web page text. A part goes by where it starts."""

    leftover = forms.MultipleChoiceField(required=False)

    def __init__(self, *args: Any, article: Article, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.article = article
        self.blocks = label(article.text.shadow)
        choices = [(str(block.span.start), LABELS[block.label]) for block in self.blocks]
        self.fields["leftover"].choices = choices  # type: ignore[attr-defined]

    def save(self) -> None:
        """Keep what was said; nothing where it is what the analysis takes for leftover text by itself."""
        chosen = {int(start) for start in self.cleaned_data["leftover"]}
        by_itself = {block.span.start for block in self.blocks if block.label is Label.FURNITURE}
        places = [[block.span.start, block.span.end] for block in self.blocks if block.span.start in chosen]
        self.article.furniture = None if chosen == by_itself else places
        self.article.save(update_fields=["furniture"])


class LessonForm(forms.ModelForm):  # type: ignore[type-arg]
    """The title of a lesson."""

    class Meta:
        model = Lesson
        fields = ["title"]
