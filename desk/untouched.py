"""Whether a new book may be made in a data folder unasked, or one was lost there (G22)."""

from fnmatch import fnmatchcase
from pathlib import Path

LOCK_NAME = "deskbell.lock"
"""Held by whoever has the folder to itself: a window, or a restore."""
RESTORES_NAME = "deskbell.restoring"
"""Names the process that holds the lock to bring a backup back: it has no window, and it ends by itself."""
_LEAVINGS = (LOCK_NAME, RESTORES_NAME, "logs", ".deskbell-*.lock", "deskbell.db.*.new", "deskbell.db.*.new-*")


def is_untouched(folder: Path) -> bool:
    """Whether nothing lies there but what a start or a restore leaves that came to nothing: then no book was lost.

    A folder that cannot be looked into is none such."""
    try:
        return all(any(fnmatchcase(each.name, left) for left in _LEAVINGS) for each in folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False
