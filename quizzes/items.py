"""An item: the content of a question. Plain values that know no database, and the contract of an item kind.

An item kind is a module in `kinds/`. It has

- a docstring: what the kind is and how it is credited; `NAME`: what a teacher calls it;
- `SECONDS`: how long an answer takes, reading the passage apart;
- `EXAMPLES`: `Example` values, at least one right, one wrong and one partly right where there is such a thing;
- `problems(item) -> list[str]`: what is wrong with an item as one of this kind, in words; empty when nothing is;
- `complaint(item, values) -> str | None`: why a response cannot be taken as it is, in words to the student, or None;
- `score(item, values) -> float`: credit from 0 to 1; an empty response earns 0;
- `in_words(item, values) -> list[str]`: what was answered, as a person reads it.

A response is a tuple of strings: option ids, ids of marked spans, ("stet",) for *leave it*, or the one text that was
written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from lessons.analysis.findings import Card, Evidence, Tier

STET = "stet"
"""The id of *leave it*."""

Values = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article as a question shows it.

    `file` is the name of the text, `start` and `end` its place there in code points; `text` is the source untouched, or
    the repaired passage of a twin, which may be longer or shorter.
    """

    file: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """What can be picked. `id` stays the same from version to version and is never a position."""

    id: str
    text: str
    credit: float = 0.0
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Markable:
    """A span that can be marked: a word or a phrase. Offsets count in the text of passage number `passage`.

    A neutral span neither earns nor costs.
    """

    id: str
    passage: int
    start: int
    end: int
    neutral: bool = False


@dataclass(frozen=True, slots=True)
class FindingRef:
    """The finding that an item rests on, as `draft` prints it; of a twin, the finding that was repaired."""

    kind: str
    tier: Tier
    file: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is said after a right and after a wrong answer, and what the flaw (or its absence) does not prove."""

    right: str
    wrong: str
    does_not_prove: str


@dataclass(frozen=True, slots=True)
class Item:
    """The content of one question.

    `key`: an option id (choice); a list of ids (multiple_response, hot_text: ["stet"] for let it stand); accepted
    texts (short_answer). `sound` is True where the verdict is to let it stand, False where it is not, None where no
    verdict is asked. `pair` is the same value on two twins. `way` is the module of `drafting/` that asked, and `flaw`
    names what is at stake: a quiz takes at most one item for each flaw and skill.
    """

    identifier: str
    kind: str
    stem: str
    skill: str
    key: str | tuple[str, ...]
    feedback: Feedback
    evidence: Evidence
    passages: tuple[Passage, ...] = ()
    cards: tuple[Card, ...] = ()
    options: tuple[Option, ...] = ()
    spans: tuple[Markable, ...] = ()
    severity: str | None = None
    findings: tuple[FindingRef, ...] = ()
    sound: bool | None = None
    pair: str | None = None
    way: str = ""
    flaw: str = ""
    points: int = 1

    def record(self) -> dict[str, Any]:
        """The item as one JSON line of `draft`, with `way`, `flaw` and `points` besides."""
        record = asdict(self)
        record["evidence"] = self.evidence.record()
        record["key"] = self.key if isinstance(self.key, str) else list(self.key)
        for name in ("passages", "cards", "options", "spans", "findings"):
            record[name] = list(record[name])
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Item:
        """The inverse of `record`; raises KeyError or TypeError where the record is no item."""
        return cls(**{
            **record,
            "key": record["key"] if isinstance(record["key"], str) else tuple(record["key"]),
            "feedback": Feedback(**record["feedback"]),
            "evidence": Evidence.from_record(record["evidence"]),
            "passages": tuple(Passage(**entry) for entry in record["passages"]),
            "cards": tuple(Card(**entry) for entry in record["cards"]),
            "options": tuple(Option(**entry) for entry in record["options"]),
            "spans": tuple(Markable(**entry) for entry in record["spans"]),
            "findings": tuple(FindingRef(**entry) for entry in record["findings"]),
        })  # fmt: skip

    def option(self, id: str) -> Option:
        """The option with an id; raises KeyError where there is none."""
        for option in self.options:
            if option.id == id:
                return option
        raise KeyError(id)


@dataclass(frozen=True)
class Example:
    """An item, a response to it, and the credit that the response must earn."""

    item: Item
    values: Values
    credit: float
    note: str = field(default="")
