"""The charts of the first page: what came in, how that goes over two years, and how well it was dealt with."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desk.figures.registry import FIGURES
from desk.figures.spans import Period
from desk.figures.telling import name_of
from desk.paper import charts
from desk.paper.fields import Beside, Stack
from desk.paper.text import Words
from desk.reports.drawn import drawn, said_of
from desk.reports.naming import period_of
from desk.reports.paper.parts import CAPTION, GAP, HALF, NOTE, Story, said
from desk.reports.report import Report
from desk.words import day, short_month, word

UNSURE = 30
"""Of fewer than this a share may move by chance alone (M63)."""
_HIGH = 40 * mm
_YEAR = 12


def graphs(report: Report) -> Story:
    """Four charts, two in a row; each says of which period and of how many cases it is (M63, M79)."""
    rows = [(_days(report), _received(report)), (_in_time(report), _satisfied(report))]
    story: Story = []
    for row in rows:
        story += [Beside(row, [1, 1], GAP), Spacer(1, 6)]
    return story


def _days(report: Report) -> Flowable:
    """What was received on each day, or in each month of a longer period."""
    language = report.language
    by_month = report.span.period is not Period.MONTH
    counts = [count for _day, count in report.days]
    title = word(language, "report.by_month" if by_month else "report.days")
    n = f"{sum(counts):,}"
    note = word(language, "report.of_n").format(period=period_of(report.span, language), n=n) + _so_far(report)
    if not any(counts):
        return Stack([Words(title, CAPTION), said(language, "none_received")])
    names = [short_month(language, each) if by_month else str(each.day) for each, _count in report.days]
    chart = charts.columns(counts, names, HALF, _HIGH, numbers=by_month)
    return Stack([Words(title, CAPTION), chart, Words(note, NOTE)])


def _received(report: Report) -> Flowable:
    """What was received over two years, the second over the first."""
    return _over_months(report, "received", word(report.language, "report.trend"))


def _in_time(report: Report) -> Flowable:
    return _share(report, "solution_in_time")


def _satisfied(report: Report) -> Flowable:
    """What people said of their own case; the aim stands beside it as an aim and never as a result (M79)."""
    return _share(report, "satisfied")


def _share(report: Report, key: str) -> Flowable:
    language = report.language
    title = word(language, "report.in_percent").format(name=name_of(FIGURES[key], language))
    few = any(value.n < UNSURE for _month, value in drawn(report, key))
    unsure = word(language, "report.and_unsure").format(least=UNSURE) if few else ""
    return _over_months(report, key, title, unsure, 100)


def _over_months(report: Report, key: str, title: str, warned: str = "", most: float | None = None) -> Flowable:
    """A figure over two years; below it the months drawn and their n."""
    known = {month: value.value for month, value in drawn(report, key)}
    values = [known.get(month) for month, _value in report.trend[key]]
    if not any(each is not None for each in values[-_YEAR:]):
        return Stack([Words(title, CAPTION), said(report.language, "none_known")])
    note = said_of(report, (key,)) + warned + _so_far(report)
    return Stack([Words(title, CAPTION), _lines(report, key, values, most), Words(note, NOTE)])


def _lines(report: Report, key: str, values: list[float | None], most: float | None) -> Flowable:
    language = report.language
    now, before = values[-_YEAR:], values[-2 * _YEAR : -_YEAR]
    names = [short_month(language, month.first) for month, _value in report.trend[key][-_YEAR:]]
    told_before = any(each is not None for each in before)
    return charts.lines(
        now,
        names,
        HALF,
        _HIGH,
        before=before if told_before else None,
        names=(word(language, "report.last_year"), word(language, "report.year_earlier"))
        if told_before
        else (word(language, "report.last_year"), ""),
        target=_aim(report, key),
        told=charts.whole if most is None else lambda value: f"{value:.0f} %",
        most=most,
    )


def _so_far(report: Report) -> str:
    """Of a period that is not over, the day it is told up to (M63)."""
    if report.over:
        return ""
    return word(report.language, "report.and_so_far").format(day=day(report.language, report.made_at.date()))


def _aim(report: Report, key: str) -> tuple[float, str] | None:
    """The target of the goal that goes by a figure."""
    for goal in report.goals:
        if goal.figure == key:
            return goal.target, word(report.language, "report.aim").format(target=f"{goal.target:g} %")
    return None
