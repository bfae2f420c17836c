"""The life of the installer on a PC: install, start, upgrade, upgrade while it runs, older version, removal; the MSI.

The bundle of the step before is packed twice, as version 1.0.0 with a file more, and as 2.0.0.
"""

import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from resources.installer.compiling import compile_msi, compile_setup
from tests.windows.pc import Pc, contents, must, wait_for
from tests.windows.place import Place, seen_from_windows
from tests.windows.results import Failed

IN_USE, NEWER_HERE, NOT_THERE, FOR_EVERYONE, HALF_WAY = 5, 6, 8, 9, 10
# 1603 of Windows Installer, of which a program's exit code on this machine keeps the last byte.
MSI_REFUSED = 1603 % 256
VERSIONS = ("1.0.0", "2.0.0")
STALE = "_internal/of-version-1.txt"


@dataclass(frozen=True)
class Packed:
    """One version, and what it puts into its folder."""

    setup: Path
    msi: Path
    bundle: Path

    def fills(self, folder: Path) -> bool:
        """Whether a folder holds this version, all of it, and nothing else but the uninstaller."""
        found = contents(folder)
        uninstaller = found.pop("uninstall.exe", "")
        return bool(uninstaller) and found == contents(self.bundle)


def rehearse(place: Place) -> str:
    """Go through it all; answers what was tried, with the sizes."""
    if not (place.bundle / "deskbell.exe").exists():
        raise Failed("there is no bundle yet: run the step bundle")
    folder = place.folder / "installer"
    shutil.rmtree(folder, ignore_errors=True)
    old, new = (_pack(place.bundle, folder, version) for version in VERSIONS)
    pc = Pc(place)
    with pc.windows.served():
        pc.clear(VERSIONS)
        _install(pc, old)
        _start(pc)
        _upgrade_while_it_runs(pc, new)
        _wait_for_no_turn(pc, old, new)
        _upgrade_with_a_file_held(pc, old, new)
        _upgrade_with_a_file_taken(pc, old, new)
        _come_back_whole_or_not_at_all(pc, old, new)
        _upgrade(pc, new)
        _refuse_the_older(pc, old, new)
        _refuse_what_has_no_entry(pc, folder, new)
        _mend_what_was_cut_off(pc, new)
        _keep_what_is_in_place(pc, old, new)
        _remove(pc, new)
        _install_with_a_file_taken(pc, new)
        _install_over_leavings(pc, new)
        _choose_folders(pc, new)
        _install_for_everyone(pc, old, new)
    sizes = ", ".join(f"{file.name} {file.stat().st_size / 1e6:.1f} MB" for file in (new.setup, new.msi))
    return f"installed, started, upgraded, refused, mended, removed; {sizes}"


def _pack(bundle: Path, folder: Path, version: str) -> Packed:
    copy = folder / version
    shutil.copytree(bundle, copy, copy_function=os.link)
    first = version.startswith("1")
    if first:
        (copy / STALE).write_text("gone with version 2", encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        # Only the one whose size is told is packed well.
        setup = compile_setup(copy, version, folder, Path(scratch), quick=first)
        return Packed(setup, compile_msi(copy, version, folder, Path(scratch)), copy)


def _install(pc: Pc, old: Packed) -> None:
    pc.expect(0, old.setup, "/S")
    must(old.fills(pc.program), "not the whole program was installed")
    must(pc.desktop.exists() and pc.start_menu.exists(), "an entry is missing on the desktop or in the start menu")
    must(pc.registered("DisplayVersion") == "1.0.0", "Apps & Features does not know the version")
    size = sum(file.stat().st_size for file in old.bundle.rglob("*") if file.is_file())
    must(int(pc.registered("EstimatedSize"), 16) >= size // 1024, "Apps & Features does not know the size")
    must(pc.registered("QuietUninstallString").endswith('uninstall.exe" /S'), "it cannot be removed quietly")
    must(not pc.data.exists(), "the installer has no business in the data folder")
    pc.data.mkdir()
    (pc.data / "kept.txt").write_text("the office's", encoding="utf-8")


def _start(pc: Pc) -> None:
    told = pc.place.folder / "installer" / "smoke.json"
    pc.expect(0, pc.program / "deskbell.exe", "--smoke", seen_from_windows(told))
    must(json.loads(told.read_text(encoding="utf-8"))["ok"], f"the installed program is not whole; see {told}")


def _upgrade_while_it_runs(pc: Pc, new: Packed) -> None:
    before = contents(pc.program)
    told = pc.place.folder / "installer" / "running.json"
    running = pc.windows.start([pc.program / "deskbell.exe", "--smoke", seen_from_windows(told)], pc.place.folder)
    try:
        wait_for(told, running)
        pc.expect(IN_USE, new.setup, "/S")
        pc.uninstall(IN_USE, pc.program)
        must(running.poll() is None, "the program ended too early to prove anything")
    finally:
        running.kill()
        running.wait()
    must(contents(pc.program) == before, "the refused upgrade touched the program")
    must(pc.registered("DisplayVersion") == "1.0.0", "the refused upgrade wrote its version down")


def _wait_for_no_turn(pc: Pc, old: Packed, new: Packed) -> None:
    with pc.another_at_work():
        pc.expect(IN_USE, new.setup, "/S")
        pc.uninstall(IN_USE, pc.program)
    must(old.fills(pc.program), "two installers worked at once")


def _upgrade_with_a_file_held(pc: Pc, old: Packed, new: Packed) -> None:
    # Writing to it is allowed, so that it comes to light only when the swap has begun.
    with pc.held(pc.program / "deskbell-cli.exe"):
        pc.expect(IN_USE, new.setup, "/S")
    must(old.fills(pc.program), "an upgrade that failed in the middle left no whole program")
    must(pc.registered("DisplayVersion") == "1.0.0", "an upgrade that failed wrote its version down")


def _upgrade_with_a_file_taken(pc: Pc, old: Packed, new: Packed) -> None:
    for name in ("deskbell.exe", _deep(new)):
        with pc.taken(pc.program / "_deskbell_new" / name):
            pc.expect(IN_USE, new.setup, "/S")
        must(old.fills(pc.program), f"a new version without {name} took the old one's place")
    must(pc.registered("DisplayVersion") == "1.0.0", "an upgrade that failed wrote its version down")


def _deep(packed: Packed) -> str:
    """The first file in the folder of the libraries, behind which many others are unpacked."""
    return min(name for name in contents(packed.bundle) if name.startswith("_internal/") and name.count("/") == 1)


def _come_back_whole_or_not_at_all(pc: Pc, old: Packed, new: Packed) -> None:
    aside = pc.program / "_deskbell_old"
    aside.mkdir()
    (pc.program / "_deskbell_new").mkdir()
    for name in ("deskbell.exe", "deskbell-cli.exe", "_internal"):
        (pc.program / name).rename(aside / name)
    (pc.program / "_internal").mkdir()
    shutil.copy(new.bundle / "deskbell-cli.exe", pc.program)
    before = contents(aside)
    with pc.held(pc.program / "deskbell-cli.exe"):
        pc.expect(HALF_WAY, new.setup, "/S")
    must(contents(aside) == before, "the exe came back before the rest, or a part was lost")
    must(not (pc.program / "deskbell.exe").exists(), "half a program can be started")
    pc.expect(0, old.setup, "/S")
    must(old.fills(pc.program), "what was left half way was not mended")


def _upgrade(pc: Pc, new: Packed) -> None:
    pc.desktop.unlink()
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "the upgrade left something of the old version, or not all of the new one")
    must(pc.registered("DisplayVersion") == "2.0.0", "Apps & Features has the old version")
    must(not pc.desktop.exists(), "an entry that was thrown away came back")
    must(contents(pc.data).keys() == {"kept.txt"}, "the upgrade touched the data")


def _refuse_the_older(pc: Pc, old: Packed, new: Packed) -> None:
    pc.expect(NEWER_HERE, old.setup, "/S")
    must(new.fills(pc.program), "the refused older version touched the program")
    (pc.program / "uninstall.exe").unlink()
    pc.expect(NEWER_HERE, old.setup, "/S")
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "the same version over itself does not mend it")


def _refuse_what_has_no_entry(pc: Pc, folder: Path, new: Packed) -> None:
    """The program itself has the version of the tree, which is newer than this small installer's."""
    small = folder / "small"
    (small / "_internal").mkdir(parents=True)
    (small / "_internal" / "a.txt").touch()
    shutil.copy(new.bundle / "deskbell.exe", small)
    with tempfile.TemporaryDirectory() as scratch:
        older = compile_setup(small, "0.0.1", folder, Path(scratch), quick=True)
    pc.forget()
    pc.expect(NEWER_HERE, older, "/S")
    must(new.fills(pc.program), "an older version went over a program without an entry")
    shutil.copytree(small, pc.theirs)
    pc.expect(NOT_THERE, new.setup, "/S", f"/D={pc.as_windows_says(pc.theirs)}")
    must(contents(pc.theirs) == contents(small), "another user's program was touched")
    shutil.rmtree(pc.theirs)
    pc.expect(0, new.setup, "/S")
    must(pc.registered("DisplayVersion") == "2.0.0", "the entry did not come back")


def _mend_what_was_cut_off(pc: Pc, new: Packed) -> None:
    aside, fresh = pc.program / "_deskbell_old", pc.program / "_deskbell_new"
    aside.mkdir()
    fresh.mkdir()
    for name in ("deskbell.exe", "_internal"):
        (pc.program / name).rename(aside / name)
    (pc.program / "_internal").mkdir()
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "what was cut off by a power cut was not mended")
    aside.mkdir()
    (aside / "deskbell.exe").write_bytes(b"of the old version, which could not be thrown away")
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "the old version came back out of the waste")


def _keep_what_is_in_place(pc: Pc, old: Packed, new: Packed) -> None:
    """An upgrade was through but for its empty folder, in which somebody stood."""
    fresh = pc.program / "_deskbell_new"
    fresh.mkdir()
    shutil.copytree(old.bundle, pc.program / "_deskbell_old")
    with pc.held(fresh):
        pc.expect(IN_USE, new.setup, "/S")
        must(fresh.exists(), "nobody stood in the folder, which proves nothing")
        shutil.rmtree(pc.program / "_deskbell_old", ignore_errors=True)
        must(new.fills(pc.program), "the old version came back over the new one")
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "what was left of an upgrade was not thrown away")


def _remove(pc: Pc, new: Packed) -> None:
    with pc.held(pc.program / "deskbell-cli.exe"):
        pc.uninstall(IN_USE, pc.program)
    must(new.fills(pc.program), "a removal that failed in the middle left no whole program")
    # Windows would not rename the folder, Wine does: here it comes to light only when the files go.
    with pc.held(next(file for file in (pc.program / "_internal").iterdir() if file.is_file())):
        pc.uninstall(HALF_WAY, pc.program)
    must(pc.registered("DisplayVersion") == "2.0.0", "a removal that failed took the entry")
    # On Windows it could not be laid back either.
    aside = pc.program / "_deskbell_old"
    aside.mkdir()
    (pc.program / "_internal").rename(aside / "_internal")
    with pc.held(next(file for file in (aside / "_internal").iterdir() if file.is_file())):
        pc.uninstall(HALF_WAY, pc.program)
        pc.expect(HALF_WAY, new.setup, "/S")
    (pc.program / "of-the-person.txt").write_text("not ours", encoding="utf-8")
    pc.uninstall(0, pc.program)
    must(contents(pc.program).keys() == {"of-the-person.txt"}, "removing took too much or too little")
    must(not pc.start_menu.exists() and not pc.registered("DisplayVersion"), "Windows still knows the program")
    must(contents(pc.data).keys() == {"kept.txt"}, "removing touched the data")
    (pc.program / "of-the-person.txt").unlink()


def _install_with_a_file_taken(pc: Pc, new: Packed) -> None:
    with pc.taken(pc.program / "_deskbell_new" / _deep(new)):
        pc.expect(IN_USE, new.setup, "/S")
    must(not pc.program.exists(), "an installation that failed left something behind")
    must(not pc.start_menu.exists() and not pc.registered("DisplayVersion"), "it made an entry all the same")


def _install_over_leavings(pc: Pc, new: Packed) -> None:
    """Then remove it as Windows Settings do it: the uninstaller answers at once and goes on."""
    (pc.program / "_internal").mkdir(parents=True)
    (pc.program / "_internal" / "held.dll").touch()
    pc.expect(0, new.setup, "/S")
    must(new.fills(pc.program), "the leavings of a removal were taken for other people's")
    pc.expect(0, pc.program / "uninstall.exe", "/S")
    pc.wait_until_removed()


def _choose_folders(pc: Pc, new: Packed) -> None:
    full = pc.tools
    full.mkdir()
    (full / "of-the-person.txt").write_text("not ours", encoding="utf-8")
    pc.expect(NOT_THERE, new.setup, "/S", f"/D={pc.as_windows_says(pc.data / 'program')}")
    pc.expect(0, new.setup, "/S", "/NODESKTOP", f"/D={pc.as_windows_says(full)}")
    must(new.fills(full / "Deskbell"), "a folder with other things in it got no folder of our own inside")
    must(not pc.desktop.exists(), "/NODESKTOP was not heard")
    pc.uninstall(0, full / "Deskbell")
    pc.expect(0, new.setup, "/S", f"/D={pc.as_windows_says(pc.local)}")
    must(new.fills(pc.program), "beside the book's folder the program did not go where it goes usually")
    pc.uninstall(0, pc.program)
    must(contents(full).keys() == {"of-the-person.txt"}, "removing took too much or too little")
    shutil.rmtree(full)


def _install_for_everyone(pc: Pc, old: Packed, new: Packed) -> None:
    folder = pc.everyones
    pc.expect(0, "msiexec", "/i", seen_from_windows(old.msi), "/qn")
    must(contents(folder) == contents(old.bundle), "the MSI did not install the whole program")
    must(_in_a_menu(pc), "the MSI made no entry in the start menu")
    pc.expect(FOR_EVERYONE, new.setup, "/S")
    pc.expect(0, "msiexec", "/i", seen_from_windows(new.msi), "/qn")
    must(contents(folder) == contents(new.bundle), "the MSI's upgrade left something of the old version")
    pc.expect(MSI_REFUSED, "msiexec", "/i", seen_from_windows(old.msi), "/qn")
    must(contents(folder) == contents(new.bundle), "the refused older MSI touched the program")
    pc.expect(0, "msiexec", "/x", seen_from_windows(new.msi), "/qn")
    must(not folder.exists() and not _in_a_menu(pc), "the MSI left something behind")
    must(contents(pc.data).keys() == {"kept.txt"}, "the MSI touched the data")


def _in_a_menu(pc: Pc) -> bool:
    """Wine puts into the user's menu what Windows puts into the one of all users."""
    return pc.everyones_menu.exists() or pc.start_menu.exists()
