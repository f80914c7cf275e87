"""Compounds that are always written as one word: apart they are a slip, whatever the text is about.

Where the two halves may stand side by side in a right sentence ("where as many", "in side streets") it is not here.
"""

from __future__ import annotations

_COMPOUNDS = """
    air craft|air port|air ports|basket ball|bed rooms|bride groom|bull dozer|bull dozers|butter fly|chair man
    chair woman|church yard|class room|class rooms|coast line|cow boy|earth quake|earth quakes|eye witness
    eye witnesses|farm yard|fire fighter|fire fighters|fisher man|fisher men|flood light|flood lights|foot ball
    foot baller|foot ballers|foot path|foot print|foot prints|fort night|goal keeper|goal keepers|grand father
    grand mother|grand parents|grand children|grand son|grand daughter|grave yard|guide lines|hair dresser
    head line|head lines|head master|head quarters|house wife|ice berg|key board|knee cap|land scape|land slide
    land slides|life boat|life boats|life guard|mean while|mid day|mid field|mid fielder|mid fielders|mid night
    motor bike|motor cycle|motor way|motor ways|neighbour hood|neighbor hood|news paper|news papers|night mare
    note book|out skirts|over whelming|pass port|pass ports|pave ment|pick pocket|police man|police men
    police woman|post card|post cards|post pone|post poned|rail way|rail ways|rain bow|sales man|scare crow
    school boy|school girl|score board|sheep dog|ship wreck|shop keeper|shop keepers|shot gun|show room|sky scraper
    sky scrapers|spokes man|spokes woman|spokes person|sports man|stair case|stake holders|steam ship|straw berries
    suit case|suit cases|sun flower|sun light|super market|super markets|tea spoon|thunder storm|thunder storms
    tooth ache|tooth paste|town ship|under neath|video tape|vine yard|volley ball|ware house|ware houses
    water melon|week ends|week day|wheel barrow|wheel chair|wheel chairs|wide spread|wind mill|wind screen
    with draw|with drawal|with drawn|with drew|wrong doing|year book|with out|through out|him self|them selves
    our selves
"""

JOINED = frozenset(row.replace(" ", "") for row in _COMPOUNDS.strip().replace("\n", "|").split("|"))
"""The compounds as one word."""
