"""The headline says it, the text takes it back.

“On penalties” above a text in which no shoot-out was needed: many people read the headline only, and they know
something false. Ask which of the two was written by somebody who had read the other. The text may still be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding, Place
from lessons.analysis.headlines import Headed, headed
from lessons.analysis.spans import Span
from lessons.analysis.words.headlines import OPPOSITES

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"Dover win the cup ⟦on penalties⟧\n\nDover won the cup. No shoot-out was needed, Ann Lee said. {_FILL}",
    f"Harbor master ⟦resigns⟧ after storm\n\nThe harbor master said that she had no plans to resign. {_FILL}",
    f"Rail ⟦strike ends⟧ in Dover\n\nThe strike of the rail crews is in its third week, Ann Lee said. {_FILL}",
    f"Storm leaves three ⟦dead⟧ in Dover\n\nNobody was killed in the storm, the port office said. {_FILL}",
    f"Council ⟦approves⟧ new pier for Dover\n\nThe plan for a pier was rejected, Ann Lee said. {_FILL}",
)
COUNTEREXAMPLES = (
    f"Dover win the cup on penalties\n\nDover won the cup on penalties; no shoot-out was needed last year. {_FILL}",
    f"Rail strike ends in Dover\n\nThe strike, which is in its third week, will be called off. {_FILL}",
    f"Will the harbor master resign?\n\nThe harbor master said that she had no plans to resign. {_FILL}",
    f"Harbor master resigns after storm\n\nThe harbor master resigned on Friday. She had said she would stay on."
    f" {_FILL}",
    f"Storm leaves three dead in Dover\n\nThree people died in Dover. Nobody was killed in Deal. {_FILL}",
    f"Deadline passes for the pier\n\nThe plan for a pier was rejected in May, but the debate passed off well. {_FILL}",
)

_PAIRS = [
    tuple(re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE) for pattern in pair) for pair in OPPOSITES
]


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding a headline: words that the text contradicts and nowhere bears out."""
    for text in bundle.texts:
        article = headed(text)
        if article is None or article.is_open:
            continue
        found = _taken_back(article)
        if found is not None:
            said, denial = found
            yield Finding(
                KIND,
                text,
                said,
                explanation=f"The headline says “{text.quote(said)}”, but the text says “{text.quote(denial)}”.",
                evidence=Evidence("text", f"Read on as far as “{text.quote(denial)}”: both cannot be."),
                related=(Place(text, denial),),
                label=text.quote(said),
            )


def _taken_back(article: Headed) -> tuple[Span, Span] | None:
    for headline, denial, support in _PAIRS:
        said = headline.search(article.words)
        if said is None:
            continue
        place = article.search(denial)
        if place is not None and not support.search(denial.sub(" ", article.body)):
            return article.place(*said.span()), place
    return None
