"""Builds the bundle from build.spec into a folder of its own."""

import subprocess
import sys
from pathlib import Path

from tests.bundle.bare import WrongError

ROOT = Path(__file__).parents[2]


def build(place: Path, spec: Path = ROOT / "build.spec", *told: str) -> Path:
    """The folder of the bundle, freshly built in a place; WrongError with PyInstaller's last words if it fails.

    What the spec is `told` comes after its name."""
    places = ["--distpath", str(place / "dist"), "--workpath", str(place / "work")]
    done = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(spec), "--", *told],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
    )
    if done.returncode:
        raise WrongError("the bundle cannot be built:\n" + "\n".join(done.stderr.splitlines()[-20:]))
    return next((place / "dist").iterdir())
