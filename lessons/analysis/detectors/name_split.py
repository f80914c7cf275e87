"""A name broken in two by a space.

A spelling checker set to correct as one types often cuts a foreign name into two shorter words. Join the two parts and
the name that the rest of the report uses appears. Ask what a reader who meets the name here for the first time would
look up. The slip does not prove that the report is unsound.
"""

from __future__ import annotations

from collections.abc import Iterator

from lessons.analysis import lexicon, misspellings
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Example, Finding
from lessons.analysis.names import Form, Mention, census, fold
from lessons.analysis.spans import Span

KIND = "name_misspelling"
EXAMPLES = (
    "Wimborne came in. Then Wimborne spoke. ⟦Wim borne's⟧ mission was short.",
    "II. ⟦Blink en’s⟧ Mission\n\nEdrik Blinken came. It was late when Blinken left.",
    Example(("The road to Marrakesh is open.", "A crew from ⟦Marra kesh⟧ came to Marrakesh.")),
)
COUNTEREXAMPLES = (
    "Blackberry is a firm. The firm Blackberry sells phones. The Black berry on the table is a fruit.",
    "Wimborne came in. Then Wimborne spoke. “Wim borne” was all that the boy could say.",
    "Andover is a town. They met in Andover again. And over there stands the hall.",
)

# Short English words that may stand after a name; the dictionary knows many other scraps of two letters.
_SHORT = frozenset({
    *("a", "i", "ad", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no"),
    *("of", "on", "or", "ox", "so", "to", "up", "us", "we"),
})  # fmt: skip


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for two neighboring words that together are a name of the bundle and apart are not both English."""
    names = census(bundle)
    for form in list(names.forms.values()):
        for mention in form.mentions:
            if mention.next is None:
                continue
            tail = mention.next.text.removesuffix("'s")
            name = names.forms.get(form.key + fold(tail))
            if name is not None and _is_broken(mention, tail, name):
                yield _finding(mention, mention.next.span, tail, name)


def _is_broken(mention: Mention, tail: str, name: Form) -> bool:
    if (
        mention.whole != mention.span
        or not (tail.isalpha() and tail.islower())
        or len(name) < 2
        or len(name.key) < 6
        or not name.is_name
    ):
        return False
    return not (_is_english(fold(mention.word)) and _is_english(tail)) and not mention.is_exempt()


def _is_english(word: str) -> bool:
    return lexicon.is_word(word) if len(word) > 2 else word in _SHORT


def _finding(mention: Mention, second: Span, tail: str, name: Form) -> Finding:
    start = mention.span.start
    slip = misspellings.Slip(mention.text, Span(start, second.start + len(tail)), Span(start, second.end))
    return misspellings.finding(slip, name, proof=f"The two parts joined are “{name.surface}”, which stands elsewhere.")
