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

    Refusals: clerk.administrators_only, clerk.name_missing, clerk.name_taken, text.too_long."""
    require(work, Right.GIVE_RIGHTS)
    clerk = Clerk(name=_name(work, new), post=clean_line(new.post), role=new.role, active=new.active)
    work.session.add(clerk)
    work.session.flush()
    work.record("clerk.add", "clerk", clerk.id, new=clerk.name)
    return clerk.id


def change_clerk(work: UnitOfWork, clerk_id: int, new: NewClerk) -> None:
    """Change a person at the desk; the role and who works here are an administrator's to change, and where people sign
    in everything but one's own post, for the diary is read by these names.

    Who becomes a manager renews a PIN that was good enough before; who leaves has none any more. Refusals:
    clerk.unknown, clerk.administrators_only, clerk.name_missing, clerk.name_taken, clerk.last_one, clerk.last_manager,
    clerk.last_administrator, text.too_long."""
    clerk = work.session.get(Clerk, clerk_id)
    if clerk is None or _is_an_administrators(work, clerk, new):
        require(work, Right.GIVE_RIGHTS)
    if clerk is None:
        raise Refusal("clerk.unknown", id=clerk_id)
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
    if not new.active:
        clerk.secret, clerk.must_renew = "", False
    name = _name(work, new, clerk)
    clerk.name, clerk.post, clerk.role, clerk.active = name, clean_line(new.post), new.role, new.active
    work.record("clerk.change", "clerk", clerk.id, old=old, new=f"{clerk.name} · {clerk.post} · {clerk.role}")


def _is_an_administrators(work: UnitOfWork, clerk: Clerk, new: NewClerk) -> bool:
    if (new.role, new.active) != (clerk.role, clerk.active):
        return True
    if not work.facts.sign_in:
        return False
    own = clerk.id == work.clerk_id
    return clean_line(new.name) != clerk.name or (clean_line(new.post) != clerk.post and not own)


def _name(work: UnitOfWork, new: NewClerk, clerk: Clerk | None = None) -> str:
    """A name nobody else who works here has: by it people sign in, and the diary is read. One that two had before
    stays until it is changed."""
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("clerk.name_missing", field="name")
    as_it_was = clerk is not None and clerk.active and clerk.name == name
    if new.active and not as_it_was:
        others = select(Clerk.name).where(Clerk.active, Clerk.id != (clerk.id if clerk is not None else 0))
        if name.casefold() in {each.casefold() for each in work.session.scalars(others)}:
            raise Refusal("clerk.name_taken", field="name", name=name)
    return name


def _who_can_look_after(work: UnitOfWork) -> frozenset[int]:
    """The administrators who can sign in."""
    can = Clerk.active, Clerk.role == DeskRole.ADMINISTRATOR, Clerk.secret != ""
    return frozenset(work.session.scalars(select(Clerk.id).where(*can)))
