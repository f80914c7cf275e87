"""Words that stand before a name and do not tell whose name it is."""

from __future__ import annotations

# Forms of address, ranks and offices: many people carry the same one.
_PEOPLE = """
    mr mrs ms miss mx dr prof professor sir dame lady lord count countess baron baroness president vice premier prime
    minister chancellor secretary ambassador senator congressman congresswoman representative governor mayor councillor
    judge justice sheriff chief director chairman chairwoman chair captain colonel major general admiral sergeant
    lieutenant corporal private inspector detective officer king queen prince princess emperor sultan emir sheikh sheik
    pope cardinal archbishop bishop father mother brother sister reverend rev rabbi imam ayatollah coach manager
    referee engineer doctor nurse judge st saint san santa uncle aunt comrade herr frau madame monsieur senor senora
"""

# Parts of places and particles of family names: "North", "Al", "van" go before many names.
_PARTS = """
    north south east west northern southern eastern western central new old upper lower great greater little big inner
    outer mount mt lake river cape port fort los las el al la le les de del della der den di da dos das du van von ten
    ter bin ben ibn bint abu the a an in on at of from to by and or for with as but if when after before while since
    what who why how where this that these those his her its their our my your no not all both
"""

_TIMES = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december
"""

TITLES = frozenset(_PEOPLE.split())
WEAK = TITLES | frozenset(_PARTS.split()) | frozenset(_TIMES.split())
