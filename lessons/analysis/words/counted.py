"""Nouns that can be counted, and words that look like plurals and are none."""

from __future__ import annotations

# Plurals without -s.
PLURAL_OF = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "wife": "wives", "life": "lives", "knife": "knives", "leaf": "leaves",
    "half": "halves",
    "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "policeman": "policemen", "fireman": "firemen",
    "fisherman": "fishermen", "businessman": "businessmen", "gunman": "gunmen", "thief": "thieves", "loaf": "loaves",
}  # fmt: skip
PLURALS = frozenset(PLURAL_OF.values()) - {"halves"}

# One of them: the word for a group ("team", "government", "family", "crew") is not here, because British usage treats
# a group as several people, nor is a word that is a verb as often.
_PERSONS = """
    actor actress adviser ambassador analyst artist athlete author baby bishop boy builder campaigner captain
    chairman chairwoman chancellor child clerk colonel columnist commander composer councillor critic daughter
    dentist designer detective diplomat director doctor driver economist editor engineer farmer father fighter
    firefighter fisherman footballer founder girl goalkeeper governor grandfather grandmother guest guitarist gunman
    historian hostage husband inspector investigator investor journalist judge king lawyer lecturer librarian
    lieutenant man manager mayor mechanic midfielder minister mother musician neighbor neighbour nephew niece
    novelist nurse officer official owner painter passenger passer-by pedestrian pensioner photographer physician
    player poet policeman politician president priest prince princess principal prisoner producer professor
    prosecutor psychologist publisher pupil queen referee refugee reporter researcher resident scientist sculptor
    secretary senator sergeant sheriff shopkeeper singer sister son brother spokesman spokesperson spokeswoman
    striker student supporter surgeon survivor suspect teacher teenager tenant tourist trader trainee tutor uncle
    veteran villager visitor volunteer voter waiter waitress winner witness wife woman worker writer
"""
_THINGS = """
    accident agreement aircraft airport ambulance animal apartment article ballot banner bicycle bird boat book
    bottle bridge building bus camera canal car castle cathedral cause chapel church city clinic clock coach concert
    cottage courtroom decision disease document dog earthquake election engine exhibition explosion factory farm
    festival film flag flood garden harbor harbour hospital hotel house hurricane idea island journey kitchen lake
    law lesson letter library list lorry machine magazine mistake monument mosque motorway mountain museum newspaper
    novel office owner painting palace pavement photograph picture pitch plane planet poem portrait price problem
    programme project proposal railway reason recipe referendum reservoir restaurant river road roof room route
    school sentence ship shop song stadium statue storm strategy street studio survey table temple theater theatre
    ticket tower town train tree trophy tunnel university vehicle village volcano wall warehouse warning website
    window
"""
SINGULARS = frozenset((_PERSONS + _THINGS).split()) - {"aircraft"}

# They end in -s and stand for one thing, or for one as well as for several.
_NO_PLURALS_LIST = """
    news series species means headquarters barracks crossroads gallows works politics economics physics mathematics
    maths ethics athletics gymnastics measles diabetes rabies mumps billiards darts draughts dominoes summons chess
    lens always perhaps sometimes afterwards besides towards upwards downwards forwards backwards indoors outdoors
    overseas nowadays whereas this his hers its ours yours theirs does goes has was is as less unless plus versus
    thanks jeans others yes alas else's gas bus business address process success access progress congress princess
    mistress witness analysis basis crisis emphasis thesis oasis status virus bonus focus census chorus campus
    genius lotus circus corpus minus apparatus christmas atlas canvas bias pancreas kudos cosmos chaos ethos pathos
    rhinoceros biceps triceps forceps innings shambles sports games arms customs goods savings proceeds earnings
    statistics tactics dynamics graphics basics logistics needs lots heaps loads says looks seems appears remains
"""
NO_PLURALS = frozenset(_NO_PLURALS_LIST.split())

# Measures: a sum, a distance, a time may count as one thing ("ten years is a long time").
_MEASURES_LIST = """
    seconds minutes hours days weeks fortnights months years decades centuries nights mornings evenings weekends
    seasons pounds pence cents dollars euros francs yen yuan rupees pesos dirhams roubles rubles crowns kronor marks
    lira points inches feet yards miles metres meters kilometres kilometers centimetres centimeters millimetres
    millimeters acres hectares grams kilograms kilogrammes kilos ounces stones tonnes tons litres liters pints
    gallons barrels degrees percent watts volts calories laps lengths goals runs wickets thirds quarters fifths
    halves times millions billions thousands hundreds dozens
"""
MEASURES = frozenset(_MEASURES_LIST.split())
