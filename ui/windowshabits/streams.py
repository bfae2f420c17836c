"""Where a program without a console of its own says something: the console it was called from, or a box."""

import io
import sys
from contextlib import suppress

from ui.windowshabits.box import show_box
from ui.windowshabits.sessions import nobody_looks

_PARENT = -1  # ATTACH_PARENT_PROCESS


class Unheard(io.StringIO):
    """What was said though nobody hears it."""


class Console(io.TextIOWrapper):
    """The console that the program was called from."""


def give_streams() -> None:
    """Let no word fail for want of an output: a windowed program has none, and even argparse writes to it.

    A person who called it from a console sees the words there. A file or pipe that was given is left as it is.
    """
    if sys.platform == "win32" and (sys.stdout is None or sys.stderr is None):
        heard = _console() or Unheard()
        sys.stdout = sys.stdout or heard
        sys.stderr = sys.stderr or heard


def leave_console() -> None:
    """Say nothing there any more: whoever closes the console of a program ends it, and a desk must not go so.

    A command stays with it: there Ctrl+C stops what was begun."""
    consoles = {each for each in (sys.stdout, sys.stderr) if isinstance(each, Console)}
    if not consoles:
        return
    unheard = Unheard()
    sys.stdout, sys.stderr = (unheard if each in consoles else each for each in (sys.stdout, sys.stderr))
    for each in consoles:
        with suppress(OSError):
            each.close()
    _free()


def _console() -> io.TextIOBase | None:
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.AttachConsole(_PARENT):
            try:
                raw = open("CONOUT$", "wb")  # noqa: PTH123, SIM115  # no path, and closed with the console
                return Console(raw, encoding="utf-8", errors="replace", line_buffering=True)
            except OSError:
                _free()
    return None


def _free() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.FreeConsole()


def show_unheard() -> None:
    """Show in a box what was said and nobody heard; for words to a person, never for the answer of a command.

    A task that runs where nothing is shown would wait for its end forever: there it stays unheard.
    """
    streams = [sys.stdout] if sys.stdout is sys.stderr else [sys.stdout, sys.stderr]
    told = "".join(each.getvalue() for each in streams if isinstance(each, Unheard))
    if told.strip() and not nobody_looks():
        show_box(told.strip())
