"""Finding one slip by its number, and telling the diary of it."""

from sqlalchemy import select

from db.models import Slip
from desk.cases.known import as_number
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


def by_number(reading: Reading, number: str) -> Slip:
    """The slip of that number, however it was typed or scanned. Refusals: slip.unknown."""
    found = reading.session.scalar(select(Slip).where(Slip.number == as_number(number)))
    if found is None:
        raise Refusal("slip.unknown", number=number)
    return found


def tell(work: UnitOfWork, slip: Slip, act: str, *, old: str = "", new: str = "", note: str = "") -> None:
    """A line of the diary: in the history of the slip's case, or of the slip where it stands alone."""
    if slip.case_id is not None:
        work.record(act, "case", slip.case_id, old=old, new=new, note=note)
    else:
        work.record(act, "slip", slip.id, old=old, new=new, note=note)
