"""A "yesterday" or "last month" that the dates rule out.

Words that count from the day of writing travel badly: a text that is copied or posted later keeps its "yesterday". Put
the article's own date beside the dated report of the same event. It does not prove that the event is told wrongly
otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from lessons.analysis.bundle import Bundle
from lessons.analysis.claims import DayClaim, day_claims
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.intervals import Interval, day_in_words
from lessons.analysis.text import Text

KIND = "timing_error"
_LATER = "Cup for Vale\n\n14 May 2024\n\n"
EXAMPLES = (
    Example(
        [
            "After the quake\n\n23 September 2023\n\nThe earthquake that struck ⟦last month⟧ left cracks.",
            "The quake\n\n11 September 2023\n\nAn earthquake struck on Friday, 8 September, far away.",
        ]
    ),
    Example(
        [
            f"{_LATER}Hill Vale lifted the Senior Cup ⟦yesterday⟧ with a late goal.",
            "Cup for Vale\n\n12 May 2024\n\nHill Vale won the County Senior Cup yesterday in the rain.",
        ]
    ),
)
COUNTEREXAMPLES = (
    Example(
        [
            "After the quake\n\n3 October 2023\n\nThe earthquake that struck last month left cracks.",
            "The quake\n\n11 September 2023\n\nAn earthquake struck on Friday, 8 September, far away.",
        ]
    ),
    Example(
        [
            "Cup for Vale\n\n12 May 2024\n\nHill Vale lifted the Senior Cup yesterday.",
            "Cup for Vale\n\n12 May 2024\n\nHill Vale won the Senior Cup on Saturday, 11 May.",
        ]
    ),
    Example(
        [
            f"{_LATER}Hill Vale lifted the Junior Cup yesterday.",
            "Cup for Vale\n\n12 May 2024\n\nHill Vale won the Senior Cup yesterday.",
        ]
    ),
    Example(
        [
            "Hill Vale lifted the Senior Cup yesterday.",
            "Cup for Vale\n\n12 May 2024\n\nHill Vale won the Senior Cup yesterday.",
        ]
    ),
    Example(
        [
            "After the quake\n\n23 September 2023\n\nAn earthquake struck last month in the far south.",
            "The quake\n\n11 September 2023\n\nAn earthquake struck on Friday, 8 September, far away.",
        ]
    ),
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Time words whose days lie apart from the dated days of the same event, or after a report that it had happened."""
    groups: dict[tuple[str, str], list[DayClaim]] = defaultdict(list)
    for claim in day_claims(bundle):
        if claim.when is not None and not claim.is_ahead:
            groups[claim.actor, claim.happening].append(claim)
    for group in groups.values():
        for claim in group:
            other = _ruled_out_by(claim, [one for one in group if one is not claim and _is_same_event(claim, one)])
            if other is not None and claim.when is not None and other.when is not None:
                yield _finding(claim, other, claim.when, other.when)


def _is_same_event(one: DayClaim, other: DayClaim) -> bool:
    """Whether the targets agree: both have none, or one is the fuller form of the other."""
    words, others = set(one.target.split()), set(other.target.split())
    return bool(words) == bool(others) and (words <= others or others <= words)


def _before(claim: DayClaim) -> str:
    return claim.text.shadow[claim.sentence.span.start : claim.place.span.start]


def _ruled_out_by(claim: DayClaim, others: Sequence[DayClaim]) -> DayClaim | None:
    """The report that a relative time word cannot stand beside; None where it can, or where the others disagree."""
    if not claim.is_relative or claim.when is None or _is_indefinite(claim):
        return None
    dated = [one for one in others if (not one.is_relative and one.weekday is None) or (one.when and _names_day(one))]
    days = [one.when for one in dated if one.when is not None]
    if dated and not any(day.overlaps(claim.when) for day in days):
        is_one_day = all(one.overlaps(other) for one, other in combinations(days, 2))
        return dated[0] if is_one_day else None
    for one in others:
        reported = stated(one.text)
        if reported is not None and reported.interval.end < claim.when.start:
            return one
    return None


def _names_day(claim: DayClaim) -> bool:
    return not claim.is_relative and any(character.isdigit() for character in claim.said)


def _is_indefinite(claim: DayClaim) -> bool:
    """Whether the subject is "an earthquake", which may be another one than that of the other report."""
    start = _before(claim).lstrip().lower()
    return claim.actor.islower() and not start.startswith("the ") and " the " not in start[-60:]


def _finding(claim: DayClaim, other: DayClaim, means: Interval, right: Interval) -> Finding:
    own = _written(claim.text)
    return Finding(
        KIND,
        claim.text,
        claim.place.span,
        tier="A",
        explanation=f"Counted from the date of this article, {own}, “{claim.said}” means {means.in_words()}. "
        f"Another report shows that it happened {_on(right)}.",
        correct=right.in_words(),
        evidence=Evidence("bundle", f"Compare with the report that says “{other.said}”, and with the articles’ dates."),
        related=(other.place,),
        repair=Repair(claim.place.span, _on(right, is_short=True)),
        label=f"{claim.actor}: {claim.happening}",
    )


def _written(text: Text) -> str:
    dated = stated(text)
    return dated.interval.in_words() if dated else ""


def _on(when: Interval, *, is_short: bool = False) -> str:
    if when.start != when.end:
        return f"in {when.in_words()}"
    return f"on {when.start.day} {when.start:%B}" if is_short else f"on {day_in_words(when.start)}"
