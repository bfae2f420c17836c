"""How many households there are, now and on a day of the past as far as the diary tells (M16)."""

from datetime import datetime

from sqlalchemy import func, select, text

from db.models import Diary, Unit, UnitUse
from desk.figures.spans import Within
from desk.work import Reading

_LIVED_IN = (Unit.occupied.is_not(False), Unit.use == UnitUse.HOME, Unit.merged_into_id.is_(None))
_PLACE = "$.occupied"
# In the words of the index: with a bound value SQLite would not see that it answers this.
_OF_FLATS = text("diary.act = 'unit.change'")


def households(reading: Reading) -> int:
    """The homes that people live in: all that are not marked empty."""
    return reading.session.scalar(select(func.count()).select_from(Unit).where(*_LIVED_IN)) or 0


def mean_households(reading: Reading, within: Within) -> float:
    """The mean of the households on the first and on the last moment of a span.

    What the diary does not tell of is taken to have been as it is: flats that were imported say nothing of the day
    people moved in.
    """
    start, end = min(within.start, reading.now), within.moment
    now = households(reading)
    return (_at(reading, start, now) + _at(reading, end, now)) / 2


def _at(reading: Reading, moment: datetime, now: int) -> int:
    """The households of a moment: those of now, less what became one since, with what ceased to be one."""
    if moment >= reading.now:
        return now
    changes = reading.session.execute(
        select(
            Diary.id,
            Diary.subject_id,
            func.json_extract(Diary.old, _PLACE).label("was"),
            func.json_type(Diary.old, _PLACE).label("told"),
        ).where(_OF_FLATS, Diary.at >= moment)
    )
    # The oldest last, so that it is the one that stays. Sorted here: asked for in order, SQLite would read all lines.
    was = {unit_id: before for _id, unit_id, before, told in sorted(changes, reverse=True) if told is not None}
    if not was:
        return now
    lived_in = set(reading.session.scalars(select(Unit.id).where(*_LIVED_IN, Unit.id.in_(was))))
    homes = set(reading.session.scalars(select(Unit.id).where(*_LIVED_IN[1:], Unit.id.in_(was))))
    then = [unit_id for unit_id, before in was.items() if unit_id in homes and before != 0]
    return now - len(lived_in) + len(then)
