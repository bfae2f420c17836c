"""What may be done with the records of the staff; they are a manager's (M66a)."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from db.models import Clerk, Staff, Worker
from desk import records
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_POST, LONGEST_PHONE, LONGEST_CERTIFICATE, LONGEST_NUMBER, LONGEST_NOTE = 60, 60, 80, 120, 60, 4000


@dataclass(frozen=True)
class NewStaff:
    """An employee as typed; `clerk_id` and `worker_id` say who of the desk or of the workers it is."""

    name: str
    post: str = ""
    phone: str = ""
    certificate: str = ""
    certificate_number: str = ""
    certificate_until: date | None = None
    note: str = ""
    clerk_id: int | None = None
    worker_id: int | None = None


def add(work: UnitOfWork, new: NewStaff) -> int:
    """Begin the record of an employee and answer its id.

    Refusals: clerk.managers_only, staff.name_missing, staff.certificate_missing, staff.on_file, clerk.unknown,
    worker.unknown, text.too_long.
    """
    require_manager(work)
    return records.put(work, Staff(**_checked(work, new, None)))


def change(work: UnitOfWork, staff_id: int, new: NewStaff) -> None:
    """Change the record of an employee. Refusals: record.unknown, and those of adding."""
    require_manager(work)
    records.get(work, Staff, staff_id)
    records.change(work, Staff, staff_id, _checked(work, new, staff_id))


def let_go(work: UnitOfWork, staff_id: int, on: date | None = None) -> None:
    """The employee has left, today unless said; the record stays. Refusals: clerk.managers_only, record.unknown,
    staff.left_ahead."""
    require_manager(work)
    day = on or today(work)
    if day > today(work):
        raise Refusal("staff.left_ahead", field="on")
    records.change(work, Staff, staff_id, {"left_on": day})


def take_on_again(work: UnitOfWork, staff_id: int) -> None:
    """The employee works here: undoes `let_go`. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.change(work, Staff, staff_id, {"left_on": None})


def take_off(work: UnitOfWork, staff_id: int) -> None:
    """Take a record off the file: it was begun by mistake. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Staff, staff_id)


def put_back(work: UnitOfWork, staff_id: int) -> None:
    """Put a record back that was taken off. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, Staff, staff_id)


def _checked(work: UnitOfWork, new: NewStaff, staff_id: int | None) -> dict[str, Any]:
    told = {
        **asdict(new),
        "name": short_line(new.name, LONGEST_NAME, "name"),
        "post": short_line(new.post, LONGEST_POST, "post"),
        "phone": short_line(new.phone, LONGEST_PHONE, "phone"),
        "certificate": short_line(new.certificate, LONGEST_CERTIFICATE, "certificate"),
        "certificate_number": short_line(new.certificate_number, LONGEST_NUMBER, "certificate_number"),
        "note": short_text(new.note, LONGEST_NOTE, "note"),
    }
    if not told["name"]:
        raise Refusal("staff.name_missing", field="name")
    if not told["certificate"] and (told["certificate_number"] or new.certificate_until):
        raise Refusal("staff.certificate_missing", field="certificate")
    if new.clerk_id is not None and work.session.get(Clerk, new.clerk_id) is None:
        raise Refusal("clerk.unknown", field="clerk_id", id=new.clerk_id)
    if new.worker_id is not None and work.session.get(Worker, new.worker_id) is None:
        raise Refusal("worker.unknown", field="worker_id")
    for column, id in ((Staff.clerk_id, new.clerk_id), (Staff.worker_id, new.worker_id)):
        _refuse_second(work, column, id, staff_id)
    return told


def _refuse_second(work: UnitOfWork, column: Any, id: int | None, staff_id: int | None) -> None:
    """Nobody has two records: praise would lie on one and the certificate on the other."""
    if id is None:
        return
    other = select(Staff.name).where(column == id, Staff.removed_at.is_(None), Staff.id.is_distinct_from(staff_id))
    name = work.session.scalar(other.limit(1))
    if name is not None:
        raise Refusal("staff.on_file", field=column.key, name=name)
