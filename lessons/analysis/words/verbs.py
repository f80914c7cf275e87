"""Verbs and their forms, as far as a rule of agreement or of tenses needs to know them."""

from __future__ import annotations

# base, past, participle: the verbs that do not go by rule. Where two forms are right, both stand, parted by "/".
_IRREGULAR = """
    be was been|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten
    blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught
    choose chose chosen|come came come|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
    drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
    flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
    freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had
    hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lay laid laid|lead led led
    leave left left|lend lent lent|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
    overcome overcame overcome|overthrow overthrew overthrown
    overtake overtook overtaken|pay paid paid|rebuild rebuilt rebuilt
    ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
    sell sold sold|send sent sent|shake shook shaken|shoot shot shot|show showed shown/showed|shrink shrank shrunk
    sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun
    stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
    swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
    throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken
    wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|withdraw withdrew withdrawn
    withstand withstood withstood|write wrote written
"""

# Regular verbs whose bare form is no noun and no adjective, so that it can be nothing else where it stands.
_ONLY = """
    accept accompany achieve acknowledge acquire adjourn admire admit adopt advise afford agree allow announce
    apologise apologize appear apply appoint argue arrange arrive ask assess assume attend avoid become believe
    belong borrow bring cancel carry celebrate choose clarify collect commemorate compare complain compose condemn
    confirm consider consist consult contain continue contribute convince create criticise criticize damage decide
    declare defeat defend define deliver demolish deny depend depict deploy describe deserve destroy detain
    deteriorate determine develop disagree disappear discover discuss dismiss distribute donate earn elect embark
    emerge employ enable encourage ensure establish evacuate examine exceed exclude exist expand expect expel
    explain explode explore extend fulfil identify ignore imagine impose improve imprison include increase indicate
    inform inherit injure insist inspect inspire install intend interrogate introduce invade investigate involve
    join justify kidnap know learn listen locate maintain mention negotiate nominate notify obey obtain occupy occur
    oppose organise organize originate overcome overturn participate perform persuade postpone predict prefer
    prepare prevent proceed produce prohibit promote propose prosecute protect prove provide publish punish pursue
    realise realize receive recognise recognize recommend reconsider recover recruit reduce refer reject relocate
    rely remain remember remind remove renovate reopen repeat replace resign resolve respond restore retain retrieve
    reveal sack scatter seem sell send sentence settle solve speak spend succeed suffer suggest summon suppose
    surround survive suspend teach tell think threaten transform understand unveil vaccinate vanish withdraw write
"""
# Of these, nouns or adjectives after all, or verbs that two readings leave open.
_ALSO_NOUNS = frozenset(
    {"elect", "damage", "defeat", "increase", "sack", "sentence", "spend", "sell", "repeat", "appoint"}
)

IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle.split("/")[0])
    for row in _IRREGULAR.strip().replace("\n", "|").split("|")
    if row.strip()
    for base, past, participle in [row.split()]
}
"""Past and participle by the bare form."""

BARE = frozenset(_ONLY.split()) - _ALSO_NOUNS
"""Bare forms that are verbs and nothing else."""

PARTICIPLE_OF_PAST = {
    past: participle
    for past, participle in IRREGULAR.values()
    # "saw", "rose", "bore", "fell" and the like are nouns or other verbs too; "broke" and "drunk" are adjectives.
    if past != participle
    and past not in {"saw", "rose", "fell", "broke", "bit", "hid", "tore", "woke", "showed", "was", "did", "forgot"}
}
"""The participle by a past form that is no participle itself: “went” and “gone”."""

BARE_OF_PAST = {
    past: base
    for base, (past, _) in IRREGULAR.items()
    if past
    not in {
        "saw",
        "rose",
        "fell",
        "found",
        "bound",
        "hung",
        "laid",
        "left",
        "led",
        "beat",
        "shot",
        "fed",
        "felt",
        "was",
        "bit",
        "meant",
        "lost",
        "spun",
        "hid",
        "broke",
        "made",
        "wove",
        "rang",
        "got",
        "forbade",
        "met",
    }
}
"""The bare form by a past form that is no other word."""

PLURAL_OF = {"has": "have", "is": "are", "was": "were", "does": "do"}
"""The verb that goes with several, by the one that goes with one."""

SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}


def participle(base: str) -> str:
    """The participle of a verb, given its bare form."""
    if base in IRREGULAR:
        return IRREGULAR[base][1]
    if base.endswith("e"):
        return base + "d"
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if base in {"admit", "occur", "refer", "expel", "kidnap", "prefer"}:
        return base + base[-1] + "ed"
    return base + "ed"
