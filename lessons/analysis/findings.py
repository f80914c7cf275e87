"""What a detector hands out, and the contract that every detector keeps.

A detector is a module in `detectors/`. It has

- a docstring: the page a teacher reads (what it is, why it matters, what to ask, what it does not prove);
- `KIND`: a slug of `kinds.py`;
- `EXAMPLES` and `COUNTEREXAMPLES`: strings, with the expected span in ⟦double brackets⟧ (several are allowed), or
  `Example` values where one sentence is not enough;
- `find(bundle) -> Iterator[Finding]`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from lessons.analysis.kinds import KINDS
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

Tier = Literal["A", "B", "C"]
Severity = Literal["slip", "weak", "misleading", "false"]
Outcome = Literal["conflict", "reconcilable"]
EvidenceType = Literal["text", "bundle", "calendar", "arithmetic", "fact"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in one of the bundle's texts."""

    text: Text
    span: Span

    @property
    def quote(self) -> str:
        """The exact words that stand there."""
        return self.text.quote(self.span)

    def record(self) -> dict[str, Any]:
        """The place as `analyze` prints it."""
        return {"file": self.text.name, "start": self.span.start, "end": self.span.end, "quote": self.quote}


@dataclass(frozen=True, slots=True)
class Card:
    """A reference fact as a reader sees it: a date in words, what happened, and who says so."""

    date: str
    text: str
    source: str

    def record(self) -> dict[str, str]:
        """The card as `draft` prints it."""
        return {"date": self.date, "text": self.text, "source": self.source}


@dataclass(frozen=True, slots=True)
class Evidence:
    """How anyone can know.

    `note` is one sentence that tells how to check. `cards` are the facts that it rests on, later milestones included.
    `proofs` are further proofs of the same finding, one sentence each.
    """

    type: EvidenceType
    note: str
    cards: tuple[Card, ...] = ()
    proofs: tuple[str, ...] = ()

    @classmethod
    def calendar(cls, day: date) -> Evidence:
        """Anyone with a calendar can look up the weekday of a date."""
        return cls("calendar", f"A calendar shows that {day.day} {day:%B %Y} was a {day:%A}.")

    def record(self) -> dict[str, Any]:
        """The evidence as `analyze` prints it; a key without content is left out."""
        record: dict[str, Any] = {"type": self.type, "note": self.note}
        if self.cards:
            record["cards"] = [card.record() for card in self.cards]
            record["citation"] = self.cards[0].source
        if self.proofs:
            record["proofs"] = list(self.proofs)
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Evidence:
        """The inverse of `record`."""
        return cls(
            record["type"],
            record["note"],
            tuple(Card(**card) for card in record.get("cards", ())),
            tuple(record.get("proofs", ())),
        )


@dataclass(frozen=True, slots=True)
class Repair:
    """How the passage reads when it is made right: `text` in the place of `span`. What a sound twin is made of."""

    span: Span
    text: str

    def record(self) -> dict[str, Any]:
        """The repair as plain data."""
        return {"start": self.span.start, "end": self.span.end, "text": self.text}


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in an article and a reason that a teacher could put before a class.

    `explanation` is one or two sentences to a student. `correct` is the right form or fact, in words, or None.
    `repair` is given only where the passage can be made right by replacing a few words, and then it is right.
    `outcome` is for contradictions alone. `tier` and `severity` default to those of the kind.
    `label` names what is at stake in a word or two ("AUKUS", "Blinken"): findings of one kind with one label
    are the same flaw in several places.
    """

    kind: str
    text: Text
    span: Span
    explanation: str
    evidence: Evidence
    correct: str | None = None
    severity: Severity = field(default=None)  # type: ignore[arg-type]
    tier: Tier = field(default=None)  # type: ignore[arg-type]
    outcome: Outcome | None = None
    related: tuple[Place, ...] = ()
    repair: Repair | None = None
    label: str = ""

    def __post_init__(self) -> None:
        kind = KINDS[self.kind]
        if self.tier is None:
            object.__setattr__(self, "tier", kind.tiers[0])
        if self.severity is None:
            object.__setattr__(self, "severity", kind.severity)
        if self.tier not in kind.tiers:
            raise ValueError(f"{self.kind} has no tier {self.tier}")
        if not 0 <= self.span.start < self.span.end <= len(self.text.source):
            raise ValueError(f"{self.kind}: {self.span} is no place in {self.text.name}")

    @property
    def quote(self) -> str:
        """The exact words of the source that the finding is about."""
        return self.text.quote(self.span)

    @property
    def skill(self) -> str:
        """The slug of the skill that the finding belongs to."""
        return KINDS[self.kind].skill

    @property
    def is_objective(self) -> bool:
        """Whether a wrong finding of this sort would be an error of ours, and a right one an error of the writer."""
        return KINDS[self.kind].is_objective and self.outcome != "reconcilable"

    def record(self) -> dict[str, Any]:
        """The finding as one JSON line of `analyze`: the contract's keys in the contract's order."""
        return {
            "file": self.text.name,
            "start": self.span.start,
            "end": self.span.end,
            "quote": self.quote,
            "kind": self.kind,
            "tier": self.tier,
            "skill": self.skill,
            "severity": self.severity,
            "explanation": self.explanation,
            "correct": self.correct,
            "evidence": self.evidence.record(),
            "outcome": self.outcome,
            "related": [place.record() for place in self.related],
        }


@dataclass(frozen=True)
class Example:
    """Articles, facts and names that show a detector what it must find, or must leave alone.

    `articles` are texts with the expected spans in ⟦double brackets⟧; a COUNTEREXAMPLE has none.
    `facts` and `names` are rows as in the CSV tables.
    """

    articles: Sequence[str]
    facts: Sequence[Mapping[str, str]] = ()
    names: Sequence[Mapping[str, str]] = ()
