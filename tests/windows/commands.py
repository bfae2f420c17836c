"""The steps, each with its line of result: `python -m tests.windows all`."""

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from resources.installer.looking import installer_faults
from resources.installer.versions import part_faults, python_faults
from tests.windows import bundle, debian, python, smoking, suite, wheels, wine
from tests.windows.place import Place, usual
from tests.windows.results import Failed, passes

# In this order when all are asked for.
STEPS = ("prepare", "suite", "suite-zh", "bundle", "smoke", "installer", "picture")


def main(words: Sequence[str]) -> int:
    """Go through the steps asked for; answers 1 when one failed. What needs an earlier step says so."""
    before, _, after = "\0".join(words).partition("\0--\0")
    asked = _parser().parse_args(before.split("\0") if before else [])
    place = Place(asked.place.resolve())
    place.folder.mkdir(parents=True, exist_ok=True)
    further = after.split("\0") if after else []
    steps: dict[str, Callable[[], str]] = {
        "prepare": lambda: _prepare(place, asked.keep),
        "suite": lambda: _suite(place, False, further),
        "suite-zh": lambda: _suite(place, True, further),
        "bundle": lambda: _bundle(place),
        "smoke": lambda: smoking.rehearse(place),
        "installer": lambda: _installer(place),
        "picture": lambda: smoking.show(place),
    }
    chosen = STEPS if "all" in asked.step else asked.step
    failed = 0
    for name in chosen:
        # All are gone through: what a later step finds is worth knowing even so.
        failed += not passes(place.results, name, steps[name])
    return min(failed, 1)


def see_own_parts() -> None:
    """Failed where this Python or what is installed in it is not what a release is made with: now, not after hours.

    Windows Python is put together of them, and a bundle of other versions proves nothing.
    """
    if faults := [*python_faults(sys.version_info[:2]), *part_faults()]:
        raise Failed(" ".join(faults))


def _prepare(place: Place, keep: bool) -> str:
    """Fetch what is needed and put Windows Python and both Windows together; with --keep what is there stays."""
    see_own_parts()
    said = debian.install()
    fetched = wheels.fetch(place)
    if not (keep and place.program.exists()):
        python.build(place)
    for chinese in (False, True):
        windows = wine.Windows(place, chinese=chinese)
        if not (keep and windows.drive_c.exists()):
            wine.make_prefix(windows)
        with windows.served():
            suite.see_code_page(windows)
    return f"{said}; {fetched} wheels; Windows Python in {place.python}"


def _suite(place: Place, chinese: bool, further: Sequence[str]) -> str:
    """Run the suite; with other parts than a release's it would be the suite of another program."""
    see_own_parts()
    return suite.rehearse(place, chinese, further)


def _bundle(place: Place) -> str:
    """Build the bundle; where that fails, the steps behind it find none rather than the last one."""
    shutil.rmtree(place.bundle, ignore_errors=True)
    see_own_parts()
    return bundle.rehearse(place)


def _installer(place: Place) -> str:
    """Take the installer of the bundle through its life: it has a file of its own."""
    from tests.windows import installing

    said = installing.rehearse(place)
    for setup in (place.folder / "installer").glob("deskbell-setup-2*.exe"):
        for fault in installer_faults(setup):
            raise Failed(fault)
    return said


def _parser() -> argparse.ArgumentParser:
    """What may be asked."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.windows",
        description="Rehearse Deskbell on Windows under Wine.",
        epilog="What follows -- goes to pytest.",
    )
    parser.add_argument("step", nargs="+", choices=(*STEPS, "all"), metavar="STEP", help=", ".join((*STEPS, "all")))
    parser.add_argument("--place", type=Path, default=usual(), help="where everything is kept (default: %(default)s)")
    parser.add_argument("--keep", action="store_true", help="prepare only what is not there yet")
    return parser
