"""A row of things that are not there, and no verb.

“No letter, no visit, not even a call.” Such a row says with force that something is missing, but not to whom, nor who
says so. A speaker may talk like this; in a report ask who had nothing, and who knows that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import lexicon, prose
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.words.verbs import BARE, IRREGULAR

KIND = "fragment"
EXAMPLES = (
    "The guards slept. ⟦No note, no alarm, not even a broken window.⟧ The frame was empty.",
    "They waited on the platform. ⟦No train, no bus and no boat.⟧ It was dark.",
)
COUNTEREXAMPLES = (
    "No note, no alarm, not even a broken window was found. No train, no bus and no boat came.",
    "“No note, no alarm, not even a broken window.” He shook his head. No pain, no gain.",
    "No train ran. No, no answer came. What did they find? No note, no alarm, not even a broken window.",
)

_ROW = re.compile(
    r"No (?:[a-z-]+ ){0,2}[a-z-]+(?:(?:, (?:and )?| and | or )(?:no|not (?:even |so much as )?an?) (?:[a-z-]+ ){0,2}"
    r"[a-z-]+){1,5}\."
)
# A participle alone makes no sentence: "not even a broken window".
_VERBS = BARE | {past for past, _ in IRREGULAR.values()} | {"is", "are", "was", "were", "has", "had"}
_FEWEST = 6
"""Words: shorter ones are sayings."""


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for sentences that only tell what there is none of."""
    for text in bundle.texts:
        for sentence in text.sentences_in(Label.BODY):
            words = text.shadow[sentence.span.start : sentence.span.end]
            if not words.startswith("No ") or _ROW.fullmatch(words) is None or not _is_verbless(words):
                continue
            before = text.shadow[max(0, sentence.span.start - 9) : sentence.span.start].rstrip()
            if before.endswith(("?", ":")) or not prose.is_own(text, sentence.span):
                continue
            yield Finding(
                KIND,
                text,
                sentence.span,
                explanation="This sentence has no verb: it lists what was not there, but not who was without it.",
                evidence=Evidence("text", "Ask of the sentence: who does what? Then put the missing words in."),
                label="No",
            )


def _is_verbless(sentence: str) -> bool:
    words = re.findall(r"[a-z]+", sentence.lower())
    return len(words) >= _FEWEST and not any(map(_may_be_verb, words))


def _may_be_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and lexicon.is_word(word[:-2] + "ing"))
