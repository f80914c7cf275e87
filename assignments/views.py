"""Setting a lesson to a class, taking it, and what came of it."""

from __future__ import annotations

import re

from django.contrib import messages
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from assignments import homes, pages, results
from assignments.forms import AssignmentForm, SetForm
from assignments.models import Assignment, Attempt, AttemptItem
from assignments.refusals import Complaint, Refused
from classrooms.access import SignedInRequest, signed_in_only, students_only, teachers_only
from lessons.margin import margins
from quizzes.models import Quiz


def refused(request: HttpRequest, refusal: Refused, work: Assignment) -> HttpResponse:
    """Say why nothing was stored, and where to go from here."""
    page = {"refusal": refusal, "work": work, "section": "work"}
    return render(request, "assignments/refused.html", page, status=refusal.status)


@require_safe
@never_cache
def home(request: HttpRequest) -> HttpResponse:
    """My work for a student, the classes for a teacher, the way in for everybody else."""
    user = request.user
    if not user.is_authenticated:
        return redirect("classrooms:sign_in")
    Attempt.objects.visible_to(user).collect()
    if user.is_student:
        return render(request, "assignments/home_student.html", {"home": homes.of_student(user), "section": "work"})
    return render(request, "assignments/home_teacher.html", {"home": homes.of_teacher(user), "section": "home"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
@transaction.atomic
def lesson_set(request: SignedInRequest, pk: int) -> HttpResponse:
    """Set a lesson to one class or several: all of them, or none where something is wrong."""
    lesson = get_object_or_404(homes.settable_lessons(request.user), pk=pk)
    quiz = Quiz.objects.select_for_update().get(lesson=lesson)  # a form sent twice waits here, and is refused then
    form = SetForm(request.POST or None, quiz=quiz, teacher=request.user)
    if form.is_valid():
        made = form.set_to_all()
        names = ", ".join(work.classroom.name for work in made)
        messages.success(request, f"“{lesson}” is set to {names}.")
        return redirect("assignments:home")
    page = {"form": form, "lesson": lesson, "section": "lessons"}
    return render(request, "assignments/lesson_set.html", page)


@require_safe
@teachers_only
@never_cache
def assignment(request: SignedInRequest, pk: int) -> HttpResponse:
    """What came of it: by student, by skill, by question."""
    work = get_object_or_404(_assignments(Assignment.objects.set_by(request.user)), pk=pk)
    Attempt.objects.filter(assignment=work).collect()
    is_own = work.quiz.lesson.owner_id == request.user.pk
    page = {"work": work, "result": results.of_assignment(work), "lesson_is_own": is_own, "section": "home"}
    return render(request, "assignments/assignment.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
@transaction.atomic
def assignment_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change dates, attempts, and when answers are shown."""
    work = get_object_or_404(_assignments(Assignment.objects.set_by(request.user)), pk=pk)
    Attempt.objects.filter(assignment=work).collect()
    form = AssignmentForm(request.POST or None, instance=work)
    if form.is_valid():
        form.save(commit=False).reschedule()
        messages.success(request, "Saved.")
        return redirect("assignments:assignment", pk)
    return render(request, "assignments/assignment_edit.html", {"form": form, "work": work, "section": "home"})


@require_safe
@students_only
@never_cache
def work(request: SignedInRequest, pk: int) -> HttpResponse:
    """Read the articles, then begin or go on."""
    chosen = Assignment.objects.set_to(request.user).filter(pk=pk)
    found = get_object_or_404(chosen)
    Attempt.objects.made_by(request.user).filter(assignment=found).collect()
    (entry,) = homes.work_of(request.user, chosen)
    articles = margins(found.quiz.lesson.ordered_articles(), [])  # no finding is shown before the questions are done
    page = {"entry": entry, "articles": articles, "left": _left(request, entry), "section": "work"}
    return render(request, "assignments/work.html", page)


def _left(request: HttpRequest, entry: homes.Work) -> AttemptItem | None:
    """The question from which a student came to read, if it is one of the open attempt's."""
    asked = request.GET.get("question", "")
    if entry.unfinished is None or not re.fullmatch(r"[0-9]{1,3}", asked):
        return None
    return entry.unfinished.items.filter(position=int(asked)).first()


@require_POST
@students_only
def work_start(request: SignedInRequest, pk: int) -> HttpResponse:
    """Begin, or go on with what was begun."""
    found = get_object_or_404(Assignment.objects.set_to(request.user), pk=pk)
    try:
        begun = Attempt.objects.begin(found, request.user)
    except Refused as refusal:
        return refused(request, refusal, found)
    (entry,) = homes.work_of(request.user, Assignment.objects.filter(pk=pk))
    if entry.position is None:
        return redirect("assignments:attempt_overview", begun.pk)
    return redirect("assignments:attempt_question", begun.pk, entry.position)


@require_http_methods(["GET", "HEAD", "POST"])
@students_only
@never_cache
def attempt_question(request: SignedInRequest, pk: int, position: int) -> HttpResponse:
    """Show one question; save the answer and go where the student chose to go."""
    mine = get_object_or_404(_attempts(Attempt.objects.made_by(request.user)), pk=pk)
    item = get_object_or_404(mine.items.select_related("version"), position=position)
    values, complaint = None, ""
    if request.method == "POST":
        values = tuple(request.POST.getlist("answer"))
        try:
            mine.answer(position, values, seen=_seen(request))
            return _go(request.POST.get("go", "next"), mine, position)
        except Refused as refusal:
            return refused(request, refusal, mine.assignment)
        except Complaint as objection:
            complaint = objection.sentence
    elif not Attempt.objects.open_for(request.user).filter(pk=pk).exists():
        return redirect("assignments:attempt", pk)
    asked = pages.question_page(mine, item, values)
    page = {"page": asked, "question": asked.question, "complaint": complaint, "section": "work"}
    return render(request, "assignments/attempt_question.html", page, status=422 if complaint else 200)


def _seen(request: HttpRequest) -> int | None:
    """The revision of the answer on the page that was sent, if it says so."""
    sent = request.POST.get("seen", "")
    return int(sent) if re.fullmatch(r"[0-9]{1,9}", sent) else None


def _go(where: str, mine: Attempt, position: int) -> HttpResponse:
    """To the next question, the one before, the articles or the overview, which also follows the last question."""
    if where == "read":
        return redirect(reverse("assignments:work", args=[mine.assignment_id], query={"question": position}))
    target = position - 1 if where == "back" else position + 1
    if where == "overview" or not mine.items.filter(position=target).exists():
        return redirect("assignments:attempt_overview", mine.pk)
    return redirect("assignments:attempt_question", mine.pk, target)


@require_safe
@students_only
@never_cache
def attempt_overview(request: SignedInRequest, pk: int) -> HttpResponse:
    """What is answered and what is left out, before handing in."""
    mine = get_object_or_404(_attempts(Attempt.objects.made_by(request.user)), pk=pk)
    if not Attempt.objects.open_for(request.user).filter(pk=pk).exists():
        return redirect("assignments:attempt", pk)
    places = pages.places(mine)
    omitted = [place for place in places if not place.is_answered]
    page = {"attempt": mine, "places": places, "omitted": omitted, "section": "work"}
    return render(request, "assignments/attempt_overview.html", page)


@require_POST
@students_only
def attempt_submit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Hand in. Doing it twice changes nothing, and after closing what was saved in time counts."""
    mine = get_object_or_404(Attempt.objects.made_by(request.user), pk=pk)
    is_first = mine.submit()
    mine.refresh_from_db()
    if mine.is_collected:
        messages.warning(request, "The time was over. What you had saved by then is handed in and counts.")
    elif not is_first:
        messages.info(request, "You had handed this in already. It counts once.")
    return redirect("assignments:attempt", pk)


@require_safe
@signed_in_only
@never_cache
def attempt(request: SignedInRequest, pk: int) -> HttpResponse:
    """The feedback: for its student when it may be shown, for the teacher every answer."""
    Attempt.objects.filter(pk=pk).visible_to(request.user).collect()
    found = get_object_or_404(_attempts(Attempt.objects.visible_to(request.user)), pk=pk)
    is_mine = found.student == request.user
    if is_mine and found.submitted is None:
        return redirect("assignments:attempt_overview", pk)
    page = {"attempt": found, "is_mine": is_mine, "section": "work" if is_mine else "home"}
    if found.submitted is None or (is_mine and not found.answers_are_shown):
        return render(request, "assignments/attempt_waiting.html", page)
    if is_mine and not found.look():
        return redirect("assignments:attempt_overview", pk)
    page |= {"result": results.of_attempt(found), "answers": pages.feedback(found)}
    return render(request, "assignments/attempt.html", page)


def _assignments(found: models.QuerySet[Assignment]) -> models.QuerySet[Assignment]:
    return found.select_related("quiz__lesson", "classroom")


def _attempts(found: models.QuerySet[Attempt]) -> models.QuerySet[Attempt]:
    return found.select_related("assignment__quiz__lesson", "assignment__classroom", "student")
