"""No command, and `call PHONE`: the window."""

from argparse import Namespace

from ui.cli.book import folder_of
from ui.cli.telling import Telling


def run(wish: Namespace, telling: Telling) -> int:
    """Open the window, or bring the running one to the front; 2 where there is nowhere to show it."""
    if why := why_not(telling):
        telling.warn("line", line=why)
        return 2
    from ui.app import run as show

    return show(folder_of(wish), call=getattr(wish, "phone", None), language=wish.language)


def why_not(telling: Telling) -> str:
    """The sentence that says why no window can open here; '' when one can."""
    try:
        from ui.app import display_missing
    except ImportError as fault:
        return telling.words("window.no_libraries", what=fault)
    return telling.words("window.no_display") if display_missing() else ""
