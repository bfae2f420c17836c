"""Looks a finished bundle and its installers over before they leave the house."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from resources.installer.exe import OF_64_BITS, file_version, machine
from resources.installer.pieces import PROGRAM, bundle_files
from resources.installer.version import in_four
from ui.smoke.steps import LAST, STEPS

BUNDLE_AT_MOST = 100_000_000
PROGRAMS = (PROGRAM, "deskbell-cli.exe")
"""Of Windows: the one that people start, and the one for scripts, which has a console."""
INSTALLER_AT_MOST = 40_000_000
LICENCES = (
    "pyside6-essentials/LGPL-3.0.txt", "pyside6-essentials/GPL-3.0.txt", "pyside6-essentials/replacing-qt.txt",
    "pyside6-essentials/Qt-third-party.txt", "python/LICENSE.txt", "fonts/OFL.txt",
)  # fmt: skip
"""Those that matter most, in the folder licences; the others are seen to by the build itself."""
# Those of Windows itself: one that travels along wins over it, and Qt, or what reads spreadsheets, does not start.
_NEVER_INSIDE = re.compile(r"^(icu(uc|in|dt)?\d*|bcryptprimitives)\.dll$", re.IGNORECASE)


def megabytes(size: int) -> str:
    """A size as people compare it: 24.6 MB, of a million bytes each."""
    return f"{size / 1_000_000:.1f} MB"


def bundle_size(bundle: Path) -> int:
    """The bytes of all files of a bundle."""
    return sum((bundle / path).stat().st_size for path in bundle_files(bundle))


def told_size(bundle: Path) -> str:
    """What a bundle takes on the disk and in how many files, as in 98.0 MB in 1043 files."""
    return f"{megabytes(bundle_size(bundle))} in {len(bundle_files(bundle))} files"


def bundle_faults(bundle: Path, version: str, for_windows: bool) -> Iterator[str]:
    """What keeps a bundle from being released, one sentence each; nothing when it is right."""
    programs = [bundle / name for name in (PROGRAMS if for_windows else ("deskbell",))]
    if missing := [program.name for program in programs if not program.is_file()]:
        yield f"There is no {' and no '.join(missing)} in {bundle}: build it with PyInstaller first."
        return
    if for_windows:
        for program in programs:
            if (found := file_version(program)) != in_four(version):
                yield f"{program.name} says it is version {found or 'nothing'}, pyproject.toml says {in_four(version)}."
        for name in sorted(path.name for path in bundle.glob("*.exe") if machine(path) != OF_64_BITS):
            yield f"{name} is no program of 64 bits: build with a Python of 64 bits."
    for name in LICENCES:
        if not (bundle / "licences" / name).is_file():
            yield f"licences/{name} is missing: other people's work must not travel without its licence."
    for path in bundle_files(bundle):
        if _NEVER_INSIDE.match(path.name):
            yield f"{path} belongs to Windows: was this built with Anaconda? Build it with Python from python.org."
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


def smoke_faults(told: Path, version: str, platform: str = "") -> Iterator[str]:
    """What `deskbell --smoke` wrote down as wrong; one that is missing, cut off or of too few steps is wrong as well.

    `version` is the one that should have been tried, `platform` Qt's name of the screen it should have been tried on.
    """
    try:
        smoke = json.loads(told.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        yield f"The program left no account of its smoke: {fault}"
        return
    steps = smoke.get("steps", [])
    failed = [step for step in steps if not step.get("ok")]
    for step in failed:
        yield f"{step.get('name')}: {step.get('why') or step.get('seen')}"
    if not smoke.get("ended"):
        yield f"The smoke broke off in {smoke.get('under_way')}."
    elif undone := {name for name, _ in (*STEPS, LAST)} - {step.get("name") for step in steps}:
        yield f"The smoke did not try {', '.join(sorted(undone))}."
    elif not smoke.get("ok") and not failed:
        yield "The smoke says it failed, and names no step."
    if not smoke.get("frozen"):
        yield "What tried itself was not the packed program."
    if smoke.get("version") != version:
        yield f"What tried itself is version {smoke.get('version') or 'nothing'}, pyproject.toml says {version}."
    if platform and smoke.get("platform") != platform:
        yield f"The smoke was on the screen {smoke.get('platform') or 'nothing'}, not on {platform}."
