"""A version of the program, compared as numbers: 1.10.0 comes after 1.9.0."""

import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})(.*)", re.ASCII)
_BEFORE_IT_IS_OUT = re.compile(r"[-._]?(a|b|c|rc|alpha|beta|pre|preview|dev)[-._]?\d*", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, order=True)
class Version:
    """Three numbers; one that is not out yet comes before the one of the same numbers that is."""

    major: int = 0
    minor: int = 0
    patch: int = 0
    out: bool = True

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


def read_version(text: str) -> Version | None:
    """The version written as 1.10.0 or, before it is out, as 1.10.0rc1; None for anything else."""
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        return None
    major, minor, patch, rest = written.groups()
    return Version(int(major), int(minor), int(patch), out=_BEFORE_IT_IS_OUT.match(rest) is None)


def installed_version() -> Version:
    """The version of this program; 0.0.0 where it runs from its source without having been installed."""
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and not needed before the first paint

    try:
        return read_version(version("deskbell")) or Version()
    except PackageNotFoundError:
        return Version()
