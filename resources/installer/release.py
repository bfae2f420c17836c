"""Makes a release: `python -m resources.installer.release` on a Windows PC, into dist/. RELEASE.md tells the whole way.

Builds the bundle, signs its programs, runs their own smoke, looks it over, and makes the installer and the MSI.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from desk.releases.news import NEWS, News
from resources.installer.compiling import NoToolError, compile_msi, compile_setup, msi_name, setup_name
from resources.installer.looking import (
    PROGRAMS,
    bundle_faults,
    installer_faults,
    megabytes,
    smoke_faults,
    told_size,
)
from resources.installer.signing import VARIABLE, NotSignedError, sign, signing_command
from resources.installer.version import ROOT, read_version
from resources.installer.versions import part_faults, python_faults

SUMS = "SHA256SUMS.txt"
_SMOKE_ENDS_WITHIN = 900  # seconds


class NotReleasedError(Exception):
    """Why no release was made, in a sentence for whoever makes it."""


def main(told: Sequence[str] | None = None) -> int:
    """Run the script: 0 when everything was made, 1 when something is wrong, with a sentence on stderr."""
    asked = _parse(told)
    try:
        _release(asked)
    except (NotReleasedError, NoToolError, NotSignedError, ValueError, OSError) as fault:
        sys.stderr.write(f"Not released. {fault}\n")
    except subprocess.CalledProcessError as fault:
        sys.stderr.write(
            f"Not released. {Path(fault.cmd[0]).name} ended with {fault.returncode}; its words are above.\n"
        )
    else:
        return 0
    return 1


def _parse(told: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m resources.installer.release", description=(__doc__ or "").split(":")[0]
    )
    parser.add_argument("--bundle", type=Path, help="a bundle that is built already (else PyInstaller builds one)")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files go (dist)")
    parser.add_argument("--quick", action="store_true", help="compress nothing, make no MSI: a check, no release")
    parser.add_argument("--smoked", action="store_true", help="the bundle's smoke has just been run: not again")
    parser.add_argument("--any-system", action="store_true", help="off Windows too: a check of the scripts, no release")
    return parser.parse_args(told)


def _release(asked: argparse.Namespace) -> None:
    version = read_version()
    on_windows = sys.platform == "win32"
    if not asked.any_system:
        refuse_another_system(on_windows, sys.version_info[:2])
    refuse_wrong_place(version, Path(sys.base_prefix))
    news = news_of(version, NEWS)
    command = signing_command()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.bundle is None:
        _stop_for(part_faults())
    bundle = asked.bundle or _build(asked.out)
    for_windows = (bundle / "deskbell.exe").is_file()
    if command and for_windows:
        for name in PROGRAMS:
            sign(command, (bundle / name).resolve())
    # What tries itself is what leaves the house: a signature can spoil a program.
    if asked.smoked:
        _tell("The smoke was not run: you said it has been.")
    else:
        _smoke(bundle, version)
    _stop_for(bundle_faults(bundle, version, for_windows or on_windows))
    _tell(f"Bundle {bundle.name}: {told_size(bundle)}.")
    with tempfile.TemporaryDirectory() as temporary:
        scratch = Path(temporary)
        ready = scratch / "ready"
        ready.mkdir()
        made = _installers(bundle.resolve(), version, ready, scratch, asked.quick, bool(command))
        if command:
            for file in made:
                sign(command, file)
        if for_windows and not asked.quick:
            _stop_for(installer_faults(made[0]))
        text = ready / _text_name(version)
        text.write_text(news, encoding="utf-8")
        _write_sums([*made, text], ready / SUMS)
        # Only what is whole, signed and not too large gets there.
        hand_out([*made, text, ready / SUMS], asked.out, version)
    _tell("Signed." if command else f"Not signed: {VARIABLE} is not set, so Windows will warn of an unknown publisher.")


def _installers(bundle: Path, version: str, ready: Path, scratch: Path, quick: bool, signed: bool) -> list[Path]:
    """The setup, and unless it is a check the MSI where one can be made."""
    began = time.monotonic()
    setup = compile_setup(bundle, version, ready, scratch, quick, signed)
    _tell(f"{setup.name}: {megabytes(setup.stat().st_size)} after {time.monotonic() - began:.0f} s.")
    return [setup] if quick else [setup, *_msi(bundle, version, ready, scratch)]


def refuse_another_system(on_windows: bool, python: tuple[int, int]) -> None:
    """NotReleasedError for another system than Windows and another Python than the tried one; for a check they do."""
    check = "For a check of the scripts here, add --any-system."
    if not on_windows:
        raise NotReleasedError(f"A release is made on Windows. {check}")
    for fault in python_faults(python):
        raise NotReleasedError(f"{fault} {check}")


def refuse_wrong_place(version: str, python: Path) -> None:
    """NotReleasedError for Anaconda's Python and a version not of three numbers: not even a check comes of these."""
    if (python / "conda-meta").is_dir():
        raise NotReleasedError(
            "This is Anaconda's Python: its ICU library would get into the bundle. Use python.org's."
        )
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isdecimal() and str(int(part)) == part for part in parts):
        raise NotReleasedError(f"Version {version} in pyproject.toml is not three numbers such as 1.4.0.")


def news_of(version: str, every: Sequence[News]) -> str:
    """What a version brought, in both languages, for the file beside the installer; NotReleasedError where untold."""
    told = [news for news in every if str(news.version) == version]
    if not told:
        raise NotReleasedError(f"desk/releases/news.py does not say what version {version} brings.")
    return "".join(f"{line}\n" for language in ("en", "zh") for line in told[0].in_language(language))


def hand_out(files: Sequence[Path], out: Path, version: str) -> None:
    """Move what was made into its folder, the sums last; nothing that an earlier run of this version left stays."""
    for name in (SUMS, setup_name(version), msi_name(version), _text_name(version)):
        (out / name).unlink(missing_ok=True)
    for file in files:
        shutil.move(file, out / file.name)


def _text_name(version: str) -> str:
    return f"deskbell-{version}.txt"


def _build(out: Path) -> Path:
    with tempfile.TemporaryDirectory() as work:
        places = ["--distpath", str(out.resolve()), "--workpath", work]
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *places, "build.spec"]
        subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  our own tool
    return out / "deskbell"


def _smoke(bundle: Path, version: str) -> None:
    """Every step with no screen; on Windows once more through the other program, on the screen that offices have."""
    _try(bundle, "deskbell", {**os.environ, "QT_QPA_PLATFORM": "offscreen"}, version)
    if sys.platform == "win32":
        seen = {name: value for name, value in os.environ.items() if name.upper() != "QT_QPA_PLATFORM"}
        _try(bundle, "deskbell-cli", seen, version, "windows")
    _tell("Smoke: all steps are right.")


def _try(bundle: Path, name: str, room: Mapping[str, str], version: str, platform: str = "") -> None:
    program = shutil.which(name, path=str(bundle.resolve()))
    if program is None:
        raise NotReleasedError(f"There is no {name} in {bundle} that this system can start.")
    with tempfile.TemporaryDirectory() as scratch:
        told = Path(scratch) / "smoke.json"
        try:
            done = subprocess.run([program, "--smoke", str(told)], cwd=scratch, env=room, timeout=_SMOKE_ENDS_WITHIN)  # noqa: S603
        except subprocess.TimeoutExpired:
            raise NotReleasedError(f"The smoke of {name} did not end.") from None
        _stop_for(f"{name}: {fault}" for fault in smoke_faults(told, version, platform))
        if done.returncode != 0:
            raise NotReleasedError(f"The smoke of {name} ended with {done.returncode}.")


def _msi(bundle: Path, version: str, out: Path, scratch: Path) -> list[Path]:
    try:
        made = compile_msi(bundle, version, out, scratch)
    except NoToolError as missing:
        _tell(str(missing))
        return []
    _tell(f"{made.name}: {megabytes(made.stat().st_size)}.")
    return [made]


def _stop_for(faults: Iterable[str]) -> None:
    if found := list(faults):
        raise NotReleasedError(" ".join(found))


def _write_sums(files: list[Path], into: Path) -> None:
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    into.write_text("".join(lines), encoding="utf-8", newline="\n")
    _tell("".join(lines).rstrip())


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
