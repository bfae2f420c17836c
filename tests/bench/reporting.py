"""The report: a month's figures and breakdowns against plain SQL in the same book (at most 1.2 x), the same number of
cases in a book ten times as large (at most 1.5 x), and a page of charts against a canvas told the same strokes (3 x).
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from sqlalchemy import func, select

from db.base import micros
from db.models import Case
from desk.figures.counting import count
from desk.figures.dimensions import DIMENSIONS, all_parts
from desk.figures.figure import Asked
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, Within, within
from desk.office import Office
from desk.paper import charts
from desk.paper.fonts import load_fonts
from desk.sample import open_sample
from desk.work import Reading
from tests.bench import bare_report
from tests.bench.bare import bare_book
from tests.bench.measuring import Comparison, Measure, interleave
from tests.bench.papers import redraw, strokes

_MONTHS = 6
_SMALLER = 10
_GAP = 12.0


def measure_figures(folder: Path, rounds: int) -> list[Measure]:
    """Every figure and breakdown of the last whole months; both must tell the same."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        months = office.ask(_last_months)
        for month in months:
            _compare(office.ask(lambda reading, month=month: _ours(reading, month.told)), _bare(book, month.asked))  # type: ignore[misc]
        times = interleave(
            (
                lambda month=month: office.ask(lambda reading: _ours(reading, month.told)),  # type: ignore[misc]
                lambda month=month: _bare(book, month.asked),  # type: ignore[misc]
            )
            for _round in range(rounds)
            for month in months
        )
    office.close()
    return [Comparison("figures of a month", *times, most=1.2)]


def measure_growth(folder: Path, scratch: Path, households: int, cases: int, rounds: int) -> list[Measure]:
    """The newest cases of the book against as many in one of a tenth of its size: a month costs what it holds."""
    small = scratch / "smaller"
    open_sample(small, households=max(1, households // _SMALLER), cases=cases // _SMALLER).close()
    offices = Office.open(folder), Office.open(small)
    whole = cases // _SMALLER // 24
    large_span, small_span = (office.ask(lambda reading: _newest(reading, whole)) for office in offices)

    def work(office: Office, span: Within) -> Callable[[], object]:
        return lambda: office.ask(lambda reading: _ours(reading, span))

    large, little = work(offices[0], large_span), work(offices[1], small_span)
    interleave([(large, little)] * 2)  # each question is made ready once
    times = interleave([(large, little)] * (rounds * _MONTHS))
    for office in offices:
        office.close()
    return [Comparison(f"{whole:,} cases in a book {_SMALLER} x as large", *times, most=1.5)]


def measure_charts(rounds: int) -> list[Measure]:
    """A page of every kind of chart against the same strokes told to a canvas."""
    with strokes() as told:
        pdf = _page()
    assert len(pdf) > len(told), "nothing was drawn"
    times = interleave((_page, lambda: redraw(told)) for _round in range(rounds))
    return [Comparison("a page of charts", *times, most=3)]


@dataclass(frozen=True)
class _Month:
    """A month as ours and as plain SQL are asked for it."""

    told: Within
    asked: dict[str, Any]


def _last_months(reading: Reading) -> list[_Month]:
    """The last whole months, the newest first."""
    months, span = [], Span.of(Period.MONTH, reading.facts.local(reading.now).date()).before
    for _month in range(_MONTHS):
        told = within(reading, span)
        asked = Asked(reading, told)
        first, until = asked.days
        moments = {"start": micros(told.start), "end": micros(told.end), "moment": micros(told.moment)}
        settings = {"guard": asked.guard_days * 86_400_000_000, "allowed": asked.slip_allowed}
        days = {"first": first.isoformat(), "until": until.isoformat()}
        months.append(_Month(told, moments | days | settings))
        span = span.before
    return months


def _newest(reading: Reading, some: int) -> Within:
    """The span up to now in which so many cases were taken."""
    start = reading.session.scalar(select(Case.taken_at).order_by(Case.taken_at.desc()).offset(some - 1).limit(1))
    start = start or reading.session.scalar(select(func.min(Case.taken_at))) or reading.now
    return Within(start, reading.now, reading.now)


def _ours(reading: Reading, span: Within) -> tuple[Any, Any]:
    return count(reading, FIGURES.values(), span), all_parts(reading, DIMENSIONS.values(), span)


def _bare(book: Any, asked: dict[str, Any]) -> tuple[Any, Any]:
    return bare_report.figures(book, asked), bare_report.parts(book, asked)


def _compare(ours: tuple[Any, Any], bare: tuple[Any, Any]) -> None:
    """Both must have counted the same, or their times say nothing."""
    figures = {key: (value.value, value.n) for key, value in ours[0].items()}
    assert set(figures) == set(bare[0]), set(figures) ^ set(bare[0])
    other = [(key, told, bare[0][key]) for key, told in figures.items() if told != bare[0][key]]
    assert not other, other
    assert ours[1] == bare[1], "the breakdowns differ"


def _page() -> bytes:
    load_fonts()
    buffer, top = BytesIO(), A4[1] - 40
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for pair in _charts(Random(3)):  # invention, not secrecy
        high = 0.0
        for place, chart in enumerate(pair):
            _width, tall = chart.wrap(0, 0)
            chart.drawOn(canvas, 40 + place * 265, top - tall)
            high = max(high, tall)
        top -= high + _GAP
    canvas.save()
    return buffer.getvalue()


def _charts(chance: Random) -> list[tuple[Flowable, ...]]:
    months = [f"{2024 + month // 12}-{month % 12 + 1:02}" for month in range(10, 34)]
    names = ("November 2026", "October 2026")
    kinds = ["Complaint", "报修", "咨询", "Praise", "Suggestion"]
    classes = [
        "Water supply and drainage in flats",
        "公共区域照明与电梯",
        "Noise",
        "Parking",
        "装修",
        "Cleaning",
        "Other",
    ]

    def some(count: int, least: float, most: float) -> list[float]:
        return [chance.uniform(least, most) for _each in range(count)]

    return [
        (charts.columns(some(31, 90, 210), [str(day + 1) for day in range(31)], 515, 90),),
        (
            charts.grouped(some(5, 0, 5000), some(5, 0, 5000), kinds, 250, 110, names),
            charts.lines(
                some(24, 92, 98), months, 250, 110, before=[*[None] * 12, *some(12, 90, 95)], names=names,
                target=(95, "target"), told=lambda value: f"{value:.1f}", most=100,
            ),
        ),
        (
            charts.bars(some(7, 0, 900), some(7, 0, 900), classes, 250, names=names),
            charts.lines(some(24, 3000, 5300), months, 250, 110, before=some(24, 3000, 5000), names=names),
        ),
    ]  # fmt: skip
