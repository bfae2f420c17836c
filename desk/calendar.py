"""The office's clock for limits: hours run through the night, working days know holidays and make-up days."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.models.case_class import LimitUnit
from desk.due import DayKind, Due, Limit, Step, explain
from desk.refusals import Refusal

if TYPE_CHECKING:
    from holidays import HolidayBase

__all__ = ["DayKind", "Due", "Limit", "LimitUnit", "Step", "WorkCalendar", "explain"]

_LONGEST_PAUSE = 400
_WEEKEND = frozenset({5, 6})
# Hong Kong offices keep the general holidays, not only the statutory; plain GB lacks Easter Monday.
_CATEGORIES = {"HK": ("public", "optional")}
_SUBDIVISION = {"GB": "ENG"}


class WorkCalendar:
    """Working days of one office: its week, the country's holidays and exchange days, its own table on top.

    The own table says True for a day that works and False for one that does not. A country without known
    holidays has none. Closing at or before opening time means open until midnight."""

    def __init__(
        self,
        zone: str,
        country: str,
        weekdays: frozenset[int],
        opens: time,
        closes: time,
        own: Mapping[date, bool] | None = None,
    ) -> None:
        self.zone = ZoneInfo(zone)
        self._country = country
        self._weekdays = weekdays
        self._opens = opens
        self._closes = closes if closes > opens else time.max
        self._own = dict(own or {})
        self._public: dict[str, HolidayBase | None] = {}
        self._kinds: dict[date, DayKind] = {}

    def works(self, day: date) -> bool:
        """Whether the office is open that day."""
        return self.kind(day).works

    def kind(self, day: date) -> DayKind:
        """What the day is, the office's own table before the country's, that before the week."""
        known = self._kinds.get(day)
        if known is None:
            known = self._kinds[day] = self._judge(day)
        return known

    def is_open(self, at: datetime) -> bool:
        """Whether the desk is open at that moment; otherwise it is after hours (M14)."""
        local = at.astimezone(self.zone)
        return self.works(local.date()) and self._opens <= local.time() <= self._closes

    def next_opening(self, at: datetime) -> datetime:
        """The moment itself while the desk is open, else the next opening, in the office's zone."""
        local = at.astimezone(self.zone)
        if self.is_open(at):
            return local
        day = local.date()
        if not (self.works(day) and local.time() < self._opens):
            day = self.working_day_after(day, 1)
        return datetime.combine(day, self._opens, self.zone)

    def working_day_after(self, day: date, count: int) -> date:
        """The day that is so many working days later; refuses when the office never works again."""
        idle = 0
        while count > 0:
            day += timedelta(days=1)
            if self.works(day):
                count, idle = count - 1, 0
            else:
                idle += 1
            if idle > _LONGEST_PAUSE:
                raise Refusal("calendar.no_working_day", day=day)
        return day

    def due(self, start: datetime, limit: Limit) -> Due:
        """When a limit that starts then (aware) runs out (M14, M50).

        Minutes and hours are elapsed time. Working days end at the same clock time so many working days
        later; what comes outside opening hours counts from the next opening. A clock time that a change to
        summer time skips is read as the same moment after it; one that comes twice is the first."""
        told = start.astimezone(self.zone)
        if limit.unit is not LimitUnit.WORKING_DAYS:
            unit = timedelta(minutes=1) if limit.unit is LimitUnit.MINUTES else timedelta(hours=1)
            at = start.astimezone(UTC) + limit.amount * unit
            return Due(at, limit, told, told, at.astimezone(self.zone), (), False)
        counted_from = self.next_opening(start)
        last = self.working_day_after(counted_from.date(), limit.amount)
        wall = datetime.combine(last, counted_from.timetz().replace(fold=0))
        at = wall.astimezone(UTC)
        steps = self._unusual(told.date(), last)
        provisional = any(self._unannounced(year) for year in range(told.year, last.year + 1))
        return Due(at, limit, told, counted_from, at.astimezone(self.zone), steps, provisional)

    def shifted(self, due: datetime, begun: datetime, over: datetime, unit: LimitUnit | None) -> datetime:
        """A limit that stood still from `begun` to `over` (aware): later by the working days, or the time, between."""
        if unit is not LimitUnit.WORKING_DAYS:
            return due + (over - begun)
        day, last = begun.astimezone(self.zone).date(), over.astimezone(self.zone).date()
        stood = 0
        while day < last:
            stood += self.works(day)
            day += timedelta(days=1)
        wall = due.astimezone(self.zone)
        moved = datetime.combine(self.working_day_after(wall.date(), stood), wall.timetz().replace(fold=0))
        return moved.astimezone(UTC)

    def name(self, day: date, language: str) -> str:
        """The public holiday's name in that language, or ''."""
        public = self._holidays(language)
        return "" if public is None else str(public.get(day, ""))

    def _judge(self, day: date) -> DayKind:
        if (own := self._own.get(day)) is not None:
            return DayKind.OWN_OPEN if own else DayKind.OWN_CLOSED
        ordinary = DayKind.ORDINARY if day.weekday() in self._weekdays else DayKind.WEEKEND
        public = self._holidays("en")
        if public is None:
            return ordinary
        if day in public:
            return DayKind.HOLIDAY
        if day in public.weekend_workdays:
            return DayKind.MAKE_UP if ordinary is DayKind.WEEKEND else DayKind.ORDINARY
        # China's list leaves out the weekend inside a holiday week; a six-day office has it off as well.
        if ordinary is DayKind.ORDINARY and day.weekday() in _WEEKEND and public.weekend_workdays:
            friday = day - timedelta(days=day.weekday() - 4)
            if friday in public and friday + timedelta(days=3) in public:
                return DayKind.HOLIDAY
        return ordinary

    def _unusual(self, first: date, last: date) -> tuple[Step, ...]:
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple(self._step(day) for day in days if self.kind(day) is not DayKind.ORDINARY)

    def _step(self, day: date) -> Step:
        kind = self.kind(day)
        if kind is not DayKind.HOLIDAY:
            return Step(day, kind)
        return Step(day, kind, self.name(day, "en"), self.name(day, "zh"))

    def _unannounced(self, year: int) -> bool:
        """Whether this country exchanges days but those of the year are not known yet."""
        public = self._holidays("en")
        if public is None or not public.weekend_workdays:
            return False
        loaded = date(year, 1, 1) in public
        known = {day.year for day in (*public.weekend_workdays, *self._own)}
        return loaded and year > max(known)

    def _holidays(self, language: str) -> "HolidayBase | None":
        """The country's holidays with names in a language; each year is worked out when first asked for."""
        if language not in self._public:
            self._public[language] = _public_holidays(self._country, language)
        return self._public[language]


def _public_holidays(country: str, language: str) -> "HolidayBase | None":
    import holidays

    subdiv = _SUBDIVISION.get(country)
    categories = _CATEGORIES.get(country)
    try:
        plain = holidays.country_holidays(country, subdiv=subdiv, categories=categories)
    except NotImplementedError:
        return None
    spoken = [known for known in plain.supported_languages if known.startswith(language)]
    if not spoken:
        return plain
    chosen = preferred if (preferred := f"{language}_{country}") in spoken else spoken[0]
    return holidays.country_holidays(country, subdiv=subdiv, categories=categories, language=chosen)
