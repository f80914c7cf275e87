"""One person or thing with the verb of several.

“Mr Lee, as his players do not call him, have signed”: many words stand between the subject and its verb, and the verb
was chosen by ear from the nearest noun. Take out what stands between commas, or behind “of”, and read what is left. It
says nothing about whether the report is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.analysis import clauses, nouns, prose
from lessons.analysis.bundle import Bundle
from lessons.analysis.findings import Finding
from lessons.analysis.spans import Span
from lessons.analysis.words.verbs import SINGULAR_OF

KIND = "grammar"
EXAMPLES = (
    "Mr Lee, as his players do not call him, ⟦have⟧ signed for three more seasons.",
    "The roof of the houses ⟦were⟧ damaged.",
    "The mayor ⟦have⟧ said so. Dr Ann Lee ⟦are⟧ away.",
    "She ⟦have⟧ no time. He said that it ⟦were⟧ late.".replace("He said that it ⟦were⟧ late.", "It ⟦are⟧ late."),
    "Every house in the street ⟦have⟧ a number.",
)
COUNTEREXAMPLES = (
    "Mr Lee and Mr Li have signed. If Mr Lee were here, he would sign. Did Mr Lee have time? Mr Lee, Mr Li and Ms Oh"
    " have signed.",
    "The team have won, and the government are glad. If the mayor were here! A number of houses were damaged.",
    "They asked that he have more time. She and he have no time. Should the mayor have said so? The people he knows"
    " are here.",
    "“The mayor have said so,” he said. The mayor of the town, whose houses were damaged, has left.",
    "The roof of the house and the walls were damaged. The price of the tickets sold were 20 [sic].",
    "What the mayor and council have said is plain. Rather than help, the mayor let the houses rot.",
    "The roof of the house where they were is gone. The owner of the dogs that were lost came back.",
)

_VERB = r"(?P<verb>have|are|were)\b(?!')"
_NAME = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Dame|Professor|Judge|Inspector|Captain|Sergeant)\.? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?"
)
_ASIDE = r"(?:, (?:as|who|whose|the|a|an|his|her|which|\d+|then|now|of|from)\b[^,;:.()]{1,80},)"
_ONE = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Ee]very|[Ee]ach|[Tt]his|[Tt]hat)"
_OF = (
    r"(?: (?:of|in|on|for|from|at) (?:the |his |her |its |these |those |all )?(?:[a-z]+ )?"
    r"(?:[a-z]+s|people|men|women|children|street|town|city|village))?"
)
_TITLED = re.compile(rf"\b(?P<who>{_NAME})(?P<aside>{_ASIDE})? {_VERB}")
_NOUN = re.compile(rf"\b(?P<who>{_ONE} (?:[a-z]+ )?(?P<noun>[a-z]+(?:-[a-z]+)?)){_OF} {_VERB}")
_PRONOUN = re.compile(rf"\b(?P<who>[Hh]e|[Ss]he|[Ii]t) {_VERB}")
_AND = re.compile(r"\b(?:and|or|nor|both|with)\b")


def find(bundle: Bundle) -> Iterator[Finding]:
    """Findings for the verb alone."""
    for text in bundle.texts:
        for pattern in (_TITLED, _NOUN, _PRONOUN):
            for match in prose.matches(text, pattern, group="verb"):
                if not (_is_one(pattern, match) and _is_alone(text.shadow, match)):
                    continue
                if clauses.opens_at(text, match.start()) and not clauses.may_be_wish(text, match.start()):
                    yield _finding(prose.Slip(text, Span(*match.span("verb")), None), match)


def _is_one(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    if pattern is not _NOUN:
        return True
    words = match["who"].split()
    adjective = words[1] if len(words) == 3 else ""
    return (
        nouns.is_person_or_thing(match["noun"]) and not _AND.search(adjective) and adjective not in {"of", "in", "to"}
    )


def _is_alone(shadow: str, match: re.Match[str]) -> bool:
    """Whether nobody else belongs to the subject."""
    return not _AND.search(shadow[match.start() : match.start("verb")])


def _finding(slip: prose.Slip, match: re.Match[str]) -> Finding:
    verb, who = match["verb"], match["who"]
    right = SINGULAR_OF[verb]
    return prose.Slip(slip.text, slip.span, right).finding(
        KIND,
        f"The subject is “{who}”, one and not several, so the verb is “{right}”, not “{verb}”.",
        f"Leave out everything between “{who}” and “{verb}”, and read what is left.",
        label=who,
    )
