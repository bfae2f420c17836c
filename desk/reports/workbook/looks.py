"""How cells of the report's workbook look, and how the number of a figure is put into one."""

from typing import TYPE_CHECKING, Any

from desk.figures.figure import Unit, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_FORMS = {
    Unit.COUNT: "#,##0",
    Unit.PERCENT: "0.0%",
    Unit.HOURS: "#,##0.0",
    Unit.MINUTES: "#,##0",
    Unit.MONEY: "#,##0.00",
    Unit.PER_HUNDRED: "#,##0.0",
}
_SCALED = {Unit.PERCENT: 100, Unit.MONEY: 100}
"""A share is kept in hundredths and money in cents; a cell holds the whole."""


class Looks:
    """The formats of a workbook, made once."""

    def __init__(self, book: "Workbook") -> None:
        lying = {"valign": "top"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.part = book.add_format({"bold": True, "font_size": 11})
        self.note = book.add_format({"font_color": "#404040"})
        self.head = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#E6E6E6", "bottom": 1}
        )
        self.text = book.add_format({**lying, "text_wrap": True})
        self.beside = book.add_format({**lying, "text_wrap": True, "indent": 1})  # or it touches the number before it
        self.strong = book.add_format({**lying, "text_wrap": True, "bold": True})
        self.day = book.add_format({**lying, "num_format": "yyyy-mm-dd", "align": "left"})
        self.moment = book.add_format({**lying, "num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self.month = book.add_format({**lying, "num_format": "yyyy-mm", "align": "left"})
        self.number = book.add_format({**lying, "num_format": "General"})
        self.centred = book.add_format({"align": "center", "num_format": "#,##0"})
        self.of_unit = {unit: book.add_format({**lying, "num_format": form}) for unit, form in _FORMS.items()}
        self.total = book.add_format({"bold": True, "num_format": _FORMS[Unit.COUNT], "top": 1})

    def of(self, unit: Unit, value: Value | None) -> "Styled":
        """The value of a figure as a number a spreadsheet counts on; nothing where there is none."""
        return self.amount(unit, None if value is None else value.value)

    def amount(self, unit: Unit, number: float | None) -> "Styled":
        """A number in a figure's unit as a cell holds it."""
        scale = _SCALED.get(unit, 1)
        return (None if number is None else round(number / scale, 6)), self.of_unit[unit]


Styled = tuple[Any, Any]
"""A value and its format."""
