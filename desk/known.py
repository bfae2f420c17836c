"""What every act needs of the book before it begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Clerk, Diary, Fact, OwnDay
from desk.facts import Facts, facts_from


@dataclass(frozen=True)
class Known:
    """The facts, the days of the office's own, the diary's last line, and somebody who works here."""

    facts: Facts
    own_days: Mapping[date, bool]
    line: int  # 0 before the first
    line_at: datetime | None
    clerk_id: int | None  # whoever was asked for while they work here, else the first who does
    must_renew: bool  # with a secret that somebody else knows


def read_known(session: Session, clerk_id: int | None) -> Known:
    """Read it anew; `clerk_id` is who sits at the desk."""
    last = session.execute(select(Diary.at, Diary.id).order_by(Diary.id.desc()).limit(1)).first()
    some = select(Clerk.id, Clerk.must_renew).where(Clerk.active).order_by(Clerk.id != clerk_id, Clerk.id).limit(1)
    here = session.execute(some).first()
    return Known(
        facts_from({row.name: row.value for row in session.scalars(select(Fact))}),
        {day.day: day.works for day in session.scalars(select(OwnDay))},
        last.id if last is not None else 0,
        last.at if last is not None else None,
        here.id if here is not None else None,
        here is not None and here.must_renew,
    )
