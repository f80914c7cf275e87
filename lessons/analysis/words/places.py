"""Words for a kind of place or building that end a name and tell what sort of thing bears it."""

from __future__ import annotations

_NATURE = """
    bay beach bend bluff canyon cave cliff cove creek desert falls forest glacier glen gorge gulf harbor harbour
    heights hill hills island islands isle lagoon lake marsh meadow moor mountain pass peak peninsula point pond
    reef ridge river sound spring springs strait valley volcano wood woods
"""
_BUILT = """
    abbey academy airport arena avenue bridge canal castle cathedral center centre church clinic college court crossing
    dam depot dock embankment farm gallery gardens hall hospital hotel house junction lane library lock lodge mall manor
    market mill mine mosque museum observatory palace park pier plant prison quarry quay reservoir road school square
    stadium station street temple terminal theater theatre tower tunnel university viaduct wharf
"""
_DISTRICTS = "borough canton county district parish province village"

PLACES = frozenset(f"{_NATURE} {_BUILT} {_DISTRICTS}".split())
