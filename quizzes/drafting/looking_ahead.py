"""Which sentences look ahead?

A report mixes what has happened with what somebody expects. Only the first can be checked today. The student picks out
the sentences that look ahead; the others tell of something past, with a verb that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lessons.analysis.blocks import RUNNING, Label
from lessons.analysis.findings import Evidence, Finding
from lessons.analysis.spans import Span
from lessons.analysis.text import Text
from quizzes.charges import charges
from quizzes.drafting._material import Material, Sketch, digest, identify, reference
from quizzes.drafting._wording import count, quoted, told
from quizzes.items import Feedback, Item, Option
from quizzes.passages import passage_at

_AHEAD = re.compile(r"\b(?:will|(?:is|are) (?:set|due|scheduled|expected|likely|poised) to)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:will|would|shall|may|might|could|can|should|must|if|hop\w+|plan\w*|expect\w*|likely|to be|set to|due to"
    r"|aims?|scheduled|potential\w*|possibl\w+|perhaps|intend\w*|seek\w*|next|upcoming|future)\b"
)
_PAST = re.compile(
    r"\b(?:(?:was|were) (?:[a-z]+ed|held|built|found|given|taken|made|sent|shot|born|won|lost|shut|cut|put|set up)"
    r"|held|met|took|gave|sent|made|won|lost|found|built|began|left|came|went|led|fell|rose|struck|brought|bought|sold"
    r"|travell?ed|visited|opened|closed|reached|agreed|signed|launched|started|ended|moved|arrived|killed|reopened"
    r"|measured|presented|scored|played|joined|founded|called off|declared)\b"
)
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys)|told|emphasi[sz]\w+|announced|warned|according|expressed|indicated|anticipat\w+|believ\w+|think\w*|recogni\w+)\b",
    re.I,
)
_MOST_WORDS = 32
_LEAST_WORDS = 7
_KEYS, _WRONG = 2, 3
_OPENING = 6


@dataclass(frozen=True)
class _Sentence:
    text: Text
    span: Span
    findings: tuple[Finding, ...]

    @property
    def id(self) -> str:
        return digest(self.text.source, self.span.start)

    @property
    def opening(self) -> str:
        """Enough of its first words to know it by."""
        words = self.words.split()
        return quoted(" ".join(words[:_OPENING]) + " …")

    @property
    def words(self) -> str:
        return " ".join(self.text.quote(self.span).split())


def draft(material: Material) -> Iterator[Item]:
    """One item for each article that has both sorts; one over all articles where only together they have them."""
    sorts = {text.name: _sorted(material, text) for text in material.bundle.texts}
    found = False
    for ahead, past in sorts.values():
        if ahead and len(past) > 1:
            found = True
            yield _item(material, ahead[:_KEYS], past[:_WRONG])
    ahead = [pair[0][0] for pair in sorts.values() if pair[0]]
    past = [pair[1][0] for pair in sorts.values() if pair[1]]
    if not found and ahead and len(past) > 1:
        yield _item(material, ahead[:_KEYS], past[:_WRONG])


def _sorted(material: Material, text: Text) -> tuple[list[_Sentence], list[_Sentence]]:
    """The sentences that surely look ahead, and those that surely tell of something past."""
    ahead, past = [], []
    for sentence in text.sentences_in(*(RUNNING - {Label.DECK})):
        one = _usable(material, text, sentence.span)
        shadow = text.shadow[sentence.span.start : sentence.span.end]
        if one is None or _SAYING.search(shadow) or any(q.overlaps(sentence.span) for q in text.quotations):
            continue
        if _AHEAD.search(shadow) and not _PAST.search(shadow):
            ahead.append(one)
        elif _PAST.search(shadow) and not _OPEN.search(shadow):
            past.append(one)
    return ahead, past


def _usable(material: Material, text: Text, span: Span) -> _Sentence | None:
    """A sentence of a readable length without a charge, and with no finding but that it predicts."""
    found = material.findings_in(text, span)
    words = count(text.quote(span))
    if any(finding.kind != "hedged_prediction" for finding in found) or charges(text.source, span.start, span.end):
        return None
    is_question = text.source[span.start : span.end].rstrip().endswith("?")
    return _Sentence(text, span, tuple(found)) if _LEAST_WORDS <= words <= _MOST_WORDS and not is_question else None


def _item(material: Material, ahead: Sequence[_Sentence], past: Sequence[_Sentence]) -> Item:
    shown = sorted((*ahead, *past), key=lambda one: (material.name(one.text), one.span))
    names = list(dict.fromkeys(material.name(one.text) for one in shown))
    options = tuple(_option(one, is_key=one in ahead) for one in shown)
    sign, other = _AHEAD.search(ahead[0].words), _PAST.search(past[0].words)
    return Item(
        identifier=identify("looking_ahead", *((one.text, one.span) for one in shown)),
        kind="multiple_response",
        stem=f"Which of these sentences of {' and '.join(names)} tell of something that was still to come?",
        skill="kind_of_claim",
        key=tuple(one.id for one in ahead),
        passages=tuple(passage_at(one.text, one.span) for one in shown),
        options=options,
        findings=tuple(reference(finding) for one in ahead for finding in one.findings),
        way="looking_ahead",
        flaw=f"ahead:{'+'.join(names)}",
        evidence=Evidence("text", "The verb of each sentence shows whether it looks back or ahead."),
        feedback=_feedback(sign.group() if sign else "will", other.group() if other else "was"),
    )


def _option(one: _Sentence, *, is_key: bool) -> Option:
    if is_key:
        return Option(one.id, one.opening, 1.0)
    verb = _PAST.search(one.words)
    word = quoted(verb.group()) if verb else "The verb"
    return Option(one.id, one.opening, feedback=f"{word} tells of something that is over and can be looked up.")


def _feedback(sign: str, other: str) -> Feedback:
    return Feedback(
        told(
            [
                f"{quoted(sign)} looks ahead; {quoted(other)} tells of something that is over.",
                "What is past can be checked today, what is to come cannot, however sure the sentence sounds.",
                "Next time: find the verb, then ask who could check it, and when.",
            ],
            ["To look ahead is no fault of a report, as long as one can tell it apart from what happened."],
        ),
        told(
            [
                f"Go by the verb: {quoted(sign)} speaks of what is to come, {quoted(other)} of what has been.",
                "A sentence about plans often stands among reports and sounds as firm as they do.",
                "That matters, because plans fail and nobody goes back to change the article.",
                "Next time: underline the verb before you decide.",
            ],
        ),
        "That a sentence looks ahead does not show that it was wrong.",
    )


_PLAIN = "The board opened the pier in May with a concert. The builders left the town a week later."

EXAMPLES = (
    Sketch(
        (f"Harbor grows\n\n{_PLAIN} The new crane will change the look of the whole harbor.",),
        keys=(("“The new crane will change the …”",),),
    ),
    Sketch((f"Harbor grows\n\n{_PLAIN} The new crane stands in the harbor.",)),
)
