"""Whatever the text, the analysis comes to an end, its places are true, and the same text gives the same findings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lessons.analysis import Bundle, Text, analyze

LIMIT = 5 * 1024 * 1024
LINE_ENDS = ["\n", "\r\n", "\r", "\n\n", "\u2028", "\x85", "\v", "\f"]
_PIECES = st.sampled_from([
    "The  mayor", "Ana Lim", " said on Monday, 20 September 2022", " , and", "“We was", "the the", "12 of 10, or 50%",
    "By Ana Lim", "Log in", "(Photo: Ana", "3 years ago", "recieve", "\N{NO-BREAK SPACE}", "👩‍👩‍👧", "é", "Zoe\u0308",
    "\ufeff", ".", "? ", "’s", '"', "中文。", "\u202e", "ﬁ", "ß", "İ", "\u00ad", " ", *LINE_ENDS,
])  # fmt: skip
TEXTS = st.lists(_PIECES, max_size=30).map("".join) | st.text(max_size=120)


def records(*sources):
    bundle = Bundle(tuple(Text(f"{number}.txt", source) for number, source in enumerate(sources)))
    return [finding.record() for finding in analyze(bundle)]


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_every_place_of_a_finding_gives_back_its_words(sources):
    for record in records(*sources):
        for place in (record, *record["related"]):
            source = sources[int(place["file"].removesuffix(".txt"))]
            assert place["quote"] == source[place["start"] : place["end"]] != ""


@settings(max_examples=15, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_same_articles_give_the_same_findings(sources):
    assert records(*sources) == records(*sources)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_move_the_findings_and_change_none(end):
    source = "Bridge opens\n\nBy Kim Lee\n\nThe the vote was on Monday, 20 September 2022 , it said.\n\nLog in\n"
    plain, other = (
        [(one["kind"], one["quote"]) for one in records(text)] for text in (source, source.replace("\n", end))
    )
    assert {"date_arithmetic", "site_clutter"} <= {kind for kind, _ in plain}
    assert plain == other


@pytest.mark.parametrize(
    ("piece", "size"),
    [
        ("A storm came." + "\n" * 800, LIMIT),
        ("a" * 400 + ". ", 500_000),
        ("Aa bb. ", 100_000),
        ("x\r\n", 100_000),
        ("(“", 100_000),
        ("中 ", 100_000),
    ],
)
def test_a_monstrous_text_comes_to_an_end(piece, size):
    source = (piece * (size // len(piece) + 1))[:size]
    for record in records(source):
        assert record["quote"] == source[record["start"] : record["end"]]
