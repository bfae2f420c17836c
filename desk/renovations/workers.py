"""Who works in a flat that is renovated and is let in at the gate."""

from dataclasses import dataclass
from typing import Any

from db.models import Renovation, RenovationWorker
from desk import records
from desk.refusals import Refusal
from desk.short import short_line
from desk.unmasking import told_id, told_phone
from desk.work import UnitOfWork

LONGEST_NAME = 120
LONGEST_TRADE = 60
LONGEST_ID_NUMBER = 40
LONGEST_PHONE = 80
LONGEST_BADGE = 40


@dataclass(frozen=True)
class NewWorker:
    """A worker as registered; `badge` is the number of the temporary pass."""

    name: str
    trade: str = ""
    id_number: str = ""
    phone: str = ""
    badge: str = ""


def add_worker(work: UnitOfWork, renovation_id: int, new: NewWorker) -> int:
    """Register a worker and answer the id.

    Refusals: record.unknown, worker.name_missing, text.too_long, phone.masked, person.id_masked.
    """
    records.get(work, Renovation, renovation_id)
    return records.put(work, RenovationWorker(renovation_id, **_told(new)))


def change_worker(work: UnitOfWork, worker_id: int, new: NewWorker) -> None:
    """Change what is registered; a number still under its stars stays.

    Refusals: record.unknown, worker.name_missing, text.too_long, phone.masked, person.id_masked.
    """
    row = records.get(work, RenovationWorker, worker_id)
    records.change(work, RenovationWorker, worker_id, _told(new, row.phone, row.id_number))


def take_worker_off(work: UnitOfWork, worker_id: int) -> None:
    """Let a worker in no longer. Refusals: record.unknown."""
    records.take_off(work, RenovationWorker, worker_id)


def put_worker_back(work: UnitOfWork, worker_id: int) -> None:
    """Register again who was taken off. Refusals: record.unknown."""
    records.put_back(work, RenovationWorker, worker_id)


def _told(new: NewWorker, phone: str = "", id_number: str = "") -> dict[str, Any]:
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("worker.name_missing", field="name")
    return {
        "name": name,
        "trade": short_line(new.trade, LONGEST_TRADE, "trade"),
        "id_number": short_line(told_id(new.id_number, id_number), LONGEST_ID_NUMBER, "id_number"),
        "phone": short_line(told_phone(new.phone, phone), LONGEST_PHONE, "phone"),
        "badge": short_line(new.badge, LONGEST_BADGE, "badge"),
    }
