"""The articles of a lesson with their findings in the margin: plain values for the lesson page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lessons.analysis.blocks import Label
from lessons.analysis.kinds import KINDS
from lessons.analysis.spans import Span
from lessons.marking import Paragraph, Piece, paragraphs
from lessons.models import Annotation, Article

LABELS = {
    Label.HEADLINE: "Headline",
    Label.DECK: "Lead-in",
    Label.SECTION: "Section",
    Label.BYLINE: "Author line",
    Label.DATELINE: "Place and date",
    Label.HEADING: "Heading",
    Label.LIST_ITEM: "List",
    Label.BODY: "Text",
    Label.CAPTION: "Caption",
    Label.QUOTATION: "Quotation",
    Label.FURNITURE: "Leftover web page text",
}
"""What a teacher calls the labels of blocks."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding beside the text. `number` counts in its article and stands at the mark too."""

    annotation: Annotation
    number: int

    @property
    def name(self) -> str:
        """The kind of finding, as on the screen."""
        return KINDS[self.annotation.kind].name if self.annotation.kind in KINDS else self.annotation.kind

    @property
    def tone(self) -> str:
        """How the note is colored: an error is red, a thing to ask about amber."""
        return "error" if self.annotation.is_error else "query"

    @property
    def says(self) -> str:
        """The tone in words, since color alone says nothing."""
        return "an error you can prove" if self.annotation.is_error else "a thing to ask about"

    @property
    def is_skipped(self) -> bool:
        """Whether the teacher skipped it."""
        return self.annotation.decision == Annotation.Decision.SKIPPED

    @property
    def is_kept(self) -> bool:
        """Whether the teacher kept it."""
        return self.annotation.decision == Annotation.Decision.KEPT

    @property
    def is_open(self) -> bool:
        """Whether it stands open in the margin: the quiz asks about it, or the teacher kept it."""
        return not self.is_skipped and (self.is_kept or self.annotation.asked_at is not None)


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """A stretch of the text with the notes over it; links stand where a mark begins or ends."""

    text: str
    tone: str
    begins: tuple[Note, ...]
    ends: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A block as the lesson page shows it. `start` is where it begins in the text, and so its name."""

    start: int
    label: Label
    name: str
    pieces: tuple[ShownPiece, ...]

    @property
    def is_heading(self) -> bool:
        """Whether it is set as a heading."""
        return self.label in (Label.HEADLINE, Label.HEADING)

    @property
    def is_furniture(self) -> bool:
        """Whether it is leftover web page text."""
        return self.label is Label.FURNITURE


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article with its notes: those in use open, the rest folded with counts by kind."""

    article: Article
    position: int
    paragraphs: tuple[ShownParagraph, ...]
    open: tuple[Note, ...]
    folded: tuple[Note, ...]
    folded_counts: tuple[tuple[str, int], ...]


def margins(articles: Sequence[Article], annotations: Sequence[Annotation]) -> list[AnnotatedArticle]:
    """The articles of a lesson, in order, each with its own annotations."""
    return [
        annotated(article, position, [row for row in annotations if row.article_id == article.pk])
        for position, article in enumerate(articles, start=1)
    ]


def annotated(article: Article, position: int, annotations: Sequence[Annotation]) -> AnnotatedArticle:
    """An article and its annotations, in the order of the text. What was skipped leaves no mark."""
    notes = [Note(annotation, number) for number, annotation in enumerate(annotations, start=1)]
    marked = [note for note in notes if not note.is_skipped]
    folded = [note for note in notes if not note.is_open]
    counts = Counter(note.name for note in folded)
    return AnnotatedArticle(
        article,
        position,
        marked_paragraphs(article, marked),
        open=tuple(note for note in notes if note.is_open),
        folded=tuple(folded),
        folded_counts=tuple(counts.most_common()),
    )


def marked_paragraphs(article: Article, notes: Sequence[Note] = ()) -> tuple[ShownParagraph, ...]:
    """The paragraphs of an article, with notes marked in them."""
    text = article.text
    spans = [Span(note.annotation.start, note.annotation.end) for note in notes]
    found = paragraphs(text.source, text.blocks, spans)
    return tuple(_shown(paragraph, notes) for paragraph in found if paragraph.pieces)


def _shown(paragraph: Paragraph, notes: Sequence[Note]) -> ShownParagraph:
    pieces = tuple(_piece(piece, notes) for piece in paragraph.pieces)
    return ShownParagraph(paragraph.pieces[0].span.start, paragraph.label, LABELS[paragraph.label], pieces)


def _piece(piece: Piece, notes: Sequence[Note]) -> ShownPiece:
    tones = {notes[number].tone for number in piece.over}
    return ShownPiece(
        piece.text,
        tone="error" if "error" in tones else "query" if tones else "",
        begins=tuple(notes[number] for number in piece.begins),
        ends=tuple(notes[number] for number in piece.ends),
    )


@dataclass(frozen=True, slots=True)
class Count:
    """How many errors can be proved, how many things there are to ask about, and how many of both are mere layout."""

    errors: int
    questions: int
    layout: int


def counted(annotations: Sequence[Annotation]) -> Count:
    """What was found, in numbers."""
    errors = sum(annotation.is_error for annotation in annotations)
    layout = sum(KINDS[annotation.kind].is_layout for annotation in annotations if annotation.kind in KINDS)
    return Count(errors, len(annotations) - errors, layout)
