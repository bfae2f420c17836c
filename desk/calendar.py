"""The office's clock for limits: hours run through the night, working time knows breaks, holidays and make-up days."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from db.models.case_class import LimitUnit
from desk.due import DayKind, Due, Limit, Step, explain
from desk.publicdays import PublicDays
from desk.refusals import Refusal
from desk.week import MIDNIGHT, WEEK, Span, Week, usual_hours

__all__ = ["DayKind", "Due", "Limit", "LimitUnit", "Step", "WorkCalendar", "explain"]

_LONGEST_PAUSE = 400
_DAY = timedelta(days=1)


class WorkCalendar:
    """Working time of one office: its week, the country's holidays and exchange days, its own table on top.

    The own table says True for a day that works and False for one that does not. A day that works although its
    weekday does not has the hours most days of the week have. A country without known holidays has none.
    """

    def __init__(
        self,
        zone: str,
        country: str,
        week: Week = WEEK,
        own: Mapping[date, bool] | None = None,
    ) -> None:
        self.zone = ZoneInfo(zone)
        self._week = week
        self._usual = usual_hours(week)
        self._own = dict(own or {})
        self._public = PublicDays(country)
        self._kinds: dict[date, DayKind] = {}

    def with_hours(self, zone: str, country: str, week: Week) -> "WorkCalendar":
        """The same office with other hours: to see what they would mean."""
        other = WorkCalendar(zone, country, week, self._own)
        if country == self._public.country:
            other._public = self._public
        return other

    def works(self, day: date) -> bool:
        """Whether the office is open that day."""
        return self.kind(day).works

    def kind(self, day: date) -> DayKind:
        """What the day is, the office's own table before the country's, that before the week."""
        known = self._kinds.get(day)
        if known is None:
            own = self._own.get(day)
            known = self.kind_without_own(day) if own is None else DayKind.OWN_OPEN if own else DayKind.OWN_CLOSED
            self._kinds[day] = known
        return known

    def kind_without_own(self, day: date) -> DayKind:
        """What the day is by the week and the country alone."""
        return self._public.kind(day, bool(self._week[day.weekday()]))

    def hours(self, day: date) -> tuple[Span, ...]:
        """From when to when the office is open that day, on its own clock."""
        return (self._week[day.weekday()] or self._usual) if self.works(day) else ()

    def stretches(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The same as moments in UTC. A clock time that a change to summer time skips is the moment after it; one
        that comes twice is the first."""
        spans = []
        for opens, closes in self.hours(day):
            last = day + _DAY if closes == MIDNIGHT else day
            begun = datetime.combine(day, opens, self.zone).astimezone(UTC)
            over = datetime.combine(last, closes, self.zone).astimezone(UTC)
            if begun < over:  # summer time may skip all of it
                spans.append((begun, over))
        return tuple(spans)

    def is_open(self, at: datetime) -> bool:
        """Whether it lies between the day's first opening and its last closing; otherwise it is after hours (M14)."""
        stretches = self.stretches(at.astimezone(self.zone).date())
        return bool(stretches) and stretches[0][0] <= at <= stretches[-1][1]

    def next_opening(self, at: datetime) -> datetime:
        """The moment itself while the desk is open, else the next opening, in the office's zone."""
        begun, _over = next(self._open_from(at))
        return begun.astimezone(self.zone)

    def working_day_after(self, day: date, count: int) -> date:
        """The day that is so many working days later; refuses when the office never works again."""
        idle = 0
        while count > 0:
            day += _DAY
            if self.works(day):
                count, idle = count - 1, 0
            else:
                idle += 1
            if idle > _LONGEST_PAUSE:
                raise Refusal("calendar.no_working_day", day=day)
        return day

    def working_days_between(self, begun: datetime, over: datetime) -> int:
        """How many working days a pause takes up: the day it begins on, unless the office has closed by then, and
        every other one before the day on which the office is open again after it."""
        day, last = self.next_opening(begun).date(), self.next_opening(over).date()
        return sum(self.works(day + number * _DAY) for number in range((last - day).days))

    def open_time(self, begun: datetime, over: datetime) -> timedelta:
        """For how long the office is open between two moments."""
        day, last = begun.astimezone(self.zone).date(), over.astimezone(self.zone).date()
        total = timedelta()
        while day <= last:
            for opens, closes in self.stretches(day):
                total += max(min(closes, over) - max(opens, begun), timedelta())
            day += _DAY
        return total

    def due(self, start: datetime, limit: Limit) -> Due:
        """When a limit that starts then (aware) runs out (M14, M50).

        Minutes and hours are elapsed time. Working hours are time in which the office is open. Working days end at
        the same clock time so many working days later, or at that day's closing where it comes first: never later
        than promised. What comes outside opening hours counts from the next opening."""
        told = start.astimezone(self.zone)
        if limit.unit in (LimitUnit.MINUTES, LimitUnit.HOURS):
            unit = timedelta(minutes=1) if limit.unit is LimitUnit.MINUTES else timedelta(hours=1)
            at = start.astimezone(UTC) + limit.amount * unit
            return Due(at, limit, told, told, at.astimezone(self.zone), (), False)
        counted_from = self.next_opening(start)
        stretches: tuple[tuple[datetime, datetime], ...] = ()
        cut = False
        if limit.unit is LimitUnit.WORKING_HOURS:
            stretches = self._taken_up(start, timedelta(hours=limit.amount))
            at = stretches[-1][1].astimezone(UTC)
        elif limit.amount:
            last = self.working_day_after(counted_from.date(), limit.amount)
            at, cut = self._on_day(last, counted_from)
        else:
            at = counted_from.astimezone(UTC)
        local = at.astimezone(self.zone)
        opened = self.stretches(told.date())
        return Due(
            at,
            limit,
            told,
            counted_from,
            local,
            self.unusual(told.date(), local.date()),
            any(self._public.unannounced(year, self._own) for year in range(told.year, local.year + 1)),
            stretches,
            cut,
            after_break=counted_from.date() == told.date() and bool(opened) and opened[0][0] < start < counted_from,
        )

    def shifted(self, due: datetime, begun: datetime, over: datetime, unit: LimitUnit | None) -> datetime:
        """A limit that stood still from `begun` to `over` (aware), later by what the pause took of its own unit: the
        time, the opening hours or the working days. What had run out before the pause stays as it was."""
        if over <= begun or due <= begun:
            return due
        if unit is LimitUnit.WORKING_HOURS:
            left = self.open_time(begun, due)
            return max(due, self._taken_up(over, left)[-1][1].astimezone(UTC))
        if unit is not LimitUnit.WORKING_DAYS:
            return due + (over - begun)
        stood = self.working_days_between(begun, over)
        if not stood:
            return due
        wall = due.astimezone(self.zone)
        return self._on_day(self.working_day_after(wall.date(), stood), wall)[0]

    def unusual(self, first: date, last: date) -> tuple[Step, ...]:
        """The days from first to last that are no ordinary working days, with the holidays' names."""
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple(self._step(day) for day in days if self.kind(day) is not DayKind.ORDINARY)

    def name(self, day: date, language: str) -> str:
        """The public holiday's name in that language, or ''."""
        return self._public.name(day, language)

    def _on_day(self, day: date, wall: datetime) -> tuple[datetime, bool]:
        """The clock time on another working day, in UTC, and whether that day's closing comes before it."""
        at = datetime.combine(day, wall.timetz().replace(fold=0)).astimezone(UTC)
        closing = max((over for _begun, over in self.stretches(day)), default=at)
        return min(at, closing), closing < at

    def _open_from(self, at: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is left of each opening from a moment on, without end."""
        day, idle = at.astimezone(self.zone).date(), 0
        while idle <= _LONGEST_PAUSE:
            for begun, over in self.stretches(day):
                idle = 0
                if over >= at:
                    yield max(begun, at.astimezone(UTC)), over
            day, idle = day + _DAY, idle + 1
        raise Refusal("calendar.no_working_day", day=at.astimezone(self.zone).date())

    def _taken_up(self, start: datetime, amount: timedelta) -> tuple[tuple[datetime, datetime], ...]:
        """The opening hours, in the office's zone, that so much working time takes up from a moment on."""
        taken: list[tuple[datetime, datetime]] = []
        for begun, over in self._open_from(start):
            end = min(over, begun + amount)
            if begun < end or not amount:
                taken.append((begun.astimezone(self.zone), end.astimezone(self.zone)))
            amount -= end - begun
            if not amount:
                break
        return tuple(taken)

    def _step(self, day: date) -> Step:
        kind = self.kind(day)
        if kind is not DayKind.HOLIDAY:
            return Step(day, kind)
        return Step(day, kind, self.name(day, "en"), self.name(day, "zh"))
