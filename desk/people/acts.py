"""What may be done with the list of people at the desk."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Clerk, DeskRole
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.rights import MANAGERS, Right, managers, require
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NAME = 60


@dataclass(frozen=True)
class NewClerk:
    """An employee as typed in the settings."""

    name: str
    post: str = ""
    role: DeskRole = DeskRole.RECEPTIONIST
    active: bool = True


def add_clerk(work: UnitOfWork, new: NewClerk) -> int:
    """Add a person to the desk and answer the id; whoever is at the desk may be chosen there, so it is a right.

    Refusals: clerk.administrators_only, clerk.name_missing, text.too_long."""
    require(work, Right.GIVE_RIGHTS)
    clerk = Clerk(name=_name(new), post=clean_line(new.post), role=new.role, active=new.active)
    work.session.add(clerk)
    work.session.flush()
    work.record("clerk.add", "clerk", clerk.id, new=clerk.name)
    return clerk.id


def change_clerk(work: UnitOfWork, clerk_id: int, new: NewClerk) -> None:
    """Change a person at the desk; the role and who works here are an administrator's to change.

    Who becomes a manager renews a PIN that was good enough before. Refusals: clerk.unknown, clerk.administrators_only,
    clerk.name_missing, clerk.last_one, clerk.last_manager, clerk.last_administrator, text.too_long."""
    clerk = work.session.get(Clerk, clerk_id)
    if clerk is None:
        raise Refusal("clerk.unknown", id=clerk_id)
    if (new.role, new.active) != (clerk.role, clerk.active):
        require(work, Right.GIVE_RIGHTS)
    if not new.active and clerk.active and work.session.query(Clerk).filter(Clerk.active).count() == 1:
        raise Refusal("clerk.last_one", field="active")
    if managers(work) == {clerk_id} and not (new.active and new.role in MANAGERS):
        raise Refusal("clerk.last_manager", field="role" if new.active else "active")
    stays = new.active and new.role is DeskRole.ADMINISTRATOR
    if work.facts.sign_in and not stays and _who_can_look_after(work) == {clerk_id}:
        raise Refusal("clerk.last_administrator", field="role" if new.active else "active")
    old = f"{clerk.name} · {clerk.post} · {clerk.role}"
    if clerk.secret and new.role in MANAGERS and clerk.role not in MANAGERS:
        clerk.must_renew = True
    clerk.name, clerk.post, clerk.role, clerk.active = _name(new), clean_line(new.post), new.role, new.active
    work.record("clerk.change", "clerk", clerk.id, old=old, new=f"{clerk.name} · {clerk.post} · {clerk.role}")


def _name(new: NewClerk) -> str:
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("clerk.name_missing", field="name")
    return name


def _who_can_look_after(work: UnitOfWork) -> frozenset[int]:
    """The administrators who can sign in."""
    can = Clerk.active, Clerk.role == DeskRole.ADMINISTRATOR, Clerk.secret != ""
    return frozenset(work.session.scalars(select(Clerk.id).where(*can)))
