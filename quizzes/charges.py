"""Words that charge somebody with a wrong.

Whether a state, a people, a party or a person did wrong is nothing that a quiz may settle, nor may it ask which word
for it is loaded or whether evidence stands beside it: each key would take a side. So no drafted question shows such a
sentence. A teacher who wants one writes it, and asks who says so.
"""

from __future__ import annotations

import re

from lessons.analysis.spans import Span

# Stems of the words with which English brings a charge; the list is about the language, not about any subject.
_STEMS = (
    r"abus|accus|aggress|alleg|annex|apartheid|assassin|assault|atrocit|betray|blackmail|blam(?:e|ing)|brib|brutal|"
    r"bully|censor|cheat|coerc|collu|conspir|corrupt|coward|crime|criminal|cruel|cyber-?attack|deceiv|deceit|defraud|"
    r"denounc|despot|dictator|discriminat|disinform|dishonest|embezzl|espionage|ethnic cleansing|"
    r"exploit(?:s|ed|ing|ation)?\b|extort|extremis|fascis|fraud|genocid|guilt|hack(?:s|ed|ing|er)|harass|heartless|"
    r"hostage|hypocri|illegal|interfer|intimidat|invad|invasion|kidnap|launder|liar|lied\b|loot|massacr|meddl|"
    r"misconduct|murder|negligen|oppress|persecut|propagand|provocat|rac(?:ism|ist)|rape[ds]?\b|rapist|regime|robb|"
    r"sabotag|scandal|scapegoat|slander|slaughter|smear|smuggl|spies\b|spy|stole|steal|stolen|supremac|swindl|terroris|"
    r"terror\b|theft|threaten|thug|tortur|traffick|traitor|treason|tyran|unlawful|violat|warmonger|wrongdoing"
)
_CHARGE = re.compile(rf"\b(?:{_STEMS})[\w-]*", re.IGNORECASE)


def charges(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The places of such words in a stretch of text."""
    return [Span(*match.span()) for match in _CHARGE.finditer(text, start, len(text) if end is None else end)]
