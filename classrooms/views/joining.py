"""Joining a class: the code, the suggested pseudonym, the PIN that is shown once, and in."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from classrooms import joining, throttling
from classrooms.forms import CodeForm
from classrooms.joining import Joined, Joining
from classrooms.models import User
from classrooms.views.signing_in import let_in


def joining_student(request: HttpRequest) -> User | None:
    """The student who is signed in, or None for a newcomer; staff find nothing here."""
    if not request.user.is_authenticated:
        return None
    if not request.user.is_student:
        raise Http404
    return request.user


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def join(request: HttpRequest) -> HttpResponse:
    """Take the code. A student who is signed in is in the class at once; a newcomer gets a pseudonym first."""
    student = joining_student(request)
    form = CodeForm(request.POST or None, student=student)
    if not form.is_valid() or form.classroom is None:
        return render(request, "classrooms/join.html", {"form": form, "section": "join"})
    if student is None:
        joining.start(request.session, form.classroom)
        return redirect("classrooms:join_name")
    if joining.enroll(student, form.classroom):
        messages.success(request, f"You have joined {form.classroom}.")
    else:
        messages.info(request, f"You were in {form.classroom} already.")
    return redirect("assignments:home")


def way_in(request: HttpRequest) -> Joining | None:
    """What a newcomer has begun; nothing for a student who is signed in."""
    return None if joining_student(request) else joining.under_way(request.session)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def join_name(request: HttpRequest) -> HttpResponse:
    """Show the suggested pseudonym; on yes make the account and show its PIN, this once."""
    begun = way_in(request)
    made = joining.made(begun) if begun else None
    classroom = joining.open_classroom(begun) if begun else None
    if made:
        return render(request, "classrooms/join_pin.html", {"joined": Joined(made, None), "section": "join"})
    if begun is None or classroom is None:
        if begun:
            messages.warning(request, "Joining was closed meanwhile. Ask your teacher to open it.")
        return redirect("classrooms:join")
    if request.method == "POST" and request.POST.get("token") == begun.token:
        joined = joining.make(begun, classroom)
        if joined:
            return render(request, "classrooms/join_pin.html", {"joined": joined, "section": "join"})
        messages.warning(request, f"Somebody was quicker: {begun.pseudonym} is taken now. Here is another name.")
        begun = joining.start(request.session, classroom)
    page = {"classroom": classroom, "joining": begun, "section": "join"}
    return render(request, "classrooms/join_name.html", page)


@require_POST
def join_another(request: HttpRequest) -> HttpResponse:
    """Suggest another pseudonym, as long as there is no account."""
    begun = way_in(request)
    classroom = joining.open_classroom(begun) if begun else None
    if begun and classroom and not joining.made(begun):
        joining.start(request.session, classroom)
    return redirect("classrooms:join_name")


@require_POST
@never_cache
def join_pin(request: HttpRequest) -> HttpResponse:
    """A new PIN for somebody who did not get to write the first one down."""
    begun = way_in(request)
    student = joining.made(begun) if begun else None
    if student is None:
        return redirect("classrooms:join")
    pin = joining.replace_pin(student)
    throttling.clear_account(student)
    return render(request, "classrooms/join_pin.html", {"joined": Joined(student, pin), "section": "join"})


@require_POST
def join_enter(request: HttpRequest) -> HttpResponse:
    """The PIN is written down: go in."""
    begun = way_in(request)
    student = joining.made(begun) if begun else None
    if student is None:
        return redirect("classrooms:join")
    joining.finish(request.session, student)
    return let_in(request, student)
