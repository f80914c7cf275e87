"""A question as a page shows it."""

from dataclasses import replace
from datetime import date

import pytest
from django.template import Context, Template
from django.template.loader import render_to_string

from lessons.models import Article
from quizzes.items import FindingRef, Passage
from quizzes.kinds import KINDS
from quizzes.showing import given, judged, key_values, origin, shown
from quizzes.templatetags.emphasis import emphasized

CHOICE, MULTIPLE, HOT, SHORT = (
    KINDS[kind].EXAMPLES[0].item for kind in ("choice", "multiple_response", "hot_text", "short_answer")
)


def render(item, values=(), **context):
    return render_to_string("quizzes/_question.html", {"question": shown(item, values), **context})


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_widget_that_sends_its_answer_as_answer(kind):
    page = render(KINDS[kind].EXAMPLES[0].item)
    assert 'name="answer"' in page
    assert "<legend>" in page


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_key_values_of_every_example_earn_everything(kind):
    for example in KINDS[kind].EXAMPLES:
        assert KINDS[kind].score(example.item, key_values(example.item)) == 1


def test_words_that_can_be_marked_are_checkboxes_and_the_chosen_one_is_checked():
    page = render(HOT, ("laien",))
    assert 'type="checkbox" name="answer" value="laien" checked><span>Laien</span>' in page
    assert 'value="ann"><span>Ann</span>' in page
    assert 'value="stet"' in page


def test_an_answer_written_before_stands_in_the_field():
    assert 'value="Siobh&lt;n"' in render(SHORT, ("Siobh<n",))


def test_near_misses_of_a_short_answer_are_never_shown():
    assert shown(SHORT).options == ()
    assert SHORT.options[0].feedback in judged(SHORT, ("siobhán",), credit=0.5).remarks


def test_the_complaint_stands_with_the_question_and_is_tied_to_it():
    page = render(CHOICE, complaint="Choose one of the options.")
    assert 'aria-describedby="complaint"' in page
    assert 'id="complaint"' in page


def test_options_stand_in_the_order_that_an_attempt_froze():
    ids = [option.id for option in shown(CHOICE, order=("none", "sunday", "friday")).options]
    assert ids == ["none", "sunday", "friday"]


def test_before_the_answer_nothing_in_the_passage_tells_what_is_right():
    assert {segment.state for segment in shown(HOT, ("laien",)).passages[0].segments} == {""}


def test_after_the_answer_every_marked_place_is_told_apart():
    def states(values, item=HOT):
        segments = shown(item, values, is_judged=True).passages[0].segments
        return {segment.id: segment.state for segment in segments if segment.state}

    assert states(("laien", "ann", "mayor")) == {"laien": "found", "ann": "fine", "mayor": "neutral"}
    assert states(("stet",)) == {"laien": "missed"}


def test_the_feedback_names_the_answer_and_what_fits_in_words():
    judgment = judged(CHOICE, ("sunday",), credit=0, points=2)
    assert (judgment.verdict, judgment.tone, judgment.score) == ("Not right", "error", "0 of 2")
    assert judgment.chosen == ("Sunday",)
    assert judgment.key == ("Friday",)
    assert judgment.says == CHOICE.feedback.wrong
    assert judged(CHOICE, ("friday",), credit=1).says == CHOICE.feedback.right


def test_part_of_the_credit_is_called_partly_right_and_nothing_left_out():
    assert judged(MULTIPLE, ("author",), credit=0.5).verdict == "Partly right"
    assert judged(MULTIPLE, ("author",), credit=0.5, points=3).score == "1.5 of 3"
    assert judged(MULTIPLE, (), credit=0).verdict == "Left out"


def test_a_passage_says_where_it_comes_from_as_far_as_it_is_known():
    article = Article(outlet="Gazette", byline="", date_start=date(2023, 6, 18), date_end=date(2023, 6, 18))
    assert origin(article, 3, 5) == "From article 3 of 5 · Gazette · 18 June 2023"
    assert origin(Article(), 1, 1) == "From the article", "or it would answer whether the page has a date"
    assert origin(None, 1, 0) == "From an article"


def test_what_a_question_asks_about_is_not_told_beside_its_passage():
    article = Article(outlet="Gazette", byline="Ann Laien", date_start=date(2023, 6, 18))
    assert origin(article, 1, 1) == "From the article · Gazette · Ann Laien · 18 June 2023"
    assert origin(article, 1, 1, asked={"missing_date"}) == "From the article · Gazette · Ann Laien"
    assert origin(article, 1, 1, asked={"missing_byline"}) == "From the article · Gazette · 18 June 2023"


def test_a_passage_is_matched_with_its_article_by_name():
    item = HOT.__class__(**{**_fields(HOT), "passages": (Passage("article-7", 0, 31, HOT.passages[0].text),)})
    articles = [Article(pk=3), Article(pk=7, outlet="Gazette", licence_note="CC BY")]
    passage = shown(item, articles=articles).passages[0]
    assert passage.origin.startswith("From article 2 of 2 · Gazette")
    assert passage.licence == "CC BY"


def _fields(item):
    return {name: getattr(item, name) for name in item.__dataclass_fields__}


def test_an_empty_field_is_no_answer():
    assert given(["", "  "]) == ()
    assert given([" Ann "]) == (" Ann ",)


def test_emphasis_is_kept_and_everything_else_is_shown_as_written():
    assert emphasized("<em>travel</em> & <script>x</script>") == "<em>travel</em> &amp; &lt;script&gt;x&lt;/script&gt;"
    assert emphasized("a<b and c>d") == "a&lt;b and c&gt;d"
    assert emphasized('<em class="x">a</em>') == '&lt;em class="x"&gt;a'
    assert emphasized("<strong>open") == "<strong>open</strong>"
    assert emphasized("AT&amp;T &copy 2020 &lt;b&gt;") == "AT&amp;amp;T &amp;copy 2020 &amp;lt;b&amp;gt;"


def test_the_feedback_partial_shows_the_verdict_and_the_marks_with_words():
    context = {"question": shown(HOT, ("ann",), is_judged=True), "judgment": judged(HOT, ("ann",), credit=0)}
    page = render_to_string("quizzes/_feedback.html", context)
    assert "Not right" in page
    assert "(needs a question)" in page
    assert "(you marked it, and it is fine as it is)" in page
    assert Template("{% load emphasis %}{{ x|emphasized }}").render(Context({"x": "<em>a</em>"})) == "<em>a</em>"


@pytest.mark.parametrize(
    ("tier", "kind", "sound", "state"),
    [
        ("B", "timing_error", False, "error"),
        ("C", "weak_attribution", False, "evidence"),
        ("A", "cross_contradiction", True, "evidence"),
    ],
)
def test_only_an_error_that_can_be_proved_is_shown_in_red(tier, kind, sound, state):
    article = Article(pk=7, source="The recent treaty holds.")
    finding = FindingRef(kind, tier, "article-7", 4, 10)
    passage = Passage("article-7", 0, len(article.source), article.source)
    item = replace(CHOICE, passages=(passage,), findings=(finding,), sound=sound)
    (told,) = shown(item, articles=[article], is_judged=True).passages
    assert [(part.text, part.state) for part in told.segments if part.state] == [("recent", state)]
