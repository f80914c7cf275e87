"""Misspellings that are made again and again, with what is meant. None of them is a word of any English.

A row stands here because style guides and dictionaries warn of it, and because the slip is more than one letter away
from its word, leaves more than one word near, or is met with a capital too. What one lost letter explains by itself is
found without a list.
"""

from __future__ import annotations

# Sounds alike: a vowel nobody hears, or a consonant that is doubled or not.
_HEARD = """
    absense:absence accomodate:accommodate accomodated:accommodated accomodation:accommodation acheive:achieve
    acheived:achieved acheivement:achievement aquire:acquire aquired:acquired adress:address agression:aggression
    agressive:aggressive amature:amateur apparant:apparent apparantly:apparently appearence:appearance
    arguement:argument assasin:assassin assasinated:assassinated assasination:assassination athiest:atheist
    attendence:attendance begining:beginning beleive:believe beleived:believed beleives:believes
    benificial:beneficial buisness:business buisnesses:businesses bussiness:business catagory:category
    cemetary:cemetery changable:changeable collegue:colleague collegues:colleagues comittee:committee
    commitee:committee comitted:committed comming:coming commited:committed comparision:comparison
    concious:conscious conscence:conscience consistant:consistent controversal:controversial copywrite:copyright
    critisism:criticism critisized:criticized curiousity:curiosity decieve:deceive decieved:deceived
    definate:definite definately:definitely definitly:definitely dependance:dependence desparate:desperate
    desparately:desperately develope:develop developement:development dissapear:disappear dissapeared:disappeared
    dissapoint:disappoint dissapointed:disappointed dissapointing:disappointing dissapointment:disappointment
    ecstacy:ecstasy eligable:eligible embarass:embarrass embarassed:embarrassed embarassing:embarrassing
    embarassment:embarrassment enviroment:environment enviromental:environmental equiptment:equipment
    exagerate:exaggerate exagerated:exaggerated excede:exceed excellant:excellent excercise:exercise
    existance:existence experiance:experience explaination:explanation extreem:extreme familar:familiar
    finaly:finally florescent:fluorescent foriegn:foreign foriegner:foreigner foriegners:foreigners fourty:forty
    freind:friend freinds:friends garantee:guarantee gaurd:guard goverment:government govermental:governmental
    goverments:governments governer:governor govornment:government grammer:grammar gratefull:grateful
    greatful:grateful guage:gauge garanteed:guaranteed guidence:guidance harrass:harass harrassed:harassed
    harrassment:harassment heighth:height heros:heroes heirarchy:hierarchy humourous:humorous hygene:hygiene
    ignorence:ignorance imediate:immediate imediately:immediately immediatly:immediately incidently:incidentally
    independance:independence independant:independent indispensible:indispensable inflamation:inflammation
    intresting:interesting irrelevent:irrelevant irresistable:irresistible jewelery:jewelry knowlege:knowledge
    liase:liaise liason:liaison libary:library maintainance:maintenance maintenence:maintenance managment:management
    manuever:maneuver manouver:maneuver medeval:medieval millenium:millennium millionnaire:millionaire
    miniscule:minuscule mischievious:mischievous mispell:misspell mispelled:misspelled neccesary:necessary
    neccessary:necessary necesary:necessary neice:niece nieghbor:neighbor nieghbour:neighbour noticable:noticeable
    ocasion:occasion occassion:occasion occassional:occasional occassionally:occasionally occurance:occurrence
    occured:occurred occurence:occurrence occuring:occurring offical:official officals:officials
    oppurtunity:opportunity oportunity:opportunity orignal:original paralel:parallel parlament:parliament
    parliment:parliament particulary:particularly percieve:perceive percieved:perceived perminent:permanent
    permanant:permanent persistant:persistent persue:pursue persued:pursued posess:possess posession:possession
    possesion:possession potatos:potatoes preceeding:preceding prefered:preferred presance:presence
    privelege:privilege priviledge:privilege probaly:probably proffesional:professional proffessional:professional
    profesional:professional proffesor:professor pronounciation:pronunciation propoganda:propaganda
    publically:publicly publicaly:publicly pursuade:persuade questionaire:questionnaire realy:really recieve:receive
    recieved:received recieves:receives recieving:receiving reciept:receipt recomend:recommend
    recomended:recommended reccomend:recommend reccommend:recommend reffered:referred refered:referred
    referance:reference relevent:relevant religous:religious remeber:remember resevoir:reservoir
    resistence:resistance responsability:responsibility responsable:responsible restaraunt:restaurant
    restaurent:restaurant resturant:restaurant rythm:rhythm schedual:schedule secratary:secretary
    secretery:secretary seige:siege sieze:seize siezed:seized sentance:sentence seperate:separate
    seperated:separated seperately:separately seperation:separation sincerly:sincerely speach:speech
    strenght:strength succesful:successful succesfully:successfully successfull:successful succede:succeed
    sucess:success sucessful:successful sucide:suicide supercede:supersede suprise:surprise suprised:surprised
    suprising:surprising surpress:suppress surveilance:surveillance temperture:temperature temprature:temperature
    tendancy:tendency threshhold:threshold tommorow:tomorrow tommorrow:tomorrow tomatos:tomatoes tounge:tongue
    tradegy:tragedy transfered:transferred truely:truly twelth:twelfth tyrany:tyranny unfortunatly:unfortunately
    untill:until vaccum:vacuum vegatable:vegetable vegtable:vegetable vehical:vehicle villian:villain
    visable:visible wierd:weird whereever:wherever wich:which withold:withhold writting:writing yeild:yield
    febuary:February febrary:February wendesday:Wednesday wensday:Wednesday wednsday:Wednesday tuseday:Tuesday
    thrusday:Thursday saterday:Saturday satuday:Saturday septemeber:September novemeber:November decemeber:December
"""

# Typed too fast: letters changed places or one is left out of a small word.
_TYPED = """
    adn:and abotu:about alot:a-lot agian:again becasue:because becuase:because beacuse:because befoer:before
    chidlren:children childern:children coudl:could dont:don't didnt:didn't doesnt:doesn't isnt:isn't wasnt:wasn't
    werent:weren't arent:aren't hasnt:hasn't havent:haven't hadnt:hadn't couldnt:couldn't wouldnt:wouldn't
    shouldnt:shouldn't everyting:everything fomr:from htat:that hte:the teh:the thier:their tehy:they thsi:this
    taht:that tihs:this lenght:length liek:like mroe:more mkae:make nto:not owrk:work peolpe:people poeple:people
    peopel:people quater:quarter siad:said shoudl:should somthing:something studnet:student studing:studying
    thgat:that thna:than thnigs:things thorugh:through throught:through thourgh:through todya:today
    togehter:together usally:usually waht:what whcih:which whihc:which wiht:with whith:with woudl:would yaer:year
    yeras:years yera:year aroudn:around firts:first frist:first goign:going jsut:just konw:know knwo:know
    oeprate:operate pubilc:public recrod:record rigth:right tiem:time wehn:when wherre:where wrok:work
    minsiter:minister presidnet:president presient:president mintue:minute mintues:minutes
"""

# What a possessive lost: plurals that have no -s of their own.
_POSSESSIVE = """
    womens:women's childrens:children's
"""

RIGHT = {
    wrong: right.replace("-", " ")
    for wrong, _, right in (row.partition(":") for row in " ".join((_HEARD, _TYPED, _POSSESSIVE)).split())
}
"""The right form by the wrong one, both in small letters but for days and months."""
