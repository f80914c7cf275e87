"""What no source may hold, whichever way it comes in."""

from __future__ import annotations

from lessons.plaintext import NotTextError, text_of

LIMIT = 1_000_000
"""The most an article may hold, in bytes of UTF-8: a megabyte is a book, not an article."""


class UnreadableError(ValueError):
    """No article can be made of what was given. The message is a sentence for the person who gave it."""


def checked(data: bytes) -> str:
    """The characters of UTF-8 data, every one of them; raises UnreadableError."""
    if len(data) > LIMIT:
        raise UnreadableError("This is over 1 MB. An article may hold up to 1 MB.")
    try:
        return text_of(data)
    except NotTextError as error:
        raise UnreadableError(f"This {error}.{_advice(data)}") from error


def _advice(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return " Save it as UTF-8 text and try again."
    return ""
