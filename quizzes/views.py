"""Pages for a lesson's questions and its quiz."""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from classrooms.access import SignedInRequest, teachers_only
from lessons.models import Lesson
from quizzes import arranging
from quizzes.folding import folded
from quizzes.forms import NewLessonForm
from quizzes.items import Item, Values
from quizzes.kinds import KINDS
from quizzes.models import Question, Quiz, Slot
from quizzes.showing import Judgment, Shown, given, judged, key_values, resting_on, shown
from quizzes.tasks import build_lesson

STEPS = {"up": -1, "down": 1}


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
def lesson_new(request: SignedInRequest) -> HttpResponse:
    """Choose articles; one button builds the lesson."""
    form = NewLessonForm(request.POST if request.method == "POST" else None, owner=request.user)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            lesson = form.save()
            transaction.on_commit(partial(build_lesson.enqueue, lesson.pk))
        return redirect("lessons:lesson", lesson.pk)
    return render(request, "quizzes/lesson_new.html", {"form": form, "section": "lessons"})


@require_POST
@teachers_only
@transaction.atomic
def lesson_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Build a lesson again; decisions stay."""
    lesson = get_object_or_404(Lesson.objects.visible_to(request.user), pk=pk)
    if not lesson.is_building or lesson.is_stuck:
        lesson.state, lesson.state_since = Lesson.State.WAITING, timezone.now()
        lesson.save(update_fields=["state", "state_since"])
        transaction.on_commit(partial(build_lesson.enqueue, lesson.pk))
    return redirect("lessons:lesson", lesson.pk)


@require_safe
@teachers_only
def quiz(request: SignedInRequest, pk: int) -> HttpResponse:
    """The quiz of a lesson: a page of its own, and a part of the lesson's page."""
    lesson = get_object_or_404(Lesson.objects.visible_to(request.user), pk=pk)
    return _quiz(request, get_object_or_404(Quiz, lesson=lesson))


def _quiz(request: SignedInRequest, found: Quiz, notice: str | None = None) -> HttpResponse:
    slots = list(found.slots.select_related("form_a__question"))
    context = {
        "quiz": found,
        "lesson": found.lesson,
        "slots": slots,
        "points": found.points,
        "rest": folded(found),
        "notice": notice,
        "section": "lessons",
    }
    is_part = request.headers.get("HX-Request")
    return render(request, "quizzes/_quiz.html" if is_part else "quizzes/quiz.html", context)


def _after_change(request: SignedInRequest, changed: Quiz, notice: str | None = None) -> HttpResponse:
    if request.headers.get("HX-Request"):
        return _quiz(request, changed, notice)
    if notice:
        messages.warning(request, notice)
    return redirect("quizzes:quiz", changed.lesson_id)


@require_POST
@teachers_only
def slot_move(request: SignedInRequest, pk: int) -> HttpResponse:
    """Move a question up or down."""
    slot = get_object_or_404(Slot.objects.filter(quiz__in=Quiz.objects.visible_to(request.user)), pk=pk)
    arranging.move(slot, STEPS.get(request.POST.get("direction", ""), 0))
    return _after_change(request, slot.quiz)


@require_POST
@teachers_only
def slot_remove(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take a question out of the quiz."""
    slot = get_object_or_404(Slot.objects.filter(quiz__in=Quiz.objects.visible_to(request.user)), pk=pk)
    arranging.remove(slot)
    return _after_change(request, slot.quiz)


@require_POST
@teachers_only
def question_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a question of the lesson's own bank into its quiz."""
    question = get_object_or_404(Question.objects.in_use().visible_to(request.user), pk=pk)
    found = get_object_or_404(Quiz.objects.visible_to(request.user), lesson=question.bank.lesson_id)
    return _after_change(request, found, arranging.add(found, question))


@require_safe
@teachers_only
def question(request: SignedInRequest, pk: int) -> HttpResponse:
    """A question with its answers, its feedback and what it rests on."""
    rows = Question.objects.visible_to(request.user).select_related("current", "bank__lesson")
    found = get_object_or_404(rows, pk=pk)
    if found.current is None:
        raise Http404
    item = found.current.item
    articles = found.bank.lesson.ordered_articles() if found.bank.lesson else []
    context = {
        "question": shown(item, key_values(item), articles=articles, is_judged=True),
        "row": found,
        "item": item,
        "kind": KINDS[item.kind].NAME,
        "key": [item.key] if isinstance(item.key, str) else KINDS[item.kind].in_words(item, item.key),
        "findings": resting_on(item, articles),
        "section": "lessons",
    }
    return render(request, "quizzes/question.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
def preview(request: SignedInRequest, pk: int, position: int) -> HttpResponse:
    """A question as a student meets it, with its feedback at once. Nothing is stored."""
    lesson = get_object_or_404(Lesson.objects.visible_to(request.user), pk=pk)
    slots = list(Slot.objects.filter(quiz__lesson=lesson).select_related("form_a", "quiz__lesson"))
    if not slots:
        messages.warning(request, "This lesson has no questions yet.")
        return redirect("lessons:lesson", lesson.pk)
    if not 1 <= position <= len(slots):
        raise Http404
    slot = slots[position - 1]
    item, values = slot.form_a.item, given(request.POST.getlist("answer"))
    complaint = KINDS[item.kind].complaint(item, values)
    is_judged = request.method == "POST" and complaint is None
    context = {
        "lesson": lesson,
        "position": position,
        "total": len(slots),
        "next": position + 1 if position < len(slots) else None,
        "previous": position - 1,
        "question": _shown(slot, item, values, is_judged=is_judged),
        "judgment": _judged(slot, item, values) if is_judged else None,
        "complaint": complaint,
        "section": "lessons",
    }
    return render(request, "quizzes/preview.html", context)


def _shown(slot: Slot, item: Item, values: Values, *, is_judged: bool) -> Shown:
    articles = slot.quiz.lesson.ordered_articles()
    return shown(item, values, articles=articles, points=slot.points, is_judged=is_judged)


def _judged(slot: Slot, item: Item, values: Values) -> Judgment:
    credit: float = KINDS[item.kind].score(item, values)
    return judged(item, values, credit=credit, points=slot.points)
