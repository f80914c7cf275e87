"""Which of two reports gets its names wrong: what tips the balance where nothing else decides between them."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import name_after_title, name_listed, name_not_a_word, name_same_slot, name_split
from lessons.analysis.text import Text

WORDS = "This report misspells names; the other one does not."
_FINDERS = (name_after_title, name_listed, name_not_a_word, name_same_slot, name_split)


@lru_cache(maxsize=2)
def faults(bundle: Bundle) -> Counter[str]:
    """How many names each report provably misspells, by the report's name."""
    return Counter(finding.text.name for finder in _FINDERS for finding in finder.find(bundle))


def is_outdone(bundle: Bundle, one: Text, other: Text) -> bool:
    """Whether the first report misspells names and the second does not."""
    found = faults(bundle)
    return bool(found[one.name]) and not found[other.name]
