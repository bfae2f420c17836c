"""A bundle as PyInstaller leaves it on Windows, invented and small, and a signing tool that only leaves its mark.

`python -m tests.installer.invented FILE` is that tool: what it signs carries a signature of nobody. With a word behind
FILE it leaves files whose names do not begin so unsigned, and says nothing of it."""

import struct
import sys
from pathlib import Path

from resources.installer.exe import OF_64_BITS, signature_table
from resources.installer.looking import LICENCES
from resources.installer.version import in_four

_HEAD = 0x40
_NOBODY = b"nobody's" * 4
STAMPED = "Stamped "


def program(version: str, machine: int = OF_64_BITS) -> bytes:
    """As much of an .exe as the look needs: its machine, and the place where Windows finds its version."""
    first, second, third, fourth = (int(part) for part in in_four(version).split("."))
    fixed = bytes.fromhex("bd04effe00000100") + struct.pack("<II", first << 16 | second, third << 16 | fourth)
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", _HEAD)
    head = b"PE\0\0" + struct.pack("<H", machine) + bytes(18) + struct.pack("<H", 0x20B) + bytes(238)
    return dos + head + fixed + bytes(40)


def bundle(folder: Path, version: str) -> Path:
    """Both programs, a library with a folder of its own, and the licences."""
    for name in LICENCES:
        (folder / "licences" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "licences" / name).write_text("MIT", encoding="utf-8")
    (folder / "_internal" / "deep").mkdir(parents=True)
    for name in ("_internal/python311.dll", "_internal/deep/a b.txt"):
        (folder / name).write_bytes(b"x" * 1000)
    for name in ("deskbell.exe", "deskbell-cli.exe"):
        (folder / name).write_bytes(program(version))
    return folder


def main(file: Path, begins: str = "") -> None:
    """Leave a mark in the place of a signature, and say so."""
    if not file.name.startswith(begins):
        return
    content = bytearray(file.read_bytes())
    struct.pack_into("<II", content, signature_table(bytes(content)), len(content), len(_NOBODY))
    file.write_bytes(content + _NOBODY)
    print(f"{STAMPED}{file.name}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
