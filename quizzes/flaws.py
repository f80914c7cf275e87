"""Item-writing flaws that a program can see, in drafted and in hand-written items.

A blocking flaw makes an item unfit: it is unfair, has no proof or cannot work. A warning goes to the author, who may
know better.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import mean

from lessons.analysis.findings import Finding
from lessons.analysis.kinds import KINDS as FINDING_KINDS
from lessons.analysis.skills import SKILLS
from lessons.analysis.spans import Span
from quizzes.charges import charges
from quizzes.items import STET, Item, Passage
from quizzes.kinds import KINDS
from quizzes.passages import LACKS, visible

_COMBINED = re.compile(
    r"\b(?:all|none|both|neither) of (?:the|these)(?: above| options| answers)?\W*$|\b[A-D] and [A-D] only\b", re.I
)
_ABSOLUTE = re.compile(r"\b(?:always|never|only|every(?:one|body|thing)?|nobody|completely|impossible)\b", re.I)
_NEGATIVE = re.compile(r"\bwhich\b[^?]*\b(?:not|n't|never|except)\b|\bexcept\b[^?]*\?\s*$", re.I)
_JUDGES = re.compile(r"\b(?:true|false|evidence|loaded|biased|neutral|proved|proven|fact or opinion|unfair)\b", re.I)
_SHORTEST_FEEDBACK, _LONGEST_FEEDBACK = 40, 80
_LONGEST_STEM = 60
_LONGER_BY = 1.5


def blocking(item: Item, findings: Sequence[Finding] = ()) -> list[str]:
    """Why an item cannot be asked, in words; `findings` are those of the articles that its passages come from."""
    return list(_blocking(item, findings))


def warnings(item: Item) -> list[str]:
    """What its author should look at, in words."""
    return [*_about_options(item), *_about_words(item)]


def _blocking(item: Item, findings: Sequence[Finding]) -> Iterator[str]:
    if not item.identifier:
        yield "The item has no identifier."
    if item.kind not in KINDS:
        yield f"There is no kind of item called {item.kind}."
        return
    yield from KINDS[item.kind].problems(item)
    if item.skill not in SKILLS:
        yield f"There is no skill called {item.skill}."
    if not item.stem.strip():
        yield "The stem is empty."
    if not item.passages:
        yield "No place in an article bears the key out."
    if not all(text.strip() for text in (item.feedback.right, item.feedback.wrong, item.feedback.does_not_prove)):
        yield "Feedback is missing: for the right answer, for a wrong one, or what it does not prove."
    yield from _unfair_options(item)
    yield from _unfair_passages(item, findings)


def _unfair_options(item: Item) -> Iterator[str]:
    texts = [" ".join(option.text.casefold().split()).rstrip(".") for option in item.options]
    if len(set(texts)) != len(texts):
        yield "Two options say the same."
    if not all(texts):
        yield "An option is empty."
    if any(_COMBINED.search(option.text) for option in item.options):
        yield "An option speaks of the other options (“all of the above”)."
    if _NEGATIVE.search(item.stem):
        yield "The stem asks for what is not so."


def _unfair_passages(item: Item, findings: Sequence[Finding]) -> Iterator[str]:
    if any(FINDING_KINDS[finding.kind].is_layout for finding in item.findings if finding.kind in FINDING_KINDS):
        yield "A slip of layout is no scored question."
    for number, passage in enumerate(item.passages):
        for finding in findings:
            if _is_left_inside(item, number, passage, finding):
                yield f"Another finding stands in the passage: {FINDING_KINDS[finding.kind].name}, “{finding.quote}”."
        if charges(passage.text) and (item.sound is not None or _JUDGES.search(item.stem)):
            yield "The passage charges somebody with a wrong; the only fair question is who says so."


def _is_left_inside(item: Item, number: int, passage: Passage, finding: Finding) -> bool:
    place = visible(finding)
    if finding.kind in LACKS or finding.text.name != passage.file or not place.overlaps(_place(passage)):
        return False
    cited = (finding.kind, finding.text.name, finding.span.start, finding.span.end)
    if cited in {(own.kind, own.file, own.start, own.end) for own in item.findings}:
        return False
    neutral = [span for span in item.spans if span.passage == number and span.neutral]
    shifted = [Span(span.start, span.end).shifted(passage.start) for span in neutral]
    return not any(span.overlaps(finding.span) for span in shifted)


def _place(passage: Passage) -> Span:
    return Span(passage.start, passage.end)


def _about_options(item: Item) -> Iterator[str]:
    keys = {item.key} if isinstance(item.key, str) else set(item.key)
    right = [option.text for option in item.options if option.id in keys]
    wrong = [option.text for option in item.options if option.id not in keys]
    if item.kind == "choice" and right and wrong:
        longest = max(len(text) for text in wrong)
        if len(right[0]) > _LONGER_BY * mean(len(text) for text in wrong) and len(right[0]) > longest + 10:
            yield "The key is by far the longest option."
        if sum(bool(_ABSOLUTE.search(text)) for text in (*right, *wrong)) == 1 and len(wrong) > 1:
            yield "Only one option holds an absolute word (always, never, only)."
        if len(item.options) > 4:
            yield "More than four options seldom help."
    if any(not option.feedback.strip() for option in item.options if option.id not in keys):
        yield "A wrong option does not say why it is wrong."


def _about_words(item: Item) -> Iterator[str]:
    if len(item.stem.split()) > _LONGEST_STEM:
        yield "The stem is long."
    if not item.stem.rstrip().endswith(("?", ".", "!")):
        yield "The stem ends without a mark."
    for name, text in (("right", item.feedback.right), ("wrong", item.feedback.wrong)):
        if not _SHORTEST_FEEDBACK <= len(text.split()) <= _LONGEST_FEEDBACK:
            yield f"The feedback on a {name} answer has {len(text.split())} words; 40 to 80 are read."
    if item.kind == "hot_text":
        counted = [span for span in item.spans if not span.neutral]
        keys = 1 if item.key == (STET,) else len(item.key)
        if len(counted) < 7 * keys:
            yield "Fewer than seven words for each key can be marked."
