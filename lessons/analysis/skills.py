"""The skills, in the order in which a lesson teaches them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skill:
    """What a reader learns: a slug, its name on the screen, and what somebody who has it can do."""

    slug: str
    name: str
    can: str


_ALL = (
    Skill("purpose", "What a text is for", "tell reporting from comment, advertising and leftover web page text"),
    Skill("kind_of_claim", "Kinds of claim", "tell what happened from what was said, foretold or judged"),
    Skill("sourcing", "Who says so", "say who stands behind a claim, and what is missing"),
    Skill("evidence", "Evidence", "judge whether what is given bears out what is claimed"),
    Skill("precision", "Names and numbers", "check names, numbers and wording against each other"),
    Skill("time", "Dates and timing", "ask when something happened and whether the time words fit"),
    Skill("comparing", "Comparing reports", "say where reports agree, clash, or speak of different things"),
    Skill("language", "Loaded words", "notice words that bring a verdict of their own"),
    Skill("checking_outward", "Checking outward", "pick the next thing to look up, and where"),
    Skill("judgment", "Telling sound from flawed", "doubt what is flawed and leave alone what is fine"),
)

SKILLS = {skill.slug: skill for skill in _ALL}
