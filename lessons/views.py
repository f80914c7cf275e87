"""Pages for articles and lessons."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from classrooms.access import SignedInRequest, teachers_only
from lessons.analysis.detectors import DETECTORS
from lessons.explaining import pages_of
from lessons.forms import ArticleForm, LeftoverForm, LessonForm, NewArticleForm
from lessons.margin import Note, counted, margins, marked_paragraphs
from lessons.models import Annotation, Article, Lesson
from lessons.suggesting import suggestions

PAGE = 50
DECISIONS = {
    "keep": Annotation.Decision.KEPT,
    "skip": Annotation.Decision.SKIPPED,
    "undo": Annotation.Decision.PROPOSED,
}


@require_safe
@teachers_only
def articles(request: SignedInRequest) -> HttpResponse:
    """The articles that a teacher may use, to pick a lesson from."""
    rows = Article.objects.visible_to(request.user).select_related("owner")
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    return render(request, "lessons/articles.html", {"page": page, "section": "articles"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
def article_new(request: SignedInRequest) -> HttpResponse:
    """Paste an article, or choose files."""
    form = NewArticleForm(request.POST or None, request.FILES or None, owner=request.user)
    if request.method == "POST" and form.is_valid():
        added = form.try_to_save()
        if added:
            if len(added) == 1:
                messages.success(request, "The article is here. Check what is known of it.")
                return redirect("lessons:article", added[0].pk)
            messages.success(request, f"{len(added)} articles are here. Open each to check what is known of it.")
            return redirect("lessons:articles")
    return render(request, "lessons/article_new.html", {"form": form, "section": "articles"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
def article(request: SignedInRequest, pk: int) -> HttpResponse:
    """An article as Stet reads it, and what is known of it."""
    found = get_object_or_404(Article.objects.visible_to(request.user), pk=pk)
    form = None
    if found.owner_id == request.user.pk:
        initial = {} if found.is_described else suggestions(found.text)
        form = ArticleForm(request.POST or None, instance=found, initial=initial)
        if request.method == "POST" and form.is_valid():
            form.save()
            messages.success(request, "Saved. Lessons that you build from now on go by it.")
            return redirect("lessons:article", found.pk)
    elif request.method == "POST":
        get_object_or_404(Article.objects.owned_by(request.user), pk=pk)
    context = {"article": found, "paragraphs": marked_paragraphs(found), "form": form, "section": "articles"}
    return render(request, "lessons/article.html", context)


@require_POST
@teachers_only
def article_leftover(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say which parts of an article are leftover web page text."""
    found = get_object_or_404(Article.objects.owned_by(request.user), pk=pk)
    form = LeftoverForm(request.POST, article=found)
    if form.is_valid():
        form.save()
        messages.success(request, "Saved. Lessons that you build from now on go by it.")
    else:
        messages.error(request, "Nothing was saved: choose among the parts of this article.")
    return redirect("lessons:article", found.pk)


@require_safe
@teachers_only
def lessons(request: SignedInRequest) -> HttpResponse:
    """A teacher's lessons."""
    page = Paginator(Lesson.objects.visible_to(request.user), PAGE).get_page(request.GET.get("page"))
    return render(request, "lessons/lessons.html", {"page": page, "section": "lessons"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
def lesson(request: SignedInRequest, pk: int) -> HttpResponse:
    """A lesson: its articles with the findings in the margin, and its quiz."""
    found = get_object_or_404(Lesson.objects.visible_to(request.user), pk=pk)
    form = LessonForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("lessons:lesson", found.pk)
    found.title = form.initial["title"]
    annotations = list(found.annotations.all())
    context = {
        "lesson": found,
        "form": form,
        "articles": margins(found.ordered_articles(), annotations),
        "count": counted(annotations),
        "section": "lessons",
    }
    return render(request, "lessons/lesson.html", context)


@require_safe
@teachers_only
def lesson_progress(request: SignedInRequest, pk: int) -> HttpResponse:
    """How far the building of a lesson has come; when it is over, the page is asked to load anew."""
    found = get_object_or_404(Lesson.objects.visible_to(request.user), pk=pk)
    if not request.headers.get("HX-Request"):
        return redirect("lessons:lesson", found.pk)
    response = render(request, "lessons/_progress.html", {"lesson": found})
    if not found.is_building:
        response["HX-Refresh"] = "true"
    return response


@require_POST
@teachers_only
def annotation_decide(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep a finding, skip it, or take that back."""
    row = get_object_or_404(Annotation.objects.visible_to(request.user).select_related("lesson"), pk=pk)
    decision = DECISIONS.get(request.POST.get("decision", ""))
    if decision:
        row.decision = decision
        row.save(update_fields=["decision"])
    if request.headers.get("HX-Request"):
        number = row.lesson.annotations.filter(article=row.article_id).values_list("pk", flat=True)
        note = Note(row, list(number).index(row.pk) + 1)
        return render(request, "lessons/_note.html", {"note": note, "is_changed": True})
    return redirect(f"{reverse('lessons:lesson', args=[row.lesson_id])}#note-{row.pk}")


@require_safe
@teachers_only
def detectors(request: HttpRequest) -> HttpResponse:
    """What Stet looks for, drawn from the detectors themselves."""
    return render(request, "lessons/detectors.html", {"skills": pages_of(DETECTORS), "section": "articles"})
