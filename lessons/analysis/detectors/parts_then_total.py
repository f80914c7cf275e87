"""Parts that do not make the total that follows them.

When a sentence lists its parts and then gives their total, anyone can add. Ask which of the numbers the writer had from
a source and which was worked out at the desk. A wrong sum does not prove which number is wrong, nor that the event is
made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lessons.analysis import sums
from lessons.analysis.blocks import RUNNING
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.quantities import MEASURES, Quantity, is_hedged, quantities_in
from lessons.analysis.text import Sentence, Text

KIND = "number_mismatch"
EXAMPLES = (
    "The three lines ran 14, 9 and 6 ferries that day, a total of ⟦31⟧, the page says.",
    "Fifteen of the singers, plus four drivers and two cooks, made a party of ⟦twenty⟧.",
    "Vale had four and Rovers three, so that makes ⟦eight⟧, and each costs a club £20.",
    "The fund gave £2,000 to the school and £1,500 to the library, ⟦£4,500⟧ in all.",
    "They sent 56 soldiers and 62 nurses, which makes ⟦128⟧ people.",
    "Twelve of the gallery's thefts were in the old wing and nine were in the rest of the house, ⟦22⟧ in all.",
)
COUNTEREXAMPLES = (
    "The three lines ran 14, 9 and 6 ferries that day, a total of 29, the page says.",
    "Two nurses, three drivers and a doctor, six in all, came by road.",
    "Two nurses and three drivers with the doctor, six in all, came by road.",
    "Twelve of the gallery's thefts were in the old wing and nine were in the rest of the house, 21 in all.",
    "They sent 56 soldiers and four dogs. The others sent 62 nurses, also with four dogs, which makes 118 people.",
    "The club won 14 games and lost 9, a total of 31 with the drawn ones.",
    "About 14, 9 and 6 ferries ran that day, a total of about 30.",
    "“We had 14, 9 and 6 ferries, a total of 31,” he said.",
    "In 1998 and 2004 they won, a total of 12 cups since the war.",
    "She bought three books and two pens, and each of the books costs £20, a total of £60.",
    "They ran 5 miles on Monday and 20 laps on Tuesday, a total of 12 miles.",
    "He scored 12 goals and 9 assists in 30 games, a total of 40 games for the side in two years.",
)

_GROUP = (
    r"(?:party|team|group|crew|squad|family|delegation|crowd|class|set|cast|panel|field|force|fleet|household"
    r"|staff|list)"
)
_BEFORE_TOTAL = re.compile(
    r"(?:,|;| –| —|\()? ?(?:and |so |thus |or )?(?:for |making |giving |with |in )?(?:an? |the )?"
    rf"(?:grand |combined |overall )?(?:total|sum) of $"
    rf"|(?:,|;)? ?(?:(?:and |so )?(?:that|which|this|together|they|these|all of which)(?: together)?"
    rf" (?:makes?|made|comes? to|came to|adds? up to|added up to|totals?|totall?ed)|ma(?:de|king|kes?) up"
    rf"|ma(?:de|king|kes?)|totall?ing|adding up to)"
    rf" (?:an? (?:total|{_GROUP}) of )?$",
    re.IGNORECASE,
)
_AFTER_TOTAL = re.compile(r" (?:[a-z]+ ){0,2}?(?:in all|in total|altogether|all told|in sum)\b(?! but)", re.IGNORECASE)
_JOINT = re.compile(
    r"[^.;:,()\d]{0,60}?(?:,|,? and|,? plus|, with|, but also)(?: also| another| then| only| just)?"
    r" (?:[A-Z][\w'-]{1,40} )?"
)
_TAIL = re.compile(r"[^.;:()\d]{0,70}")
_OTHER_SUM = re.compile(
    r"\b(?:including|of (?:which|whom|them)|among|compared|from|between|per|each|average|instead)\b"
)
_WHERE = re.compile(r"\b(?:in|of|at|on|from|across|near) (?:the|an?|its|their|his|her|our|my)\b")
"""Where the parts are is no part itself."""
_UNCOUNTED = re.compile(
    r"\b(?:an?|another|his|her|their|its|my|our|the|himself|herself|several|some|many)\b", re.IGNORECASE
)


def find(bundle: Bundle) -> Iterator[Finding]:
    """Totals after a list of two parts or more, all of one sort, that no way of reckoning gives."""
    for text in bundle.texts:
        for sentence in text.sentences_in(*RUNNING):
            given = quantities_in(text, sentence.span)
            for number, total in enumerate(given):
                if number >= 2 and not text.is_quoted(total.span) and _is_total(text, sentence, total):
                    yield from _check(text, sentence, given, number)


def _is_total(text: Text, sentence: Sentence, total: Quantity) -> bool:
    before = text.shadow[max(sentence.span.start, total.span.start - 60) : total.span.start]
    return bool(_BEFORE_TOTAL.search(before) or _AFTER_TOTAL.match(text.shadow, total.span.end))


def _check(text: Text, sentence: Sentence, given: Sequence[Quantity], number: int) -> Iterator[Finding]:
    total = given[number]
    parts = _chain(text, [one for one in given[:number] if one.unit == total.unit], total)
    if len(parts) < 2 or any(is_hedged(text, one) for one in (*parts, total)) or not _is_one_sort(parts, total):
        return
    right = sums.sum_of(parts)
    near = _BEFORE_TOTAL.sub("", text.shadow[parts[0].span.start : total.span.start])
    start = max(sentence.span.start, parts[0].span.start - 30)
    uncounted = len(_UNCOUNTED.findall(_WHERE.sub("", near))) + len(
        re.findall(r"\ban? ", text.shadow[start : parts[0].span.start])
    )
    if 0 < total.value - right <= uncounted or _OTHER_SUM.search(near):
        return
    others = [one for one in _near(text, sentence, given) if one is not total and one.unit == total.unit]
    if total.noun not in MEASURES:
        others = [one for one in others if one.noun not in MEASURES]
    if sums.fits(total, right, parts) or sums.is_reached(total, others):
        return
    yield sums.finding(
        text,
        total,
        right,
        sum_in_words=sums.added(parts),
        why="One of the numbers in the sentence is wrong.",
        parts=[one.span for one in parts],
    )


def _near(text: Text, sentence: Sentence, given: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of the sentence and of the one before it."""
    before = text.sentence_at(max(0, sentence.span.start - 2))
    return [*(quantities_in(text, before.span) if before and before is not sentence else ()), *given]


def _chain(text: Text, before: Sequence[Quantity], total: Quantity) -> list[Quantity]:
    """The parts, last first in the reading: each joined to the next by a comma, "and" or "plus", up to the total."""
    if not before or not _TAIL.fullmatch(text.shadow, before[-1].span.end, total.span.start):
        return []
    chain = [before[-1]]
    for one in reversed(before[:-1]):
        if not _JOINT.fullmatch(text.shadow, one.span.end, chain[0].span.start):
            break
        chain.insert(0, one)
    return chain


def _is_one_sort(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether the parts may be added: counts that are no measures, or all measures of one sort."""
    measured = {one.noun for one in (*parts, total) if one.noun in MEASURES}
    if total.unit == "%" or total.value <= max((part.value for part in parts), default=Fraction(0)) / 4:
        return False
    return not measured or ({one.noun for one in (*parts, total) if one.noun} == measured and len(measured) == 1)
