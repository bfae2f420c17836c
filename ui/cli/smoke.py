"""`--smoke FILE`: is this program whole, wherever it was packed and installed."""

import errno
import sys
from argparse import Namespace
from pathlib import Path

from ui.cli.book import folder_of
from ui.cli.run import COMMANDS
from ui.cli.telling import Telling
from ui.smoke.run import smoke
from ui.windowshabits.streams import Unheard

UNWRITTEN = 2
WHY = {
    errno.ENOENT: "smoke.no_folder",
    errno.ENOTDIR: "smoke.no_folder",
    errno.EACCES: "smoke.no_right",
    errno.EPERM: "smoke.no_right",
    errno.EROFS: "smoke.no_right",
    errno.EISDIR: "smoke.is_folder",
    errno.ENOSPC: "smoke.full",
}
"""The sentence for each reason of the system's, which knows no other language than its own."""


def run(wish: Namespace, telling: Telling) -> int:
    """Go through all that it can do on a scratch book and write what was seen: 0 whole, 1 not, 2 no file written."""
    try:
        report = smoke(wish.smoke, COMMANDS, folder_of(wish), begun=_tell_begun)
    except OSError as fault:
        telling.warn("smoke.unwritten", path=wish.smoke, why=_why(fault, wish.smoke, telling))
        return UNWRITTEN
    amiss = [step for step in report.steps if not step.ok]
    lines = [telling.words("smoke.amiss", name=step.name, why=step.why) for step in amiss]
    count = len(report.steps)
    lines.append(telling.words("smoke.told", good=count - len(amiss), count=count, path=wish.smoke))
    telling.answer(report.told(), lines)
    return 0 if report.ok else 1


def _tell_begun(step: str) -> None:
    """Let a person see that it goes on; not where the words would be shown in a box afterwards."""
    if sys.stderr is not None and not isinstance(sys.stderr, Unheard):
        sys.stderr.write(f"{step}\n")
        sys.stderr.flush()


def _why(fault: OSError, path: Path, telling: Telling) -> str:
    if path.is_dir():  # Windows says that it may not be written
        return telling.words("smoke.is_folder")
    code = fault.errno or 0
    return telling.words(WHY.get(code, "smoke.other"), code=errno.errorcode.get(code, code))
