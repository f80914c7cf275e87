"""Where was this taken from?

A courtesy line, or "reports ..." inside a sentence, hands on what somebody else reported. Whoever wants to check must
go there, and not to the page that they happened to open.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from quizzes.drafting._material import Material, Sketch, flaw_of, identify, reference
from quizzes.drafting._sources import is_line, outlet_of
from quizzes.drafting._wording import first_sentence, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at


def draft(material: Material) -> Iterator[Item]:
    """One item for each report that is another outlet's and names it."""
    for finding in material.findings:
        block = finding.text.block_at(finding.span.start)
        if finding.kind != "secondhand_attribution" or block is None:
            continue
        outlet = outlet_of(finding)
        shown = _shown(material, finding, block.span)
        if outlet and shown:
            yield _item(material, finding, shown, outlet)


def _shown(material: Material, finding: Finding, line: Span) -> Span | None:
    """The line, if it is one of its own with nothing else amiss; else the clause around the words."""
    if not is_line(finding):
        return material.span(finding.text, finding.span, but=finding)
    return line if material.findings_in(finding.text, line) == [finding] else None


def _item(material: Material, finding: Finding, span: Span, outlet: str) -> Item:
    name = material.name(finding.text)
    is_whole = is_line(finding)
    what = "the text" if is_whole else "this sentence"
    place = "this line" if is_whole else "this passage"
    key = Option("outlet", f"{outlet} reported it, and {name} passes it on.", 1.0)
    return Item(
        identifier=identify("taken_from", (finding.text, span)),
        kind="choice",
        stem=f"What does {place} of {name} tell you about where {what} comes from?",
        skill="sourcing",
        key=key.id,
        passages=(passage_at(finding.text, span),),
        options=(
            key,
            Option(
                "own",
                f"The writer of {name} found it out at first hand.",
                feedback=f"{quoted(finding.quote)} names somebody else as the one who reported it.",
            ),
            Option(
                "checked",
                f"The writer of {name} checked what {outlet} reported.",
                feedback="To name a source is good, but it does not say that anything was checked.",
            ),
        ),
        severity=finding.severity,
        findings=(reference(finding),),
        way="taken_from",
        flaw=flaw_of(finding),
        evidence=finding.evidence,
        feedback=_feedback(finding, outlet, name, is_whole=is_whole),
    )


def _feedback(finding: Finding, outlet: str, name: str, *, is_whole: bool) -> Feedback:
    credit = quoted(finding.quote)
    habit = (
        f"Next time: go to the report that is named, here {outlet}, before you pass the copy on."
        if is_whole
        else "Next time: find the words that say who reported it, even in the middle of a sentence."
    )
    return Feedback(
        told(
            [
                f"{credit} says it: the report is not {name}'s own.",
                "A copy can lose a date, a name or a correction on the way, so the first report is the one to check.",
                habit,
            ],
            [
                first_sentence(finding.explanation, 20),
                "Naming it was honest; it does not show that the report is wrong.",
            ],
        ),
        told(
            [
                f"Read {credit} again: it names {outlet} and says no more than that.",
                "A page that prints a report looks like the one that made it, which is why the question is easy to "
                "miss.",
                habit,
            ],
            ["It is no fault to pass a report on; it only moves the place where you can check it."],
        ),
        "It does not show that the report is wrong: honest pages say where they have things from.",
    )


EXAMPLES = (
    Sketch(
        ("Storm hits the coast\n\nThe storm reached the coast, the office said.\n\n⟦(Courtesy: Coast Herald)⟧",),
        {"kind": "secondhand_attribution", "explanation": "The line says that the text is another paper's."},
        keys=(("Coast Herald reported it, and Article 1 passes it on.",),),
    ),
    Sketch(("Storm hits the coast\n\nThe storm reached the coast on Monday, the office said.",)),
)
