"""Marks that the program runs, so that an installer leaves its files alone."""

import sys

from ui.windowshabits.names import RUNNING


def mark_running() -> None:
    """Hold the mutex of this Windows user as long as this process lives; without it the program runs all the same.

    One window per data folder is another matter (`ui/instance.py`): commands, and windows of other folders, run at
    the same time and hold it together.
    """
    if sys.platform == "win32":
        import ctypes

        # Never closed: Windows does that when the process ends, however it ends.
        ctypes.windll.kernel32.CreateMutexW(None, False, RUNNING + windows_user())


def windows_user() -> str:
    """Who is signed in to Windows, as the installer asks for it too; "" elsewhere."""
    if sys.platform == "win32":
        import ctypes

        size = ctypes.c_ulong(257)
        name = ctypes.create_unicode_buffer(size.value)
        if ctypes.windll.advapi32.GetUserNameW(name, ctypes.byref(size)):
            return name.value
    return ""
