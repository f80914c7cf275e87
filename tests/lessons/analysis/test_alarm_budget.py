"""In clean prose the detectors keep still: each that marks words has one alarm for every 20,000 words."""

import os
from collections import defaultdict
from itertools import islice

import pytest

from benchmarks.prose import control_articles
from lessons.analysis import Bundle, Text
from lessons.analysis.detectors import DETECTORS
from lessons.known import known_facts, known_names

WORDS = 100_000
BUDGET = 20_000
"""Words for which one alarm is allowed."""
STEP = 9
"""Every so manieth article is read, so that all parts of the packages have their say."""
TOGETHER = 5
"""How many articles make a bundle."""
REASON = "no control prose is installed here (Debian's packages anarchism and debian-history)"

REAL = {
    ("punctuation_unmatched", '"The'): "a quotation that ends at its source in brackets, with no closing mark",
    ("punctuation_unmatched", "flawed)."): "the paragraph closes three brackets and opens two",
    ("punctuation_unmatched", 'objected."'): "the paragraph has eleven quotation marks",
    ("punctuation_unmatched", '"Despite'): "the paragraph has five quotation marks",
    ("punctuation_unmatched", 'Crusoe"'): "opened with a single mark, closed with a double one",
}
"""The alarms that are true, as detector and quote, and what is wrong there."""


@pytest.fixture(scope="module")
def control():
    texts, words = [], 0
    for name, source in islice(control_articles(), 0, None, STEP):
        texts.append(Text(name, source))
        words += len(source.split())
        if words >= WORDS:
            return texts
    if os.environ.get("REQUIRE_ALL") == "1":
        pytest.fail(REASON)
    return pytest.skip(REASON)


@pytest.fixture(scope="module")
def alarms(control):
    """What each detector calls provably wrong in the control prose; what it says of a whole article apart."""
    found = defaultdict(list)
    for first in range(0, len(control), TOGETHER):
        bundle = Bundle(tuple(control[first : first + TOGETHER]), known_facts(), known_names())
        for name, detector in DETECTORS.items():
            for finding in detector.find(bundle):
                if finding.tier == "A" and finding.span != finding.text.anchor:
                    found[name].append(finding)
    return found


def test_the_control_prose_is_long_enough(control):
    assert sum(len(text.source.split()) for text in control) >= WORDS


def test_no_detector_raises_more_alarms_than_its_budget(control, alarms):
    allowed = sum(len(text.source.split()) for text in control) / BUDGET
    over = {}
    for name, places in alarms.items():
        false = [place for place in places if (name, place.quote) not in REAL]
        if len(false) >= allowed:
            over[name] = [f"{place.text.name}: {place.quote[:80]!r}" for place in false]
    assert not over
