"""What a program takes: seconds, peak memory, and how much it says."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Run:
    """One process from start to end, or the median of several. `found` is how many lines it printed.

    `seconds` pass on the wall; for `worked` of them a processor was busy with it. A machine that does other things at
    the same time shows in the difference.
    """

    seconds: float
    worked: float
    peak_mb: float
    found: int
    status: int


def run(command: Sequence[str]) -> Run:
    """Run a program once, its words into a file. The peak is that of the whole process, of its biggest child none."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL)  # noqa: S603
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        found = sum(1 for line in out if line.strip())
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, found, process.returncode)


def median(command: Sequence[str], times: int) -> Run:
    """Run a program some times: the median of the seconds, the highest peak."""
    runs = [run(command) for _ in range(times)]
    seconds = statistics.median(one.seconds for one in runs)
    worked = statistics.median(one.worked for one in runs)
    return Run(seconds, worked, max(one.peak_mb for one in runs), runs[-1].found, runs[-1].status)
