"""How a misspelt name is put to a reader: which name it is, where it stands right, what happened to the letters."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from lessons.analysis import lexicon
from lessons.analysis.findings import Evidence, Finding, Place, Repair, Severity
from lessons.analysis.names import Form, Mention, fold
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Slip:
    """A place with a misspelt name: `wrong` as it stands without the possessive ending, `whole` with it."""

    text: Text
    span: Span
    whole: Span

    @property
    def wrong(self) -> str:
        """The misspelt name as it stands."""
        return self.text.quote(self.span)

    @classmethod
    def at(cls, mention: Mention) -> Slip:
        """The slip where a mention stands."""
        return cls(mention.text, mention.span, mention.whole)


def finding(slip: Slip, name: Form, *, proof: str) -> Finding:
    """A name that the articles themselves establish, written otherwise. `proof` says why it is the same name."""
    here = len(name.places.get(slip.text.name, ()))
    others = len(name) - here
    right = _shaped(name.surface, slip.wrong)
    where = f"this article has it {_times(here)}" if here else f"the other reports have it {_times(others)}"
    return Finding(
        "name_misspelling",
        slip.text,
        slip.whole,
        explanation=f"The name is “{name.surface}”: {where}. Here {_what_is_wrong(slip.wrong, right)}.{_trap(slip)}",
        evidence=Evidence("text" if here else "bundle", _note(slip, name, here, others), proofs=(proof,)),
        correct=right + _ending(slip),
        severity=_severity(slip),
        related=_nearest(slip, name) if here else _elsewhere(name),
        repair=Repair(slip.whole, right + _ending(slip)),
        label=name.surface,
    )


def listed(slip: Slip, right: str, name: str, *, seen: tuple[Place, ...]) -> Finding:
    """A name of the table, one word of it written otherwise. `right` is that word and `seen` where it stands right."""
    right = _shaped(right, slip.wrong)
    is_here = any(place.text is slip.text for place in seen)
    where = "; elsewhere it is written so" if seen else ""
    note = f"Look up “{name}” in the list of names that comes with this lesson, or in any encyclopedia."
    if seen:
        note = (
            f"Search the {'article' if is_here else 'other reports'} for “{name}” and compare the two letter by letter."
        )
    return Finding(
        "name_misspelling",
        slip.text,
        slip.whole,
        explanation=f"The full name is “{name}”{where}. Here {_what_is_wrong(slip.wrong, right)}.{_trap(slip)}",
        evidence=Evidence(("text" if is_here else "bundle") if seen else "fact", note),
        correct=right + _ending(slip),
        severity=_severity(slip),
        tier="A" if seen else "B",
        related=seen[:_SHOWN],
        repair=Repair(slip.whole, right + _ending(slip)),
        label=name,
    )


def rival(slip: Slip, right: str, *, full: str, seen: tuple[Place, ...], proof: str) -> Finding:
    """A name that another report writes otherwise; `full` is the whole name there, `proof` what decides."""
    right = _shaped(right, slip.wrong)
    return Finding(
        "name_misspelling",
        slip.text,
        slip.whole,
        explanation=f"Another report writes the same name “{full}”. Here {_what_is_wrong(slip.wrong, right)}."
        f"{_trap(slip)}",
        evidence=Evidence("bundle", f"Put the two names side by side, letter by letter. {proof}", proofs=(proof,)),
        correct=right + _ending(slip),
        severity=_severity(slip),
        related=seen[:_SHOWN],
        repair=Repair(slip.whole, right + _ending(slip)),
        label=right,
    )


def _nearest(slip: Slip, name: Form) -> tuple[Place, ...]:
    """The places of the right form around the slip."""
    spans = name.places[slip.text.name]
    first = max(0, min(bisect_left(spans, slip.span) - 1, len(spans) - _SHOWN))
    return tuple(Place(slip.text, span) for span in spans[first : first + _SHOWN])


def _elsewhere(name: Form) -> tuple[Place, ...]:
    return tuple(Place(mention.text, mention.span) for mention in name.mentions[:_SHOWN])


def _ending(slip: Slip) -> str:
    return slip.text.source[slip.span.end : slip.whole.end]


def _shaped(right: str, wrong: str) -> str:
    return right.upper() if wrong.isupper() and len(wrong) > 1 else right


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _note(slip: Slip, name: Form, here: int, others: int) -> str:
    counts = [f"{_times(here)} in this article"] if here else []
    if others:
        counts.append(f"{_times(others)} in the other reports")
    stands = " and ".join(counts)
    return f"Search for “{name.surface}”: it stands {stands}. Compare it with “{slip.wrong}” letter by letter."


def _severity(slip: Slip) -> Severity:
    """A slip that makes another real name sends the reader to somebody else."""
    return "misleading" if lexicon.is_proper(slip.wrong) and slip.wrong[0].isupper() else "slip"


def _trap(slip: Slip) -> str:
    if lexicon.is_word(slip.wrong):
        return f" A spelling checker lets it pass, because “{slip.wrong.lower()}” is an ordinary word."
    return " It looks like another name, so readers may think of somebody else." if _severity(slip) != "slip" else ""


def _what_is_wrong(wrong: str, right: str) -> str:
    """What happened to the letters, as a clause."""
    if " " in wrong and " " not in right:
        return f"a space breaks it in two: “{wrong}”"
    one, other = fold(wrong), fold(right)
    if one == other:
        return f"it has a small letter: “{wrong}”" if wrong[0].islower() else f"it is written “{wrong}”"
    clause = _slip_of_letters(one, other)
    return f"{clause}, and the capital is lost" if wrong[0].islower() and right[0].isupper() else clause


def _slip_of_letters(one: str, other: str) -> str:
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) + 1 == len(other) and one[start:] == other[start + 1 :]:
        missing = other[start]
        return "the apostrophe is missing" if missing == "'" else f"the letter “{missing}” is missing"
    if len(one) == len(other) + 1 and one[start + 1 :] == other[start:]:
        return f"there is one letter too many, “{one[start]}”"
    if len(one) == len(other) and one[start + 1 :] == other[start + 1 :]:
        return f"“{one[start]}” stands where “{other[start]}” belongs"
    if one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]:
        return f"“{one[start : start + 2]}” stands where “{other[start : start + 2]}” belongs: two letters are swapped"
    return f"two letters differ: “{one}” for “{other}”"
