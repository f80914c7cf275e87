"""The names of a bundle: every word with a capital, where it stands, what stands beside it, and which one it resembles.

A name is established by use: by how often the articles write it so, or by the table of names. What resembles it closely
and is rarer may be a slip; a detector decides that on a proof of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from lessons.analysis import lexicon
from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.spans import Span
from lessons.analysis.text import Sentence, Text, Word, once_per_text
from lessons.analysis.words.first_names import FIRST_NAMES
from lessons.analysis.words.titles import TITLES, WEAK

SHORTEST = 4
"""Shorter names resemble each other by chance."""

_MIDDLING, _LONG = 6, 9
_LONGEST = 40
_FEW = 4
_ADDRESS_BEFORE, _ADDRESS_AFTER = frozenset("@/#_=&\\"), frozenset("@/_=\\")
_SPELT = re.compile(
    r"\b(?:spel(?:ls?|t|led|lings?)|also known|known as|formerly|pronounced|transliterat\w+|variants?|confused with"
    r"|no relation|not related|renamed|written as|typo|misspel\w+|older form)\b",
    re.IGNORECASE,
)
# What may follow a name and makes another right word of it: Blinkens, Israeli, Cuban, Berliner, Marxist and Marxism.
_DERIVED = re.compile(r"(?:e?s|i|n|an|ian|ese|ish|ist|ists|ism|ite|ites|ista|istas|esque|ic|y|ia|iya|er|ers)")
_THOUGHT = re.compile(r"(?:ism|ist|ite|ista|ian|ic)s?$")


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """One place where a word stands.

    `span` is the word without its possessive ending and `whole` with it. `before` and `after` are the words with a
    capital right beside it, folded; "" where there is none. `next` is the word one space further on, whatever it is.
    """

    text: Text
    span: Span
    whole: Span
    word: str
    before: str
    after: str
    next: Word | None
    is_opening: bool
    is_shouted: bool

    def is_exempt(self) -> bool:
        """Whether the spelling is somebody else's, or is what the sentence itself speaks of."""
        sentence = self.text.sentence_at(self.span.start)
        if sentence is not None and not _is_plain(self.text, sentence):
            return True
        return self.text.is_quoted(self.whole)


class Form:
    """One way of writing a word with a capital, accents and size of letters apart, and all its mentions."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.mentions: list[Mention] = []

    def __len__(self) -> int:
        return len(self.mentions)

    @cached_property
    def surface(self) -> str:
        """How it is written most often, shouting apart."""
        calm = Counter(mention.word for mention in self.mentions if not mention.is_shouted)
        counts = calm or Counter(mention.word.capitalize() for mention in self.mentions)
        return max(counts, key=lambda word: (counts[word], word))

    @cached_property
    def befores(self) -> Counter[str]:
        """The words with a capital that stand before it, and how often."""
        return Counter(mention.before for mention in self.mentions if mention.before)

    @cached_property
    def afters(self) -> Counter[str]:
        """The words with a capital that stand after it, and how often."""
        return Counter(mention.after for mention in self.mentions if mention.after)

    @cached_property
    def by_text(self) -> Counter[str]:
        """How often each article has it, by the article's name."""
        return Counter(mention.text.name for mention in self.mentions)

    @cached_property
    def places(self) -> dict[str, list[Span]]:
        """Where it stands, in order, by the article's name."""
        places: dict[str, list[Span]] = {}
        for mention in self.mentions:
            places.setdefault(mention.text.name, []).append(mention.span)
        return places

    @cached_property
    def is_name(self) -> bool:
        """Whether it is a name by use: it has its capital inside a sentence and is no English word without it."""
        return any(not mention.is_opening for mention in self.mentions) and not lexicon.is_word(self.key)

    @cached_property
    def own_befores(self) -> frozenset[str]:
        """The first names, and the like, that stand before it."""
        return frozenset(word for word in self.befores if word not in WEAK)


class Census:
    """All names of a bundle, and the words in small letters that are no English."""

    def __init__(self, bundle: Bundle) -> None:
        self.forms: dict[str, Form] = {}
        self.strange: list[Mention] = []
        self.listed = frozenset(
            fold(part) for name in bundle.names for form in (name.name, *name.variants) for part in parts(form)
        )
        for text in bundle.texts:
            for sentence in text.sentences:
                if sentence.block.label is not Label.FURNITURE:
                    self._count(text, sentence)

    def _count(self, text: Text, sentence: Sentence) -> None:
        words = list(text.words_in(sentence.span))
        letters = [word.text for word in words if word.text[0].isalpha()]
        is_shouted = len(letters) > 1 and all(word.isupper() for word in letters)
        for number, word in enumerate(words):
            if not word.text[0].isalpha() or len(word.text) > _LONGEST or _is_address(text.shadow, word.span):
                continue
            mention = _mention(text, words, number, is_shouted=is_shouted)
            if len(mention.word) < 2:
                continue
            if mention.word[0].isupper():
                key = fold(mention.word)
                self.forms.setdefault(key, Form(key)).mentions.append(mention)
            elif len(mention.word) >= SHORTEST and not lexicon.is_word(mention.word):
                self.strange.append(mention)

    @cached_property
    def _index(self) -> dict[str, list[Form]]:
        """The established names by themselves and by what is left of them when letters are taken away."""
        index: defaultdict[str, list[Form]] = defaultdict(list)
        for form in self.forms.values():
            if len(form.key) >= SHORTEST and len(form) >= 2 and _is_calm(form):
                for trace in _traces(form.key):
                    index[trace].append(form)
        return index

    def alike(self, key: str, *, distance: int = 1) -> list[Form]:
        """The established names `distance` slips away (two where both are long), nearest and most frequent first.

        A slip is a letter missing, too many, wrong, or two letters in the wrong order. The first letter is the same.
        """
        found: dict[str, Form] = {}
        for trace in _traces(key):
            for form in self._index.get(trace, ()):
                if form.key != key and form.key[0] == key[0]:
                    found[form.key] = form
        apart = {form: OSA.distance(form.key, key, score_cutoff=2) for form in found.values()}
        near = [form for form in apart if apart[form] <= (2 if min(len(key), len(form.key)) >= _LONG else distance)]
        return sorted(near, key=lambda form: (apart[form], -len(form), form.key))


@lru_cache(maxsize=2)
def census(bundle: Bundle) -> Census:
    """The names of a bundle; counted once for all detectors that ask."""
    return Census(bundle)


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """A word without accents, in small letters: what does not make a name another one."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def parts(name: str) -> list[str]:
    """The words of a name."""
    return re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", name)


def is_derived(one: str, other: str) -> bool:
    """Whether one of two folded names is the other with an ending: a plural, a people, an adjective, a creed."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and _DERIVED.fullmatch(long[len(short) :]):
        return True
    return _THOUGHT.sub("", one) == _THOUGHT.sub("", other)


# Two alphabets, two habits: letters that transcribers choose differently.
_TRANSCRIBED = tuple(
    (re.compile(pattern), common)
    for pattern, common in (
        (r"t?sch|tch|sh|ch", "s"),  # Marrakech, Marrakesh
        (r"ph", "f"),
        (r"([bdgktz])h", r"\1"),  # Anthony, Antony; Kharkiv, Harkiv
        (r"ck|qu?|c(?![eiy])", "k"),  # Iraq, Irak
        (r"ts|tz|c(?=[eiy])", "z"),
        (r"w", "v"),
        (r"ou|oo|u", "o"),  # Mohamed, Muhammad; Koutoubia
        (r"ey|ay|ai|ei|ee|ie|y|j|e", "i"),  # Sergei, Sergey
        (r"(.)\1+", r"\1"),  # Odessa, Odesa
        (r"h$", ""),
    )
)


@lru_cache(maxsize=20_000)
def sound(key: str) -> str:
    """A rough common form of the ways in which one foreign name is transcribed."""
    for pattern, common in _TRANSCRIBED:
        key = pattern.sub(common, key)
    return key


def may_be_house_style(slip: Form, name: Form, mention: Mention) -> bool:
    """Whether an article may rightly spell a name otherwise than the other articles do.

    It may where it never uses their form and either keeps to its own throughout or differs only as transcriptions do.
    A name with accents was never transcribed.
    """
    if name.by_text[mention.text.name]:
        return False
    if slip.by_text[mention.text.name] > 2:
        return True
    return name.surface.isascii() and sound(slip.key) == sound(name.key)


@once_per_text
def _is_plain(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence does not speak of spellings, and most of its words in small letters are English."""
    if _SPELT.search(text.shadow, sentence.span.start, sentence.span.end):
        return False
    small = [word.text for word in text.words_in(sentence.span) if word.text[0].islower()]
    return len(small) < _FEW or 3 * sum(map(lexicon.is_word, small)) >= 2 * len(small)


def _is_calm(form: Form) -> bool:
    """Whether it is a word and no abbreviation: not all of it in capitals, but where the whole line shouts."""
    return any(mention.is_shouted or not mention.word.isupper() for mention in form.mentions)


def _mention(text: Text, words: Sequence[Word], number: int, *, is_shouted: bool) -> Mention:
    word = words[number]
    size = len(word.text) - 2 if word.text[-2:] in {"'s", "'S"} else len(word.text)
    span = Span(word.span.start, word.span.start + size)
    beside = _beside(text, words, number)
    return Mention(
        text=text,
        span=span,
        whole=word.span,
        word=word.text[:size],
        before=_before(text, words, number),
        after=_capital(beside) if size == len(word.text) else "",
        next=beside,
        is_opening=number == 0 or text.shadow[word.span.start - 1] in "\"'(" or _is_after_colon(text, word),
        is_shouted=is_shouted,
    )


def _is_after_colon(text: Text, word: Word) -> bool:
    return text.shadow[max(0, word.span.start - 2) : word.span.start] in {": ", "- "}


def _before(text: Text, words: Sequence[Word], number: int) -> str:
    """The word with a capital before this one. An English word that opens the sentence has its capital from that."""
    if number == 0:
        return ""
    one, between = words[number - 1], text.shadow[words[number - 1].span.end : words[number].span.start]
    key = _capital(one)
    if not key or one.text.endswith(("'s", "'S")):
        return ""
    if between != " " and not (between == ". " and (key in TITLES or len(key) == 1)):
        return ""
    is_opening = number == 1 or text.shadow[one.span.start - 1] in "\"'("
    is_person = key in TITLES or key in FIRST_NAMES
    return "" if is_opening and not is_person and lexicon.is_word(key) else key


def _beside(text: Text, words: Sequence[Word], number: int) -> Word | None:
    if number + 1 == len(words) or text.shadow[words[number].span.end : words[number + 1].span.start] != " ":
        return None
    return words[number + 1]


def _capital(word: Word | None) -> str:
    if word is None or not word.text[0].isupper():
        return ""
    return fold(word.text.removesuffix("'s").removesuffix("'S"))


def _is_address(shadow: str, span: Span) -> bool:
    """Whether a word is part of a web or mail address, a tag or a file name."""
    before, after = shadow[max(0, span.start - 1) : span.start], shadow[span.end : span.end + 2]
    if before in _ADDRESS_BEFORE or after[:1] in _ADDRESS_AFTER:
        return True
    if before == "." and shadow[max(0, span.start - 2) : span.start - 1].isalnum() and not shadow[span.start].isupper():
        return True
    return len(after) == 2 and after[0] == "." and after[1].islower()


def _traces(key: str) -> Iterator[str]:
    """What is left of a key when a letter, or two of a longer one, are taken away: what is alike shares some of it."""
    left = {key}
    yield key
    for _ in range(2 if len(key) >= _MIDDLING else 1):
        left = {word[:n] + word[n + 1 :] for word in left for n in range(len(word))}
        yield from left
