"""From findings to the list: order, one finding for one wrong place, nothing lost."""

from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import Bundle, Text, report
from lessons.analysis.findings import Card, Evidence, Finding, Place
from lessons.analysis.spans import Span

TEXT = Text("one", "x" * 400)
OTHER = Text("two", "y" * 400)


def finding(kind, start, end, text=TEXT, explanation="", **fields):
    evidence = fields.pop("evidence", Evidence("text", "See there."))
    return Finding(kind, text, Span(start, end), explanation or f"{kind} {start}", evidence, **fields)


def detected(monkeypatch, *found, texts=(TEXT, OTHER)):
    monkeypatch.setattr(report, "DETECTORS", {"all": SimpleNamespace(find=lambda bundle: iter(found))})
    return report.analyze(Bundle(texts))


def test_findings_come_by_article_then_start_end_and_kind(monkeypatch):
    found = [
        finding("spelling", 5, 9, OTHER),
        finding("undated_reference", 7, 9),
        finding("superlative_claim", 7, 9),
        finding("vague_filler", 7, 8),
    ]
    shown = detected(monkeypatch, *found)
    assert [(f.text.name, f.span.start, f.span.end, f.kind) for f in shown] == [
        ("one", 7, 8, "vague_filler"),
        ("one", 7, 9, "superlative_claim"),
        ("one", 7, 9, "undated_reference"),
        ("two", 5, 9, "spelling"),
    ]


def test_one_wrong_place_gives_one_finding_with_the_other_as_a_further_proof():
    place = Place(OTHER, Span(0, 3))
    card = Card("1 May 2020", "Bridge opened", "The Paper")
    first = finding("date_arithmetic", 10, 29, explanation="It was a Friday.")
    second = finding(
        "timing_error", 18, 29, explanation="The other report says so.", related=(place,), correct="Friday",
        evidence=Evidence("fact", "See the card.", (card,)),
    )  # fmt: skip
    [kept] = report.merged([first, second])
    assert (kept.kind, kept.span) == ("date_arithmetic", Span(10, 29))
    assert kept.evidence.proofs == ("The other report says so.",)
    assert kept.evidence.cards == (card,)
    assert (kept.related, kept.correct) == ((place,), "Friday")


def test_the_same_explanation_twice_is_no_further_proof():
    [kept] = report.merged([finding("spelling", 1, 4), finding("spelling", 1, 4)])
    assert kept.evidence.proofs == ()


def test_a_slip_inside_a_sentence_that_is_wrong_as_a_whole_is_a_thing_of_its_own():
    assert len(report.merged([finding("fragment", 0, 200), finding("spelling", 50, 57)])) == 2


def test_cues_may_overlap_errors_and_each_other():
    found = [finding("timing_error", 3, 9), finding("superlative_claim", 3, 12), finding("undated_reference", 3, 9)]
    assert len(report.merged(sorted(found, key=lambda f: (f.span, f.kind)))) == 3


def test_a_clash_that_reconciles_is_no_error_and_stays_beside_one():
    clash = finding("cross_contradiction", 3, 9, outcome="reconcilable")
    assert len(report.merged([clash, finding("timing_error", 3, 9)])) == 2


KINDS = ["timing_error", "spelling", "fragment", "undated_reference", "vague_filler"]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 60), st.integers(1, 90)), max_size=12))
def test_no_two_findings_share_kind_and_span_and_none_is_lost(drawn):
    found = [finding(kind, start, start + length) for kind, start, length in drawn]
    found.sort(key=lambda f: (f.span, f.kind))
    kept = report.merged(found)
    assert len({(f.kind, f.span) for f in kept}) == len(kept)
    said = {words for f in kept for words in (f.explanation, *f.evidence.proofs)}
    assert said == {f.explanation for f in found}
    assert [f.span for f in kept] == sorted(f.span for f in kept)
