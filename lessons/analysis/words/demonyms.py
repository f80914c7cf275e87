"""Other words for the same place, which a text may use instead of the one in its headline.

Only those that do not begin alike stand here: "Morocco" and "Moroccan" find each other by their first letters.
"""

from __future__ import annotations

_GROUPS = (
    "uk britain british briton britons england english london westminster downing",
    "us usa america american americans washington biden trump obama white pentagon",
    "france french paris elysee",
    "germany german berlin",
    "netherlands dutch holland hague",
    "switzerland swiss bern geneva",
    "spain spanish spaniard madrid",
    "wales welsh cardiff",
    "ireland irish dublin",
    "scotland scottish scots scot edinburgh holyrood",
    "denmark danish dane danes copenhagen",
    "sweden swedish swede swedes stockholm",
    "poland polish pole poles warsaw",
    "finland finnish finn finns helsinki",
    "greece greek greeks athens",
    "turkey turkish turk turks turkiye ankara",
    "russia russian russians moscow kremlin putin",
    "china chinese beijing",
    "philippines filipino filipinos manila",
    "thailand thai thais bangkok",
    "israel israeli jerusalem",
    "iran iranian tehran",
    "eu europe european brussels",
    "un united nations",
    "vatican pope holy",
    "czechia czech prague",
    "norway norwegian oslo",
    "belgium belgian brussels",
    "peru peruvian lima",
    "new zealand kiwi kiwis wellington",
    "myanmar burma burmese",
    "kyiv kiev ukraine ukrainian",
)

SAME_PLACE: dict[str, frozenset[str]] = {}
for _group in _GROUPS:
    for _word in _group.split():
        SAME_PLACE[_word] = SAME_PLACE.get(_word, frozenset()) | frozenset(_group.split())
