"""Brings the translations in step with the code: `python -m resources.translations.refresh`.

New texts come into the .ts file unfinished; write their Chinese there (any editor, or Qt Linguist), run it again,
and commit the .ts with the .qm that it makes.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NAME = "deskbell_zh_CN"
_TOOLS = Path(PySide6.__file__).parent


def collect(into: Path) -> None:
    """Gather the texts of every screen into a .ts file; texts no longer in the code leave it."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    _tool("lupdate", "-silent", "-locations", "none", "-no-obsolete", *sources, "-ts", str(into))


def compile_into(source: Path, target: Path) -> None:
    """Make the .qm that the program reads out of a .ts file."""
    _tool("lrelease", "-silent", str(source), "-qm", str(target))


def _tool(name: str, *arguments: str) -> None:
    tool = _TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    subprocess.run([tool, *arguments], cwd=ROOT, check=True)  # noqa: S603  Qt's own tool beside PySide6


if __name__ == "__main__":
    collect(HERE / f"{NAME}.ts")
    compile_into(HERE / f"{NAME}.ts", HERE / f"{NAME}.qm")
