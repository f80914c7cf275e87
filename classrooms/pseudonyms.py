"""What students are called: a friendly animal and a number, free in the school."""

from __future__ import annotations

import random
import re

from classrooms.models import School, User

_NAMES = (
    "Badger Bee Beetle Bison Blackbird Bluebird Bobcat Bunting Butterfly Camel Canary Caribou Chickadee Chipmunk "
    "Condor Coral Cormorant Coyote Crane Cricket Curlew Deer Dingo Dolphin Dove Dragonfly Duck Eagle Egret "
    "Eider Elk Falcon Fawn Ferret Finch Firefly Flamingo Fox Gannet Gazelle Gecko Gibbon Giraffe Goldfinch Gopher "
    "Goshawk Grebe Grouse Gull Hare Harrier Hawk Hedgehog Heron Hoopoe Hummingbird Ibex Ibis Iguana Impala Jackdaw "
    "Jaguar Jay Kestrel Kingfisher Kite Kiwi Koala Kudu Lark Lemur Leopard Linnet Lion Lizard Llama Loon Lynx "
    "Macaw Magpie Manatee Marmot Marten Meerkat Merlin Mink Moose Moth Muskrat Narwhal Newt Nightingale Nuthatch "
    "Ocelot Octopus Okapi Oriole Osprey Otter Owl Oyster Panda Panther Partridge Pelican Penguin Peregrine Petrel "
    "Pheasant Pika Pipit Plover Pony Porcupine Porpoise Puffin Puma Quail Quokka Rabbit Raccoon Raven Redstart "
    "Reindeer Robin Salmon Sandpiper Seahorse Seal Shearwater Skylark Snipe Sparrow Squirrel Starling Stork Swallow "
    "Swan Swift Tanager Tapir Teal Tern Terrapin Thrush Tiger Toucan Trout Turtle Vicuna Wagtail Warbler Waxwing "
    "Wolf Wombat Woodpecker Wren Yak Zebra"
)
ANIMALS = _NAMES.split()
NUMBERS = 99
"""So many of each animal at first; a school that fills them gets larger numbers."""

_choose = random.SystemRandom()


def suggest(school: School) -> str:
    """A pseudonym that nobody of the school has. Another request may take it before it is used."""
    names = User.objects.students().filter(school=school).values_list("pseudonym", flat=True)
    taken = {name.casefold() for name in names}
    most = NUMBERS * (1 + 2 * len(taken) // (NUMBERS * len(ANIMALS)))
    while True:
        pseudonym = f"{_choose.choice(ANIMALS)} {_choose.randint(1, most)}"
        if pseudonym.casefold() not in taken:
            return pseudonym


def tidy(typed: str) -> str:
    """What somebody meant who typed a pseudonym: "Heron14" and " Heron  14" are Heron 14."""
    return " ".join(re.sub(r"(?<=[^\W\d])(?=\d)", " ", typed).split())
