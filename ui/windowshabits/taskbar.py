"""The program's place in the taskbar, and the right to come to the front."""

import sys

from ui.windowshabits.names import TASKBAR_ID


def take_place_in_taskbar() -> None:
    """Be the program of our own links there, not one more of Python's; before the first window."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(TASKBAR_ID))


def let_come_forward(process: int) -> None:
    """Pass on to another process the right to come to the front that this one has from the person's click.

    Without it Windows only lets the button of its window flash.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
