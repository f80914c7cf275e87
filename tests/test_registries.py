"""The written lists of what the folders hold, so that nothing falls out unseen."""

from lessons.analysis.detectors import DETECTORS
from lessons.analysis.kinds import KINDS as FINDING_KINDS
from lessons.analysis.skills import SKILLS
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
