"""A bundle: the articles of one event, with the reference facts and the names that are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from lessons.analysis.text import Text


@dataclass(frozen=True, slots=True)
class Milestone:
    """A later dated step of the same thing."""

    day: date
    text: str

    @classmethod
    def from_record(cls, record: Sequence[str]) -> Milestone:
        """A milestone from a pair of ISO date and text; raises ValueError or TypeError where it is none."""
        day, text = record
        return cls(date.fromisoformat(day), text)


@dataclass(frozen=True, slots=True)
class ReferenceFact:
    """A dated event with the names it goes by and the source that was read.

    `recent_for` is how long "recent" is a fair word for it. `needs_context` holds words of which one must stand in the
    same sentence before an alias counts. An unverified fact never produces a finding.
    """

    event: str
    aliases: tuple[str, ...]
    start: date
    end: date
    source_title: str
    source_url: str = ""
    milestones: tuple[Milestone, ...] = ()
    recent_for: timedelta = timedelta(days=90)
    needs_context: tuple[str, ...] = ()
    publisher: str = ""
    source_date: str = ""
    is_verified: bool = True

    def __hash__(self) -> int:
        # Tables of facts are looked up by every text of a bundle; all fields would be too many to hash.
        return hash((self.event, self.start))

    @property
    def citation(self) -> str:
        """Publisher, title and date of the source, as far as they are known."""
        return ", ".join(part for part in (self.publisher, self.source_title, _in_words(self.source_date)) if part)


def _in_words(day: str) -> str:
    """A date such as 2024-11-18 as a reader writes it; anything else as it is."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day
    return f"{found.day} {found:%B %Y}"


@dataclass(frozen=True, slots=True)
class KnownName:
    """A canonical name; `variants` are other forms that are as right."""

    name: str
    type: str
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Bundle:
    """The articles of one event, in the order given, with what is known around them."""

    texts: tuple[Text, ...]
    facts: tuple[ReferenceFact, ...] = ()
    names: tuple[KnownName, ...] = ()

    @cached_property
    def verified_facts(self) -> tuple[ReferenceFact, ...]:
        """The facts whose source was read: the only ones that may produce a finding."""
        return tuple(fact for fact in self.facts if fact.is_verified)
