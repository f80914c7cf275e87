"""Every way of asking keeps the contract of quizzes/drafting, and its items are fit to be asked."""

import pytest

from quizzes.drafting import WAYS
from quizzes.flaws import blocking, warnings
from quizzes.kinds import KINDS

EVERY_EXAMPLE = [
    pytest.param(way, sketch, id=f"{name}-{number}")
    for name, way in WAYS.items()
    for number, sketch in enumerate(way.EXAMPLES)
]


def key_in_words(item):
    if item.kind == "short_answer":
        return item.key
    key = (item.key,) if isinstance(item.key, str) else item.key
    return tuple(KINDS[item.kind].in_words(item, key))


@pytest.mark.parametrize(("way", "sketch"), EVERY_EXAMPLE)
def test_an_example_gives_the_items_that_it_says(way, sketch):
    assert tuple(key_in_words(item) for item in way.draft(sketch.material())) == sketch.keys


@pytest.mark.parametrize(("way", "sketch"), EVERY_EXAMPLE)
def test_an_item_of_an_example_has_no_flaw(way, sketch):
    material = sketch.material()
    for item in way.draft(material):
        assert blocking(item, material.findings) == []
        assert warnings(item) == []


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_way_says_what_it_asks_and_shows_what_it_leaves_alone(way):
    assert way.__doc__
    assert any(sketch.keys for sketch in way.EXAMPLES)
    assert any(not sketch.keys for sketch in way.EXAMPLES)
