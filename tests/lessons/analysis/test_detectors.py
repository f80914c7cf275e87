"""Every detector finds its examples, leaves its counterexamples alone, and says what it is."""

import re
import time

import pytest

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import DETECTORS
from lessons.analysis.findings import Example
from lessons.analysis.kinds import KINDS
from lessons.analysis.tables import fact_from_row, name_from_row
from lessons.analysis.text import Text

_MARKED = re.compile(r"⟦([^⟦⟧]*)⟧")
_CASES = [
    pytest.param(name, number, id=f"{name}-{number}")
    for name, module in DETECTORS.items()
    for number, _ in enumerate([*getattr(module, "EXAMPLES", ()), *getattr(module, "COUNTEREXAMPLES", ())])
]


def bundle_of(example):
    """The bundle of an example and the spans that are marked in it, by article."""
    if isinstance(example, str):
        example = Example((example,))
    texts, marked = [], set()
    for number, article in enumerate(example.articles):
        source, shift = "", 0
        for piece in re.split(r"(⟦[^⟦⟧]*⟧)", article):
            match = _MARKED.fullmatch(piece)
            words = match.group(1) if match else piece
            if match:
                marked.add((number, shift, shift + len(words)))
            source, shift = source + words, shift + len(words)
        texts.append(Text(f"{number + 1}.txt", source))
    facts = tuple(fact_from_row({"verified": "yes", **row}) for row in example.facts)
    return Bundle(tuple(texts), facts, tuple(map(name_from_row, example.names))), marked


@pytest.mark.parametrize("name", DETECTORS)
def test_a_detector_has_a_page_a_known_kind_and_examples_of_both_sorts(name):
    module = DETECTORS[name]
    title, _, rest = (module.__doc__ or "").partition("\n\n")
    assert title.strip().endswith(".")
    assert len(rest.split()) >= 15, "the page tells why it matters and what to ask"
    assert module.KIND in KINDS
    assert module.EXAMPLES
    assert module.COUNTEREXAMPLES


@pytest.mark.parametrize(("name", "number"), _CASES)
def test_a_detector_finds_just_what_its_examples_mark(name, number):
    module = DETECTORS[name]
    example = [*module.EXAMPLES, *module.COUNTEREXAMPLES][number]
    bundle, marked = bundle_of(example)
    assert bool(marked) == (number < len(module.EXAMPLES)), "examples mark a span, counterexamples none"
    found = list(module.find(bundle))
    order = {id(text): place for place, text in enumerate(bundle.texts)}
    spans = [(order[id(finding.text)], finding.span.start, finding.span.end) for finding in found]
    assert sorted(spans) == sorted(marked), [finding.quote for finding in found]
    for finding in found:
        assert finding.kind == module.KIND
        assert finding.explanation.strip()
        assert finding.evidence.note.strip()


_WORST = ["a ", "Aa ", "Ab Cd. ", "a ,", '"a ', "(Photo: a ", "Ab\n", "By A 1 ", "Dover Dovar ", "1 May 2020, "]


@pytest.fixture(scope="module")
def monsters():
    return [Bundle((Text("1.txt", piece * (10_000 // len(piece))),)) for piece in _WORST]


@pytest.mark.parametrize("name", DETECTORS)
def test_a_detector_is_not_choked_by_monstrous_text(name, monsters):
    for piece, bundle in zip(_WORST, monsters, strict=True):
        began = time.process_time()
        for _ in DETECTORS[name].find(bundle):
            pass
        assert time.process_time() - began < 5, piece


@pytest.mark.parametrize("name", DETECTORS)
def test_a_detector_has_nothing_to_say_of_nothing(name):
    assert list(DETECTORS[name].find(Bundle(()))) == []
