"""Lines that a web page leaves in a text when it is copied.

STRONG phrases are interface wherever they fill a whole line: no paragraph of a report consists of them. WEAK ones are
ordinary words that are interface only above the first or below the last paragraph. LEADS open a line whose rest is
links or tags. All are regular expressions for one piece of a line, in lower case, without its closing punctuation.
"""

from __future__ import annotations

_THING = r"(?:article|story|post|page|piece|video|site|blog|column|report)"

# Getting in: what a site asks of a visitor before the text.
_ACCESS = (
    r"skip to (?:the )?(?:main )?(?:content|navigation|text|footer)",
    r"(?:sign|log) ?(?:in|on|out)(?: (?:or (?:sign|log|register|join) ?(?:up|in)?|to [\w ]{1,40}|with [\w ]{1,20}))?",
    r"sign up(?: now| today| free| here)?(?: (?:to|for) [\w' ]{1,50})?",
    r"register(?: now| here| free| for free| today)",
    r"(?:already|not(?: yet)?) (?:a|an) (?:\w+ )?(?:member|subscriber|user)",
    r"(?:already have|don't have|create|open) an? (?:\w+ )?account(?: now| today)?",
    r"forgot(?:ten)?(?: your)? password",
    r"my (?:account|profile|feed)",
    r"subscribe(?: now| today| here| to [\w' ]{1,50}| for [\w' ]{1,30})",
    r"(?:join|get|start) (?:now|today|started|your free trial)",
    r"(?:get|receive) (?:our|the) [\w' ]{0,30}(?:newsletters?|alerts|updates)[\w' ]{0,40}",
    r"(?:enter|type) your e-?mail(?: address)?[\w' ]{0,40}",
    r"(?:download|get|open in) (?:our|the) (?:free )?(?:\w+ )?app(?: now| today| here)?",
    r"this content is for (?:members|subscribers)(?: only)?",
)

# Talking back: comment forms and their counters.
_COMMENTS = (
    r"(?:leave|post|add|write|submit) (?:a|an|your) (?:reply|comments?|insights?|response|review)(?: below)?",
    r"(?:no|\d[\d,.]{0,15}) (?:comments?|replies|responses|likes?|shares?|views|followers|reactions?)(?: yet| so far)?",
    r"(?:view|show|load|see|read|hide) (?:all |more |the )?(?:\d{1,9} )?(?:comments|replies)",
    r"(?:comments?|replies|responses) (?:are|is|have been|has been) (?:now )?"
    r"(?:closed|turned off|disabled|off|moderated)",
    r"there are (?:no|currently no|\d{1,9}) (?:comments|replies|responses)[\w ]{0,30}",
    r"be the first (?:to|person to|one to) (?:comment|respond|reply|share|like|review|rate)[\w ]{0,60}",
    r"(?:start|join) the (?:conversation|discussion|debate)",
    r"your e-?mail address will not be (?:published|shared|made public)",
    r"required fields are marked(?: \*| with an asterisk)?",
    r"save my name[\w, -]{0,90}",
    r"(?:sign|log) ?in to (?:comment|reply|respond|vote)",
    r"you must be (?:logged|signed) in to [\w ]{1,40}",
    r"reader (?:insights|comments|reactions|reviews)",
    r"notify me of (?:new|follow-?up) [\w ]{1,40}",
)

# Passing on: buttons for other platforms.
_SHARING = (
    rf"(?:share|like|print|save|bookmark|e-?mail|send|recommend|rate|tweet|pin) this(?: {_THING})?"
    r"(?: (?:on|via|with|to) [\w ,]{1,40})?",
    rf"(?:do|did) you (?:like|enjoy|find) this {_THING}[\w ]{{0,20}}",
    rf"(?:liked?|enjoy(?:ed)?|enjoying) this {_THING}",
    r"share (?:on|via|to|with) (?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|e-?mail|pinterest|friends)",
    r"(?:follow|find|like|join|connect with) us on [\w ,/&]{1,60}",
    r"follow (?:us|me)(?: on [\w ,/&]{1,60})?",
    r"(?:smash|hit|press|tap|click|click on) (?:the |that )?[\w' ]{0,20}(?:button|bell|icon|link)",
    r"(?:copy|get|share) (?:the )?link",
    r"(?:don't|do not) forget to (?:like|share|subscribe|follow|comment)[\w, ]{0,40}",
    r"(?:like|share|subscribe)(?:(?:,| and|, and|,? &) (?:like|share|subscribe|comment|follow))+(?: [\w' ]{1,30})?",
)

# Elsewhere: what the page wants read next.
_RELATED = (
    r"related(?: to this)? (?:articles?|stor(?:y|ies)|posts?|news|links?|topics?|content|coverage|reading"
    r"|videos?|tags?)",
    r"you (?:may|might|could) (?:also|like|enjoy)(?: also)?(?: like| enjoy| want to read| be interested in)?",
    r"(?:read|see|view|learn|find out) (?:more|next|also)"
    r"(?: (?:stories|articles|news|posts|here|on|about|from)[\w' ]{0,30})?",
    r"also (?:read|see|watch)",
    r"read the full (?:story|article|report)(?: here)?",
    r"(?:more|latest|other|top|recent|popular|featured) (?:stories|articles|posts|headlines|videos)"
    r"(?: from [\w' ]{1,30})?",
    r"more (?:from|by|on|in) (?:this|the|our|us)[\w' ]{0,30}",
    r"recommended(?: for you| stories| articles| reading| videos)",
    r"trending(?: now| stories| topics| today| on [\w' ]{1,30})",
    r"most (?:read|popular|viewed|shared|commented|watched)(?: stories| articles| now| today)?",
    r"(?:previous|next|older|newer) (?:article|post|story|page|entry)s?",
    r"editor'?s'? (?:picks?|choice)",
    r"continue reading(?: below)?",
    r"up next",
    r"don't miss(?: this| it)?",
)

# The frame: menus, legal lines, advertising, alternative texts of pictures.
_PAGE = (
    r"(?:back|return|scroll|go|jump) to (?:the )?(?:top|home(?: ?page)?|homepage)(?: of (?:the )?page)?(?: button)?",
    r"privacy (?:policy|notice|statement|settings|cent(?:er|re))(?: (?:and|&) [\w ]{1,30})?",
    r"terms(?: and|,| &)? (?:of (?:use|service|sale)|conditions)",
    r"terms (?:and|&) privacy",
    r"(?:cookies?|consent|manage cookies?|accept(?: all)? cookies?) (?:policy|settings|preferences|notice|choices)",
    r"(?:accept|reject|manage)(?: all)? cookies?",
    r"(?:contact|about|advertise with|write for|work with|support) us",
    r"advertise?ments?",
    r"(?:paid|sponsored|promoted|partner) (?:content|post|message|links?)",
    r"(?:story|article) continues (?:below|after)(?: (?:the )?advert(?:isement)?)?",
    r"all rights reserved",
    r"(?:copyright|\(c\)|©)[^.!?]{0,60}(?:[.,] ?(?:inc|ltd|llc|co|gmbh|plc)\b[^!?]{0,40})?",
    r"(?:site ?map|accessibility statement|toggle (?:navigation|menu)|main menu|search (?:this )?site)",
    r"powered by \w+",
    r"click here(?: (?:to|for) [\w' ]{1,50})?",
    r"\d{1,3}[ -]?min(?:ute)?s?(?: read| reading time)",
    r"(?:reading time|read time|time to read):? \d{1,3}[\w ]{0,10}",
    r"listen to this (?:article|story)",
    r"(?:find us on|our) social media",
    r"miscellaneous links",
    r"about the (?:author|creator|writer|publisher)",
    r"view all posts(?: by [\w' .]{1,40})?",
    r"(?:this page is )?loading",
    r"(?:file|stock) photo only",
)

GROUPS = {
    "access": _ACCESS,
    "comments": _COMMENTS,
    "sharing": _SHARING,
    "related": _RELATED,
    "page": _PAGE,
}
"""The phrases by what the page wants with them."""

STRONG = tuple(phrase for phrases in GROUPS.values() for phrase in phrases)

# Menu words and buttons: each is an ordinary word in a paragraph, and could be a real heading in the middle.
WEAK_GROUPS = {
    "menu": (
        r"home(?: ?page)?|explore|contact|support|help|faq|menu|search|close|more|about|careers|jobs|shop|store|donate",
        r"topics?|categories|archives?|newsletters?|podcasts?|videos?|photos?|gallery|fixtures|tables|advertise|rss",
        r"how does (?:it|this) work|cookies|privacy|terms|legal|imprint",
    ),
    "access": (r"subscribe|register|join|login|logout|join the club|join us",),
    "sharing": (r"likes?|dislike|share|save|print|e-?mail|tweet|follow|follow(?:ers|ing)",),
    "comments": (r"comments?|reply|feedback",),
    "tags": (r"tags?",),
    "picture": (r"[\w' ]{1,30} (?:logo|icon|avatar|thumbnail|banner)",),
}

WEAK = tuple(phrase for phrases in WEAK_GROUPS.values() for phrase in phrases)

LEADS = (
    *_RELATED,
    r"tags?|tagged(?: with| as| in)?|filed under|posted (?:in|under)|categor(?:y|ies)|topics?|keywords?|related|share",
    r"(?:read|watch|listen|see)(?: also| now| here)?|subscribe|follow us|newsletter|follow us on [\w ]{1,20}",
)
