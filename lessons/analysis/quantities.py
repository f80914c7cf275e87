"""Quantities as articles write them: counts, sums of money, percentages, with what they count.

Dates, times of day, scores, ages in commas and ordinals are numbers too, but nobody adds them up; they are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from lessons.analysis import numbers
from lessons.analysis.dates import mentions_in
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

_MEASURES = """
    mile miles km kilometer kilometers kilometre kilometres meter meters metre metres foot feet minute minutes hour
    hours day days night nights week weeks month months year years decade decades kg kilo kilos ton tons tonne tonnes
    acre acres hectare hectares point points degree degrees second seconds lap laps inch inches liter liters litre
    litres pound pounds ounce ounces
"""
MEASURES = frozenset(_MEASURES.split())
"""Nouns that measure: so many miles and so many days do not add up."""

_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trillion": 1_000_000_000_000,
}
_MONEY_WORDS = (
    r"(?:pounds?|dollars?|euros?|cents?|pence|yen|yuan|rupees?|dirhams?|francs?|kronor|kroner|pesos?|rand|roubles?|rubles?"
    r"|lira|liras?|baht|won|reais|riyals?|dinars?|shillings?|zlotys?|naira|crowns?)"
)
_FIGURES = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_QUANTITY = re.compile(
    rf"(?<![\w.,/:–-])(?P<currency>(?:US|A|C|NZ|HK)?\$|[£€¥₹])?(?P<number>{_FIGURES}|\b{numbers.WORD}\b"
    r"|\ban?(?= (?:dozen|hundred|thousand|million|billion)\b))"
    r"(?:(?P<short>k|m|bn|tn)\b| ?(?P<scale>dozen|hundred|thousand|million|billion|trillion)\b)?"
    rf"(?P<percent> ?(?:%|per ?cent\b))?(?: (?P<money>{_MONEY_WORDS})\b)?"
    r"(?!\w|[.,:]\d|[-–/]\w)",
    re.IGNORECASE,
)
_TIME = re.compile(r" ?(?:[ap]\.?m\b|o'clock|GMT\b|BST\b|noon\b)", re.IGNORECASE)
_NOUN = re.compile(r" (?:(?:more|other|further|new|of the|of its|of their) )?([a-z]+(?:-[a-z]+)*)")
_AGE_BEFORE, _AGE_AFTER = re.compile(r"[A-Z][\w'-]{1,40}, $"), re.compile(r"[,)]")
_NAMED = re.compile(
    r"\b(?:No|[Nn]os?\.|[Nn]umber|[Pp]age|[Cc]hapter|[Rr]oute|[Rr]oom|[Aa]rticle|[Ss]ection|[Pp]hase|[Aa]ged?) ?$"
)
_HEDGE = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|roughly|approximately|than|at least|at most|up to|close to|under"
    r"|between|perhaps|maybe|another|an estimated|possibly) (?:an? )?$",
    re.IGNORECASE,
)
_SCORE = re.compile(r" ?(?:[-–] ?\d)")
_MONEY_SIGNS = {"pound": "£", "dollar": "$", "euro": "€"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: a currency, "%" or "" for a count. `noun` is the word after it; "" where there is none.

    `step` is the size of its last given digit, so that 1.2 million may stand for anything that rounds to it.
    """

    span: Span
    value: Fraction
    step: Fraction
    unit: str
    noun: str

    @property
    def is_count(self) -> bool:
        """Whether it counts things, rather than money or a share."""
        return not self.unit


@lru_cache(maxsize=4_096)
def quantities_in(text: Text, span: Span) -> tuple[Quantity, ...]:
    """The quantities of a stretch, in order; dates, times, scores, ages and ordinals left out."""
    dated = [mention.span for mention in mentions_in(text, span)]
    return tuple(one for one in _quantities(text, span) if not any(one.span.overlaps(day) for day in dated))


def _quantities(text: Text, span: Span) -> Iterator[Quantity]:
    for match in _QUANTITY.finditer(text.shadow, span.start, span.end):
        before = text.shadow[max(span.start, match.start() - 40) : match.start()]
        after = text.shadow[match.end() : match.end() + 40]
        if _TIME.match(after) or _SCORE.match(after) or _NAMED.search(before):
            continue
        if _AGE_BEFORE.search(before) and _AGE_AFTER.match(after) and not match["currency"]:
            continue
        yield _quantity(match, after)


def _quantity(match: re.Match[str], after: str) -> Quantity:
    word = match["number"].lower()
    plain = word.replace(",", "")
    value = Fraction(plain) if plain[0].isdigit() else Fraction(1 if word in {"a", "an"} else numbers.value(plain))
    scale = _SCALES[(match["short"] or match["scale"] or "").lower()] if match["short"] or match["scale"] else 1
    decimals = len(plain.partition(".")[2])
    noun = _NOUN.match(after)
    unit = (match["currency"] or "").upper()
    if match["money"]:
        name = match["money"].lower()
        unit = _MONEY_SIGNS.get(name.rstrip("s"), name.rstrip("s"))
    if match["percent"]:
        unit = "%"
    return Quantity(
        Span(*match.span()), value * scale, Fraction(scale, 10**decimals), unit, noun.group(1) if noun else ""
    )


def rounding(quantity: Quantity) -> Fraction:
    """How far the exact value may lie from the one that is given.

    A small number is exact. A large one that ends in zeros may be rounded to them, by a twentieth at most.
    """
    if quantity.step != 1:
        return quantity.step / 2
    if quantity.value < 1_000:
        return Fraction(0)
    size = 1
    while quantity.value % (10 * size) == 0:
        size *= 10
    return min(Fraction(size, 2), quantity.value / 20) if size > 1 else Fraction(0)


def is_hedged(text: Text, quantity: Quantity) -> bool:
    """Whether the words before it make it rough: about, nearly, at least."""
    return _HEDGE.search(text.shadow[max(0, quantity.span.start - 24) : quantity.span.start]) is not None


def in_figures(value: Fraction) -> str:
    """A value as figures with commas, its decimals as far as two."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    return f"{float(value):,.2f}".rstrip("0").rstrip(".")


def like(quantity: Quantity, text: Text, value: Fraction) -> str | None:
    """A value written as the quantity is written: in words, with its sign or its scale; None where that cannot be."""
    said = text.shadow[quantity.span.start : quantity.span.end]
    shown = re.match(rf"(?P<sign>\D*?)(?P<number>{_FIGURES})(?P<rest>.*)", said)
    if shown is None:
        fits = value.denominator == 1 and re.fullmatch(numbers.WORD, said.lower()) and 0 <= value < 100
        return numbers.spelled(int(value), said) if fits else None
    scale = max(1, round(quantity.step * 10 ** len(shown["number"].partition(".")[2])))
    scaled = value / scale
    words = in_figures(scaled)
    exact = Fraction(words.replace(",", "")) == scaled
    if "," not in shown["number"] and quantity.value >= 1_000:
        words = words.replace(",", "")
    return f"{shown['sign']}{words}{shown['rest']}" if exact else None
