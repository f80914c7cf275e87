"""Signing in and out, by two doors: one of staff, one of each school's students."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from classrooms import browsers
from classrooms.access import SignedInRequest, teachers_only
from classrooms.forms import PasswordForm, StaffSignInForm, StudentSignInForm
from classrooms.models import School, User


def next_page(request: HttpRequest) -> str:
    """Where the visitor wanted to go, if that is a path of this site; otherwise nothing."""
    wanted = request.POST.get("next", request.GET.get("next", ""))
    safe = wanted.startswith("/") and url_has_allowed_host_and_scheme(
        wanted, {request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else ""


def let_in(request: HttpRequest, person: User) -> HttpResponse:
    """Sign a person in under a new session and send them where they wanted to go."""
    login(request, person)
    response = redirect(next_page(request) or resolve_url(settings.LOGIN_REDIRECT_URL))
    browsers.remember(request, response, person)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password")
@never_cache
def sign_in(request: HttpRequest) -> HttpResponse:
    """The door of teachers and admins, with the way to each school's page for students."""
    form = StaffSignInForm(request.POST or None, request=request)
    if form.is_valid() and form.person:
        return let_in(request, form.person)
    page = {"form": form, "schools": School.objects.order_by("name"), "next": next_page(request)}
    return render(request, "classrooms/sign_in.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("pin")
@never_cache
def student_sign_in(request: HttpRequest, slug: str) -> HttpResponse:
    """The door of a school's students."""
    school = get_object_or_404(School, slug=slug)
    form = StudentSignInForm(request.POST or None, request=request, school=school)
    if form.is_valid() and form.person:
        return let_in(request, form.person)
    page = {"form": form, "school": school, "next": next_page(request)}
    return render(request, "classrooms/student_sign_in.html", page)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; a student is led back to the page of the school, where the next one may sign in."""
    target = redirect(settings.LOGOUT_REDIRECT_URL)
    if request.user.is_authenticated and request.user.is_student:
        target = redirect("classrooms:student_sign_in", request.user.school.slug)
    logout(request)
    return target


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
@teachers_only
@never_cache
def password(request: SignedInRequest) -> HttpResponse:
    """Change one's own password; other browsers that are signed in with the old one are signed out."""
    form = PasswordForm(request.user, request.POST or None)
    if form.is_valid():
        update_session_auth_hash(request, form.save())
        messages.success(request, "Your new password holds from now on.")
        return redirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "classrooms/password.html", {"form": form})


@require_safe
def admin_sign_in(request: HttpRequest) -> HttpResponse:
    """Django's admin has no door of its own: wrong passwords are counted at ours alone."""
    if request.user.is_authenticated and not request.user.is_admin:
        raise Http404
    wanted = next_page(request) or resolve_url("admin:index")
    return redirect_to_login(wanted)
