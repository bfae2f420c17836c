"""The slips of one pump, lift or gate, by the name it bears on them (M74)."""

from sqlalchemy import func, select

from db.models import Slip
from desk.cleaning import clean_search
from desk.folding import fold
from desk.pages import PAGE, Page, older_than
from desk.slips.names import HAS_EQUIPMENT, equipment_written
from desk.slips.rows import SlipRow, row_of, slip_rows
from desk.work import Reading


def of_equipment(reading: Reading, name: str, after: tuple[int, ...] | None = None) -> Page[SlipRow]:
    """Every slip that names a piece of equipment, the newest first, a page at a time (M74).

    Width, case, blanks and script of the name make no difference; no name has no slips.
    """
    told = _alike(reading, name)
    mine = (HAS_EQUIPMENT, Slip.equipment.in_(told))
    query = slip_rows().where(*mine).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Slip.raised_at, Slip.id, after))
    rows = tuple(row_of(reading, each) for each in reading.session.execute(query))
    total = None if after else reading.session.scalar(select(func.count()).select_from(Slip).where(*mine))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def _alike(reading: Reading, name: str) -> list[str]:
    """The ways one name was written."""
    wanted = _bare(clean_search(name))
    return [each for each in equipment_written(reading) if wanted and _bare(each) == wanted]


def _bare(name: str) -> str:
    return "".join(fold(name).split())
