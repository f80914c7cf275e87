"""The registry of ways of asking, written out so that nothing falls out unseen."""

from quizzes.drafting import WAYS


def test_the_ways_of_asking():
    assert sorted(WAYS) == [
        "both_report",
        "clash",
        "date_fits",
        "dated_page",
        "does_it_fit",
        "looking_ahead",
        "misspelt_name",
        "named_writer",
        "next_step",
        "order_of_events",
        "picture_credit",
        "stale_word",
        "taken_from",
        "who_says",
        "whose_words",
    ]
