"""Looks a finished bundle and its installers over before they leave the house."""

import json
import re
import struct
from collections.abc import Iterator
from pathlib import Path

from resources.installer.pieces import bundle_files
from resources.installer.version import in_four

BUNDLE_AT_MOST = 100_000_000
INSTALLER_AT_MOST = 40_000_000
_FIXED_FILE_INFO = bytes.fromhex("bd04effe00000100")
# Those of Windows itself: one that travels along wins over it, and Qt does not start.
_NEVER_INSIDE = re.compile(r"^icu(uc|in|dt)?\d*\.dll$", re.IGNORECASE)


def megabytes(size: int) -> str:
    """A size as people compare it: 24.6 MB, of a million bytes each."""
    return f"{size / 1_000_000:.1f} MB"


def bundle_size(bundle: Path) -> int:
    """The bytes of all files of a bundle."""
    return sum((bundle / path).stat().st_size for path in bundle_files(bundle))


def bundle_faults(bundle: Path, version: str, for_windows: bool) -> Iterator[str]:
    """What keeps a bundle from being released, one sentence each; nothing when it is right."""
    program = bundle / ("deskbell.exe" if for_windows else "deskbell")
    if not program.is_file():
        yield f"There is no {program.name} in {bundle}: build it with PyInstaller first."
        return
    if for_windows and (found := file_version(program)) != in_four(version):
        yield f"{program.name} says it is version {found or 'nothing'}, pyproject.toml says {in_four(version)}."
    if not any((bundle / "licences").glob("*")):
        yield "The folder licences is missing or empty: other people's work must not travel without its licence."
    for path in bundle_files(bundle):
        if _NEVER_INSIDE.match(path.name):
            yield f"{path} is in the bundle: was it built with Anaconda? Build it with Python from python.org."
        if not str(path).isascii() or "$" in str(path):
            yield f"{path} has a name that the tools of the installers misread: use letters of English."
    size = bundle_size(bundle)
    if for_windows and size > BUNDLE_AT_MOST:
        yield f"The bundle takes {megabytes(size)}, more than {megabytes(BUNDLE_AT_MOST)}."


def installer_faults(installer: Path) -> Iterator[str]:
    """Whether what is downloaded has grown too large."""
    size = installer.stat().st_size
    if size > INSTALLER_AT_MOST:
        yield f"{installer.name} takes {megabytes(size)}, more than {megabytes(INSTALLER_AT_MOST)}."


def smoke_faults(told: Path) -> Iterator[str]:
    """What `deskbell --smoke` wrote down as wrong; a file that is missing or cut off is wrong as well."""
    try:
        smoke = json.loads(told.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        yield f"The program left no account of its smoke: {fault}"
        return
    failed = [step for step in smoke.get("steps", []) if not step.get("ok")]
    for step in failed:
        yield f"{step.get('name')}: {step.get('why') or step.get('seen')}"
    if not smoke.get("ended", True):
        yield f"The smoke broke off in {smoke.get('under_way')}."
    elif not smoke.get("ok") and not failed:
        yield "The smoke says it failed, and names no step."


def file_version(program: Path) -> str:
    """The version that Windows shows of an .exe, as in 0.1.0.0; "" where it carries none."""
    content = program.read_bytes()
    at = content.find(_FIXED_FILE_INFO)
    if at < 0:
        return ""
    high, low = struct.unpack_from("<II", content, at + len(_FIXED_FILE_INFO))
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"
