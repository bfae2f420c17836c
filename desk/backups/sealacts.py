"""Sets and removes the seal of the backups to come."""

from desk.backups.sealing import Seal
from desk.settings import change_seal
from desk.work import UnitOfWork


def set_seal(work: UnitOfWork, seal: Seal) -> None:
    """Seal the backups to come; the book keeps what `sealing.new_seal` made of the password, never the password.

    A manager's act. Refusals: clerk.managers_only."""
    change_seal(work, str(seal))


def remove_seal(work: UnitOfWork) -> None:
    """Leave the backups to come open; those that were sealed stay sealed. A manager's act.

    Refusals: clerk.managers_only."""
    change_seal(work, "")
