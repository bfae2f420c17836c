"""How many households there are, now and on a day of the past as far as the diary tells (M16)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, func, or_, select, text

from db.base import UtcStamp
from db.models import FLAT_WORDS, Diary, Merge, Unit, UnitUse
from desk.figures.spans import Within
from desk.merging.moving import Moved
from desk.work import Reading

_LIVED_IN = (Unit.occupied.is_not(False), Unit.use == UnitUse.HOME, Unit.merged_into_id.is_(None))
_TOLD = ("occupied", "use")
# In the words of the index: with a bound value SQLite would not see that it answers this.
_OF_FLATS = text(f"diary.{FLAT_WORDS}")
_ADDED, _CHANGED = (Diary.act == act for act in ("unit.add", "unit.change"))
_AT_ONCE = 500  # ids that a question names
# A line of an import says nothing of what was empty before: what it changed stands in the new values.
_OLD, _NEW = (func.nullif(column, "") for column in (Diary.old, Diary.new))
_VALUES = [part for name in _TOLD for part in (func.json_extract(_OLD, f"$.{name}"), func.json_type(_NEW, f"$.{name}"))]
_SINCE: Any = bindparam("moment", type_=UtcStamp())
_ADDED_SINCE = select(Diary.subject_id).where(_OF_FLATS, _ADDED, Diary.at >= _SINCE)
_CHANGES_SINCE = select(Diary.at, Diary.subject_id, *_VALUES).where(_OF_FLATS, _CHANGED, Diary.at >= _SINCE)
_MERGES_SINCE = select(Merge).where(Merge.kind == "unit", or_(Merge.at >= _SINCE, Merge.undone_at >= _SINCE))
# The homes of now, when the first flat was put on file, and whether any were ever merged. The first line is found by
# the index alone: a minimum would be looked for among all of them.
_NOW = select(
    select(func.count()).select_from(Unit).where(*_LIVED_IN).scalar_subquery(),
    select(Diary.at).where(_OF_FLATS, _ADDED).order_by(Diary.at).limit(1).scalar_subquery(),
    select(Merge.id).where(Merge.kind == "unit").limit(1).scalar_subquery(),
)
_Change = tuple[datetime, int, dict[str, Any]]


def households(reading: Reading) -> int:
    """The homes that people live in: all that are not marked empty."""
    return reading.session.scalar(select(func.count()).select_from(Unit).where(*_LIVED_IN)) or 0


def mean_households(reading: Reading, within: Within) -> float:
    """The mean of the households on the first and on the last moment of a span.

    A flat that was put on file after the span is none of it; one put on file within it was there before. What the diary
    does not tell of is taken to have been as it is: flats say nothing of the day people moved in, and a span of before
    the first of them was on file is told by those that are.
    """
    start, end = min(within.start, reading.now), within.moment
    now, first, merge = reading.session.execute(_NOW).one()
    if start >= reading.now:
        return float(now)
    added = set[int]()
    if first is not None and first < end < reading.now:
        added.update(reading.session.scalars(_ADDED_SINCE, {"moment": end}))
    changes = _changes_since(reading, start)
    merges = () if merge is None else reading.session.scalars(_MERGES_SINCE, {"moment": start}).all()
    flats = {each[1] for each in changes} | {each.gone_id for each in merges} | {each.kept_id for each in merges}
    known = _flats(reading, flats | added) if flats | added else []

    def more(at: datetime) -> int:
        return _then(known, _told_at(changes, merges, at), _merged_at(merges, at), added) if at < reading.now else 0

    return float(now + (more(start) + more(end)) / 2)


def _then(known: Sequence[Any], was: dict[int, dict[str, Any]], merged: dict[int, bool], added: set[int]) -> int:
    """How many more homes there were among some flats: what has ceased to be one, less what has become one since."""
    more = 0
    for unit_id, occupied, use, into in known:
        more -= occupied is not False and use == UnitUse.HOME and into is None
        then = {"occupied": occupied, "use": use} | was.get(unit_id, {})
        alone = not merged.get(unit_id, into is not None)
        # What was not told yet is empty or missing; a yes or no comes out of the diary as 1 or 0.
        lived_in = then["occupied"] is None or bool(then["occupied"])
        more += lived_in and then["use"] == UnitUse.HOME and alone and unit_id not in added
    return more


def _told_at(changes: Sequence[_Change], merges: Sequence[Merge], moment: datetime) -> dict[int, dict[str, Any]]:
    """Per flat what was said of it at a moment, where that was changed since."""
    since = [each for each in changes if each[0] >= moment]
    for each in merges:
        for change in Moved.load(each.moved).changed if each.moved else ():
            if change["table"] == "unit" and each.at >= moment:
                since.append((each.at, change["id"], change["old"]))
            elif change["table"] == "unit" and each.undone_at is not None and each.undone_at >= moment:
                since.append((each.undone_at, change["id"], change["new"]))
    found: dict[int, dict[str, Any]] = {}
    # The oldest last, so that it is the one that stays.
    for _at, unit_id, old in sorted(since, key=itemgetter(0), reverse=True):
        if told := {name: old[name] for name in _TOLD if name in old}:
            found.setdefault(unit_id, {}).update(told)
    return found


def _changes_since(reading: Reading, moment: datetime) -> list[_Change]:
    """What the diary says was changed of flats since a moment: when, of which, and what was said before."""
    rows = reading.session.execute(_CHANGES_SINCE, {"moment": moment})
    return [
        (at, unit_id, {name: told[2 * place] for place, name in enumerate(_TOLD) if told[2 * place + 1] is not None})
        for at, unit_id, *told in rows
    ]


def _merged_at(merges: Sequence[Merge], moment: datetime) -> dict[int, bool]:
    """The flats that went into another or came back since a moment, and whether each was part of another at it."""
    found: dict[int, bool] = {}
    for each in merges:
        stood = each.at < moment and (each.undone_at is None or each.undone_at >= moment)
        found[each.gone_id] = found.get(each.gone_id, False) or stood
    return found


def _flats(reading: Reading, ids: Iterable[int]) -> list[Any]:
    """Of each of some flats its id, whether it is lived in, its use and the flat it is part of."""
    wanted, found = sorted(ids), list[Any]()
    told = select(Unit.id, Unit.occupied, Unit.use, Unit.merged_into_id)
    for start in range(0, len(wanted), _AT_ONCE):
        found += reading.session.execute(told.where(Unit.id.in_(wanted[start : start + _AT_ONCE])))
    return found
