"""Start of the packed program: its outline and its frame painted, against a bare Qt window packed alike (1.3 x)."""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from tests.bench.measuring import Absent, Comparison, Measure
from tests.bench.starting import told_moments
from tests.bundle.bare import WrongError
from tests.bundle.building import ROOT, build

_OURS = "tests/bench/our_window.py"


def measure(folder: Path, scratch: Path, count: int) -> list[Measure]:
    """Pack both, then start them in turn; the first of each fills the caches."""
    try:
        bare = _program(build(scratch / "bare", ROOT / "tests" / "bench" / "bare.spec"), "bare")
        ours = _program(build(scratch / "ours", ROOT / "build.spec", _OURS), "deskbell-cli", "deskbell")
    except WrongError as fault:
        return [Absent("bundle: outline painted", str(fault), met=False)]
    outlines: list[float] = []
    frames: list[float] = []
    its: list[float] = []
    for turn in range(count + 1):
        plain = _start(bare)
        our = _start(ours, "--data", str(folder))
        if turn:
            its.append(plain["frame"])
            outlines.append(our["outline"])
            frames.append(our["frame"])
    return [
        Comparison("bundle: outline painted", outlines, its, most=1.3),
        Comparison("bundle: frame painted with its words", frames, its, most=1.3),
    ]


def _program(bundle: Path, *names: str) -> Path:
    """The program of a bundle that has an output."""
    ending = ".exe" if sys.platform == "win32" else ""
    return next(path for name in names if (path := bundle / f"{name}{ending}").exists())


def _start(*command: str | Path) -> dict[str, float]:
    """Seconds from the start of the process to each moment it tells; both read the machine's one clock."""
    begun = perf_counter()
    done = subprocess.run(
        command,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return told_moments(done.stdout, begun)
