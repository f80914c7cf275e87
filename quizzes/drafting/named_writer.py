"""Which articles name their writer?

Several articles lie side by side, each with the head of its page. The student finds those that say who wrote them. A
name can be looked up and asked; an article without one leaves the reader with the page alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lessons.analysis.blocks import Label
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.drafting._material import Material, Sketch, identify, reference
from quizzes.drafting._wording import listed, quoted, told
from quizzes.items import Feedback, Item, Option, Passage
from quizzes.passages import passage_at, visible

_BY = re.compile(r"(?:By|Written by|Words by|Report by|Author:)\s+\w", re.IGNORECASE)


@dataclass(frozen=True)
class _Page:
    """The head of an article: its byline, or the finding that it has none."""

    text: Text
    span: Span
    missing: Finding | None


def draft(material: Material) -> Iterator[Item]:
    """One item for the bundle, where some articles name their writer and some do not."""
    pages = [page for text in material.bundle.texts if (page := _page(material, text))]
    named = [page for page in pages if page.missing is None]
    unnamed = [page for page in pages if page.missing]
    if named and unnamed and len(pages) > 2:
        yield _item(material, pages, named, unnamed)


def _page(material: Material, text: Text) -> _Page | None:
    """What the head of an article shows; None where it cannot be shown or does not decide."""
    for finding in material.findings:
        if finding.kind == "missing_byline" and finding.text is text:
            head = text.anchor
            return _Page(text, head, finding) if material.is_clean(text, head) else None
    for block in text.labelled(Label.BYLINE):
        end = min((visible(one).start for one in material.findings_in(text, block.span)), default=block.span.end)
        line = Span(block.span.start, end)
        if _BY.match(text.shadow, line.start, line.end) and len(list(text.words_in(line))) > 2:
            return _Page(text, line, None)
    return None


def _item(material: Material, pages: list[_Page], named: list[_Page], unnamed: list[_Page]) -> Item:
    keys = {id(page) for page in named}
    options = tuple(_option(material, page, is_key=id(page) in keys) for page in pages)
    return Item(
        identifier=identify("named_writer", *((page.text, page.span) for page in pages)),
        kind="multiple_response",
        stem="Here are lines from the heads of some articles. Which articles name a writer?",
        skill="sourcing",
        key=tuple(option.id for option in options if option.credit),
        passages=tuple(_shown(page) for page in pages),
        options=options,
        severity="weak",
        findings=tuple(reference(page.missing) for page in unnamed if page.missing),
        way="named_writer",
        flaw="missing_byline",
        evidence=Evidence("text", "Read the head and the foot of each page."),
        feedback=_feedback(material, named, unnamed),
    )


def _shown(page: _Page) -> Passage:
    return passage_at(page.text, page.span)


def _option(material: Material, page: _Page, *, is_key: bool) -> Option:
    name = material.name(page.text)
    slug = name.lower().replace(" ", "-")
    if is_key:
        return Option(slug, name, 1.0)
    return Option(slug, name, feedback=f"{name} has a headline, but no line that says who wrote it.")


def _articles(material: Material, pages: list[_Page]) -> str:
    numbers = [material.name(page.text).removeprefix("Article ") for page in pages]
    return f"{'Article' if len(pages) == 1 else 'Articles'} {listed(numbers)}"


def _feedback(material: Material, named: list[_Page], unnamed: list[_Page]) -> Feedback:
    with_name = _articles(material, named)
    without = _articles(material, unnamed)
    line = quoted(named[0].text.quote(named[0].span))
    return Feedback(
        told(
            [
                f"{with_name} {'has' if len(named) == 1 else 'have'} a line such as {line}; {without} "
                f"{'has' if len(unnamed) == 1 else 'have'} none.",
                "A writer with a name can be looked up: what else did they write, and what do they know about this?",
                "Next time: look for the writer before you read the text.",
            ],
            ["An article without a name may be right, and one with a name may be wrong."],
        ),
        told(
            [
                f"Look for a line such as {line} under the headline.",
                "A person in the headline is the one whom the article is about, and a picture credit names who gave "
                "the picture.",
                "Neither wrote the text, so nobody could be asked about it.",
                "Next time: look for the word “by”.",
            ],
            [f"In {without} there is none."],
        ),
        "That a writer is named does not show that the article is right, or that one without a name is wrong.",
    )


_BODY = "The board closed the old pier. People walked along it one last time."

EXAMPLES = (
    Sketch(
        (
            f"⟦Pier closed⟧\n\n{_BODY}",
            f"Old pier is shut\n\nBy Ada Lund\n\n{_BODY}",
            f"Farewell to the pier\n\nBy Tom Berg\n\n{_BODY}",
        ),
        {"kind": "missing_byline", "explanation": "Nobody is named as the writer."},
        keys=(("Article 2", "Article 3"),),
    ),
    Sketch((f"Old pier is shut\n\nBy Ada Lund\n\n{_BODY}", f"Farewell to the pier\n\nBy Tom Berg\n\n{_BODY}")),
)
