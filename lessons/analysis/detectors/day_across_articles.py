"""Two articles put the same journey or event on different days.

Before one report is called wrong, ask whether both speak of the same moment. Somebody may set out on one day and be
there on another; then both can be right, and the reader has to supply the link. Where the same step is put on two days,
one of the reports is mistaken. A clash alone does not prove which one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from lessons.analysis.bundle import Bundle
from lessons.analysis.claims import DayClaim, day_claims, grouped, weekday_name
from lessons.analysis.findings import Evidence, Example, Finding, Outcome

KIND = "cross_contradiction"
EXAMPLES = (
    Example(
        [
            "Minister Ada Holt is set to travel to Oslo on ⟦Friday⟧ to meet officials.",
            "Foreign Minister Holt is set to visit Norway on ⟦Sunday⟧, her office said.",
        ]
    ),
    Example(
        [
            "Holt will arrive in Oslo on ⟦Saturday⟧, it was said.",
            "Ms Holt is due to arrive in Oslo on ⟦Sunday⟧, it was said.",
        ]
    ),
)
COUNTEREXAMPLES = (
    Example(["Holt will arrive in Oslo on Sunday.", "Ms Holt is due to arrive in Norway on Sunday."]),
    Example(["Holt will arrive in Oslo on Saturday.", "Ms Holt is due to arrive in Rome on Sunday."]),
    Example(["Holt will arrive in Oslo on Saturday.", "Mr Berg is due to arrive in Oslo on Sunday."]),
    Example(["Holt will arrive in Oslo on Saturday.", "Ms Holt arrived in Oslo on Sunday."]),
    Example(["Holt will travel to Oslo on Sunday.", "Ms Holt will visit Norway on Friday."]),
    Example(["Holt had initially planned to arrive in Oslo on Friday.", "Holt will arrive in Oslo on Sunday."]),
    Example(["Holt will visit Oslo on Friday, 16 June 2023.", "Holt will visit Oslo on Sunday, 14 July 2024."]),
)

_JOURNEY = {"departure", "presence"}
_LONGEST_WAY = 3
"""Days that may lie between setting out and being there."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Days of one actor's journey to one place, still ahead in both articles, that differ."""
    claims = [claim for claim in day_claims(bundle) if claim.happening in _JOURNEY and claim.target]
    for group in grouped(claim for claim in claims if claim.weekday is not None):
        firsts = list({id(claim.text): claim for claim in reversed(group)}.values())[::-1]
        for one, other in combinations(firsts, 2):
            outcome = _outcome(one, other)
            if outcome is not None:
                yield _finding(one, other, outcome)
                yield _finding(other, one, outcome)


def _outcome(one: DayClaim, other: DayClaim) -> Outcome | None:
    if one.weekday == other.weekday or one.is_ahead != other.is_ahead or one.weekday is None or other.weekday is None:
        return None
    if one.when is not None and other.when is not None and not one.when.widened(7).overlaps(other.when):
        return None
    if one.happening == other.happening:
        return "conflict"
    leaving, being = (one, other) if one.happening == "departure" else (other, one)
    days = ((being.weekday or 0) - (leaving.weekday or 0)) % 7
    return "reconcilable" if days <= _LONGEST_WAY else None


def _finding(claim: DayClaim, other: DayClaim, outcome: Outcome) -> Finding:
    own, its = weekday_name(claim), weekday_name(other)
    if outcome == "reconcilable":
        leaving, being = (own, its) if claim.happening == "departure" else (its, own)
        explanation = (
            f"This report says {own}, another says {its}. Both can be right: one speaks of setting out ({leaving}), "
            f"the other of being there ({being})."
        )
        note = "Compare the verbs: to travel or leave is the start of a journey, to visit or arrive is its end."
    else:
        explanation = f"This report says {own} for {claim.actor}’s journey, another says {its} for the same step."
        note = "Put the two sentences side by side: same person, same step, same place, two days."
    return Finding(
        KIND,
        claim.text,
        claim.place.span,
        explanation=explanation,
        evidence=Evidence("bundle", note),
        severity="weak" if outcome == "reconcilable" else "misleading",
        outcome=outcome,
        related=(other.place,),
        label=f"{claim.actor}: {claim.target}",
    )
