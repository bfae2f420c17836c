"""Packs the modules of the bundle tighter: what the first look at the desk needs one by one, all else by the hundred.

One by one, small modules are a third larger; together, the first of some hundred costs a hundredth of a second.
"""

import json
import lzma
import marshal
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from resources.bundle.contents import ROOT

BEGINS = (
    "ui.__main__", "ui.cli.window", "ui.binding", "ui.app", "ui.running", "ui.window", "ui.today.page",
    "ui.today.card", "ui.today.lists", "ui.today.matters", "desk.office", "desk.calendar", "desk.cases",
    "sqlalchemy.dialects.sqlite.pysqlite", "ctypes.util", "inspect", "pkgutil",
)  # fmt: skip
"""What the start comes to, from the first line to today's list; it all is imported with these. The last three are
PyInstaller's own."""
_BEFORE = ("_pyi_rth_utils", "_pyi_rth_utils.qt", "_pyi_rth_utils._win32")
"""What PyInstaller begins with, of its own and nowhere else."""
TOGETHER = 1024 * 1024
"""Bytes of modules in one block: of more, a single one that is wanted would be waited for."""
_HEAD = len(b"PYZ\0") + 4 + 4
"""PyInstaller's: its sign, the one of Python's version, where the list of contents begins."""
_ONE_BY_ONE = 3
"""The length of PyInstaller's own entries: kind, place and length."""


def begun(names: Collection[str] = BEGINS) -> frozenset[str]:
    """Every module that a start imports, asked of Python itself in a process of its own."""
    said = subprocess.run(  # noqa: S603  # this Python, with words of ours
        [sys.executable, "-c", f"import sys, {', '.join(names)}; print(*sys.modules)"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    return frozenset((*said.split(), *_BEFORE))


def pack(archive: Path, one_by_one: Collection[str]) -> None:
    """Write PyInstaller's archive anew, for shared_modules.py to read: these modules as they are, the others in blocks.

    One that was written so before, which PyInstaller keeps while nothing changes, stays."""
    old = archive.read_bytes()
    contents = dict(marshal.loads(old[struct.unpack("!i", old[_HEAD - 4 : _HEAD])[0] :]))  # noqa: S302  # just made
    if any(len(entry) > _ONE_BY_ONE for entry in contents.values()):
        return
    new = bytearray(old[:_HEAD])
    listed: dict[str, tuple[int, ...]] = {}
    for name, (kind, place, length) in contents.items():
        if name in one_by_one or not length:
            listed[name] = (kind, len(new), length)
            new += old[place : place + length]
    for block in _blocks({name: entry for name, entry in contents.items() if name not in listed}, old):
        together = b"".join(code for _, _, code in block)
        packed = lzma.compress(together, check=lzma.CHECK_CRC32, preset=9 | lzma.PRESET_EXTREME)
        at = 0
        for name, kind, code in block:
            listed[name] = (kind, len(new), len(packed), at, len(code))
            at += len(code)
        new += packed
    new[_HEAD - 4 : _HEAD] = struct.pack("!i", len(new))
    archive.write_bytes(bytes(new) + marshal.dumps(list(listed.items())))


def deflate(library: Path) -> None:
    """Pack what Python itself begins with, which PyInstaller leaves as it is; only where Python has zlib within it."""
    if "zlib" not in sys.builtin_module_names:
        return  # it would have to be found before there is anything to find it with
    with zipfile.ZipFile(library) as old:
        files = [(each, old.read(each)) for each in old.infolist()]
    with zipfile.ZipFile(library, "w") as new:
        for each, content in files:
            new.writestr(each, content, zipfile.ZIP_DEFLATED, 9)


def closely(words: Path, into: Path) -> Path:
    """A copy of a JSON file in which nothing stands between the values."""
    into.parent.mkdir(parents=True, exist_ok=True)
    told = json.loads(words.read_text(encoding="utf-8"))
    into.write_text(json.dumps(told, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return into


def _blocks(contents: dict[str, Any], old: bytes) -> Iterator[list[tuple[str, int, bytes]]]:
    """The modules by their names, neighbours together: name, kind and code."""
    block: list[tuple[str, int, bytes]] = []
    for name, (kind, place, length) in sorted(contents.items()):
        block.append((name, kind, zlib.decompress(old[place : place + length])))
        if sum(len(code) for _, _, code in block) >= TOGETHER:
            yield block
            block = []
    if block:
        yield block
