"""The wrong form of a verb.

“Was build”, “has went”, “did not knew”: after a form of “be” or “have” comes the participle, after “did” and after
“will” the bare verb. Ask which form the writer wanted; sometimes a whole word got lost. It says nothing about whether
the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.verbs import BARE, BARE_OF_PAST, IRREGULAR, PARTICIPLE_OF_PAST, participle

KIND = "grammar"
EXAMPLES = (
    "In 1961 the stand ⟦was build⟧ by supporters.",
    "The letters ⟦were send⟧ in May, and two men have ⟦been injure⟧.",
    "The mayor ⟦has went⟧ home. She ⟦had already wrote⟧ to him.",
    "He ⟦did not knew⟧ the way. They ⟦didn't came⟧.",
    "It ⟦would has⟧ to wait. The team ⟦will went⟧ home.",
    "She had no time ⟦to wrote⟧.",
)
COUNTEREXAMPLES = (
    "The stand was built by supporters. All he did was build a wall. What they do is send letters.",
    "The talks they have went well. The trouble she had began early. The best thing to do is know the way.",
    "The plan was: build first. His job was build quality. The will is his, and a must has no plural.",
    "He is build-to-order. The aim of the club is build, build, build.",
    "“The stand was build,” he said. It was build [sic] in May.",
    "He did not see what they knew. From made to order to won and lost.",
)

_BE = r"(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)"
_BETWEEN = r"(?: (?:not|never|also|already|just|recently|since|still|only|all|both|soon|first|later|then|again))?"
_BARE = "|".join(
    sorted(
        (BARE | {base for base, (past, _) in IRREGULAR.items() if past != base and participle(base) != base})
        & (BARE | {"build", "send", "take", "give"})
    )
)
_PAST = "|".join(sorted(PARTICIPLE_OF_PAST))
_BE_BARE = re.compile(rf"\b(?P<aux>{_BE}{_BETWEEN}) (?P<verb>{_BARE})\b(?![-'])(?! quality\b|,? \w+,)")
_HAVE_PAST = re.compile(
    rf"\b(?P<aux>(?:has|have|had|having|hasn't|haven't|hadn't){_BETWEEN}) (?P<verb>{_PAST})\b(?![-'])"
)
_DID_PAST = re.compile(
    rf"\b(?P<aux>(?:did|does|do) not|didn't|doesn't|don't) (?P<verb>{'|'.join(sorted(BARE_OF_PAST))}|has|goes|was"
    rf"|were)\b"
)
_WILL = re.compile(
    r"(?<!the )(?<!a )(?<!his )(?<!her )(?<!their )(?<!its )(?<!this )(?<!that )"
    r"\b(?P<aux>(?:will|would|could|should|must|cannot|can't|won't|wouldn't|couldn't)(?: not| never| also)?)"
    r" (?P<verb>has|went|took|gave|came|knew|became|began|wrote|did|does|goes|takes|makes|gives|comes)\b"
)
_TO_PAST = re.compile(
    r"(?<!used )(?<!due )(?<!owing )(?<!thanks )\b(?P<aux>to) (?P<verb>went|took|gave|came|knew|became|began|wrote"
    r"|chose|forgave|ate)\b"
)
# "All he did was build", "the thing to do is know": here the bare form is right.
_CLEFT = re.compile(
    r"\b(?:do|does|did|done|doing|to|what|all|aim|idea|plan|goal|task|job|dream|policy|advice|answer|rule|step"
    r"|let's)\b"
)
_OWN_BARE = {
    "has": "have",
    "goes": "go",
    "was": "be",
    "were": "be",
    "does": "do",
    "takes": "take",
    "makes": "make",
    "gives": "give",
    "comes": "come",
}
_CLAUSE = re.compile(r"[,;:–—]|\b(?:that|and|but|because|said|when|while|if|although|since|as|who|which)\b")
_PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "of", "in", "to", "than"})
_LONGEST_SUBJECT = 4
_RULES = {
    _BE_BARE: "after a form of “be” the verb stands in its participle",
    _HAVE_PAST: "after a form of “have” the verb stands in its participle",
    _DID_PAST: "after “do” and “did” the verb stands in its bare form",
    _WILL: "after “will”, “would” and their like the verb stands in its bare form",
    _TO_PAST: "after “to” the verb stands in its bare form",
}


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the auxiliary together with the verb."""
    for text in bundle.texts:
        for pattern, rule in _RULES.items():
            for match in prose.matches(text, pattern):
                if not _is_slip(pattern, prose.before(text, match.start(), 100)):
                    continue
                verb = match["verb"]
                right = _right(pattern, verb)
                yield prose.Slip(text, Span(*match.span()), f"{match['aux']} {right}").finding(
                    KIND,
                    f"“{verb}” is the wrong form here: {rule}, “{right}”.",
                    f"Look up “{_bare(verb)}” in a dictionary: it lists the forms of the verb.",
                    label=f"{match['aux']} {verb}",
                )


def _is_slip(pattern: re.Pattern[str], before: str) -> bool:
    if pattern is _BE_BARE:
        return not _CLEFT.search(before) and not before.rstrip().endswith(("it", "this", "that"))
    if pattern is _HAVE_PAST:
        return not _is_relative(before)
    return True


def _is_relative(before: str) -> bool:
    """Whether "have" may end a clause of its own, "the talks they have": anything but a short plain subject."""
    subject = _CLAUSE.split(before)[-1].split()
    return not 0 < len(subject) <= _LONGEST_SUBJECT or any(word in _PRONOUNS for word in subject[1:])


def _right(pattern: re.Pattern[str], verb: str) -> str:
    if pattern is _BE_BARE:
        return participle(verb)
    if pattern is _HAVE_PAST:
        return PARTICIPLE_OF_PAST[verb]
    return _bare(verb)


def _bare(verb: str) -> str:
    return _OWN_BARE.get(verb) or BARE_OF_PAST.get(verb, verb)
