"""Mark it in the text, or leave it.

The student marks words or phrases in the passage, or says *Leave it*. Credit for marks is F1 over the spans that can
be marked (twice the hits, over marks and keys together), with neutral spans apart: they neither earn nor cost. *Leave
it* is an answer of its own: 1 where it is the key, else 0; a mark where it is the key earns 0. An empty response is no
*Leave it* and earns 0.
"""

from __future__ import annotations

from lessons.analysis.findings import Evidence
from quizzes.items import STET, Example, Feedback, Item, Markable, Passage, Values

NAME = "Mark in the text"
SECONDS = 60


def problems(item: Item) -> list[str]:
    """What is wrong with the item as a hot text."""
    if isinstance(item.key, str) or not item.key:
        return ["The key must be a list: ids of spans, or leave it."]
    ids = [span.id for span in item.spans]
    found = []
    if len(set(ids)) != len(ids) or not all(ids):
        found.append("Every span that can be marked needs an id of its own.")
    if STET in ids:
        found.append("No span may be called like leave it.")
    if item.key != (STET,) and not set(item.key) <= {span.id for span in item.spans if not span.neutral}:
        found.append("The key must name spans that are not neutral, or be leave it alone.")
    if len([span for span in item.spans if not span.neutral]) < 2:
        found.append("At least two spans must count.")
    return found + _misplaced(item)


def _misplaced(item: Item) -> list[str]:
    found = []
    ends: dict[int, int] = {}
    for span in sorted(item.spans, key=lambda span: (span.passage, span.start)):
        if not 0 <= span.passage < len(item.passages):
            found.append("A span names a passage that is not there.")
        elif not 0 <= span.start < span.end <= len(item.passages[span.passage].text):
            found.append("A span lies outside its passage.")
        elif span.start < ends.get(span.passage, 0):
            found.append("Two spans overlap.")
        ends[span.passage] = max(span.end, ends.get(span.passage, 0))
    return found


def complaint(item: Item, values: Values) -> str | None:
    """Why a response cannot be taken as it is."""
    if STET in values and len(set(values)) > 1:
        return "Mark words in the text, or choose “Leave it”: not both."
    if any(value != STET and value not in {span.id for span in item.spans} for value in values):
        return "Mark words that stand in the passage."
    return None


def score(item: Item, values: Values) -> float:
    """F1 of the marks against the key, neutral spans apart; *leave it* is right or wrong."""
    keys, marks = set(item.key), set(values)
    if keys == {STET} or STET in marks:
        return 1.0 if marks == keys else 0.0
    counted = {span.id for span in item.spans if not span.neutral}
    marks &= counted
    if not marks or not keys:
        return 0.0
    return 2 * len(marks & keys) / (len(marks) + len(keys))


def in_words(item: Item, values: Values) -> list[str]:
    """The words that were marked, in reading order, or *Leave it*."""
    if STET in values:
        return ["Leave it"]
    spans = sorted(item.spans, key=lambda span: (span.passage, span.start))
    return [item.passages[span.passage].text[span.start : span.end] for span in spans if span.id in values]


def _example(*, key: Values) -> Item:
    return Item(
        identifier="example",
        kind="hot_text",
        stem="Does the passage write the mayor's name as the rest of the article does? Mark the word, or leave it.",
        skill="precision",
        key=key,
        passages=(Passage("a.txt", 0, 31, "Mayor Ann Laine and Mayor Laien"),),
        spans=(
            Markable("ann", 0, 6, 9),
            Markable("laine", 0, 10, 15),
            Markable("and", 0, 16, 19),
            Markable("mayor", 0, 20, 25, neutral=True),
            Markable("laien", 0, 26, 31),
        ),
        feedback=Feedback("The letters are swapped.", "Compare the two spellings.", "That the report is wrong."),
        evidence=Evidence("text", "The first name in the passage shows how it is written."),
    )


_FLAWED = _example(key=("laien",))
_SOUND = _example(key=(STET,))

EXAMPLES = (
    Example(_FLAWED, ("laien",), 1.0),
    Example(_FLAWED, ("laien", "mayor"), 1.0, "a neutral span costs nothing"),
    Example(_FLAWED, ("laien", "ann"), 2 / 3, "a mark too many"),
    Example(_FLAWED, ("ann",), 0.0),
    Example(_FLAWED, ("mayor",), 0.0, "a neutral span earns nothing"),
    Example(_FLAWED, (STET,), 0.0),
    Example(_FLAWED, (), 0.0, "empty earns nothing"),
    Example(_SOUND, (STET,), 1.0),
    Example(_SOUND, ("laien",), 0.0),
    Example(_SOUND, ("mayor",), 0.0, "marking anything is wrong where nothing is"),
    Example(_SOUND, (), 0.0, "empty is not leave it"),
)
