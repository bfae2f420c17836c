"""Makes the two installers out of a bundle, with the tools that are on this PC."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from resources.bundle.mark import write_icon
from resources.installer.msi import write_msi_source
from resources.installer.pieces import size_in_kb, write_pieces
from resources.installer.side import write_side
from resources.installer.version import ROOT, in_four

SCRIPT = Path(__file__).parent / "deskbell.nsi"


class NoToolError(Exception):
    """A tool is not on this PC; its words say which and where it comes from."""


def setup_name(version: str) -> str:
    """What the installer for one person is called."""
    return f"deskbell-setup-{version}.exe"


def msi_name(version: str) -> str:
    """What the MSI is called."""
    return f"deskbell-{version}.msi"


def compile_setup(
    bundle: Path,
    version: str,
    out: Path,
    scratch: Path,
    quick: bool = False,
    signed: bool = False,
    in_32_bits: bool = False,
) -> Path:
    """Make the installer for one person; `quick` compresses nothing, for a check only.

    `signed` has the uninstaller inside signed; `in_32_bits` makes what the NSIS of its own makers makes.
    NoToolError without NSIS, CalledProcessError when NSIS does not like the script or the uninstaller is not signed.
    """
    nsis = _find("makensis", Path("NSIS"))
    if nsis is None:
        raise NoToolError("makensis is missing: install NSIS 3.08 or newer (nsis.sourceforge.io, or apt install nsis).")
    made = out / setup_name(version)
    pieces = scratch / "pieces.nsh"
    write_pieces(bundle, pieces)
    told = {
        "VERSION": version,
        "VERSION4": in_four(version),
        "SIZE_KB": str(size_in_kb(bundle)),
        "PIECES": str(pieces),
        "OUT": str(made),
        "ICON": str(write_icon(scratch / "deskbell.ico")),
        "SIDE": str(write_side(scratch / "side.bmp")),
        **({"STUB32": "1"} if in_32_bits or not _makes_64_bits(nsis, scratch) else {}),
        **({"QUICK": "1"} if quick else {}),
        **({"SIGNING_PYTHON": sys.executable} if signed else {}),
    }
    defined = [f"-D{name}={value}" for name, value in told.items()]
    # The check is strict; a release does not fail for what a later NSIS warns of.
    words = ["-V2", *(["-WX"] if quick else []), "-INPUTCHARSET", "UTF8"]
    # NSIS works in the folder of its script; the signer is found from here.
    room = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([nsis, *words, *defined, str(SCRIPT)], check=True, env=room)  # noqa: S603
    return made


def _makes_64_bits(nsis: str, scratch: Path) -> bool:
    """The NSIS of its own makers comes without what begins an installer of 64 bits; Debian's and others' have it."""
    probe = scratch / "probe.nsi"
    probe.write_text('Target amd64-unicode\nOutFile "probe.exe"\nSection\nSectionEnd\n', encoding="utf-8")
    done = subprocess.run([nsis, "-V0", str(probe)], cwd=scratch, check=False)  # noqa: S603
    return done.returncode == 0


def compile_msi(bundle: Path, version: str, out: Path, scratch: Path) -> Path:
    """Make the MSI for all users of a PC, with wixl or with WiX 3. NoToolError where neither is there."""
    made = out / msi_name(version)
    source = scratch / "deskbell.wxs"
    icon = write_icon(scratch / "deskbell.ico")
    write_msi_source(bundle, version, icon.name, source)
    if wixl := _find("wixl"):
        commands = [[wixl, "-a", "x64", "-o", str(made), str(source)]]
    elif (candle := _find("candle", *_wix())) and (light := _find("light", *_wix())):
        part = scratch / "deskbell.wixobj"
        commands = [
            [candle, "-nologo", "-arch", "x64", "-out", str(part), str(source)],
            # The checks need a service that is not there in a closed session.
            [light, "-nologo", "-sval", "-spdb", "-b", str(scratch), "-out", str(made), str(part)],
        ]
    else:
        raise NoToolError("No MSI was made: neither wixl nor WiX 3 (candle, light) is on this PC.")
    for command in commands:
        # The files are named by their places in the bundle, the icon by the one beside the description.
        subprocess.run(command, cwd=bundle, check=True)  # noqa: S603
    return made


def _wix() -> list[Path]:
    return [folder.relative_to(place) / "bin" for place in _program_files() for folder in place.glob("WiX Toolset v3*")]


def _find(tool: str, *folders: Path) -> str | None:
    found = shutil.which(tool)
    for place in _program_files():
        for folder in folders:
            found = found or shutil.which(tool, path=str(place / folder))
    return found


def _program_files() -> list[Path]:
    told = (os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)"))
    return [Path(place) for place in told if place]
