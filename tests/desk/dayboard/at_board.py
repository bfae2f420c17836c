"""Slips with appointments, for the tests of the board."""

from datetime import UTC, datetime

from desk import slips, workers
from desk.office import Office
from desk.slips import Errand, Wanted
from desk.workers import NewWorker

PLUMBING, POWER = 1, 2


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """A moment of November 2026 on the clock of Shanghai, in UTC."""
    return datetime(2026, 11, day, hour - 8, minute, tzinfo=UTC)


def worker(office: Office, name: str, trade_id: int | None = PLUMBING, phone: str = "") -> int:
    """Put a worker on the list."""
    return office.do(lambda work: workers.add_worker(work, NewWorker(name, phone, trade_id))).answer


def sent(
    office: Office,
    worker: str,
    start: datetime | None = None,
    end: datetime | None = None,
    *,
    what: str = "Lamp out",
    trade: int = PLUMBING,
    unit_id: int | None = None,
) -> str:
    """Send somebody out on the office's own work; the slip's number."""
    errand = Errand(summary=what, appoint_from=start, appoint_until=end)
    return office.do(lambda work: slips.raise_alone(work, Wanted(unit_id), trade, worker, errand)).answer


def row_names(office: Office) -> list[str]:
    """The names on the list of workers, in order."""
    return [each.name for each in office.ask(workers.workers)]
