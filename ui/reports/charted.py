"""Figures over months as a chart, with what must be said of it: period, n, and what cannot be compared (M63)."""

from PySide6.QtCore import QCoreApplication

from desk.figures import telling
from desk.figures.figure import How, Unit
from ui.reports.asked import Trend
from ui.reports.chartdata import ChartData, Line, Series
from ui.reports.words import MOST_UNSURE, month_short, screen_language, span_words

_MEASURED = (How.SHARE, How.MEDIAN, How.P90)
_CENTS = 100


def chart_of(trends: tuple[Trend, ...]) -> ChartData:
    """One or two figures as a chart; the goal is that of the first."""
    first = trends[0]
    goal = None
    if first.goal is not None:
        goal = Line(_drawn(first, first.goal.target), _goal_words(first))
    return ChartData(
        tuple(month_short(each.span) for each in first.months),
        tuple(span_words(each.span) for each in first.months),
        tuple(_series(each) for each in trends),
        goal,
        running=not first.over,
        january=(13 - first.months[0].span.first.month) % 12,
    )


def _series(trend: Trend) -> Series:
    values = tuple(
        None if month.value is None or month.value.value is None else _drawn(trend, month.value.value)
        for month in trend.months
    )
    bars = trend.figure.how in (How.COUNT, How.SUM)
    return Series(trend.name, values, tuple(each.words for each in trend.months), trend.figure.unit, bars)


def _drawn(trend: Trend, value: float) -> float:
    """Money is drawn in whole units."""
    return value / _CENTS if trend.figure.unit is Unit.MONEY else value


def _goal_words(trend: Trend) -> str:
    assert trend.goal is not None
    translate = QCoreApplication.translate
    told = translate("reports", "Aim {target}") if trend.goal.aim else translate("reports", "Goal {target}")
    return told.format(target=trend.goal.words)


def told_of(trends: tuple[Trend, ...]) -> str:
    """What a chart is of: from when to when, of how many records of which kind."""
    translate = QCoreApplication.translate
    known = [each for each in trends[0].months if each.value is not None]
    if not known:
        return translate("reports", "The book tells nothing of these months yet.")
    period = f"{span_words(known[0].span)} – {span_words(known[-1].span)}"
    told = [period] if len(known) > 1 else [span_words(known[0].span)]
    for trend in trends:
        n = sum(each.value.n for each in trend.months if each.value is not None)
        source = telling.source_of(trend.figure, screen_language())
        words = translate("reports", "n = {n} ({source})").format(n=f"{n:,}", source=source)
        told.append(words if len(trends) == 1 else f"{trend.name}: {words}")
    if trends[0].goal is not None:
        told.append(_goal_words(trends[0]))
    return " · ".join(told)


def warnings(trends: tuple[Trend, ...]) -> tuple[str, ...]:
    """Why months or figures of a chart cannot be compared as they stand (M63)."""
    translate = QCoreApplication.translate
    first, told = trends[0], []
    known = [each for each in first.months if each.value is not None]
    if not first.over and known:
        words = translate("reports", "{month} is not over: it is compared with whole months.")
        told.append(words.format(month=span_words(known[-1].span)))
    if 0 < len(known) < len(first.months):
        words = translate("reports", "The book begins in {month}: no month before it is shown.")
        told.append(words.format(month=span_words(known[0].span)))
    for trend in trends:
        few = [
            each for each in trend.months
            if each.value is not None and each.value.value is not None and each.value.n < MOST_UNSURE
        ]  # fmt: skip
        if trend.figure.how in _MEASURED and few:
            one = translate("reports", "{figure}: n is below {least} in 1 month; a change there may be chance.")
            more = translate(
                "reports", "{figure}: n is below {least} in {months} months; a change there may be chance."
            )
            words = one if len(few) == 1 else more
            told.append(words.format(figure=trend.name, least=MOST_UNSURE, months=len(few)))
    if len(trends) > 1 and trends[0].figure.pool != trends[1].figure.pool:
        told.append(
            translate("reports", "The two figures are of different records: a month of one is not that of the other.")
        )
    return tuple(told)
