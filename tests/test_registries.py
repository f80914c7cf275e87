"""The written lists of what the folders hold, so that nothing falls out unseen."""

from django.conf import settings

from lessons.analysis.detectors import DETECTORS
from lessons.analysis.kinds import KINDS as FINDING_KINDS
from lessons.analysis.skills import SKILLS
from lessons.importing import IMPORTERS
from quizzes.drafting import WAYS
from quizzes.kinds import KINDS as ITEM_KINDS


def test_the_kinds_of_finding_are_those_of_the_contract():
    assert list(FINDING_KINDS) == [
        "name_misspelling",
        "spelling",
        "spacing",
        "capitalization",
        "punctuation",
        "grammar",
        "missing_word",
        "fragment",
        "number_mismatch",
        "date_arithmetic",
        "timing_error",
        "undated_reference",
        "missing_date",
        "missing_byline",
        "missing_sources",
        "weak_attribution",
        "unnamed_source",
        "circular_attribution",
        "secondhand_attribution",
        "single_source",
        "image_credit",
        "cross_contradiction",
        "internal_contradiction",
        "misattributed_quote",
        "headline_mismatch",
        "unsupported_claim",
        "superlative_claim",
        "hedged_prediction",
        "opinion_as_fact",
        "loaded_language",
        "vague_filler",
        "repetition",
        "site_clutter",
        "unrelated_text",
        "seo_padding",
    ]


def test_the_skills_are_those_of_the_contract_in_the_order_of_teaching():
    assert list(SKILLS) == [
        "purpose",
        "kind_of_claim",
        "sourcing",
        "evidence",
        "precision",
        "time",
        "comparing",
        "language",
        "checking_outward",
        "judgment",
    ]


def test_the_detectors_are_these():
    assert sorted(DETECTORS) == [
        "age_and_birth_year",
        "ahead_of_past",
        "all_and_some_within",
        "anniversary",
        "bare_day_across_articles",
        "capital_name_part",
        "capital_people",
        "change_and_figures",
        "charge_without_support",
        "day_across_articles",
        "double_space",
        "figures_across_articles",
        "forecast_by_narrator",
        "fragment_no_verb",
        "fragment_subordinate",
        "fused_words",
        "grammar_a_or_an",
        "grammar_doubled_word",
        "grammar_missing_apostrophe",
        "grammar_number_and_noun",
        "grammar_one_and_verb",
        "grammar_one_of",
        "grammar_several_and_verb",
        "grammar_there_was",
        "grammar_verb_form",
        "headline_crowd",
        "headline_denied",
        "headline_name",
        "headline_number",
        "headline_taken_back",
        "headline_tense",
        "image_credit",
        "judgment_by_narrator",
        "list_and_count",
        "loaded_word",
        "missing_byline",
        "missing_date",
        "missing_preposition",
        "missing_small_word",
        "missing_space",
        "name_after_title",
        "name_listed",
        "name_not_a_word",
        "name_same_slot",
        "name_split",
        "name_two_reports",
        "nameless_voice",
        "nobody_cited",
        "order_of_facts",
        "other_trade",
        "parts_then_total",
        "passive_belief",
        "punctuation_question",
        "punctuation_unmatched",
        "questions_again",
        "quote_two_speakers",
        "rank_within_article",
        "rate_times_count",
        "relative_day",
        "relative_day_of_thing",
        "reports_on_reports",
        "role_across_articles",
        "said_twice",
        "score_across_articles",
        "search_bait",
        "secondhand_attribution",
        "share_of_count",
        "single_voice",
        "site_clutter",
        "space_before_punctuation",
        "spacing_split_word",
        "spelling_confused",
        "spelling_listed",
        "spelling_one_letter",
        "stale_recent",
        "stock_phrase",
        "stray_voice",
        "superlative",
        "swapped_digits",
        "swapped_pair",
        "total_then_parts",
        "undated_reference",
        "vague_crowd",
        "weekday_and_date",
        "wrong_fact_date",
        "years_and_duration",
    ]


def test_the_ways_of_asking_are_these():
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


def test_the_kinds_of_item_are_these_and_each_has_its_widget():
    assert sorted(ITEM_KINDS) == ["choice", "hot_text", "multiple_response", "short_answer"]
    widgets = settings.BASE_DIR / "templates/quizzes/kinds"
    assert sorted(path.stem for path in widgets.glob("[!_]*.html")) == sorted(ITEM_KINDS)


def test_the_ways_in_for_articles_are_these():
    assert sorted(IMPORTERS) == ["pasted", "txt"]
