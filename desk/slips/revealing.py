"""The phone on a slip without a case, without stars."""

from desk.slips.known import by_number
from desk.work import UnitOfWork


def reveal(work: UnitOfWork, number: str) -> str:
    """The phone of whoever asked for the office's own work; the diary says who looked. Refusals: slip.unknown."""
    slip = by_number(work, number)
    work.record("slip.reveal", "slip", slip.id)
    return slip.told_phone
