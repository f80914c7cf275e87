"""A crowd that nobody can ring up.

“Some say”, “critics argue”, “studies show”: somebody is made to speak, but no reader could ask them. Ask who
exactly, how many, and how the writer knows. The words do not prove that nobody said so: often the writer knows and does
not tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import CROWD, after, is_credited
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text
from lessons.analysis.words import speaking as words

KIND = "weak_attribution"
EXAMPLES = (
    "⟦Some say⟧ the harbor was once a lake. It is now 20 meters deep.",
    "The wall is safe. ⟦Senior officials believe⟧ it will hold for a century.",
    "⟦Sources say⟧ that the pier will close.",
    "⟦Studies show⟧ that salt air is good for the lungs.",
    "The port is too small, ⟦many people think⟧.",
    "⟦Everybody says⟧ that the crane is unsafe.",
)
COUNTEREXAMPLES = (
    "Critics such as Ann Lee of the Harbor Trust say that the plan is too dear.",
    "Officials at the port ministry say that the wall is safe.",
    "Some residents say that the noise is worse. “I hear it at night,” said Ann Lee, a teacher on Pier Road.",
    "“Some say the pier is haunted,” Ann Lee said.",
    "Scientists at the University of Dover say that the water is clean.",
    "The residents said that they would stay.",
    "Some of the boats say “Dover” on the side.",
)

_SAYS = re.compile(
    rf"(?<![\w'-])(?P<who>{CROWD})(?:,? (?:\w+ly|also|still|now|even|have long|have))? "
    rf"(?:{words.CROWD_SAYS}|are (?:saying|asking|convinced)|(?:is|are) (?:agreed|divided)|say|says)(?!\w)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:,\"? (?:said|say)|\b(?P<whose>according to|in the (?:view|opinion|eyes) of)) (?P<who>{CROWD})(?=[,.]|$)",
    re.IGNORECASE,
)
_FEELING = re.compile(
    r"\bthere (?:is|was|has been) (?:an? )?(?:widespread|growing|general|common|broad|strong|deep) (?:feeling|sense"
    r"|belief|view|fear|suspicion"
    r"|consensus|agreement|concern|perception|acceptance|impression) (?:that|among|in)\b",
    re.IGNORECASE,
)
_STUDIES = re.compile(
    rf"(?:(?<=[.!?\"] )|^|(?<=\n)|, |\b(?:and|but|as|that|while) )(?P<phrase>(?:(?:recent|new|some|many|several"
    rf"|numerous|countless"
    rf"|various|scientific|modern|more and more|medical|most|latest)[ ]){{0,2}}{words.STUDIES}"
    r" (?:has |have |now |also |clearly |increasingly )?(?:shows?|shown|suggests?|suggested|proves?|proven|says?"
    r"|finds?|found"
    r"|indicates?|tells us))\b",
    re.IGNORECASE | re.MULTILINE,
)
# "The residents", "his critics", "US officials at", "fifty scientists": a group that the text has named or counted.
_KNOWN_BEFORE = re.compile(
    r"(?:\b(?:the|his|her|its|their|our|my|these|those|both|all|of|for|by|to|with|than|as|if|\d[\d,]{0,15}|two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten|dozens?|whom?|which|that's)|[A-Za-z]{0,40}[A-Z][\w.'-]{0,40}|'s) $"
)
_NAMED_AFTER = re.compile(
    r"[^.;]{0,90}\b(?:such as|including|among them|like|led by|called|from|at|in|with) (?:the |Dr |Professor )?[A-Z]"
)
# A mind of its own: what "people think" of in general is no claim about the world when it stands under "how" or "what".
_OPEN = re.compile(
    r"\b(?:what|how|why|whether|when|if|where|who|let|make|makes|made|help|helps|unlike|more than) (?:\w+ )?$",
    re.IGNORECASE,
)
_ALWAYS = re.compile(r"sources|insiders|every|people|studies|research|science", re.IGNORECASE)


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for each crowd that is made to speak; the same words are marked once an article."""
    for text in bundle.texts:
        seen: set[str] = set()
        for span in sorted(_places(text)):
            phrase = " ".join(text.shadow[span.start : span.end].lower().split())
            sentence = text.sentence_at(span.start)
            if phrase in seen or sentence is None or sentence.block.label not in _LABELS or text.is_quoted(span):
                continue
            if not _is_backed(text, span, sentence):
                seen.add(phrase)
                yield _finding(text, span)


_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.DECK})


def _places(text: Text) -> Iterator[Span]:
    shadow = text.shadow
    for match in _SAYS.finditer(shadow):
        before = shadow[max(0, match.start() - 20) : match.start()]
        if not _KNOWN_BEFORE.search(before) and not _OPEN.search(before):
            yield Span(*match.span())
    for match in _TAIL.finditer(shadow):
        yield Span(match.start("whose" if match["whose"] else "who"), match.end())
    for match in _FEELING.finditer(shadow):
        yield Span(*match.span())
    for match in _STUDIES.finditer(shadow):
        yield Span(*match.span("phrase"))


def _is_backed(text: Text, span: Span, sentence: Sentence) -> bool:
    """Whether a name stands beside the crowd, or the next sentence lets one of it speak by name."""
    rest = text.shadow[span.end : min(sentence.span.end, span.end + 120)]
    if _NAMED_AFTER.match(rest):
        return True
    if _ALWAYS.search(text.shadow, span.start, span.end):
        return False
    following = after(text, sentence)
    return following is not None and is_credited(text, following)


def _finding(text: Text, span: Span) -> Finding:
    quote = text.quote(span)
    return Finding(
        KIND,
        text,
        span,
        explanation=f"“{quote}” does not tell who: nobody is named whom a reader could look up or ask.",
        evidence=Evidence("text", f"Look for a name, an office or a title beside “{quote}”: there is none."),
        label=quote,
    )
