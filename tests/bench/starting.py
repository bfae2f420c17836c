"""Start of a fresh process: its outline and its frame painted (1.3 x a bare Qt window), and today's list (2.2 x)."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.bench.measuring import Comparison, Measure

ROOT = Path(__file__).parents[2]


def measure(folder: Path, count: int) -> list[Measure]:
    """Bare and ours in turn, each in a process of its own; the first of each fills the caches."""
    outlines: list[float] = []
    frames: list[float] = []
    lists: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as compiled:
        for turn in range(count + 1):
            its = _start(compiled, "tests.bench.bare_window")
            our = _start(compiled, "tests.bench.our_window", "--data", str(folder))
            if turn:
                bare.append(its["frame"])
                outlines.append(our["outline"])
                frames.append(our["frame"])
                lists.append(our["list"])
    return [
        Comparison("start: outline painted", outlines, bare, most=1.3),
        Comparison("start: frame painted with its words", frames, bare, most=1.3),
        Comparison("start: today's list painted", lists, bare, most=2.2),
    ]


def _start(compiled: str, module: str, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to each moment it tells; both read the machine's one clock.

    Both keep their compiled modules, as an installed program does, whatever this environment says.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return told_moments(done.stdout, begun)


def told_moments(said: str, begun: float) -> dict[str, float]:
    """The moments a started window told, in seconds after the start of its process."""
    lines = [line.split() for line in said.splitlines()]
    return {line[0]: float(line[1]) - begun for line in lines if line[0] in ("outline", "frame", "list")}
