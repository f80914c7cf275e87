"""A bracket or a quotation mark without its partner.

Marks come in pairs. Where the closing one is lost, nobody can tell where a quotation ends and the writer goes on, and
so who says it. Ask which words are whose. It says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.blocks import Block, Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text

KIND = "punctuation"
EXAMPLES = (
    "The bridge ⟦(built⟧ in 1901 is closed. Nobody knew why.",
    "⟦“We⟧ did not know, she said on Monday. The mayor left.",
    'The mayor was sure. ⟦"It⟧ is safe, he said, and left the room.',
    "The bridge, built in ⟦1901),⟧ is closed. Nobody knew why.",
)
COUNTEREXAMPLES = (
    "The bridge (built in 1901) is closed. “We did not know,” she said.",
    "“We did not know,” she said. “Nobody told us.\n\n“They never do.”",
    'He is 6\'2" tall. The pipe is 3" wide. a) bread b) milk 1) eggs :) and :-(',
    "He wrote at length: “It was late.\n\nNobody came, and the road was shut.\n\nThat was all.” Then he left.",
    "The ’60s were loud. ’Twas so. The dogs’ home is shut.",
)

_BRACKETS = re.compile(r"[()]")
_MARKS = re.compile(r"[“”\"]")
_LISTED = re.compile(r"(?:^|[\s(])(?:\w{1,2}|[ivx]+|\d{1,3})$")
_SMILE = re.compile(r"[:;=8][-']?$")
_WORD = re.compile(r"[^\s]{1,30}")
# A paragraph that opens with a mark is somebody's words set off as a block, unless it says within who speaks.
_SAID = re.compile(r"\b(?:said|says|told|added|asked|wrote)\b")
_NAMES = {"(": "bracket", ")": "bracket"}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the lone mark with the word that it touches."""
    for text in bundle.texts:
        lone: list[int] = []
        for number, block in enumerate(text.blocks):
            if block.label in {Label.BODY, Label.DECK}:
                after = text.blocks[number + 1] if number + 1 < len(text.blocks) else None
                lone += (*_lone_brackets(text, block), *_lone_marks(text, block, after))
        for place in _unpaired(text, lone):
            yield _finding(text, place)


def _unpaired(text: Text, places: list[int]) -> Iterator[int]:
    """The places but for pairs that stand in different paragraphs: a long aside, a quotation set as a block."""
    opened: dict[bool, int] = {}
    for place in places:
        is_bracket = text.source[place] in "()"
        if _is_opening(text, place):
            if is_bracket in opened:
                yield opened[is_bracket]
            opened[is_bracket] = place
        elif opened.pop(is_bracket, None) is None:
            yield place
    yield from opened.values()


def _is_opening(text: Text, place: int) -> bool:
    mark, block = text.source[place], text.block_at(place)
    return mark in "(“" or (mark == '"' and block is not None and _opens(text.source, place, block))


def _lone_brackets(text: Text, block: Block) -> Iterator[int]:
    """The brackets of a block that have no partner, where there is just one such."""
    opened: list[int] = []
    lone: list[int] = []
    for match in _BRACKETS.finditer(text.shadow, block.span.start, block.span.end):
        before = text.shadow[max(block.span.start, match.start() - 6) : match.start()]
        if _SMILE.search(before):
            return
        if match.group() == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif _LISTED.search(before):
            return
        else:
            lone.append(match.start())
    if len(opened) + len(lone) == 1:
        yield from (*opened, *lone)


def _lone_marks(text: Text, block: Block, after: Block | None) -> Iterator[int]:
    """The double quotation mark of a block that has no partner, where there is just one such.

    A quotation that goes on in the next paragraph is not closed in this one, and the next opens it anew.
    """
    source = text.source
    lone: list[int] = []
    opened: int | None = None
    for match in _MARKS.finditer(source, block.span.start, block.span.end):
        place = match.start()
        if match.group() == '"' and source[place - 1 : place].isdigit() and opened is None:
            return
        is_opening = match.group() == "“" or (match.group() == '"' and _opens(source, place, block))
        if is_opening:
            lone += [] if opened is None else [opened]
            opened = place
        elif opened is None:
            lone.append(place)
        else:
            opened = None
    goes_on = after is not None and source[after.span.start : after.span.start + 1] in {"“", '"'}
    is_set_off = opened == block.span.start and not _SAID.search(source, block.span.start, block.span.end)
    if opened is not None and not (goes_on or is_set_off):
        lone.append(opened)
    if len(lone) == 1:
        yield lone[0]


def _opens(source: str, place: int, block: Block) -> bool:
    is_first = place == block.span.start or source[place - 1] in " \t\n([—–-\N{NO-BREAK SPACE}"
    return is_first and place + 1 < block.span.end and not source[place + 1].isspace()


def _finding(text: Text, place: int) -> Finding:
    mark = text.source[place]
    is_opening = _is_opening(text, place)
    span = _touching(text, place, is_opening=is_opening)
    name = _NAMES.get(mark, "quotation mark")
    return Finding(
        KIND,
        text,
        span,
        explanation=f"This {name} is {'opened and never closed' if is_opening else 'closed and was never opened'} in"
        " its paragraph" + ("." if name == "bracket" else ", so a reader cannot tell whose words these are."),
        evidence=Evidence("text", f"Count the {name}s of the paragraph: they should make pairs."),
        label=name,
    )


def _touching(text: Text, place: int, *, is_opening: bool) -> Span:
    """The mark with the word at its side."""
    if is_opening:
        match = _WORD.match(text.source, place)
        return Span(place, match.end() if match else place + 1)
    start = max(text.source.rfind(" ", 0, place), text.source.rfind("\n", 0, place)) + 1
    match = _WORD.match(text.source, place)
    return Span(max(start, place - 30), match.end() if match else place + 1)
