"""What the five articles give, with the facts and names that are always known."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from lessons.analysis import Bundle, Text, analyze
from lessons.analysis.tables import read_facts, read_names
from quizzes.blueprint import choose
from quizzes.charges import charges
from quizzes.drafting import pool
from quizzes.flaws import blocking, warnings
from quizzes.items import STET, Item
from quizzes.kinds import KINDS

SEEDS = Path(__file__).parents[2] / "seeds"
NAMES = sorted(path.name for path in (SEEDS / "articles").glob("*.txt"))


@pytest.fixture(scope="module")
def bundle():
    facts, bad_facts = read_facts((SEEDS / "facts.csv").read_text(encoding="utf-8"))
    names, bad_names = read_names((SEEDS / "names.csv").read_text(encoding="utf-8"))
    assert not bad_facts
    assert not bad_names
    texts = tuple(Text(name, (SEEDS / "articles" / name).read_bytes().decode("utf-8")) for name in NAMES)
    return Bundle(texts, tuple(facts), tuple(names))


@pytest.fixture(scope="module")
def findings(bundle):
    return analyze(bundle)


@pytest.fixture(scope="module")
def items(bundle, findings):
    return pool(bundle, findings)


@pytest.fixture(scope="module")
def places(items):
    return choose(items)


def test_every_item_is_without_a_blocking_flaw(items, findings):
    assert {item.identifier: blocking(item, findings) for item in items if blocking(item, findings)} == {}


def test_no_id_on_a_page_tells_which_option_is_right(items):
    ids = [option.id for item in items if item.kind != "short_answer" for option in item.options]
    assert [one for one in ids if not re.fullmatch("[0-9a-f]{12}", one)] == []
    assert len(set(ids)) == len(ids)  # the key of one item is no hint at another
    assert [item for item in items if KINDS[item.kind].problems(item)] == []


def test_no_item_has_a_warning(items):
    assert {item.identifier: warnings(item) for item in items if warnings(item)} == {}


def test_no_passage_charges_anybody(items):
    assert [passage.text for item in items for passage in item.passages if charges(passage.text)] == []


def test_a_passage_is_the_source_untouched_or_a_repaired_twin(items, bundle):
    sources = {text.name: text.source for text in bundle.texts}
    for item in items:
        for passage in item.passages:
            untouched = sources[passage.file][passage.start : passage.end] == passage.text
            assert untouched or (item.sound and item.pair)


def test_the_key_earns_everything_and_nothing_earns_nothing(items):
    for item in items:
        key = (item.key,) if isinstance(item.key, str) else item.key
        answer = key[:1] if item.kind == "short_answer" else key
        assert KINDS[item.kind].score(item, answer) == 1
        assert KINDS[item.kind].score(item, ()) == 0


def test_the_same_articles_give_the_same_items_byte_for_byte(bundle, findings, items):
    again = pool(replace(bundle), list(findings))
    assert [json.dumps(item.record()) for item in again] == [json.dumps(item.record()) for item in items]


def test_an_identifier_belongs_to_the_text_and_not_to_its_path(bundle, items):
    moved = replace(bundle, texts=tuple(Text(f"elsewhere/{text.name}", text.source) for text in bundle.texts))
    assert {item.identifier for item in pool(moved, analyze(moved))} == {item.identifier for item in items}


def test_an_item_survives_its_record(items):
    assert [Item.from_record(json.loads(json.dumps(item.record()))) for item in items] == items


def test_the_quiz_has_twelve_questions_over_five_skills_and_three_kinds(places):
    asked = [place.form_a for place in places]
    assert len(asked) == 12
    assert len({item.skill for item in asked}) >= 5
    assert len({item.kind for item in asked}) >= 3


def test_the_stale_agreement_is_asked_with_the_fact_and_its_later_step(places):
    item = next(place.form_a for place in places if place.form_a.way == "stale_word")
    assert "recent announcement of the AUKUS agreement" in item.passages[0].text
    dates = [card.date for card in item.cards]
    assert dates[0] == "15 September 2021"
    assert "13 March 2023" in dates
    assert item.sound is False
    assert "21 months" in item.option(item.key).text


def test_the_blinker_is_to_be_found(places):
    item = next(place.form_a for place in places if place.form_a.kind == "hot_text")
    assert KINDS["hot_text"].in_words(item, item.key) == ["Blinker's"]


def test_friday_and_sunday_can_both_stand(places):
    item = next(place.form_a for place in places if "“Friday”" in place.form_a.stem)
    assert item.sound is True
    assert item.option(item.key).text.startswith("No.")


@pytest.mark.parametrize("form", ["A", "B"])
def test_near_half_of_the_verdicts_are_fine_as_they_are(places, form):
    verdicts = [place.on(form).sound for place in places if place.on(form).sound is not None]
    assert 0.4 <= sum(verdicts) / len(verdicts) <= 0.5


@pytest.mark.parametrize("form", ["A", "B"])
def test_the_keys_stand_evenly(places, form):
    choices = [place.on(form) for place in places if place.on(form).kind == "choice"]
    positions = [[option.id for option in item.options].index(item.key) for item in choices]
    assert max(positions.count(place) for place in range(3)) <= len(positions) / 3 + 1


def test_a_sound_item_has_a_proof_of_its_own(items):
    for item in items:
        if item.sound and item.way not in {"who_says", "dated_page"}:
            assert item.pair or item.cards or len({passage.file for passage in item.passages}) > 1


def test_leave_it_is_the_key_of_repaired_passages_alone(items):
    stets = [item for item in items if item.key == (STET,)]
    assert stets
    assert all(item.pair and item.sound for item in stets)
