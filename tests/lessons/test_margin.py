"""The findings beside the text."""

from lessons.margin import Count, annotated, counted, margins, marked_paragraphs
from lessons.models import Annotation


def test_findings_in_use_are_open_and_the_rest_are_folded_with_counts(annotate, bridge):
    rows = [
        annotate("brigde", asked_at=3),
        annotate("opened", decision=Annotation.Decision.KEPT),
        annotate("Monday", kind="undated_reference"),
        annotate("it said", kind="weak_attribution", tier="C"),
        annotate("council opened", kind="grammar", asked_at=4, decision=Annotation.Decision.SKIPPED),
    ]
    margin = annotated(bridge, 1, rows)
    assert [note.annotation.quote for note in margin.open] == ["brigde", "opened"]
    assert dict(margin.folded_counts) == {"Time word without a date": 1, "Vague source": 1, "Grammar": 1}


def test_a_skipped_finding_leaves_no_mark(annotate, bridge):
    rows = [annotate("brigde"), annotate("Monday", decision=Annotation.Decision.SKIPPED)]
    pieces = [piece for paragraph in annotated(bridge, 1, rows).paragraphs for piece in paragraph.pieces]
    assert [piece.text for piece in pieces if piece.tone] == ["brigde"]


def test_every_mark_begins_and_ends_once_also_where_marks_overlap(annotate, bridge):
    rows = [annotate("council opened"), annotate("opened the brigde", kind="grammar")]
    pieces = [piece for paragraph in annotated(bridge, 1, rows).paragraphs for piece in paragraph.pieces]
    assert sum(len(piece.begins) for piece in pieces) == 2
    assert sum(len(piece.ends) for piece in pieces) == 2
    assert [piece.text for piece in pieces if piece.tone] == ["council ", "opened", " the brigde"]


def test_no_word_of_the_article_is_lost(bridge):
    shown = [piece.text for paragraph in marked_paragraphs(bridge) for piece in paragraph.pieces]
    assert " ".join(" ".join(shown).split()) == " ".join(bridge.source.split())


def test_each_article_gets_its_own_findings_and_all_are_counted(annotate, bridge):
    rows = [annotate("brigde"), annotate("it said", kind="weak_attribution", tier="C"), annotate("Monday")]
    (margin,) = margins([bridge], rows)
    assert len(margin.open) + len(margin.folded) == 3
    assert counted(rows) == Count(errors=2, questions=1, layout=0)


def test_slips_of_layout_are_counted_apart_too(annotate):
    rows = [annotate("council opened", kind="spacing"), annotate("Monday", kind="site_clutter"), annotate("it said")]
    assert counted(rows) == Count(errors=2, questions=1, layout=2)
