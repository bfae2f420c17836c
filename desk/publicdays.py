"""A country's public holidays, and the weekends it exchanges for them."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desk.duewords import DayKind

if TYPE_CHECKING:
    from holidays import HolidayBase

_WEEKEND = frozenset({5, 6})
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
        # China's list leaves out the weekend inside a holiday week; a six-day office has it off as well.
        if ordinary is DayKind.ORDINARY and day.weekday() in _WEEKEND and public.weekend_workdays:
            friday = day - timedelta(days=day.weekday() - 4)
            if friday in public and friday + timedelta(days=3) in public:
                return DayKind.HOLIDAY
        return ordinary

    def name(self, day: date, language: str) -> str:
        """The holiday's name in that language, or ''."""
        public = self._in(language)
        return "" if public is None else str(public.get(day, ""))

    def unannounced(self, year: int, own: Iterable[date]) -> bool:
        """Whether this country exchanges days but those of the year are not known yet, also not by the office."""
        public = self._in("en")
        if public is None or not public.weekend_workdays:
            return False
        loaded = date(year, 1, 1) in public
        known = {day.year for day in (*public.weekend_workdays, *own)}
        return loaded and year > max(known)

    def _in(self, language: str) -> "HolidayBase | None":
        """The holidays with names in a language; each year is worked out when first asked for."""
        if language not in self._spoken:
            self._spoken[language] = _public_holidays(self.country, language)
        return self._spoken[language]


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
