"""What headlines say, and how a text takes it back."""

from __future__ import annotations

# What may last for weeks, and so is told to be in its third week or to be over.
_DRAWN_OUT = (
    r"(?:strikes?|walk-?outs?|lock-?outs?|sieges?|blockades?|search|hunt|protests?|sit-ins?|stand-?offs?|disputes?"
    r"|outbreaks?|droughts?|talks|boycotts?)"
)

# What a headline tells and a text takes back, in the usual words of news: the headline's words, what contradicts them,
# and what in the text bears them out after all. Each pair excludes the other: nobody wins on penalties without one.
OPPOSITES = (
    (
        rf"{_DRAWN_OUT} (?:ends|ended|end|called off|(?:is |are )?over(?=$|[,;:]| as\b| after\b))",
        rf"{_DRAWN_OUT}\b[^.;]{{0,60}}? (?:(?:is|are) (?:now )?in|(?:has )?entere?[ds]) (?:its|their) (?:second|third"
        r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (?:day|week|month|year)"
        rf"|{_DRAWN_OUT} (?:goes on\b(?! to)|go on\b(?! to)|shows? no signs? of ending|(?:is|are) continuing"
        r"|continues?)",
        r"ended|ending (?:the|their|its)|ends at|over by|is over|was over|called off|back (?:at|to) work"
        r"|settle(?:d|ment)|agreement|deal|lifted",
    ),
    (
        r"(?:on|in|after) (?:a )?(?:penalt(?:y|ies)(?: shoot-?out)?|shoot-?out)",
        r"no (?:penalty )?shoot-?out|without (?:a (?:penalty )?shoot-?out|penalties)|(?:before|by) the end of extra"
        r" time|in normal time"
        r"|after (?:ninety|90) minutes",
        r"on penalties|(?:won|lost|decided|settled) (?:in |by )?(?:a |the )?shoot-?out",
    ),
    (
        r"unanimous(?:ly)?|with one voice",
        r"voted against|against the (?:plan|motion|proposal)|by \w+ (?:votes )?to \w+|abstain\w*|by a majority"
        r"|narrow(?:ly)?",
        r"unanimous(?:ly)?",
    ),
    (
        r"resigns?|quits?|steps? down|stepped down|resigned",
        r"(?:will|would|intends to|plans to|means to) (?:stay|remain|carry on)|stay(?:s|ed|ing)? (?:on|in office)"
        r"|remains? in (?:office|post)|no (?:plans|intention)"
        r" (?:to (?:resign|quit|step down)|of (?:resigning|quitting|stepping down))|not (?:resign|quit|step down"
        r"|stepping down|resigning)",
        r"(?:has|had|have) resigned|resigned (?:on|as|from|after|last)|stepped down (?:on|as|from|after)|(?:her|his"
        r"|their) resignation",
    ),
    (
        r"cancel(?:s|led|ed)|scrap(?:s|ped)|call(?:s|ed) off|axe[ds]?",
        r"(?:will|would|to) (?:still )?(?:go ahead|take place)|went ahead|took place as planned|(?:put off"
        r"|postponed|moved|delayed) (?:until|to|for)",
        r"cancell?ed|scrapped|called off|axed|cancellation",
    ),
    (
        r"clos(?:es|ed|ing|ure)|shuts?(?: down)?",
        r"(?:remain|stay)(?:s|ed)? open|(?:kept|keep) open|no (?:plans|decision) to close|not (?:close|closed"
        r"|closing|shut)",
        r"(?:was|were|be|is|are|been|has|have|had) (?:\w+ )?(?:closed|shut)|(?:will|would|to) (?:close|shut)|closed"
        r" (?:on|in|after|at|for)|closure|shut(?:s)? "
        r"|closed its",
    ),
    (
        r"approv(?:es?|ed)|pass(?:es|ed)|back(?:s|ed)|agree[sd]?|vote[sd]? (?:for|to)|ok(?:ay)?s",
        r"(?:was|were|been) (?:rejected|voted down|thrown out|defeated)|voted (?:it|the plan|the motion|the bill)?"
        r" ?down|put off (?:a|the|its) (?:vote|decision)"
        r"|postponed (?:a|the|its) (?:vote|decision)|rejected (?:the|a|it|by)|no (?:vote|decision) (?:was|has been)"
        r" taken|turned (?:it )?down",
        r"approv\w+|passed|backed|agreed|in favou?r|voted (?:for|to)|gave (?:its|the) (?:consent|blessing)",
    ),
    (
        r"reject(?:s|ed)|vote[sd]? down|throw(?:s|n)? out|block(?:s|ed)",
        r"(?:was|were|been) (?:approved|adopted|accepted|passed)|approved (?:the|it|by)|voted (?:for|in favou?r)",
        r"reject\w*|voted down|thrown out|blocked|turned down|against",
    ),
    (
        r"guilty|convicted|jailed|sentenced",
        r"acquitted|cleared of|not guilty|found innocent|charges were dropped|walked free",
        r"found guilty|convicted|jailed|sentenced",
    ),
    (
        r"arrest(?:s|ed)?|detained|held",
        r"no arrests?|no one (?:has been|was) arrested|nobody (?:has been|was) arrested|not been arrested|not"
        r" (?:arrested|detained)",
        r"(?:was|were|been) (?:arrested|detained)|police arrested|(?:made|announced) \w+ arrests?",
    ),
    (
        r"dead|die[sd]?|kill(?:s|ed|er|ing)?|deadly|fatal|deaths?",
        r"no (?:deaths|fatalities|casualties|lives were lost|one (?:was|has been|had been|is known to have been)"
        r" (?:killed|hurt|injured)|one died)"
        r"|nobody (?:was|has been|had been) (?:killed|hurt|injured)|nobody died|without (?:loss of life|casualties)"
        r"|everyone (?:survived|got out|was safe)|all survived",
        r"(?:was|were|been|has|have|had|and) (?:\w+ )?(?:killed|died)|(?<!no )deaths?|(?<!no one )(?<!nobody )died"
        r"|(?<!was )(?<!were )(?<!been )killed|dead|bodies|fatal(?:ly)?|victims",
    ),
    (
        r"destroy(?:s|ed)|devastat(?:es|ed|ing)|flatten(?:s|ed)|wreck(?:s|ed)|ravag(?:es|ed)|in ruins",
        r"no (?:serious |major |great |lasting )?damage|(?:little|slight|minor|only light) damage|undamaged"
        r"|unharmed|escaped (?:damage|unharmed)",
        r"destroyed|devastated|flattened|wrecked|ravaged|collapsed|ruins|rubble",
    ),
    (
        r"panic|chaos|mayhem|pandemonium",
        r"no (?:panic|chaos)|calm(?:ly)?|orderly|quiet(?:ly)?|without incident",
        r"(?<!no )(?:panic|chaos|mayhem)\w*|stampede|screamed|fled",
    ),
    (
        r"ban(?:s|ned)?|outlaw(?:s|ed)|forbid(?:s|den)?",
        r"no ban|not (?:been |be )?banned|(?:is|are|was|remain|remains) (?:still )?allowed|voluntary|advised"
        r" (?:against|not)|no plans to ban|recommend(?:s|ed|ation)",
        r"(?:is|are|was|were|be|been) (?:banned|forbidden|outlawed)|(?<!no )ban (?:on|will|comes|takes|applies|was"
        r"|is|of)|prohibit\w*|bans",
    ),
    (
        r"sell(?:s|ing)? out|sold out|packed|full house",
        r"(?:seats|places|tickets) (?:were|are|was|is) (?:still )?(?:empty|left|available|unsold)|half[- ]empty"
        r"|empty seats|unsold",
        r"sold out|not an empty|every seat",
    ),
    (
        r"cures?|cured",
        r"no cure|not (?:a )?cured?|does not cure|too early to (?:say|speak|call)|(?:only|so far) (?:in|on) (?:mice"
        r"|rats|cells)|in mice",
        r"(?<!not )(?<!been )cured",
    ),
    (
        r"win(?:s|ner)?|won|triumph(?:s|ed)?|victory|beats?|clinch(?:es|ed)?|lift(?:s|ed)",
        r"(?:ended|finished) (?:in a draw|all square|level|goalless)|(?:lost|lose) the (?:match|game|final|race"
        r"|vote|election|title|case|last)|(?:was|were) (?:beaten|knocked out|defeated)|finished (?:second|third"
        r"|fourth|last)"
        r"|(?:shared|share) the (?:points|cup|title"
        r"|prize)|was a draw|a goalless draw",
        r"\bw[io]n(?:s|ner|ning)?\b|beat(?:en)?|victory|clinched|lifted|triumph\w*|defeat\w*",
    ),
    (
        r"rescued|saved|found alive|safe",
        r"(?:is|are|remain|remains|still) missing|search (?:goes on|continues|was called off)|not (?:yet )?been"
        r" found|found dead|(?:his|her|their) bod(?:y|ies)",
        r"rescued|saved|(?:found|are|is|was|were) (?:alive|safe)",
    ),
)

# A crowd in a headline, and the smallest and largest count in the text that bears it out.
CROWDS = {
    "dozens": (20, 999),
    "scores": (30, 999),
    "hundreds": (150, 9_999),
    "thousands": (1_000, 999_999),
    "tens of thousands": (10_000, 999_999),
    "hundreds of thousands": (100_000, 9_999_999),
    "millions": (1_000_000, 999_999_999),
    "billions": (1_000_000_000, 10**15),
}

# Verbs that a headline puts in the present or the past for what is done, with the forms that tell of it as done.
DONE = {
    "open": r"opened|has been open|is (?:now )?open|are (?:now )?open",
    "reopen": r"reopened|is open|are open",
    "close": r"closed|shut",
    "launch": r"launched",
    "sign": r"signed",
    "win": r"won|beat|winning|winners?",
    "arrive": r"arrived|landed|came",
    "land": r"landed|touched down|arrived",
    "begin": r"began|begun|started|opened",
    "start": r"started|began|begun",
    "end": r"ended|finished|over|closed",
    "finish": r"finished|ended|completed|done",
    "complete": r"completed|finished",
    "approve": r"approved|voted|passed|agreed",
    "ban": r"banned",
    "elect": r"elected|won|chosen",
    "marry": r"married|wed",
    "merge": r"merged",
    "return": r"returned|back|came home",
    "retire": r"retired",
    "visit": r"visited|arrived|toured|met",
    "cut": r"has cut|have cut|was cut|were cut|lowered|reduced",
    "sell": r"sold",
    "buy": r"bought|acquired",
    "join": r"joined",
    "leave": r"left|departed|gone",
    "scrap": r"scrapped|abolished",
    "demolish": r"demolished|torn down|knocked down",
}
