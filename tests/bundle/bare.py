"""Starts the packed program as on a PC that has nothing but it, and is strict about what it says."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 300  # seconds for one command


class WrongError(Exception):
    """The bundle is not what it should be; says in what."""


@dataclass(frozen=True)
class Program:
    """The bundle, and the place it is started from: with an empty home of its own and no Python within reach."""

    bundle: Path
    place: Path

    def run(self, *arguments: str, may_say: Sequence[str] = ()) -> str:
        """The answer of one command; WrongError if it fails or complains of what is not in `may_say`."""
        home = self.place / "home"
        home.mkdir(parents=True, exist_ok=True)
        room = {
            "HOME": str(home),
            "USERPROFILE": str(home),
            "LOCALAPPDATA": str(home),
            "PATH": str(self.place / "nothing"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **{name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ},
        }
        exe = self.bundle / ("deskbell-cli.exe" if sys.platform == "win32" else "deskbell")
        try:
            done = subprocess.run(
                [str(exe), *arguments],
                cwd=self.place,
                env=room,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=_LONGEST,
            )
        except (OSError, subprocess.TimeoutExpired) as fault:
            raise WrongError(f"{' '.join(arguments)}: {fault}") from fault
        said = [line for line in done.stderr.splitlines() if line.strip() and line.strip() not in may_say]
        if done.returncode or said:
            told = "\n".join([*said, *done.stdout.splitlines()[-20:]])
            raise WrongError(f"{' '.join(arguments)} ended with {done.returncode} and said:\n{told}")
        return done.stdout
