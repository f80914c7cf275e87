"""Shares as articles write them: 57%, one in three, two thirds, half."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from lessons.analysis import numbers

_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
}
_NAMES = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "a third",
    Fraction(2, 3): "two thirds",
    Fraction(1, 4): "a quarter",
    Fraction(3, 4): "three quarters",
}
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|an?)"
PERCENT = r"\d{1,12}(?:\.\d{1,9})? ?(?:%|per ?cent\b)"
"""A percentage in figures, as a pattern without groups."""

SHARE = (
    rf"(?:{PERCENT}|(?:{numbers.WORD}|\d{{1,12}}) (?:in|out of) (?:every )?(?:{numbers.WORD}|\d{{1,12}})\b"
    rf"|(?:{_SMALL}[ -])?(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|(?:a |one )?half\b)"
)
"""A share in figures or words, as a pattern without groups."""


@dataclass(frozen=True, slots=True)
class Share:
    """What a share says, by how much the exact one may differ from it, and whether it is no rough fraction."""

    value: Fraction
    slack: Fraction
    is_exact: bool = True


def read(words: str) -> Share | None:
    """The share that a match of `SHARE` stands for. A percentage may be rounded or cut off; a fraction is rough."""
    plain = words.lower().strip()
    percent = re.match(r"\d{1,12}(?:\.(\d{1,9}))?", plain) if re.search(r"%|cent", plain) else None
    if percent:
        return Share(Fraction(percent.group()) / 100, Fraction(1, 100 * 10 ** len(percent.group(1) or "")))
    ratio = re.fullmatch(r"(\S{1,40}) (?:in|out of) (?:every )?(\S+)", plain)
    if ratio:
        top, bottom = numbers.value(ratio.group(1)), numbers.value(ratio.group(2))
        return _rough(Fraction(top, bottom)) if 0 < top <= bottom else None
    pieces = re.split(r"[ -]", plain)
    bottom = _PARTS.get(pieces[-1]) or _PARTS.get(pieces[-1].removesuffix("s"), 0)
    top = 1 if len(pieces) == 1 or pieces[0] in {"a", "an"} else numbers.value(pieces[0])
    return _rough(Fraction(top, bottom)) if bottom and top <= bottom else None


def _rough(value: Fraction) -> Share:
    return Share(value, value / 8, is_exact=False)


def in_words(value: Fraction, like: str) -> str | None:
    """A share written in the way of another: a percentage, or "one in four"; None where that would be no round one."""
    percent = re.search(r"(\d{1,12}(?:\.(\d{1,9}))?)( ?(?:%|per ?cent))", like)
    if percent:
        decimals = len(percent.group(2) or "")
        return f"{float(100 * value):.{decimals}f}{percent.group(3)}"
    if re.search(r"\b(?:in|out of)\b", like) and value.numerator < 10 and value.denominator <= 20:
        way = re.split(r"(?<=\w) | (?=\w)", like)
        return f"{numbers.spelled(value.numerator, way[0])} in {numbers.spelled(value.denominator, way[-1])}"
    names = {
        Fraction(1, 2): "half",
        Fraction(1, 3): "a third",
        Fraction(2, 3): "two thirds",
        Fraction(1, 4): "a quarter",
    }
    names[Fraction(3, 4)] = "three quarters"
    return None if re.search(r"\d", like) else names.get(value)
