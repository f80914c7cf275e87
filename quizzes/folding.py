"""The questions that a lesson could ask and its quiz does not, folded away by skill."""

from __future__ import annotations

from dataclasses import dataclass

from lessons.analysis.skills import SKILLS
from quizzes.items import Item
from quizzes.models import Question, Quiz


@dataclass(frozen=True, slots=True)
class Offer:
    """A question that could be added."""

    question: Question
    item: Item


@dataclass(frozen=True, slots=True)
class Fold:
    """The offers for one skill."""

    skill: str
    offers: tuple[Offer, ...]


def folded(quiz: Quiz) -> tuple[Fold, ...]:
    """What the lesson's bank holds beside the quiz, skill by skill in the order in which they are taught.

    Of two twins only one is offered, and neither where the quiz asks one of them.
    """
    slots = quiz.slots.select_related("form_a", "form_b")
    held = [version for slot in slots for version in (slot.form_a, slot.form_b)]
    asked = {version.question_id for version in held}
    pairs = {version.item.pair for version in held} - {None}
    offers: dict[str, list[Offer]] = {}
    rows = Question.objects.in_use().filter(bank__lesson=quiz.lesson_id, current__isnull=False)
    for question in rows.exclude(pk__in=asked).select_related("current"):
        item = question.current.item  # type: ignore[union-attr]
        if item.pair in pairs:
            continue
        if item.pair:
            pairs.add(item.pair)
        offers.setdefault(item.skill, []).append(Offer(question, item))
    return tuple(Fold(skill.name, tuple(offers[slug])) for slug, skill in SKILLS.items() if slug in offers)
