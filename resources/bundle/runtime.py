"""The C++ runtime that several wheels bring along: one copy for all of them, beside Python.

Windows looks there for every program's library, and a newer one serves what was made for an older one.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from resources.bundle.contents import Entry

_RUNTIME = re.compile(r"(?:vcruntime|msvcp|concrt)140(?:_[a-z0-9_]+)?\.dll", re.IGNORECASE)

_RENAMED = re.compile(r"(?P<library>(?:vcruntime|msvcp)140(?:_[12])?)-[0-9a-f]{32}\.dll", re.IGNORECASE)
"""What wheels call a copy that is to be theirs alone, in a folder called after the package and `.libs`."""


def with_one_runtime(entries: Iterable[Entry], version_of: Callable[[str], tuple[int, ...]]) -> list[Entry]:
    """These entries, with each library of the runtime at the top of the bundle only, in the newest version there is."""
    others: list[Entry] = []
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        name = PurePosixPath(entry[0].replace("\\", "/")).name
        if _RUNTIME.fullmatch(name):
            found.setdefault(name.upper(), []).append(entry)
        else:
            others.append(entry)
    newest = (max(each, key=lambda entry: version_of(entry[1])) for each in found.values())
    return [*others, *((PurePosixPath(place.replace("\\", "/")).name, source, kind) for place, source, kind in newest)]


def without_renamed(entries: Iterable[Entry], version_of: Callable[[str], tuple[int, ...]], into: Path) -> list[Entry]:
    """These entries without the copies of the runtime that wheels renamed, where the common one is no older.

    The modules of such a wheel are copied `into` a folder, with the common name in the place of the other."""
    left = list(entries)
    common = {place.upper(): source for place, source, _ in left if _RUNTIME.fullmatch(place)}
    for place, source, _ in list(left):
        path = PurePosixPath(place.replace("\\", "/"))
        renamed = _RENAMED.fullmatch(path.name)
        if renamed is None or len(path.parts) != 2:
            continue
        usual = f"{renamed['library'].upper()}.dll"
        if usual.upper() not in common or version_of(common[usual.upper()]) < version_of(source):
            continue
        package = path.parts[0].removesuffix(".libs")
        left = [_asking_for(usual, path.name, each, package, into) for each in left if each[0] != place]
    return left


def _asking_for(usual: str, renamed: str, entry: Entry, package: str, into: Path) -> Entry:
    """A native module of this package, made to ask for a library by its usual name, which is the shorter one."""
    place, source, kind = entry
    if kind not in ("BINARY", "EXTENSION") or PurePosixPath(place.replace("\\", "/")).parts[0] != package:
        return entry
    content = Path(source).read_bytes()
    if renamed.encode() not in content:
        return entry
    copy = into / Path(source).name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(content.replace(renamed.encode(), usual.encode().ljust(len(renamed), b"\0")))
    return (place, str(copy), kind)


def file_version(path: str) -> tuple[int, ...]:
    """The four numbers in a library's version resource; zeros where it has none."""
    import pefile  # comes with PyInstaller on Windows only

    with pefile.PE(path, fast_load=True) as library:
        library.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        told = getattr(library, "VS_FIXEDFILEINFO", None)
    if not told:
        return (0, 0, 0, 0)
    high, low = told[0].FileVersionMS, told[0].FileVersionLS
    return (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)
