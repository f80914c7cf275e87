"""Words that every reader of a newspaper knows.

They are what a slip of the pen is most likely to have been meant as: a strange word one letter away from one of these
is a misspelling, one letter away from a rare word it may be a term. A word stands here because it belongs to general
vocabulary of the field named; regular endings (-s, -ed, -ing, -ly, -er) are formed by rule.
"""

from __future__ import annotations

import re

# Small words, quantities, time and place: the frame of any sentence.
_FRAME = """
    about above across after again against ago all almost alone along already also although always among amount and
    another anybody anyone anything anyway anywhere apart are area around aside away back because been before behind
    being below beneath beside besides between beyond both bottom but can could day decade despite did distance does
    done double down during each early earlier eight either eleven else end enough especially etc even evening
    eventually ever every everybody everyone everything everywhere exactly far few fewer fifteen fifth fifty finally
    first five following for former forty forward four fourteen fourth frequently from front full further future had
    half has have having height her here hers herself him himself his hour how however hundred immediately indeed
    inside instead into its itself just last late later latest least less little long main many maybe meanwhile
    middle midnight might million billion minute moment month more moreover morning most mostly much must myself
    near nearby nearly neither never nevertheless next night nine nineteen ninety nobody none noon nor north
    northern not nothing now nowhere number often once one only onto opposite other otherwise our ours ourselves out
    outside over overall own part past per perhaps period point previous previously quarter quickly quite rarely
    rather really recent recently right same second several seven seventeen seventy shall she should side since six
    sixteen sixty size some somebody someone something sometimes somewhere soon south southern still such suddenly
    ten than that the their theirs them themselves then there therefore these they thing third thirteen thirty this
    those though thousand three through throughout time today together tomorrow tonight too top total toward towards
    twelve twenty twice two under unless unlikely until upon used usual usually various very was way week weekend
    well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose
    why wide will with within without would yard year yes yesterday yet you your yours yourself
"""

# What people do and what happens: verbs of any report.
_DOING = """
    accept accompany accuse achieve acknowledge act add address admit adopt advance advise affect afford agree aim
    allow announce answer apologize appeal appear apply appoint approach approve argue arise arrange arrest arrive
    ask assess assist assume attach attack attempt attend attract avoid award ban bear beat become began begin begun
    believe belong benefit blame block borrow bought break brief bring broke broken brought build built burn bury
    buy calculate call campaign cancel care carry catch caught cause cease celebrate challenge change charge check
    choose chose chosen claim clean clear climb close collapse collect combine come comment commit communicate
    compare compete complain complete concentrate concern conclude condemn conduct confirm connect consider consist
    construct consult contact contain continue contribute control convince cook cope copy cost count cover crash
    create criticize cross cry cut damage dance deal debate decide declare decline decrease defeat defend define
    delay deliver demand demonstrate deny depart depend describe deserve design destroy determine develop die differ
    disagree disappear disappoint discover discuss dismiss display distribute divide double doubt draw drew drink
    drive drop drove dug earn eat edit elect embarrass emerge emphasize employ enable encourage end enjoy ensure
    enter escape establish estimate evacuate examine exceed exchange exclude exist expand expect experience explain
    explode explore express extend face fail fall feed feel fell felt fight fill find finish fix flee flew flood fly
    focus follow force forget forgot forgotten form fought found fund gain gather gave get give given go gone got
    govern grant grew grow grown guarantee guard guess guide handle hang happen harm hate head hear heard held help
    hide hit hold hope host hunt hurt identify ignore imagine implement imply import impose improve include increase
    indicate influence inform injure insist inspect inspire install intend interrupt introduce invest investigate
    invite involve issue join judge jump keep kept kick kill knew know known lack land laugh launch lead learn leave
    led left lend let lie lift limit link listen live locate lock look lose lost love maintain make manage march
    mark marry match matter mean measure meet mention met miss mix monitor mount move need negotiate note notice
    object observe obtain occur occurred occurring offend offer open operate oppose order organize overcome owe pack
    paid paint participate pass pay perform permit persuade pick place plan plant play possess postpone pray predict
    prefer prepare present preserve press pretend prevent print proceed produce promise promote propose protect
    protest prove provide publish pull punish purchase push put qualify question quit quote raise ran reach react
    read realize receive recognize recommend record recover reduce refer referred refuse regard regret reject relate
    release rely remain remember remind remove rent repair repeat replace reply report represent request require
    rescue resign resist resolve respond rest restore result resume retire retreat return reveal review rise risk
    rose rule run rush said sang save say scatter score search seek seem seen select sell send sent separate serve
    set settle shake shape share shelter shine shoot shop shot shout show shown shut sign sing sink sit sleep smile
    smoke sold solve sort sought speak spend spent split spoke spoken spread stand start state stay steal stood stop
    strengthen stretch strike struck struggle study submit succeed suffer suggest supply support suppose surprise
    surrender surround survive suspect suspend swim switch take taken talk taught teach tell tend test thank think
    thought threaten threw throw told took touch tour train transfer translate transport travel treat tremble try
    turn understand understood unite urge use visit vote wait walk want warn wash watch wear went win wish won
    wonder work worry wound write written wrote
"""

# People, work, state and society.
_PEOPLE = """
    academic accident accountant activist actor actress adult adviser agency agreement aircraft ambassador ambulance
    anger apartment argument army artist assembly assistance association athlete attorney audience aunt author
    authority baby bank behavior behaviour bishop board body bomb border boss boy bridge brother budget building
    bureau business businesses businessman cabinet campaigner candidate capital captain career case cathedral
    celebrity ceremony chairman chairwoman champion chancellor charity chief child childhood children choice church
    citizen city civilian client club coach coalition colleague college colonel commander commerce commission
    commissioner committee community company competition complaint conference congress consumer contest contract
    controversy corporation correspondent council councillor country county couple courage court cousin crew crime
    criminal crisis critic criticism crowd culture currency customer cyclist daughter death decision defence defense
    delegate delegation democracy democratic department deputy detective development dialogue diplomat diplomatic
    director disaster discussion disease district doctor document driver duty earthquake economic economist economy
    editor education election electricity embassy emergency employee employer employment enemy energy engineer
    entertainment entrepreneur environment environmental event evidence executive exhibition existence expense
    experiment expert explosion facility factory failure family famous farmer father federal federation festival
    fighter film finance financial firefighter fisherman foreign foreigner foundation founder freedom friend
    friendship fuel funeral gang garden general generation gentleman girl goal government governor grandfather
    grandmother group guest guilty guitar gunman health heritage history holiday hospital hostage hotel household
    housing human humanitarian husband idea illness immediate immigrant immigration importance incident income
    independence independent individual industry inflation information infrastructure inhabitant initial injury
    innocent inquiry inspector institute institution insurance intelligence interest international internet
    interview investigation investigator investment investor island jail job jobs journalist journey judgment jury
    justice kingdom kitchen knife knowledge laboratory labor labour language law lawyer leader leadership league
    legal legislation lesson letter liberty librarian library lieutenant literature loan local lord loss machine
    magazine major majority maintenance man manager management manufacturer market marriage mayor meaning mechanic
    media medical medicine meeting member memorial memory men message military minister ministry minority mission
    mother motorist mountain movement murder museum music musician national nation necessary neighbor neighbour
    neighborhood neighbourhood network newspaper nurse occasion occasionally occurrence offence offense office
    officer official operation opinion opponent opportunity opposition orchestra organization outbreak owner
    painting parent parliament partner passenger patient peace pedestrian pension people percent percentage
    performance permission person personal personnel photograph photographer physician pilot player police policeman
    policy political politician politics population position possession poverty power practice premier presence
    president pressure priest prime prince princess principal prison prisoner privacy private prize problem process
    product production profession professional professor profit program programme progress project property proposal
    prosecutor protection protester province public publisher pupil purpose quality queen questionnaire radio
    railway reason reality rebel reception recession recommendation reference referee reform refugee regime region
    registration relation relationship relative relief religion religious reporter republic reputation research
    researcher resident resource response responsibility responsible restaurant restriction retirement revenue
    revolution rival role royal sailor salary sale schedule scheme school science scientific scientist secretary
    section security senate senator sentence series sergeant service sheriff shock shortage singer sister situation
    skill soccer social society soldier solution son sophisticated source speech spokesman spokeswoman spokesperson
    spouse staff stage stadium standard statement statistics status store story strategy street strength student
    style subject success successful supervisor supporter supreme surgeon surgery survey survivor sympathy system
    target task tax teacher team technical technique technology teenager telephone television tenant territory
    terrorism terrorist theater theatre theory threat ticket title tobacco tourism tourist tournament town trade
    tradition traditional traffic tragedy treasury treatment treaty trial tribute trip troop trouble truth twelfth
    uncle unemployment union unit university vacancy vaccine vehicle version veteran victim victory video village
    villager violence violent visitor voice volunteer voter wage warehouse warrior wealth weapon website wedding
    welfare wife wives winner witness woman women worker workshop writer youth
"""

# Nature, things, the body and daily life.
_THINGS = """
    afternoon airline airport alcohol animal arm autumn bag ball banana basket bathroom battery beach beautiful
    beauty bedroom bicycle bird birth birthday blanket blood boat book bottle bottom boundary bowl box brain branch
    bread breakfast breath brick bright butter calendar camera candle carpet castle cattle ceiling cemetery center
    centre chair chicken chocolate cigarette circle climate clock cloth clothes clothing cloud coal coast coffee
    cold color colour column computer concert concrete condition container corner cotton countryside cricket crop
    cupboard curtain danger dangerous darkness dark date debris degree desert device diamond dinner dirt dog donkey
    door dozen drain dream dress drought dust earth eastern edge egg electric electronic element engine equipment
    exercise extreme eyes fabric farm fashion favorite favourite feature fence field fire fish flag flame flight
    floor flour flower food foot football forecast forest fountain fresh fruit furniture game garage gas gate gift
    glass glasses gold golden grain grass gravel ground growth guard hair hall hammer harbor harbour harvest hat
    heart heat heavy highway hill home hope horse house hungry hunger hurricane ice image insect instrument iron
    jacket jewellery kilometer kilometre kitchen lake lamp landscape lane leather leaf leaves leg library lightning
    liquid lorry luggage lunch material meal measurement meat medal metal meter metre mile milk mineral mirror model
    money monument moon motor mouth movie mud muscle nature neck noise object ocean oil onion orange oxygen page
    pain paper park particle path pattern pavement pencil petrol phone picture piece plane planet plastic plate
    platform pocket poison pollution pond pool potato potatoes powder price pump rain rainfall recipe reservoir
    rhythm rice river road rock roof room root rope route rubber rubbish rubble ruins safety salt sand satellite
    sausage scene scenery scissors screen season seat shadow sheep sheet shelf ship shirt shoe shoulder shower
    shelves signal silence silver site skeleton skin sky slope snow soap soil song sound space species spring square
    stairs station statue steam steel stomach stone storm stove stream sugar suitcase summer sunlight surface symbol
    symptom table tank temperature temple tent thunder timber tomato tomatoes tongue tool tooth tower toy track
    tractor tree truck trousers tunnel tyre umbrella vacation valley value vegetable vehicle view volcano volume
    wall warm water wave weather weight western wheat wheel wind window winter wire wood wooden wool world zone
"""

# Qualities and the nouns and adverbs made of them.
_QUALITIES = """
    able absence absolute absolutely abroad acceptable access accommodation according accurate achievement acquire
    active actual actually additional adequate advantage advertisement afraid aggressive alive alleged alternative
    amazing ancient annual anxious apparent apparently appearance appropriate approximately arrangement arrival
    asleep assault assessment atmosphere attention attitude available average aware bad basic basically basis
    beginning belief best better big bitter blind brave brilliant broad busy calm capable careful carefully category
    certain certainly character cheap chemical circumstance civil clear clearly clever collection combination
    comfortable commercial commitment common comparison complex complicated component comprehensive concept
    conclusion confidence confident conflict confusion connection conscience conscious consequence consequently
    conservative considerable consistent constant constantly construction content context convenience convenient
    correct correctly corruption credit crucial cruel curious current currently daily decent deep definite
    definitely definition deliberate delicate delicious demand description desperate detail different difference
    difficult difficulty direct direction dirty disabled disappearance discipline discovery distant distinct divided
    dominant dramatic dual due eager easily easy effect effective efficient effort elderly element embarrassment
    empty enormous enthusiasm entire entirely equal equivalent error essential estimate evil evident exact
    exaggerate excellent except exception excessive excited excitement exciting exclusive exhausted exist existing
    expansion expectation expensive explanation explicit export expression extension extensive extent external extra
    extraordinary extremely factor fair fairly faith familiar fatal fault fear fierce final fine firm flexible
    formal fortunate fortunately frame frequent friendly fundamental generally generous gentle genuine glad global
    good grammar grateful grave great guarantee guidance habit handsome happy hard hardly harassment healthy helpful
    hidden high highly historic historical honest honor honour horrible huge humor humorous identity illegal
    imagination immense impact important impossible impression impressive improvement inadequate increasingly
    incredible independently initially innovation instance instant instruction intense intention internal
    introduction invisible irrelevant jealous joint junior keen kind large largely lately leading leisure length
    level liberal license licence likely limited literally logical lonely loose low loyal lucky mad magnificent
    manner massive mature maximum mental mere merely method mild minimum minor mistake modern modest moral motion
    mutual mysterious mystery narrow natural naturally necessarily negative nervous neutral nice noble normal
    normally notable noticeable nuclear numerous obvious obviously odd opening ordinary original originally outcome
    outstanding parallel particular particularly patience perfect perfectly permanent persistent physical plain
    pleasant pleased pleasure plenty poor popular positive possibility possible possibly potential powerful
    practical precious precise preference pregnant preparation previous pride primarily primary principle priority
    privilege probable probably procedure profound prominent promising proof proper properly proportion protein
    proud psychological pure quick quiet quietly racial radical random range rapid rapidly rare rate ratio raw
    reaction ready realistic reasonable reduction regardless regular regularly relevant reliable reluctant
    remarkable remote repetition replacement requirement resistance respect respectively rich ridiculous rough round
    routine rural sad safe safely satisfaction satisfied scale scarce scope secret secure selection senior sense
    sensible sensitive separate separately serious seriously severe shallow sharp short significance significant
    significantly silent similar simple simply sincerely single slight slightly slow slowly small smart smooth soft
    solar solid sophisticated sorry special specific specifically speed spirit spiritual stable steady stiff
    straight strange strategic strict strong strongly stupid subsequent substantial substitute sudden sufficient
    suitable superior sure surely surprising surprisingly surveillance suspicion suspicious sweet swift symbolic
    tall taste temporary tendency tension terrible terrified thick thin thorough thoroughly tight tiny tired
    tiredness tough transition transparent trend tropical true truly typical ugly ultimate ultimately unable
    uncertain uncertainty unclear unexpected unfortunate unfortunately unhappy uniform unique universal unknown
    unnecessary unusual upper upset urban urgent usable useful vague valid valuable variation variety vast vertical
    viable virtually visible vision vital vulnerable weak weakness wealthy weird welcome wet white widely widespread
    wild willing wise wonderful worse worst worth worthwhile wrong yellow young
"""

# The calendar and numbers in words, which reports spell out; as names they keep their capital.
_CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december
"""

WORDS = frozenset(" ".join((_FRAME, _DOING, _PEOPLE, _THINGS, _QUALITIES, _CALENDAR)).split())

# A regular ending, and what may have stood in its place: studies, stopped, hoping, happily, carrier.
_ENDINGS = tuple(
    (re.compile(pattern), stem)
    for pattern, stem in (
        (r"s$", ""),
        (r"es$", ""),
        (r"ie(?:s|d|r)$", "y"),
        (r"(?:ed|ing|er|ers|ly|est|ment|ments|ful|ness)$", ""),
        (r"(?:d|r|rs|st|ly)$", ""),
        (r"ing$", "e"),
        (r"ily$", "y"),
        (r"ly$", "le"),
        (r"([bdgklmnprt])\1(?:ed|ing|er|ers)$", r"\1"),
        (r"is(e[sd]?|ing)$", r"iz\1"),
        (r"ise[sd]?$", "ize"),
        (r"ising$|izing$|ization$|isation$|izations$|isations$", "ize"),
    )
)


def is_common(word: str) -> bool:
    """Whether a word in small letters is listed here, or is a listed one with a regular ending."""
    if word in WORDS:
        return True
    return any(pattern.search(word) and pattern.sub(stem, word) in WORDS for pattern, stem in _ENDINGS)
