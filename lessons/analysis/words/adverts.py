"""Text of other trades that gets pasted into reports: small ads, recipes, job letters, portraits of the writer.

Each pattern is one that a report does not use in its own voice. A paragraph counts where it opens with an OPENING, or
where it holds at least two SIGNS of one group.
"""

from __future__ import annotations

# What opens a paragraph of that trade and no paragraph of a report.
OPENINGS = {
    "a small advertisement": (
        r"for (?:sale|rent|hire)(?: by owner)?[:,.–-]|(?:to let|wanted|lost|found|situations? (?:vacant|wanted)"
        r"|vacanc(?:y|ies)"
        r"|job vacancy|accommodation|free to (?:a )?good home|flat to rent|garage sale|yard sale|special offer|buy"
        r" one|order now"
        r"|limited[- ]time offer|advertisement|sponsored(?: content)?|promoted|now hiring|we are hiring)[:!–-]"
        r"|(?:buy|order|book|shop) (?:now|today|online)\b|call (?:now|today|us)\b|don't (?:miss (?:out|our)|forget"
        r" to (?:check out|like|subscribe|follow|download|visit|listen))\b|use"
        r" (?:the )?(?:promo |discount )?code\b"
    ),
    "a recipe": (
        r"(?:ingredients|method|serves \w+|preparation time|cooking time)[:.–-]|preheat the oven|(?:heat|melt|whisk"
        r"|beat|sift|knead|simmer|fry|chop)"
        r" (?:the|two|three|four|an?) (?:[\w-]+ ){0,3}(?:oven|butter|oil|eggs?|flour|dough|onions?|sugar|garlic|pan"
        r"|milk|cream)"
    ),
    "a letter of application": (
        r"to (?:work|obtain|secure|find|gain|seek) (?:in|a|an|for) [^.]{0,60}(?:environment|position"
        r"|organi[sz]ation|role|job|career)[^.]{0,200}(?:my|me)\b"
        r"|(?:career )?objective[:–-]|(?:i am|i'm) (?:writing to apply|a highly motivated|a hard-?working|seeking)"
        r"|dear (?:sir|madam|hiring|mr|ms|mrs|customer|colleagues)"
        r"|seeking a (?:challenging )?position|references (?:are )?available (?:up)?on request|curriculum vitae"
    ),
    "a horoscope": (
        r"(?:horoscopes?|your stars)[:.]|(?:aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius"
        r"|capricorn|aquarius|pisces)(?:"
        r" \([^)]{3,40}\))?[:–-]"
        r"|your (?:stars|horoscope) (?:today|this week)"
    ),
    "a note to readers about the writer": (
        r"about the (?:author|writer|creator|editor)[:–-]|the (?:author|writer) (?:is|lives|has written|holds)\b"
        r"|(?:he|she) (?:lives|writes) (?:in|from) [^.]{3,60} with (?:his|her) (?:wife|husband|partner|two|three"
        r"|dog|cat|family)"
    ),
    "the answer of a chat program": (
        r"(?:as an ai|as a (?:large )?language model|i(?:'m| am) (?:sorry|unable|happy to help)|certainly! here"
        r"|sure,? here(?:'s| is)|here is (?:a|the) (?:rewritten|revised)"
        r"|lorem ipsum|i hope this (?:helps|article)|\[(?:insert|your|name|date|placeholder)[^\]]*\])"
    ),
    "a greeting": (
        r"(?:congratulations|happy (?:birthday|anniversary|retirement|christmas|new year)|get well soon|many happy"
        r" returns|in loving memory|thank you)"
        r" (?:to|of|from|for) [^.]{3,60}(?:from|!|love|team|all at|everyone)"
    ),
    "a note of the office": (
        r"(?:note to (?:self|editors?|sub-?editors?|all staff|staff|designer)|reminder|memo|to ?-?do|internal only"
        r"|draft \d+|not for publication)[:!]"
        r"|(?:please )?(?:check|fix|confirm|insert|delete|replace|add) (?:this|quote|photo|picture|name|figure"
        r"|number)s? (?:before|here|later|with)"
    ),
    "the small print of a contract or a letter": (
        r"this e-?mail (?:and any|is intended)|the information (?:contained )?in this (?:e-?mail|message|document)"
        r" is (?:confidential|for general)"
        r"|by using (?:this|our) (?:site|website|service)|terms and conditions apply|no part of this publication"
        r"|past performance is (?:no|not)"
        r"|in (?:no event|consideration of the) [^.]{0,60}(?:shall|hereby)"
    ),
}

# Words of that trade that may stand anywhere in the paragraph.
SIGNS = {
    "a small advertisement": (
        r"would suit|one careful (?:owner|lady)|good (?:condition|runner|home)|nearly new|hardly used|ono\b|o\.n\.o"
        r"|no time ?wasters|buyer collects|cash only"
        r"|asking price|or nearest offer|in working order|ask for [A-Z]\w+|(?i:ring|call|phone|text|e-?mail|contact"
        r"|apply to|telephone|whatsapp) (?:the \w+|\d[\d ]{4,}|\w+@\w+|us|me|now|today|on|for)\b"
        r"|(?:call|ring|order|book|buy|apply|visit|hurry|subscribe|download) (?:now|today|us|online|our)\b|\b\d+ ?%"
        r" off|% discount|free (?:delivery|shipping|quote|trial|gift|estimate)"
        r"|while stocks last|best prices|money back|(?:half|lowest) price|previous experience|competitive (?:salary"
        r"|rates)|full or part time|apply (?:by|in writing|within)|successful candidate"
        r"|berths?|new ty?res|mileage|low mileage|bedrooms?\b|deposit required|gives? you a discount|discount code"
        r"|(?:link|button|banner) (?:in|on|below|at) (?:the|my|our) (?:sidebar|bio|page|top|description)"
        r"|(?:rooms?|tickets|prices|tables|flights) from [£$€]|on our (?:website|site|app)|on this (?:site|blog"
        r"|channel)|my (?:review|book|course|shop|channel|podcast|newsletter|other (?:post"
        r"|article)s?) |most popular (?:page|post|article)|affiliate|promo code|sponsored by|our sponsors?"
        r"|satisfaction guaranteed|no obligation|prices? (?:from|start)|available (?:now|from all)|in all good"
        r" (?:shops|stores)"
    ),
    "a recipe": (
        r"tablespoons?|teaspoons?|\btbsp|\btsp|\d{1,6} ?g of|cups? of (?:flour|sugar|milk|rice|water)|preheat|gas mark"
        r"|simmer|stir (?:in|well|until)|until golden|bake (?:for|at|until|in)"
        r"|pinch of (?:salt|pepper)|season (?:with|to taste)|serve (?:hot|cold|with|warm)|chopped (?:onions?"
        r"|parsley)|whisk|sift|knead|in a (?:large|small) (?:bowl|pan)|leave to (?:cool|rest|rise)"
    ),
    "a letter of application": (
        r"\bmy (?:professional|personal|communication|organi[sz]ational|technical|skills|career|qualifications"
        r"|experience|strengths|abilities)|challenging (?:environment|position|role)"
        r"|team player|self-motivated|hard-?working|positive contribution|utili[sz]e|ameliorate|growth of the"
        r" (?:company|organi[sz]ation)|career growth|resourceful|innovative and flexible"
    ),
    "a horoscope": (
        r"lucky (?:number|colou?r|day)|venus (?:in|enters)|mercury (?:in|is) retrograde"
        r"|romance is in the air|the moon in"
    ),
    "a note to readers about the writer": (
        r"is the author of|(?:her|his) (?:first|latest|new|debut|most recent) (?:book|novel)|lives in [A-Z]\w+ with"
        r"|in (?:his|her) (?:spare|free) time|(?:enjoys|loves) (?:hiking|cooking|reading|gardening|walking|travel)"
        r"|holds an? (?:degree|BA|MA|PhD|MBA|diploma|master's)|(?:freelance|award-winning) (?:writer|journalist"
        r"|blogger|author)|can be (?:reached|followed|contacted) (?:at|on)|follow (?:him|her|me) on|two cats|born"
        r" and raised"
    ),
}
