"""What does the picture credit tell?

A credit such as a search engine's name looks like a source and is none: it says where the picture was found and not who
took it, when or where. The student says what can be known from the line, which is less than it seems.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from quizzes.drafting._material import Material, Sketch, identify, reference
from quizzes.drafting._wording import first_sentence, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

_KEY = Option("where", "No. It tells at most where the picture was found.", 1.0)


def draft(material: Material) -> Iterator[Item]:
    """One item for each article whose picture is credited to a place where pictures are found."""
    seen: set[str] = set()
    for finding in material.findings:
        block = finding.text.block_at(finding.span.start)
        if finding.kind != "image_credit" or block is None or finding.text.name in seen:
            continue
        others = [other for other in material.findings_in(finding.text, block.span) if other is not finding]
        if not others and "\n" not in finding.text.quote(block.span):
            seen.add(finding.text.name)
            yield _item(material, finding, block.span)


def _item(material: Material, finding: Finding, span: Span) -> Item:
    line = quoted(finding.text.quote(span))
    return Item(
        identifier=identify("picture_credit", (finding.text, span)),
        kind="choice",
        stem=f"{material.name(finding.text)} prints this line with its picture. Does it tell you who took the picture?",
        skill="sourcing",
        key=_KEY.id,
        passages=(passage_at(finding.text, span),),
        options=(
            _KEY,
            Option(
                "who",
                "Yes. Whoever stands in a credit line took the picture.",
                feedback="A credit line can also name the place where a picture was found, and this one does.",
            ),
            Option(
                "free",
                "Yes. It says that the picture may be used freely.",
                feedback="The line says nothing about use; what can be found is not yet free.",
            ),
        ),
        severity=finding.severity,
        findings=(reference(finding),),
        sound=False,
        way="picture_credit",
        flaw="image_credit",
        evidence=finding.evidence,
        feedback=_feedback(finding, line),
    )


def _feedback(finding: Finding, line: str) -> Feedback:
    return Feedback(
        told(
            [
                first_sentence(finding.explanation, 26),
                "Without a photographer, a date or an agency, nobody can check whether the picture shows what "
                "the article tells.",
                "Next time: ask of a picture who took it, when and where.",
            ],
            [
                "That is a weak spot, and it does not make the picture a fake.",
                "The text may be right all the same.",
            ],
        ),
        told(
            [
                f"{line} has the form of a source, and that is why it is easily taken for one.",
                first_sentence(finding.explanation, 26),
                "Somebody else took the picture, and the line does not say who.",
                "Next time: ask whether the name in the credit could have held a camera.",
            ],
            ["It matters because an old picture can be put to a new story."],
        ),
        "It does not show that the picture is false, or that the text is.",
    )


EXAMPLES = (
    Sketch(
        ("Storm hits the coast\n\nPhoto: ⟦Pinterest⟧\n\nThe storm reached the coast on Monday, the office said.",),
        {"kind": "image_credit", "explanation": "Pinterest is a place where pictures are passed on."},
        keys=(("No. It tells at most where the picture was found.",),),
    ),
    Sketch(("Storm hits the coast\n\nPhoto: Ana Sousa\n\nThe storm reached the coast on Monday, the office said.",)),
)
