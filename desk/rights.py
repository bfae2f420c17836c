"""What the person at the desk may see and do beyond the desk's daily work."""

from sqlalchemy import select

from db.models import Clerk, DeskRole
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

MANAGERS = (DeskRole.MANAGER, DeskRole.ADMINISTRATOR)


def is_manager(reading: Reading) -> bool:
    """Whether a manager or an administrator sits at the desk; a script is neither, whoever sat there last."""
    if reading.unattended:
        return False
    clerk = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return clerk is not None and clerk.role in MANAGERS


def require_manager(work: UnitOfWork) -> None:
    """Let only a manager go on. Refusals: clerk.managers_only."""
    if not is_manager(work):
        raise Refusal("clerk.managers_only")


def managers(reading: Reading) -> frozenset[int]:
    """The ids of the managers and administrators who work here."""
    return frozenset(reading.session.scalars(select(Clerk.id).where(Clerk.active, Clerk.role.in_(MANAGERS))))


def gives_rights(reading: Reading) -> bool:
    """Whether this desk may say who works here and as what: a manager may, and anybody while there is none."""
    return is_manager(reading) or not managers(reading)


def require_giving_rights(work: UnitOfWork) -> None:
    """Let only somebody go on who may say who is a manager. Refusals: clerk.managers_only."""
    if not gives_rights(work):
        raise Refusal("clerk.managers_only")
