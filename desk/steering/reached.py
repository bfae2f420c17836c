"""What a goal of the office's own came to in a span and in the year up to its end, from the months typed (M28)."""

from collections.abc import Mapping

from desk.figures.spans import Period, Span
from desk.words import Language, word

_OF_A_WHOLE = ("%", "％", "‰", "/", "每", "率")
"""In the unit of what does not add up over the months: a share, or so much for each."""


def adds_up(unit: str) -> bool:
    """Whether the months of a goal are added: counts, hours and money are, shares and rates are not."""
    return not any(mark in unit for mark in _OF_A_WHOLE)


def in_span(typed: Mapping[str, float], span: Span, adds: bool) -> float | None:
    """What was typed for a span, or the sum or the latest of its months; None where nothing was typed.

    `typed` holds the numbers by the code of their span.
    """
    return typed[span.code] if span.code in typed else _of_months(typed, span.months, adds)


def so_far(typed: Mapping[str, float], span: Span, adds: bool) -> float | None:
    """What the year came to when a span ended; what was typed for the whole year is told at its end only."""
    year = Span.of(Period.YEAR, span.first)
    if span.after.first == year.after.first:
        return in_span(typed, year, adds)
    return _of_months(typed, tuple(each for each in year.months if each.first < span.after.first), adds)


def reached_word(met: bool | None, language: Language) -> str:
    """Whether a goal is reached, in one word on paper, in the workbook and on screen; "" while it cannot be told."""
    if met is None:
        return ""
    return word(language, "goal.reached" if met else "goal.not_reached")


def _of_months(typed: Mapping[str, float], months: tuple[Span, ...], adds: bool) -> float | None:
    found = [typed[each.code] for each in months if each.code in typed]
    if not found:
        return None
    return round(sum(found), 3) if adds else found[-1]
