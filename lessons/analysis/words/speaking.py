"""Who says what: verbs of saying, and those who say it without a name.

All are written for a text's shadow, as parts of regular expressions or as plain lists split at spaces.
"""

from __future__ import annotations

# Verbs that mean saying in reports. "Reports", "claims" and "states" are nouns as well: see ALSO_NOUNS.
SAID = (
    r"(?:said|says|told|tells|announced|announces|stated|wrote|writes|added|adds|explained|explains|argued|argues"
    r"|insisted|insists|warned|warns|confirmed|confirms|emphasi[sz]e[ds]|stress(?:ed|es)|acknowledged|acknowledges"
    r"|recalled|recalls|testified|declared|declares|admitted|admits|replied|replies|remarked|remarks|complained|denied"
    r"|denies|estimated|predicted|predicts|believes?|reckons|calculates|calculated|concluded|concludes|found"
    r"|criticised|criticized|blamed|blames|claimed|claims|suggested|suggests|noted|notes|observed|joked|asked|thinks?"
    r"|thought|reported|reports|states|recommended|recommends|urged|urges|expressed|pledged|vowed|responded|ruled)"
)

# What a crowd does with its mouth or its mind. Both tenses, and the bare form that goes with "some" and "many".
CROWD_SAYS = (
    r"(?:say|says|said|believe|believed|think|thought|argue|argued|claim|claimed|fear|feared|warn|warned|agree|agreed"
    r"|suggest|suggested|predict|predicted|insist|insisted|maintain|maintained|suspect|suspected|worry|feel|felt"
    r"|point out|pointed out|doubt|consider|regard|view|see|call|describe|expect|hope|hoped|swear|reckon|contend"
    r"|complain"
    r"|allege|alleged|assume|wonder|assert|whisper|emphasi[sz]ed?|have (?:said|argued|claimed|warned|suggested"
    r"|questioned|called|long said|emphasi[sz]ed|accused|criticised|criticized|described))"
)

# Words that stand for people whom nobody can ring up. The first group needs nothing before it.
ANYBODY = (
    r"(?:some(?: people)?|many(?: people| in (?:the|this) \w+(?: \w+)?| of (?:the|its) \w+)?|most people|others"
    r"|several people|people|plenty of people|everyone"
    r"|everybody)"
)
EXPERTS = (
    r"(?:critics|opponents|supporters|skeptics|sceptics|detractors|experts|analysts|observers|commentators|pundits"
    r"|insiders|sources|scientists|researchers|doctors|economists|historians|officials|authorities|diplomats|locals"
    r"|residents|villagers|neighbou?rs|fans|eyewitnesses|witnesses|onlookers|campaigners|activists|industry figures"
    r"|lawyers|specialists|academics|parents|teachers|voters|traders|investors|conservationists|environmentalists"
    r"|engineers|historians|psychologists|nutritionists|health experts|friends|colleagues|rivals|purists|cynics)"
)
PLENTY = r"(?:some|many|most|several|a number of|various|numerous|countless|plenty of|a few|certain|other)"
RANK = (
    r"(?:senior|top|leading|government|local|western|foreign|industry|security|intelligence|defen[cs]e|independent"
    r"|respected|political|legal|medical|military|well-placed|unnamed|anonymous|high-ranking|US|U\.S\.|UK|EU)"
)

# Studies without authors, title or year.
STUDIES = r"(?:studies|research|surveys|polls|statistics|data|science|evidence|history)"

# One person, by what they do or are; the name is missing. Titles of office that only one person holds are not here.
PERSONS = (
    "source insider whistleblower figure voice official officer aide adviser advisor diplomat minister lawmaker"
    " politician"
    " councillor "
    "volunteer resident neighbor neighbour villager local witness eyewitness bystander onlooker passerby passer-by man "
    "woman boy girl teenager pensioner mother father parent student pupil teacher nurse doctor surgeon patient worker "
    "employee staffer manager executive director engineer scientist researcher expert analyst trader investor broker "
    "banker lawyer farmer fisherman shopkeeper driver passenger pilot soldier guard fan supporter player coach"
    " teammate "
    "colleague friend relative caller visitor tourist guest customer user reader viewer blogger person member somebody "
    "someone activist campaigner protester demonstrator refugee migrant voter delegate consultant contractor"
    " technician "
    "trainer referee steward musician actor producer critic observer veteran survivor tenant landlord builder miner "
    "sailor captain crewman skipper postman cleaner waiter waitress chef cook baker butcher barber hairdresser plumber "
    "electrician mechanic clerk secretary accountant auditor scholar historian professor lecturer tutor carer"
    " caretaker "
    "janitor grocer vendor trader dealer seller buyer subscriber follower commuter cyclist motorist pedestrian runner "
    "athlete swimmer rower goalkeeper striker midfielder defender captain rider jockey climber hiker camper diver "
    "paramedic firefighter rescuer policeman policewoman detective investigator prosecutor inmate prisoner detainee "
    "hostage rebel fighter commander general soldier airman prelate priest monk nun imam rabbi pastor churchgoer "
    "shopper singer dancer actress director designer painter writer author poet editor photographer "
    "husband wife brother sister cousin uncle aunt grandfather grandmother widow son daughter classmate roommate"
    " flatmate "
    "lobbyist spy agent analyst operative strategist staff-member shareholder creditor economist biologist physicist "
    "chemist geologist astronomer botanist ecologist psychologist vet veterinarian dentist pharmacist midwife"
)

# What follows "said one" or "one ... said" and is a paper or a thing, not a person, or speaks for an office.
NO_PERSONS = (
    r"(?:reports?|study|survey|poll|paper|website|post|sign|poster|letter|theory|estimate|account|document|article|book"
    r"|story|headline|newspaper|magazine|statement|thing|reason|rule|line|version|day|year|company|bank|agency|firm"
    r"|charity"
    r"|ministry|club|team|school|university|union|council|spokes\w+)"
)

# Verbs of saying that are also the plural of a noun: they count beside a name or a pronoun only.
ALSO_NOUNS = frozenset({"reports", "claims", "states", "notes", "believe", "think"})

# Media that pass things on, when no name says which one.
MEDIA = (
    r"(?:newspapers?|papers?|tabloids?|magazines?|websites?|sites?|blogs?|bloggers?|portals?|channels?|stations?"
    r"|broadcasters?|programmes?|programs?|tweets?|posts?|articles?|reports?|accounts?|threads?|videos?|podcasts?"
    r"|outlets?|media|agency|newsletters?|forums?|pages?|leaflets?|shows?)"
)

# Acts that one may accuse somebody of, and that cost a name. Only words that mean the act in any context.
GRAVE = (
    r"(?:stole|stolen|steal(?:s|ing)?|thefts?|loot(?:ed|ing)|rob(?:bed|bery)|embezzl\w+|brib(?:e|es|ed|ery|ing)"
    r"|kickbacks?|corruption|fraud(?:s|ulent|ulently)?|forged|faked|falsified|rigg(?:ed|ing)|cheat(?:ed|ing|s)"
    r"|doped|doping"
    r"|match-fixing|sabotag\w+|poison(?:ed|ing)|abus(?:e[ds]?|ing)|assault(?:ed|s)?|rap(?:e|ed|es)|tortur\w+"
    r"|beat(?:en|ings?)"
    r"|harass(?:ed|ment)|bull(?:ied|ying)|blackmail\w*|murder(?:ed|s)?|executed|massacre[ds]?|kidnapp\w+|trafficked"
    r"|arrest(?:ed|s)?|cover(?:ed)?[ -]up|laundered|smuggl\w+|dumped|tampered|threaten(?:ed|s)|lied|plagiari[sz]\w+"
    r"|leaked|spied|spying|arson|negligence|drunk|bodies|died|dead|killed|deaths?|shot at|hidden|hush(?:ed)?"
    r"|suppressed)"
)
