"""Sentences put together: feedback of a readable length, dates, counts and lists in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from quizzes.drafting._material import digest

SHORTEST, LONGEST = 40, 80
"""How many words a piece of feedback should have."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_CARD_DATE = re.compile(rf"(?:(\d{{1,2}})(?:\s*[–-]\s*\d{{1,2}})?\s+)?({'|'.join(_MONTHS)})\s+(\d{{4}})")
_T = TypeVar("_T")


def pick(choices: Sequence[_T], *parts: object) -> _T:
    """One of the choices, always the same for the same parts: so that twelve questions do not read alike."""
    return choices[int(digest(*parts), 16) % len(choices)]


def count(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def told(must: Sequence[str], may: Sequence[str] = ()) -> str:
    """The sentences that must be said, with those that may be said put before the last while they find room.

    The last of `must` is the habit to reuse and stays at the end; what stands before it gives way where it is too much.
    """
    said = [sentence for sentence in must if sentence]
    while len(said) > 2 and count(" ".join(said)) > LONGEST:
        said.pop(-2)
    for sentence in may:
        if sentence and count(" ".join([*said, sentence])) <= LONGEST:
            said.insert(len(said) - 1, sentence)
    return " ".join(said)


def sentence(text: str) -> str:
    """A text that starts with a capital and ends with a full stop."""
    text = " ".join(text.split())
    return text if not text else text[0].upper() + text[1:] + ("" if text[-1] in ".?!”" else ".")


def first_sentence(text: str, longest: int = 32) -> str:
    """As many whole sentences of an explanation as fit into a number of words, at least one."""
    sentences = re.split(r"(?<=[.?!])\s+(?=[A-Z“\"])", " ".join(text.split()))
    said = sentences[0]
    for further in sentences[1:]:
        if count(said) + count(further) > longest:
            break
        said += " " + further
    return sentence(said)


def quoted(words: str) -> str:
    """Words of an article between quotation marks, on one line."""
    return f"“{' '.join(words.split())}”"


def listed(parts: Sequence[str], last: str = "and") -> str:
    """Parts in a row: "a, b and c"."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def month(value: date) -> str:
    """A month in words: September 2023."""
    return f"{_MONTHS[value.month - 1]} {value.year}"


def day_of_card(words: str) -> date | None:
    """The first day that a card's date names; None where it names none."""
    match = _CARD_DATE.search(words)
    if match is None:
        return None
    return date(int(match.group(3)), _MONTHS.index(match.group(2)) + 1, int(match.group(1) or 1))
