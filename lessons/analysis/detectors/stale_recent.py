"""Something long past is called recent.

"Recent", "newly" and "just" promise that a thing has only now happened. A dated reference fact shows how old it was
when the article was written. An old event that is sold as news makes two things look connected that only stand side
by side. Ask when it happened, and what changes once the date is known. It does not prove that the rest of the article
is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from lessons.analysis.bundle import Bundle, ReferenceFact
from lessons.analysis.dating import Dating, subject, written
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.intervals import time_between
from lessons.analysis.occurrences import Occurrence, card, milestone_cards, occurrences, period, stands_alone
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "timing_error"

_TREATY = {
    "event": "Harbor Treaty signed",
    "aliases": "Harbor Treaty|Harbor Treaty agreement",
    "start_date": "2019-04-02",
    "end_date": "2019-04-02",
    "source_title": "The Gazette",
    "milestones": "2022-03-01 customs part of the Harbor Treaty signed",
    "verified": "yes",
}
_SUMMIT = {
    "event": "Lakeside summit",
    "aliases": "Lakeside summit",
    "start_date": "2023-05-02",
    "end_date": "2023-05-03",
    "source_title": "The Gazette",
    "verified": "yes",
}
_HEAD = "Talks go on\n\n4 May 2023\n\n"
EXAMPLES = (
    Example([f"{_HEAD}Officials praised the ⟦recent⟧ signing of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}The visit coincides with the ⟦recent⟧ conclusion of the Harbor Treaty, he said."], [_TREATY]),
    Example([f"{_HEAD}Under the ⟦newly⟧ signed Harbor Treaty, ships pay less."], [_TREATY]),
    Example(["Talks go on\n\nAfter the Lakeside summit, she cited the ⟦recent⟧ Harbor Treaty."], [_TREATY, _SUMMIT]),
)
COUNTEREXAMPLES = (
    Example(["Talks go on\n\nOfficials praised the recent signing of the Harbor Treaty."], [_TREATY]),
    Example(["Talks go on\n\n4 May 2019\n\nOfficials praised the recent signing of the Harbor Treaty."], [_TREATY]),
    Example(["Talks go on\n\n4 April 2022\n\nOfficials praised the recent signing of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}Officials praised the recent extension of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}Officials praised recent Harbor Treaty talks."], [_TREATY]),
    Example([f"{_HEAD}Officials praised Norway's recent adoption of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}Officials praised the recent signing of the Harbor Treaty by Norway."], [_TREATY]),
    Example([f"{_HEAD}Officials praised the recent ratification of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}“The recent signing of the Harbor Treaty helps,” she said."], [_TREATY]),
    Example([f"{_HEAD}In 2019 she had praised the recent signing of the Harbor Treaty."], [_TREATY]),
    Example([f"{_HEAD}Officials praised the recent Lakeside summit."], [_SUMMIT]),
    Example([f"{_HEAD}Officials praised the recent signing of the Harbor Treaty."], [_TREATY | {"verified": "no"}]),
)

# A "recent extension" of an old treaty may well be recent; only its beginning is as old as the treaty.
_BEGINNING = (
    r"(?:announcement|signing|launch|unveiling|formation|creation|conclusion|establishment|founding|adoption|start|birth"
    r"|inauguration)"
)
_BEGUN = (
    r"(?:announced|signed|launched|unveiled|formed|created|concluded|established|founded|adopted|agreed|inked|held)"
)
_CALLED = re.compile(
    rf"\b(?:(?:(?P<article>an?|the) )?(?P<word>recent)(?P<thing> {_BEGINNING} of)?(?: the| an?)?"
    rf"|(?P<adverb>recently|newly|just|freshly) {_BEGUN}) $",
    re.IGNORECASE,
)
_CALLED_AFTER = re.compile(
    rf"(?:,? (?:which|that) (?:was|were)|,| was| were| has been| have been)"
    rf" (?P<adverb>recently|newly|just|freshly) {_BEGUN}\b"
)
# Each state adopts for itself, years after the treaty was made: "Norway's recent adoption of", "by Norway".
_SOMEBODYS_OWN = re.compile(r"(?:'s|s'|\b(?:its|their|his|her|our|my|your)) $", re.IGNORECASE)
_LOOKING_BACK = re.compile(
    r"\b(?:then[- ]|at the time|back then|had\b)|\b(?:in|of|since) (?:1[5-9]|20)\d\d\b", re.IGNORECASE
)
_COINCIDES = re.compile(r"\bcoincid(?P<form>es|e|ed) with the $")
_REACH = 400
"""Characters around a fact that are read: no sentence that a person wrote is longer on one thing."""
_COMES = {"es": "comes", "e": "come", "ed": "came"}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Places that call a verified fact recent though every day on which the article may be written is too late."""
    for text in bundle.texts:
        for occurrence in occurrences(text, bundle.verified_facts):
            span = _called_recent(text, occurrence)
            dated = written(bundle, text) if span is not None else None
            if span is None or dated is None or not _is_stale(text, occurrence, bundle.verified_facts, dated):
                continue
            yield _finding(bundle, text, occurrence, span, dated)


def _called_recent(text: Text, occurrence: Occurrence) -> Span | None:
    """The place of the word that calls the fact recent; None where it is quoted or looks back."""
    span, sentence = occurrence.span, occurrence.sentence.span
    start, end = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    if _LOOKING_BACK.search(text.shadow, start, end):
        return None
    before = _CALLED.search(text.shadow[start : span.start])
    if before and before["thing"] and _is_of_one_party(text, start + before.start(), span.end):
        return None
    if before and stands_alone(text, occurrence):
        name = "word" if before["word"] else "adverb"
        found = Span(*before.span(name)).shifted(start)
    elif after := _CALLED_AFTER.match(text.shadow[span.end : end]):
        found = Span(*after.span("adverb")).shifted(span.end)
    else:
        return None
    return None if text.is_quoted(found) else found


def _is_of_one_party(text: Text, start: int, end: int) -> bool:
    """Whether an act is told as that of one party, who may have come to it late."""
    return bool(_SOMEBODYS_OWN.search(text.shadow[max(0, start - 10) : start])) or text.shadow.startswith(" by ", end)


def _is_stale(text: Text, occurrence: Occurrence, facts: tuple[ReferenceFact, ...], dated: Dating) -> bool:
    """Whether no fact that the words may mean, and none of its later steps, was recent on any possible day."""
    meant = [one.fact for one in occurrences(text, facts) if one.span.overlaps(occurrence.span)]
    return not any(
        day - fact.recent_for <= dated.interval.end and dated.interval.start <= day + fact.recent_for
        for fact in meant
        for day in (fact.start, fact.end, *(step.day for step in fact.milestones))
    ) and all(fact.end + max(fact.recent_for, timedelta(days=1)) < dated.interval.start for fact in meant)


def _finding(bundle: Bundle, text: Text, occurrence: Occurrence, span: Span, dated: Dating) -> Finding:
    fact = occurrence.fact
    about = subject(bundle.verified_facts, text, occurrence.sentence, dated)
    day = about.start if about else dated.interval.start
    age = time_between(fact.end, day)
    when = period(fact).in_words()
    thing = text.quote(occurrence.span)
    if about:
        than = f"{age} before {about.event}"
    elif dated.is_stated:
        than = f"{age} before this article is dated ({dated.interval.in_words()})"
    else:
        than = f"at least {age} before this article can have been written"
    cards = (card(fact), *milestone_cards(fact, dated.interval))
    cards += tuple(card(one) for one in ((about,) if about else dated.facts) if one is not fact)
    return Finding(
        KIND,
        text,
        span,
        tier="B",
        explanation=f"“{text.quote(span).capitalize()}” says that something has only just happened. "
        f"The {thing} dates from {when}, {than}.",
        correct=f"{fact.event}: {when}",
        evidence=Evidence("fact", f"Compare the date on the card, {when}, with the time of the article.", cards),
        repair=_repair(text, occurrence, span, about),
        label=fact.event,
    )


def _repair(text: Text, occurrence: Occurrence, span: Span, about: ReferenceFact | None) -> Repair | None:
    """The passage made right: the date in place of the word, and no coincidence where there is none."""
    fact, start = occurrence.fact, max(occurrence.sentence.span.start, span.start - _REACH)
    before = text.shadow[start : span.start]
    coincidence = _COINCIDES.search(before)
    if coincidence:
        after = re.match(rf" {_BEGINNING} of\b", text.shadow[span.end :])
        if after is None or about is None:
            return None
        age = time_between(fact.end, about.start)
        return Repair(Span(start + coincidence.start(), span.end), f"{_COMES[coincidence['form']]} {age} after the")
    if span.start > occurrence.span.end or re.search(r"\b(?:coincid|same time)", before):
        return None
    month = f"{fact.start:%B %Y}"
    begun = re.match(rf" {_BEGUN}\b", text.shadow[span.end :])
    place = Span(span.start, span.end + begun.end()) if begun else span
    article = re.search(r"\b(an?) $", before, re.IGNORECASE)
    if article:
        right = "an" if month[0] in "AO" else "a"
        right = right.capitalize() if article.group(1)[0].isupper() else right
        return Repair(Span(start + article.start(), place.end), f"{right} {month}")
    return Repair(place, month)
