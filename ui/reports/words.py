"""How periods, groups of figures and changes are told on screen."""

from datetime import date
from math import sqrt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desk.figures.figure import Better, Figure, Unit, Value
from desk.figures.spans import Period, Span
from desk.words import Language
from ui.language import QT_TRANSLATE_NOOP
from ui.widgets.pill import Tone

MOST_UNSURE = 30
"""Fewer records than this, and a share may move by chance alone (M63)."""

PERIODS = (
    (Period.MONTH, QT_TRANSLATE_NOOP("reports", "Month")),
    (Period.QUARTER, QT_TRANSLATE_NOOP("reports", "Quarter")),
    (Period.HALF, QT_TRANSLATE_NOOP("reports", "Half-year")),
    (Period.YEAR, QT_TRANSLATE_NOOP("reports", "Year")),
)

_CHANCE = 1.96
_COUNTED = (Unit.COUNT, Unit.MONEY, Unit.PER_HUNDRED)


def screen_language() -> Language:
    """The language the screen speaks, for words that stand in the book's own lists."""
    return Language.ZH if QLocale().language() == QLocale.Language.Chinese else Language.EN


def span_words(span: Span) -> str:
    """A period in full: November 2026, fourth quarter of 2026 … 2026年11月, 2026年第4季度."""
    translate = QCoreApplication.translate
    year = span.first.year
    if span.period is Period.MONTH:
        return _month(span.first, "MMMM yyyy", "yyyy年M月")
    if span.period is Period.QUARTER:
        return translate("reports", "Quarter {n} of {year}").format(n=(span.first.month + 2) // 3, year=year)
    if span.period is Period.HALF:
        first = span.first.month == 1
        told = translate("reports", "First half of {year}") if first else translate("reports", "Second half of {year}")
        return told.format(year=year)
    return translate("reports", "Year {year}").format(year=year)


def month_short(span: Span) -> str:
    """A month under a chart: Nov, 11月; January with its year."""
    if span.first.month == 1:
        return _month(span.first, "MMM yy", "yy年1月")
    return _month(span.first, "MMM", "M月")


def _month(day: date, english: str, chinese: str) -> str:
    locale = QLocale()
    pattern = chinese if locale.language() == QLocale.Language.Chinese else english
    return locale.toString(QDate(day.year, day.month, 1), pattern)


def period_word(words: str) -> str:
    """What a kind of period is called."""
    return QCoreApplication.translate("reports", words)


def change_words(figure: Figure, now: Value, before: Value | None) -> str:
    """How a figure moved: ▲ 12.3 %, ▼ 1.5 pts, = ; nothing where there is nothing to compare."""
    if before is None or before.value is None or now.value is None:
        return ""
    step = now.value - before.value
    if abs(step) < 0.05:
        return "="
    mark = "▲" if step > 0 else "▼"
    translate = QCoreApplication.translate
    if figure.unit is Unit.PERCENT:
        return translate("reports", "{mark} {n} pts").format(mark=mark, n=f"{abs(step):.1f}")
    if figure.unit is Unit.HOURS:
        return f"{mark} {abs(step):,.1f} h"
    if figure.unit is Unit.MINUTES:
        return f"{mark} {abs(step):,.0f} min"
    if not before.value:
        return translate("reports", "{mark} from 0").format(mark=mark)
    return f"{mark} {100 * abs(step) / before.value:,.1f} %"


def change_said(figure: Figure, now: Value, before: Value | None, *, over: bool) -> str:
    """A change with what it means: ▼ 1.5 pts, may be chance; "" where there is nothing to compare."""
    told, translate = change_words(figure, now, before), QCoreApplication.translate
    if not told or told == "=":
        return told
    tone = change_tone(figure, now, before, over=over)
    if tone in ("green", "red"):
        better, worse = translate("reports", "{change}, better"), translate("reports", "{change}, worse")
        return (better if tone == "green" else worse).format(change=told)
    if figure.better is Better.NEITHER:
        return told
    if figure.unit in _COUNTED and not over:
        return translate("reports", "{change}, the period is not over").format(change=told)
    return translate("reports", "{change}, may be chance").format(change=told)


def _by_chance(figure: Figure, now: Value, before: Value) -> float:
    """How far a figure moves by chance alone in 19 of 20 cases: counts as they fall, shares by their n."""
    larger = max(now, before, key=lambda each: each.n)
    if figure.unit in (Unit.COUNT, Unit.PER_HUNDRED) and larger.value is not None and larger.n:
        return _CHANCE * sqrt(now.n + before.n) * larger.value / larger.n
    if figure.unit is Unit.PERCENT and now.value is not None and before.value is not None and now.n and before.n:
        whole = (now.value * now.n + before.value * before.n) / (now.n + before.n) / 100
        return _CHANCE * 100 * sqrt(whole * (1 - whole) * (1 / now.n + 1 / before.n))
    return 0.05


def change_tone(figure: Figure, now: Value, before: Value | None, *, over: bool) -> Tone | None:
    """Whether a change is welcome; no word on it where a period runs or too few records tell it (M63)."""
    if before is None or before.value is None or now.value is None or figure.better is Better.NEITHER:
        return "neutral"
    step = now.value - before.value
    unsure = not over if figure.unit in _COUNTED else min(now.n, before.n) < MOST_UNSURE
    if unsure or abs(step) <= _by_chance(figure, now, before):
        return "neutral"
    return "green" if (step > 0) == (figure.better is Better.HIGHER) else "red"
