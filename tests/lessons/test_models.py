"""What the rows of articles, facts and lessons hold, and what the database refuses."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.models import Annotation, Article, Lesson, LessonArticle, ReferenceEvent
from tests import factories


def test_an_article_is_kept_character_for_character(ada):
    source = "\ufeffTitle\r\n\r\nA\u00a0line. \r\n"
    article = factories.article(ada, source)
    assert Article.objects.get(pk=article.pk).source == source


def test_an_owner_has_an_article_once_and_another_may_have_it_too(ada, dee):
    factories.article(ada, "One and the same.")
    factories.article(dee, "One and the same.")
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.article(ada, "One and the same.")


def test_an_article_without_a_headline_is_called_by_how_it_begins(ada):
    assert factories.article(ada, headline="Bridge opens").title == "Bridge opens"
    assert factories.article(ada, "The bridge opened on Monday, the council said.").title.startswith("The bridge")


def test_the_latest_date_never_lies_before_the_earliest(ada):
    article = factories.article(ada, date_start=date(2023, 6, 18))
    article.date_end = date(2023, 6, 17)
    with pytest.raises(ValidationError, match="lies before the earliest"):
        article.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        article.save()


def test_a_teacher_sees_their_own_and_shared_articles_of_the_school(ada, dee, eve, ben):
    own, private, shared = factories.article(ada), factories.article(dee), factories.article(dee, is_shared=True)
    factories.article(eve, is_shared=True)
    assert set(Article.objects.visible_to(ada)) == {own, shared}
    assert set(Article.objects.owned_by(ada)) == {own}
    assert set(Article.objects.visible_to(dee)) == {private, shared}
    assert not Article.objects.visible_to(ben)


def test_a_lesson_is_its_owners_alone(lesson, ada, dee, eve, ben):
    assert list(Lesson.objects.visible_to(ada)) == [lesson]
    assert not any(Lesson.objects.visible_to(other) for other in (dee, eve, ben))


def test_an_article_stands_once_in_a_lesson_and_every_place_holds_one(lesson, bridge, ada):
    with pytest.raises(IntegrityError), transaction.atomic():
        LessonArticle.objects.create(lesson=lesson, article=bridge, position=2)
    with pytest.raises(IntegrityError), transaction.atomic():
        LessonArticle.objects.create(lesson=lesson, article=factories.article(ada), position=1)


def test_a_finding_stands_once_in_a_lesson(annotate):
    annotate("brigde")
    with pytest.raises(IntegrityError), transaction.atomic():
        annotate("brigde")
    annotate("brigde", kind="grammar")


def test_a_finding_is_never_empty(annotate):
    row = annotate("brigde")
    row.end = row.start
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_a_finding_comes_back_from_its_row_as_it_was(lesson, bridge):
    text = bridge.text
    start = text.source.index("brigde")
    finding = Finding(
        "spelling",
        text,
        Span(start, start + 6),
        "A letter is out of place.",
        Evidence("text", "Look it up.", proofs=("Twice.",)),
        correct="bridge",
        label="bridge",
    )
    row = Annotation.of(finding, lesson=lesson, articles={text.name: bridge})
    row.save()
    again = Annotation.objects.get(pk=row.pk)
    assert again.finding({text.name: text}) == finding
    assert again.is_error


def test_a_cue_and_a_clash_that_reconciles_are_no_errors(annotate):
    assert not annotate("it said", kind="weak_attribution", tier="C").is_error
    assert not annotate("Monday", kind="cross_contradiction", outcome="reconcilable").is_error
    assert annotate("council opened", kind="cross_contradiction", outcome="conflict").is_error


def test_a_lesson_that_waits_too_long_is_stuck(lesson):
    lesson.state = Lesson.State.WAITING
    assert not lesson.is_stuck
    lesson.state_since = timezone.now() - timedelta(seconds=31)
    assert lesson.is_stuck
    lesson.state = Lesson.State.READING
    assert not lesson.is_stuck
    lesson.state = Lesson.State.READY
    assert not lesson.is_stuck


def event(school, **fields):
    fields = {
        "event": "Bridge opened",
        "start": date(2023, 6, 1),
        "end": date(2023, 6, 1),
        "source_title": "x",
    } | fields
    return ReferenceEvent(school=school, **fields)


def test_a_fact_starts_before_it_ends_and_stands_once_in_a_school(riverside):
    event(riverside).save()
    with pytest.raises(IntegrityError), transaction.atomic():
        event(riverside).save()
    with pytest.raises(IntegrityError), transaction.atomic():
        event(riverside, event="Another", end=date(2023, 5, 31)).save()


def test_only_an_approved_fact_is_verified(riverside):
    assert not event(riverside).fact.is_verified
    assert event(riverside, status=ReferenceEvent.Status.APPROVED).fact.is_verified
    assert not event(riverside, status=ReferenceEvent.Status.RETIRED).fact.is_verified


@pytest.mark.parametrize("days", [36_526, 10**9, 2**31 - 1, 10**20])
def test_nothing_is_recent_for_more_than_a_century(riverside, days):
    with pytest.raises(ValidationError) as caught:
        event(riverside, recent_for_days=days).full_clean()
    assert "recent_for_days" in caught.value.message_dict


@pytest.mark.parametrize(
    ("field", "value"), [("aliases", "one"), ("needs_context", [1]), ("milestones", [["soon", "what"]])]
)
def test_a_list_of_a_fact_that_could_not_be_read_is_refused_beside_its_field(riverside, field, value):
    with pytest.raises(ValidationError) as caught:
        event(riverside, **{field: value}).full_clean()
    assert field in caught.value.message_dict
