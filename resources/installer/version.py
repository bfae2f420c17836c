"""The version of the program, from the one place where it is written."""

import tomllib
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def read_version(root: Path = ROOT) -> str:
    """The version in pyproject.toml, as in 0.1.0: the exe, the installer and the MSI all take it from here."""
    with (root / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def in_four(version: str) -> str:
    """A version as Windows wants it in a file, four numbers as in 0.1.0.0; of 2rc1 only the 2 counts."""
    numbers = ["".join(takewhile(str.isdigit, part)) or "0" for part in version.split(".")]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])
