"""Who works here."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Clerk, DeskRole
from desk.rights import MANAGERS
from desk.work import Reading

UNNAMED = "前台 Front desk"
"""What the one a new book begins with is called, until they say their name."""


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

    @property
    def unnamed(self) -> bool:
        """Whether a post stands where a person's name should."""
        return self.name == UNNAMED

    @property
    def manages(self) -> bool:
        """Whether their secret is measured as a manager's."""
        return self.role in MANAGERS

    @property
    def administers(self) -> bool:
        """Whether the recovery key is for them."""
        return self.role is DeskRole.ADMINISTRATOR


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


def clerk_called(reading: Reading, name: str) -> int | None:
    """The one who works here under that name; None for nobody, and for several."""
    found = reading.session.scalars(select(Clerk.id).where(Clerk.active, Clerk.name == name).limit(2)).all()
    return found[0] if len(found) == 1 else None


def name_of(reading: Reading, clerk_id: int | None) -> str:
    """A clerk's name, empty for nobody."""
    clerk = reading.session.get(Clerk, clerk_id) if clerk_id is not None else None
    return clerk.name if clerk else ""
