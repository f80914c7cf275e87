"""Words that bring a verdict with them, by the mechanism that carries it, each with plainer words for the same thing.

What stands here is choice of words: the same thing could be told without them. What charges a state, a people, a faith,
a party or a person with a deed (genocide, terror, fraud, theft, spying) does not stand here, on neither side: whether
such a word is fair depends on what happened and not on the word. Words that news reports mostly use in their plain
sense (battle, storm, explosive, myriad, shock, devastated) are left out, or asked for the company that excludes it.
"""

from __future__ import annotations

from lessons.analysis.phrases import Phrases, listed

_WHOM = (
    r"(?:the |its |his |her |their |a |an |this |that )?(?:[\w'-]+ ){0,2}(?:decisions?|plans?|moves?|proposals?"
    r"|government|council|ministers?|officials?|critics?|reports?|bill|law|ruling|polic(?:y|ies)|president|mayor|company|club|bosses"
    r"|chiefs?|leaders?|media|press|judges?|referees?|rivals?|opponents?|bank|firm|idea|strategy|cuts|claims?|comments?)"
)
_OF_PEOPLE = (
    r"(?:migrants|refugees|immigrants|foreigners|asylum seekers|newcomers|tourists|visitors|outsiders|fans|people)"
)

BLOWS = listed(
    "tells what somebody said as if it were a blow",
    rf"""
    slam(?:s|med|ming)? {_WHOM} = criticized
    slammed (?:for|as|by (?:critics|fans|experts|opponents|campaigners)) = criticized
    blast(?:s|ed|ing)? {_WHOM} (?:for|over|as) = criticized
    blasted (?:for|as|by (?:critics|fans|experts|opponents|campaigners)) = criticized
    lash(?:es|ed|ing)? out (?:at|against) = criticized
    hit(?:s|ting)? (?:back|out) at = answered
    (?:tore|tears|tearing|ripped|rips|ripping|laid|lays|laying) into {_WHOM} = criticized
    lambast(?:s|es|ed|ing) = criticized
    (?:savaged|skewered|eviscerated|excoriated|lacerated|pilloried) = criticized
    (?:demolished|destroyed|obliterated|torpedoed) (?:the |his |her |their )?(?:arguments?|claims?|critics?|case|opponents? in debate) = answered
    (?:takes?|took|taking) (?:a |another )?(?:swipe|swipes|pot ?shots?|aim) at = criticized
    (?:shot|shoots) down (?:the |a |his |her |their )?(?:claims?|ideas?|proposals?|suggestions?|calls?|critics) = rejected
    war of words = dispute
    (?:read|reads) (?:\w+ )?the riot act = warned
    (?:firestorm|torrent|barrage|storm|hail) of (?:criticism|abuse|protest|outrage|complaints) = many complaints
    """,  # noqa: E501
)

VOICES = listed(
    "tells how a voice sounded in the writer's ears, not what was said",
    r"""
    whin(?:ed|es|ing|ge|ges|ged|ging) = complained
    (?:bleated|bleats|bleating|carped|carping|moaned about|moans about|moaning about|griped|gripes) = complained
    (?:ranted|rants|ranting) = said
    (?:crowed|crowing|gloated|gloats|gloating) = said
    (?:sneered|sneers|sneering) = said
    (?:smirked|smirks|smirking) = smiled
    (?:scoffed|scoffs|scoffing) = doubted
    (?:gushed|gushes|gushing)(?! (?:from|out|into|through|down|over|up|water|oil|blood)) = praised
    (?:parroted|parrots|parroting)(?= (?:the|his|her|their|its|what|every|a)\b) = repeated
    (?:spouted|spouting|spewed|spewing) (?:\w+ )?(?:nonsense|lies|rubbish|hate|venom|claims|theories|slogans|bile) = said
    (?:pontificated|pontificates|pontificating) = spoke
    (?:harangued|harangues|browbeat|hectored|hectoring) = spoke to
    (?:trotted|trots) out = repeated
    peddl(?:ed|es|ing) (?:the |a |his |her |their )?(?:\w+ )?(?:myths?|nonsense|theor(?:y|ies)|rumou?rs?|narratives?|claims?) = spread
    clapped back = answered
    (?:cooed|simpered|squealed|squawked|bellyached) = said
    """,  # noqa: E501
)

DOINGS = listed(
    "tells what somebody did and in one word how poor it was",
    r"""
    (?:dithered|dithers|dithering) = took time to decide
    (?:dawdled|dawdles|dawdling) = took time
    (?:bungled|bungles|bungling) = made mistakes in
    (?:botched|botches|botching) = made mistakes in
    (?:squandered|squanders|squandering|frittered away) = spent
    (?:splurged|splurges|splurging|lavished) = spent
    (?:pandered|panders|pandering) to = listened to
    (?:caved in|caves in|caving in) to = agreed to
    (?:caved|buckled) (?:under|in to) (?:pressure|demands) = agreed to
    (?:kowtowed|kowtows|kowtowing|grovell?ed|grovelling|groveling) = gave way
    (?:wriggled|weaseled|weaselled|wormed) (?:out of|his way|her way|their way|its way|into|free of) = avoided
    (?:skulked|slunk|slinks|slinking|slithered|scuttled|scurried|swanned|flounced|sashayed|waltzed) (?:off|away|back|into|out|past|around) = left
    (?:swaggered|swaggering|strutted|strutting|preened|preening) = walked
    (?:fleeced|fleecing|trousered|trousering|milked|bled (?:\w+ ){0,3}dry) = charged, or earned
    (?:limped|limps|limping|lurched|lurches|lurching|stumbled|stumbles|stumbling) (?:on|along|from crisis) = continued
    (?:carved|carve|carving) up = divided
    hatched (?:an? |the |their |his |her )?(?:\w+ )?(?:plots?|schemes?|plans?) = planned
    (?:cowered|cowers|cowering) behind = stood behind
    (?:wallowed|wallows|wallowing) in = stayed in
    (?:flip-flopped|flip-flops|flip-flopping|backpedal(?:l?ed|s|l?ing)) = changed position
    (?:foisted|foists|foisting) = imposed
    rammed through = passed
    (?:railroaded|bulldozed) (?:through|into) = passed
    (?:gobbled|gobbles|gobbling) up(?! the (?:food|cake|bread)) = bought
    rak(?:ed|es|ing) in = earned
    lin(?:ed|es|ing) (?:his|her|its|their) (?:own )?pockets = earned
    (?:dragged|dragging|drags|drag) (?:its|his|her|their) (?:feet|heels) = took time
    (?:sat|sits|sitting) on (?:its|his|her|their) hands = did nothing
    (?:turned|turns|turning) a blind eye = did nothing
    (?:passed|passing|passes) the buck = did not decide
    (?:swept|sweeping|sweeps) (?:\w+ )?under the (?:carpet|rug) = did not mention
    (?:hellbent|hell-bent) = determined
    """,  # noqa: E501
)

# A "regime" is also a way to train, to tax or to inspect: only beside a country or an army does it name a government.
NAMES = listed(
    "is a name for people that already says what to think of them",
    r"""
    (?:(?<='s )|(?<=s' )|(?<=the )|(?<=these )|(?<=those )|(?<=such )|(?<=of )|(?<=by ))cheats = the players, or the people, by name
    (?:faceless |unelected |meddling |petty |pampered |overpaid )?bureaucrats = officials
    (?:pen-pushers|penpushers|apparatchiks|jobsworths?|mandarins) = officials
    (?:cronies|crony|henchm[ae]n|lackeys?|flunk(?:ey|eys|ies)|minions|toad(?:y|ies)|yes-men) = aides
    (?:stooges?|mouthpieces?|lapdogs?|poodles?) (?:of|for) = allies
    (?:scroungers?|freeloaders?|spongers|layabouts?|skivers?|shirkers?) = people without work, or on benefits
    (?:fat cats?|fatcats?|moneybags) = executives
    (?:do-gooders?|busybod(?:y|ies)|killjoys?|spoilsports?|party poopers?) = opponents
    (?:buffoons?|nincompoops?|imbeciles?|morons?|idiots|halfwits?|numbskulls?|dimwits?|simpletons?) = people, by name
    (?:crackpots?|nutjobs?|nutters?|loon(?:y|ies)|wackos?|weirdos?|oddballs?) = people, by name
    (?:snowflakes|sheeple|bleeding hearts|keyboard warriors|armchair (?:generals|critics|experts)) = critics
    (?:goons?|yobs?|yobbos?|hooligans|louts?|riff-?raff|rabble|ruffians|scumbags?|lowlifes?) = people, by name
    (?:scum|vermin|cockroaches) (?:who|that) = people, by name
    (?:troublemakers?|rabble-rousers?|agitators?|firebrands?|hotheads?) = protesters
    (?:bigwigs?|big shots?|top dogs?|kingpins?|supremos?|honchos?) = managers
    (?:wannabes?|has-beens?|upstarts?|also-rans?|no-hopers?) = newcomers, or others, by name
    (?:zealots?|fanatics|cranks?|maniacs?|diehards?) = supporters
    (?:cowboy|rogue|fly-by-night) (?:builders?|traders?|firms?|clampers?|outfits?|operators?|landlords?) = builders, traders and so on, by name
    (?:hard-working|hardworking|ordinary decent|decent hard-working|law-abiding|long-suffering) (?:families|people|taxpayers|folk|citizens|commuters|residents|fans|motorists|parents) = families, people and so on
    (?:fat-cat|greedy|rip-off|slum|bungling|penny-pinching|heartless) (?:bosses|landlords?|bankers?|executives?|companies|firms|officials|managers|owners) = bosses, landlords and so on
    (?:boffins?|eggheads?) = scientists
    (?:cash cows?|gravy trains?) = source of income
    (?:(?<=an )|(?<=ese )|(?<=ish )|(?<=military )|(?<=ruling )|(?<=puppet )|(?<=toppled )|(?<=ousted )|(?<=brutal ))regime(?! (?:of|for|to|that)\b) = government
    """,  # noqa: E501
)

CROWDS = listed(
    "tells of people as if they were water, insects or an army",
    rf"""
    (?:swarms?|hordes?|droves|packs|herds|tides?|floods?|waves?|tsunamis?|deluges?|torrents?|avalanches?|stampedes?) of (?:\w+ ){{0,2}}{_OF_PEOPLE} = many
    (?:flooded|swamped|overrun|inundated|besieged|infested|invaded) (?:by|with) (?:\w+ ){{0,2}}{_OF_PEOPLE} = visited by many
    (?:{_OF_PEOPLE}) (?:swarm|flood|pour|swamp|overrun|stampede)(?:s|ed|ing)? = came in great numbers
    (?:the )?(?:baying|braying|howling|rampaging|feral) (?:mobs?|crowds?|packs?|masses|hordes?) = crowd
    mindless (?:mobs?|crowds?|violence|vandals|thugs) = crowd
    """,  # noqa: E501
)

CHARACTER = listed(
    "judges what somebody is like instead of telling what they did",
    r"""
    (?:heartless|callous|cold-hearted|hard-hearted|uncaring) = what was done, and to whom
    (?:merciless|pitiless|ruthless|remorseless|vindictive|spiteful) = what was done, and to whom
    (?:spoilt|spoiled|pampered|cosseted|mollycoddled|entitled|overpaid) (?:star|stars|brat|brats|child|children|player|players|elite|elites|celebrit(?:y|ies)|generation|students|footballers?) = the person, by name
    (?:beleaguered|embattled|hapless|luckless|hard-pressed|under-fire) = what happened to whom
    (?:penny-pinching|cheeseparing|miserly|stingy|tight-fisted|spendthrift|money-grabbing) = what was spent
    (?:evil|wicked|devilish|fiendish|dastardly) (?:scheme|plan|plot|deed|act|trick|genius)s? = what was done
    (?:callously|heartlessly|cynically|brazenly|shamelessly|mindlessly|laughably|blithely|smugly|pompously|stubbornly) = leave it out
    (?:spineless|gutless|lily-livered|weak-kneed|toothless|supine) = what was not done
    (?:greedy|money-grubbing|grasping|rapacious|avaricious)(?! (?:for|algorithm|matching|search|method)) = what was charged, or paid
    (?:power-hungry|power-mad|megalomaniac(?:al)?|self-serving|self-seeking) = what was done
    (?:shameless|brazen|barefaced|bare-faced|unashamed) = what was done
    (?:arrogant|smug|pompous|conceited|high-handed|supercilious|haughty) = what was said, or done
    (?:clueless|incompetent|bumbling|hapless|inept|hopeless|useless|feckless|shambolic|ham-fisted|cack-handed)(?! (?:to|at|for|in|without)) = what went wrong
    (?:hare-brained|half-baked|crackpot|madcap|cockamamie|lunatic|insane|crazy|bonkers|barmy|idiotic|stupid|dumb|daft) (?:idea|plan|scheme|proposal|decision|rule|law|policy|theory|claim|notion|project)s? = plan
    (?:unhinged|deranged|demented|rabid|foaming-at-the-mouth|swivel-eyed)(?! (?:dog|fox|bat|animal|raccoon)) = what was said, or done
    (?:sanctimonious|holier-than-thou|preachy|mealy-mouthed|two-faced|po-faced) = what was said
    (?:petulant|childish|infantile|puerile|tantrum-throwing) = what was said, or done
    (?:tin-?pot|two-bit|third-rate|second-rate|fourth-rate|two-a-penny) = leave it out
    (?:despicable|vile|contemptible|loathsome|odious|repugnant|repulsive|abhorrent|detestable) = what was done
    (?:disgusting|sickening|revolting|nauseating|stomach-churning) = what was done, or seen
    (?:shady|sleazy|slimy|sinister|murky|dodgy) (?:deals?|dealings?|characters?|figures?|outfit|past|business|motives?|practices?|group|world) = what is known of it
    (?:draconian|punishing|swingeing|savage) (?:cuts?|laws?|rules?|measures?|fees?|tax(?:es)?|penalt(?:y|ies)|restrictions?|regime) = strict, or the figure
    """,  # noqa: E501
)

TEARS = listed(
    "tells the reader what to feel",
    r"""
    (?:heartbreaking|heart-breaking|heartbreakingly) = what happened
    (?:heart-?rending|heart-?wrenching|gut-?wrenching|soul-destroying) = what happened
    (?:tear-?jerking|tearjerker|lump-in-the-throat) = what happened
    (?:heart-?warming|feel-good|uplifting|life-affirming) = what happened
    (?:heart-?stopping|nail-?biting|edge-of-the-seat|pulse-pounding|adrenaline-fuelled|adrenaline-fueled) = close
    (?:spine-chilling|bone-chilling|blood-?curdling|hair-raising|terrifying|horrifying|horrific|gruesome|grisly|ghastly|macabre) = what was seen
    (?:a|the|this|that|living|worst|absolute|waking) nightmare(?! (?:about|in which|disorder)) = what happened
    (?:unforgettable|never-to-be-forgotten) = what happened
    (?:beyond|too \w+ for|no) words = what happened
    (?:unimaginable|unspeakable|unbearable|unfathomable|indescribable) (?:pain|grief|horrors?|suffering|loss|tragedy|agony|misery|cruelty|heartache|sorrow) = what happened
    (?:appalling|shocking|shameful|disgraceful|outrageous|deplorable|scandalous)(?! (?:that|and)) = what happened, and who objects
    (?:outrageously|shockingly|appallingly|disgracefully|shamefully|obscenely|eye-wateringly|ludicrously|insanely|absurdly)(?! (?:,)) = the figure
    (?:eye-watering|sky-high|jaw-dropping|mind-boggling|staggering|whopping|gargantuan|humongous|ginormous|paltry|measly|derisory|pitiful) = the figure
    (?:heroic|brave|valiant|selfless|saintly|noble|gallant) (?:nurses?|doctors?|firefighters?|volunteers?|rescuers?|soldiers?|officers?|crews?|teams?|teachers?|parents?|mothers?|fathers?|efforts?|struggle|battle|fight|defen[cs]e) = what they did
    (?:spine-tingling|goosebump-inducing|tear-stained|bittersweet|poignant) = what happened
    (?:innocent|defenceless|defenseless|helpless) (?:children|babies|toddlers|victims|souls|civilians|animals) = children, or victims
    (?:angels|fallen heroes|little angels|brave little) = the people, by name
    (?:killer|monster|nightmare|freak|horror|hell) (?:quakes?|storms?|bugs?|virus(?:es)?|heatwaves?|floods?|crash(?:es)?|waves?|flu|winter|commute|neighbou?rs?|smash|fire) = quake, storm, crash and so on
    (?:rip(?:s|ped|ping)|tear(?:s|ing)|tore|rampag(?:es|ed|ing)) through = hit
    """,  # noqa: E501
)

ALARM = listed(
    "makes a thing as large as it can be made, without a figure",
    r"""
    (?:apocalyptic|armageddon|doomsday scenario|end of days|biblical proportions) = how far it reached
    (?:hell on earth|hellish|hellscape|hellhole|war zone-like|scenes of devastation) = what was seen
    (?:total|utter|complete|absolute|sheer|mass) (?:chaos|mayhem|carnage|madness|panic|pandemonium|meltdown|collapse|disaster|catastrophe|hysteria|insanity|disgrace|humiliation|nonsense|rubbish) = what happened
    (?:descended|descends|descending|plunged|plunges|plunging|thrown) into (?:\w+ )?(?:chaos|mayhem|crisis|turmoil|madness|anarchy|darkness|despair) = what happened
    (?:bedlam|pandemonium|mayhem|bloodbath|carnage) = what happened
    (?:ticking )?time ?bomb(?!s? (?:exploded|went off|was found)) = what may happen, and who says so
    (?:powder keg|tinderbox|house of cards|perfect storm|train wreck|dumpster fire|car-crash|death spiral|slippery slope) = what is known of the risk
    (?:on|to|from) the (?:very )?(?:brink|verge|edge) of (?:the )?(?:abyss|collapse|disaster|catastrophe|ruin|chaos|anarchy|extinction|oblivion) = what is known of the risk
    (?:spiral|spirals|spiralled|spiraled|spiralling|spiraling) out of control = how fast it grew
    (?:tidal waves?|tsunamis?|waves?|wall|torrents?|floods?|outpouring) of (?:fury|anger|grief|emotion|hatred|outrage|hate|rage|misery|despair|love|panic) = who felt so, and how it showed
    (?:feeding frenzy|media circus|kangaroo court|witch-?hunt|nanny state|banana republic|gravy train|ivory tower) = what is meant
    (?:sparked?|sparks|sparking|provoked?|triggered|unleashed|met with|caused) (?:\w+ )?(?:fury|outrage|uproar|a frenzy|hysteria|a storm|pandemonium) = who objected, and how
    (?:bombshell|earth-shattering|earthshattering|seismic) (?:revelations?|reports?|news|claims?|interviews?|announcements?|admission|shift|change|documents?|rulings?) = new, or important
    (?:meltdown|freak-?out|hissy fit|tantrum)(?= (?:over|after|about|on|as|when)\b) = what was said, or done
    (?:doomed|ill-fated|ill-starred|star-crossed|cursed)(?! to\b)(?! (?:ship|liner|flight|expedition|voyage)) = what happened to it later
    (?:rock-bottom|free-?fall|nosedive|nosedived|cratered) = the figure
    (?:humiliating|crushing|embarrassing|ignominious|abject|catastrophic|shambolic) (?:defeat|failure|loss|climbdown|retreat|u-turn|collapse|exit|performance|surrender) = defeat
    (?:vicious|vitriolic|venomous|poisonous|toxic|nasty|bitter|ugly) (?:attack on|tirade|rant|row|feud|campaign|spat|slur|diatribe) = dispute
    """,  # noqa: E501
)

PRAISE = listed(
    "praises as an advertisement does, without anything to check",
    r"""
    (?:game-?changing|game-?changers?) = what changes
    (?:groundbreaking|ground-breaking|trailblazing|path-?breaking|pioneering new) = new
    (?:world-class|world-beating|best-in-class|top-notch|first-rate|first-class(?! (?:post|mail|stamp|ticket|carriage|cabin|cricket|degree|honours|travel|seat))) = what it can do
    (?:state-of-the-art|cutting-edge|next-generation|bleeding-edge) = new
    (?:unparalleled|unrivalled|unrivaled|unmatched|incomparable|matchless|peerless) = what it can do
    (?:breathtaking|jaw-droppingly|awe-inspiring|mesmeri[sz]ing|spellbinding|enchanting|dazzling|sumptuous) = what was seen
    (?:magnificent|glorious|sublime|majestic|marvell?ous|resplendent) = what was seen
    (?:stunning|sensational|spectacular|incredible|amazing|awesome|unbelievable|fantastic|fabulous|epic) (?:\w+ )?(?:goals?|wins?|victor(?:y|ies)|comebacks?|displays?|performances?|views?|shows?|finish|success|achievements?|journey|results?|job|work|people|team|scenes?|offers?|experience|news|transformation) = what happened
    (?:legendary|iconic|beloved|much-loved|world-famous|one-of-a-kind) = known for what
    (?:once-in-a-lifetime|once-in-a-generation|larger-than-life|must-have|must-see|not-to-be-missed) = leave it out
    (?:visionary|inspirational|charismatic|brilliant|genius) (?:leaders?|founders?|managers?|coach(?:es)?|directors?|chiefs?|ceo|players?|scientists?|teachers?) = leave it out
    (?:heroically|valiantly|gallantly|masterfully|brilliantly|magnificently|superbly|gloriously|flawlessly|effortlessly|miraculously) = leave it out
    (?:masterstroke|tour de force|crowning glory|stroke of genius|labour of love|labor of love) = what was done
    (?:steely|fearless|indomitable|unbreakable|undaunted|plucky|gutsy|never-say-die) = what was done
    (?:lightning-fast|blistering|scorching|electrifying|red-hot|white-hot)(?= (?:pace|start|form|run|speed|display|goal|performance)\b) = the figure
    (?:revolutionary|magical|miracle) (?:new )?(?:products?|devices?|apps?|technolog(?:y|ies)|cures?|diets?|treatments?|drugs?|formula|method|solution) = new
    """,  # noqa: E501
)

THINGS = listed(
    "is a nickname that tells what to think of a thing before it is described",
    r"""
    (?:white elephants?|money pits?|laughing stocks?|damp squibs?|basket cases?|pipe dreams?|vanity projects?|lame ducks?) = what it costs, or does
    (?:carbuncles?|monstrosit(?:y|ies)|blots? on the landscape|concrete jungles?|hideous|monstrous) = what it looks like
    (?:rip-offs?|gimmicks?|mickey mouse (?:course|degree|job|outfit)s?|toytown|pointless exercises?|glorified (?:shed|hut|\w+)) = what it costs, or does
    (?:filthy rich|stinking rich|filthy lucre|obscene (?:profits?|bonus(?:es)?|sums?|wealth|salar(?:y|ies))) = the figure
    (?:orgy|cesspit|cesspool|cauldron|quagmire|sewer) of = what happened
    (?:naked|pure|corporate|sheer|blatant|boundless) (?:greed|arrogance|folly|stupidity|hypocrisy|cynicism|incompetence|lunacy|madness|luck) = what was done
    (?:lunacy|folly|idiocy|tomfoolery|claptrap|twaddle|poppycock|gobbledygook|balderdash|hogwash|drivel|garbage (?:idea|film|book|plan)) = what was said, or done
    (?:dinosaurs|fossils|relics|dead wood|deadwood)(?= (?:who|on the (?:board|committee|council)|running|at the (?:top|helm))\b) = managers, by name
    (?:toffs?|posh boys|plebs|hoi polloi|chavs?|rednecks?|hillbill(?:y|ies)|yuppies|luvvies|champagne socialists) = people, by name
    (?:villains?|hero(?:es)?) of the (?:piece|hour|day) = the person, by name
    (?:robs?|robbed|robbing|took|takes) (?:[\w'-]+ ){1,4}(?:blind|to the cleaners) = what was charged, or lost
    (?:tore|tears|tearing|ripped|rips|ripping|cuts?) the (?:very )?(?:heart|guts|soul) out of = what was lost
    (?:living|absolute|pure|sheer) hell = what happened
    (?:broken beyond repair|shell-shocked|grief-stricken|in floods of tears|inconsolable) = what was seen
    """,  # noqa: E501
)

DISTANCE = listed(
    "lets the reader know that the writer does not believe it, without a reason",
    r"""
    so-called = leave it out
    (?:self-styled|self-proclaimed|self-appointed|self-anointed|self-described expert) = who gave the title
    (?:supposed|purported|alleged) (?:experts?|leaders?|friends?|allies|defenders?|champions?|heroes|solution|benefits|reforms?|peace|democracy) = leave it out
    (?:would have us believe|would have you believe|wants? (?:us|you) to believe) = says
    (?:in name only|if you can call (?:it|him|her|them) that|for what it's worth|whatever that means) = leave it out
    (?:surprise,? surprise|big surprise|how convenient|conveniently forg(?:ets?|ot)|conveniently ignor(?:es?|ed)) = leave it out
    (?:mere|glorified) (?:puppets?|figureheads?|formality|window dressing|bystanders?|spectators?) = what it does
    (?:smoke and mirrors|window[- ]dressing|lip service|sham|charade|pantomime|circus act) = what was done
    """,  # noqa: E501
)

MECHANISMS = (BLOWS, VOICES, DOINGS, NAMES, CROWDS, CHARACTER, TEARS, ALARM, PRAISE, THINGS, DISTANCE)
ALL = Phrases(tuple(phrase for group in MECHANISMS for phrase in group))
