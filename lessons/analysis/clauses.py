"""Where a clause begins: the place where a subject may stand with nothing before it that could be the real one."""

from __future__ import annotations

import re

from lessons.analysis import prose
from lessons.analysis.text import Text

# A conjunction, or a verb of saying whose "that" is left out; after "and" or "or" another subject may stand before.
_OPENERS = (
    r"(?:that|because|while|when|although|though|where|whether|since|but|so|as|until|after|before|if|said|says|told \w+"
    r"|knows?|knew|thinks?|thought|believes?|believed|added|adds|reported|reports)"
)
_PLACES = (
    r"(?:in|on|at|after|before|during|by|since|until|for|from|near|under|over|across|among|with|without"
    r"|despite|according to)"
)
_OPENING = re.compile(
    rf"(?:^[\"'(\[]?|[;:–—] |, (?:but|so|and) |\b{_OPENERS} |^{_PLACES} [^,;:]{{1,60}}, |^[a-z]+ly, )$",
)
_HEDGED = re.compile(
    r"\b(?:if|wish|wishes|wished|suggest\w*|propos\w+|recommend\w*|insist\w*|demand\w*|ask(?:s|ed)?|require\w*"
    r"|urg(?:e|es|ed|ing)"
    r"|request\w*|order(?:s|ed)?|lest|important|essential|vital|necessary|imperative|crucial|let|lets|make|makes|made"
    r"|help|helps"
    r"|helped|see|saw|hear|heard|watch|watched|did|does|do|should|would|could|can|will|may|might|must|to)\b"
)


def opens_at(text: Text, position: int) -> bool:
    """Whether a clause begins at a place, so that what stands there is its subject."""
    return _OPENING.search(prose.before(text, position, 80)) is not None


def may_be_wish(text: Text, position: int) -> bool:
    """Whether something before a place may ask for the bare form of a verb: "if she were", "asked that he be"."""
    return _HEDGED.search(prose.before(text, position, 80)) is not None
