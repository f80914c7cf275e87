"""A quiz by hand: what a teacher moves, removes and adds, and what follows for its lesson."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from django.db import transaction
from django.db.models import F

from lessons.analysis.skills import SKILLS
from lessons.models import Annotation, Lesson
from quizzes.items import Item
from quizzes.kinds import KINDS
from quizzes.models import Question, QuestionVersion, Quiz, Slot

WORDS_A_MINUTE = 180
"""A careful reader in lower secondary school; adults read half as fast again."""
_APART = 10_000


@transaction.atomic
def move(slot: Slot, by: int) -> None:
    """Move a question up (-1) or down (1); at the end of the list it stays where it is. One that is gone stays gone."""
    slots = _locked(slot.quiz)
    if slot not in slots:
        return
    here = slots.index(slot)
    there = here + by
    if 0 <= there < len(slots):
        slots[here], slots[there] = slots[there], slots[here]
        _place(slot.quiz, slots)


@transaction.atomic
def remove(slot: Slot) -> None:
    """Take a question out of the quiz; it stays in the bank. One that is out already stays out."""
    slots = _locked(slot.quiz)
    if slot not in slots:
        return
    slots.remove(slot)
    slot.delete()
    _place(slot.quiz, slots)


@transaction.atomic
def add(quiz: Quiz, question: Question) -> str | None:
    """Put a question at the end of the quiz, its twin on form B. Returns why not, in words, or None."""
    slots = _locked(quiz)
    version = question.current
    if version is None:
        return "This question is empty."
    if any(version.question_id in (slot.form_a.question_id, slot.form_b.question_id) for slot in slots):
        return "This question is in the quiz already."
    item = version.item
    if item.pair and any(item.pair == held.item.pair for slot in slots for held in (slot.form_a, slot.form_b)):
        return "The quiz already asks about this passage in its other wording."
    twin = _twin(question, item) or version
    slots.append(Slot(quiz=quiz, form_a=version, form_b=twin, points=item.points))
    _place(quiz, slots)
    return None


def _locked(quiz: Quiz) -> list[Slot]:
    Quiz.objects.select_for_update().get(pk=quiz.pk)
    return list(quiz.slots.select_related("form_a", "form_b"))


def _twin(question: Question, item: Item) -> QuestionVersion | None:
    if item.pair is None:
        return None
    others = question.bank.questions.in_use().exclude(pk=question.pk).select_related("current")
    twins = others.filter(current__content__pair=item.pair)
    return next((other.current for other in twins), None)


def _place(quiz: Quiz, slots: Sequence[Slot]) -> None:
    # Two slots never share a place, not even for a moment: first all move out of the way.
    quiz.slots.update(position=F("position") + _APART)
    for position, slot in enumerate(slots, start=1):
        slot.position = position
        slot.save()
    settle(quiz)


def settle(quiz: Quiz) -> None:
    """Bring the lesson in step with its quiz: the findings it asks about, the skills it teaches, the time it takes."""
    slots = list(quiz.slots.select_related("form_a", "form_b"))
    lesson = quiz.lesson
    _number_annotations(lesson, slots)
    items = [slot.form_a.item for slot in slots]
    lesson.skills = [slug for slug in SKILLS if any(item.skill == slug for item in items)]
    lesson.minutes = minutes(sum(len(article.text.words) for article in lesson.ordered_articles()), items)
    lesson.save(update_fields=["skills", "minutes"])


def minutes(words: int, items: Sequence[Item]) -> int:
    """How long reading and answering take, in whole minutes, rounded up."""
    seconds: int = sum(KINDS[item.kind].SECONDS for item in items)
    return ceil(words / WORDS_A_MINUTE + seconds / 60)


def _number_annotations(lesson: Lesson, slots: Sequence[Slot]) -> None:
    places: dict[tuple[str, str, int, int], int] = {}
    for slot in slots:
        for version in (slot.form_a, slot.form_b):
            for finding in version.item.findings:
                places.setdefault((finding.file, finding.kind, finding.start, finding.end), slot.position)
    changed = []
    for row in lesson.annotations.all():
        place = places.get((f"article-{row.article_id}", row.kind, row.start, row.end))
        if row.asked_at != place:
            row.asked_at = place
            changed.append(row)
    Annotation.objects.bulk_update(changed, ["asked_at"], batch_size=100)
