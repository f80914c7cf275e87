"""Done in the headline, still ahead in the text.

“Bridge opened”, says the headline, and the text tells that it will open one day. Ask what has happened so far. A plan
may well come true; it has not yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.headlines import headed
from lessons.analysis.words.headlines import DONE

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"New pier ⟦opened⟧ in Dover\n\nThe pier will open in May, the port office said. {_FILL}",
    f"Two ports ⟦have merged⟧\n\nThe ports plan to merge in May, the office said. {_FILL}",
)
COUNTEREXAMPLES = (
    f"New pier opened in Dover\n\nThe pier was opened on Friday; a second one will open in May. {_FILL}",
    f"New pier opens in May\n\nThe pier will open in May, the port office said. {_FILL}",
    f"Old pier to be opened again\n\nThe pier will open in May, the port office said. {_FILL}",
    f"Plan for pier signed\n\nThe plan was agreed on Friday, the port office said. {_FILL}",
)

_AHEAD = (
    r"(?:will|would|shall|(?:is|are|was|were) (?:due |set |expected |scheduled |planned |about |hoping )?to"
    r"|plans? to|hopes? to|intends? to|aims? to|wants? to|may|might|could)"
)
_PAST = {
    "win": "won",
    "begin": "began|begun",
    "sell": "sold",
    "buy": "bought",
    "leave": "left",
    "marry": "married",
    "cut": "has cut|have cut",
}


def _forms(verb: str) -> str:
    past = _PAST.get(verb) or (f"{verb}d" if verb.endswith("e") else f"{verb}n?ed|{verb}{verb[-1]}ed")
    return rf"(?:(?:has|have|had|is|are|was|were) )?(?:been )?(?:{past})"


_VERBS = [
    (
        re.compile(rf"(?<!to be )(?<!be )\b{_forms(verb)}\b", re.IGNORECASE),
        re.compile(rf"\b{_AHEAD} (?:\w+ly |not |only |then )?(?:be )?(?:{verb}|{_forms(verb)})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{done}|{_forms(verb)})\b", re.IGNORECASE),
    )
    for verb, done in DONE.items()
]


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a headline that tells as done what the text only announces."""
    for text in bundle.texts:
        article = headed(text)
        if article is None or article.is_open or re.search(r"\b(?:to|will|plans?|set)\b", article.words):
            continue
        for past, ahead, done in _VERBS:
            said = past.search(article.words)
            place = article.search(ahead) if said else None
            if said is None or place is None or done.search(ahead.sub(" ", article.body)):
                continue
            span = article.place(*said.span())
            yield Finding(
                KIND,
                text,
                span,
                explanation=f"The headline says “{text.quote(span)}”, as if it had happened. In the text it is still"
                f" ahead: “{text.quote(place)}”.",
                evidence=Evidence("text", "Look in the text for the day on which it happened: there is only a plan."),
                related=(Place(text, place),),
                label=text.quote(span),
            )
            break
