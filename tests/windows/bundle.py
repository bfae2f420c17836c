"""The bundle, made by PyInstaller on Windows Python from the same build.spec as the release."""

from pathlib import Path

from resources.installer.looking import bundle_faults, told_size
from resources.installer.pieces import bundle_files
from resources.installer.version import read_version
from tests.windows import copying
from tests.windows.place import Place, seen_from_windows
from tests.windows.results import Failed
from tests.windows.wine import Windows


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
    """List it by size, the largest first, and refuse what a release refuses; answers its size."""
    sizes = sorted(((bundle / path).stat().st_size, path) for path in bundle_files(bundle))
    listing.write_text("".join(f"{size:>12,} {path}\n" for size, path in reversed(sizes)), encoding="utf-8")
    if faults := list(bundle_faults(bundle, read_version(), for_windows=True)):
        raise Failed(f"{' '.join(faults)} See {listing}.")
    return told_size(bundle)
