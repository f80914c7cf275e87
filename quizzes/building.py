"""From the articles of a lesson to its findings, its questions and its quiz.

The reading and the drafting happen first, in memory; then all rows are written in one transaction. Only the state of
the lesson is written on the way, so that its page can tell how far it is.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from time import perf_counter

from django.db import transaction
from django.utils import timezone

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.report import analyze
from lessons.known import known_facts, known_names
from lessons.models import Annotation, Article, Lesson
from quizzes.arranging import settle
from quizzes.blueprint import Place, choose
from quizzes.drafting import pool
from quizzes.items import Item
from quizzes.models import Bank, Question, QuestionVersion, Quiz, Slot

COUNT = 12
SEED = 1

Key = tuple[int, str, int, int]
"""What makes a finding the same when a lesson is built again: article, kind, start and end."""

_log = logging.getLogger(__name__)


def build(lesson: Lesson) -> None:
    """Read, ask and save. Built again, a lesson keeps its decisions; what was handed out stays as it was."""
    try:
        _enter(lesson, Lesson.State.READING)
        articles = {article.text.name: article for article in lesson.ordered_articles()}
        bundle = Bundle(tuple(article.text for article in articles.values()), known_facts(lesson.school), known_names())
        begun = perf_counter()
        findings = analyze(bundle)
        lesson.seconds = perf_counter() - begun
        _enter(lesson, Lesson.State.ASKING)
        items = _items(lesson, bundle, findings)
        with transaction.atomic():
            _save(lesson, articles, findings, items)
    except Exception:
        _log.exception("Lesson %s could not be built", lesson.pk)
        _enter(lesson, Lesson.State.FAILED)
        raise


def _enter(lesson: Lesson, state: str) -> None:
    lesson.state = state
    lesson.state_since = timezone.now()
    lesson.save(update_fields=["state", "state_since"])


def _items(lesson: Lesson, bundle: Bundle, findings: Sequence[Finding]) -> list[Item]:
    """What can be asked. A skipped finding is asked about no more, and no passage shows it as if it were fine."""
    skipped = {
        (row.article_id, row.kind, row.start, row.end)
        for row in lesson.annotations.filter(decision=Annotation.Decision.SKIPPED)
    }
    names = {f"article-{article.pk}": article.pk for article in lesson.ordered_articles()}
    apart = [finding for finding in findings if _key(finding, names) in skipped]
    standing = [finding for finding in findings if _key(finding, names) not in skipped]
    retired = set(_retired(lesson))
    return [
        item
        for item in pool(bundle, standing)
        if item.identifier not in retired and not any(_shows(item, finding) for finding in apart)
    ]


def _key(finding: Finding, names: dict[str, int]) -> Key:
    return names[finding.text.name], finding.kind, finding.span.start, finding.span.end


def _shows(item: Item, finding: Finding) -> bool:
    return any(
        passage.file == finding.text.name and passage.start < finding.span.end and finding.span.start < passage.end
        for passage in item.passages
    )


def _retired(lesson: Lesson) -> list[str]:
    questions = Question.objects.filter(bank__lesson=lesson, status=Question.Status.RETIRED)
    return list(questions.values_list("identifier", flat=True))


def _save(lesson: Lesson, articles: dict[str, Article], findings: Sequence[Finding], items: Sequence[Item]) -> None:
    # The quiz is what arranging by hand locks first too: neither finds half of the other's places.
    quiz, _ = Quiz.objects.select_for_update().get_or_create(lesson=lesson)
    _save_annotations(lesson, articles, findings)
    versions = _save_questions(lesson, items)
    _save_slots(quiz, choose(items, count=COUNT, seed=SEED), versions)
    lesson.state, lesson.state_since = Lesson.State.READY, timezone.now()
    lesson.save(update_fields=["state", "state_since", "seconds"])
    settle(quiz)


def _save_annotations(lesson: Lesson, articles: dict[str, Article], findings: Sequence[Finding]) -> None:
    before = {(row.article_id, row.kind, row.start, row.end): row for row in lesson.annotations.all()}
    new, known = [], []
    for finding in findings:
        row = Annotation.of(finding, lesson=lesson, articles=articles)
        old = before.pop((row.article_id, row.kind, row.start, row.end), None)
        if old is None:
            new.append(row)
        else:
            row.pk, row.decision = old.pk, old.decision
            known.append(row)
    said = ["tier", "severity", "quote", "explanation", "correct", "evidence", "outcome", "related", "repair", "label"]
    lesson.annotations.filter(pk__in=[row.pk for row in before.values()]).delete()
    Annotation.objects.bulk_update(known, said, batch_size=100)
    Annotation.objects.bulk_create(new)


def _save_questions(lesson: Lesson, items: Sequence[Item]) -> dict[str, QuestionVersion]:
    """The version of each item, by its identifier. What a person wrote over a drafted question stays."""
    bank, _ = Bank.objects.get_or_create(
        lesson=lesson, defaults={"school": lesson.school, "owner": lesson.owner, "name": lesson.title}
    )
    before = {question.identifier: question for question in bank.questions.select_related("current")}
    versions = {}
    for item in items:
        question = before.pop(item.identifier, None) or bank.questions.create(identifier=item.identifier)
        written = question.current if question.current and question.current.author_id else None
        versions[item.identifier] = written or question.revise(item, author=None)
    bank.questions.update(is_offered=True)
    bank.questions.filter(pk__in=[question.pk for question in before.values()]).update(is_offered=False)
    return versions


def _save_slots(quiz: Quiz, places: Sequence[Place], versions: dict[str, QuestionVersion]) -> None:
    """Put the chosen questions in their places. What students already hold was frozen when they began."""
    quiz.slots.all().delete()
    Slot.objects.bulk_create(
        Slot(
            quiz=quiz,
            position=position,
            form_a=versions[place.form_a.identifier],
            form_b=versions[place.form_b.identifier],
            points=place.points,
        )
        for position, place in enumerate(places, start=1)
    )
