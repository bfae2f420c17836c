"""The charts of the report's workbook: a spreadsheet draws them from the cells, and they can be read in grey."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk.reports.workbook.page import Page, printable

_INK, _MIDDLE = "#262626", "#7F7F7F"
_DAY_ZERO = date(1899, 12, 30)
_ROW = 20  # pixels
_FONT = {"size": 9, "color": "#404040"}
_LINES = (
    {"line": {"color": _INK, "width": 2}, "marker": {"type": "circle", "size": 4, "fill": {"color": _INK}}},
    {
        "line": {"color": _MIDDLE, "width": 1.75, "dash_type": "dash"},
        "marker": {"type": "diamond", "size": 5, "fill": {"color": "#FFFFFF"}, "border": {"color": _MIDDLE}},
    },
)
_BARS = (
    {"fill": {"color": _INK}, "border": {"color": _INK}},
    {
        "pattern": {"pattern": "wide_upward_diagonal", "fg_color": _MIDDLE, "bg_color": "#FFFFFF"},
        "border": {"color": _MIDDLE},
    },
)


@dataclass(frozen=True)
class Table:
    """Where a table lies: the row of its heads, its first and last row of values, the column of its names."""

    head: int
    first: int
    last: int
    names: int = 0

    @property
    def rows(self) -> int:
        """How many rows of values it has."""
        return self.last - self.first + 1


def put_lines(page: Page, table: Table, columns: Sequence[int], title: str, at: tuple[int, int], form: str) -> None:
    """A line for each of at most two columns, the second dashed; what is empty breaks the line."""
    chart = page.book.add_chart({"type": "line"})
    for column, look in zip(columns, _LINES, strict=False):
        chart.add_series({**_series(page, table, column), **look})
    chart.set_y_axis({"num_format": form, "num_font": _FONT, "major_gridlines": _grid(), "line": {"none": True}})
    chart.set_x_axis({"num_format": "yyyy-mm", "num_font": {**_FONT, "rotation": -60}, "text_axis": True})
    chart.show_blanks_as("gap")
    _place(page, chart, title, at, (720, 280), legend=len(columns) > 1)


def put_columns(page: Page, table: Table, column: int, title: str, at: tuple[int, int], form: str) -> None:
    """An upright bar for each row, with its value."""
    chart = page.book.add_chart({"type": "column"})
    labels = {"value": True, "font": {"size": 8}} if table.rows <= 31 else {}
    chart.add_series({**_series(page, table, column), **_BARS[0], "gap": 40, "data_labels": labels})
    chart.set_y_axis({"num_format": "#,##0", "num_font": _FONT, "major_gridlines": _grid(), "line": {"none": True}})
    chart.set_x_axis({"num_format": form, "num_font": _FONT, "text_axis": True})
    _place(page, chart, title, at, (720, 260), legend=False)


def put_bars(page: Page, table: Table, columns: Sequence[int], title: str, at: tuple[int, int]) -> int:
    """Level bars for each row, the time before hatched under what is now; how many rows high the chart is."""
    chart = page.book.add_chart({"type": "bar"})
    for column, look in zip(columns, _BARS, strict=False):
        told = {"value": True, "font": {"size": 8}}
        chart.add_series({**_series(page, table, column), **look, "gap": 45, "overlap": 0, "data_labels": told})
    chart.set_y_axis({"reverse": True, "num_font": _FONT, "line": {"color": _MIDDLE}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    rows = max(8, 4 + table.rows * len(columns))
    _place(page, chart, title, at, (620, rows * _ROW), legend=len(columns) > 1)
    return rows


def titled(title: str, said: str) -> str:
    """The title of a chart with what is said of it: its period and its n (M63)."""
    return f"{title} · {said}" if said else title


def _series(page: Page, table: Table, column: int) -> dict[str, Any]:
    """Where the values stand, and what they are for programs that only show what they were told."""

    def told(place: int) -> list[Any]:
        return [_told(value) for value in page.column(table.first, table.last, place)]

    return {
        # By the cell: a name that begins with "=" would be taken for a formula.
        "name": [page.name, table.head, column],
        "name_data": [_told(value) for value in page.column(table.head, table.head, column)],
        "categories": [page.name, table.first, table.names, table.last, table.names],
        "categories_data": told(table.names),
        "values": [page.name, table.first, column, table.last, column],
        "values_data": told(column),
    }


def _told(value: Any) -> Any:
    """A value as a chart keeps it: a day by its number, a text with a space behind it, so that "12" is not one."""
    if isinstance(value, date):
        return (value - _DAY_ZERO).days
    return f"{printable(value)} " if isinstance(value, str) else value


def _grid() -> dict[str, Any]:
    return {"visible": True, "line": {"color": "#D9D9D9", "width": 0.5}}


def _place(page: Page, chart: Any, title: str, at: tuple[int, int], size: tuple[int, int], legend: bool) -> None:
    chart.set_title({"name": title, "name_font": {"size": 11, "bold": True}, "overlay": False})
    chart.set_legend({"position": "top", "font": _FONT} if legend else {"none": True})
    chart.set_size({"width": size[0], "height": size[1]})
    chart.set_chartarea({"border": {"color": "#BFBFBF"}})
    page.sheet.insert_chart(*at, chart, {"object_position": 3, "description": title})
