"""What a teacher moves, removes and adds."""

import pytest

from quizzes import arranging
from quizzes.folding import folded
from quizzes.items import Item
from quizzes.kinds import KINDS
from quizzes.models import Question, Quiz


@pytest.fixture
def quiz(built):
    return Quiz.objects.get(lesson=built)


def order(quiz):
    return list(quiz.slots.values_list("form_a__question_id", flat=True))


def test_a_question_moves_up_and_down_and_stops_at_the_ends(quiz):
    first, second, *rest = order(quiz)
    arranging.move(quiz.slots.get(position=1), 1)
    assert order(quiz) == [second, first, *rest]
    arranging.move(quiz.slots.get(position=2), -1)
    arranging.move(quiz.slots.get(position=1), -1)
    assert order(quiz) == [first, second, *rest]
    arranging.move(quiz.slots.get(position=len(rest) + 2), 1)
    assert order(quiz) == [first, second, *rest]


def test_a_removed_question_stays_in_the_bank_and_the_rest_close_up(quiz):
    first, *rest = order(quiz)
    arranging.remove(quiz.slots.get(position=1))
    assert order(quiz) == rest
    assert list(quiz.slots.values_list("position", flat=True)) == list(range(1, len(rest) + 1))
    assert Question.objects.filter(pk=first).exists()


def test_a_question_that_was_removed_meanwhile_is_neither_moved_nor_removed_again(quiz):
    slot = quiz.slots.get(position=2)
    again = quiz.slots.get(position=2)
    arranging.remove(slot)
    left = order(quiz)
    arranging.move(again, 1)
    arranging.remove(again)
    assert order(quiz) == left


def test_a_removed_question_can_be_added_again_at_the_end_with_its_twin(quiz):
    slot = next(slot for slot in quiz.slots.all() if slot.form_a.item.pair)
    question = slot.form_a.question
    arranging.remove(slot)
    assert arranging.add(quiz, question) is None
    last = quiz.slots.last()
    assert last.form_a.question == question
    assert last.form_b.item.pair == last.form_a.item.pair
    assert last.form_b_id != last.form_a_id


def test_no_quiz_holds_a_question_twice_nor_both_wordings_of_a_passage(quiz):
    slot = next(slot for slot in quiz.slots.all() if slot.form_a.item.pair)
    before = order(quiz)
    assert "already" in arranging.add(quiz, slot.form_a.question)
    pair = slot.form_a.item.pair
    for question in Question.objects.filter(bank__lesson=quiz.lesson, current__content__pair=pair):
        assert "already" in arranging.add(quiz, question)
    assert order(quiz) == before


def test_the_lesson_keeps_in_step_with_its_quiz(quiz):
    lesson = quiz.lesson
    minutes, skills = lesson.minutes, list(lesson.skills)
    for slot in list(quiz.slots.all())[1:]:
        arranging.remove(slot)
    lesson.refresh_from_db()
    assert lesson.minutes < minutes
    assert len(lesson.skills) == 1
    assert lesson.skills != skills
    assert set(lesson.annotations.exclude(asked_at=None).values_list("asked_at", flat=True)) <= {1}


def test_reading_and_answering_take_time():
    item: Item = KINDS["choice"].EXAMPLES[0].item
    assert arranging.minutes(0, []) == 0
    assert arranging.minutes(180, []) == 1
    assert arranging.minutes(181, []) == 2
    assert arranging.minutes(360, [item] * 4) == 2 + 4 * KINDS["choice"].SECONDS // 60


def test_the_rest_is_folded_by_skill_without_what_the_quiz_asks(quiz):
    folds = folded(quiz)
    offered = [offer.question.pk for fold in folds for offer in fold.offers]
    assert offered
    assert not set(offered) & set(order(quiz))
    pairs = [offer.item.pair for fold in folds for offer in fold.offers if offer.item.pair]
    held = {version.item.pair for slot in quiz.slots.all() for version in (slot.form_a, slot.form_b)}
    assert len(pairs) == len(set(pairs))
    assert not set(pairs) & held


def test_retired_questions_are_not_offered(quiz):
    offer = folded(quiz)[0].offers[0]
    offer.question.status = Question.Status.RETIRED
    offer.question.save()
    assert offer.question.pk not in {each.question.pk for fold in folded(quiz) for each in fold.offers}
