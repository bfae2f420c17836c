"""Whether a new book may be made in a data folder unasked, or one was lost there (G22)."""

from fnmatch import fnmatchcase
from pathlib import Path

from db.halfmade import is_half_made
from desk.locknames import LOCK_NAME, RESTORES_NAME

_LEAVINGS = (LOCK_NAME, RESTORES_NAME, "logs", ".deskbell-*.lock")


def is_untouched(folder: Path) -> bool:
    """Whether nothing lies there but what a start or a restore leaves that came to nothing: then no book was lost.

    A folder that cannot be looked into is none such."""
    try:
        return all(_is_left_over(each.name) for each in folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _is_left_over(name: str) -> bool:
    return is_half_made(name) or any(fnmatchcase(name, left) for left in _LEAVINGS)
