"""What a person corrected reaches the detectors, and the text stays as it is."""

from datetime import date

import pytest

from lessons.analysis import Bundle, Text, analyze
from lessons.analysis.blocks import Label
from lessons.analysis.spans import Span
from lessons.analysis.text import Metadata

STORY = "A storm closed the harbor on 6 May 2023, the port office said. No ship was lost, it said."
SOURCE = f"Harbor life\n\nStorm shuts the harbor for a day\n\n{STORY}\n\nThe rain fell , they say.\n\nLog in\n"


def found(source=SOURCE, **told):
    text = Text("a.txt", source, Metadata(**told))
    findings = analyze(Bundle((text,)))
    assert text.source == source
    assert all(finding.quote == source[finding.span.start : finding.span.end] for finding in findings)
    return {(finding.kind, finding.quote) for finding in findings}


def kinds(**told):
    return {kind for kind, _ in found(**told)}


def place(words):
    start = SOURCE.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ({"byline": "Ann Lee"}, "missing_byline"),
        ({"date_start": date(2023, 5, 7), "date_end": date(2023, 5, 8)}, "missing_date"),
    ],
)
def test_what_a_person_gave_is_not_missing(told, kind):
    assert kind in kinds()
    assert kind not in kinds(**told)


def test_a_finding_about_the_article_stands_at_the_headline_that_a_person_gave():
    assert ("missing_byline", "Harbor life") in found(headline="Harbor life")
    told = "Storm shuts the harbor for a day"
    assert ("missing_byline", told) in found(headline=told)


def test_a_weekday_is_judged_by_the_date_that_a_person_gave():
    source = f"Storm shuts the harbor\n\nBy Ann Lee\n\nOn Monday, 6 May, it rained, the office said.\n\n{STORY}\n"
    assert "date_arithmetic" not in {kind for kind, _ in found(source)}
    assert "date_arithmetic" in {
        kind for kind, _ in found(source, date_start=date(2023, 5, 7), date_end=date(2023, 5, 7))
    }


def test_what_a_person_calls_leftover_is_read_as_such_and_nothing_else_is():
    slip = ("spacing", "fell ,")
    assert {one for one in found() if one[0] in {"spacing", "site_clutter"}} == {slip, ("site_clutter", "Log in")}
    marked = found(furniture=(place("The rain fell , they say."),))
    assert {one for one in marked if one[0] in {"spacing", "site_clutter"}} == {
        ("site_clutter", "The rain fell , they say.")
    }
    assert "site_clutter" not in kinds(furniture=())


def test_the_cuts_of_a_text_are_the_same_whatever_a_person_says():
    plain, told = Text("a", SOURCE), Text("a", SOURCE, Metadata(furniture=(place(STORY),)))
    assert [block.span for block in plain.blocks] == [block.span for block in told.blocks]
    assert [told.quote(block.span) for block in told.labelled(Label.FURNITURE)] == [STORY]
    assert [plain.quote(block.span) for block in plain.labelled(Label.FURNITURE)] == ["Log in"]
