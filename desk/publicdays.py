"""A country's public holidays, and the weekends it exchanges for them."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desk.duewords import DayKind

if TYPE_CHECKING:
    from holidays import HolidayBase

_WEEKEND = frozenset({5, 6})
_DAY = timedelta(days=1)
# Only China announces anew each year which weekends are worked, and gives the whole run of days around a holiday off:
# elsewhere a Saturday beside a holiday is worked as ever by whoever works on Saturdays.
_ANNOUNCES = "CN"
_KNOWN_YEAR = 2025  # nothing of it or of a year before is still to come
_AN_ANNOUNCEMENT = 3  # each one since 2008 had five worked weekend days or more; one alone is the office's own affair
# Hong Kong offices keep the general holidays, not only the statutory; plain GB lacks Easter Monday.
_CATEGORIES = {"HK": ("public", "optional")}
_SUBDIVISION = {"GB": "ENG"}


class PublicDays:
    """The holidays and make-up days of one country; one without known holidays has none."""

    def __init__(self, country: str) -> None:
        self.country = country
        self._spoken: dict[str, HolidayBase | None] = {}

    def kind(self, day: date, in_week: bool) -> DayKind:
        """What the day is in an office that is open on its weekday, or not."""
        ordinary = DayKind.ORDINARY if in_week else DayKind.WEEKEND
        public = self._in("en")
        if public is None:
            return ordinary
        if day in public:
            return DayKind.HOLIDAY
        if day in public.weekend_workdays:
            return DayKind.MAKE_UP if ordinary is DayKind.WEEKEND else DayKind.ORDINARY
        # China's list leaves out the weekends in and beside its holidays; a six-day office has them off as well.
        if ordinary is DayKind.ORDINARY and self._beside(public, day):
            return DayKind.HOLIDAY
        return ordinary

    def name(self, day: date, language: str) -> str:
        """The holiday's name in that language, or ''; a weekend day beside a holiday has the name of that one."""
        public = self._in(language)
        if public is None:
            return ""
        names = Counter(public[each] for each in self._beside(public, day))
        return str(public.get(day) or next((name for name, _count in names.most_common(1)), ""))

    def unannounced(self, year: int, own: Mapping[date, bool]) -> bool:
        """Whether China's exchange days of the year are not known yet, also not by the office.

        The office knows them when its own table lets it work on at least three weekend days of that very year: with
        fewer it has a busy weekend of its own, and with three it has plainly copied the announcement.
        """
        public = self._in("en")
        if public is None or self.country != _ANNOUNCES or year <= _KNOWN_YEAR or date(year, 1, 1) not in public:
            return False
        told = sum(works and day.year == year and day.weekday() in _WEEKEND for day, works in own.items())
        return told < _AN_ANNOUNCEMENT and all(day.year != year for day in public.weekend_workdays)

    def _beside(self, public: "HolidayBase", day: date) -> list[date]:
        """The holidays that a weekend day touches through days off alone, the first of them first."""
        if self.country != _ANNOUNCES or day.weekday() not in _WEEKEND or not _is_off(public, day):
            return []
        first = last = day
        while _is_off(public, first - _DAY):
            first -= _DAY
        while _is_off(public, last + _DAY):
            last += _DAY
        run = (first + number * _DAY for number in range((last - first).days + 1))
        return [each for each in run if each in public]

    def _in(self, language: str) -> "HolidayBase | None":
        """The holidays with names in a language; each year is worked out when first asked for."""
        if language not in self._spoken:
            self._spoken[language] = _public_holidays(self.country, language)
        return self._spoken[language]


def _is_off(public: "HolidayBase", day: date) -> bool:
    """Whether it is a holiday, or a weekend day that is not worked for one."""
    return day in public or (day.weekday() in _WEEKEND and day not in public.weekend_workdays)


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
