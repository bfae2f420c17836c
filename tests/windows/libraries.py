"""What a Windows library offers and what it wants, read with the compiler's own programs."""

import re
import subprocess
from pathlib import Path

COMPILER = "x86_64-w64-mingw32-gcc"


def names_given(library: Path) -> list[str]:
    """The names a Windows library offers."""
    table = _described(library).split("[Ordinal/Name Pointer] Table", 1)[1]
    return re.findall(r"^\s+\[\s*\d+\](?: \+base\[\s*\d+\])?\s+(?:[0-9a-f]+ )?(\w+)$", table, re.MULTILINE)


def names_taken(library: Path, of: str) -> list[str]:
    """The names a Windows library wants of another one; none, if it does not need it."""
    parts = _described(library).split("DLL Name: ")[1:]
    mine = "\n".join(part for part in parts if part.partition("\n")[0].strip().lower() == of)
    return re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)\s*$", mine, re.MULTILINE)


def _described(library: Path) -> str:
    """What the file says about itself."""
    return subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", library], check=True, capture_output=True, text=True
    ).stdout
