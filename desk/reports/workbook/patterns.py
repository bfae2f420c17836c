"""The sheet of when and where: places and hours by weekday, the fuller the darker, and every spot (M91)."""

from collections.abc import Mapping, Sequence
from typing import Any

from desk.figures.pattern import HOURS_IN_BAND, hours_of
from desk.reports.report import Report
from desk.reports.workbook.page import Page
from desk.words import word

MOST_SPOTS = 1_000
_DAYS = range(7)
_SCALE = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#8C8C8C"}


def put_pattern(page: Page, report: Report) -> None:
    """Received cases by place and weekday, by hours and weekday, and by place, class, weekday and hours."""
    page.widths(30, 20, *(12 for _day in _DAYS[1:]), 12)  # the class of a spot stands under Monday
    page.freeze(1, 1)
    found = report.pattern
    places = report.place_names
    none = page.word("none_given")

    def place(value: str | None) -> str:
        return places.get(value) or value or none

    by_place = found.by_place()
    page.part(page.word("by_place"))
    _put_grid(page, page.word("place"), [(place(each), by_place[each]) for each in found.places(places)])
    page.part(page.word("by_hour"))
    by_hour = found.by_hour()
    bands = range(24 // HOURS_IN_BAND) if by_hour else ()
    _put_grid(
        page, page.word("hours"),
        [(hours_of(band), {day: by_hour.get((day, band), 0) for day in _DAYS}) for band in bands],
    )  # fmt: skip
    page.part(word(report.language, "report.together"))
    if not found.spots:
        page.none()
        return
    page.heads(*(page.word(each) for each in ("place", "class", "weekday", "hours", "cases")))
    for spot in found.spots[:MOST_SPOTS]:
        page.row(
            place(spot.place), report.classes.get(spot.class_id or 0, none), page.word(f"weekday.{spot.weekday}"),
            hours_of(spot.band), spot.count,
        )  # fmt: skip
    page.left_out(len(found.spots), MOST_SPOTS)


def _put_grid(page: Page, name: str, rows: Sequence[tuple[str, Mapping[int, int]]]) -> None:
    """Rows by weekday with their sums; the cells are the darker the more there are."""
    if not rows:
        page.none()
        return
    head = page.heads(name, *(page.word(f"weekday.{day}") for day in _DAYS), page.word("total"))
    centred: Any = page.looks.centred
    for told, days in rows:
        page.row(told, *((days[day], centred) for day in _DAYS), (sum(days.values()), page.looks.strong))
    page.sheet.conditional_format(head + 1, 1, page.at - 1, len(_DAYS), _SCALE)
