"""The records of the staff as they are listed, and the certificates that run out (M66a)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.base import id_of
from db.models import Staff
from desk.rights import is_manager
from desk.staff.checks import Score, scores
from desk.tenure import today
from desk.work import Reading

WARN_DAYS = 30
"""So many days before it runs out a certificate is warned of."""


@dataclass(frozen=True)
class StaffRow:
    """The record of one employee; `runs_out_in` is the days a certificate is still good, below 0 when it is not."""

    key: int
    name: str
    post: str
    phone: str
    certificate: str
    certificate_number: str
    certificate_until: date | None
    note: str
    clerk_id: int | None
    worker_id: int | None
    left_on: date | None
    score: Score | None
    runs_out_in: int | None

    @property
    def is_warned(self) -> bool:
        """Whether somebody must see to the certificate now."""
        return self.left_on is None and self.runs_out_in is not None and self.runs_out_in <= WARN_DAYS


def staff(reading: Reading, gone_too: bool = False) -> tuple[StaffRow, ...]:
    """The records by name; of those who left only when asked for. They are a manager's: nobody else is told any."""
    if not is_manager(reading):
        return ()
    wanted = [Staff.removed_at.is_(None), *([] if gone_too else [Staff.left_on.is_(None)])]
    now, scored = today(reading), scores(reading)
    return tuple(
        StaffRow(
            id_of(row), row.name, row.post, row.phone, row.certificate, row.certificate_number, row.certificate_until,
            row.note, row.clerk_id, row.worker_id, row.left_on, scored.get(id_of(row)),
            (row.certificate_until - now).days if row.certificate_until is not None else None,
        )
        for row in reading.session.scalars(select(Staff).where(*wanted).order_by(Staff.name, Staff.id))
    )  # fmt: skip


def running_out(reading: Reading) -> tuple[StaffRow, ...]:
    """Those whose certificate runs out within 30 days or has run out, the most pressing first (M66a)."""
    if not is_manager(reading):
        return ()
    latest = today(reading) + timedelta(days=WARN_DAYS)
    soon = select(Staff.id).where(
        Staff.removed_at.is_(None), Staff.left_on.is_(None), Staff.certificate_until <= latest
    )
    ids = set(reading.session.scalars(soon))
    if not ids:
        return ()
    return tuple(sorted((row for row in staff(reading) if row.key in ids), key=lambda row: row.runs_out_in or 0))
