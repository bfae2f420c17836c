"""Where a program without a console of its own says something: the console it was called from, or a box."""

import io
import sys

from ui.windowshabits.box import show_box
from ui.windowshabits.sessions import nobody_looks

_PARENT = -1  # ATTACH_PARENT_PROCESS


class Unheard(io.StringIO):
    """What was said though nobody hears it."""


def give_streams() -> None:
    """Let no word fail for want of an output: a windowed program has none, and even argparse writes to it.

    A person who called it from a console sees the words there. A file or pipe that was given is left as it is.
    """
    if sys.platform == "win32" and (sys.stdout is None or sys.stderr is None):
        heard = _console() or Unheard()
        sys.stdout = sys.stdout or heard
        sys.stderr = sys.stderr or heard


def _console() -> io.TextIOBase | None:
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.AttachConsole(_PARENT):
            try:
                return open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: PTH123  # no path
            except OSError:
                return None
    return None


def show_unheard() -> None:
    """Show in a box what was said and nobody heard; for words to a person, never for the answer of a command.

    A task that runs where nothing is shown would wait for its end forever: there it stays unheard.
    """
    streams = [sys.stdout] if sys.stdout is sys.stderr else [sys.stdout, sys.stderr]
    told = "".join(each.getvalue() for each in streams if isinstance(each, Unheard))
    if told.strip() and not nobody_looks():
        show_box(told.strip())
