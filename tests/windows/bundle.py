"""The bundle, made by PyInstaller on Windows Python from the same build.spec as the release."""

from collections.abc import Iterator
from pathlib import Path

from tests.windows import copying
from tests.windows.place import Place, seen_from_windows
from tests.windows.results import Failed
from tests.windows.wine import Windows

# Of what the office downloads and the antivirus reads at each start.
MOST_BYTES = 100_000_000
# A part of Windows: one beside the program would be taken instead of it.
NEVER_WITHIN = ("icuuc.dll", "bcryptprimitives.dll")


def rehearse(place: Place) -> str:
    """Build it from a fresh copy of the tree; answers its size."""
    copying.copy(place.source)
    log = place.folder / "bundle.txt"
    log.unlink(missing_ok=True)
    # Not the suite's copy, which an editable installation would find.
    with Windows(place, more={"PYTHONPATH": seen_from_windows(place.source)}).served() as windows:
        command = ["-m", "PyInstaller", "--noconfirm", "--clean", "--distpath", seen_from_windows(place.bundle.parent)]
        command += ["--workpath", seen_from_windows(place.folder / "build"), "build.spec"]
        code, said = windows.run([place.program, *command], place.source, log)
    if code or not (place.bundle / "deskbell.exe").exists():
        raise Failed(f"PyInstaller did not build it: {said[-800:]}")
    return judge(place.bundle, place.folder / "bundle-files.txt")


def judge(bundle: Path, listing: Path) -> str:
    """Refuse what may not be delivered, and list the rest by size, the largest first."""
    files = sorted(_files(bundle), key=lambda file: -file.stat().st_size)
    listing.write_text(
        "".join(f"{file.stat().st_size:>12,} {file.relative_to(bundle)}\n" for file in files), encoding="utf-8"
    )
    wrong = [file.name for file in files if file.name.lower() in NEVER_WITHIN]
    if wrong:
        raise Failed(f"parts of Windows are in the bundle: {wrong}")
    size = sum(file.stat().st_size for file in files)
    words = f"{size / 1e6:.1f} MB in {len(files)} files"
    if size > MOST_BYTES:
        raise Failed(f"{words} is more than {MOST_BYTES / 1e6:.0f} MB; see {listing}")
    return words


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder."""
    return (path for path in folder.rglob("*") if path.is_file())
