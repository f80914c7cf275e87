"""A percentage or a fraction that its own counts do not give.

“150 of 200, or 57%”: whoever divides finds three quarters. A share sounds exact, and few readers check it. Ask which of
the numbers came from the source and which was worked out later. A wrong share does not prove that the counts are wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lessons.analysis import numbers, shares
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.quantities import Quantity, in_figures, is_hedged, quantities_in
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "number_mismatch"
EXAMPLES = (
    "Surveyors looked at 200 barns. The report says 150 of them, or ⟦57%⟧, have cracks.",
    "Of the voters, 150 out of 200 (⟦57 per cent⟧) said yes.",
    "Vale had 16 shots, of which 4 were on target, or ⟦one in three⟧, the sheet shows.",
    "Vale had 12 shots, half of them on target, which is ⟦seven⟧.",
    "Some 30% of the 200 barns, or ⟦80⟧, have cracks.",
    "The council closed 12 of its 36 libraries, ⟦half⟧ of the total.",
    "Of the 340 nurses, 85, or ⟦30%⟧, have left.",
    "On Monday 1,800 of the 2,400 trains ran, a share of ⟦78%⟧, the line said.",
    "Thieves took 60 of the 80 prints, or ⟦two in three⟧.",
    "The frame was sold for $90 million. The museum paid $15 million of it, or ⟦a quarter⟧.",
)
COUNTEREXAMPLES = (
    "Surveyors looked at 200 barns. The report says 150 of them, or 75%, have cracks.",
    "Surveyors looked at 200 of 263 barns. The report says 150 of them, or 57% of all, have cracks.",
    "Vale had 16 shots, of which 4 were on target, or one in four, the sheet shows.",
    "Vale had 12 shots, half of them on target, which is six.",
    "She won 33 of 100 votes, or a third.",
    "She won 30 of 100 votes, or a third.",
    "On Monday 1,800 of the 2,400 trains ran, a share of 75%, the line said.",
    "The frame was sold for $90 million. The museum paid $15 million of it, or a sixth.",
    "The frame was sold for $90 million, after a first bid of $60 million. The museum paid $15 million of it, or a"
    " quarter.",
    "She won 51 of 101 votes, or just over half. He won 49 of 101, or almost half.",
    "“We looked at 150 of 200, or 57%,” he said.",
    "They asked 150 of the 200 owners, and 57% said yes.",
    "Two of the 12 boats sank, or three with the raft.",
    "Some 30% of the 200 barns, or 60, have cracks.",
    "The council closed 12 of its 36 libraries, half of them in villages.",
    "The council closed 12 of its 36 libraries, one in ten people said.",
)

_N = numbers.WHOLE
_HEDGES = (
    r"(?P<hedge>(?:(?:just|well|slightly|a little|more|less|fewer|than|about|around|nearly|almost|over|under|roughly"
    r"|some|approximately|only|barely|exactly|at|least|most) )*)"
)
_OR = rf"(?:,? or|,? which is|,? that is,?|,? equal to|,? amounting to) {_HEDGES}"
_RATE = r"(?:(?:giving |making |for |with )?(?:an?|the) (?:turnout|share|rate|proportion|response) of )?"
_BESIDE = rf"(?:,| ?\(| –| —) ?{_RATE}{_HEDGES}"
_OF = (
    rf"(?:out of|of|in) (?:(?:them|those|these|which|whom)\b"
    rf"|(?:the |its |their |his |her |all |a total of )*(?P<m>{_N})\b)"
)
_WORDS = r"[^.;:()\"\d]{0,60}?"
_END = r"(?! (?:of|in|more|less|higher|lower|from|points?)\b| ?(?:million|billion|bn)|\w|[.,]\d)"
_CLOSED = r"(?= of (?:the total|all)\b|[,;)]|\.(?!\d)| –| —)"
_SHARE, _COUNT = rf"(?P<share>{shares.SHARE})", rf"(?P<n>{_N})"
_WHOLE = rf"(?<![\w.,£$€])(?P<m>{_N}) [a-z][^.;:()\"\d]{{1,40}}?,?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w.,£$€]){_COUNT} {_OF}{_WORDS}{_OR}{_SHARE}{_END}",
        rf"(?<![\w.,£$€]){_COUNT} {_OF}{_WORDS}{_BESIDE}{_SHARE}{_CLOSED}",
        rf"\bof (?:the |its |their )+(?P<m>{_N}) [a-z][^.;:,()\"\d]{{1,40}}, {_COUNT}\b{_WORDS}{_OR}{_SHARE}{_END}",
        rf"{_WHOLE} of (?:which|whom|them) (?:only |just )?{_COUNT}\b{_WORDS}{_OR}{_SHARE}{_END}",
    )
)
_COUNTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_SHARE} of (?:the |its |their |all )*(?P<m>{_N})\b{_WORDS}{_OR}{_COUNT}\b{_END}",
        rf"{_WHOLE} {_SHARE} of (?:them|which|whom)\b{_WORDS}{_OR}{_COUNT}\b{_END}",
    )
)
_MONEY = re.compile(rf" of (?:it|that|this|the (?:money|sum|cost|price|total|bill)){_OR}{_SHARE}{_END}", re.IGNORECASE)
_UP, _DOWN = (
    re.compile(r"\b(?:over|more|at least|well|slightly|a little|just)\b"),
    re.compile(r"\b(?:under|less|fewer|nearly|almost|at most|barely)\b"),
)
_HEDGE_SLACK = Fraction(6, 100)
_SIMPLE = 5
"""Whoever has exactly three in four does not round it to two in three."""
_REACH = 300
"""Characters around a share in which its whole may stand."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Shares that the count and the whole beside them do not give, and counts that a share of a whole does not."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            ends = sentence.span.start, sentence.span.end
            for pattern in _PATTERNS:
                for match in pattern.finditer(text.shadow, *ends):
                    yield from _check(text, sentence, match, "share")
            for pattern in _COUNTS:
                for match in pattern.finditer(text.shadow, *ends):
                    yield from _check(text, sentence, match, "n")
            for match in _MONEY.finditer(text.shadow, *ends):
                yield from _money(text, sentence, match)


def _check(text: Text, sentence: Sentence, match: re.Match[str], wrong: str) -> Iterator[Finding]:
    share, part = shares.read(match["share"]), numbers.value(match["n"])
    if share is None or text.is_quoted(Span(*match.span(wrong))):
        return
    wholes = [numbers.value(match["m"])] if match["m"] else _wholes(text, sentence, match, part)
    if not wholes or any(
        _fits(part, whole, share, match["hedge"]) for whole in (*wholes, *_around(text, sentence, match))
    ):
        return
    whole = wholes[0]
    if whole < 2 or (part > whole and wrong == "share"):
        return
    yield _finding(text, match, wrong, share=share, part=part, whole=whole)


def _money(text: Text, sentence: Sentence, match: re.Match[str]) -> Iterator[Finding]:
    """A part of a sum of money, and its share: the sum is a larger one of the same money shortly before it."""
    share = shares.read(match["share"])
    given = quantities_in(text, Span(max(sentence.block.span.start, sentence.span.start - _REACH), sentence.span.end))
    part = next((one for one in given if one.span.end == match.start()), None)
    if share is None or part is None or not part.unit or text.is_quoted(part.span) or is_hedged(text, part):
        return
    wholes = [one for one in given if one.unit == part.unit and one.value > part.value and one.span.end < match.start()]
    ratios = [part.value / one.value for one in wholes]
    if not ratios or any(abs(ratio - share.value) <= share.slack for ratio in ratios) or match["hedge"].strip():
        return
    place, words = Span(*match.span("share")), shares.in_words(ratios[-1], match["share"])
    reckoned = f"{text.quote(part.span)} of {text.quote(wholes[-1].span)} is {float(100 * ratios[-1]):.3g}%"
    yield Finding(
        KIND,
        text,
        place,
        explanation=f"{reckoned}, but the article says “{text.quote(place)}”. One of the numbers is wrong.",
        correct=words,
        evidence=Evidence("arithmetic", f"Divide it yourself: {reckoned}."),
        related=(Place(text, part.span), Place(text, wholes[-1].span)),
        repair=Repair(place, words) if words else None,
        label=text.quote(place),
    )


def _wholes(text: Text, sentence: Sentence, match: re.Match[str], part: int) -> list[int]:
    """What "of them" may mean: the nearest larger count in the sentence or in the one before it."""
    found = [one for one in _counts(text, sentence, match) if one.span.end <= match.start("n") and one.value > part]
    return [int(one.value) for one in found[-1:]]


def _around(text: Text, sentence: Sentence, match: re.Match[str]) -> list[int]:
    """All counts around: where one of them fits as the whole, the writer may have meant it."""
    return [int(one.value) for one in _counts(text, sentence, match) if one.value > 1]


def _counts(text: Text, sentence: Sentence, match: re.Match[str]) -> Sequence[Quantity]:
    """The counts around a match: in its sentence and in the one before it in the same block."""
    before = text.sentence_at(max(0, sentence.span.start - 2))
    near = [*_near(quantities_in(text, sentence.span), match)]
    if before is not None and before.block == sentence.block and before.span != sentence.span:
        near = [*_near(quantities_in(text, before.span), match), *near]
    return [one for one in near if one.is_count and one.value.denominator == 1]


def _near(given: Sequence[Quantity], match: re.Match[str]) -> Sequence[Quantity]:
    first = bisect_left(given, match.start() - _REACH, key=_start)
    return given[first : bisect_right(given, match.end() + _REACH, key=_start)]


def _start(quantity: Quantity) -> int:
    return quantity.span.start


def _fits(part: int, whole: int, share: shares.Share, hedge: str | None) -> bool:
    actual = Fraction(part, whole) if whole else Fraction(0)
    rounded = Fraction(1, whole) / 2 if whole else Fraction(0)
    if abs(actual - share.value) <= max(share.slack, rounded):
        return share.is_exact or actual == share.value or actual.denominator > _SIMPLE or bool(hedge and hedge.strip())
    if not hedge or not hedge.strip() or hedge.strip() == "exactly":
        return False
    if _UP.search(hedge) and share.value < actual < share.value + 2 * _HEDGE_SLACK:
        return True
    if _DOWN.search(hedge) and share.value - 2 * _HEDGE_SLACK < actual < share.value:
        return True
    return not (_UP.search(hedge) or _DOWN.search(hedge)) and abs(actual - share.value) <= _HEDGE_SLACK


def _finding(text: Text, match: re.Match[str], wrong: str, *, share: shares.Share, part: int, whole: int) -> Finding:
    place, said = Span(*match.span(wrong)), match[wrong]
    percent = float(100 * Fraction(part, whole))
    if wrong == "share":
        words = shares.in_words(Fraction(part, whole), said)
        reckoned = f"{part:,} of {whole:,} is {percent:.3g}%"
    else:
        count = share.value * whole
        words = numbers.spelled(int(count), said) if count.denominator == 1 and not match["hedge"].strip() else None
        reckoned = f"{match['share']} of {whole:,} is {in_figures(count)}"
    others = [Place(text, Span(*match.span("n" if wrong == "share" else "share")))]
    if match["m"]:
        others.append(Place(text, Span(*match.span("m"))))
    return Finding(
        KIND,
        text,
        place,
        explanation=f"{reckoned[:1].upper()}{reckoned[1:]}, but the article says “{text.quote(place)}”. "
        "One of the numbers is wrong.",
        correct=words,
        evidence=Evidence("arithmetic", f"Divide it yourself: {reckoned}."),
        related=tuple(others),
        repair=Repair(place, words) if words else None,
        label=text.quote(place),
    )
