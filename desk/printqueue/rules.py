"""What may become of a paper on its way: which states end it, what may have gone wrong, how long its pages are kept."""

from datetime import timedelta
from enum import StrEnum

from db.models import PrintState

EMPTIED_AFTER = timedelta(days=30)
"""So long after it came out a paper's pages are kept in the book."""
GONE_AFTER = timedelta(days=90)
"""So long after it came out the line of a paper is kept."""
LONGEST_TITLE = 120
MOST_COPIES = 99

HELD = (PrintState.WAITING, PrintState.FAILED)
"""Still to be printed."""
ENDED = (PrintState.PRINTED, PrintState.KEPT, PrintState.CANCELLED)
"""Over: nothing more happens to it."""


class Trouble(StrEnum):
    """Why a paper did not come out."""

    MISSING = "missing"  # the printer is not there
    WILL_NOT_BEGIN = "will_not_begin"
    ERROR = "error"  # in the middle of it
    INTERRUPTED = "interrupted"  # the PC went off: some of it may have come out
    NOT_KEPT = "not_kept"  # no printer, and the file could not be written


MAY_BE_OUT = (Trouble.ERROR, Trouble.INTERRUPTED)
"""Some of the paper may have come out."""


def as_told(trouble: Trouble, detail: str = "") -> str:
    """A trouble as the book keeps it, with what the machine said."""
    return f"{trouble}: {detail}" if detail else str(trouble)


def as_read(told: str) -> tuple[Trouble | None, str]:
    """The trouble the book holds and what the machine said; None where there was none."""
    code, _, detail = told.partition(": ")
    return (Trouble(code), detail) if code in set(Trouble) else (None, detail)


def short_title(title: str) -> str:
    """A title the program made up, as long as a line of the queue may be."""
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
