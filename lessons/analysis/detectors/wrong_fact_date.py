"""An event is put in a month or a year in which it did not happen.

The date of a public event can be looked up. A dated reference fact shows what the article should say. Ask where the
wrong date could have come from, and whether anything in the article leans on it. It does not prove that the rest is
careless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle, ReferenceFact
from lessons.analysis.dates import MONTHS, Mention, mentions_in
from lessons.analysis.event_dates import is_action, tells_when, with_things
from lessons.analysis.findings import Evidence, Example, Finding, Repair
from lessons.analysis.intervals import Interval
from lessons.analysis.occurrences import Occurrence, card, milestone_cards, occurrences, period, plain, stands_alone
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words.happenings import NOUNS

KIND = "timing_error"
_GAMES = {
    "event": "Winter Games in Nordby",
    "aliases": "Nordby Winter Games",
    "start_date": "2022-11-20",
    "end_date": "2022-12-18",
    "source_title": "The Gazette",
}
_QUAKE = {
    "event": "San Telmo earthquake of 2004",
    "aliases": "2004 San Telmo earthquake",
    "start_date": "2004-02-24",
    "end_date": "2004-02-24",
    "source_title": "The Survey",
}
_WRECK = {
    "event": "Wreck of the Alcyone",
    "aliases": "wreck at Gull Point|Alcyone disaster",
    "start_date": "1961-03-09",
    "end_date": "1961-03-09",
    "source_title": "The Survey",
}
_TREATY = {
    "event": "Signing of the Treaty of Nordby",
    "aliases": "Nordby Treaty|joint treaty on salmon, trout and eel",
    "start_date": "1982-12-10",
    "end_date": "1982-12-10",
    "source_title": "The Register",
}
_CHARTER = _TREATY | {"event": "Signing of the Vale Charter of Free Ports", "aliases": "Vale Charter signed"}
_SIEGE = {
    "event": "Second Vale War",
    "aliases": "last of the Vale Wars",
    "start_date": "1875-11-16",
    "end_date": "1876-06-01",
    "source_title": "The Archive",
}
EXAMPLES = (
    Example(["After the Alcyone disaster, in Nordby, ⟦in March 1971⟧, the light was rebuilt."], [_WRECK]),
    Example(["The Alcyone disaster of ⟦1951⟧ cost nine lives."], [_WRECK]),
    Example(["Both towns signed the Nordby Treaty on the day it was opened for signature, ⟦in May 1984⟧."], [_TREATY]),
    Example(
        ["The joint treaty on salmon, trout and eel was signed ⟦in 1928⟧, Orr said, and the nets went."], [_TREATY]
    ),
    Example(["The Vale Charter of Free Ports was first signed ⟦in 1922⟧."], [_CHARTER]),
    Example(["He served in the last of the Vale Wars between Nordby and Dover, which ended ⟦in June 1867⟧."], [_SIEGE]),
    Example(["The side reached the final of the Winter Games in Nordby ⟦in 2021⟧."], [_GAMES]),
    Example(["The Nordby Winter Games were held ⟦in May 2022⟧ at some cost."], [_GAMES]),
    Example(["She won a medal at the ⟦2021⟧ Nordby Winter Games."], [_GAMES]),
    Example(["A smaller shock near San Telmo, in the north, killed 600 people ⟦in March 2004⟧."], [_QUAKE]),
)
COUNTEREXAMPLES = (
    Example(["The light was rebuilt after the Alcyone disaster in 1971."], [_WRECK]),
    Example(["After the Alcyone disaster, in Nordby, in March 1961, the light was rebuilt."], [_WRECK]),
    Example(["A film about the Alcyone disaster was shot in 1990, and another began in 1992."], [_WRECK]),
    Example(["The Nordby Treaty was amended in 1999. The Nordby Treaty lapsed in 2002."], [_TREATY]),
    Example(
        ["They met at the Nordby Treaty in 1999, a ship of the line. The 1999 Nordby Treaty report is lost."], [_TREATY]
    ),
    Example(["The inquiry into the Alcyone disaster was opened in May 1963."], [_WRECK]),
    Example(["The Alcyone Disaster (1978) is a film. Since the Alcyone disaster, in 1990, a bell rang."], [_WRECK]),
    Example(["Talks on the Nordby Treaty that began in 1979 went on for years."], [_TREATY]),
    Example(["They wrote to the last of the Vale Wars veterans, who died in 1960."], [_SIEGE]),
    Example(["The side reached the final of the Winter Games in Nordby in 2022."], [_GAMES]),
    Example(["The Nordby Winter Games were held in late 2022, after a bid in 2015."], [_GAMES]),
    Example(["She criticized the Winter Games in Nordby in 2023."], [_GAMES]),
    Example(["Nordby won the right to the Winter Games in Nordby in 2012."], [_GAMES]),
    Example(["He gave the 2023 Nordby Winter Games report to the mayor."], [_GAMES]),
    Example(["The talks on the Nordby Winter Games were held in May 2019."], [_GAMES]),
    Example(["“They reached the final of the Winter Games in Nordby in 2021,” he said."], [_GAMES]),
    Example(["After the shock near San Telmo aid reached the north in March 2004."], [_QUAKE]),
    Example(["An earthquake struck San Telmo in February 2004."], [_QUAKE]),
    Example(["An earthquake struck San Telmo in March 1910."], [_QUAKE]),
    Example(["The side reached the final of the Winter Games in Nordby in 2021."], [_GAMES | {"verified": "no"}]),
)

_PART = re.compile(
    r"\b(?:(?:semi-?|quarter-?)?finals?|rounds?|stages?|opening|closing|opening day|first day|last day) of (?:the )?$"
    r"|\b(?:at|during) (?:the )?$",
    re.IGNORECASE,
)
_HELD = (
    r"(?:,? (?:which|that))?(?: (?:was|were) (?:held|staged|hosted|signed|announced|opened)"
    r"| took place| happened| began)"
)
# "The talks on the treaty were held in May": it is the talks that were held.
_BELONGS = re.compile(
    r"\b(?:of|on|about|for|to|from|under|after|before|over|at|with|in|by|against|into) (?:the )?$", re.IGNORECASE
)
_THEN = re.compile(rf"(?P<held>{_HELD})? (?P<in>in|on) $")
# Of these no place has two in a year as a rule; of meetings and votes it may.
_SINGLE = frozenset({"quake", "storm", "crash"})
_HAPPENED = re.compile(r"\b(?:killed|struck|hit|shook|destroyed|devastated|happened|occurred|took place|was held)\b")
_LATER = re.compile(
    r"\b(?:after|since|following|before|until|aftermath|anniversary|aid|rebuil\w+|recover\w+|survivors?|victims of)\b",
    re.IGNORECASE,
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Dates that stand right at a verified fact and name no day of it."""
    facts = with_things(bundle.verified_facts)
    for text in bundle.texts:
        for occurrence in occurrences(text, facts):
            mention = _dated(text, occurrence) or _told(text, occurrence)
            if mention is not None:
                yield from _check(text, mention, occurrence.fact)
        for sentence in text.sentences_in(*RUNNING):
            yield from _near_miss(text, sentence, facts)


def _dated(text: Text, occurrence: Occurrence) -> Mention | None:
    """The month or year that says when the event was: after "held in", after a part of it, or before its name."""
    span, sentence = occurrence.span, occurrence.sentence.span
    if is_action(occurrence.fact) or not _is_unmistakable(text.shadow[span.start : span.end]):
        return None
    before = text.shadow[sentence.start : span.start]
    for mention in mentions_in(text, sentence):
        if mention.year is None:
            continue
        if mention.span.end + 1 == span.start and mention.unit == "year" and re.search(r"\bthe \d{4} $", before):
            return mention if stands_alone(text, occurrence) else None
        between = _THEN.fullmatch(text.shadow[span.end : mention.span.start]) if mention.span.start > span.end else None
        if between and (_PART.search(before) or (between["held"] and not _BELONGS.search(before))):
            return mention
    return None


def _told(text: Text, occurrence: Occurrence) -> Mention | None:
    """The date to which the words right after an event's name lead."""
    span, sentence = occurrence.span, occurrence.sentence.span
    form, before = text.shadow[span.start : span.end], text.shadow[sentence.start : span.start]
    later = [one for one in mentions_in(text, sentence) if one.span.start > span.end and one.year is not None]
    between = text.shadow[span.end : later[0].span.start] if later else ""
    return later[0] if later and tells_when(occurrence.fact, form, before, between) else None


def _is_unmistakable(form: str) -> bool:
    """Whether a form holds two names or more: "the Vienna talks" of another year may be meant by one alone."""
    return len(re.findall(r"\b[A-Z][\w'-]{1,40}", form)) >= 2


def _near_miss(text: Text, sentence: Sentence, facts: tuple[ReferenceFact, ...]) -> Iterator[Finding]:
    """An event told with its place, its sort and its year, in a month that is not its own."""
    words = text.shadow[sentence.span.start : sentence.span.end]
    dated = mentions_in(text, sentence.span)
    if len(dated) != 1 or dated[0].unit == "year" or dated[0].year is None:
        return
    if not _HAPPENED.search(words) or _LATER.search(words):
        return
    told = {NOUNS[word] for word in re.findall(r"[a-z]+", words) if word in NOUNS}
    for fact in facts:
        names, group = _names(fact)
        is_told = group in told and names and all(re.search(rf"\b{re.escape(name)}\b", words) for name in names)
        if is_told and dated[0].year == fact.start.year == fact.end.year:
            yield from _check(text, dated[0], fact)


def _names(fact: ReferenceFact) -> tuple[set[str], str | None]:
    """The names of a fact and the sort of thing that it is."""
    words = re.findall(r"[^\W\d_][\w'-]*", plain(fact.event))
    groups = [NOUNS[word] for word in words if NOUNS.get(word) in _SINGLE]
    return {word for word in words if word[0].isupper() and word not in MONTHS}, groups[0] if groups else None


def _check(text: Text, mention: Mention, fact: ReferenceFact) -> Iterator[Finding]:
    said = mention.interval()
    days = [period(fact), *(Interval.day(step.day) for step in fact.milestones)]
    if said is None or text.is_quoted(mention.span) or any(said.overlaps(day) for day in days):
        return
    when = period(fact).in_words()
    lead = re.search(r"\b(?:in|on) $", text.shadow[max(0, mention.span.start - 3) : mention.span.start])
    span = Span(mention.span.start - len(lead.group()), mention.span.end) if lead else mention.span
    yield Finding(
        KIND,
        text,
        span,
        tier="B",
        explanation=f"The article says {text.quote(mention.span)}, but “{fact.event}” is dated {when}.",
        correct=when,
        evidence=Evidence("fact", f"Compare with the date on the card, {when}.", (card(fact), *milestone_cards(fact))),
        severity="false",
        repair=Repair(mention.span, _like(mention, fact)),
        label=fact.event,
    )


def _like(mention: Mention, fact: ReferenceFact) -> str:
    """The right date in as much detail as the wrong one."""
    if mention.unit == "year":
        return str(fact.start.year)
    if mention.unit == "month":
        return f"{fact.start:%B %Y}"
    return Interval.day(fact.start).in_words()
