"""Does the page say when it came out?

A weekday, a month or a year in a text is easily taken for its date. The student tells the day of publication from the
times that the text speaks of. Where the page has its date, that is the answer, so not finding one is no habit to learn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.dates import mentions, mentions_in
from lessons.analysis.dating import stated
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, identify, reference
from quizzes.drafting._wording import listed, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

_AGE = re.compile(r"\b\d+ (?:year|month|week|day)s? ago\b")
_NONE = "No. It gives no such day."


_BELOW = Option(
    "below", "Yes. The day stands at its foot.", feedback="Look at the last lines of the page: they give no day."
)


@dataclass(frozen=True)
class _Time:
    """A time that a text names, with the stretch that shows it."""

    words: str
    span: Span
    is_age: bool = False


def draft(material: Material) -> Iterator[Item]:
    """One item for each article that lacks a date or shows one, and names other times besides."""
    missing = {id(finding.text): finding for finding in material.findings if finding.kind == "missing_date"}
    for text in material.bundle.texts:
        times = _times(material, text)
        dateline = _dateline(material, text)
        if id(text) in missing and times:
            yield _undated(material, missing[id(text)], times[:2])
        elif dateline and times and id(text) not in missing:
            other = max(times, key=lambda time: len(time.words))
            if 2 * len(other.words) > len(dateline.words):
                yield _dated(material, text, dateline, other)


def _times(material: Material, text: Text) -> list[_Time]:
    """The times in head and body that can be shown, each in words of its own; an age counted from nowhere first."""
    found: dict[str, _Time] = {}
    for block in text.labelled(Label.BYLINE, Label.DATELINE):
        for match in _AGE.finditer(text.shadow, block.span.start, block.span.end):
            span = Span(*match.span())
            if material.is_clean(text, span):
                found[match.group()] = _Time(match.group(), span, is_age=True)
    for mention in mentions(text):
        home = text.block_at(mention.span.start)
        if home is None or home.label not in RUNNING | {Label.HEADLINE}:
            continue
        shown = material.span(text, mention.span)
        words = " ".join(text.quote(mention.span).split())
        if shown and len(mentions_in(text, shown)) == 1 and not any(shown.overlaps(one.span) for one in found.values()):
            found.setdefault(words, _Time(words, shown))
    return list(found.values())


def _dateline(material: Material, text: Text) -> _Time | None:
    dating, line = stated(text), material.dateline(text)
    if dating is None or dating.basis != "head" or line is None:
        return None
    span = Span(line.start, line.end)
    full = next(mention for mention in mentions_in(text, span) if mention.is_full)
    return _Time(" ".join(text.quote(full.span).split()), span)


def _item(material: Material, text: Text, times: Sequence[_Time], options: tuple[Option, ...]) -> Item:
    return Item(
        identifier=identify("dated_page", *((text, time.span) for time in times)),
        kind="choice",
        stem=f"Does {material.name(text)} say on which day it was published?",
        skill="sourcing",
        key=options[0].id,
        passages=tuple(passage_at(text, time.span) for time in sorted(times, key=lambda time: time.span)),
        options=options,
        way="dated_page",
        flaw=f"date of {material.name(text)}",
        evidence=Evidence("text", "Read the head and the foot of the page."),
        feedback=Feedback("", "", ""),
    )


def _spoken_of(time: _Time, number: int = 1) -> Option:
    words = quoted(time.words)
    return Option(f"time-{number}", f"Yes. It says {words}.", feedback=_why_not(time))


def _why_not(time: _Time, subject: str = "") -> str:
    words = subject or quoted(time.words)
    if time.is_age:
        return f"{words} counts from the day on which somebody called up the page, and nobody tells which day that was."
    return f"{words} belongs to what the article tells of, not to the day on which it came out."


def _undated(material: Material, finding: Finding, times: Sequence[_Time]) -> Item:
    wrong = [_spoken_of(time, number) for number, time in enumerate(times, start=1)]
    if len(wrong) == 1:
        wrong.append(_BELOW)
    item = _item(material, finding.text, times, (Option("none", _NONE, 1.0), *wrong))
    words = listed([quoted(time.words) for time in times])
    return replace(
        item,
        severity=finding.severity,
        findings=(reference(finding),),
        sound=False,
        flaw=f"missing_date:{'age' if times[0].is_age else 'event'}",
        evidence=finding.evidence,
        feedback=Feedback(
            told(
                [
                    _why_not(times[0]),
                    "Without its own day nobody can tell what “today” or “recent” meant, or whether newer reports "
                    "exist.",
                    "Next time: look for the date at the head and the foot before you read on.",
                ],
                ["A page without a date may still be right; you only cannot place it."],
            ),
            told(
                [
                    f"{words} {'looks' if len(times) == 1 else 'look'} like the date of the page and "
                    f"{'is' if len(times) == 1 else 'are'} not.",
                    _why_not(times[0], "It" if len(times) == 1 else "The first"),
                    "It matters, because old news can be passed round as new.",
                    "Next time: ask whose date it is, the event's or the page's.",
                ],
            ),
            "That the date is missing does not show that the article is wrong or old.",
        ),
    )


def _dated(material: Material, text: Text, own: _Time, other: _Time) -> Item:
    options = (
        Option("own", f"Yes. It says {quoted(own.words)}.", 1.0),
        _spoken_of(other),
        Option("none", _NONE, feedback=f"It does: {quoted(own.words)} stands at its head."),
    )
    item = _item(material, text, (own, other), options)
    return replace(
        item,
        sound=True,
        feedback=Feedback(
            told(
                [
                    f"{quoted(own.words)} stands by itself at the head: that is the day of the page.",
                    f"{quoted(other.words)} belongs to what the article tells of.",
                    "With its day you can place every “today” and look for newer reports.",
                    "Next time: note the day of the page first, then read the days in it.",
                ],
                ["It does not show that the report is right."],
            ),
            told(
                [
                    f"Look at the head of the page: {quoted(own.words)} stands there by itself.",
                    f"{quoted(other.words)} is nearer to the story and so easily taken for its date.",
                    "The difference matters, because reports are often written days after the event.",
                    "Next time: ask whose date it is, the event's or the page's.",
                ],
            ),
            "That a page has its date does not show that what it reports is right.",
        ),
    )


_BODY = "The board closed the old pier on Sunday. The new pier had cost too much in 2019."

EXAMPLES = (
    Sketch(
        (f"⟦Pier closed⟧\n\n{_BODY}",),
        {"kind": "missing_date", "explanation": "The page gives no day of publication."},
        keys=((_NONE,),),
    ),
    Sketch((f"Pier closed\n\n4 May 2021\n\n{_BODY}",), keys=(("Yes. It says “4 May 2021”.",),)),
    Sketch((f"Pier closed\n\n{_BODY}",)),
)
