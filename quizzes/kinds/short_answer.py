"""A few words of one's own.

The student writes a name, a number or a date. The key lists the accepted forms. Letters are compared after Unicode
(NFKC), case, apostrophe and space folding. An option with part of the credit is a near miss that the item allows for;
what matches nothing earns 0.
"""

from __future__ import annotations

import re
import unicodedata

from lessons.analysis.findings import Evidence
from quizzes.items import Example, Feedback, Item, Option, Values

NAME = "Short answer"
SECONDS = 60
LONGEST = 200

_APOSTROPHES = str.maketrans(dict.fromkeys("‘’ʼ‛′`´", "'"))


def folded(text: str) -> str:
    """The text as it is compared: NFKC, small letters, plain apostrophes, single spaces."""
    plain = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES))
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", plain.casefold())).strip()


def problems(item: Item) -> list[str]:
    """What is wrong with the item as a short answer."""
    if isinstance(item.key, str) or not item.key:
        return ["The key must be a list of accepted forms."]
    found = []
    if not all(folded(form) for form in item.key):
        found.append("An accepted form is empty.")
    if any(len(form) > LONGEST for form in item.key):
        found.append(f"An accepted form is longer than {LONGEST} characters.")
    if any(not 0 <= option.credit < 1 for option in item.options):
        found.append("A near miss earns less than the key.")
    if {folded(option.text) for option in item.options} & {folded(form) for form in item.key}:
        found.append("A form is both accepted and a near miss.")
    return found


def complaint(item: Item, values: Values) -> str | None:
    """Why a response cannot be taken as it is."""
    if len(values) > 1:
        return "Write one answer."
    if any(len(value) > LONGEST for value in values):
        return f"Write no more than {LONGEST} characters."
    return None


def score(item: Item, values: Values) -> float:
    """1 for an accepted form, the stated part for a near miss, else 0."""
    answer = folded(values[0]) if len(values) == 1 else ""
    if not answer:
        return 0.0
    if answer in {folded(form) for form in item.key}:
        return 1.0
    return max((option.credit for option in item.options if folded(option.text) == answer), default=0.0)


def in_words(item: Item, values: Values) -> list[str]:
    """What was written, as it was written."""
    return [value for value in values if value.strip()]


_ITEM = Item(
    identifier="example",
    kind="short_answer",
    stem="Whose words are quoted? Write the name.",
    skill="sourcing",
    key=("Siobhán O'Neill", "O'Neill"),
    options=(Option("siobhan", "Siobhán", 0.5, "A first name alone does not say which Siobhán."),),
    feedback=Feedback("Her name stands behind the quotation.", "Look behind the quotation.", "That she is right."),
    evidence=Evidence("text", "Read the words after the quotation mark."),
)

EXAMPLES = (
    Example(_ITEM, ("Siobhán O'Neill",), 1.0),
    Example(_ITEM, ("  siobhán   o’neill ",), 1.0, "spaces, case and apostrophes do not matter"),
    Example(_ITEM, ("O'NEILL",), 1.0),
    Example(_ITEM, ("Siobhán",), 0.5, "a near miss that the item allows for"),
    Example(_ITEM, ("the minister",), 0.0),
    Example(_ITEM, ("",), 0.0, "empty earns nothing"),
    Example(_ITEM, (), 0.0),
)
