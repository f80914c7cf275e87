"""Who may open a page at all. Which rows they find there, the querysets say."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import add_never_cache_headers

from classrooms.models import User

View = Callable[..., HttpResponse]


class SignedInRequest(HttpRequest):
    """A request that passed one of these doors."""

    user: User  # type: ignore[assignment]


def _only(allowed: Callable[[User], bool]) -> Callable[[View], View]:
    def door(view: View) -> View:
        @wraps(view)
        def open_for(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                # An address that takes only POST is no place to come back to.
                return (
                    redirect_to_login(request.get_full_path())
                    if request.method == "GET"
                    else redirect("classrooms:sign_in")
                )
            if not allowed(request.user):
                raise Http404
            response = view(request, *args, **kwargs)
            add_never_cache_headers(response)  # on a shared laptop "Back" must not bring up what the last person saw
            return response

        return open_for

    return door


teachers_only = _only(lambda user: user.is_teacher)
"""For teachers and admins; a student finds nothing here."""

students_only = _only(lambda user: user.is_student)
"""For students; a teacher finds nothing here."""

signed_in_only = _only(lambda user: True)
"""For anybody with an account."""
