"""The office's hours of the week as words in a letter."""

from collections.abc import Sequence

from desk.week import MIDNIGHT, Span, Week
from desk.words import Language, word


def hours_words(week: Week, language: Language) -> str:
    """When the office is open: Monday to Friday 8:30–12:00 and 14:00–18:00, Saturday 9:00–12:00."""
    days_with: dict[tuple[Span, ...], list[int]] = {}
    for weekday, spans in enumerate(week):
        if spans:
            days_with.setdefault(spans, []).append(weekday)
    parts = (
        word(language, "hours.of_days").format(days=_days(days, language), hours=_hours(spans, language))
        for spans, days in days_with.items()
    )
    return word(language, "hours.then").join(parts)


def _days(days: Sequence[int], language: Language) -> str:
    """Weekdays in their order, three and more that follow each other as a stretch."""
    if len(days) == 7:
        return word(language, "hours.daily")
    stretches: list[list[int]] = []
    for day in days:
        if stretches and day == stretches[-1][-1] + 1:
            stretches[-1].append(day)
        else:
            stretches.append([day])
    told: list[str] = []
    for stretch in stretches:
        names = [word(language, f"hours.day.{day}") for day in stretch]
        told += [word(language, "hours.stretch").format(first=names[0], last=names[-1])] if len(names) > 2 else names
    return word(language, "hours.also").join(told)


def _hours(spans: Sequence[Span], language: Language) -> str:
    told = []
    for opens, closes in spans:
        end = "24:00" if closes == MIDNIGHT else f"{closes.hour}:{closes:%M}"
        told.append(word(language, "hours.span").format(start=f"{opens.hour}:{opens:%M}", end=end))
    return word(language, "hours.and").join(told)
