"""When and where it happens: places by weekday, weekdays by hour, and what falls together most often (M91)."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.figures.pattern import HOURS_IN_BAND, Spot, hours_of
from desk.paper.fields import Beside, Stack
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Words, fit, plain
from desk.reports.naming import period_of
from desk.reports.paper.parts import CAPTION, GAP, LEAST, Story, chapter, noted, titled
from desk.reports.paper.rows import Column, RowTable
from desk.reports.report import Report
from desk.words import word

MOST_PLACES, MOST_SPOTS = 14, 10
_TOGETHER = 2
"""What happened once makes no pattern."""
_ROW, _DARKEST = 13.0, 0.45
_BANDS = tuple(range(24 // HOURS_IN_BAND))


class Grid(Flowable):
    """Counts in a grid of greys, each with its number: the darker, the more."""

    def __init__(
        self, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], names: float, *, sums: str = ""
    ) -> None:
        """`names` is the part of the width that the names of the rows take; `sums` heads a column of their sums."""
        super().__init__()
        self.heads, self.rows, self.names, self.sums = heads, rows, names, sums

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = 11 + _ROW * len(self.rows) + 4
        return self.width, self.height

    def draw(self) -> None:
        canvas, left = self.canv, self.width * self.names
        cell = (self.width - left) / (len(self.heads) + bool(self.sums))
        most = max((count for _name, counts in self.rows for count in counts), default=0) or 1
        y = self.height - 8
        canvas.setFont(REGULAR, 6.4)
        canvas.setFillGray(0.25)
        for place, head in enumerate((*self.heads, *([self.sums] if self.sums else []))):
            canvas.drawCentredString(left + (place + 0.5) * cell, y, fit(head, cell - 1, REGULAR, 6.4))
        y -= 3
        canvas.setLineWidth(0.4)
        canvas.setStrokeGray(0.6)
        for name, counts in self.rows:
            y -= _ROW
            canvas.setFillGray(0)
            canvas.setFont(REGULAR, 8)
            canvas.drawString(0, y + 3.8, fit(plain(name), left - 4, REGULAR, 8))
            for place, count in enumerate(counts):
                canvas.setFillGray(1 - (1 - _DARKEST) * count / most)
                canvas.rect(left + place * cell, y, cell, _ROW, stroke=1, fill=1)
                if count:
                    canvas.setFillGray(0)
                    canvas.drawCentredString(left + (place + 0.5) * cell, y + 3.8, f"{count:,}")
            if self.sums:
                canvas.setFillGray(0)
                canvas.setFont(BOLD, 8)
                canvas.drawCentredString(left + (len(counts) + 0.5) * cell, y + 3.8, f"{sum(counts):,}")
        canvas.setFillGray(0)


def patterns(report: Report) -> Story:
    """Two grids and the spots where most fell together; nothing where nothing came in."""
    if not report.pattern.spots:
        return []
    language = report.language
    days = [word(language, f"weekday.{day}") for day in range(7)]
    by_hour = report.pattern.by_hour()
    hours = [(days[day], [by_hour.get((day, band), 0) for band in _BANDS]) for day in range(7)]
    bands = [hours_of(band) for band in _BANDS]
    total = word(language, "report.total")
    pair = [
        Stack([Words(word(language, "report.place_by_day"), CAPTION), Grid(days, _places(report), 0.34, sums=total)]),
        Stack([Words(word(language, "report.day_by_hour"), CAPTION), Grid(bands, hours, 0.14, sums=total)]),
    ]
    story = chapter(language, "pattern", period=period_of(report.span, language))
    story += [CondPageBreak(LEAST * 2), Beside(pair, [1, 1], GAP), Spacer(1, 2)]
    return story + _together(report, days)


def _places(report: Report) -> list[tuple[str, list[int]]]:
    """The places with the most cases, each weekday of them; the rest in one row, and what has no place."""
    language, called = report.language, report.place_names
    found, ordered = report.pattern.by_place(), report.pattern.places(called)
    named = [place for place in ordered if place is not None]
    most = MOST_PLACES - (len(ordered) - len(named))
    kept = named if len(named) <= most else named[: most - 1]

    def row(name: str, places: Sequence[str | None]) -> tuple[str, list[int]]:
        return name, [sum(found[place][day] for place in places) for day in range(7)]

    rows = [row(called.get(place) or place, [place]) for place in kept]
    if rest := named[len(kept) :]:
        rows.append(row(word(language, "report.others").format(n=len(rest)), rest))
    return rows if None not in found else [*rows, row(word(language, "report.none_given"), [None])]


def _together(report: Report, days: Sequence[str]) -> Story:
    """Place, class, weekday and hours that fell together more than once, the most often first."""
    language, called = report.language, report.place_names
    spots = [each for each in report.pattern.spots if each.place is not None and each.count >= _TOGETHER][:MOST_SPOTS]
    if not spots:
        return [Spacer(1, 3), noted(word(language, "report.no_pattern"))]
    none = word(language, "report.none_given")

    def row(spot: Spot) -> tuple[str, ...]:
        of_class = report.classes.get(spot.class_id, none) if spot.class_id is not None else none
        return (
            called.get(spot.place, spot.place or none),
            of_class,
            days[spot.weekday],
            hours_of(spot.band),
            f"{spot.count:,}",
        )

    names, shares = ("place", "class", "weekday", "hour", "cases"), (0.3, 0.3, 0.14, 0.14, 0.12)
    columns = [
        Column(word(language, f"report.{name}"), share, right=name == "cases")
        for name, share in zip(names, shares, strict=True)
    ]
    return titled(word(language, "report.together"), [RowTable(columns, [row(each) for each in spots])])
