"""First names that are English words as well.

At the opening of a sentence every word has a capital; these are then taken for names where a surname follows. Words
that often open a sentence before a name for another reason ("Will Smith resign?", "May Smith win") are left out.
"""

from __future__ import annotations

_MEN = """
    basil bill bob chuck cliff clay colt dale dean dick drake drew frank gene glen grant guy harry heath herb jack jay
    jimmy josh ken lance lee mark matt max mike miles nick norm pat pierce ray reed rich rob robin rod rusty sandy
    sterling tad terry tony vic victor wade warren
"""
_WOMEN = """
    amber angel ava carol charity crystal daisy dawn dolly eve faith flora gay ginger grace hazel heather holly honey
    hope iris ivy jade jean jenny jewel joy kitty laurel lily melody merry olive pansy patience pearl peg penny poppy
    rose rosemary ruby sally scarlet sherry sky stella sue summer tiffany violet
"""

FIRST_NAMES = frozenset(f"{_MEN} {_WOMEN}".split())

# First names that the dictionary knows and that go with surnames out of other alphabets, which every house transcribes
# in its own way.
_OTHER_ALPHABETS = """
    abdul abdullah ahmad ahmed akbar alex alexander alexandra alexei alexey ali amir anastasia anatoly andrei
    andrey anna anton arkady boris catherine christos daria dmitri dmitry ekaterina elena fatima george georgy gregory
    hamid hassan helen hussein ibrahim igor ilya ivan jamal joseph karim kim konstantin leo leonid lev ludmila maria
    marina maxim michael mikhail mohammad mohammed mohamed muhammad mustafa natalia natasha nicholas nikita nikolai
    oksana oleg olga omar osama paul pavel peter pyotr rashid roman saddam salman sasha sergei sergey sofia sonia
    stepan svetlana tamara tatiana tatyana valentina valery vera victor vitaly vladimir yasser yevgeny
    yulia yuri yusuf zoya
"""
TRANSCRIBED = frozenset(_OTHER_ALPHABETS.split())
