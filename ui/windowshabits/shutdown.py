"""Windows waits while something is finished that must not be torn off, and tells the person why."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

LONGEST = 255
"""Windows takes no longer reason, in characters."""


@contextmanager
def held_up(window: int, why: str) -> Iterator[None]:
    """While this lasts, Windows names the reason beside the program that it waits for; `window` is a native handle."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.c_void_p(window)
        ctypes.windll.user32.ShutdownBlockReasonCreate(handle, ctypes.c_wchar_p(why[:LONGEST]))
        try:
            yield
        finally:
            ctypes.windll.user32.ShutdownBlockReasonDestroy(handle)
    else:
        yield
