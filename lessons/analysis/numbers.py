"""Numbers as articles write them: in figures, in words, as ordinals."""

from __future__ import annotations

import re

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(_UNITS)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}

WORD = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(reversed(_UNITS))})"
"""A number below a hundred in words, as a pattern without groups."""

WHOLE = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,5}}|\d{{1,18}}|{WORD})"
"""A whole number in figures or words, as a pattern without groups."""

ORDINAL = r"\d+(?:st|nd|rd|th)"
"""An ordinal in figures, as a pattern without groups."""


def value(text: str) -> int:
    """What a match of `WHOLE` or `ORDINAL` stands for; raises ValueError where the text is none."""
    plain = text.lower().replace(",", "")
    if re.fullmatch(r"\d+(?:st|nd|rd|th)?", plain):
        return int(re.sub(r"\D+", "", plain))
    try:
        return sum(_WORDS[part] for part in plain.split("-"))
    except KeyError as error:
        raise ValueError(f"{text!r} is no number") from error


def spelled(number: int, like: str) -> str:
    """A number written in the way of another: in words where that one is and words are usual, else in figures."""
    if like[:1].isdigit() or not 0 <= number < 100:
        return str(number)
    if number < 20:
        words = _UNITS[number]
    else:
        words = _TENS[number // 10 - 2] + (f"-{_UNITS[number % 10]}" if number % 10 else "")
    return words.capitalize() if like[:1].isupper() else words


def ordinal(number: int) -> str:
    """The ordinal in figures: 1st, 2nd, 3rd, 11th."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
