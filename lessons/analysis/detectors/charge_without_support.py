"""A contested claim that stands alone.

That somebody was bribed, that a vote was rigged, that “everyone knows” it: who makes such a claim in their own voice
owes the reader a source or a proof. Ask what would show it, and who could be asked. That no support stands beside it
does not make the claim false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited_near
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span

KIND = "unsupported_claim"
EXAMPLES = (
    "The port is closed. The owner ⟦bribed⟧ the inspector.",
    "⟦It is an open secret that⟧ the pier will fall.",
    "The quarrel goes on, with ⟦revelations of⟧ a secret dock.",
    "⟦A rumor that⟧ the club is for sale has spread.",
    "Sea water ⟦cures asthma⟧.",
    "The vote in the yacht club ⟦was rigged⟧.",
)
COUNTEREXAMPLES = (
    "The owner bribed the inspector, the harbor court found.",
    "The owner bribed the inspector. The port office said that it had proof.",
    "The owner is accused of theft by the court.",
    "“The vote was rigged,” Ann Lee said.",
    "The mayor denied a rumor that the club is for sale.",
    "The mast was rigged with new rope.",
    "The owner never bribed the inspector.",
    "In the novel the captain bribed the guard.",
)

_ACTS = (
    r"bribed|embezzled|falsified|sabotaged|blackmailed|plagiari[sz]ed|looted|laundered|rigged the|lied (?:to|about)"
    r"|covered up"
    r"|(?:took|taken|taking) (?:bribes|kickbacks)|paid (?:bribes|off)|pocketed the|siphoned off|threatened to kill"
    r"|spied on|tampered with"
    r"|hushed up|doctored the|faked the|stole the|forged the|poisoned the|conspired|plotted to|buried the (?:report"
    r"|evidence|truth)"
)
_CLAIM = re.compile(
    rf"(?P<act>(?<!\bnot )(?<!\bnever )\b(?:{_ACTS})\b)"
    r"|(?P<vote>\b(?:[Tt]he|that|this|an) (?:[\w' ]{0,40}?)?(?:vote|election|ballot|poll|match"
    r"|contest|tender|auction|referendum|trial)(?: in [^,.;]{2,40})? (?P<fixed>(?:was|were|had been) (?:rigged"
    r"|stolen|fixed))\b)"
    r"|(?P<sure>\b(?:[Tt]here (?:can be|was) (?:no|little) (?:doubt|question) that|[Ii]t is (?:a (?:proven "
    r"|known |well-known |simple |plain )?fact|an open"
    r" secret|beyond (?:doubt|question|dispute)"
    r"|undeniable|indisputable|no secret|no coincidence|common knowledge) that|[Tt]he (?:truth|fact) is(?: that|,)"
    r"|[Nn]o one can deny that|[Nn]obody can deny that|[Mm]ake no mistake|[Ii]t is obvious that|[Ww]e all know that"
    r"|[Ii]t has been proven that"
    r"|[Uu]ndoubtedly|[Uu]nquestionably|[Uu]ndeniably|[Ww]ithout (?:a |any )?doubt))"
    r"|(?P<hint>\b(?:[Rr]evelations?|[Aa]llegations?|[Aa]ccusations?|(?:[Tt]he|[Aa]) rumou?rs?|[Rr]umou?rs"
    r"|[Ww]hispers|[Ss]peculation)"
    r"(?: (?:is|are) (?:growing|rife|swirling|circulating|mounting)| has been growing| about| of| that))\b"
    r"|(?P<health>\b(?:cures?|prevents?|causes?|reverses?|protects? against|wards? off) (?:cancer|autism|dementia"
    r"|diabetes|arthritis|asthma"
    r"|depression|infertility|heart disease|Alzheimer's|baldness|the (?:common )?cold|(?:the )?flu|all known)\b)"
)
_SOFT = re.compile(
    r"\b(?:accused|alleged\w*|charged|convicted|sentenced|guilty|trial|court|charges|denie[sd]|deny|denial"
    r"|suspected|suspicion|if|novel|film|story"
    r"|play|series|admitted|confessed|pleaded|dismissed|rejected|false|untrue|baseless|unfounded|nobody|never|not"
    r"|jailed|fined|investigat\w+|inquiry)\b"
    r"|n't\b"
)
_WHY = {
    "act": "accuses somebody in the writer's own voice",
    "vote": "accuses somebody in the writer's own voice",
    "sure": "asks the reader to believe, and brings no proof",
    "hint": "tells of a charge, but not who makes it",
    "health": "promises a fact of medicine, and names no study",
}
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.DECK})


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for contested claims with no source in their own sentence or the ones beside it."""
    for text in bundle.texts:
        for match in _CLAIM.finditer(text.shadow):
            group = next(name for name in _WHY if match[name])
            span = Span(*match.span("fixed" if match["fixed"] else group))
            sentence = text.sentence_at(span.start)
            if sentence is None or sentence.block.label not in _LABELS or text.is_quoted(span):
                continue
            around = text.shadow[sentence.span.start : sentence.span.end]
            if (group != "sure" and _SOFT.search(around)) or is_credited_near(text, sentence):
                continue
            yield Finding(
                KIND,
                text,
                span,
                explanation=f"“{text.quote(span)}” {_WHY[group]}; neither this sentence nor the ones beside it say"
                " how anyone knows.",
                evidence=Evidence(
                    "text", "Look in this sentence and the ones beside it for a person, an office or a document."
                ),
                label=text.quote(span),
            )
