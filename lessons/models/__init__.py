"""Rows for what is read: articles, reference facts, lessons and the findings that stand in them."""

from lessons.models.articles import Article, ArticleQuerySet, checksum
from lessons.models.facts import ReferenceEvent, ReferenceEventQuerySet
from lessons.models.lessons import (
    Annotation,
    AnnotationQuerySet,
    Lesson,
    LessonArticle,
    LessonQuerySet,
    kind_choices,
)

__all__ = [
    "Annotation",
    "AnnotationQuerySet",
    "Article",
    "ArticleQuerySet",
    "Lesson",
    "LessonArticle",
    "LessonQuerySet",
    "ReferenceEvent",
    "ReferenceEventQuerySet",
    "checksum",
    "kind_choices",
]
