from hypothesis import given, settings
from hypothesis import strategies as st

from assignments import scoring
from quizzes.kinds import KINDS
from tests import factories

EXAMPLES = [example for kind in KINDS.values() for example in kind.EXAMPLES]


def test_each_kind_is_asked_for_its_own_credit():
    for example in EXAMPLES:
        assert scoring.credit(example.item, example.values) == example.credit


def test_an_answer_left_out_earns_nothing_in_every_kind():
    assert {scoring.credit(example.item, ()) for example in EXAMPLES} == {0.0}


def test_only_full_credit_is_right():
    item = factories.item(right="yes")
    assert scoring.is_right(item, ("yes",))
    assert not scoring.is_right(item, ("no",))
    assert not scoring.is_right(item, ())


def test_a_wrong_option_earns_nothing_by_itself_and_the_key_does():
    item = factories.item(right="yes")
    assert scoring.earns_nothing(item, "no")
    assert not scoring.earns_nothing(item, "yes")


@settings(max_examples=60, deadline=None)
@given(example=st.sampled_from(EXAMPLES), data=st.data())
def test_credit_is_always_a_share(example, data):
    item = example.item
    ids = [option.id for option in item.options] + [span.id for span in item.spans] + ["stet", "a word"]
    values = tuple(data.draw(st.lists(st.sampled_from(ids), unique=True)))
    if values and KINDS[item.kind].complaint(item, values):
        return
    earned = scoring.credit(item, values)
    assert earned is None or 0.0 <= earned <= 1.0
