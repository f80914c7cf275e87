"""Verbs and nouns by what happens, for telling when two reports speak of one event.

Only words of one plain meaning stand here: each is the everyday word of news reports for its happening. A verb is
listed in the forms that follow "will" or stand in the past, since those carry the day.
"""

DEPARTURE = (
    "travel travels traveled travelled traveling travelling fly flies flew flying head heads headed heading leave "
    "leaves left leaving depart departs departed departing embark embarks embarked"
)
"""Setting out for a place: the day on which somebody goes is not yet the day on which they are there."""

PRESENCE = "visit visits visited visiting arrive arrives arrived arriving land lands landed landing"
"""Being at a place, or coming to it."""

STRIKE = "strike strikes struck hit hits shook shakes rocked rocks"
WIN = "win wins won lift lifts lifted clinch clinched"
SIGN = "sign signs signed"
OPEN = "open opens opened inaugurate inaugurated"
DIE = "die dies died"

VERBS = {
    form: happening
    for happening, forms in {
        "departure": DEPARTURE,
        "presence": PRESENCE,
        "strike": STRIKE,
        "win": WIN,
        "sign": SIGN,
        "open": OPEN,
        "die": DIE,
    }.items()
    for form in forms.split()
}
"""What each verb form tells of."""

NOUNS = {
    noun: group
    for group, nouns in {
        "quake": "earthquake earthquakes quake quakes shock tremor temblor",
        "storm": "storm hurricane cyclone typhoon tornado",
        "flood": "flood floods flooding",
        "fire": "fire blaze wildfire",
        "vote": "election vote ballot referendum poll",
        "talks": "summit meeting talks conference",
        "pact": "agreement deal pact accord treaty",
        "attack": "attack bombing assault raid",
        "crash": "crash accident collision",
        "visit": "visit trip tour",
        "match": "match game final",
    }.items()
    for noun in nouns.split()
}
"""Nouns that news reports use for the same event, by group."""

ONCE = {
    form: happening
    for happening, forms in {
        "open": "open opens opened inaugurated unveiled",
        "end": "end ends ended finished concluded",
        "close": "closed",
        "collapse": "collapsed",
        "sink": "sank sunk",
        "launch": "launched",
        "sign": "signed",
        "steal": "stolen stole",
        "resign": "resigned quit",
    }.items()
    for form in forms.split()
}
"""What befalls one thing on one day, whoever does it: a bridge opens, and a town opens its bridge."""
