"""One button: articles in, findings, questions and a quiz out."""

import pytest

from lessons.models import Annotation, Lesson
from quizzes.building import COUNT, build
from quizzes.items import STET
from quizzes.models import Bank, Question, QuestionVersion, Quiz
from quizzes.tasks import build_lesson


def slots(lesson):
    return list(Quiz.objects.get(lesson=lesson).slots.select_related("form_a", "form_b"))


def asked(lesson):
    return [(slot.position, slot.form_a_id, slot.form_b_id, slot.points) for slot in slots(lesson)]


def test_a_lesson_is_ready_with_findings_questions_time_and_skills(built):
    built.refresh_from_db()
    assert built.state == Lesson.State.READY
    assert built.annotations.count() > 10
    assert len(slots(built)) == COUNT
    assert built.seconds > 0
    assert built.minutes > 10
    assert set(built.skills) == {slot.form_a.item.skill for slot in slots(built)}
    assert Question.objects.filter(bank__lesson=built).count() > COUNT


def test_the_quiz_holds_the_timing_question_with_its_card_and_the_misspelt_name(built):
    items = [slot.form_a.item for slot in slots(built)] + [slot.form_b.item for slot in slots(built)]
    assert any("AUKUS" in card.text for item in items for card in item.cards)
    names = [item for item in items if any(finding.kind == "name_misspelling" for finding in item.findings)]
    assert names
    assert any(item.key == (STET,) or "Blinke" in str(item.passages) for item in names)


def test_findings_that_the_quiz_asks_about_know_the_first_question_that_does(built):
    places = {}
    for slot in slots(built):
        for finding in (*slot.form_a.item.findings, *slot.form_b.item.findings):
            places.setdefault((finding.file, finding.kind, finding.start), slot.position)
    for row in built.annotations.all():
        assert row.asked_at == places.get((f"article-{row.article_id}", row.kind, row.start))
    assert built.annotations.filter(asked_at__isnull=False)


def test_building_twice_changes_nothing(built):
    before = asked(built), list(built.annotations.values_list("pk", flat=True)), QuestionVersion.objects.count()
    build(Lesson.objects.get(pk=built.pk))
    after = asked(built), list(built.annotations.values_list("pk", flat=True)), QuestionVersion.objects.count()
    assert before == after


def test_a_skipped_finding_is_asked_about_no_more_and_shown_as_fine_nowhere(built):
    row = built.annotations.filter(asked_at__isnull=False).first()
    row.decision = Annotation.Decision.SKIPPED
    row.save()
    build(built)
    row.refresh_from_db()
    assert row.decision == Annotation.Decision.SKIPPED
    assert row.asked_at is None
    offered = Question.objects.in_use().filter(bank__lesson=built).select_related("current")
    for item in [question.current.item for question in offered] + [slot.form_a.item for slot in slots(built)]:
        assert (row.kind, row.start) not in {(finding.kind, finding.start) for finding in item.findings}
        for passage in item.passages:
            assert passage.file != f"article-{row.article_id}" or not passage.start < row.end <= passage.end


def test_a_skip_that_is_taken_back_brings_the_question_back(built):
    before = [(slot.form_a.content, slot.form_b.content) for slot in slots(built)]
    row = built.annotations.filter(asked_at__isnull=False).first()
    for decision in (Annotation.Decision.SKIPPED, Annotation.Decision.PROPOSED):
        built.annotations.filter(pk=row.pk).update(decision=decision)
        build(built)
    assert [(slot.form_a.content, slot.form_b.content) for slot in slots(built)] == before


def test_a_kept_finding_stays_kept(built):
    row = built.annotations.first()
    built.annotations.filter(pk=row.pk).update(decision=Annotation.Decision.KEPT)
    build(built)
    assert built.annotations.get(pk=row.pk).decision == Annotation.Decision.KEPT


def test_what_a_person_wrote_over_a_question_is_asked_when_the_lesson_is_built_again(built, dee):
    question = slots(built)[0].form_a.question
    item = question.current.item.from_record({**question.current.content, "stem": "Asked otherwise?"})
    question.revise(item, author=dee)
    build(built)
    assert "Asked otherwise?" in {slot.form_a.item.stem for slot in slots(built)}


def test_a_retired_question_is_chosen_no_more(built):
    question = slots(built)[0].form_a.question
    question.status = Question.Status.RETIRED
    question.save()
    build(built)
    assert question.pk not in {slot.form_a.question_id for slot in slots(built)}
    question.refresh_from_db()
    assert question.status == Question.Status.RETIRED


def test_versions_of_an_earlier_build_stay(built):
    versions = {slot.form_a_id for slot in slots(built)}
    built.annotations.update(decision=Annotation.Decision.SKIPPED)
    build(built)
    assert set(QuestionVersion.objects.filter(pk__in=versions).values_list("pk", flat=True)) == versions


def test_when_it_breaks_off_nothing_is_half_saved_and_the_lesson_says_so(waiting, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError("no room")

    monkeypatch.setattr("quizzes.building.choose", broken)
    with pytest.raises(RuntimeError):
        build(waiting)
    waiting.refresh_from_db()
    assert waiting.state == Lesson.State.FAILED
    assert not waiting.annotations.exists()
    assert not Bank.objects.exists()
    assert not Question.objects.exists()
    assert not Quiz.objects.exists()


def test_when_building_again_breaks_off_the_quiz_stays_as_it_was(built, monkeypatch):
    before = asked(built)
    monkeypatch.setattr("quizzes.building.settle", lambda quiz: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build(built)
    assert asked(built) == before


def test_the_task_builds_what_waits_and_leaves_alone_what_is_ready(waiting):
    build_lesson.call(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == Lesson.State.READY
    slots(waiting)[0].delete()
    build_lesson.call(waiting.pk)
    assert len(slots(waiting)) == COUNT - 1
    build_lesson.call(waiting.pk + 1000)
