"""How long each detector takes on some articles: `python -m benchmarks.detectors FILE...`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.processes import ROOT
from lessons.analysis import Bundle, Text
from lessons.analysis.detectors import DETECTORS
from lessons.analysis.tables import read_facts, read_names

_SHOWN = 12


def main(paths: Sequence[str]) -> None:
    """Print the slowest detectors, in seconds. What several share is counted with the first of them that asks."""
    bundle = _bundle(paths)
    ground = _seconds_of_ground(bundle)
    rows = sorted(((_seconds(bundle, name), name) for name in sorted(DETECTORS)), reverse=True)
    everything = ground + sum(seconds for seconds, _ in rows)
    print(f"  {'blocks, sentences, words, quotations':40} {ground:8.2f} s {ground / everything:5.0%}")
    for seconds, name in rows[:_SHOWN]:
        print(f"  {name:40} {seconds:8.2f} s {seconds / everything:5.0%}")
    rest = sum(seconds for seconds, _ in rows[_SHOWN:])
    print(f"  {f'{len(rows[_SHOWN:])} more':40} {rest:8.2f} s {rest / everything:5.0%}")


def _bundle(paths: Sequence[str]) -> Bundle:
    facts, _ = read_facts((ROOT / "seeds/facts.csv").read_text(encoding="utf-8"))
    names, _ = read_names((ROOT / "seeds/names.csv").read_text(encoding="utf-8"))
    texts = tuple(Text(path, Path(path).read_text(encoding="utf-8")) for path in paths)
    return Bundle(texts, tuple(facts), tuple(names))


def _seconds_of_ground(bundle: Bundle) -> float:
    began = time.perf_counter()
    for text in bundle.texts:
        _ = text.sentences, text.words, text.quotations
    return time.perf_counter() - began


def _seconds(bundle: Bundle, name: str) -> float:
    began = time.perf_counter()
    for _ in DETECTORS[name].find(bundle):
        pass
    return time.perf_counter() - began


if __name__ == "__main__":
    main(sys.argv[1:])
