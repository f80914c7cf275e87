"""The arithmetic of results: how sure a share is, and which questions are worth talking about."""

from __future__ import annotations

from math import sqrt

ENOUGH_ANSWERS = 5
"""Below so many answers no percentage is shown: one student more or less would turn it over."""
_Z = 1.959964  # the 97.5 % point of the normal distribution, for an interval of 95 %


def wilson_interval(right: int, asked: int) -> tuple[float, float]:
    """The range in which the true share of right answers lies, at 95 %.

    The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927), 209-212. Raises ValueError where nobody was asked.
    """
    if asked < 1:
        raise ValueError("nobody was asked")
    share = right / asked
    scale = 1 + _Z**2 / asked
    middle = (share + _Z**2 / (2 * asked)) / scale
    reach = _Z * sqrt(share * (1 - share) / asked + _Z**2 / (4 * asked**2)) / scale
    return max(0.0, middle - reach), min(1.0, middle + reach)


def is_worth_talking_about(right: int, asked: int) -> bool:
    """Whether most students got it wrong, and not by the luck of a few: the whole interval lies below one half."""
    return asked >= ENOUGH_ANSWERS and wilson_interval(right, asked)[1] < 0.5


def heat(right: int, asked: int) -> int:
    """The shade of a cell, 1 (few right) to 4 (nearly all right); 0 where nothing was asked."""
    if not asked:
        return 0
    share = right / asked
    return 4 if share >= 0.85 else 3 if share >= 0.65 else 2 if share >= 0.4 else 1


def in_points(value: float | None) -> str:
    """Points as a person writes them: "17.5", "22", "1.33"; a dash where there are none yet."""
    return "–" if value is None else f"{round(value, 2):g}"
