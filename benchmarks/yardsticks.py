"""Other programs that read prose, to measure ourselves by. None does our work; each does a part of it."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A program and what it is asked before the files. It prints a line for each thing it finds."""

    name: str
    module: str | None
    """What else it may be installed as. There is none for hunspell: the module of that name is what Stet reads."""
    arguments: tuple[str, ...]
    statuses: frozenset[int]
    """With which it ends when it has read the files, whether it found something or not."""

    def command(self, paths: Sequence[str]) -> list[str] | None:
        """The command line, or None where the program is not installed: neither on the path nor as a module."""
        program = shutil.which(self.name)
        if program is not None:
            return [program, *self.arguments, *paths]
        if self.module is not None and importlib.util.find_spec(self.module) is not None:
            return [sys.executable, "-m", self.module, *self.arguments, *paths]
        return None


YARDSTICKS = (
    Yardstick("codespell", "codespell_lib", (), frozenset({0, 65})),
    Yardstick("proselint", "proselint", ("check",), frozenset({0, 1})),
    Yardstick("hunspell", None, ("-d", "en_US", "-l"), frozenset({0})),
    Yardstick("cspell", None, ("--no-progress", "--no-summary"), frozenset({0, 1})),
)
