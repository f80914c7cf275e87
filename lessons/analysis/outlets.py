"""Other outlets: the papers, stations and agencies that an article may name as the place it has something from."""

from __future__ import annotations

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.names import fold
from lessons.analysis.text import Text
from lessons.analysis.words import credits as words

OUTLET_NAME = r"[A-Z](?:[\w'&-]|\.(?=\w))*(?: (?:of |the )?[A-Z](?:[\w'&-]|\.(?=\w))*){0,4}"
"""A name that an outlet could have, as a pattern without groups."""


class Outlets:
    """The outlets that a bundle can know: those of its table, well-known ones, names with such a word as "Times"."""

    def __init__(self, bundle: Bundle) -> None:
        listed = [name for name in bundle.names if name.type == "organization"]
        self.listed = {fold(form) for name in listed for form in (name.name, *name.variants)}

    def holds(self, name: str) -> bool:
        """Whether a name is an outlet's."""
        plain = name.rstrip(".").removesuffix("'s").removeprefix("the ").removeprefix("The ")
        return fold(plain) in self.listed | words.OUTLETS or words.OUTLET.search(plain) is not None

    def holds_last(self, name: str) -> bool:
        """Whether a name is an outlet's by the whole of it or by its last word, as in "the Dover Times"."""
        plain = name.rstrip(".").removesuffix("'s").removeprefix("the ").removeprefix("The ")
        if fold(plain) in self.listed | words.OUTLETS:
            return fold(plain) in words.OUTLETS or words.OUTLET.search(plain) is not None
        last = plain.split()[-1] if plain.split() else ""
        return " " in plain and words.OUTLET.fullmatch(last) is not None


def is_own(text: Text, outlet: str) -> bool:
    """Whether an outlet is the article's own: what it is told is no report of somebody else."""
    own = [text.quote(block.span) for block in text.blocks[:6] if block.label in {Label.SECTION, Label.FURNITURE}]
    told = " ".join([*own, text.metadata.outlet or ""])
    last = fold(outlet.split()[-1]) if outlet.split() else ""
    return bool(last) and last in fold(told).split()
