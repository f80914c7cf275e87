"""Capitals and their countries: a report may name either for the place of a visit."""

_ROWS = """
Abuja Nigeria|Accra Ghana|Addis Ababa Ethiopia|Algiers Algeria|Amman Jordan|Amsterdam Netherlands|Ankara Turkey
Athens Greece|Baghdad Iraq|Baku Azerbaijan|Bangkok Thailand|Beijing China|Beirut Lebanon|Belgrade Serbia|Berlin Germany
Bern Switzerland|Bogota Colombia|Brasilia Brazil|Bratislava Slovakia|Brussels Belgium|Bucharest Romania
Budapest Hungary|Buenos Aires Argentina|Cairo Egypt|Canberra Australia|Caracas Venezuela|Copenhagen Denmark
Damascus Syria|Dhaka Bangladesh|Doha Qatar|Dublin Ireland|Hanoi Vietnam|Havana Cuba|Helsinki Finland|Islamabad Pakistan
Jakarta Indonesia|Kabul Afghanistan|Kathmandu Nepal|Khartoum Sudan|Kyiv Ukraine|Lima Peru|Lisbon Portugal|London Britain
Madrid Spain|Manila Philippines|Mexico City Mexico|Minsk Belarus|Moscow Russia|Nairobi Kenya|New Delhi India|Oslo Norway
Ottawa Canada|Paris France|Prague Czechia|Pretoria South Africa|Pyongyang North Korea|Rabat Morocco|Riyadh Saudi Arabia
Rome Italy|Santiago Chile|Sarajevo Bosnia|Seoul South Korea|Sofia Bulgaria|Stockholm Sweden|Taipei Taiwan
Tallinn Estonia|Tbilisi Georgia|Tehran Iran|Tirana Albania|Tokyo Japan|Tripoli Libya|Tunis Tunisia|Vienna Austria
Vilnius Lithuania|Warsaw Poland|Wellington New Zealand|Yerevan Armenia|Zagreb Croatia
"""
_TWO_WORDS = ("Addis Ababa", "Buenos Aires", "Mexico City", "New Delhi")


def _pair(row: str) -> tuple[str, str]:
    size = 2 if row.startswith(_TWO_WORDS) else 1
    words = row.split()
    return " ".join(words[:size]), " ".join(words[size:])


COUNTRY_OF = dict(_pair(row) for line in _ROWS.strip().splitlines() for row in line.split("|"))
"""The country by its capital."""
