"""Words that look ahead: how English says that something may, will or must come, without saying who expects it.

Each group has its reason. A plain "will", "is due to" and "is scheduled to" tell of plans and stand in no group, nor
does a bare "may" or "could", which says what is allowed or possible as often as what is to come.
"""

from __future__ import annotations

from lessons.analysis.phrases import Phrases, listed

_PERHAPS = r"(?:probably|likely|possibly|perhaps|maybe|potentially|conceivably|presumably|hopefully)"
_SURELY = r"(?:inevitably|undoubtedly|surely|certainly|no doubt|eventually|ultimately)"
_LITTLE = r"(?:(?:most|very|quite|also|just|even|only|yet|still|almost|all but|more than|not|well) ){0,2}"
_BE = r"(?:is|are|remains?|looks?|seems?|appears?)"
# "Would probably have" and "may well have" suppose something about the past.
_AHEAD = r"(?! have\b| be because\b)"

GUESSES = listed(
    "two words for “perhaps” in a row leave open whether anything will happen at all",
    rf"""
    (?:may|might|could|can) {_LITTLE}{_PERHAPS}(?: {_PERHAPS})*{_AHEAD} = who expects it, and on what ground
    (?:may|might|could) well{_AHEAD} = who expects it, and on what ground
    should (?:perhaps|possibly|hopefully){_AHEAD} = who expects it, and on what ground
    (?:may|might|could) (?:just |well )?(?:sort of|kind of|somehow){_AHEAD} = who expects it, and on what ground
    (?:may|might) or (?:may|might) not{_AHEAD} = what is known so far
    who knows,? (?:[\w'-]+ ){{0,6}}(?:will|may|might|could) = who expects it, and on what ground
    (?:may|might|could) (?:soon|yet|one day|some day|someday|end up|eventually|ultimately|even){_AHEAD} = who expects it, and when
    """,  # noqa: E501
)

FORECASTS = listed(
    "the words give odds for what is to come, and nobody is named who worked them out",
    rf"""
    (?:will|would|won't|'ll) {_LITTLE}{_PERHAPS}(?: {_PERHAPS})*{_AHEAD} = who expects it, and on what ground
    {_PERHAPS} (?:will|would|may|might|could){_AHEAD} = who expects it, and on what ground
    {_BE} {_LITTLE}(?:now |widely |highly |fully )?(?:likely|unlikely|expected|poised|tipped|projected|predicted) to{_AHEAD} = who expects it, and on what ground
    (?:looks?|seems?|appears?) (?:set|certain|sure|destined|bound|doomed|ready|unable|determined) to{_AHEAD} = what has happened so far
    (?:it is|it's|it seems|it looks|it appears) {_LITTLE}(?:highly )?(?:likely|unlikely|probable|conceivable|inevitable|only natural) that = who expects it, and on what ground
    there(?: is|'s| remains) (?:a|every|little|some) (?:(?:good|real|strong|fair|slim|distinct) )?(?:chance|likelihood|possibility|prospect) (?:that|of) = who expects it, and on what ground
    in all (?:likelihood|probability) = who expects it, and on what ground
    (?:the )?chances are = who expects it, and on what ground
    hopefully,? (?:[\w'-]+ ){{1,6}}(?:will|can|may) = who hopes so
    with (?:any|a bit of|a little) luck = who hopes so
    """,  # noqa: E501
)

CERTAINTIES = listed(
    "the words are sure of what nobody can know yet",
    rf"""
    (?:will|'ll) {_LITTLE}{_SURELY}{_AHEAD} = what is planned, and by whom
    (?:is|are) (?:also |surely |almost |all but )?(?:destined|doomed|sure|certain|guaranteed) to(?! have\b) = what is planned, and by whom
    (?:is|are) (?:also |surely |almost |all but )?bound to(?! (?:obey|carry|pay|keep|respect|report|comply|serve|uphold|answer|secrecy|silence|the|an?|his|her|its|their|each|one|it|them)\b) = what is planned, and by whom
    (?:is |it's |it is )?(?:only|just|surely|simply) a (?:matter|question) of time = what has happened so far
    (?:will|may|can|could|might) never (?:recover|be the same|happen again|see|come back|return) = what has changed so far
    (?:sooner|faster|later|bigger|worse) than (?:many|most|anyone|people|anybody|you) (?:expects?|thinks?|hopes?|imagines?|fears?) = a date, and whose it is
    in (?:the )?(?:years|decades|months) to come = a date, and whose it is
    (?:will|shall) (?:one day |soon |all )?(?:look back|wonder how|be glad|thank us|live to regret|rue the day|never be forgotten) = who expects it, and on what ground
    (?:is |are )?(?:surely |just ){{1,2}}(?:a)?round the corner = a date, and whose it is
    (?:perhaps|maybe|hopefully),? one day = who hopes so
    within (?:the next )?(?:\w+ )?(?:years|a decade|decades|a generation|our lifetimes?),? (?:[\w'-]+ ){{1,8}}will = who expects it, and on what ground
    (?:is|are) set to (?:revolutioni[sz]e|transform|change (?:the|how|everything)|dominate|take over|shake up|turn .{{1,20}} upside down) = what is planned, and by whom
    sooner or later = a date, and whose it is
    mark my words = who expects it, and on what ground
    by this time next year = what is planned, and by whom
    (?:is|are) here to stay = what has happened so far
    days (?:are|may be|could be|might be) numbered = what is planned, and by whom
    in the not[ -]too[ -]distant future = a date, and whose it is
    for (?:years|decades|generations|centuries) to come = for how long, and who says so
    (?:don't|do not|nobody should|no one should) be surprised if = who expects it, and on what ground
    """,  # noqa: E501
)

CONSEQUENCES = listed(
    "the words tell the effect of something before it has had one",
    rf"""
    (?:will|may|might|could|'ll) (?:also |only |forever )?(?:spell|herald|usher in|reshape|redefine|revolutioni[sz]e|change everything|shape(?= the)|not only (?:impact|affect|change|shape)) = what has changed so far
    (?:will|may|might|could|'ll) (?:also |well )?(?:mark|signal|be) the (?:beginning|start|end|dawn) of = what has changed so far
    (?:will|may|might|could|'ll) (?:also |well )?prove (?:to be )?(?:decisive|crucial|fatal|pivotal|vital|costly|disastrous|a turning point) = what has changed so far
    (?:will|may|might|could|'ll) {_LITTLE}(?:have|leave) (?:an? )?(?:(?:[\w-]+) ){{0,3}}(?:impact|consequences|implications|repercussions|legacy) = what has changed so far
    (?:will|may|might|could|'ll) (?:forever |soon )?(?:go down|be remembered|be written) (?:in history|as) = what has happened so far
    (?:will|may|might|could) (?:soon )?(?:be|become) a thing of the past = what is planned, and by whom
    (?:may|might|could) (?:now |well |even )?(?:drag on|run out|vanish|disappear|collapse|change (?:the (?:way|face|course|world)|how|everything)|take (?:years|months|decades|generations|forever)|last for (?:years|months|decades)|never (?:\w+ ){{1,3}}again) = who expects it, and on what ground
    (?:will|'ll) (?:soon |forever |for ever )?(?:change (?:the (?:way|face|course|world)|how|everything)|transform (?:the way|how|our|the face)|take the world by storm|never (?:\w+ ){{1,3}}again) = what has changed so far
    promises to be = what is planned, and by whom
    threatens to (?:become|turn|overwhelm|derail|undo|destroy|spiral|escalate) = what has happened so far
    (?:is|are) shaping up to be = what has happened so far
    (?:is|are) (?:heading|headed) for (?:disaster|chaos|collapse|trouble|ruin|glory|greatness) = what has happened so far
    """,  # noqa: E501
)

ALL = Phrases((*GUESSES, *FORECASTS, *CERTAINTIES, *CONSEQUENCES))
