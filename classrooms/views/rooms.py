"""A teacher's classes: the list, the roster, the code, and new PINs for those who lost theirs."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from classrooms import joining, throttling
from classrooms.access import SignedInRequest, teachers_only
from classrooms.forms import ClassroomForm
from classrooms.models import Classroom, Enrollment, Role, User


def locked(teacher: User) -> User:
    """Two forms sent at once must not make two classes of one name: the second waits, and then finds the first."""
    row: User = User.objects.select_for_update().get(pk=teacher.pk)
    return row


@require_safe
@teachers_only
def classrooms(request: SignedInRequest) -> HttpResponse:
    """The classes of a teacher, or all of the school for an admin."""
    rooms = Classroom.objects.visible_to(request.user).with_counts()
    return render(request, "classrooms/classrooms.html", {"classrooms": rooms, "section": "classes"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
@transaction.atomic
def classroom_new(request: SignedInRequest) -> HttpResponse:
    """Make a class; whoever makes it teaches it."""
    teacher = locked(request.user)
    form = ClassroomForm(request.POST or None, teacher=teacher, instance=Classroom(school=teacher.school))
    if form.is_valid():
        classroom = form.save()
        Enrollment.objects.create(user=teacher, classroom=classroom, role=Role.TEACHER)
        return redirect("classrooms:classroom", classroom.pk)
    return render(request, "classrooms/classroom_new.html", {"form": form, "section": "classes"})


@require_http_methods(["GET", "HEAD", "POST"])
@teachers_only
@transaction.atomic
def classroom_rename(request: SignedInRequest, pk: int) -> HttpResponse:
    """Call a class something else."""
    classroom = get_object_or_404(Classroom.objects.visible_to(request.user), pk=pk)
    name = classroom.name
    form = ClassroomForm(request.POST or None, teacher=locked(request.user), instance=classroom)
    if form.is_valid():
        form.save()
        messages.success(request, f"{name} is called {classroom} now.")
        return redirect("classrooms:classroom", pk)
    page = {"form": form, "classroom": classroom, "name": name, "section": "classes"}
    return render(request, "classrooms/classroom_rename.html", page)


@require_safe
@teachers_only
def classroom(request: SignedInRequest, pk: int) -> HttpResponse:
    """The code of a class and who is in it, by pseudonym."""
    room = get_object_or_404(Classroom.objects.visible_to(request.user).select_related("school"), pk=pk)
    page = {
        "classroom": room,
        "students": User.objects.in_classroom(room),
        "join_address": request.build_absolute_uri(reverse("classrooms:join")),
        "school_address": request.build_absolute_uri(reverse("classrooms:student_sign_in", args=[room.school.slug])),
        "section": "classes",
    }
    return render(request, "classrooms/classroom.html", page)


@require_POST
@teachers_only
def classroom_joining(request: SignedInRequest, pk: int) -> HttpResponse:
    """Open or close joining."""
    room = get_object_or_404(Classroom.objects.visible_to(request.user), pk=pk)
    room.is_open = request.POST.get("open") == "yes"
    room.save(update_fields=["is_open"])
    opened = f"Students can join {room} with the code now."
    messages.success(request, opened if room.is_open else f"Nobody can join {room} now. Those who are in it stay.")
    return redirect("classrooms:classroom", pk)


@require_POST
@teachers_only
def classroom_code(request: SignedInRequest, pk: int) -> HttpResponse:
    """Give a class a new code; the old one stops working."""
    room = get_object_or_404(Classroom.objects.visible_to(request.user), pk=pk)
    room.replace_code()
    messages.success(request, f"{room} has a new code: {room.code}. The old one no longer works.")
    return redirect("classrooms:classroom", pk)


@require_POST
@teachers_only
@never_cache
@transaction.atomic
def student_pin(request: SignedInRequest, pk: int, student_pk: int) -> HttpResponse:
    """Replace a lost PIN. A form that is sent twice does not replace it twice: the new one is already on paper."""
    room = get_object_or_404(Classroom.objects.visible_to(request.user), pk=pk)
    student = get_object_or_404(User.objects.in_classroom(room).select_for_update(), pk=student_pk)
    pin = None
    if request.POST.get("mark") == student.pin_mark:
        pin = joining.replace_pin(student)
        throttling.clear_account(student)
    page = {"classroom": room, "student": student, "pin": pin, "section": "classes"}
    return render(request, "classrooms/student_pin.html", page)
