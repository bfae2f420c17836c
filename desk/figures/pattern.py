"""When and where things happen: places by weekday and hour, for any class or kind of problem (M91)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, func, select, type_coerce

from db.base import from_micros
from db.models import Case, Place, Problem, ProblemKind
from desk.figures.counting import met
from desk.figures.dimensions import DIMENSIONS, fullest_first
from desk.figures.figure import Asked
from desk.figures.ofcases import TAKEN
from desk.figures.spans import Within
from desk.work import Reading

HOURS_IN_BAND = 3
_QUARTER = 900_000_000  # of an hour, in microseconds


@dataclass(frozen=True)
class Spot:
    """One place and class on one weekday (0 is Monday) and in one band of HOURS_IN_BAND hours: how many cases.

    Of the problem log `kind` stands in the place of the class.
    """

    place: str | None
    class_id: int | None
    weekday: int
    band: int
    count: int
    kind: ProblemKind | None = None


@dataclass(frozen=True)
class Pattern:
    """All spots of a span, the fullest first; a place of None was not given."""

    spots: tuple[Spot, ...]

    def by_place(self) -> dict[str | None, dict[int, int]]:
        """Per place how many fell on each weekday."""
        found: dict[str | None, dict[int, int]] = {}
        for spot in self.spots:
            days = found.setdefault(spot.place, dict.fromkeys(range(7), 0))
            days[spot.weekday] += spot.count
        return found

    def places(self, called: Mapping[str | None, str]) -> tuple[str | None, ...]:
        """Its places in the order of every breakdown; `called` are their names."""
        days = self.by_place()

        def order(place: str | None) -> tuple[bool, int, str]:
            return fullest_first(place, sum(days[place].values()), called.get(place) or place or "")

        return tuple(sorted(days, key=order))

    def by_hour(self) -> dict[tuple[int, int], int]:
        """How many fell on each weekday and band of hours."""
        found: Counter[tuple[int, int]] = Counter()
        for spot in self.spots:
            found[spot.weekday, spot.band] += spot.count
        return dict(found)


def pattern(reading: Reading, within: Within, class_id: int | None = None) -> Pattern:
    """The cases received in a span by place, class, weekday and band of hours on the office's own clock (M91).

    A `class_id` keeps only that class and those under it.
    """
    asked = Asked(reading, within)
    received, top = DIMENSIONS["place"], DIMENSIONS["top_class"]
    rows = TAKEN.rows(asked)
    wanted = [] if class_id is None else [(Case.class_id == class_id) | (top.column(asked) == class_id)]
    found = reading.session.execute(
        select(received.column(asked), Case.class_id, _plain(Case.taken_at)).where(
            *rows.where, met(received.figure, asked), *wanted
        )
    )
    return _sorted(reading, ((place, of_class, None, at) for place, of_class, at in found))


def problem_pattern(reading: Reading, within: Within, kind: ProblemKind | None = None) -> Pattern:
    """The same of the problems on the log, by their kind; a `kind` keeps only that one (M90, M91)."""
    on_list = select(Place.name_en).where((Place.name_en == Problem.place) | (Place.name_zh == Problem.place)).limit(1)
    place = func.coalesce(on_list.correlate(Problem).scalar_subquery(), Problem.place)
    wanted = [] if kind is None else [Problem.kind == kind]
    found = reading.session.execute(
        select(place, Problem.kind, _plain(Problem.at)).where(
            Problem.at >= within.start, Problem.at < within.end, Problem.removed_at.is_(None), *wanted
        )
    )
    return _sorted(reading, ((where, None, of_kind, at) for where, of_kind, at in found))


def hours_of(band: int) -> str:
    """A band of hours as it stands on every paper and screen: 09–12."""
    return f"{band * HOURS_IN_BAND:02}–{(band + 1) * HOURS_IN_BAND:02}"


def _plain(moment: Any) -> Any:
    """A moment as it is stored, in microseconds."""
    return type_coerce(moment, BigInteger)


def _sorted(reading: Reading, found: Iterable[tuple[str | None, int | None, ProblemKind | None, int]]) -> Pattern:
    """The spots of what was found, by its moment on the office's own clock."""
    counted: Counter[tuple[str | None, int | None, ProblemKind | None, int, int]] = Counter()
    # A clock is ahead of another by whole quarters of an hour: what falls in one has one weekday and hour.
    quarters: dict[int, tuple[int, int]] = {}
    for place, of_class, kind, moment in found:
        quarter = moment // _QUARTER
        when = quarters.get(quarter)
        if when is None:
            at = reading.facts.local(from_micros(quarter * _QUARTER))
            when = quarters[quarter] = at.weekday(), at.hour // HOURS_IN_BAND
        counted[place, of_class, kind, *when] += 1
    spots = (
        Spot(place, of_class, weekday, band, count, kind)
        for (place, of_class, kind, weekday, band), count in counted.items()
    )
    return Pattern(tuple(sorted(spots, key=lambda each: (-each.count, each.place or "", each.weekday, each.band))))
