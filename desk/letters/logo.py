"""The office's logo at the head of its letters."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from db.models import OfficePicture
from desk.apart import logos, pictures
from desk.apart.child import ChildEnded, ChildTooSlow, ask_child
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork

MEGABYTES = 4
"""The largest file that is looked at."""
_NAME = "logo"
_SECONDS, _MEMORY = 10.0, 600_000_000


@dataclass(frozen=True)
class Logo:
    """A picture that papers can be drawn with: PNG or JPEG, its size in points."""

    content: bytes
    media: str
    width: int
    height: int


def read_logo(content: bytes) -> Logo:
    """Look at a picture in a process of its own and make the logo of it; takes a second, never in a unit of work.

    Refusals: logo.too_large, logo.kind, logo.too_many_points, logo.damaged.
    """
    if len(content) > MEGABYTES * 1_000_000:
        raise Refusal("logo.too_large", field="logo", most=MEGABYTES)
    try:
        told, (kept,) = ask_child(logos.take_logo, content, needs=pictures.NEEDS, seconds=_SECONDS, memory=_MEMORY)
    except (ChildTooSlow, ChildEnded):
        raise Refusal("logo.damaged", field="logo") from None
    return Logo(kept, told["media"], told["width"], told["height"])


def set_logo(work: UnitOfWork, new: Logo | None) -> Logo | None:
    """Keep a logo, or have none; answers the one before. Letters that went out stay as they are.

    A manager's act. Refusals: clerk.managers_only.
    """
    require_manager(work)
    old = _kept(work)
    if new == old:
        return old
    work.session.execute(delete(OfficePicture).where(OfficePicture.name == _NAME))
    if new is not None:
        work.session.add(
            OfficePicture(_NAME, new.media, new.width, new.height, new.content, at=work.now, clerk_id=work.clerk_id)
        )
    work.record("facts.change", "fact", 0, old=_told(old), new=_told(new), note=_NAME)
    return old


def logo(reading: Reading, at: datetime | None = None) -> bytes | None:
    """The picture as it is drawn, PNG or JPEG; None where the office has none, or had not this at a moment (UTC)."""
    kept = select(OfficePicture.content).where(OfficePicture.name == _NAME)
    return reading.session.scalar(kept if at is None else kept.where(OfficePicture.at <= at))


def _kept(reading: Reading) -> Logo | None:
    found = reading.session.scalar(select(OfficePicture).where(OfficePicture.name == _NAME))
    return Logo(found.content, found.media, found.width, found.height) if found is not None else None


def _told(picture: Logo | None) -> str:
    return f"{picture.width} x {picture.height}" if picture is not None else ""
