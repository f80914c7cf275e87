"""The browsers on which somebody has signed in before.

Wrong tries elsewhere must not lock a person out of their own laptop: a browser that proves an earlier sign-in is
counted apart. The proof is a signed cookie with a random number and the accounts; it opens nothing by itself.
"""

from __future__ import annotations

import secrets
from typing import TypedDict

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from classrooms.models import User

COOKIE = "stet_browser"
SALT = "classrooms.browsers"
MAX_AGE = 180 * 24 * 60 * 60
MAX_PEOPLE = 40
"""A laptop of the school knows a class of students; a cookie holds no more."""


class Browser(TypedDict):
    """What the cookie says."""

    id: str
    people: list[int]


def known(request: HttpRequest, person: User | None) -> str | None:
    """The browser's number, where this person has signed in on it before."""
    browser = _read(request)
    return browser["id"] if person is not None and person.pk in browser["people"] else None


def remember(request: HttpRequest, response: HttpResponse, person: User) -> None:
    """Note in the answer that this person signed in here."""
    browser = _read(request)
    others = [pk for pk in browser["people"] if pk != person.pk]
    browser["people"] = [*others, person.pk][-MAX_PEOPLE:]
    response.set_cookie(
        COOKIE,
        signing.dumps(browser, salt=SALT),
        max_age=MAX_AGE,
        httponly=True,
        secure=bool(settings.SESSION_COOKIE_SECURE),
        samesite="Lax",
    )


def _read(request: HttpRequest) -> Browser:
    try:
        browser: Browser = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return Browser(id=secrets.token_urlsafe(12), people=[])
    return browser
