"""The installers compile: of the bundle that was built, and of an invented one of Windows in every way there is."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from resources.installer.compiling import NoToolError, compile_msi, compile_setup
from resources.installer.exe import OF_64_BITS, is_signed, machine
from resources.installer.release import SUMS
from resources.installer.signing import VARIABLE
from resources.installer.version import read_version
from tests.bundle.bare import WrongError
from tests.bundle.building import ROOT
from tests.installer import invented

_OF_32_BITS = 0x14C


def can_compile() -> bool:
    """Whether the installer's tool is here; WrongError where it must be."""
    found = shutil.which("makensis") is not None
    if not found and os.environ.get("CI"):
        raise WrongError("there is no makensis here, and nothing else compiles the installer before a release")
    return found


def installer(bundle: Path, place: Path) -> str:
    """The installer compiles from this folder, as the release does it; what comes out is no release."""
    code, said = _release(bundle, place)
    if code:
        raise WrongError(f"the installer does not compile:\n{said}")
    return ", ".join(f"{path.name} {path.stat().st_size / 1e6:.1f} MB" for path in sorted(place.glob("*.exe")))


def of_windows(place: Path) -> str:
    """What only a bundle of Windows has: its programs, both kinds of installer, signatures, the MSI."""
    bundle = invented.bundle(place / "invented", read_version())
    found = [machine(_compiled(bundle, place / f"{bits}-bits", bits == 32)) for bits in (64, 32)]
    if found != [OF_64_BITS, _OF_32_BITS]:
        raise WrongError(f"the installers are for the machines {[hex(each) for each in found]}")
    _sign(bundle, place / "signed")
    try:
        msi = compile_msi(bundle, read_version(), place, place).name
    except NoToolError as missing:
        if os.environ.get("CI"):
            raise WrongError(f"{missing} Nothing else compiles it before a release.") from missing
        msi = "no MSI, there is neither wixl nor WiX here"
    except subprocess.CalledProcessError as fault:
        raise WrongError(f"the MSI does not compile: {fault}") from fault
    return f"64 bits, 32 bits, signed, {msi}"


def _compiled(bundle: Path, out: Path, in_32_bits: bool) -> Path:
    out.mkdir()
    with tempfile.TemporaryDirectory() as scratch:
        try:
            return compile_setup(bundle, read_version(), out, Path(scratch), quick=True, in_32_bits=in_32_bits)
        except subprocess.CalledProcessError as fault:
            raise WrongError(f"{out.name}: the installer does not compile; its words are above") from fault


def _sign(bundle: Path, out: Path) -> None:
    """Where the office has a command everything is signed, the uninstaller too; where it fails nothing comes out."""
    tool = f'"{sys.executable}" -m tests.installer.invented {{file}}'
    code, said = _release(bundle, out, tool)
    files = [*bundle.glob("*.exe"), *out.glob("*.exe")]
    if code or len(files) != 3 or not all(is_signed(file) for file in files):
        raise WrongError(f"not everything was signed:\n{said}")
    if said.count(invented.STAMPED) != 4:
        raise WrongError(f"two programs, the uninstaller and the installer should be signed:\n{said}")
    before = (out / SUMS).read_bytes()
    code, said = _release(bundle, out, f"{tool} deskbell")
    if not code or (out / SUMS).read_bytes() != before:
        raise WrongError(f"the uninstaller was not signed, and the installer came out all the same:\n{said}")


def _release(bundle: Path, out: Path, command: str = "") -> tuple[int, str]:
    """Its exit code and its last words, signing with this command."""
    asked = [sys.executable, "-m", "resources.installer.release", "--any-system", "--quick", "--smoked"]
    done = subprocess.run(
        [*asked, "--bundle", str(bundle), "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, VARIABLE: command},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
    )
    return done.returncode, (done.stdout + done.stderr)[-2000:]
