"""What the person at the desk may see and do beyond the desk's daily work."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from traceback import walk_tb

from sqlalchemy import select

from db.models import Clerk, DeskRole, Diary
from desk.witnessed import Witnessed
from desk.work import Reading, UnitOfWork


class Right(StrEnum):
    """What not everybody at the desk may do; everything else is everybody's."""

    DISPATCH = "dispatch"  # who the workers are, what they do, when they are away
    MANAGE = "manage"  # hours, limits, lists, prices, templates, approvals, reports, names withheld
    KEEP_BOOK = "keep_book"  # where backups are, their password, bringing one back
    GIVE_RIGHTS = "give_rights"  # who works here and as what, how they sign in


_OFFICE = frozenset({DeskRole.MANAGER, DeskRole.ADMINISTRATOR})
ROLES: Mapping[Right, frozenset[DeskRole]] = {
    Right.DISPATCH: _OFFICE | {DeskRole.DISPATCHER},
    Right.MANAGE: _OFFICE,
    Right.KEEP_BOOK: _OFFICE,
    Right.GIVE_RIGHTS: frozenset({DeskRole.ADMINISTRATOR}),
}
"""Who has which right. To give rights is a manager's while no administrator works here, and anybody's while neither."""

MANAGERS = tuple(ROLES[Right.MANAGE])
_CODES: Mapping[Right, str] = {
    Right.DISPATCH: "clerk.dispatchers_only",
    Right.MANAGE: "clerk.managers_only",
    Right.KEEP_BOOK: "clerk.managers_only",
    Right.GIVE_RIGHTS: "clerk.administrators_only",
}
_SPARED = timedelta(hours=1)


class Denied(Witnessed):
    """Whoever sits at the desk has not the right; the diary keeps who tried what (G46)."""

    def __init__(self, right: Right) -> None:
        super().__init__(_CODES[right], self._write_down)
        self.right = right

    def _write_down(self, work: UnitOfWork) -> None:
        """One line for each act, clerk and hour: nobody buries what happened under lines of their own."""
        here, tried = work.clerk_id or 0, self._tried()
        lines = select(Diary.id).where(Diary.subject == "clerk", Diary.subject_id == here)
        lines = lines.where(
            Diary.at > work.now - _SPARED, Diary.act == "right.denied", Diary.new == self.right, Diary.note == tried
        )
        if work.session.scalar(lines.limit(1)) is None:
            work.record("right.denied", "clerk", here, new=self.right, note=tried)

    def _tried(self) -> str:
        """The act that asked for the right, as settings.acts.change_hours: no word of what was typed."""
        called = ((frame.f_globals["__name__"], frame.f_code.co_name) for frame, _line in walk_tb(self.__traceback__))
        acts = [(room, name) for room, name in called if room != __name__ and name[0] not in "_<"]
        return ".".join(acts[-1]).removeprefix("desk.") if acts else ""


def may(reading: Reading, right: Right) -> bool:
    """Whether the one at the desk has a right; a script has none, whoever sat there last."""
    clerk = None
    if not reading.unattended and reading.clerk_id is not None:
        clerk = reading.session.get(Clerk, reading.clerk_id)
    if clerk is not None and clerk.role in ROLES[right]:
        return True
    if right is not Right.GIVE_RIGHTS:
        return False
    roles = set(reading.session.scalars(select(Clerk.role).where(Clerk.active, Clerk.role.in_(_OFFICE)).distinct()))
    return not roles or (clerk is not None and clerk.role in roles and DeskRole.ADMINISTRATOR not in roles)


def require(reading: Reading, right: Right) -> None:
    """Let only somebody with this right go on.

    Refusals: clerk.dispatchers_only, clerk.managers_only, clerk.administrators_only; the diary keeps them."""
    if not may(reading, right):
        raise Denied(right)


def rights(reading: Reading) -> frozenset[Right]:
    """All that the one at the desk has."""
    return frozenset(right for right in Right if may(reading, right))


def is_manager(reading: Reading) -> bool:
    """Whether a manager or an administrator sits at the desk; a script is neither, whoever sat there last."""
    return may(reading, Right.MANAGE)


def require_manager(work: Reading) -> None:
    """Let only a manager go on. Refusals: clerk.managers_only."""
    require(work, Right.MANAGE)


def managers(reading: Reading) -> frozenset[int]:
    """The ids of the managers and administrators who work here."""
    return frozenset(reading.session.scalars(select(Clerk.id).where(Clerk.active, Clerk.role.in_(MANAGERS))))


def gives_rights(reading: Reading) -> bool:
    """Whether this desk may say who works here and as what, and how they sign in."""
    return may(reading, Right.GIVE_RIGHTS)
