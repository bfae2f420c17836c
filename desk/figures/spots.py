"""The cases behind a pattern: those of a place or class on a weekday and in a band of hours (M91)."""

from dataclasses import dataclass
from datetime import datetime

from desk.figures.dimensions import DIMENSIONS
from desk.figures.pattern import HOURS_IN_BAND
from desk.figures.records import Behind, behind
from desk.figures.registry import FIGURES
from desk.figures.spans import Within
from desk.work import Reading

ANYWHERE, ANY_CLASS = "*", 0
"""No place and no class is asked for; None is what was not given."""


@dataclass(frozen=True)
class Where:
    """A part of a pattern; a weekday or band of None is not asked for."""

    place: str | None = ANYWHERE
    class_id: int | None = ANY_CLASS
    under: int | None = None  # a class with those that stand under it
    weekday: int | None = None  # 0 is Monday
    band: int | None = None


def behind_spot(reading: Reading, within: Within, where: Where) -> tuple[Behind, ...]:
    """The cases received that make a count of the pattern, the newest first."""
    received = FIGURES["received"]
    if where.place == ANYWHERE:
        found = behind(reading, received, within)
    else:
        found = behind(reading, received, within, DIMENSIONS["place"], where.place)
    if where.class_id != ANY_CLASS:
        found = _among(reading, within, found, ("class",), where.class_id)
    if where.under is not None:
        found = _among(reading, within, found, ("class", "top_class"), where.under)
    if where.weekday is None and where.band is None:
        return found
    return tuple(each for each in found if _falls(reading, each, where))


def _among(
    reading: Reading, within: Within, found: tuple[Behind, ...], ways: tuple[str, ...], class_id: int | None
) -> tuple[Behind, ...]:
    """Those of a class by any of these dimensions."""
    received = FIGURES["received"]
    ids = {each.id for key in ways for each in behind(reading, received, within, DIMENSIONS[key], class_id)}
    return tuple(each for each in found if each.id in ids)


def _falls(reading: Reading, record: Behind, where: Where) -> bool:
    """Whether a case was received on the weekday and in the hours asked for, on the office's own clock."""
    assert isinstance(record.at, datetime), record
    at = reading.facts.local(record.at)
    on_day = where.weekday is None or at.weekday() == where.weekday
    return on_day and (where.band is None or at.hour // HOURS_IN_BAND == where.band)
