"""What an answer is worth. This is the only place that asks a kind of item for credit.

Credit is a share from 0 to 1 and knows no points; points are the quiz's business. The rules of each kind stand in its
own module in `quizzes/kinds/`.
"""

from __future__ import annotations

from quizzes.items import Item, Values
from quizzes.kinds import KINDS


def credit(item: Item, values: Values) -> float | None:
    """The credit of an answer, 0 to 1, or None where a person has to judge. An answer left out earns 0."""
    if not values:
        return 0.0
    earned: float | None = KINDS[item.kind].score(item, values)
    return None if earned is None else min(1.0, max(0.0, earned))


def is_right(item: Item, values: Values) -> bool:
    """Whether an answer earns everything."""
    return credit(item, values) == 1.0


def earns_nothing(item: Item, value: str) -> bool:
    """Whether one thing that was chosen, marked or written is wrong by itself."""
    return credit(item, (value,)) == 0.0
