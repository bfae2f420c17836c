"""What may have gone wrong with a paper on its way to a printer, and as what the book keeps it."""

from enum import StrEnum

from db.models import PrintState

HELD = (PrintState.WAITING, PrintState.FAILED)
"""Still to be printed."""


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
