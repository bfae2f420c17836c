"""Where a program without a console of its own says something: the console it was called from, or a box."""

import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from ui.windowshabits.box import show_box
from ui.windowshabits.sessions import nobody_looks

_PARENT = -1  # ATTACH_PARENT_PROCESS
_CONSOLE = 2  # FILE_TYPE_CHAR, and it does no harm to what is nowhere already
_STANDARD = (-10, -11, -12)  # STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE
_WITHOUT_ONE = "deskbell.exe"


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

    A command stays with it: there Ctrl+C stops what was begun. The program for scripts, which has a console of its own
    even where nobody called it from one, is from now on like the one without."""
    bears_one = _bears_a_console()
    if bears_one:
        _start_others_without()
    streams = (sys.stdout, sys.stderr)
    consoles = {each for each in streams if isinstance(each, Console) or (bears_one and _is_console(each))}
    if not (consoles or bears_one):
        return
    unheard = Unheard()
    sys.stdout, sys.stderr = (unheard if each in consoles else each for each in streams)
    for each in consoles:
        if isinstance(each, Console):
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


def _bears_a_console() -> bool:
    """Whether this is the packed program for scripts; a Python that somebody tries things with keeps its console."""
    return sys.platform == "win32" and bool(getattr(sys, "frozen", False))


def _is_console(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _start_others_without() -> None:
    """Windows would open a console anew for each process that reads a photo or a table, and for the sample office."""
    other = Path(sys.executable).with_name(_WITHOUT_ONE)
    if other.is_file():
        import multiprocessing

        sys.executable = str(other)
        multiprocessing.set_executable(sys.executable)


def _free() -> None:
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetStdHandle.restype = ctypes.c_void_p
        leaving = []
        for number, called in enumerate(map(ctypes.c_uint32, _STANDARD)):
            if kernel.GetFileType(ctypes.c_void_p(kernel.GetStdHandle(called))) == _CONSOLE:
                # What a library says must not go into a file that has the console's handle next.
                nowhere = os.open(os.devnull, os.O_RDWR)
                os.dup2(nowhere, number)
                os.close(nowhere)
                kernel.SetStdHandle(called, None)  # or it would be closed with the console
                leaving.append((called, number))
        kernel.FreeConsole()
        for called, number in leaving:  # whoever starts a process hands on what Windows knows by these names
            kernel.SetStdHandle(called, ctypes.c_void_p(msvcrt.get_osfhandle(number)))


def show_unheard() -> None:
    """Show in a box what was said and nobody heard; for words to a person, never for the answer of a command.

    A task that runs where nothing is shown would wait for its end forever: there it stays unheard.
    """
    streams = [sys.stdout] if sys.stdout is sys.stderr else [sys.stdout, sys.stderr]
    told = "".join(each.getvalue() for each in streams if isinstance(each, Unheard))
    if told.strip() and not nobody_looks():
        show_box(told.strip())
