"""Where the words after the name of an event say when it was.

A date that stands near a name may belong to something else in the sentence. It belongs to the event where nothing but a
place or a verb of happening stands between the two.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from lessons.analysis.bundle import ReferenceFact

_NAME = r"(?:the )?[A-Z][\w'-]{1,40}(?:(?:,| and|,? and the)? [A-Z][\w'-]{1,40}){0,3}"
_PLACE = rf"(?:,? (?:in|at|near|off|between) {_NAME}){{0,2}}"
_IN = r"(?:back )?(?:in|on) (?:early |late |mid-)?"
_HAPPENS = (
    r"began|started|broke out|ended|finished|happened|occurred|took place|struck|hit"
    r"|(?:was|were) (?:held|signed|fought)"
)
_OWN = r"(?:was |were |had been |first |finally ){0,2}(?P<own>[a-z]{4,20}(?: for [a-z]{4,20})?)"
# "The outbreak at the park, in Nordby, that began in"; "signed the treaty on the day it was opened for signature, in".
_SUBJECT = re.compile(rf"{_PLACE},? (?P<which>which |that )?(?:(?P<happens>{_HAPPENS})|{_OWN}){_PLACE},? {_IN}")
_SAME_DAY = re.compile(
    rf"{_PLACE},? (?:on the day (?:that |when )?|when )it (?:(?P<happens>{_HAPPENS})|{_OWN}),? {_IN}"
)
_BARE = re.compile(rf"{_PLACE},? {_IN}| of ")
# Only at the head of a sentence is the date certain to be the event's: "rebuilt after the flood in 1970".
_OPENING = re.compile(r"(?:After|During) (?:the )?$")
_IS_SUBJECT = re.compile(r"(?:^|[.;:] |, (?:and|but|where|when|while) )(?:[Tt]he |[Aa]n? )?$")
_DURING = re.compile(r"\b(?:in|during|at|through) (?:the )?$")
# Things that befall a place once in a lifetime, other than talks and games, which come again.
_RARE = re.compile(
    r"\b(?:disaster|outbreak|epidemic|war|massacre|crash|collapse|explosion|eruption|earthquake|flood|fire|wreck|sinking"
    r"|assassination|heist|theft|robbery|revolution|coup|siege|mutiny|famine)s?\b",
    re.IGNORECASE,
)
_ACTION = re.compile(r"(?:the )?(?P<stem>[a-z]{4})[a-z]{0,12}(?:ing|tion|sion|ment|ure|al|ch|ft) of\b", re.IGNORECASE)


def is_action(fact: ReferenceFact) -> bool:
    """Whether a fact is something done to a thing that lasts, as the signing of a treaty or the opening of a dam."""
    return _ACTION.match(fact.event) is not None


@lru_cache(maxsize=8)
def with_things(facts: tuple[ReferenceFact, ...]) -> tuple[ReferenceFact, ...]:
    """The facts, those of an action known by the name of their thing too: the signing of a treaty by the treaty."""
    return tuple(_with_thing(fact) for fact in facts)


def _with_thing(fact: ReferenceFact) -> ReferenceFact:
    thing = re.sub(r"^the ", "", fact.event[action.end() :].strip()) if (action := _ACTION.match(fact.event)) else ""
    return replace(fact, aliases=(*fact.aliases, thing)) if _names(thing) >= 2 else fact


def tells_when(fact: ReferenceFact, form: str, before: str, between: str) -> bool:
    """Whether a date belongs to an event: its name, what the sentence says before it, and the words up to the date."""
    action = _ACTION.match(fact.event)
    if not _names_one(form, done=action is not None):
        return False
    if action is None and _BARE.fullmatch(between):
        is_of = between == " of "
        return _RARE.search(form) is not None and (is_of or _OPENING.fullmatch(before) is not None)
    link = _SAME_DAY.fullmatch(between)
    if link is None:
        link = _SUBJECT.fullmatch(between)
        if link is None or not (_IS_SUBJECT.search(before) or (link["which"] and _DURING.search(before))):
            return False
    if action is None:
        return link["happens"] is not None
    said = link["own"] or link["happens"]
    return any(word.startswith(action["stem"].lower()) for word in said.split())


def _names_one(form: str, *, done: bool) -> bool:
    """Whether a form can mean no other event: two names, a rare thing at a place, or the long name of a thing done."""
    names = _names(form)
    return names >= 2 or (names >= 1 and _RARE.search(form) is not None) or (done and form.count(" ") >= 4)


def _names(form: str) -> int:
    return len(re.findall(r"\b[A-Z][\w'-]{1,40}", form))
