"""Who printed whose file: the diary keeps it, since the sheet leaves the house."""

from desk.merged import unit_on_file
from desk.work import UnitOfWork


def mark_printed(work: UnitOfWork, unit_id: int) -> None:
    """Note in the diary that the file of a flat was printed. Refusals: unit.unknown."""
    work.record("unit.print", "unit", unit_on_file(work, unit_id).id)
