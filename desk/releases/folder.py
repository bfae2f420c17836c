"""What lies in the folder where whoever looks after the PC puts installers; it is read, nothing of it is started."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from desk.releases.version import Version, read_version

_INSTALLER = re.compile(r"deskbell-setup-(\d+\.\d+\.\d+)\.exe", re.IGNORECASE | re.ASCII)
MOST_BYTES, MOST_LINES = 8_000, 40
"""So much of the text beside an installer is read and shown."""


@dataclass(frozen=True)
class Release:
    """A version whose installer lies there, and what the text beside it says is new, "" where there is none."""

    version: Version
    text: str = ""


@dataclass(frozen=True)
class Seen:
    """What a look into a folder found; it is not `there` where it cannot be read either.

    Not `whole` where only a part of its name was given; `place` is the folder of a file that was named."""

    folder: str
    there: bool
    newer: Release | None = None
    whole: bool = True
    place: str = ""


def look_into(folder: str, installed: Version) -> Seen:
    """The newest installer in a folder that is newer than what is installed; a file stands for the folder it lies in.

    A share may take minutes to answer: never to be called where somebody waits.
    """
    place = Path(folder)
    if not place.is_absolute():  # it would be looked for wherever the program was started
        return Seen(folder, there=False, whole=False)
    inside = ""
    try:
        if place.is_file():
            place = place.parent
            inside = str(place)
        with os.scandir(place) as entries:
            found = [version for entry in entries if (version := _offered(entry)) is not None]
    except (OSError, ValueError):  # ValueError: no file system has such a name
        return Seen(folder, there=False)
    newest = max(found, default=installed)
    if newest <= installed:
        return Seen(folder, there=True, place=inside)
    return Seen(folder, True, Release(newest, _text_of(place / f"deskbell-{newest}.txt")), place=inside)


def _offered(entry: os.DirEntry[str]) -> Version | None:
    """The version of a whole installer; one that is still being copied often has its name before its bytes."""
    named = _INSTALLER.fullmatch(entry.name)
    if named is None or (version := read_version(named[1])) is None or named[1] != str(version):
        return None
    try:
        return version if entry.is_file() and entry.stat().st_size else None
    except OSError:
        return None


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        return ""
    text, cut = _decoded(content[:MOST_BYTES]), len(content) > MOST_BYTES
    told = ["".join(sign for sign in line.expandtabs(4) if sign.isprintable()).rstrip() for line in text.splitlines()]
    lines = "\n".join(told).strip().split("\n")
    return "\n".join(lines[:MOST_LINES]) + ("\n…" if cut or len(lines) > MOST_LINES else "")


def _decoded(content: bytes) -> str:
    """UTF-8, or else as a Chinese Windows writes plain text; the last letter may be cut in two."""
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        if fault.end < len(content):
            return content.decode("gb18030", "ignore")
    return content.decode("utf-8-sig", "ignore")
