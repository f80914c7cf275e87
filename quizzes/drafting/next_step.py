"""Which first step does the page make possible?

To check a report one leaves it, and the page itself says where to. Where it names the report that it was taken from,
that is the place to go. The wrong steps fail on what the page lacks: a writer to ask, a day to search, a photographer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._sources import is_line, outlet_of
from quizzes.drafting._wording import pick, quoted, told
from quizzes.items import Feedback, Item, Option, Passage
from quizzes.passages import passage_at

_FAILING = {
    "missing_byline": (
        "Ask the person whom the page names as the writer.",
        "The page names nobody as the writer, so there is nobody to ask.",
    ),
    "image_credit": (
        "Ask the person whom the page names as the photographer.",
        "The credit names no photographer, only where the picture was found.",
    ),
    "missing_date": (
        "Look up other reports of the day that the page gives as its own.",
        "The page gives no day of publication, so there is no day to look up.",
    ),
}
_WRONG = 2
_CREDITED = re.compile(r":\s*([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})\s*$")


def draft(material: Material) -> Iterator[Item]:
    """One item for each article that is taken from a named outlet and lacks at least two other ways to check it."""
    for finding in material.findings:
        outlet = outlet_of(finding) if finding.kind == "secondhand_attribution" and is_line(finding) else None
        line = finding.text.block_at(finding.span.start)
        lacks = _lacks(material, finding)
        clean = line is not None and material.findings_in(finding.text, line.span) == [finding]
        if outlet and line and clean and len(lacks) >= _WRONG:
            yield _item(material, finding, line.span, outlet, lacks)


def _lacks(material: Material, finding: Finding) -> list[Finding]:
    """What the same article lacks, one finding of each sort, in the order of the steps that fail on it."""
    own = [other for other in material.findings if other.text is finding.text]
    first = [next((other for other in own if other.kind == kind), None) for kind in _FAILING]
    return [one for one in first if one is not None][:_WRONG]


def _credits(material: Material, lacks: list[Finding]) -> Iterator[Passage]:
    for lack in lacks:
        block = lack.text.block_at(lack.span.start)
        if lack.kind == "image_credit" and block and material.findings_in(lack.text, block.span) == [lack]:
            yield passage_at(lack.text, block.span)


def _failing(lack: Finding) -> Option:
    """A step that fails on what the page lacks. A place that is credited for the picture alone tempts most."""
    credited = _CREDITED.search(lack.quote) if lack.kind == "image_credit" else None
    if credited:
        place = credited.group(1)
        return Option(
            lack.kind,
            f"Look for the report at {place}, which the page names.",
            feedback=f"The page names {place} for its picture and not for its text.",
        )
    step, why = _FAILING[lack.kind]
    return Option(lack.kind, step, feedback=why)


def _item(material: Material, finding: Finding, line: Span, outlet: str, lacks: list[Finding]) -> Item:
    name = material.name(finding.text)
    identifier = identify("next_step", (finding.text, line))
    key = Option("source", f"Look for the report at {outlet}, which the page names.", 1.0)
    wrong = tuple(_failing(lack) for lack in lacks)
    missing = " ".join(option.feedback for option in wrong[:1])
    return Item(
        identifier=identifier,
        kind="choice",
        stem=f"You want to check what {name} reports. Which of these steps does the page make possible?",
        skill="checking_outward",
        key=key.id,
        passages=(passage_at(finding.text, line), *_credits(material, lacks)),
        options=(key, *wrong),
        severity=finding.severity,
        findings=(reference(finding), *(reference(lack) for lack in lacks)),
        way="next_step",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=Feedback(
            told(
                [
                    f"{quoted(finding.text.quote(line))} is the one lead that this page gives.",
                    f"At {outlet} you can see whether the text was copied whole, and what was put right later.",
                    pick(
                        (
                            "Next time: before you judge a page, leave it by the way that it shows.",
                            "Next time: ask of a page where it sends you, and go there.",
                        ),
                        identifier,
                    ),
                ],
                [missing, "That a page can be checked does not show that it is right."],
            ),
            told(
                [
                    "It is the right kind of step, and on many pages it would work.",
                    *(option.feedback for option in wrong),
                    f"What the page does give is {outlet}.",
                    "Next time: look first at what a page tells you about itself, then choose your step.",
                ],
                ["A plan that fails on the first step costs the time that checking needs."],
            ),
            "That a page has little to check it by does not show that it is wrong.",
        ),
    )


_TEXT = "⟦Storm hits the coast⟧\n\nPhoto: Pinterest\n\nThe storm reached the coast, the office said.\n\n"

EXAMPLES = (
    Sketch(
        (f"{_TEXT}⟦(Courtesy: Coast Herald)⟧",),
        {"kind": "secondhand_attribution", "explanation": "The text is another paper's.", "mark": 1},
        also=(
            {"kind": "missing_byline", "explanation": "Nobody is named as the writer."},
            {"kind": "missing_date", "explanation": "The page gives no day."},
        ),
        keys=(("Look for the report at Coast Herald, which the page names.",),),
    ),
    Sketch(
        (f"{_TEXT}⟦(Courtesy: Coast Herald)⟧",),
        {"kind": "secondhand_attribution", "explanation": "The text is another paper's.", "mark": 1},
    ),
)
