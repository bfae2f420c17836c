"""No command, and `call PHONE`: the window."""

import sys
from argparse import Namespace
from pathlib import Path

from ui.cli.book import folder_of
from ui.cli.noting import note
from ui.cli.telling import Telling
from ui.windowshabits.streams import leave_console, show_unheard


def run(wish: Namespace, telling: Telling) -> int:
    """Open the window, or bring the running one to the front; 2 where there is nowhere to show it."""
    if why := why_not(telling, folder_of(wish)):
        telling.warn("line", line=why)
        show_unheard()
        return 2
    return show_desk(telling, folder_of(wish), getattr(wish, "phone", None), wish.language)


def show_desk(telling: Telling, folder: Path, call: str | None = None, language: str | None = None) -> int:
    """Show the desk of a folder until it is closed; 2 where a part of it is missing, which is told and noted."""
    from ui.app import run as show

    leave_console()
    try:
        return show(folder, call=call, language=language)
    except ImportError as fault:
        telling.warn("line", line=_incomplete(telling, folder, fault))
        show_unheard()
        return 2


def why_not(telling: Telling, folder: Path) -> str:
    """The sentence that says why no window can open here; '' when one can. A missing part is noted in the folder."""
    try:
        from ui.binding import spare_looks

        spare_looks()
        from ui.app import display_missing
    except ImportError as fault:
        return _incomplete(telling, folder, fault)
    return telling.words("window.no_display") if display_missing() else ""


def _incomplete(telling: Telling, folder: Path, fault: ImportError) -> str:
    """What to say where a part of the program, or of Qt, cannot be loaded; which one, is noted in the folder."""
    note(folder, fault)
    packed = getattr(sys, "frozen", False)
    return telling.words("window.incomplete" if packed else "window.no_libraries", what=fault)
