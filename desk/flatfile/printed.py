"""Who printed whose file: the diary keeps it, since the sheet leaves the house."""

from db.models import Unit
from desk.refusals import Refusal
from desk.work import UnitOfWork


def mark_printed(work: UnitOfWork, unit_id: int) -> None:
    """Note in the diary that the file of a flat was printed. Refusals: unit.unknown."""
    if work.session.get(Unit, unit_id) is None:
        raise Refusal("unit.unknown", id=unit_id)
    work.record("unit.print", "unit", unit_id)
