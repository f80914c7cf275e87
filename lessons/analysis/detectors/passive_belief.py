"""A belief without a believer.

“It is widely thought”, “is seen as”, “reportedly”: the passive hides who thinks so. Ask by whom, and since when. What
is widely thought may well be true; the sentence just gives no way to find out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.attribution import is_credited, is_credited_near
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span

KIND = "weak_attribution"
EXAMPLES = (
    "⟦It is widely thought that⟧ the harbor is haunted.",
    "The plan ⟦is seen as⟧ a step towards a larger port.",
    "The pier ⟦is said to⟧ be the oldest of the coast.",
    "The owner has ⟦reportedly⟧ left the country.",
    "⟦Rumor has it⟧ that the crane is for sale.",
    "She ⟦is widely regarded as⟧ the next mayor.",
)
COUNTEREXAMPLES = (
    "The plan is seen as a risk by the port authority.",
    "It is thought that the ship hit a rock, the coast guard said.",
    "The gate can be seen as far as the lighthouse.",
    "“It is said that the pier is cursed,” Ann Lee told the court.",
    "The form was considered by the council in May.",
    "It is said that the queen slept there, according to the guidebook.",
)

_WIDELY = (
    r"(?:widely|generally|commonly|often|largely|universally|broadly|popularly|long|increasingly|frequently|usually)"
)
_HELD = (
    r"(?:believed|thought|said|understood|rumou?red|claimed|felt|feared|assumed|supposed|alleged|considered|agreed"
    r"|accepted"
    r"|expected|reckoned|acknowledged|recogni[sz]ed)"
)
_PHRASE = re.compile(
    rf"\bit (?:is|was|has been|has long been) (?:(?:{_WIDELY}|now|also|even) )?{_HELD}(?: by (?:many|some|most)(?:"
    rf" people)?)? that\b"
    rf"|\b(?:is|are|was|were|has been|have been) {_WIDELY} (?:seen|regarded|viewed|considered|believed|thought|accepted"
    r"|expected|recogni[sz]ed|acknowledged|hailed|credited|rumou?red|perceived|tipped|assumed)(?: as| to| that| by"
    r" (?:many|some|most))?\b"
    r"|\b(?:is|are|was|were|has been|have been) (?:(?:now|also|still) )?(?:(?:seen|regarded|viewed|hailed|perceived"
    r"|described) as"
    r"|(?:believed|thought|said|rumou?red|alleged|reported|understood) to)\b"
    r"|\b(?:is|are|has been|have been) (?:considered|seen|regarded|viewed|hailed|believed) by (?:many|some|most"
    r"|experts|critics)\b"
    r"|\b(?:reportedly|supposedly|purportedly)\b"
    r"|\b(?:rumou?r|word) has it\b|\b(?:the )?word (?:on the street|in the \w+) is\b|\bthere are (?:those|some) who"
    r" (?:say|believe|think|claim|argue)\b"
    r"|\b(?:few|nobody|no one|no-one) (?:would )?(?:doubts?|disputes?|den(?:y|ies)) that\b|\bthey say\b(?=,| that)",
    re.IGNORECASE,
)
_BY_WHOM = re.compile(
    r"[^.;]{0,100}?\bby (?!(?:many|some|most|several|experts|critics|observers|people)\b)(?:the |a |an )?[A-Za-z]+"
)
_AS_FAR = re.compile(r" (?:far|soon|long|well|much|early|late) ?(?:as)?\b")
_LABELS = frozenset({Label.BODY, Label.LIST_ITEM, Label.DECK})


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for each belief without a believer; the same words are marked once an article."""
    for text in bundle.texts:
        seen: set[str] = set()
        for match in _PHRASE.finditer(text.shadow):
            span, said = Span(*match.span()), match.group().lower()
            sentence = text.sentence_at(span.start)
            if said in seen or sentence is None or sentence.block.label not in _LABELS or text.is_quoted(span):
                continue
            rest = text.shadow[span.end : sentence.span.end]
            is_told = (said.endswith(("as", "to")) and _BY_WHOM.match(rest)) or _AS_FAR.match(rest)
            near = is_credited_near if said.endswith("ly") else is_credited
            if is_told or near(text, sentence):
                continue
            seen.add(said)
            yield Finding(
                KIND,
                text,
                span,
                explanation=f"“{text.quote(span)}” leaves out who holds this view, and so how they could know.",
                evidence=Evidence("text", f"Ask “by whom?” after “{text.quote(span)}”: the sentence has no answer."),
                label=text.quote(span),
            )
