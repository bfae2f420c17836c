"""Open the form: from Ctrl+N to a letter typed in it, with the greeting in sight (M10: median at most 300 ms)."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import Limit, Measure

ROOT = Path(__file__).parents[2]
MOST = 0.3


def measure(folder: Path, count: int) -> list[Measure]:
    """Ours and the bare form, each in a process of its own; the first round builds the page and counts."""
    ours = _run("tests.bench.our_form", str(folder), str(count))
    bare = _run("tests.bench.bare_form", str(count))
    return [Limit("key to typed letter in a new form", ours, bare, most=MOST)]


def _run(module: str, *arguments: str) -> list[float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=300,
    )
    return [float(each) for each in done.stdout.split()]
