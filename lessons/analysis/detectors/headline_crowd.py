"""A crowd that stands in the headline only.

“Millions flee”, says the headline, and the text counts no millions anywhere and tells of no flight. Ask which number in
the text comes nearest. That the headline is too large does not prove that nothing happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.headlines import Headed, headed
from lessons.analysis.words.headlines import CROWDS

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"⟦Millions flee⟧ Dover as storm hits\n\nSome 40 people left their homes, the port office said. {_FILL}",
    f"⟦Thousands protest⟧ against pier\n\nAbout 60 people came to the harbor, the port office said. {_FILL}",
)
COUNTEREXAMPLES = (
    f"Millions flee coast as storm hits\n\nSome 2.3 million people left their homes, the port office said. {_FILL}",
    f"Thousands protest against pier\n\nAbout 6,000 people came to the harbor, the port office said. {_FILL}",
    f"Thousands protest against pier\n\nA large crowd filled the square for hours, the port office said. {_FILL}",
    f"Hundreds protest against pier\n\nHundreds came to the harbor, the port office said. {_FILL}",
)

_CROWD = re.compile(
    r"(?:^|(?<=[:,;] ))(?P<crowd>(?:tens of thousands|hundreds of thousands|millions|billions|thousands|hundreds"
    r"|dozens|scores))"
    r"(?P<rest>(?: (?!of\b)[\w'-]+)?)(?! of\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\w.,])(?P<digits>\d[\d,]*(?:\.\d+)?)(?: ?(?P<scale>thousand|million|m\b|bn\b|billion|k\b))?", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\b(?:thousands|millions|billions|hundreds|dozens|scores|(?:an?|several|many) (?:thousand|hundred|dozen"
    r"|million)|crowds?|masses|throngs?|exodus|everyone"
    r"|everybody|entire"
    r"|whole (?:town|city|country|villages?)|countless|many people|packed)\b",
    re.IGNORECASE,
)
_SCALES = {"thousand": 1_000, "k": 1_000, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9, "": 1}


def find(bundle: Bundle) -> Iterator[Finding]:
    """One finding for a headline that opens with a crowd which no count and no word of the text bears out."""
    for text in bundle.texts:
        article = headed(text)
        match = _CROWD.search(article.words) if article and not article.is_open else None
        if article is None or match is None or _is_borne_out(article, match["crowd"].lower()):
            continue
        span = article.place(*match.span())
        yield Finding(
            KIND,
            text,
            span,
            explanation=f"The headline opens with “{text.quote(span)}”, but no count in the text comes near to that.",
            evidence=Evidence("text", "Look for every number in the text: none is of that size."),
            label=text.quote(span),
        )


def _is_borne_out(article: Headed, crowd: str) -> bool:
    least, most = CROWDS[crowd]
    counts = [_value(match) for match in _NUMBER.finditer(article.body)]
    is_large = crowd in {"millions", "billions"}
    word = crowd.split()[-1].rstrip("s")
    said = re.search(rf"\b{word}s\b", article.body, re.IGNORECASE) if is_large else _WHOLE.search(article.body)
    return said is not None or any(least <= count <= most for count in counts) or not counts


def _value(match: re.Match[str]) -> float:
    scale = (match["scale"] or "").lower()
    digits = match["digits"].replace(",", "")
    value = float(digits) * _SCALES[scale]
    return -1.0 if 1900 <= value <= 2100 and "," not in match["digits"] and not scale else value
