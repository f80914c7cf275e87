"""Words that are taken for each other, and the contexts that prove which of the two is meant.

In a context the wrong word stands in braces; what is around it is a pattern. A context stands here when the wrong word
makes no sentence in it, whatever the text is about; "affect the price" and "effect a change" are both English, so
neither is. Each pair says in a few words how to tell the two apart.
"""

# A context is one line, however long, so that it can be read from left to right.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """A wrong word, the right one, how to tell them apart, and the contexts that prove the slip."""

    wrong: str
    right: str
    difference: str
    contexts: tuple[str, ...]


def _pair(wrong: str, right: str, difference: str, *contexts: str) -> Pair:
    return Pair(wrong, right, difference, contexts)


_OWNED = r"(?:own|name|names|home|homes|house|houses|lives|jobs|job|families|family|children|parents|wives|husbands|cars|belongings|way to|heads|minds|money|country|team|victory|goal|first|second|last|leader|leaders|son|daughter|mother|father|wife|husband)"
_DET = r"(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|all|some|any|no)"
_SUBJECT = r"(?:he|she|it|they|we|i|you)"
_MODAL = r"(?:will|would|could|can|may|might|must|should|not|never|to|cannot|can't|don't|didn't|won't|wouldn't)"

_SOUND_ALIKE = (
    _pair("its", "it's", "“its” owns something, “it's” is “it is” or “it has”",
          r"{its} (?:a|an|the|not|been|going to|also|because|too|clear that|likely that|time to|hard to|possible that)\b(?!-)"),
    _pair("it's", "its", "“it's” is “it is”, “its” owns something",
          r"{it's} own\b", r"\b(?:of|with|on|from|into|under|lost|near|has|had) {it's} (?!(?:a|an|the|not|been|that|own|no)\b)[a-z]+"),
    _pair("there", "their", "“their” owns something, “there” is a place",
          r"{there} own\b", r"\b(?:lost|left|in|of|from|with|for|to|sold|on|took|rebuild|fled|leave) {there} (?:homes|houses|lives|jobs|families|children|parents|belongings|country|heads|names|hands|cars|money|way home|first|new|old|leader|mother|father)\b"),
    _pair("their", "there", "“there” is a place or opens a sentence, “their” owns something",
          r"{their} (?:is|are|was|were|has been|have been|will be|would be|must be|may be|might be)\b", r"\b(?:over|out|from|lived|been|went|up|down) {their}(?=[.,;!?])"),
    _pair("they're", "their", "“they're” is “they are”, “their” owns something", r"{they're} own\b", r"\b(?:of|with|in|lost|from) {they're} [a-z]+"),
    _pair("your", "you're", "“you're” is “you are”, “your” owns something", r"{your} (?:welcome to|not|going to|the|a|an)\b"),
    _pair("you're", "your", "“you're” is “you are”, “your” owns something", r"{you're} own\b"),
    _pair("whose", "who's", "“who's” is “who is” or “who has”, “whose” asks for the owner", r"{whose} (?:been|going to|the|a|an|not)\b"),
    _pair("who's", "whose", "“whose” tells the owner, “who's” is “who is” or “who has”",
          r"{who's} (?:own|name|names|job|jobs|parents|wife|husband|son|daughter|mother|father|children|lives|houses|families|house|homes)\b(?! to)"),
    _pair("to", "too", "“too” means more than enough",
          r"\b(?:far|way|much|none|was|were|is|are|all|not|been|be|come|came) {to} (?:many|few|late|early|big|small|hot|cold|young|high|fast|expensive|weak|hard|soon|often|little|tired|dangerous|difficult|easy|heavy)\b(?! (?:people|the|a|to be))",
          r"{to} (?:much|many|few) (?:for|of a|to)\b"),
    _pair("too", "to", "“to” goes with a verb or a goal, “too” means more than enough or also",
          r"\b(?:going|want|wants|wanted|able|likely|expected|plans|planned|used|needs?|hopes?|hoped|ready|began|decided|agreed|tried|went|came|according|due|next|back) {too} (?:be|have|make|take|get|go|see|do|help|say|give|come|find|keep|pay|the|his|her|their|a|an)\b"),
    _pair("then", "than", "“than” compares, “then” is a time",
          r"\b(?:rather|less|fewer|worse) {then} (?!(?:there|he|she|they|it|we|i|came|went)\b)[a-z\d]", r"\bmore {then} (?:\d|half|once|twice|ever|a\b|an\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|any|just|expected|usual|enough)",
          r"\b(?:bigger|larger|smaller|higher|lower|longer|shorter|older|younger|faster|slower|cheaper|stronger|weaker|taller|heavier|better|greater|deeper|hotter|colder|closer|harder|easier) {then} (?:\d|the|a|an|any|his|her|their|its|in|it|expected|usual|ever|most|last|before|he|she|they|those|that|we|it)\b",
          r"(?<!each )\bother {then} (?:the|a|an|that|his|her|their|in|for)\b"),
    _pair("than", "then", "“then” is a time, “than” compares", r"\b(?:since|until|every now and|and) {than}\b(?=[,.;]| (?:he|she|they|we|it|went|left|came|the)\b)"),
    _pair("loose", "lose", "to “lose” is not to have any more, “loose” is not tight",
          rf"\b{_MODAL} {{loose}} (?:{_DET}|\d|control|money|weight|faith|touch|out|millions|thousands|everything|ground|power|hope|interest)\b",
          # Between somebody and what is his there stands a verb, and "loose" is hardly ever one.
          r"\b(?:who|they|we|you|people|men|women) {loose} (?:his|her|their|its|our|my|your|control|weight|faith|touch|hope|everything)\b"),
    _pair("loosing", "losing", "to “lose” is not to have any more; to “loose” is to let go", rf"{{loosing}} (?:{_DET}|money|weight|control|hope|ground|out|\d)"),
    _pair("looses", "loses", "to “lose” is not to have any more; to “loose” is to let go", rf"{{looses}} (?:{_DET}|money|weight|control|hope|ground|out)\b"),
    _pair("lose", "loose", "“loose” is not tight, to “lose” is not to have any more", r"\b(?:on the|came|broke|break|come|a|cut|let) {lose}(?=[ .,;](?!(?:to|it|the)\b))", r"{lose} (?:ends|change|soil|gravel|screws?|wires?|stones?|tooth|teeth)\b"),
    _pair("lead", "led", "“led” is what happened, “lead” is now, or a metal",
          r"\b(?:was|were|been|being) {lead} (?:by|to|through|into|away|astray|out)\b", r"\b(?:has|have|had) {lead} (?:to|the|by|his|her|their)\b", r"\bwhich {lead} to (?:his|her) \w+ (?:in|on) \d"),
    _pair("passed", "past", "“past” tells where or when, “passed” is what somebody did",
          r"\b(?:walk(?:ed|ing)?|dr(?:o|i)ve|driving|ran|run|running|march(?:ed|ing)|flew|rode|swept|slipped|sailed|rush(?:ed|ing)|half|quarter|went) {passed}\b(?! (?:away|on|the buck))",
          r"\b(?:in|for|over|during) the {passed} (?:year|years|week|weeks|month|months|few|decade|two|three|four|five|ten|century|season)\b"),
    _pair("past", "passed", "“passed” is what somebody did, “past” tells where or when", r"\b(?:has|have|had) {past} (?:away|the|a|into|through|on)\b", r"\b(?:he|she|who|they) {past} away\b"),
    _pair("peace", "piece", "“peace” is the end of war, a “piece” is a part", r"\b(?:a|one|every|each) {peace} of (?!mind\b)[a-z]+"),
    _pair("piece", "peace", "“peace” is the end of war, a “piece” is a part", r"{piece} (?:treaty|talks|deal|process|negotiations|accord|prize|envoy)\b"),
    _pair("whole", "hole", "a “hole” is an opening, the “whole” is all of it", r"\b(?:dug|drilled|cut|burned|punched|tore|left|fill) a {whole} (?:in|through|into)\b", r"\bbullet {whole}"),
    _pair("hole", "whole", "the “whole” is all of it, a “hole” is an opening", r"\bthe {hole} (?:country|world|town|team|thing|time|family|village|city|school|street|story|season|match|game|nation|region)\b", r"\b(?:on the|as a) {hole}\b(?=[,.]| (?:the|was|is|has|have|are))"),
    _pair("bear", "bare", "“bare” is naked, to “bear” is to carry", r"{bear} (?:feet|hands|minimum|essentials|bones|walls|footed)\b"),
    _pair("bare", "bear", "to “bear” is to carry, “bare” is naked", r"{bare} (?:in mind|the (?:cost|brunt|burden|weight|blame)|witness|fruit)\b"),
    _pair("roll", "role", "a “role” is a part that is played, a “roll” is a list or a bread", r"\b(?:leading|key|central|crucial|important|major|vital|lead|big|minor|active|main|significant) {roll} (?:in|for|as|of)\b", r"\b(?:play|plays|played|playing) (?:a|the|his|her|their) (?:\w+ )?{roll}\b"),
    _pair("role", "roll", "a “roll” is a list or a turn, a “role” is a part that is played", r"\b(?:electoral|drum|sausage|bread|toilet) {role}s?\b", r"{role} call\b"),
    _pair("site", "sight", "a “site” is a place, “sight” is seeing", r"\b(?:lost|lose|losing|catch|caught) {site} of\b", r"\b(?:in plain|at first|out of|love at first) {site}\b"),
    _pair("sight", "site", "a “site” is a place, “sight” is seeing", r"\b(?:building|construction|web|burial|camp|crash|landfill|archaeological|heritage) {sight}s?\b"),
    _pair("brake", "break", "to “break” is to smash or to pause, a “brake” stops a car", r"{brake} (?:out|down the|up with|the (?:law|record|rules|silence|deadlock|news)|in relations)\b", r"\b(?:lunch|tea|coffee|tie|career|half-term|a short|a long) {brake}\b"),
    _pair("break", "brake", "a “brake” stops a car, a “break” is a pause", r"\b(?:hand|emergency|disc) {break}s?\b", r"{break} (?:pads?|pedals?|fluid)\b"),
    _pair("plain", "plane", "a “plane” flies, a “plain” is flat land", r"\bthe {plain} (?:landed|took off|crashed|was flying)\b", r"{plain} (?:crash|tickets?)\b", r"\bby {plain}\b(?=[.,]| (?:to|from))"),
    _pair("coarse", "course", "a “course” is a way, “coarse” is rough", r"\bof {coarse}\b", r"\b(?:golf|race|obstacle|crash|training|language|main) {coarse}s?\b"),
    _pair("here", "hear", "you “hear” with your ears, “here” is this place", r"\b(?:can|could|to|not|you|cannot|can't|couldn't) {here} (?:the|him|her|them|a|what|from|about|it|anything)\b"),
    _pair("threw", "through", "“threw” is what somebody did with a ball, “through” is from end to end", r"\b(?:went|came|go|passed|ran|drove|walked|fell|broke|all|get|got|going|looked|looking|live|lived) {threw}\b"),
    _pair("through", "threw", "“threw” is what somebody did, “through” is from end to end", r"\b(?:he|she|they|who|it) {through} (?:the ball|a|an|his|her|stones|it|himself|herself|themselves)\b"),
    _pair("weather", "whether", "“whether” is “if”, the “weather” is rain or sun", r"{weather} or not\b", r"\b(?:know|knew|known|decide|decided|ask|asked|unclear|sure|question|wonder|wondered|see|say|said|clear|doubt|consider|about|of|on) {weather} (?:to|the|he|she|they|it|or|a|his|her|their|there)\b(?! (?:forecast|was))"),
    _pair("whether", "weather", "the “weather” is rain or sun, “whether” is “if”", r"\b(?:bad|good|cold|hot|wet|dry|warm|extreme|severe|poor|fine|stormy|the) {whether} (?:was|is|forecast|conditions|had|has|will|turned|and|in|on|at)\b", r"{whether} (?:forecast|conditions|warning|station)s?\b"),
    _pair("waist", "waste", "“waste” is what is thrown away, the “waist” is the middle of the body", r"{waist} of (?:time|money|space|public|energy|effort|water|food)\b", r"\b(?:toxic|nuclear|household|food|plastic|industrial|chemical) {waist}\b"),
    _pair("steal", "steel", "“steel” is a metal, to “steal” is to take", r"{steal} (?:mills?|plants?|works|industry|workers?|factory|bars?|frames?|pipes?|beams?)\b"),
    _pair("prey", "pray", "to “pray” is to speak to a god, “prey” is what is hunted", r"\b(?:knelt|gathered|come|came|met) to {prey}\b"),
    _pair("pray", "prey", "“prey” is what is hunted, to “pray” is to speak to a god", r"\b(?:birds? of|fell|fall|fallen|falling) {pray}\b"),
    _pair("rein", "reign", "a king's rule is a “reign”, a horse has “reins”", r"\b(?:long|short|during (?:the|his|her)|his|her|king's|queen's) {rein} (?:of|as|began|ended|lasted)\b"),
    _pair("reign", "rein", "a horse has “reins”, a king's rule is a “reign”", r"\b(?:free|full) {reign}\b", r"{reign} in (?:spending|costs|the|inflation|its|his)\b(?! (?:name|year|\d))"),
    _pair("throws", "throes", "“throes” are pangs, “throws” are of a ball", r"\b(?:in|death) (?:the )?{throws}(?: of\b|[.,])"),
    _pair("boarder", "border", "a “border” parts two countries, a “boarder” lives at a school", r"{boarder} (?:controls?|crossings?|guards?|police|town|patrol|between|with|region|checks|fence|wall)\b"),
    _pair("cereal", "serial", "“serial” is one after another, a “cereal” is eaten", r"{cereal} (?:killer|killers|number|numbers|offender|winner)\b"),
    _pair("serial", "cereal", "a “cereal” is eaten, “serial” is one after another", r"\bbreakfast {serial}s?\b"),
    _pair("gorilla", "guerrilla", "a “guerrilla” fights, a “gorilla” is an ape", r"{gorilla} (?:war|warfare|fighters?|groups?|leaders?|army|movement|attacks?|campaign|tactics)\b"),
    _pair("grizzly", "grisly", "“grisly” is horrible, a “grizzly” is a bear", r"{grizzly} (?:murders?|discovery|find|crimes?|scene|details|killing|death)\b"),
    _pair("currant", "current", "“current” is of now, a “currant” is a berry", r"{currant} (?:champions?|government|president|season|manager|situation|crisis|owner|mayor|year|price|rate)\b"),
    _pair("elicit", "illicit", "“illicit” is forbidden, to “elicit” is to draw out", r"{elicit} (?:drugs?|trade|trafficking|arms|goods|affair|alcohol|cigarettes|tobacco)\b"),
    _pair("hanger", "hangar", "a plane stands in a “hangar”, a coat hangs on a “hanger”", r"\b(?:aircraft|airport|aeroplane|airplane|plane) {hanger}s?\b"),
    _pair("vain", "vein", "a “vein” carries blood or a manner, “vain” is for nothing", r"\bin (?:the same|a similar|that|a lighter) {vain}\b"),
    _pair("vein", "vain", "“in vain” is for nothing, a “vein” carries blood", r"\bin {vein}(?=[.,;]| (?:for|to)\b)"),
    _pair("tow", "toe", "who “toes” the line stands with the toes at it", r"\b{tow} the (?:party |government |official )?line\b"),
    _pair("wreck", "wreak", "to “wreak” is to bring about, to “wreck” is to destroy", r"{wreck} havoc\b"),
    _pair("born", "borne", "what is carried is “borne”, a child is “born”", r"\b(?:is|are|was|were) {born} out by\b", r"\b(?:has|have|had) {born} the (?:brunt|cost|burden)\b"),
    _pair("borne", "born", "a child is “born”, what is carried is “borne”", r"\b(?:was|were) {borne} (?:in|on|at) (?:\d|the (?:village|town|city)|january|february|march|april|may|june|july|august|september|october|november|december)"),
    _pair("pouring", "poring", "to “pore” over a text is to study it, to “pour” is what water does", r"{pouring} over (?:documents|maps|records|papers|books|the (?:records|documents|papers|maps|figures|letters))\b"),
)  # fmt: skip

_OTHER_WORD = (
    _pair("affect", "effect", "an “effect” is a result; to “affect” is to act on something",
          r"\b(?:an|no|the|any|little|side|lasting|greenhouse|domino|knock-on|take|took|takes|into|full|special|sound|ripple|adverse) {affect}s?(?= (?:of|on|from|in|at|when|that|was|is|has)\b|[.,;])"),
    _pair("effected", "affected", "to “affect” is to act on something; to “effect” is to bring it about",
          r"\b(?:badly|severely|worst|hardest|adversely|directly|seriously|most|people|areas|families|homes|patients|villages|negatively|worse) {effected}\b(?! (?:a|the|an|change|by means))"),
    _pair("effect", "affect", "to “affect” is to act on something; to “effect” is to bring it about",
          r"\b(?:will|would|could|may|might|can|not|also|directly|badly|adversely) {effect} (?:the (?:lives|health|price|prices|environment|economy|result|outcome|way)|people|everyone|prices|us|them|him|her|you|our|their|his|children|families|thousands|millions|many|all)\b"),
    _pair("except", "accept", "to “accept” is to take, “except” leaves out", r"\b(?:to|will|would|not|cannot|must|should|could|refused to|never) {except} (?:the|an|a|responsibility|that|his|her|their|it|any|defeat|blame|cash|help)\b"),
    _pair("accept", "except", "“except” leaves out, to “accept” is to take", r"\b(?:all|everyone|everybody|everything|nothing|nobody|anything|none|anyone|day) {accept} (?:for|one|when|that|in|on|the (?:first|last))\b"),
    _pair("principle", "principal", "“principal” is chief, or the head of a school; a “principle” is a rule",
          r"\b(?:school|deputy|assistant|vice|college|former|acting) {principle}s?\b(?! of\b)", r"{principle} (?:reasons?|causes?|dancers?|investigators?|aims?|sources?|suspects?|dancer|conductor|engineers?|author|residence|speakers?)\b"),
    _pair("principal", "principle", "a “principle” is a rule; “principal” is chief", r"\b(?:a matter of|agreed in|guiding|basic|in) {principal}(?=[,.;]| (?:but|and|to|by|that|with)\b)"),
    _pair("of", "have", "“could've” is “could have”; “of” only sounds so", r"\b(?:could|should|would|might|must)(?: not)? {of} (?:been|had|done|gone|made|taken|come|seen|known|given|won|lost|\w{3,}ed)\b"),
    _pair("off", "of", "“of” belongs to something, “off” is away", r"\b(?:because|instead|lack|dozens|one|some|most|many|number|group|member|members|front|kind|sort|type) {off} (?:the|a|an|his|her|their|its|them|this|these|people|food|water|money)\b(?! (?:coast|hook|record|field|pitch|shore|road|list|shelf|rails))"),
    _pair("of", "off", "“off” is away, “of” belongs to something", r"\b(?:fell|falls|falling|called|switched|turned|sealed|cordoned|took|take|taken|paid|shut|broke|kicked|knocked|blown|stormed|walked|veered) {of} (?:the (?:road|pitch|cliff|roof|bridge|lights|power|area|street|strike|match|search|ground|field|coast|rails|track|boat|bike|horse|heating|water|gas|wall|talks|game)|in|at|and|with)\b"),
    _pair("form", "from", "“from” tells where, a “form” is a shape or a paper", r"\b(?:came|come|comes|away|far|apart|ranging|suffer|suffering|suffered|arrived|returned|escaped|fled|different|letters?|returning|coming|arriving|benefit|benefited|retired|travelled|traveled|flew|sent|removed|released|rescued|banned|borrowed|stolen|fell|down|miles|metres|kilometres|km) {form} (?:the|a|an|his|her|their|its|all|one|two|[a-z]+ing|\d|other|another|abroad)\b"),
    _pair("from", "form", "a “form” is a shape or a paper, “from” tells where", r"\b(?:in the|an application|an entry|some|any|a new|the best|a different|another|a) {from} of\b", r"\b(?:fill|filled|filling) (?:in|out) (?:the|a|an) {from}\b"),
    _pair("quiet", "quite", "“quite” is rather, “quiet” is still", r"{quiet} (?:a (?:few|lot|while|bit)|clear|often|different|likely|sure|rightly|possible|simply|some|the opposite)\b"),
    _pair("quite", "quiet", "“quiet” is still, “quite” is rather", r"\b(?:keep|kept|stay|stayed|keeping|fell|went|very|so) {quite}(?=[.,;]| (?:about|on|and|for|while|as|after|during)\b)", r"\ba {quite} (?:place|life|street|village|town|night|day|corner|voice|word|road|lane|man|woman)\b", r"\bpeace and {quite}\b"),
    _pair("pubic", "public", "“public” is for everybody; one letter makes another word", r"{pubic} (?:health|schools?|transport|opinion|sector|library|libraries|meetings?|spending|services?|inquiry|money|holidays?|relations|debate|life|funds|hearing|interest|park|house|figures?)\b", r"\b(?:in|the|made) {pubic}(?=[.,;]| (?:to|and|has|will|is|was)\b)"),
    _pair("untied", "united", "“united” is joined; two letters changed places and it is “untied”", r"{untied} (?:nations|states|kingdom|arab|airlines|front)\b", r"\b(?:manchester|leeds|newcastle|sheffield|west ham) {untied}\b"),
    _pair("marital", "martial", "“martial” is of war, “marital” of marriage", r"{marital} (?:law|arts?|artists?)\b"),
    _pair("martial", "marital", "“marital” is of marriage, “martial” of war", r"{martial} (?:status|problems|home|breakdown|bliss|rape|vows)\b"),
    _pair("trail", "trial", "a “trial” is held in court, a “trail” is a path", r"\b(?:on|stand|stood|stands|standing|awaiting|fair|criminal|murder|show|clinical|drug) {trail}(?: for| in | began| at |s? of|[.,])"),
    _pair("trial", "trail", "a “trail” is a path, a “trial” is held in court", r"\b(?:hiking|campaign|nature|walking|cycle|cycling|forest|paper|mountain|bike) {trial}s?\b(?! (?:bike|riding|riders?|court|judge))"),
    _pair("statue", "statute", "a “statute” is a law, a “statue” is a figure", r"{statue} (?:of limitations|book|law)\b"),
    _pair("angel", "angle", "an “angle” is between two lines, an “angel” has wings", r"\b(?:right|camera|wide|different|steep|sharp|viewing|every|from (?:this|another|that)|an? (?:odd|awkward)) {angel}s?\b"),
    _pair("angle", "angel", "an “angel” has wings, an “angle” is between two lines", r"\b(?:guardian|christmas) {angle}s?\b"),
    _pair("dessert", "desert", "a “desert” is dry, a “dessert” is sweet", r"\b(?:sahara|gobi|atacama|kalahari|namib|negev|sinai|mojave|sonoran) {dessert}\b", r"{dessert} (?:island|storm|sands?|climate|camp|heat|tribes?|rats?)\b"),
    _pair("desert", "dessert", "a “dessert” is sweet, a “desert” is dry", r"\b(?:for|chocolate|favourite|favorite) {desert}(?=[.,;]| (?:menu|wine|was|is))", r"{desert} (?:menu|wine|spoon|trolley|bowl)s?\b"),
    _pair("diary", "dairy", "a “dairy” makes milk, a “diary” is written", r"{diary} (?:farms?|farmers?|farming|products?|cows?|cattle|industry|herds?|produce)\b"),
    _pair("dairy", "diary", "a “diary” is written, a “dairy” makes milk", r"\b(?:kept|keep|wrote in|writes in) (?:a|his|her|the) {dairy}\b", r"{dairy} (?:entry|entries)\b"),
    _pair("costumer", "customer", "a “customer” buys, a “costumer” makes costumes", r"{costumer} (?:service|services|base|satisfaction|care|who|were|are|had|have|said)\b"),
    _pair("costumers", "customers", "a “customer” buys, a “costumer” makes costumes", r"{costumers} (?:who|were|are|had|have|said|of the|in the|at the)\b"),
    _pair("breath", "breathe", "to “breathe” is the verb, a “breath” the noun", r"\b(?:to|not|can't|couldn't|cannot|could|can|could hardly|struggled to) {breath}(?=[.,;]| (?:in|again|and|the|through|freely|easily|properly|normally|because|without|under)\b)"),
    _pair("breathe", "breath", "a “breath” is the noun, to “breathe” the verb", r"\b(?:a|deep|out of|last|his|her|take a|short of|bad) {breathe}\b"),
    _pair("advice", "advise", "to “advise” is the verb, “advice” the noun", r"\b(?:to|will|would|not|should|can|could|may|must) {advice} (?:the|them|him|her|people|against|on|that|patients|parents|clients|us|you|anyone|residents)\b"),
    _pair("advise", "advice", "“advice” is the noun, to “advise” the verb", r"\b(?:some|his|her|their|legal|medical|the|an|any|good|official|expert|on the|for|further|of) {advise}(?=[.,;]| (?:of|from|on|to|is|was|that|about|and|for|given)\b)"),
    _pair("stationery", "stationary", "what stands still is “stationary”, paper is “stationery”", r"\b(?:remained|was|were|is|stayed|a|almost|nearly) {stationery}(?=[.,;]| (?:car|cars|vehicle|train|lorry|bus|at|for|when|while|in|on)\b)"),
    _pair("stationary", "stationery", "paper is “stationery”, what stands still is “stationary”", r"{stationary} (?:shop|cupboard|store|business|supplies|supplier)s?\b"),
    _pair("moral", "morale", "“morale” is spirit, “moral” is right and wrong", r"\b(?:boost|boosted|low|lift|lifted|raise|raised|lower|sap|staff|team|troops'|high|bad for|good for|damage|damaged) {moral}(?=[.,;]| (?:of|among|in|and|at|was|is|has|had|by|after|as)\b)"),
    _pair("morale", "moral", "“moral” is right and wrong, “morale” is spirit", r"{morale} (?:grounds|duty|obligation|compass|authority|values|support|high ground|victory|question|right|dilemma)\b"),
    _pair("personal", "personnel", "“personnel” are the staff, “personal” is one's own", r"\b(?:military|medical|security|emergency|army|trained|police|ground|key|american|service) {personal}(?=[.,;]| (?:were|are|have|had|who|from|in|at|and|to|on)\b)"),
    _pair("chord", "cord", "a “cord” is a string, a “chord” is music", r"\b(?:spinal|umbilical|electric|extension) {chord}s?\b"),
    _pair("cord", "chord", "a “chord” is music, a “cord” is a string", r"\b(?:struck|strikes|strike|touched) a {cord}\b"),
    _pair("soul", "sole", "“sole” is only, a “soul” is a spirit", r"{soul} (?:survivor|survivors|purpose|owner|responsibility|heir|aim|reason|candidate|source|bidder)\b"),
    _pair("sole", "soul", "a “soul” is a spirit, “sole” is only", r"\b(?:not a|heart and|body and|every living) {sole}\b"),
    _pair("where", "were", "“were” is the verb, “where” asks for a place", r"\b(?:they|we) {where} (?:not|also|all|both|in|at|on|being|going|told|given|taken|found|made|killed|hurt|\w+ed|\w+ing|the|a|very|so|too|already|still|never)\b", r"\b(?:people|children|men|women|homes|houses|others|players|families|villagers|soldiers|passengers|roads|buildings) {where} (?:killed|hurt|injured|arrested|evacuated|damaged|destroyed|found|taken|told|given|forced|rescued|being|not|still|already|also)\b"),
    _pair("were", "where", "“where” asks for a place, “were” is the verb", r"\b(?:place|area|city|town|country|house|village|point|street|hospital|school|room|hotel|island|church|hall|station|spot|scene|region|pub|restaurant) {were} (?:he|she|they|it|we|the \w+|i) (?:was|were|had|is|are|lived|lives|worked|works|stood|stands|met|began|died|fell|could|would|can|has|have|stayed|grew)\b", r"\b(?:know|knew|knows|asked|ask|wonder|wondered|see|tell|find out|unclear) {were} (?:he|she|they|it|the|his|her|their)\b"),
    _pair("tow", "two", "“two” is the number; letters changed places and it is “tow”",
          r"(?<!to )(?<!will )(?<!would )(?<!could )\b(?!the |in |under )[a-z]+ {tow} of (?:the|his|her|their|its|them|our|these|those|my)\b",
          r"(?<!to )(?<!will )(?<!would )(?<!could )(?<!can )(?<!and ){tow} (?:days|weeks|months|years|hours|minutes|men|women|people|children|sons|daughters|goals|thirds|others|brothers|sisters|million|thousand|hundred|dozen|matches|games|players|teams|points|times)\b"),
    _pair("on", "one", "“one” is the number; a letter is missing", r"{on} of (?:the|his|her|their|its|them|our|these|those|my)\b"),
    _pair("one", "on", "“on” tells where; there is a letter too many", r"{one} the (?:other hand|contrary|whole|grounds that|day of|night of|eve of)\b"),
    _pair("an", "and", "“and” joins; a letter is missing", r"[a-z,] {an} (?:then|the|his|her|their|its|they|he|she|a)\b(?! priori)"),
    _pair("though", "through", "“through” is from end to end; a letter is missing", r"\b(?:went|came|go|goes|going|passed|pass|ran|drove|walked|walking|fell|broke|get|got|looked|looking|all|half-?way|driving|cut|pushed|put|climbed|swept|burst|travelled|traveled|passing|passes|running|runs|flows?|flowing|coming|flowed|rode|crashed|tore|smashed) {though} (?:the|a|an|his|her|their|its|that|it|to|two|three|on|there)\b"),
    _pair("thought", "through", "“through” is from end to end; two words were mixed up", r"\b(?:went|came|passed|drove|walked|fell|broke|going|cut|pushed|climbed|swept|burst|passing|running|halfway|half-way) {thought} (?:the|a|an|his|her|their|its|it)\b"),
    _pair("thought", "though", "“though” is “although”; there is a letter too many", r"\bas {thought} (?:he|she|they|it|the|nothing|to)\b", r"^even {thought} (?:the|he|she|they|it|there|his|many|some|a)\b", r", even {thought} (?:the|he|she|they|it|there|his|her|many|some|a)\b"),
    _pair("through", "thorough", "“thorough” is careful, “through” is from end to end", r"\ba {through} (?:investigation|review|search|check|inspection|examination|cleaning|inquiry|study|clean)\b"),
    _pair("no", "know", "to “know” is the verb, “no” the refusal", r"\b(?:i|we|they|you|don't|didn't|not|to|does not|do not|did not) {no} (?:what|how|why|where|who|whether|if|that|about)\b"),
    _pair("know", "now", "“now” is at this time; there is a letter too many", r"\b(?:until|right|is|are|by|from|just|has|have) {know}(?=[,.;]| (?:the|a|being|on|that|been|in|to be)\b)"),
    _pair("now", "know", "to “know” is the verb; a letter is missing", r"\b(?:i|we|they|don't|didn't|do not|did not|to|you) {now} (?:what|how|why|who|whether|that (?:he|she|it|they|the))\b"),
    _pair("and", "an", "“an” goes before one thing; there is a letter too many", r"\b(?:is|was|in|as|with|of|has|had|for|be|such|after|at|to|from|by) {and} (?:old|important|hour|idea|effort|accident|attempt|end|early|area|event|island|open|official|example|agreement|interview|attack|investigation|average|estimated|earlier|emergency|increase|election)\b"),
    _pair("you", "your", "“your” owns something; a letter is missing", r"\b(?:of|in|with|from|for|on) {you} (?:own|home|house|family|children|money|life|phone|computer|name|job|car)\b"),
    _pair("dose", "does", "“does” is the verb; two letters changed places", r"\b(?:it|he|she|this|that|who|which|what|how|where|why) {dose} (?:not|it|he|she|this|that|the)\b"),
    _pair("causal", "casual", "“casual” is not formal, “causal” is of a cause", r"{causal} (?:clothes|wear|workers?|staff|visitors?|observers?|dress|labour|work)\b"),
    _pair("casual", "causal", "“causal” is of a cause, “casual” is not formal", r"{casual} (?:links?|connection|chain|factors?) (?:between|with|to)\b"),
    _pair("county", "country", "a “country” is a state; a letter is missing", r"\b(?:foreign|developing|european|african|asian|whole wide) {county}\b", r"\b(?:around|across|leave|left|fled|flee) the {county} (?:illegally|for good|for europe)\b"),
    _pair("sever", "severe", "“severe” is heavy, to “sever” is to cut", r"\b(?:a|an|the|most|very|under|with|suffered|caused|through) {sever} (?:weather|pain|damage|injuries|drought|storm|storms|flooding|delays|shortage|burns|pressure|criticism)\b"),
    _pair("staring", "starring", "to “star” in a film, to “stare” at it", r"{staring} (?:role|alongside|opposite)\b"),
    _pair("diner", "dinner", "“dinner” is the meal, a “diner” eats it", r"\b(?:for|christmas|sunday|gala|charity|after|thanksgiving) {diner}(?=[.,;]| (?:with|at|in|on|and|was|is|party))"),
    _pair("ballet", "ballot", "a “ballot” is a vote, “ballet” is dance", r"{ballet} (?:boxes|box|papers?|paper|measure)\b", r"\bsecret {ballet}\b"),
    _pair("ballot", "ballet", "“ballet” is dance, a “ballot” is a vote", r"{ballot} (?:dancers?|shoes|school|lessons|company)\b"),
    _pair("aloud", "allowed", "“allowed” is permitted, “aloud” is with the voice", r"\b(?:not|be|are|is|was|were|been|been|only) {aloud} (?:to|in|into|on|back|out)\b"),
    _pair("allowed", "aloud", "“aloud” is with the voice, “allowed” is permitted", r"\b(?:read|reading|reads|thinking|think|laughed|cried|wondered) (?:it |them )?{allowed}\b"),
    _pair("heal", "heel", "a “heel” is of the foot, to “heal” is to get well", r"\b(?:achilles|high|left|right) {heal}s?\b"),
    _pair("heroin", "heroine", "a “heroine” is a woman, “heroin” is a drug", r"\b(?:the|a|our|national|local) {heroin} (?:of|who)\b"),
    _pair("minuet", "minute", "a “minute” is a time, a “minuet” is a dance", r"\b(?:\d+(?:st|nd|rd|th)|last|first|final|second|third|one|every|each|per) {minuet}\b"),
    _pair("sacred", "scared", "“scared” is afraid, “sacred” is holy", r"\b(?:was|were|am|is|are|be|too|so|very|not) {sacred} (?:of|that|to (?:go|speak|leave|say|talk|tell))\b"),
    _pair("scared", "sacred", "“sacred” is holy, “scared” is afraid", r"{scared} (?:sites?|places?|rites?|texts?|temple|river|ground|mountain|music)\b"),
)  # fmt: skip

PAIRS = _SOUND_ALIKE + _OTHER_WORD
