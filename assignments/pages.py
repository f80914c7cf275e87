"""What the pages of an attempt show: one question, the list of all, and the feedback."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assignments.homes import with_answered
from assignments.models import Attempt, AttemptItem, Response
from assignments.results import credited
from lessons.models import Article
from quizzes.items import Item, Values
from quizzes.showing import Judgment, Shown, judged, shown


@dataclass(frozen=True, slots=True)
class Place:
    """One question of an attempt in the list of all."""

    position: int
    stem: str
    is_answered: bool


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One question, the answer that stands there, and the way on."""

    attempt: Attempt
    position: int
    total: int
    answered: int
    question: Shown
    saved: datetime | None
    """When the answer was saved; None where there is none."""
    revision: int
    """The revision of the answer, 0 where there is none; the form brings it along."""

    @property
    def is_last(self) -> bool:
        """Whether no question follows."""
        return self.position == self.total


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer and what is said of it."""

    position: int
    question: Shown
    judgment: Judgment


def places(attempt: Attempt) -> list[Place]:
    """All questions of an attempt in order."""
    items = with_answered(attempt.items.select_related("version"))
    return [Place(item.position, item.version.item.stem, item.is_answered) for item in items]


def question_page(attempt: Attempt, item: AttemptItem, values: Values | None = None) -> QuestionPage:
    """The page of one question; `values` are what a student sent that could not be taken, shown again as sent."""
    response = Response.objects.filter(item=item).order_by("-try_number").first()
    stands = tuple(response.values) if response else ()
    marks = [mark for (mark,) in with_answered(attempt.items.all()).values_list("is_answered")]
    return QuestionPage(
        attempt=attempt,
        position=item.position,
        total=len(marks),
        answered=sum(marks),
        question=_shown(item, item.version.item, stands if values is None else values, articles_of(attempt)),
        saved=response.saved if response and stands else None,
        revision=response.revision if response else 0,
    )


def feedback(attempt: Attempt) -> list[Answered]:
    """Every question of an attempt that was handed in, with what was answered and what is said of it."""
    articles = articles_of(attempt)
    items = credited(attempt.items.select_related("version")).prefetch_related("responses").order_by("position")
    found = []
    for row in items:
        item, values = row.version.item, tuple(max(row.responses.all(), key=lambda entry: entry.try_number).values)
        question = _shown(row, item, values, articles, is_judged=True)
        found.append(Answered(row.position, question, judged(item, values, credit=row.credit, points=row.points)))
    return found


def articles_of(attempt: Attempt) -> list[Article]:
    """The articles that the attempt is about, in the order of the lesson."""
    return attempt.assignment.quiz.lesson.ordered_articles()


def _shown(
    row: AttemptItem, item: Item, values: Values, articles: Sequence[Article], *, is_judged: bool = False
) -> Shown:
    return shown(item, values, articles=articles, order=row.option_order, points=row.points, is_judged=is_judged)
