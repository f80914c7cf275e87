"""Clean prose to measure on: the texts of two Debian packages, full of names and quotations, as articles."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {
    "anarchism": (Path("/usr/share/doc/anarchism/html"), "*.html"),
    "debian-history": (Path("/usr/share/doc/debian-history/docs"), "*.en.html"),
}
"""Where the packages put their pages."""

_ASIDE = re.compile(r"<(script|style|head|nav)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"</(?:p|h\d|li|div|tr|dt|dd|pre|blockquote)>", re.IGNORECASE)
_BLANK = re.compile(r"<(?:br|hr)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_PARAGRAPHS = 40
"""How many paragraphs make an article: some 3,000 words."""


def control_articles() -> Iterator[tuple[str, str]]:
    """Names and texts of articles from the packages that are installed, always in the same order."""
    for package, (folder, pattern) in PACKAGES.items():
        for page in sorted(folder.rglob(pattern)):
            paragraphs = paragraphs_of(page.read_text(encoding="utf-8", errors="replace"))
            for number, first in enumerate(range(0, len(paragraphs), _PARAGRAPHS), start=1):
                yield f"{package}/{page.stem}-{number}", "\n\n".join(paragraphs[first : first + _PARAGRAPHS]) + "\n"


def paragraphs_of(page: str) -> list[str]:
    """The paragraphs of an HTML page, each on a line of its own, as far as they hold anything."""
    marked = _BLANK.sub(" ", _BREAK.sub("\n\n", _ASIDE.sub("", page)))
    lines = (" ".join(part.split()) for part in _EMPTY_LINES.split(html.unescape(_TAG.sub("", marked))))
    return [line for line in lines if line]
