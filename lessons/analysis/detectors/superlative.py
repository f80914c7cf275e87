"""First, largest, highest ever.

A claim of rank is easy to make and can be checked: somebody keeps the list. Ask who counts such things, since when, and
what the list leaves out. Many such claims are right; one that names no list just has not been checked in front of you.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited, is_credited_near
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text

KIND = "superlative_claim"
EXAMPLES = (
    "The pier is ⟦the longest in the world⟧.",
    "It was ⟦the most expensive crane ever⟧ built.",
    "She is ⟦the first woman ever⟧ to lead the port.",
    "It is ⟦the highest tide since records began⟧.",
    "Dover has ⟦the busiest harbor in Europe⟧.",
    "The visit is ⟦the first time a US minister has come in five years⟧.",
    "It is ⟦the oldest ferry in the South Pacific⟧. It is ⟦the longest tunnel in the Alps⟧.",
    "No port ⟦has ever⟧ grown so fast. The catch is ⟦the largest in living memory⟧.",
)
COUNTEREXAMPLES = (
    "The pier is the longest in the world, according to the port office.",
    "It was the highest tide since 1953, the coast guard said.",
    "The longest day is in June, and the oldest sailor sat in the first row.",
    "“It is the longest pier in the world,” Ann Lee said.",
    "The pier was once thought to be the longest in the world, the guide says.",
    "They met for the first time in a cafe. Dover won the race for the first time since 1998.",
    "It was one of the longest piers in the world.",
    "She is the only clerk in the office, and the last house in Deal is hers.",
    "It is the oldest ferry in the South Pacific, the port office said.",
)

# Superlatives of measure. Best, worst, finest and great are judgments and belong to another detector.
_MEASURE = (
    r"(?:first(?! of)|only|last|largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|newest"
    r"|fastest|quickest|slowest|deadliest"
    r"|costliest|richest|poorest|heaviest|lightest|tallest|deepest|widest|hottest|coldest|wettest|driest|warmest"
    r"|busiest|strongest|earliest"
    r"|latest|safest|cheapest|loudest|hardest|brightest|cleanest|dirtiest|closest|furthest|farthest|steepest"
    r"|sharpest|bloodiest"
    r"|worst-ever|highest-level|largest-ever|fastest-growing|best-selling|longest-running|(?:most|least) [a-z-]+)"
)
_SCOPE = (
    r"(?:in (?:the )?(?:recorded |modern |living |recent )?(?:history|memory)(?: of (?:the )?[\w'-]+(?:"
    r" [A-Z][\w'-]{1,40})?)?"
    r"|(?:in|on|of) (?:the )?(?:whole |entire |known )?(?:world|earth|planet|globe|continent|universe|solar system)"
    r"|of all time|on record|since records began|in living memory|ever\b|the world has (?:ever )?(?:seen|known)|of"
    r" (?:its|the) kind"
    r"|in (?:the )?(?:North(?:ern)? |South(?:ern)? |East(?:ern)? |West(?:ern)? |Latin |Central )?(?:Europe|Africa"
    r"|Asia|America|Britain|England|Scotland|Wales|Ireland"
    r"|country|nation|(?:Deep )?(?:South|North|East|West|Midwest|Far East|Highlands)"
    r"(?:(?= to\b| that\b| which\b)|(?=[.,;])| Atlantic| Pacific| Sea)"
    r"|Atlantic|Pacific|Mediterranean|Caribbean|Baltic|Balkans|Arctic|Alps|Andes|Western Hemisphere"
    r"|Southern Hemisphere|Commonwealth|European Union|EU|UK|United (?:States"
    r"|Kingdom)|US|Middle East)"
    r"|anywhere(?: (?:in|on) [\w ]{3,20})?|(?:in|for) (?:more than |over |almost |nearly )?(?:a |one |two |three "
    r"|four |five |six |seven |eight |nine |ten |\d+ )?"
    r"(?:years|decades?|generations?|century|centuries)|since (?:the )?(?:\w+ )?\d{4}s?|since (?:he|she|it|they|the"
    r"|President|World)[\w ]{3,40})"
)
_CLAIM = re.compile(
    rf"\b(?P<strong>the (?:world's |country's |nation's |continent's |planet's |region's )?(?:(?:single|very|second"
    rf"|third) )?{_MEASURE}(?: [\w'-]+){{0,9}}? {_SCOPE})"
    rf"|\b(?P<whose>(?:the )?(?:North |South |Latin )?(?:world|country|nation|continent|planet|Europe|Britain"
    rf"|America|Africa|Asia)'s"
    rf" (?:(?:single|very) )?{_MEASURE})\b"
    r"|\b(?P<ever>(?:has|have|had) ever\b(?= (?:been|seen|grown|had|come|gone|done|won|lost|built|made|happened"
    r"|known|reached|sold|paid|scored)))"
    r"|\b(?P<never>[Nn]ever before (?:has|have|had|in)|(?:an? )?(?:unprecedented|record-breaking|all-time|unrivall?ed"
    r"|unparallell?ed|world-beating|second to none)(?: [a-z-]+)?)"
)
_ONE_OF = re.compile(r"(?:\b[Oo]ne of |\bamong |\bsome of |\btwo of |\bthree of |\bby far )$")
_SOFT = re.compile(
    r"\b(?:perhaps|arguably|probably|one of|among|if|not|never|thought|believed|said to|claims?|claimed|dubbed"
    r"|called|nicknamed)\b"
)
# "For the first time since 1998" gives the list itself: the year after which to look.
_SINCE_WHEN = re.compile(r"the (?:first|last) time (?:since|in)\b")
_MOST = 4
"""At most this many an article, the first ones: a list of twenty is read by nobody."""
_EVER = re.compile(r"\b(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]othing|[Nn]owhere|than any|that any|as any)\b")
_WEAK_SCOPE = re.compile(r"(?:years|decades?|generations?|centur(?:y|ies)|since [\w ]{1,60})$")
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.DECK})


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a claim of rank in the writer's own voice for which no one is credited."""
    for text in bundle.texts:
        count = 0
        for match in _CLAIM.finditer(text.shadow):
            span = Span(*match.span())
            sentence = text.sentence_at(span.start)
            if sentence is None or sentence.block.label not in _LABELS or text.is_quoted(span):
                continue
            if not _is_bare(text, match, sentence):
                continue
            count += 1
            if count > _MOST:
                break
            yield _finding(text, span)


def _is_bare(text: Text, match: re.Match[str], sentence: Sentence) -> bool:
    """Whether the claim is made outright, and nobody stands behind it."""
    before = text.shadow[sentence.span.start : match.start()]
    if _ONE_OF.search(before) or _SOFT.search(before[-40:]) or match.end() > sentence.span.end:
        return False
    if _SINCE_WHEN.match(match.group()) and before.endswith("for "):
        return False
    if match["ever"] and not _EVER.search(before):
        return False
    near = is_credited_near if match["strong"] and _WEAK_SCOPE.search(match["strong"]) else is_credited
    return not near(text, sentence)


def _finding(text: Text, span: Span) -> Finding:
    quote = text.quote(span)
    return Finding(
        KIND,
        text,
        span,
        explanation=f"“{quote}” is a claim of rank. The text does not say who keeps that list or how it was compared.",
        evidence=Evidence(
            "text", "Look for the record-keeper in the sentence; then look up the list outside the article."
        ),
        label=quote,
    )
