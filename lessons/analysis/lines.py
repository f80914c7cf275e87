"""What a line is by itself, whatever stands around it: interface, byline, date, picture credit, running text.

All functions take a line of a text's shadow (plain quotes, hyphens and spaces) without white space at its ends.
"""

from __future__ import annotations

import re

from lessons.analysis.words import furniture

_LONGEST_INTERFACE = 400
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:(?:the )?{_DAY}(?: of)?[ -]{_MONTH}(?:,?[ -]\d{{4}})?|{_MONTH} {_DAY}(?:,? \d{{4}})?"
    rf"|{_MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
)
_AGE = (
    r"(?:about |over |almost )?(?:an?|\d{1,3}|one|two|three|four|five|six)"
    r" (?:second|minute|min|hour|day|week|month|year)s? ago"
)
_STAMPED = (
    r"(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|written|dated?|filed)"
    r"(?: on| at)?:? ?)"
)
_DAY_OF_CALENDAR = re.compile(rf"(?<!\w){_DATE}(?!\w)", re.IGNORECASE)
_AGO = re.compile(rf"\b{_AGE}\b", re.IGNORECASE)
_CLOCK = r"(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: ?[A-Za-z]{2,5})?)"

_DATE_LINE = re.compile(
    rf"(?:{_STAMPED})?(?:{_CLOCK}[,|] ?)?(?:{_DATE}|{_AGE}|(?:{_STAMPED})(?:today|yesterday))[\s,|/.;-]*"
    rf"(?:(?:{_CLOCK}|{_DATE}|{_AGE}|{_STAMPED}|\d{{1,3}} min(?:ute)?s?(?: read)?)[\s,|/.;-]*){{0,5}}",
    re.IGNORECASE,
)
_NAME = (
    r"(?:[^\W\d_a-z][\w'.-]{0,40}|(?:de|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|di|da|dos|du|ten|ter|y)\b)"
)
_BYLINE = re.compile(
    r"(?:(?i:compiled|written|reported|posted|published|prepared|edited|story|words|text|report|reporting|article|analysis)"
    rf" )?(?i:by)(?::|\b) ?(?!(?i:{_MONTH}|{_WEEKDAY})(?:\W|$)){_NAME}(?: {_NAME}){{0,5}}\b.*"
    rf"|(?i:author|byline|writer|reporter|correspondent)s?: ?{_NAME}.*"
    rf"|{_NAME} {_NAME}(?: {_NAME})?,? ?[,|/-] ?"
    r"(?i:(?:\w+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor|bureau))",
)
_PERSON = re.compile(rf"[^\W\d_a-z][\w'.-]{{1,40}}(?: {_NAME}){{1,3}}")
_CREDIT = re.compile(
    r"\(?\[?(?:(?:(?:main|cover|feature|featured|file|lead|top) )?"
    r"(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|screenshot|screengrab|infographic)s?"
    r"(?: (?:credit|source|courtesy|copyright|from|by|via))?s?(?: of)?"
    r"|(?:credit|courtesy|photographer)s?(?: of)?) ?[:/=©-] ?\S.*",
    re.IGNORECASE,
)
_SENTENCE_GAP = re.compile(r"(?<=[.!?]) +")
_BAR = re.compile(r" {0,9}[|•·»›] *")
_INNER_END = re.compile(r"[a-z)\d]{2}[.!?][\"')]* +[\"'(]?[A-Z]")
_CLOSED = re.compile(r"\.(?:\.\.)?[\"')\]]*$|…[\"')\]]*$")
_BULLET = re.compile(r"(?:[•‣◦▪*·–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)")
_WORDS = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")


def _union(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_STRONG = _union(furniture.STRONG)
_WEAK = _union(furniture.WEAK)
_GROUPS = [
    (name, _union(phrases)) for groups in (furniture.GROUPS, furniture.WEAK_GROUPS) for name, phrases in groups.items()
]
_LEAD = re.compile(rf"(?:{_union(furniture.LEADS).pattern}) ?[:|»>] ?\S.*")


def count_words(line: str) -> int:
    """How many words a line has."""
    return sum(1 for _ in _WORDS.finditer(line))


def is_interface(line: str) -> bool:
    """Whether a line is page furniture wherever it stands: every piece of it a known phrase, or a menu with one."""
    return len(line) <= _LONGEST_INTERFACE and _is_strong(_plain(line))


def is_weak_interface(line: str) -> bool:
    """Whether a line is page furniture if it stands above or below the report: a menu word or a bar of short links."""
    if len(line) > _LONGEST_INTERFACE:
        return False
    plain = _plain(line)
    parts = _BAR.split(plain)
    bar = len(parts) > 2 and all(0 < count_words(part) <= 4 for part in parts)
    return bar or _WEAK.fullmatch(plain.rstrip(" .!?")) is not None


def interface_group(line: str) -> str:
    """What a page wants with a line, as the groups of phrases are called; "link" where no phrase tells."""
    plain = _plain(line)
    pieces = [piece.rstrip(" .!?…*:") for part in _BAR.split(plain) for piece in _SENTENCE_GAP.split(part)]
    pieces += [plain.partition(":")[0].rstrip()]
    fits = (name for piece in pieces for name, phrases in _GROUPS if phrases.fullmatch(piece))
    return next(fits, "link")


def has_date(line: str) -> bool:
    """Whether a line gives a day of the calendar, with or without its year."""
    return _DAY_OF_CALENDAR.search(line[:300]) is not None


def has_age(line: str) -> bool:
    """Whether a line says how long ago something was: no date, for it counts from a day that is not given."""
    return _AGO.search(line[:300]) is not None


def is_byline(line: str) -> bool:
    """Whether a line names who wrote: "By Ana Lim", "Words by ...", "Ana Lim, staff writer"."""
    return (
        len(line) <= 160 and count_words(line) <= 20 and not _is_long_sentence(line) and bool(_BYLINE.fullmatch(line))
    )


def is_person(line: str) -> bool:
    """Whether a line could be somebody's full name and nothing else."""
    return len(line) <= 60 and _PERSON.fullmatch(line) is not None


def is_date_line(line: str) -> bool:
    """Whether a line holds a date, an age or a time stamp and nothing else."""
    return len(line) <= 140 and _DATE_LINE.fullmatch(line) is not None


def is_credit(line: str) -> bool:
    """Whether a line says where a picture, or the whole text, comes from."""
    return len(line) <= 200 and count_words(line) <= 30 and _CREDIT.fullmatch(line) is not None


def is_closed(line: str) -> bool:
    """Whether a line ends as a statement does."""
    return _CLOSED.search(line[-8:]) is not None


def is_prose(line: str) -> bool:
    """Whether a line is running text rather than a title, a label or a list of names."""
    if len(line) < 30:
        return False
    words = count_words(line[:2_000])
    if words >= 8 and _INNER_END.search(line[:2_000]):
        return True
    return words >= 30 or (words >= 8 and is_closed(line))


def is_title_case(line: str) -> bool:
    """Whether all words but the little ones open with a capital."""
    words = [word for word in _WORDS.findall(line[:400]) if len(word) > 3 or word[0].isupper()]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def bullet_length(line: str) -> int:
    """How many characters the mark of a list item takes, with the space after it; 0 where there is none."""
    match = _BULLET.match(line)
    return match.end() if match else 0


def _is_long_sentence(line: str) -> bool:
    return is_closed(line) and count_words(line) > 8


def _plain(line: str) -> str:
    return line[bullet_length(line) :].lower().strip()


def _is_strong(plain: str) -> bool:
    if _is_phrase(plain) or _LEAD.fullmatch(plain):
        return True
    parts = [part for part in _BAR.split(plain) if part]
    if len(parts) > 1:
        return all(count_words(part) <= 8 for part in parts) and any(_is_strong_part(part) for part in parts)
    return _is_strong_part(plain)


def _is_strong_part(plain: str) -> bool:
    """Every sentence of the piece is a phrase of the interface, at least one of them beyond doubt."""
    pieces = _SENTENCE_GAP.split(plain)
    strong = [_is_phrase(piece) for piece in pieces]
    return any(strong) and all(
        sure or _WEAK.fullmatch(piece.rstrip(" .!?…*")) for sure, piece in zip(strong, pieces, strict=True)
    )


def _is_phrase(piece: str) -> bool:
    return _STRONG.fullmatch(piece) is not None or _STRONG.fullmatch(piece.rstrip(" .!?…*:")) is not None
