"""`make bench`: how long the analysis takes and how much memory, beside what other programs take on the same files.

Every number is that of a whole process, from its start to its end: seconds on the wall, and those in which a processor
was busy with it. The exit status is 1 where a goal is missed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bundles import made_articles, seed_paths
from benchmarks.processes import ROOT, Run, median
from benchmarks.prose import PACKAGES
from benchmarks.yardsticks import YARDSTICKS

ANALYZE = (sys.executable, "manage.py", "analyze")
SIZES = {10: 5, 100: 3, 1_000: 3}
"""How many articles, and how many runs give the median."""
SEED_RUNS = 7
YARDSTICK_RUNS = 3


@dataclass(frozen=True, slots=True)
class Goal:
    """What a number must stay under."""

    words: str
    measured: float
    limit: float

    @property
    def is_met(self) -> bool:
        """Whether it stays under it."""
        return self.measured < self.limit

    def __str__(self) -> str:
        return (
            f"  {'met   ' if self.is_met else 'MISSED'}  {self.words}: {self.measured:.2f}, to be under {self.limit:g}"
        )


def main() -> int:
    """Print the tables and the goals; the exit status."""
    print(_ingredients())
    with tempfile.TemporaryDirectory() as folder:
        five = _table("The five seed articles", [str(path) for path in seed_paths()], SEED_RUNS)
        made: dict[int, Run] = {}
        for count, times in SIZES.items():
            paths = _write(Path(folder) / str(count), count)
            made[count] = _table(f"{count:,} made articles", paths, times)
        print(f"\nThe slowest detectors, on {count:,} articles", flush=True)
        subprocess.run([sys.executable, "-m", "benchmarks.detectors", *paths], cwd=ROOT, check=True)  # noqa: S603
    goals = [
        Goal("seconds for the five articles", five.seconds, 1),
        Goal("seconds for 1,000 articles", made[1_000].seconds, 60),
        Goal("MB of memory for 1,000 articles", made[1_000].peak_mb, 500),
        Goal("times as long for 1,000 articles as for 100", made[1_000].seconds / made[100].seconds, 12),
    ]
    print("\nGoals", *goals, sep="\n")
    return 0 if all(goal.is_met for goal in goals) else 1


def _ingredients() -> str:
    """What the articles are made of on this machine, so that two runs can be compared."""
    used = [package for package, (folder, _) in PACKAGES.items() if folder.is_dir()]
    prose = f"and the prose of {' and '.join(used)}" if used else "alone (no control prose is installed)"
    return f"Made articles are put together from the five seed articles {prose}; the same on every run."


def _write(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    paths = [folder / f"{number:04}.txt" for number in range(count)]
    for path, source in zip(paths, made_articles(count), strict=True):
        path.write_text(source, encoding="utf-8")
    return [str(path) for path in paths]


def _table(title: str, paths: Sequence[str], times: int) -> Run:
    """Print what each program takes on the files; our own run is handed back."""
    size = sum(Path(path).stat().st_size for path in paths) / 1e6
    print(f"\n{title}, {size:.3f} MB\n  {'':12}{'seconds':>9}{'worked':>9}{'MB/s':>9}{'peak MB':>9}{'found':>9}")
    own = median([*ANALYZE, *paths], times)
    print(_row("stet", own, size), flush=True)
    for yardstick in YARDSTICKS:
        command = yardstick.command(paths)
        if command is None:
            print(f"  {yardstick.name:12}is not installed here")
            continue
        other = median(command, min(times, YARDSTICK_RUNS))
        failed = "" if other.status in yardstick.statuses else f"   (ended with status {other.status})"
        print(_row(yardstick.name, other, size) + failed, flush=True)
    if own.status:
        raise SystemExit(f"analyze ended with status {own.status}")
    return own


def _row(name: str, one: Run, size: float) -> str:
    return f"  {name:12}{one.seconds:9.2f}{one.worked:9.2f}{size / one.seconds:9.2f}{one.peak_mb:9.0f}{one.found:9,}"


if __name__ == "__main__":
    sys.exit(main())
