"""Phrases that fill a line and say nothing that could be checked.

STRONG phrases are worth a look wherever they stand: no fact hangs on them. WEAK ones have an honest use now and then
and count only where they come thick, which no plain report does.
"""

from __future__ import annotations

from lessons.analysis.phrases import Phrases, listed

_GREAT = (
    r"(?:great|immense|enormous|huge|profound|deep|particular|special|significant|considerable|major|vital|crucial)"
)

SAYINGS = listed(
    "is a saying that fits any story",
    r"""
    at the end of the day, = leave it out
    when all is said and done = leave it out
    all (?:in all|things considered)(?=,? (?:it|this|the)\b) = leave it out
    (?:only )?time (?:will|alone will|alone can|can only) tell = leave it out
    (?:it )?remains to be seen = what is not known yet
    every cloud has a silver lining = leave it out
    (?:a|the) silver lining = what was gained
    (?:is|was|has been|it's) (?:all )?about the journey = leave it out
    (?:has been|been|was|what|is) (?:quite )?(?:a|the|quite a) (?:rollercoaster|roller-coaster|roller coaster|wild ride|whirlwind) = what happened
    (?:has been|been|was|it's been) quite (?:a|the) journey = what happened
    (?:the |its |their |many |of )?ups and downs = what happened
    (?:game|story|season|match|tale) of two halves = what changed, and when
    (?:nobody|no one|no-one|they) can(?:not|'t)? (?:ever )?take (?:that|this|it) away from = leave it out
    it is what it is = leave it out
    (?:that's|such is|that is) (?:life|football|sport|politics|show business) = leave it out
    one (?:game|day|step|match) at a time = what is planned
    (?:give|gave|giving|given) (?:it )?(?:110|a hundred and ten|one hundred and ten) per ?cent = what was done
    (?:the rest|everything else),? (?:as they say,? )?is history = what happened then
    (?:what goes around comes around|what will be will be|that ship has sailed|you win some|easier said than done) = leave it out
    (?:slow and steady wins|third time lucky|better late than never) = leave it out
    (?:the )?(?:tip of the iceberg|elephant in the room|light at the end of the tunnel|calm before the storm) = what is meant
    (?:a |the )?(?:double-edged sword|catch-22|mixed bag|vicious circle|blessing in disguise|bitter pill) = what is meant
    (?:back to (?:the drawing board|square one)|low-hanging fruit|food for thought|win-win(?: situation)?) = what is meant
    (?:think|thinking|thinks) outside (?:of )?the box = what is new
    (?:leave|leaves|leaving|left) no stone unturned = what was done
    (?:hit|hits|hitting) the ground running = what was done
    (?:went|go|goes|going) (?:the extra mile|above and beyond) = what was done
    (?:against all (?:the )?odds|against the odds|blood,? sweat and tears|heart and soul) = what was done
    (?:one thing is|what is|what's|this much is) (?:for sure|for certain|certain|sure|clear) = leave it out
    (?:come what may|come rain or shine|through thick and thin|for better or (?:for )?worse|rain or shine) = leave it out
    (?:wrote|written|write|etched) (?:his|her|its|their) names? (?:in|into) (?:the )?(?:history|record|folklore|legend)(?: books)? = what was done
    (?:the )?(?:beautiful game|stuff of (?:dreams|legend|nightmares)|story of (?:hope|resilience|triumph)) = what is meant
    (?:in )?this day and age = when
    (?:the )?(?:moral of the story|name of the game|bottom line|long and (?:the )?short of it) is = leave it out
    """,  # noqa: E501
)

PROVERBS = listed(
    "is an old saying that fits any story",
    r"""
    rome was(?:n't| not) built in a day = leave it out
    (?:good things come|everything comes) to (?:him|her|those) who waits? = leave it out
    (?:the )?proof of the pudding = what was tried, and what came of it
    all's well that ends well = leave it out
    the sky(?:'s| is) the limit = what is planned
    it (?:always )?takes two to tango = who else took part
    where there(?:'s| is) a will = leave it out
    the ball(?:'s| is) (?:now |firmly |back )?in (?:their|his|her|its|our|your|the \w+(?:'s)?) court = who has to decide
    what a difference an? (?:day|week|month|year) makes = what changed
    (?:hope springs eternal|practice makes perfect|money talks|time flies|actions speak louder|history repeats itself) = leave it out
    (?:the grass is always greener|there(?:'s| is) no place like home|no pain,? no gain|easy come,? easy go|live and learn) = leave it out
    (?:better safe than sorry|old habits die hard|boys will be boys|nothing lasts for ?ever|strength in numbers) = leave it out
    (?:a picture is worth a thousand words|when one door closes|if at first you don't succeed) = leave it out
    there are (?:always )?two sides to every (?:story|coin) = what the other side says
    (?:stranger things have happened|never say never|you can't please everyone|you never know|anything can happen|anything is possible) = leave it out
    (?:it(?:'s| is) not over (?:until|till|'til)|the fat lady sings|the writing is on the wall|the die is cast) = what is decided
    (?:love|hate|like) (?:it|him|her|them) or (?:hate|loathe|loath|love) (?:it|him|her|them) = leave it out
    life (?:goes on|must go on|is (?:a|full|too|what|like)|is never|can be)\b = leave it out
    (?:is|was|as|so) (?:a (?:story|tale) )?as old as (?:time|the hills|history)(?: itself)? = when
    (?:the )?more things change = what changed
    (?:as )?(?:luck|fate|chance) would have it = leave it out
    in the grand scheme of things = leave it out
    (?:all that glitters|every rose has its thorn|still waters run deep|birds of a feather|blood is thicker than water) = leave it out
    (?:begins?|starts?) with a (?:single|first) step = what is planned
    (?:tomorrow is another day|(?:it is|it's) always darkest before|every dog has its day|all roads lead to|all good things) = leave it out
    (?:no|never any) smoke without fire = what is known
    (?:you |we |they )?(?:reap|reaps|reaped) what (?:you|we|they|he|she) (?:sow|sows|sowed) = what followed
    (?:change|uncertainty) is the only (?:constant|certainty) = what changes
    (?:there are (?:always )?|has its |have their )?winners and losers = who, by name
    when (?:it (?:all )?comes down to it|push comes to shove|the chips are down|the going gets tough|the dust settles) = when
    (?:people are people|business is business|football is football|rules are rules|a (?:deal is a deal|win is a win|promise is a promise)) = leave it out
    (?:absence makes|haste makes waste|honesty is the best|knowledge is power|the pen is mightier|less is more|seeing is believing) = leave it out
    (?:the customer is always right|the early bird|fortune favou?rs the|curiosity killed|great minds think|two heads are better) = leave it out
    (?:many hands make|too many cooks|a stitch in time|a friend in need|out of sight,? out of mind|a leopard (?:can't|cannot|never)) = leave it out
    (?:don't count your chickens|don't put all your eggs|don't judge a book|there's no such thing as a free lunch) = leave it out
    (?:laughter is the best medicine|health is wealth|age is (?:just|only) a number|beauty is in the eye|love conquers all|home is where) = leave it out
    (?:it's|it is) (?:a small world|a funny old (?:game|world)|never too late|the thought that counts|not rocket science|a jungle out there) = leave it out
    (?:that's|that is) (?:what it's all about|the way it goes|just the way it is|how it goes|what makes it (?:interesting|special)) = leave it out
    """,  # noqa: E501
)

COLOR = listed(
    "is color that fits any place, any match and any firm",
    r"""
    (?:an? |truly |really )?(?:day|night|evening|season|match|game|summer|moment|journey|one) to (?:remember|forget|savou?r) = what happened
    (?:there's |there is |there was )?never a dull moment = what happened
    (?:has |had |have |there's |there is |offers? |is )?something for (?:everyone|everybody|all the family|all ages|all tastes) = what there is
    (?:the )?(?:journey|adventure|story|work|hard work|fun|party|fight|battle) (?:has |had |is )?(?:only )?(?:just )?(?:begun|beginning|getting started) = what is planned
    watch this space = leave it out
    (?:highs and lows|twists and turns|thrills and spills|trials and tribulations|blood and thunder) = what happened
    for (?:all|everyone|everybody) (?:concerned|involved)(?=[,.;!]| (?:and|at|in)\b) = for whom
    as (?:such things|these things|journeys|things|life|stories) (?:are|do|go|goes|tend to|often do|so often) = leave it out
    (?:means|is|can be) (?:many|different|all) things to (?:many|different|all) people = what it means, and to whom
    (?:is|are|lies?|sits?|remains?|stands?) (?:very much |right )?at the (?:very )?heart of (?:everything|all|what|our|the (?:community|matter|issue|debate)) = what depends on it
    (?:is|was|are|were|it's|that's) (?:really |simply |ultimately )?(?:all|what \w+ is) about (?:the|emotions?|passion|people|love|family|community|teamwork|sharing|balance|belief|heart)\b = what is meant
    (?:took|take|takes|taking) (?:the|a lot of|many|some) positives = what went well
    (?:a )?game of (?:inches|fine margins|small margins|opinions|chess) = what decided it
    (?:anyone|anybody|any team) can beat (?:anyone|anybody|any team) = leave it out
    (?:never sleeps|never stands still|waits for no (?:one|man)|knows no (?:bounds|borders|limits)) = leave it out
    (?:the )?(?:quest|search|thirst) for knowledge = who looks for what
    (?:the )?future is in (?:our|their|your) hands = what is planned
    one thing (?:stays|remains|never changes|will never change) = leave it out
    (?:in|across|throughout) (?:this|our|an|the) ever-(?:changing|evolving|shifting|growing) (?:\w+ )?(?:world|landscape|times|society|market) = when
    (?:it )?(?:goes|went) without saying = leave it out
    (?:the )?future (?:is|looks|has never looked) (?:so |very )?(?:bright|rosy|brighter) = what is planned
    (?:a |real |great |true |full ){0,3}team effort = who did what
    (?:steeped in (?:history|tradition)|feast for the (?:eyes|senses)|hidden gem|land of contrasts|city that never sleeps) = what there is to see
    (?:where (?:old|past|tradition) meets (?:new|present|modern(?:ity)?)|off the beaten (?:track|path)|like stepping back in time|the best of both worlds) = what there is to see
    (?:gave|give|given|gives) (?:it )?(?:their|his|her|its|our) all\b = what was done
    (?:left|leave|leaving) (?:it all|everything|nothing) (?:out )?on the (?:pitch|field|court|park|track) = what was done
    (?:a )?marathon,? not a sprint = how long it will take
    (?:form goes out of the window|all to play for|no easy games|the magic of the cup|lives? to fight another day|lived to fight another day) = leave it out
    (?:fairy-?tale|storybook|hollywood) (?:ending|finish|story|script) = what happened
    (?:memories|moments?|friendships) (?:that will |to |which will )?(?:last|cherish|treasure)(?: (?:a lifetime|forever|for ever))? = what happened
    (?:go|goes|going|went|gone) from strength to strength = the figure
    (?:the )?possibilities (?:are|seem|were) (?:truly )?(?:endless|limitless) = which ones
    (?:the )?(?:jury is still out|clock is ticking|devil is in the details?|numbers speak for themselves|results speak for themselves) = what is known
    (?:only |barely |just )?(?:scratch|scratches|scratched|scratching) the surface = what is missing
    (?:take|takes|took|taking|taken) (?:\w+ ){0,3}to (?:the next|a new|another|a whole new) level = what changes
    (?:unlock|unlocks|unlocking|unleash|unleashes|harness|harnessing) (?:the |its |their |your |our |his |her )?(?:full |true |hidden )?(?:potential|power|possibilities) = what it does
    (?:paradigm shift|one-stop shop|holistic approach|seamless experience|synergies|best-of-breed|thought leaders?) = what is meant
    (?:a |the )?(?:sign of the times|shot in the arm|breath of fresh air|labou?r of love|rollercoaster of emotions) = what is meant
    (?:kick|kicks|kicked|kicking) the can (?:further )?down the road = what was not decided
    (?:onwards? and upwards?|by leaps and bounds|last but by no means least|once and for all|through and through) = leave it out
    (?:bring|brings|bringing|brought) people together = who came
    (?:the town|the city|the nation|the world|history|nobody who was there|no one who was there) will never forget = leave it out
    """,  # noqa: E501
)

SIGNIFICANCE = listed(
    "says that something matters and not how one could tell",
    rf"""
    (?:hold|holds|held|holding|carry|carries|carried|has|have|had|bear|bears|is of|are of|assume|assumes|takes on) {_GREAT} (?:significance|importance|meaning|implications|weight|promise|potential) = for whom it matters, and why
    (?:shed|sheds|shedding) (?:new |more |fresh |some |further |a )?light on = what it shows
    (?:delve|delves|delved|delving) (?:deeper |deep )?into = is about
    (?:is|was|are|stands?|stand as|serves?|stands as|remains) (?:as )?a (?:true |lasting |powerful |living )?testament to = what it shows
    (?:serves?|served|serving|acts?|stands?) as a (?:platform|beacon|bridge|catalyst|reminder|cornerstone|stark reminder|powerful reminder|timely reminder|wake-up call|testament) (?:for|of|to|that|between) = what it does
    (?:a |another )?(?:stark|timely|powerful|poignant|sobering|grim) reminder (?:of|that|to) = what it shows
    (?:is|was|comes as|serves as|should be|must be) a wake-up call = who did what about it
    (?:underscores?|underscored|underlines?|highlights?|underscoring|highlighting) the (?:importance|need|urgency|significance|necessity|complexity|complexities|fragility|value|power) = what it shows
    (?:sends?|sent|sending) (?:out )?a (?:clear|strong|powerful|loud and clear|resounding) (?:message|signal) = what was said, and to whom
    (?:raises?|raised|raising) (?:important|serious|many|profound|difficult|more|fresh) questions = which questions, and whose
    (?:speaks to|goes to the heart of|strikes at the heart of|reflects the importance of|signif(?:y|ies) the importance of) = what it shows
    (?:marks?|marked|marking|is|was|be) a (?:\w+ )?(?:pivotal|watershed|defining|landmark|historic|momentous|turning) (?:moment|point|chapter|milestone|move|step) = what changed
    (?:at|reached|come to|stands at) a (?:critical |historic )?(?:crossroads|tipping point|critical juncture|inflection point) = what has to be decided
    (?:the )?stakes (?:are|were|have|could|couldn't|could not|remain) (?:never |not )?(?:been |be )?(?:high|higher) = what could be lost
    (?:a |new |fresh |another |exciting ){{1,3}}chapter in (?:the|its|their|his|her) (?:history|story|life|relationship|book|journey) = what changed
    """,  # noqa: E501
)

SCENERY = listed(
    "sets a scene that fits any place and any year",
    r"""
    in (?:today's|our|an increasingly|this) (?:\w+[ -]){0,2}(?:fast-paced|ever-changing|interconnected|globali[sz]ed|digital|modern|complex|rapidly changing|ever-evolving) (?:world|age|era|society|landscape|environment) = when
    in (?:an era|a world|an age|a time) (?:defined|marked|grappling|where|characteri[sz]ed|dominated) = when and where
    in recent times = when
    (?:against|amid|in) (?:this|that|the|such a) (?:backdrop|climate of|tapestry)(?: of)? = when and where
    (?:a |the )?(?:rich|complex|vibrant|intricate|colou?rful) (?:tapestry|mosaic|web|fabric) of = what there is
    (?:captured?|captures|capturing|captivated) the (?:world|nation|public|imagination|hearts|attention)(?:'s)?(?: \w+)? = who took notice
    (?:the )?(?:whole |entire )?(?:world|nation|country) (?:is |was )?(?:watches|watched|watching|holds its breath|held its breath|eagerly awaits|waits|awaits|held its collective breath) = who waits
    with (?:bated breath|great anticipation|keen interest|anticipation) = who waits
    (?:a|the|strike a|striking a) (?:very )?delicate (?:balance|balancing act|dance) = which two things
    (?:navigate|navigates|navigating|navigated) (?:through )?(?:the |their |its |these |this )?(?:complexities|complexit(?:y|ies) of|challenges|complex|landscape|competition|turbulent|uncharted|choppy|waters|intricacies|contentious) = what has to be done
    (?:uncharted|choppy|troubled|turbulent) waters = what is difficult
    (?:long|bumpy|rocky|challenging|difficult|long and \w+) road ahead = what has to be done
    (?:challenges?|work|road|obstacles?|task|journey) (?:that )?(?:lies?|still lies?|remains?) ahead = what has to be done
    (?:is|are|was|were) not without (?:its|their|his|her) (?:challenges|difficulties|problems|critics|risks|complexities|flaws) = which ones
    (?:complex and multi-?faceted|multi-?faceted and complex|complex and intertwined|wide and varied|many and varied) = what there is
    (?:restores?|restored|restoring|return to|regain|bring back) (?:a |some )?(?:sense|semblance) of (?:normalcy|normality|calm|order) = what works again
    (?:the |their |shared )?(?:values|ties|bonds) that (?:bind|unite) = what is meant
    """,  # noqa: E501
)

STRONG = Phrases((*SAYINGS, *PROVERBS, *COLOR, *SIGNIFICANCE, *SCENERY))

WEAK = Phrases(
    listed(
        "is harmless once; here such phrases come thick",
        r"""
        (?:play|plays|played|playing) an? (?:\w+ )?(?:crucial|vital|key|pivotal|important|significant|critical|integral|central) (?:role|part) = what it does
        an? (?:crucial|pivotal|critical|significant|integral|vital) (?:aspect|component|step|element|part|factor|moment|theater|theatre|mission|juncture|topic|milestone) = what depends on it
        foster(?:s|ed|ing)? (?:\w+ ){0,3}(?:understanding|stability|cooperation|collaboration|dialogue|relationship|environment|trust|growth|innovation|prosperity|unity|community|sense) = what is done
        (?:finds? |finding |seeks? |seeking )?common ground = what both agree on
        far-reaching (?:impact|implications|consequences|effects?|changes?|influence) = whom it reaches
        high-stakes = what could be lost
        (?:pave|paves|paved|paving) the way (?:for|to|towards?) = what follows
        (?:lay|lays|laid|laying) the (?:groundwork|foundations?) for = what follows
        (?:set|sets|setting) the (?:stage|scene|tone) for = what follows
        (?:open|opens|opened|opening|explore|explores|exploring) (?:new |potential |up )?(?:avenues?|opportunities|possibilities|doors|horizons) (?:for|to|of)\b = which ones
        (?:provide|provides|provided|present|presents|presented|offer|offers|offered)(?: \w+)? (?:an|a unique|a rare|a valuable) opportunity = what one can do
        (?:shape|shapes|shaped|shaping) the (?:future|dynamics|trajectory|course|landscape|narrative|destiny) = what changes
        at the forefront of = what it did first
        (?:bridge|bridges|bridging) the (?:gap|divide) = what is done
        (?:wide|broad|diverse|vast) (?:array|spectrum) of = which ones
        (?:pressing|myriad|complex|multifaceted|thorny) (?:challenges|issues|concerns) = which ones
        (?:sustained|concerted|collective|tireless) (?:efforts?|commitment) = who does what
        (?:constructive|meaningful|open and honest) (?:engagement|dialogue|discussions?|conversations?) = who talked about what
        (?:brighter|better|more sustainable|more resilient) (?:future|tomorrow|world) = what changes
        (?:in|within) the (?:realm|context|landscape) of = about, or for
        (?:due to the fact that|in light of the fact|at this (?:point|moment) in time) = because, or now
        (?:unprecedented|unwavering|steadfast) (?:commitment|times|challenges|support|determination|levels) = how much
        steps? in the right direction = what was done
        (?:key|valuable|actionable) (?:takeaways?|insights?|stakeholders?) = which ones
        (?:in|to) (?:conclusion|sum up|a nutshell)(?=,) = leave it out
        (?:as|while) (?:tensions|challenges|uncertainty|questions|concerns) (?:persist|persists|remain|remains|mount|grow|linger) = which ones
        (?:first and foremost|last but not least|each and every|tried and tested|part and parcel|now more than ever) = leave it out
        """,  # noqa: E501
    )
)
