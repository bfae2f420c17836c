"""What the person at the desk may see and do beyond the desk's daily work."""

from db.models import Clerk, DeskRole
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


def is_manager(reading: Reading) -> bool:
    """Whether a manager or an administrator sits at the desk."""
    clerk = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return clerk is not None and clerk.role in (DeskRole.MANAGER, DeskRole.ADMINISTRATOR)


def require_manager(work: UnitOfWork) -> None:
    """Let only a manager go on. Refusals: clerk.managers_only."""
    if not is_manager(work):
        raise Refusal("clerk.managers_only")
