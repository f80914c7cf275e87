"""How a writer judges in a report: frames and words that say what is good, right, needed or beyond doubt.

Each group has its reason. No word stands here that charges somebody with a wrong: whether such a charge is fair is not
for a list to say.
"""

from __future__ import annotations

from lessons.analysis.phrases import Phrases, listed

_BE = r"(?:is|was|are|were|remains?|remained|has been|have been|will be|must be|seems?|looks?|'s)"
_VERY = (
    r"(?:(?:so|very|simply|quite simply|utterly|totally|absolutely|truly|quite|frankly|just|plainly|clearly|really"
    r"|entirely|completely|rather|also|still|now|only|by far|easily|surely|certainly|undoubtedly|arguably|perhaps"
    r"|probably|without doubt|increasingly|among|one of|some of|nothing short of|nothing less than) ){0,2}"
)
_DEAR = (
    r"(?:beautiful|exciting|important|impressive|inspiring|disgraceful|shameful|remarkable|extraordinary|memorable|moving"
    r"|talented|gifted|delightful|charming|thrilling|boring|ridiculous|absurd|embarrassing|courageous|heroic|fascinating"
    r"|beloved|spectacular|magnificent|wonderful|terrible|disappointing|brilliant|elegant|generous|admirable|deserving"
    r"|pressing|consequential|enjoyable|entertaining|incredible|amazing)"
)
# "Best-selling" and "best-known" are counted, "best-run" is not.
_BEST = (
    r"(?:best-(?!selling|known|paid|attended|studied|documented|preserved|funded|supported|of|placed|ranked|rated)[a-z]+"
    r"|worst-(?!hit|affected|case|paid|off|of|placed|ranked|rated)[a-z]+|best(?!-)|worst(?!-)|finest|greatest|loveliest"
    rf"|nicest|saddest|bravest|proudest|noblest|silliest|most {_DEAR})"
)

# Nobody can measure these; "the longest" and "the oldest" somebody can.
_EST = r"(?:stupid|dumb|dull|mean|cruel|clever|kind|fair|silli|ugli|crazi|clumsi|lazi|nasti|feebl|wis)est"

_FINE = (
    r"(?:wonderful|terrible|brilliant|brave|excellent|superb|fantastic|magnificent|splendid|dreadful|awful|ridiculous"
    r"|absurd|foolish|silly|stupid|shameful|disgraceful|shocking|appalling|marvell?ous|lovely|beautiful|gorgeous"
    r"|charming|delightful|remarkable|extraordinary|sensible|wise|clever|sad|sorry|lousy|perfect|amazing|incredible"
    r"|thrilling|inspired|inspiring|poor excuse for an?|heroic|noble|generous|fitting|pathetic|rotten|cynical)"
)

SUPERLATIVES = listed(
    "there is no measure by which anybody could check it",
    rf"""
    {_BE} {_VERY}the (?:very |single )?{_BEST}(?! of (?:three|five|seven|nine)\b) = who says so, and what can be counted
    the {_BEST} (?:[\w'-]+ ){{1,4}}(?:of all time|ever|anywhere|in (?:the )?(?:history|world)) = who says so, and what can be counted
    {_BE} {_VERY}the {_EST} = who says so, and what can be counted
    (?:simply|quite simply) the best = who says so
    second to none = who says so, and what can be counted
    in a (?:class|league) of (?:his|her|its|their) own = who says so, and what can be counted
    (?:beyond compare|as good as it gets|without equal|without parallel) = who says so
    (?:no other|there is no|no) (?:[\w'-]+ ){{1,3}}(?:better|finer|greater|lovelier) = who says so, and what can be counted
    nothing better than = who says so, and what can be counted
    nothing (?:is|was|could be|beats|can beat|compares) (?:more|better|finer|worse|with|to) = who says so, and what can be counted
    """,  # noqa: E501
)

VERDICTS = listed(
    "it tells what the writer thinks of it, not what it is like",
    rf"""
    {_BE} {_VERY}(?:disgraceful|shameful|appalling|deplorable|outrageous|unforgivable|inexcusable|unacceptable|intolerable|indefensible) = what was done, and who objects
    {_BE} {_VERY}(?:admirable|commendable|laudable|magnificent|marvell?ous|wonderful|fantastic|brilliant|superb|sublime|glorious|splendid|delightful) = what it is like, and who liked it
    {_BE} {_VERY}(?:awful|dreadful|horrible|pathetic|ridiculous|absurd|laughable|ludicrous|farcical|idiotic|stupid|foolish|senseless|pointless) = what was done, and who objects
    {_BE} {_VERY}(?:inspiring|heart-?warming|breathtaking|stunning|incredible|amazing|unbelievable|astonishing|extraordinary|remarkable) = what it is like
    {_BE} {_VERY}(?:unfair|unjust|selfish|childish|embarrassing|humiliating|long overdue|well deserved|richly deserved|thoroughly deserved|beyond belief|out of touch) = who thinks so, and why
    {_BE} {_VERY}an? (?:[\w-]+ )?(?:disgrace|shambles|farce|travesty|outrage|mockery|joke|insult|fiasco|debacle|embarrassment|eyesore|monstrosity|disaster waiting to happen|recipe for disaster|slap in the face|kick in the teeth|waste of (?:time|money)) = what was done, and who objects
    {_BE} {_VERY}an? (?:[\w-]+ )?(?:masterclass|masterpiece|triumph|marvel|joy|delight|blessing|godsend|no-brainer|force for good|gem|treat|jewel|treasure|inspiration|credit to|must-see|must-read) = what it is like, and who liked it
    {_BE} {_VERY}an? (?:[\w-]+ )?(?:pity|shame|welcome (?:step|move|change|sign)|step in the (?:right|wrong) direction|price worth paying) = who thinks so, and why
    deserves? (?:(?:an? |the )?(?:better|proper|real|decent|worthy)|praise|credit|applause|our|more|nothing|everything|every|to be) = who thinks so, and why
    deserved (?:better|more|nothing|everything|praise|credit) = who thinks so, and why
    {_BE} {_VERY}an? {_FINE} (?:and \w+ )?\w+ = what was done, and who thinks so
    {_BE} (?:plainly|clearly|obviously|simply|quite|totally|completely|dead|utterly|absolutely|just) (?:wrong|right)(?! (?:about|angles?|size|number|side|place|time)) = who thinks so, and why
    {_BE} (?:well |more than |certainly )?worth (?:an? visit|a look|the (?:wait|trip|money|price|effort|journey)|every \w+|seeing|visiting|reading) = what there is
    (?:could|can|would|will) fail to be (?:moved|impressed|charmed|touched|inspired|shocked) = who was, and how it showed
    the (?:best|worst|nicest|saddest|great|sad|amazing|remarkable) thing about = who thinks so, and why
    (?:richly|thoroughly|fully|truly|well and truly) deserve[sd]? = what was done
    monument to (?:human |man's )?(?:folly|greed|vanity|stupidity|incompetence|vision|courage) = what was done
    {_BE} (?:far|much|way) too \w+ = the figure, and who thinks so
    (?:do|does|did|done|doing) an? {_FINE} job = what was done
    (?:makes?|made) (?:no|little|perfect|absolutely no) sense = what was done, and who objects
    (?:made|make|makes|was|is|took) the (?:right|wrong) (?:choice|decision|call|thing|move) = who thinks so, and why
    (?:leaves?|left) (?:a lot|much|a great deal|little) to be desired = what was missing
    what an? (?:[\w-]+ )?(?:day|night|shame|disgrace|game|match|story|journey|mess|joke|waste|result|performance|goal|win|finish|season) = what happened
    could (?:hardly|not) (?:be|have been) (?:more|better|worse|clearer) = what happened
    speaks volumes = what it shows, and to whom
    (?:and |quite |so )rightly(?: so)? = who thinks so, and why
    """,  # noqa: E501
)

DEMANDS = listed(
    "it tells what ought to be done, which no observation can show",
    rf"""
    (?:it is|it's|it remains|it becomes) {_VERY}(?:more \w+ than ever )?(?:crucial|essential|vital|imperative|paramount|critical|important|high time|time|only (?:right|fair)|right|wrong)(?: \w+)? (?:to|that|for) = who asks for it, and why
    (?:is|are|remains?|becomes?) {_VERY}(?:crucial|essential|vital|imperative|paramount|indispensable|of the (?:utmost|essence)) = what depends on it, and who says so
    must (?:(?:now|also|never|all|not|finally|urgently|therefore|first) ){{0,2}}(?:recogni[sz]e|reali[sz]e|understand|acknowledge|remember|forget|learn|act\b(?! as)|do (?:more|better)|wake up|step up|rise to|strive|tread|navigate|strike(?= a)|come together|work together|heed|confront|face up|unite|take (?:responsibility|action)) = who asks for it, and why
    must (?:now |also |never |not |finally |all )?(?:be (?:held|stopped|remembered|forgotten|allowed to|applauded|praised|congratulated|commended|ashamed)|find (?:a way|ways|common)) = who asks for it, and why
    (?:should|ought to) (?:never|not) (?:have|be allowed|forget) = who thinks so, and why
    should (?:all )?(?:be (?:ashamed|congratulated|applauded|commended|proud)|have known better|think again|hang (?:his|her|their) heads?) = who thinks so, and why
    should (?:all )?be (?:furious|outraged|grateful|worried|delighted|thankful|embarrassed|celebrated|left alone) = who thinks so, and why
    (?:is|was|remains) the only way to = who asks for it, and why
    needs? to (?:wake up|do (?:more|better)|act now|get a grip|step up|think again) = who asks for it, and why
    (?:has|have) no excuse = who thinks so, and why
    the only (?:sensible|right|possible|logical|real|decent|fair|honest|reasonable) (?:answer|way|choice|option|thing|solution|course|conclusion|response) = who thinks so, and why
    surely (?:the|it|they|there|nobody|no one|we|someone|somebody|he|she|that|this) = what shows it
    enough is enough = who asks for it, and why
    """,  # noqa: E501
)

CERTAINTIES = listed(
    "it tells the reader to agree in the place of a reason",
    r"""
    (?:it is|it's) (?:also |now |quite |perfectly |abundantly |crystal )?(?:clear|obvious|evident|plain|undeniable|no secret|no exaggeration|fair to say|safe to say|hard to (?:imagine|overstate|argue)|difficult to overstate|impossible to (?:deny|ignore|overstate)) (?:that|to|how|the) = what shows it
    there (?:is|can be|was|'s) (?:absolutely |simply )?no (?:doubt|question|denying|excuse|better|finer|greater) = what shows it
    without (?:a |any |a shadow of a )doubt = what shows it
    (?:no one|nobody|no-one) (?:can|could|would|will|should) (?:deny|doubt|argue) = what shows it
    (?:nobody|no one) in (?:their|his) right mind = who thinks so, and why
    (?:as )?(?:everyone|everybody|we all) (?:knows?|agrees?) = who, and how many
    any (?:fair-minded|reasonable|sensible|decent|right-thinking|sane) (?:person|observer|reader|voter|citizen|fan) = who thinks so, and why
    make no mistake = what shows it
    let(?: us|'s) (?:be (?:clear|honest|frank)|face it) = what shows it
    the (?:simple |plain |sad |hard |harsh )?(?:truth|reality) is(?: that)? = what shows it
    like it or not = what shows it
    (?:undeniably|unquestionably|indisputably|indubitably|needless to say) = what shows it
    (?:clearly|obviously|of course|undoubtedly|plainly), = what shows it
    cannot be (?:overstated|underestimated|denied) = what shows it
    """,  # noqa: E501
)

FEELINGS = listed(
    "it tells the reader how to feel about what follows",
    r"""
    (?:sadly|shamefully|disgracefully|outrageously|thankfully|mercifully|regrettably|tragically|unfortunately|fortunately|luckily|happily|remarkably|incredibly|unbelievably|astonishingly|predictably), = leave it out
    (?:frankly|to be honest|in truth|simply put|quite frankly|to be fair|let it be said), = leave it out
    (?:it is |it's |small |little |is it any |is it )?no wonder = what explains it
    thank (?:goodness|god|heavens) = leave it out
    """,  # noqa: E501
)

ALL = Phrases((*SUPERLATIVES, *VERDICTS, *DEMANDS, *CERTAINTIES, *FEELINGS))
