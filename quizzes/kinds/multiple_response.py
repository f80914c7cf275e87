"""Several of several.

The student ticks all options that fit. Credit is the share of the keys that were ticked, less the share of the wrong
options that were ticked, and never below 0: ticking everything earns 0, and so does ticking nothing.
"""

from __future__ import annotations

from lessons.analysis.findings import Evidence
from quizzes.items import Example, Feedback, Item, Option, Values

NAME = "Multiple response"
SECONDS = 75


def problems(item: Item) -> list[str]:
    """What is wrong with the item as a multiple response."""
    ids = [option.id for option in item.options]
    found = []
    if isinstance(item.key, str) or not item.key:
        return ["The key must be a list of at least one option."]
    if len(ids) < 3:
        found.append("A multiple response needs at least three options.")
    if len(set(ids)) != len(ids):
        found.append("Two options share an id.")
    if not all(ids):
        found.append("An option has no id.")
    if len(set(item.key)) != len(item.key) or not set(item.key) <= set(ids):
        found.append("The key must name options, each once.")
    if set(ids) <= set(item.key):
        found.append("At least one option must be wrong.")
    if {option.id for option in item.options if option.credit > 0} != set(item.key):
        found.append("Exactly the options of the key must carry credit.")
    return found


def complaint(item: Item, values: Values) -> str | None:
    """Why a response cannot be taken as it is."""
    if any(value not in {option.id for option in item.options} for value in values):
        return "Choose among the options."
    return None


def score(item: Item, values: Values) -> float:
    """The share of the keys less the share of the wrong options, not below 0."""
    keys = set(item.key)
    wrong = {option.id for option in item.options} - keys
    if not keys or not wrong:
        return 0.0
    picked = set(values)
    return max(0.0, len(picked & keys) / len(keys) - len(picked & wrong) / len(wrong))


def in_words(item: Item, values: Values) -> list[str]:
    """The texts of the options that were ticked, in the item's order."""
    return [option.text for option in item.options if option.id in values]


_ITEM = Item(
    identifier="example",
    kind="multiple_response",
    stem="Which of these does the page state?",
    skill="sourcing",
    key=("author", "date"),
    options=(
        Option("author", "Who wrote it", 1.0),
        Option("date", "When it came out", 1.0),
        Option("photographer", "Who took the picture"),
        Option("place", "Where it was written"),
    ),
    feedback=Feedback("Both stand on top.", "Read the top of the page again.", "That the report is right."),
    evidence=Evidence("text", "Read the top of the page."),
)

EXAMPLES = (
    Example(_ITEM, ("author", "date"), 1.0),
    Example(_ITEM, ("date", "author"), 1.0, "the order of ticks does not matter"),
    Example(_ITEM, ("author",), 0.5, "half of the keys"),
    Example(_ITEM, ("author", "date", "place"), 0.5, "a wrong tick costs one share"),
    Example(_ITEM, ("author", "place"), 0.0),
    Example(_ITEM, ("author", "date", "photographer", "place"), 0.0, "ticking everything earns nothing"),
    Example(_ITEM, (), 0.0, "empty earns nothing"),
)
