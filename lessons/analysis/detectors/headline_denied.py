"""The headline's verb, with a “not” in the text.

“Dam collapses”, says the headline, and where the text comes to speak of it, the dam did not collapse. Ask how many
readers got as far as that sentence. The rest of the text may be sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.headlines import Headed, headed
from lessons.analysis.spans import Span

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"Dam above Dover ⟦collapses⟧\n\nThe dam did not collapse, but a wall of earth slid down. {_FILL}",
    f"Village ⟦evacuated⟧ after leak\n\nNobody was evacuated, the port office said. {_FILL}",
)
COUNTEREXAMPLES = (
    f"Dam above Dover collapses\n\nThe dam did not collapse at once. It collapsed at noon. {_FILL}",
    f"Dam above Dover did not collapse\n\nThe dam did not collapse, the port office said. {_FILL}",
    f"Dam above Dover collapses\n\nThe collapse came at noon. Nobody had seen a dam collapse. {_FILL}",
    f"Dover plans a dam\n\nThere are no plans for a second dam, the port office said. {_FILL}",
)

_VERB = re.compile(
    r"[^\W\d_]{4,40}(?:s|ed)\b|\b(?:fled|won|lost|fell|broke|sank|sunk|stole|stolen|shot|burnt)\b", re.IGNORECASE
)
_ENDING = re.compile(r"(?:e?s|e?d|ing|e)$")
_AUXILIARY = r"(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can)"
_DENIAL = (
    rf"(?:{_AUXILIARY} (?:not|never)|{_AUXILIARY}n't|[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of (?:the|them)[\w"
    rf" ]{{0,15}}|[Nn]othing|never)"
    r"(?: (?:been|be|yet|in fact|actually|was|were|had|has|have|even)){0,3} "
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a headline whose verb the text has only where it denies it."""
    for text in bundle.texts:
        article = headed(text)
        found = _denied(article) if article is not None and not article.is_open else None
        if found is None:
            continue
        said, denial = found
        yield Finding(
            KIND,
            text,
            said,
            explanation=f"The headline says “{text.quote(said)}”; all that the text says of it is"
            f" “{text.quote(denial)}”.",
            evidence=Evidence("text", f"Look for every form of “{text.quote(said)}” in the text: each is denied."),
            related=(Place(text, denial),),
            label=text.quote(said),
        )


def _denied(article: Headed) -> tuple[Span, Span] | None:
    for verb in _VERB.finditer(article.words):
        stem = _ENDING.sub("", verb.group().lower())
        if len(stem) < 4:
            continue
        forms = rf"{re.escape(stem)}(?:s|es|e|ed|d|ing|{stem[-1]}ed|{stem[-1]}ing)?\b"
        denial = re.compile(rf"\b{_DENIAL}(?i:{forms})")
        place = article.search(denial)
        if place is not None and not re.search(rf"\b{stem}", denial.sub(" ", article.body), re.IGNORECASE):
            return article.place(*verb.span()), place
    return None
