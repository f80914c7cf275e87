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
