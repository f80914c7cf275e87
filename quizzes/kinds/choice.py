"""One of several.

The student picks one option. Credit is 1 for the key and 0 for everything else.
"""

from __future__ import annotations

from lessons.analysis.findings import Evidence
from quizzes.items import Example, Feedback, Item, Option, Values

NAME = "Choice"
SECONDS = 45


def problems(item: Item) -> list[str]:
    """What is wrong with the item as a choice."""
    ids = [option.id for option in item.options]
    found = []
    if len(ids) < 2:
        found.append("A choice needs at least two options.")
    if len(set(ids)) != len(ids):
        found.append("Two options share an id.")
    if not all(ids):
        found.append("An option has no id.")
    if item.key not in ids:
        found.append("The key is none of the options.")
    if [option.id for option in item.options if option.credit] != [item.key] or item.option(str(item.key)).credit != 1:
        found.append("Exactly the key must carry the credit, and all of it.")
    return found


def complaint(item: Item, values: Values) -> str | None:
    """Why a response cannot be taken as it is."""
    if len(values) > 1:
        return "Choose only one of the options."
    if any(value not in {option.id for option in item.options} for value in values):
        return "Choose one of the options."
    return None


def score(item: Item, values: Values) -> float:
    """1 for the key, else 0."""
    return 1.0 if values == (item.key,) else 0.0


def in_words(item: Item, values: Values) -> list[str]:
    """The text of the option that was picked."""
    return [option.text for option in item.options if option.id in values]


_ITEM = Item(
    identifier="example",
    kind="choice",
    stem="Which day does the second article give?",
    skill="comparing",
    key="friday",
    options=(Option("friday", "Friday", 1.0), Option("sunday", "Sunday"), Option("none", "It gives no day")),
    feedback=Feedback("It says Friday.", "Look for the name of a day.", "That the day is right."),
    evidence=Evidence("text", "Read the sentence."),
)

EXAMPLES = (
    Example(_ITEM, ("friday",), 1.0),
    Example(_ITEM, ("sunday",), 0.0),
    Example(_ITEM, (), 0.0, "empty earns nothing"),
)
