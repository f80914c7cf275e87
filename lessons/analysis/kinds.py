"""The kinds of finding: tier, skill, severity and name on the screen.

Tier A is provable from the text (or the bundle), B with a cited reference fact, C is a cue to judge. Only A and B may
be called errors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of finding. `tiers` are the tiers it may have, the usual one first. `is_objective` kinds are errors."""

    slug: str
    name: str
    tiers: tuple[Literal["A", "B", "C"], ...]
    skill: str
    severity: Literal["slip", "weak", "misleading", "false"]
    is_objective: bool = False
    is_layout: bool = False
    """A slip of layout is shown to teachers and is never a scored item."""


_ALL = (
    Kind("name_misspelling", "Misspelt name", ("A", "B"), "precision", "slip", is_objective=True),
    Kind("spelling", "Spelling", ("A",), "precision", "slip", is_objective=True),
    Kind("spacing", "Spacing", ("A",), "precision", "slip", is_objective=True, is_layout=True),
    Kind("capitalization", "Capital letter", ("A",), "precision", "slip", is_objective=True, is_layout=True),
    Kind("punctuation", "Punctuation", ("A",), "precision", "slip", is_objective=True, is_layout=True),
    Kind("grammar", "Grammar", ("A",), "precision", "slip", is_objective=True),
    Kind("missing_word", "Missing word", ("A",), "precision", "slip", is_objective=True),
    Kind("fragment", "No main clause", ("A",), "precision", "slip", is_objective=True),
    Kind("number_mismatch", "Numbers do not fit", ("A",), "precision", "misleading", is_objective=True),
    Kind("date_arithmetic", "Dates do not fit", ("A",), "time", "misleading", is_objective=True),
    Kind("timing_error", "Timing", ("A", "B"), "time", "misleading", is_objective=True),
    Kind("undated_reference", "Time word without a date", ("A",), "time", "weak"),
    Kind("missing_date", "No date", ("A",), "sourcing", "weak"),
    Kind("missing_byline", "No author", ("A",), "sourcing", "weak"),
    Kind("missing_sources", "No sources", ("A",), "sourcing", "weak"),
    Kind("weak_attribution", "Vague source", ("C",), "sourcing", "weak"),
    Kind("unnamed_source", "Unnamed source", ("C",), "sourcing", "weak"),
    Kind("circular_attribution", "Report about reports", ("A", "C"), "sourcing", "weak"),
    Kind("secondhand_attribution", "Taken from another outlet", ("A",), "sourcing", "weak"),
    Kind("single_source", "One voice only", ("C",), "comparing", "weak"),
    Kind("image_credit", "Picture credit", ("A",), "sourcing", "weak"),
    Kind("cross_contradiction", "Reports differ", ("A",), "comparing", "misleading", is_objective=True),
    Kind("internal_contradiction", "Disagrees with itself", ("A",), "comparing", "misleading", is_objective=True),
    Kind("misattributed_quote", "Same words, two speakers", ("A",), "comparing", "misleading", is_objective=True),
    Kind("headline_mismatch", "Headline and text differ", ("A",), "evidence", "misleading"),
    Kind("unsupported_claim", "Claim without support", ("C",), "evidence", "weak"),
    Kind("superlative_claim", "First, most, highest", ("C",), "evidence", "weak"),
    Kind("hedged_prediction", "Prediction", ("C",), "kind_of_claim", "weak"),
    Kind("opinion_as_fact", "Judgment in the writer's voice", ("C",), "kind_of_claim", "weak"),
    Kind("loaded_language", "Loaded word", ("C",), "language", "weak"),
    Kind("vague_filler", "Stock phrase", ("C",), "language", "weak"),
    Kind("repetition", "Said twice", ("A",), "language", "weak"),
    Kind("site_clutter", "Leftover web page text", ("A",), "purpose", "slip", is_layout=True),
    Kind("unrelated_text", "Belongs to something else", ("A",), "purpose", "weak"),
    Kind("seo_padding", "Written for search engines", ("C",), "purpose", "weak"),
)

KINDS = {kind.slug: kind for kind in _ALL}
