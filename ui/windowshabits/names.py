"""Names under which Windows and the installer know the program; the installer's script says the same ones."""

from typing import Final

RUNNING: Final = "Global\\Deskbell.Running."
"""Begins the name of the mutex that every process of the program holds; the Windows user's name follows."""

TASKBAR_ID: Final = "Deskbell.FrontDesk"
"""Windows and links of this identity share one button of the taskbar (AppUserModelID)."""
