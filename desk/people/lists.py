"""Who works here."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Clerk, DeskRole
from desk.work import Reading


@dataclass(frozen=True)
class ClerkRow:
    """One person at the desk."""

    id: int
    name: str
    post: str
    role: DeskRole
    active: bool
    has_secret: bool  # can sign in
    must_renew: bool  # with a first PIN that somebody else knows


def clerks(reading: Reading, all_of_them: bool = False) -> tuple[ClerkRow, ...]:
    """The people at the desk in the order they were added; those who left only when asked for."""
    query = select(Clerk).order_by(Clerk.id)
    if not all_of_them:
        query = query.where(Clerk.active)
    return tuple(
        ClerkRow(each.id, each.name, each.post, each.role, each.active, bool(each.secret), each.must_renew)
        for each in reading.session.scalars(query)
    )


def post_of(reading: Reading, name: str) -> str:
    """The post of the person at the desk called so, empty for a stranger."""
    return reading.session.scalar(select(Clerk.post).where(Clerk.name == name).order_by(Clerk.id).limit(1)) or ""


def name_of(reading: Reading, clerk_id: int | None) -> str:
    """A clerk's name, empty for nobody."""
    clerk = reading.session.get(Clerk, clerk_id) if clerk_id is not None else None
    return clerk.name if clerk else ""
