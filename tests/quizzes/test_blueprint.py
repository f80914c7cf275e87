"""A quiz out of a pool: its size, its share of sound items, its two forms."""

from dataclasses import replace

import pytest

from quizzes.blueprint import choose, seconds
from quizzes.items import Evidence, Feedback, FindingRef, Item, Option, Passage

FEEDBACK = Feedback("Right.", "Wrong.", "Nothing.")
SKILLS = ("time", "sourcing", "comparing", "precision", "kind_of_claim")


def item(number, *, sound=None, pair=None, skill=None, kind="name_misspelling", **fields):
    """An item of its own passage and flaw."""
    return Item(
        identifier=f"item-{number}-{sound}",
        kind="choice",
        stem="Does it fit?",
        skill=skill or SKILLS[number % 5],
        key="yes",
        options=(Option("yes", "Yes", 1.0), Option("no", "No")),
        passages=(Passage("a.txt", 100 * number, 100 * number + 20, f"Passage number {number}."),),
        feedback=FEEDBACK,
        evidence=Evidence("text", "Look."),
        sound=sound,
        pair=pair,
        way=f"way-{number % 4}",
        flaw=fields.pop("flaw", f"flaw-{number}"),
        severity=None if sound else "weak",
        **fields,
    )


def twins(number, **fields):
    return [item(number, sound=sound, pair=f"pair-{number}", **fields) for sound in (False, True)]


@pytest.fixture
def pool():
    pairs = [one for number in range(8) for one in twins(number)]
    sound = [item(number, sound=True) for number in range(8, 14)]
    flawed = [item(number, sound=False) for number in range(14, 20)]
    return [*pairs, *sound, *flawed, *(item(number) for number in range(20, 26))]


def share(places, form):
    verdicts = [place.on(form).sound for place in places if place.on(form).sound is not None]
    return sum(verdicts) / len(verdicts)


def test_a_quiz_has_as_many_questions_as_asked_for(pool):
    assert [len(choose(pool, count=count)) for count in (1, 5, 12)] == [1, 5, 12]


def test_a_small_pool_gives_what_there_is(pool):
    assert len(choose(pool[:6])) == 3
    assert choose([]) == []


@pytest.mark.parametrize("seed", range(4))
def test_both_forms_have_near_half_sound(pool, seed):
    places = choose(pool, seed=seed)
    assert 0.4 <= share(places, "A") <= 0.5
    assert 0.4 <= share(places, "B") <= 0.5


def test_another_share_can_be_asked_for(pool):
    assert 0.15 <= share(choose(pool, sound=0.2), "A") <= 0.25


@pytest.mark.parametrize("seed", range(4))
def test_the_forms_swap_twins_and_nobody_meets_both(pool, seed):
    places = choose(pool, seed=seed)
    swapped = [place for place in places if place.form_a != place.form_b]
    assert swapped
    assert all(place.form_a.pair == place.form_b.pair for place in swapped)
    for form in ("A", "B"):
        pairs = [place.on(form).pair for place in places if place.on(form).pair]
        assert len(pairs) == len(set(pairs))


def test_one_flaw_is_asked_about_once(pool):
    same = [replace(one, flaw="same", pair=None) for one in pool]
    assert len(choose(same)) == 1


def test_one_spelling_in_twelve():
    reference = (FindingRef("name_misspelling", "A", "a.txt", 0, 5),)
    pool = [item(number, sound=False, findings=reference) for number in range(12)]
    assert len(choose(pool, count=12)) == 1


def test_nothing_shows_what_a_twin_asks_about():
    pair = twins(1)
    other = replace(item(2), passages=(replace(pair[0].passages[0], start=110, end=140),))
    assert len(choose([*pair, other])) == 1


def test_only_the_wanted_skills_are_asked(pool):
    assert {place.form_a.skill for place in choose(pool, skills=("time", "sourcing"))} == {"time", "sourcing"}


def test_the_minutes_are_kept(pool):
    places = choose(pool, minutes=5)
    assert places
    assert seconds(place.form_a for place in places) <= 5 * 60


def test_the_same_seed_gives_the_same_quiz_and_another_seed_another(pool):
    assert choose(pool, seed=3) == choose(pool, seed=3)
    assert len({tuple(place.form_a.identifier for place in choose(pool, seed=seed)) for seed in range(5)}) > 1
