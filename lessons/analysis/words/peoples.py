"""Words that always take a capital: adjectives of countries and parts of the world, languages, days and months.

What is a thing too in small letters (french, dutch, polish, welsh, turkey, china, may, march) is not here.
"""

from __future__ import annotations

_PEOPLES = """
    african albanian algerian american angolan arabian argentinian armenian asian australian austrian
    azerbaijani bangladeshi bavarian belarusian belgian bolivian bosnian botswanan brazilian british bulgarian
    burmese cambodian cameroonian canadian catalan chilean chinese colombian congolese croatian cuban cypriot czech
    ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish georgian german ghanaian greek
    guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz latvian lebanese liberian libyan
    lithuanian malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian norwegian pakistani palestinian panamanian paraguayan peruvian portuguese qatari romanian
    russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovakian slovenian somali
    spanish sudanese swedish syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean
"""
_PLURALS = """
    africans americans asians australians austrians belgians brazilians canadians chileans colombians croatians
    cubans egyptians europeans germans greeks hungarians indians indonesians iranians iraqis israelis italians
    mexicans moroccans nigerians norwegians pakistanis palestinians peruvians romanians russians serbians somalis
    spaniards syrians tunisians ukrainians venezuelans
"""
_DAYS = """
    monday tuesday wednesday thursday friday saturday sunday january february april june july september october
    november december
"""
CAPITALIZED = frozenset(" ".join((_PEOPLES, _PLURALS, _DAYS)).split())
