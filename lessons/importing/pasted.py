"""Pasted text.

Line ends become one sort, since browsers send theirs whatever was copied. Nothing else changes: spaces at either end,
no-break spaces and odd characters stay.
"""

from __future__ import annotations

import re

from lessons.importing._refusing import UnreadableError, checked

NAME = "Pasted text"
EXAMPLES = (
    ("  Title\r\n\r\nText\u00a0here. \r", "  Title\n\nText\u00a0here. \n"),
    ("\ufeffÅ\n\n\n", "\ufeffÅ\n\n\n"),
)
COUNTEREXAMPLES = ("", " \r\n", "half\0of it", "\ud800", "a" * 1_000_001)


def read(given: str) -> str:
    """The text with its line ends folded."""
    folded = re.sub(r"\r\n?", "\n", given)
    try:
        return checked(folded.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise UnreadableError("This holds half a character, so it cannot be kept. Copy it once more.") from error
