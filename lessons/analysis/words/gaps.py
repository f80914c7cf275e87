"""Places where a small word is missing for certain: two words that cannot follow each other in any English sentence.

`right` is the replacement with the word put in. A gap stands here when no reading fills it; "one the" may begin two
clauses ("in one the paint is old"), so what follows has to show that "of" is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lessons.analysis.words.verbs import BARE, IRREGULAR


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands there (group "slip"), how it reads with the word, and why the word is needed."""

    pattern: re.Pattern[str]
    right: str | None
    reason: str


def _gap(pattern: str, right: str | None, reason: str) -> Gap:
    return Gap(re.compile(pattern), right, reason)


_SPAN = r"(?:day|week|month|year|night|hour|season)"
_ONLY_VERB = "|".join(sorted(BARE - {"continue", "prove", "remain"}))
# Bare forms that may be nouns elsewhere; between a verb and an article they are none.
_MOSTLY_VERB = "|".join(sorted(BARE | set(IRREGULAR) - {"let", "be"}))
_DONE = (
    r"(?:closed|opened|built|killed|injured|arrested|destroyed|damaged|evacuated|rescued|named|held|made|given|taken"
    r"|seen"
    r"|found|sent|shown|told|moved|repaired|sold|bought|elected|chosen|written|invited|cancelled|canceled|postponed)"
)
_ADJECTIVE = (
    r"(?:best|most|few|first|last|oldest|largest|biggest|worst|greatest|main|many|smallest|richest|poorest|longest)"
)

GAPS = (
    _gap(
        rf"\b(?P<slip>([Oo]nce|[Tt]wice"
        rf"|[A-Za-z]+ times) ({_SPAN}))\b(?![-'])", r"\2 a \3", "so many times in each takes “a”"),
    _gap(rf"\b(?P<slip>([Oo]ne) (the)) {_ADJECTIVE}\b", r"\2 of \3", "one out of several takes “of”"),
    _gap(
        r"(?P<slip>\b([Aa]ccording) (the|a|his|her|their|its|an|officials"
        r"|police))\b", r"\2 to \3", "“according” takes “to”"),
    _gap(r"\b(?P<slip>([Dd]ue) (the|a|his|her|their|its|an))\b(?! process)", r"\2 to \3", "“due” takes “to”"),
    _gap(
        r"(?P<slip>\b([Ii]nstead) (the|a|his|her|their|its"
        r"|an) [a-z]+)(?=[.,;])", None, "“instead” takes “of” before a thing"),
    _gap(r"(?P<slip>\b([Ii]n front) (the|a|his|her|their|its|an))\b", r"\2 of \3", "“in front” takes “of”"),
    _gap(r"(?P<slip>\b([Oo]n behalf) (the|a|his|her|their|its|an))\b", r"\2 of \3", "“on behalf” takes “of”"),
    _gap(r"(?P<slip>\b([Ii]n spite) (the|a|his|her|their|its|an))\b", r"\2 of \3", "“in spite” takes “of”"),
    _gap(r"(?P<slip>\b([Aa]s) (result))(?= of\b)", r"\2 a \3", "the phrase is “as a result”"),
    _gap(r"(?P<slip>\b([Ff]or) (first|second|third|last|fourth) (time))\b", r"\2 the \3 \4", "an ordinal takes “the”"),
    _gap(r"(?P<slip>\b([Aa]t) (same) (time))\b", r"\2 the \3 \4", "“same” takes “the”"),
    _gap(r"(?P<slip>\b([Ii]n) (middle|centre|center|wake|aftermath) of)\b", r"\2 the \3 of", "the noun takes “the”"),
    _gap(r"(?P<slip>\b([Aa]t) (end|beginning|top|bottom|foot) of)\b", r"\2 the \3 of", "the noun takes “the”"),
    _gap(
        r"(?P<slip>\b([Aa]) (lot|number|couple|handful) (people|things|money|houses|children|years|days|weeks"
        r"|months))\b", r"\2 \3 of \4", "the noun takes “of”"),
    _gap(
        r"(?P<slip>\b([Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Mm]ost) of (best|most|oldest|largest|biggest|worst"
        r"|richest|poorest))\b", r"\2 of the \3", "the most takes “the”"),
    _gap(
        rf"(?<!who )\b(?P<slip>(has|have|had|having) be) (?:{_DONE}|in|on|at|the|a|an"
        rf"|[a-z]+ing)\b", r"\2 been", "after “have” it is “been”"),
    _gap(r"\b(?P<slip>(will|would|could|should|must|may|might) been)\b", r"\2 have been", "“been” takes “have”"),
    _gap(
        r"(?<!had )(?<!has )(?<!have )\b(?P<slip>([Hh]e|[Ss]he|[Tt]hey|[Ww]e) been)\b(?! \w+ (?:he|she|they"
        r"|we) would)", None, "“been” takes “has”, “have” or “had”"),
    _gap(
        rf"\b(?P<slip>(wants|wanted|decided|refused|agreed|hopes|hoped|plans|unable|able|allowed|forced"
        rf"|ordered|expected|supposed|intends|failed|managed|promised|tried|continues|continued|threatened|due|began"
        rf"|urged) ({_ONLY_VERB}|be))\b(?![-'])", r"\2 to \3", "the verb takes “to”"),
    _gap(
        rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|who) (?P<slip>(hopes|hoped|hope|decided|refused|refuses|agreed"
        rf"|agrees|intends|managed|threatened) ({_MOSTLY_VERB}))\b(?= (?:the|an?|his|her|their|its|it|him|them)\b)",
        None, "the verb takes “to”"),
    _gap(
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who) (?:had |has |have )?(?P<slip>told that)"
        r"(?= (?:he|she|they|we|it|there|the|his|her|their|its|nobody|everybody)\b)",
        None, "“told” takes the one who was told"),
    _gap(
        rf"\b(?P<slip>(was|is|are|were|been) going ({_ONLY_VERB}"
        rf"|be))\b(?![-'])", r"\2 going to \3", "“going” takes “to” before a verb"),
    _gap(
        r"(?<![\w'-])(?P<slip>(?:[Tt]he|an?) (?:of|from|with|is|are|was|were|has|have|had))\b(?![-']| (?:is"
        r"|are)\b)", None, "a noun must follow the article"),
)  # fmt: skip
