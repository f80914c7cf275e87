"""A question as a page shows it: what `templates/quizzes/_question.html` and `_feedback.html` are given.

    question = shown(item, values, articles=lesson.ordered_articles(), order=option_ids, points=2)
    judgment = judged(item, values, credit=0.5, points=2)

Both are plain values; the templates ask nothing of the database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lessons.analysis.findings import Card
from lessons.analysis.kinds import KINDS as FINDING_KINDS
from lessons.analysis.skills import SKILLS
from lessons.analysis.spans import Span
from lessons.marking import cut
from lessons.models import Article
from quizzes.items import STET, FindingRef, Item, Option, Passage, Values
from quizzes.kinds import KINDS
from quizzes.kinds.short_answer import folded
from quizzes.passages import segments

WRITTEN = frozenset({"short_answer"})
"""The kinds whose answer is a text; their options are near misses and are never shown."""

STATES = {
    "found": "needs a question, and is marked",
    "missed": "needs a question",
    "fine": "you marked it, and it is fine as it is",
    "neutral": "neither earns nor costs",
    "evidence": "what the question is about",
    "error": "what the question is about: an error that can be proved",
}
"""What is said of a place in a passage once the answer is given."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a passage. `id` is there where it can be marked, `state` (of STATES) where feedback is given."""

    text: str
    id: str = ""
    is_chosen: bool = False
    state: str = ""

    @property
    def remark(self) -> str:
        """The state in words, for those who do not see how it is underlined."""
        return STATES.get(self.state, "")


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage, where it comes from, and its licence note."""

    origin: str
    licence: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ShownOption:
    """An option, whether it was picked, and whether it is right."""

    id: str
    text: str
    feedback: str
    is_chosen: bool
    is_key: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A question ready to be shown. `widget` is the template of its kind."""

    kind: str
    stem: str
    skill: str
    points: int
    widget: str
    passages: tuple[ShownPassage, ...]
    cards: tuple[Card, ...]
    options: tuple[ShownOption, ...]
    is_left: bool
    """Whether *leave it* is the answer."""
    written: str
    """The text that was written, for kinds that ask for one."""
    can_mark: bool


@dataclass(frozen=True, slots=True)
class Judgment:
    """What is said of an answer. `tone` is stet, query or error; `score` is like "1.5 of 2", or empty."""

    verdict: str
    tone: str
    score: str
    chosen: tuple[str, ...]
    remarks: tuple[str, ...]
    says: str
    key: tuple[str, ...]
    why: tuple[str, ...]
    does_not_prove: str


def shown(
    item: Item,
    values: Values = (),
    *,
    articles: Sequence[Article] = (),
    order: Sequence[str] = (),
    points: int | None = None,
    is_judged: bool = False,
) -> Shown:
    """A question with what was answered so far; with `is_judged` its passages also say what was right.

    `order` holds option ids as they are to be shown; options that it does not name follow.
    """
    rank = {option_id: number for number, option_id in enumerate(order)}
    options = sorted(item.options, key=lambda option: rank.get(option.id, len(rank)))
    is_written = item.kind in WRITTEN
    return Shown(
        kind=item.kind,
        stem=item.stem,
        skill=SKILLS[item.skill].name if item.skill in SKILLS else "",
        points=item.points if points is None else points,
        widget=f"quizzes/kinds/{item.kind}.html",
        passages=tuple(
            _passage(item, number, values, articles, is_judged=is_judged) for number in range(len(item.passages))
        ),
        cards=item.cards,
        options=() if is_written else tuple(_option(item, option, values) for option in options),
        is_left=STET in values,
        written=" ".join(values) if is_written else "",
        can_mark=bool(item.spans),
    )


def judged(item: Item, values: Values, *, credit: float | None, points: int | None = None) -> Judgment:
    """What is said of an answer that earned a credit, 0 to 1, or None where nobody has judged it yet."""
    worth = item.points if points is None else points
    verdict, tone = _verdict(values, credit)
    says = item.feedback.right if credit == 1 else item.feedback.wrong
    remarks = [option.feedback for option in item.options if _is_given(item, option, values)]
    return Judgment(
        verdict=verdict,
        tone=tone,
        score="" if credit is None else f"{credit * worth:.3g} of {worth}",
        chosen=tuple(KINDS[item.kind].in_words(item, values)) if values else (),
        remarks=tuple(dict.fromkeys(remark for remark in remarks if remark and remark not in says)),
        says=says,
        key=tuple(KINDS[item.kind].in_words(item, key_values(item))),
        why=(item.evidence.note, *item.evidence.proofs),
        does_not_prove=item.feedback.does_not_prove,
    )


def key_values(item: Item) -> Values:
    """A response that earns everything."""
    if isinstance(item.key, str):
        return (item.key,)
    return item.key[:1] if item.kind in WRITTEN else item.key


def given(answers: Iterable[str]) -> Values:
    """The response in what a form sent as `answer`; a field left empty is no response."""
    return tuple(answer for answer in answers if answer.strip())


def origin(article: Article | None, position: int, total: int, *, asked: Collection[str] = ()) -> str:
    """Where a passage comes from, as far as it is known: never more than a person or the text told us.

    What a question of the kinds `asked` is about is left out: whether the page gives its author or its date is for the
    student to see, whatever a person has found out since.
    """
    if article is None:
        return "From an article"
    place = f"From article {position} of {total}" if total > 1 else "From the article"
    byline = "" if "missing_byline" in asked else article.byline
    days = "" if "missing_date" in asked else _days(article.date_start, article.date_end)
    known = [article.outlet, byline, days]
    return " · ".join([place, *(part for part in known if part)])


def _days(first: date | None, last: date | None) -> str:
    if first is None:
        return ""
    words = f"{first.day} {first:%B %Y}"
    return words if last in (None, first) else f"between {words} and {last.day} {last:%B %Y}"


def _verdict(values: Values, credit: float | None) -> tuple[str, str]:
    if not values:
        return "Left out", "query"
    if credit is None:
        return "Not scored yet", "query"
    if credit == 1:
        return "Right", "stet"
    return ("Partly right", "query") if credit > 0 else ("Not right", "error")


def _is_given(item: Item, option: Option, values: Values) -> bool:
    if item.kind in WRITTEN:
        return folded(option.text) in {folded(value) for value in values}
    return option.id in values


def _option(item: Item, option: Option, values: Values) -> ShownOption:
    return ShownOption(option.id, option.text, option.feedback, option.id in values, option.id in key_values(item))


def _passage(item: Item, number: int, values: Values, articles: Sequence[Article], *, is_judged: bool) -> ShownPassage:
    passage = item.passages[number]
    names = [f"article-{article.pk}" for article in articles]
    place = names.index(passage.file) if passage.file in names else None
    article = None if place is None else articles[place]
    return ShownPassage(
        origin=origin(article, (place or 0) + 1, len(articles), asked={finding.kind for finding in item.findings}),
        licence=article.licence_note if article else "",
        segments=_segments(item, number, values, article, is_judged=is_judged),
    )


def _segments(
    item: Item, number: int, values: Values, article: Article | None, *, is_judged: bool
) -> tuple[Segment, ...]:
    passage = item.passages[number]
    if not any(span.passage == number for span in item.spans):
        evidence = _evidence(item, passage, article) if is_judged else []
        state = "error" if item.sound is False and all(map(_is_error, item.findings)) else "evidence"
        return tuple(Segment(piece.text, state=state if piece.over else "") for piece in cut(passage.text, evidence))
    neutral = {span.id for span in item.spans if span.neutral}
    return tuple(
        Segment(
            piece.text,
            piece.id or "",
            piece.id in values,
            _state(item, piece.id, is_chosen=piece.id in values, is_neutral=piece.id in neutral)
            if is_judged and piece.id
            else "",
        )
        for piece in segments(item, number)
    )


def _state(item: Item, span_id: str, *, is_chosen: bool, is_neutral: bool) -> str:
    if is_neutral:
        return "neutral" if is_chosen else ""
    if span_id in item.key:
        return "found" if is_chosen else "missed"
    return "fine" if is_chosen else ""


def _is_error(finding: FindingRef) -> bool:
    return FINDING_KINDS[finding.kind].is_objective and finding.tier in "AB"


def _evidence(item: Item, passage: Passage, article: Article | None) -> list[Span]:
    """Where an item's findings stand in a passage. A repaired passage no longer holds them."""
    if article is None or article.source[passage.start : passage.end] != passage.text:
        return []
    whole = Span(passage.start, passage.end)
    return [
        Span(finding.start, finding.end).shifted(-passage.start)
        for finding in item.findings
        if finding.file == passage.file and whole.contains(Span(finding.start, finding.end))
    ]


@dataclass(frozen=True, slots=True)
class Rest:
    """A finding that a question rests on: its kind as on the screen, and where it stands."""

    kind: str
    is_error: bool
    place: str
    words: str


def resting_on(item: Item, articles: Sequence[Article]) -> tuple[Rest, ...]:
    """The findings that a question rests on, in words."""
    texts = {f"article-{article.pk}": (number, article.source) for number, article in enumerate(articles, start=1)}
    rests = []
    for finding in item.findings:
        number, source = texts.get(finding.file, (0, ""))
        kind = FINDING_KINDS[finding.kind]
        place = f"Article {number}" if number else "An article"
        rests.append(Rest(kind.name, _is_error(finding), place, source[finding.start : finding.end]))
    return tuple(rests)
