"""A name that stands in the headline only.

The headline names somebody or some place of which the text says nothing. Ask what the name does there: it may be a
slip, or bait. The text may be right in all it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import MONTHS, WEEKDAYS
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.headlines import Headed, headed
from lessons.analysis.lines import is_title_case
from lessons.analysis.names import fold
from lessons.analysis.spans import Span
from lessons.analysis.text import Text, Word
from lessons.analysis.words.demonyms import SAME_PLACE

KIND = "headline_mismatch"
_FILL = "The town had waited for the day for years, and the rain did not keep people at home. " * 4
EXAMPLES = (
    f"Storm shuts harbor of ⟦Folkestone⟧ for a week\n\nThe harbor of Dover was closed on Friday, Ann Lee said. {_FILL}",
    f"Storm Shuts Harbor Of ⟦Folkestone⟧\n\nThe harbor of Dover was closed on Friday, Ann Lee said. {_FILL}",
)
COUNTEREXAMPLES = (
    f"Storm shuts harbor of Folkestone\n\nThe harbor of Folkestone was closed on Friday, Ann Lee said. {_FILL}",
    f"Storm shuts harbor of Folkstone\n\nThe harbor of Folkestone was closed on Friday, Ann Lee said. {_FILL}",
    f"French storm shuts harbor\n\nThe harbor of Calais in France was closed on Friday, Ann Lee said. {_FILL}",
    f"Storm shuts harbor for Easter week\n\nThe port was closed on Friday, Ann Lee said. {_FILL}",
    f"Dutch ship lost, says WSA\n\nThe Water and Shipping Agency lost a ship of the Netherlands, Ann Lee said. {_FILL}",
)

_SHORTEST = 4
_ROOT = 4
_LABELS = frozenset(Label) - {Label.HEADLINE, Label.FURNITURE}
_CALENDAR = frozenset(
    fold(word) for word in (*MONTHS, *WEEKDAYS, "Christmas", "Easter", "Ramadan", "Olympic", "Olympics")
)
_COLON = re.compile(r"^[^:|]{2,30}[:|] ")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for names of a headline that neither the text nor its captions hold in any form."""
    for text in bundle.texts:
        article = headed(text)
        if article is None:
            continue
        held = _held(text)
        for word in _names(article):
            if not any(_stands(name, held) for name in _with_neighbors(article, word)):
                yield _finding(text, word.span)


def _names(article: Headed) -> Iterator[Word]:
    """The words of a headline that are names beyond doubt: with a capital in mid-sentence, or in no dictionary."""
    label = _COLON.match(article.words)
    start = article.headline.start + (label.end() if label else 0)
    is_title = is_title_case(article.words) or article.words.isupper()
    for number, word in enumerate(article.text.words_in(Span(start, article.headline.end))):
        plain = word.text.removesuffix("'s")
        if len(plain) < _SHORTEST or not plain[0].isupper() or fold(plain) in _CALENDAR or "-" in plain:
            continue
        if plain.isupper() and not article.words.isupper():
            continue
        is_name = not lexicon.is_word(plain) if is_title or number == 0 else not _is_heading_word(article, word)
        if is_name and not article.text.is_quoted(word.span):
            yield word


def _with_neighbors(article: Headed, word: Word) -> list[str]:
    """A name and, outside title case, the capitals right beside it: a text may use the surname alone."""
    names = [word.text]
    if not is_title_case(article.words) and not article.words.isupper():
        shadow = article.text.shadow
        before = re.search(r"([A-Z][\w'-]{3,40}) (?:[A-Z]\. )?$", shadow[article.headline.start : word.span.start])
        behind = re.match(r" (?:[A-Z]\. )?([A-Z][\w'-]{3,40})", shadow[word.span.end : article.headline.end])
        names += [match.group(1) for match in (before, behind) if match]
    return [fold(name.removesuffix("'s")) for name in names]


def _is_heading_word(article: Headed, word: Word) -> bool:
    """Whether a capital in mid-headline may open a new phrase: after a colon, a dash or a question mark."""
    before = article.text.shadow[article.headline.start : word.span.start].rstrip()
    return before[-1:] in {":", "-", "–", "—", "?", "!", ".", "|", "'", '"'} or lexicon.is_word(word.text)


def _held(text: Text) -> set[str]:
    return {
        fold(word.text.removesuffix("'s"))
        for block in text.blocks
        if block.label in _LABELS and block.span != text.headline
        for word in text.words_in(block.span)
    }


def _stands(name: str, held: set[str]) -> bool:
    """Whether a name stands in the text: itself, a form of it, a slip for it, or another word for the place."""
    if name in held or SAME_PLACE.get(name, frozenset()) & held:
        return True
    root = name[:_ROOT]
    if any(word.startswith(root) for word in held):
        return True
    return any(abs(len(word) - len(name)) <= 2 and OSA.distance(word, name, score_cutoff=2) <= 2 for word in held)


def _finding(text: Text, span: Span) -> Finding:
    name = text.quote(span)
    return Finding(
        KIND,
        text,
        span,
        severity="weak",
        explanation=f"The headline names {name}, and nothing under it does: who came for {name} finds no word of it.",
        evidence=Evidence("text", f"Search the text under the headline for “{name}”: it is not there."),
        label=name,
    )
