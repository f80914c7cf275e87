"""A question without its question mark.

“Why did the bridge close” asks; without the mark the reader stumbles, and a headline that asks looks as if it told. Ask
what the sentence wants from you. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span

KIND = "punctuation"
EXAMPLES = (
    "Why did the bridge ⟦close⟧\n\nThe bridge was closed on Monday after the storm, and the mayor said it was not"
    " safe.",
    "The last train left at 8 p.m. Who will drive the first one ⟦tomorrow.⟧ Nobody knows.",
    "The road is shut. What will the farmers do ⟦now.⟧ Nobody knows.",
    "Should you still go to the ⟦coast⟧\n\nThe coast was empty on Monday after the storm, and the hotels had rooms to"
    " spare.",
)
COUNTEREXAMPLES = (
    "Why did the bridge close?\n\nThe bridge was closed on Monday after the storm, and the mayor said it was not safe.",
    "Why the bridge closed\n\nThe bridge was closed on Monday after the storm, and the mayor said it was not safe.",
    "What a day it was. What is more, it rained. Who dares wins. Had he known, he would have left. How are the mighty"
    " fallen!",
    "“What will they do now.” Who is who is a book. What is known is little. What was a lake is now a field.",
    "What does matter is the price. Which is why he left. Where was once a mill there is a road. May he rest in peace.",
)

_ASKING = re.compile(
    r"(?:Why (?:did|do|does|is|are|was|were|has|have|had|will|would|can|can't|could|should|won't|didn't|don't|doesn't"
    r"|isn't)"
    r"|How (?:did|do|does|will|would|can|could|should|many|much)"
    r"|(?:What|When|Where|Who|Whom|Which \w+) (?:did|do|will|would|can|could|should)"
    r"|(?:When|Where) (?:is|are|was|were|has|have|does)"
    r"|(?:Should|Could|Can|Will|Would|Does|Did|Do|Is|Are|Was|Were|Has|Have) (?:we|you|they|he|she|it|the|this|these"
    r"|there|your|our|I)"
    r")\b(?! (?:not )?(?:matter|count)\b)[^?!;:\"–—]+"
)
_HEADED = frozenset({Label.HEADLINE, Label.HEADING})
_SHORTEST, _LONGEST = 4, 16
_RELATIVE = re.compile(
    r"^(?:What|Who|Which|When|Where|How (?:many|much))\b.*\b(?:is|are|was|were|remains|depends|matters|became)\b"
)
_INVERTED = re.compile(r"^(?:Should|Had|Were|Could|Did|Was|Have|Do|Can|Will|Would|May)\b[^,]*,")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the last word of the question with the mark that stands in its place."""
    for text in bundle.texts:
        for sentence in text.sentences:
            label = sentence.block.label
            if label not in _HEADED and label is not Label.BODY:
                continue
            words = text.shadow[sentence.span.start : sentence.span.end]
            if not _is_question(words, is_heading=label in _HEADED) or not prose.is_own(
                text, sentence.span, prose.TITLED
            ):
                continue
            last = re.search(r"\S+$", words)
            if last is None:
                continue
            span = Span(sentence.span.start + last.start(), sentence.span.end)
            right = last.group().rstrip(".") + "?"
            yield prose.Slip(text, span, right).finding(
                KIND,
                "This is a question, and the question mark is missing at its end.",
                "Read it aloud: the voice asks, and the order of the words does too.",
                label="question mark",
            )


def _is_question(words: str, *, is_heading: bool) -> bool:
    if _ASKING.fullmatch(words) is None or not _SHORTEST <= len(words.split()) <= _LONGEST:
        return False
    if is_heading:
        return not words.endswith(".")
    return (
        words.endswith(".")
        and not words.endswith("..")
        and not _RELATIVE.search(words)
        and not _INVERTED.search(words)
        and (
            words.split()[0]
            not in {
                "Do",
                "Have",
                "Should",
                "Were",
                "Is",
                "Are",
                "Has",
                "Can",
                "Will",
                "Would",
                "Could",
                "Did",
                "Does",
                "Was",
            }
        )
    )
