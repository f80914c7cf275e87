"""Every regular expression of the analysis takes time by the length of a text, whatever stands in it."""

import ast
import importlib
import inspect
import pkgutil
import re
import signal
import time
from re import _constants as codes
from re import _parser as parser

import pytest

from lessons import analysis
from lessons.analysis.phrases import Phrase, expression

_SHORT, _HALF = 4_000, 50_000
_FLOOR = 0.002
"""Seconds on the short text under which no pattern can be quadratic."""
_GROWTH = 3.0
"""Twice the text takes a linear pattern twice the time, a quadratic one four times."""
_GIVE_UP = 8
_PIECES = [
    "a", "A", "1", " ", "\n", "\t", "-", ".", ",", '"', "'", "(", "[", ")", "é", "a ", "Aa ", "Aa. ", "A. ", "1 ", "1,",
    "1,000 ", "a, ", "a'a", "a-a ", "a'", "'a ", '"a ', '"a" ', "(a ", "[a ", "(a) ", "((a)", "a (Aa) ", "and Aa ",
    "Aa and ", "of the ", "the Aa of ", "a1 ", "£1 ", "$1.5 ", "1 May ", "Monday, ", "2001 ", "in 2001 ", "http://a.",
    "a@a.", "/a", "a\n", "Aa\n", "a|", "said ", '," said ', "percent ", "; ", "... ",
]  # fmt: skip


def modules():
    yield analysis
    for found in pkgutil.walk_packages(analysis.__path__, f"{analysis.__name__}."):
        yield importlib.import_module(found.name)


def patterns_in(value, seen):
    """The compiled patterns in a value, in what it holds, and in the objects of ours that it holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Phrase):
        yield expression(value)
    elif isinstance(value, dict):
        for item in (*value.keys(), *value.values()):
            yield from patterns_in(item, seen)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from patterns_in(item, seen)
    elif type(value).__module__.startswith(analysis.__name__) and id(value) not in seen:
        seen.add(id(value))
        names = {*getattr(value, "__dict__", ()), *getattr(type(value), "__slots__", ()), *_lazy(type(value))}
        for name in sorted(names):
            yield from patterns_in(getattr(value, name, None), seen)


def _lazy(cls):
    """What an object of a class works out when it is first asked, without being asked for anything else."""
    return [name for name, member in vars(cls).items() if type(member).__name__ == "cached_property"]


def literal_patterns_in(module):
    """The patterns that functions hand to `re` as they go."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            of_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
            if of_re and node.func.attr != "escape" and isinstance(node.args[0], ast.Constant):
                yield re.compile(node.args[0].value)


def all_patterns():
    found = {}
    for module in modules():
        seen = set()
        for name, value in vars(module).items():
            if not name.startswith("__"):
                for pattern in patterns_in(value, seen):
                    found.setdefault((pattern.pattern, pattern.flags), (module.__name__, pattern))
        for pattern in literal_patterns_in(module):
            found.setdefault((pattern.pattern, pattern.flags), (module.__name__, pattern))
    return list(found.values())


def sample(tree):
    """Some text that a parsed expression matches, about: its loops go round once, of its branches it takes the last."""
    return "".join(_sample_of(*item) for item in tree)


def _sample_of(code, value):
    if code in (codes.LITERAL, codes.NOT_LITERAL):
        return chr(value) if code is codes.LITERAL else "~"
    if code is codes.ANY:
        return "x"
    if code is codes.IN:
        return _sample_of_set(value)
    if code is codes.BRANCH:
        return sample(value[1][-1])
    if code is codes.SUBPATTERN:
        return sample(value[-1])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return sample(value[2]) * max(1, value[0])
    return sample(value) if code is codes.ATOMIC_GROUP else ""


def _sample_of_set(items):
    if items[0][0] is codes.NEGATE:
        compiled = {chr(value) for code, value in items if code is codes.LITERAL}
        return next(letter for letter in "x ~1" if letter not in compiled)
    code, value = items[0]
    if code is codes.RANGE:
        return chr(value[0])
    words = {codes.CATEGORY_DIGIT: "1", codes.CATEGORY_SPACE: " ", codes.CATEGORY_WORD: "a"}
    return chr(value) if code is codes.LITERAL else words.get(value, "~")


def loops(tree, before=""):
    """What stands before each endless loop of a parsed expression, and what the loop goes round."""
    for code, value in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            if value[1] > 1_000:
                yield before, sample(value[2])
            yield from loops(value[2], before)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from loops(branch, before)
        elif code is codes.SUBPATTERN:
            yield from loops(value[-1], before)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from loops(value[1], before)
        before += _sample_of(code, value)


def hostile_pieces(pattern):
    """What to repeat: the same for all, what the pattern matches, and for each of its loops the way into it."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    own = sample(tree)
    pieces = {"", own, own[:-1], f"{own} ", f"{own[:-1]} "}
    for before, body in loops(tree):
        pieces |= {before + body, before, body, before[-3:]}
    return sorted(pieces - {""})


def seconds(pattern, text):
    began = time.process_time()
    for _ in pattern.finditer(text):
        pass
    pattern.fullmatch(text)
    return time.process_time() - began


def is_quadratic(pattern, piece):
    """Whether twice the text takes far more than twice the time; only what is suspect on short texts gets long ones."""
    short = seconds(pattern, _long(piece, _SHORT))
    if short < _FLOOR or seconds(pattern, _long(piece, 3 * _SHORT)) < 4.5 * short:
        return False
    once, twice = (min(seconds(pattern, _long(piece, size)) for _ in range(2)) for size in (_HALF, 2 * _HALF))
    return twice > _GROWTH * once


def _long(piece, size):
    """The piece over and over, and in the end something that no pattern waits for: so it fails after all that."""
    return (piece * (size // len(piece) + 1))[:size] + "\x01"


@pytest.fixture
def alarm():
    """Ends a pattern that would take for ever; `re` looks at signals while it works."""

    def ring(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    yield lambda: signal.alarm(_GIVE_UP)
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def slow_places(alarm, found):
    slow = []
    for module, pattern in found:
        for piece in (*_PIECES, *hostile_pieces(pattern)):
            alarm()
            try:
                is_slow = is_quadratic(pattern, piece)
            except TimeoutError:
                is_slow = True
            if is_slow:
                slow.append(f"{module}: {piece[:40]!r} chokes {pattern.pattern[:200]!r}")
                break
    return slow


def test_no_pattern_of_the_analysis_is_choked_by_its_worst_text(alarm):
    found = all_patterns()
    assert len(found) > 100
    assert not slow_places(alarm, found)


@pytest.mark.parametrize("pattern", [r"\s+$", r"“[^”]*”", r"(?:[a-z]+ )+said", r"(?:a+)+!", r"\(.*\)"])
def test_the_measurement_tells_a_pattern_that_chokes(alarm, pattern):
    assert slow_places(alarm, [("here", re.compile(pattern))])


@pytest.mark.parametrize("pattern", [r"\bsaid\b", r'"[^"]{0,300}"', r"(?<!\w)\d+(?:,\d+)*", r"\w+"])
def test_the_measurement_passes_a_pattern_that_does_not(alarm, pattern):
    assert not slow_places(alarm, [("here", re.compile(pattern))])
