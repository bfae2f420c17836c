"""A message before there is any window, or where none can be made."""

import sys

_WARNING, _TO_THE_FRONT = 0x30, 0x10000  # MB_ICONWARNING, MB_SETFOREGROUND


def show_box(text: str) -> None:
    """Say something until it is read; without Qt, which may be what is missing. Elsewhere than on Windows nothing."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Deskbell", _WARNING | _TO_THE_FRONT)
