"""The title that is proposed for a lesson."""

from lessons.analysis.text import Metadata, Text
from lessons.naming import LONGEST, proposed_title

BODY = "The council said that the bridge and the harbor opened. For this day all of Rivertown had waited for years."


def article(headline, body=BODY):
    return Text("a", f"{headline}\n\n{body}\n", Metadata(headline=headline))


def test_one_article_gives_its_headline():
    assert proposed_title([article("Bridge Opens in Rivertown")]) == "Bridge Opens in Rivertown"


def test_several_give_the_name_that_most_headlines_share():
    texts = [
        article("Rivertown Opens Its Bridge"),
        article("What The Bridge Means For Rivertown"),
        article("Harbor Opens"),
    ]
    assert proposed_title(texts) == "Rivertown: 3 articles"


def test_a_word_that_stands_in_lower_case_anywhere_is_no_name():
    assert not proposed_title([article("The Bridge Opens"), article("Bridge At Last")]).startswith("Bridge")


def test_a_word_that_has_its_capital_in_headlines_alone_is_no_name():
    texts = [article("Rivertown Opens Bridge"), article("Harbor Opens In Rivertown")]
    assert proposed_title(texts) == "Rivertown: 2 articles"


def test_headlines_that_share_no_name_give_the_first_of_them():
    texts = [article("Opened at last"), article("Waited for years")]
    assert proposed_title(texts) == "Opened at last and 1 more"


def test_a_title_is_never_longer_than_its_field():
    assert len(proposed_title([article("Very " * 80 + "long")])) <= LONGEST
    assert len(proposed_title([article("Very " * 80 + "long"), article("other")])) <= LONGEST
