"""Every worker or piece of equipment that slips name, each once, jumped through by the index however many slips."""

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute

from db.models import Slip
from desk.work import Reading

# As the partial index has it: a bound value would not be seen to be the same.
HAS_EQUIPMENT: ColumnElement[bool] = Slip.equipment != literal_column("''")


def workers_named(reading: Reading) -> tuple[str, ...]:
    """The names of workers on slips as they were written; "" where nobody was named."""
    return _each(reading, Slip.worker)


def goes_as(reading: Reading, worker: str) -> ColumnElement[bool]:
    """Whether a slip names this worker, however the name is written; "": nobody."""
    same = [each for each in workers_named(reading) if each.casefold() == worker.casefold()]
    return Slip.worker.in_(same)


def equipment_written(reading: Reading) -> tuple[str, ...]:
    """The names of equipment on slips as they were written."""
    return _each(reading, Slip.equipment, HAS_EQUIPMENT)


def _each(reading: Reading, column: InstrumentedAttribute[str], *wanted: ColumnElement[bool]) -> tuple[str, ...]:
    # DISTINCT would read the whole index; the next name after each is one look into it.
    names = select(func.min(column).label("name")).where(*wanted).cte("names", recursive=True)
    following = select(func.min(column)).where(column > names.c.name, *wanted).scalar_subquery()
    names = names.union_all(select(following).where(names.c.name.is_not(None)))
    return tuple(reading.session.scalars(select(names.c.name).where(names.c.name.is_not(None))))
