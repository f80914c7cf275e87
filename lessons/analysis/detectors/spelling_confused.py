"""The wrong word of two that are taken for each other.

“Then” for “than”, “lead” for “led”, “tow” for “two”: both are words, so no spelling checker stops at them, and only the
sentence tells which is meant. Ask what the sentence says when it is read as it stands. A slip like this seldom
misleads; it shows how far one can trust a machine to read one's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from lessons.analysis.words.confusables import PAIRS, Pair

KIND = "spelling"
EXAMPLES = (
    "Mr Lee sent ⟦tow⟧ of his buses. It cost more ⟦then⟧ 20 pounds.",
    "The dog wagged ⟦it's⟧ own tail. ⟦Its⟧ a pity. The town lost ⟦there⟧ homes.",
    "She was ⟦lead⟧ away. It had no ⟦affect⟧ on the price. They will ⟦loose⟧ the match.",
    "They should ⟦of⟧ won. The school ⟦principle⟧ spoke. The man ⟦who's⟧ name was called had come ⟦form⟧ the hall.",
    "⟦On⟧ of the players was hurt. They walked ⟦passed⟧ the church. It was ⟦to⟧ late.",
)
COUNTEREXAMPLES = (
    "It's a pity that the dog lost its tail. It was then that the tow truck came. He set the dogs loose.",
    "The patient had a flat affect. They effected a change. The lead singer has lead pipes. A road to many homes.",
    "More then came. They lived there in peace; of there being no doubt. Those whose names are known came.",
    "“It cost more then 20 pounds,” she said. He wrote: its [sic] a pity.",
    "The trucks tow two boats. He went to tow days-old cars. The principle of the thing. In form the same.",
    "She, who once led, is in the lead. The past week was long. He passed the school. To few is it given.",
)

_AROUND = 45


@cache
def _contexts() -> dict[str, list[tuple[Pair, re.Pattern[str]]]]:
    """The contexts by the wrong word, which stands in a group of its own."""
    contexts: dict[str, list[tuple[Pair, re.Pattern[str]]]] = {}
    for pair in PAIRS:
        slot = f"{{{pair.wrong}}}"
        for context in pair.contexts:
            pattern = re.compile(context.replace(slot, rf"(?P<wrong>\b{re.escape(pair.wrong)})"))
            contexts.setdefault(pair.wrong, []).append((pair, pattern))
    return contexts


@cache
def _any() -> re.Pattern[str]:
    words = sorted(_contexts(), key=len, reverse=True)
    return re.compile(rf"(?<![\w'@/.-])(?:{'|'.join(map(re.escape, words))})(?=s?(?![\w@/-]))(?!'[a-z])", re.IGNORECASE)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the wrong word alone."""
    for text in bundle.texts:
        for match in _any().finditer(text.shadow):
            wrong, span = match.group(), Span(*match.span())
            pair = _proved(text, span, wrong.lower())
            if pair is None or (wrong.isupper() and len(wrong) > 1) or not prose.is_own(text, span, prose.TITLED):
                continue
            right = prose.shaped(pair.right, wrong)
            yield prose.Slip(text, span, right).finding(
                KIND,
                f"“{wrong}” stands where “{right}” belongs: {pair.difference}. A spelling checker lets it pass.",
                f"Look up both words, “{pair.wrong}” and “{pair.right}”, and put each meaning into the sentence.",
                label=f"{pair.wrong} / {pair.right}",
            )


def _proved(text: Text, span: Span, wrong: str) -> Pair | None:
    """The pair one of whose contexts stands around the word, within its sentence."""
    before = prose.before(text, span.start, _AROUND)
    window = before + text.shadow[span.start : span.end + _AROUND].lower()
    for pair, pattern in _contexts()[wrong]:
        if any(match.start("wrong") == len(before) for match in pattern.finditer(window)):
            return pair
    return None
