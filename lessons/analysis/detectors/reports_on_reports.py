"""A report that rests on reports.

“According to reports”, “media reports say”, “the website says that the paper says”: each link in such a chain passes on
what it heard. Ask where the chain begins, and whether anybody was there. A hundred copies of one report are one report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Tier
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words import speaking as words

KIND = "circular_attribution"
EXAMPLES = (
    "⟦A neighbor says that a porter said that the neighbor had said⟧ the painting was sold.",
    "⟦One rail club claims a driver said the club had heard⟧ of a new timetable.",
    "⟦According to reports, which were based on earlier reports⟧, the harbor was full.",
    "⟦The programme says that the local paper says that⟧ a ghost was seen.",
    "⟦Media reports suggest⟧ that the pier is for sale.",
    "⟦It has been widely reported that⟧ the ship was late.",
    "⟦A website, citing a blog⟧, put the number at nine.",
    "⟦According to unconfirmed reports⟧, two ships were lost.",
)
COUNTEREXAMPLES = (
    "The clerk said that the mayor had agreed, and a nurse said so too.",
    "The judge said that the guard said nothing. The thief said that he had slept.",
    "According to the reports of the harbor master, two ships were lost.",
    "Two reports say that the ice is thinner: one by the port and one by the navy.",
    "“Reports say it is gone,” Ann Lee said.",
    "The inspector's report says that the crane is safe.",
    "The book was reported missing by the library.",
    "A paper by Ann Lee says that the tide is rising.",
)

_KIND = (
    r"(?:(?:various|some|several|many|media|press|news|newspaper|local|online|unconfirmed|earlier|recent|other"
    r"|multiple|numerous"
    r"|conflicting|internet|social media|foreign|early|initial|published|widespread|previous|anonymous) )"
)
_MEDIUM = rf"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts)(?: [\w'-]+){{0,2}} {words.MEDIA}"
_THAT_SAYS = r"(?:has |had |once |also |then |itself ){0,2}(?:says?|said|reported|reports|wrote|claims|claimed|told)"
_QUOTING = (
    r"(?:citing|quoting|which (?:cited|quoted|cites|quotes|got it from|had it from)|based on|quoted|cited"
    r"|who cited|that (?:cited|quoted|cites|quotes)|that was (?:copied|shared|taken|lifted) from)"
)
_CHAINS = re.compile(
    rf"\b[Aa]ccording to {_KIND}?(?:reports|accounts|articles)(?:,? (?:which|that) (?:were|are|was) (?:themselves"
    rf" )?(?:based|built|drawn)"
    r" (?:up)?on[^,.;]{0,40}?(?:reports|accounts|articles|posts))"
    rf"|{_MEDIUM} {_THAT_SAYS}(?: that)? (?:the |a |an |its |another )(?:[\w'-]+ ){{0,2}}{words.MEDIA}"
    rf" {_THAT_SAYS}(?: that)?"
    r"|[Tt]he [A-Z]\w+(?: [A-Z]\w+)? (?:says|reports|writes) that the [A-Z]\w+(?: [A-Z]\w+)? (?:says|said|reports"
    r"|reported|had|has)\b"
    rf"|(?:[Ss]everal |[Ss]ome |[Mm]any |[Tt]wo )?(?:newspapers|papers|websites|outlets|blogs|sites) (?:reported"
    rf"|said|say|report) that (?:the |an? )?"
    rf"other (?:[\w-]+ )?{words.MEDIA} {_THAT_SAYS}"
    rf"|{_MEDIUM}(?: of [A-Z]\w+)?,? {_QUOTING} (?:the |an? |another |other |its own |earlier |some |unnamed"
    rf" ){{1,2}}(?:[\w'-]+ ){{0,2}}{words.MEDIA}\b"
)
# Whoever they are: three who say what the next one said make a chain.
_SAYS = (
    r"(?:says?|said|claims?|claimed|reports?|reported|writes?|wrote|(?:has|had|have) (?:said|claimed|written|heard))"
)
_WHO = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome)(?: [\w'-]{1,30}){1,3}"
_RELAY = re.compile(rf"\b{_WHO} {_SAYS}(?: that)? {_WHO} {_SAYS}(?: that)? {_WHO} {_SAYS}\b")
_HEARSAY = re.compile(
    rf"\b(?:[Aa]ccording to|[Aa]s per|[Bb]ased on|[Aa]mid|[Gg]oing by) {_KIND}{{0,2}}(?:reports|media"
    rf" accounts)\b(?! (?:of|by|from|published by|in|filed|prepared) )"
    rf"|(?:(?<=[.!?\"] )|(?<=, )|^|\b(?:and|but|as|though|while) )(?P<reports>(?i:{_KIND}{{0,2}}reports)(?: (?:have"
    rf"|also|now|in the (?:media|press)|online))?"
    r" (?:say|said|suggest|suggested|claim|claimed|indicate|indicated|state|stated|emerged|speak))\b"
    r"|\b[Ii]t (?:has been|was|is being|is|had been) (?:(?:widely|also|now|recently|previously) )?reported (?:that"
    r"|in the (?:media|press))\b"
    r"|\b[Aa]s (?:(?:widely|previously|already) )?reported (?:by|in|across) (?:many |several |various |some |other "
    r"|the )?(?:media|outlets|websites|newspapers|press|news)\b"
    r"|(?:(?<=[.!?\"] )|(?<=, )|^|\b(?:and|but|as|though|while) )(?P<media>(?i:(?:some |local |foreign |several "
    r"|national |state |various |the )?(?:media|press))"
    r" (?:say|said|report|reported|claim|claimed|suggest|suggested|speculate|speculated))\b"
    r"|\b(?:[Ss]ocial media|[Oo]nline|[Vv]iral|[Ff]acebook|[Tt]witter|[Ii]nternet) (?:posts?|users?|reports?"
    r"|rumou?rs?|videos?|accounts) (?:say|says|said|claim"
    r"|claims|claimed|suggest|suggests|suggested|allege)\b",
    re.MULTILINE,
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for chains that the text itself shows (tier A), and for reports that are not named (tier C)."""
    for text in bundle.texts:
        ends = [0]
        chains = [Span(*match.span()) for pattern in (_RELAY, _CHAINS) for match in pattern.finditer(text.shadow)]
        for number, span in enumerate(chains):
            if _counts(text, span) and not any(span.overlaps(other) for other in chains[:number]):
                ends.append(span.end)
                yield _finding(text, span, "A", "hands on what another report said, and shows the chain itself")
        seen: set[str] = set()
        for match in _HEARSAY.finditer(text.shadow):
            span = Span(*match.span(next((name for name in ("reports", "media") if match[name]), 0)))
            said = match.group().lower()
            if said in seen or any(span.start < end <= span.end + 200 for end in ends) or not _counts(text, span):
                continue
            sentence = text.sentence_at(span.start)
            if sentence is not None and not is_credited(text, sentence, span):
                seen.add(said)
                yield _finding(text, span, "C", "names none of these reports, nor where they have it from")


def _counts(text: Text, span: Span) -> bool:
    sentence = text.sentence_at(span.start)
    return sentence is not None and sentence.block.label in RUNNING and not text.is_quoted(span)


def _finding(text: Text, span: Span, tier: Tier, what: str) -> Finding:
    quote = text.quote(span)
    return Finding(
        KIND,
        text,
        span,
        tier=tier,
        explanation=f"“{quote}” {what}: no one who saw it is in sight.",
        evidence=Evidence(
            "text", "Try to follow the words back to the first person who saw it: the text gives no way."
        ),
        label=quote,
    )
