"""A new flat."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.owners import NewUnit, add_unit
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.saving import Act

translate = QCoreApplication.translate


class UnitDialog(FormDialog):
    """Adds a flat."""

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(errands, translate("owners", "Add a flat"), translate("owners", "Add flat"), parent)
        form = self.form
        form.add("building", self.tr("Building"), _line(self.tr("3")), span=3)
        form.add("staircase", self.tr("Staircase"), _line(self.tr("2, or nothing")), span=3)
        form.add("room", self.tr("Room"), _line("1801"), required=True, span=3)
        form.add("area", self.tr("Area, m²"), _line("89.5"), span=3)

    def act(self, told: dict[str, Any]) -> Act | None:
        area = told["area"].strip().replace(",", ".").removesuffix("m²").strip()
        try:
            size = float(area) if area else None
        except ValueError:
            size = -1.0
        if size is not None and not 0 < size < 100_000:
            self.form.mark("area", self.tr("Write a number of square metres, such as 89.5"))
            return None
        new = NewUnit(told["building"], told["staircase"], told["room"], size)
        return lambda work: add_unit(work, new)


def _line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    return line
