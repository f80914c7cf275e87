"""A sentence that is only half of one.

“Although the bridge was closed, the old ferry.” A clause with “although”, “while” or “because” leans on another, and
the other has no verb, or is not there. Ask what was to follow; perhaps the very point of the sentence was cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from lessons.analysis import lexicon, nouns, prose
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.verbs import BARE, IRREGULAR

KIND = "fragment"
EXAMPLES = (
    "The bridge is old. ⟦Although the mayor had promised a new one in the spring.⟧ It will be repaired.",
    "⟦While the talks went on in the capital, the long line of lorries at the border.⟧",
    "They stayed at home. ⟦Because the road was blocked by snow.⟧ Nobody came.",
    "The station was shut for a day. ⟦Because of the strike and the deep snow.⟧ Nobody came.",
    "The alarm was off. ⟦Due to a fault in the cables.⟧ It was repaired.",
)
COUNTEREXAMPLES = (
    "Although the mayor had promised a new one, the bridge is old. While they talked, he slept.",
    "Because it rained, the match was off. While it is late, nothing has changed; whereas he left, she stayed.",
    "“Because the road was blocked.” She nodded. Why did they stay? Because the road was blocked.",
    "While in Rome, see the fountains. Although tired, she sang. Because of the snow, they stayed at home.",
    "Because of the rain the trains stopped. Due to the fault trains stand still. Because of what he saw, he left.",
    "Why was it shut? Because of the snow. It was shut for this: Because of the snow.",
    "Because he came home the dog barked. Although late the train arrived. While still young, Lee Ann Oh painted.",
)

_OPENING = re.compile(
    r"(?:Although|While|Whereas|Because(?! of\b)|Even though|Unless|Since(?= (?:he|she|it|they"
    r"|the)\b))\s[^?!\":;()–—]+\.?"
)
# A reason with no clause at all: nouns with their articles, joined by small words.
_ARTICLE = r"(?:the|an?|his|her|its|their|this|that|these|those|some|such|our|my)"
_REASON = re.compile(
    rf"(?:Because of|Due to|Owing to|In spite of|Despite|As a result of) {_ARTICLE}(?: [a-z]+){{1,3}}"
    rf"(?:(?:,? and|,| or| of| in| on| at| with| from| between) {_ARTICLE}(?: [a-z]+){{1,3}}){{0,3}}\."
)
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_AUXILIARIES = """
    is are was were be been am has have had do does did will would can could may might must shall should cannot let it's
    he's she's that's there's they're we're i'm you're
"""
_VERBS = frozenset(_AUXILIARIES.split()) | BARE | {form for base, forms in IRREGULAR.items() for form in (base, *forms)}
_FINITE = frozenset(_AUXILIARIES.split()) | {past for past, _ in IRREGULAR.values()}
_ARTICLES = frozenset(_ARTICLE[3:-1].replace("an?", "a|an").split("|"))
_JOINT = re.compile(r"and|or|of|in|on|at|with|from|between")
_SUBJECTS = frozenset({"i", "we", "you", "he", "she", "it", "they", "there", "this", "that", "who", "which"})
_MOST = 40


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for sentences that open with such a word and have no main clause."""
    for text in bundle.texts:
        for sentence in text.sentences_in(Label.BODY):
            words = text.shadow[sentence.span.start : sentence.span.end]
            is_half = _OPENING.fullmatch(words) is not None and words.endswith(".") and _is_half(words)
            if not (is_half or _is_bare_reason(words)) or not prose.is_own(text, sentence.span):
                continue
            if text.shadow[: sentence.span.start].rstrip().endswith(("?", ":")):
                continue
            opener = words.split()[0]
            yield Finding(
                KIND,
                text,
                Span(sentence.span.start, sentence.span.end),
                explanation=f"“{opener}” opens a clause that leans on another, and the other is not there: this is half"
                " a sentence.",
                evidence=Evidence("text", f"Leave out the word “{opener}”, or ask of the rest: who does what?"),
                label=opener,
            )


def _is_bare_reason(sentence: str) -> bool:
    """Whether a sentence gives a reason and nothing that could be a verb, nor a second thing to go with one."""
    return _REASON.fullmatch(sentence) is not None and not _may_act(sentence) and not _has_plural(sentence)


def _may_act(sentence: str) -> bool:
    """Whether any word could be a finite verb, in a sentence where every noun has its article.

    A bare form would need a plural before it, and what stands right behind an article is a noun.
    """
    words = [word.lower() for word in _WORD.findall(sentence)]
    return any(
        word in _FINITE or word in _SUBJECTS - {"this", "that"} or (_is_ending(word) and one not in _ARTICLES)
        for one, word in pairwise(words)
    )


def _is_ending(word: str) -> bool:
    return word not in BARE | set(IRREGULAR) and _is_verb(word)


def _has_plural(sentence: str) -> bool:
    """Whether a plural stands before another word, which may then be its verb: "due to the fault trains stand"."""
    words = _WORD.findall(sentence)
    return any(nouns.is_plural(one) and not _JOINT.fullmatch(two) for one, two in pairwise(words))


def _is_half(sentence: str) -> bool:
    """Whether nothing in the sentence can be the verb of a main clause."""
    first, comma, rest = sentence.partition(", ")
    if comma:
        return not _may_have_verb(rest) and _count(rest) <= _MOST and _has_verb(first)
    words = [word.lower() for word in _WORD.findall(first)]
    verbs = [word for word in words if _is_verb(word)]
    return len(words) > 3 and len(verbs) <= 1 + _has_two_part_verb(words) and any(word in _VERBS for word in words)


def _count(words: str) -> int:
    return sum(1 for _ in _WORD.finditer(words))


def _has_verb(words: str) -> bool:
    return any(word.lower() in _VERBS or word.endswith("ed") for word in _WORD.findall(words))


def _has_two_part_verb(words: list[str]) -> int:
    """One where an auxiliary and its verb stand side by side: "was blocked", "had promised"."""
    return int(any(one in _VERBS and _is_verb(two) for one, two in pairwise(words)))


def _may_have_verb(words: str) -> bool:
    """Whether any word could be a verb: listed, with a verb's ending, or a plain word after a plural."""
    return any(_is_verb(word.lower()) or word.lower() in _SUBJECTS for word in _WORD.findall(words))


@lru_cache(maxsize=20_000)
def _is_verb(word: str) -> bool:
    if word in _VERBS or word.endswith("n't"):
        return True
    if word.endswith("ed") and len(word) > 4:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and lexicon.is_word(word[:-1] + "ing")
