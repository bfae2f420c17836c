"""Packages of the price list: what goes together, and what it comes to (M53)."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from desk import prices
from desk.money import quantity_of, sum_of, thousandths_of, typed_of
from desk.prices import NewPackage, PackageRow, Packed, PackedRow
from desk.refusals import Refusal
from desk.slips import TypedLine
from ui.desk import Desk
from ui.messages import sentence
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.settings.asked import asked_column
from ui.settings.officelist import name_in
from ui.slips.lines.linesedit import LinesEditor
from ui.table import Column
from ui.theme import px


class PackageForm(RecordForm):
    """A package: its code, its names, and the entries in it."""

    def __init__(self, desk: Desk, row: PackageRow | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk, translate("settings", "New package") if row is None else translate("settings", "Package")
        )
        self._row = row
        self.form.add("code", self.tr("Code to type"), QLineEdit(self.form), required=True, span=2)
        self.form.add("name_zh", self.tr("Name in Chinese"), QLineEdit(self.form), span=5)
        self.form.add("name_en", self.tr("Name in English"), QLineEdit(self.form), span=5)
        self.lines = LinesEditor(desk, self.form, packing=True)
        self.form.add("lines", self.tr("What is in it"), self.lines)
        self._saving.refused.connect(self._mark_line)
        if row is not None:
            self.form.fill({"code": row.code, "name_zh": row.name.zh, "name_en": row.name.en})
            self.lines.set_lines([_typed(each, desk.look.language) for each in row.lines])

    def act(self, told: dict[str, Any]) -> Act | None:
        packed = self._packed()
        if packed is None:
            return None
        new, row = NewPackage(told["code"], name_in(told), packed), self._row
        if row is not None:
            return lambda work: prices.change_package(work, row.key, new)
        return lambda work: prices.add_package(work, new)

    def _packed(self) -> tuple[Packed, ...] | None:
        """The lines as the desk takes them; None when one of them was marked here already."""
        packed = []
        for number, line in enumerate(self.lines.lines(), 1):
            if line.item_id is None:
                self._mark(f"lines.{number}.name", sentence(Refusal("package.not_listed")))
                return None
            try:
                thousandths_of(line.quantity)
            except Refusal as refusal:
                self._mark(f"lines.{number}.quantity", sentence(refusal))
                return None
            packed.append(Packed(line.item_id, line.quantity))
        return tuple(packed)

    def _mark_line(self, refusal: Refusal) -> None:
        field = str(refusal.fields.get("field", ""))
        if field.startswith("lines."):
            self.form.clear_marks()  # the form knows no lines, only the field they are in
            self._mark(field, sentence(refusal))

    def _mark(self, line: str, words: str) -> None:
        """Say it under what is in the package and show at which line; the cursor goes there."""
        self.form.mark("lines", words)
        self.lines.mark(line, words, shown=False)
        QTimer.singleShot(0, self, self._show_lines)  # once the sentence has its room

    def _show_lines(self) -> None:
        ground, field = self.parentWidget(), self.lines.parentWidget()
        while ground is not None and not isinstance(ground, QScrollArea):
            ground = ground.parentWidget()
        if ground is not None and field is not None:
            ground.ensureWidgetVisible(field, 0, px(6))


class Packages(RecordList):
    """The packages with their lines and their sum."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate, language, sign = QCoreApplication.translate, desk.look.language, desk.facts.currency
        super().__init__(
            desk,
            "package",
            translate("settings", "Packages"),
            [
                Column("code", translate("settings", "Code"), lambda row: row.code, width=5.5, bold=True),
                Column("name", translate("settings", "Name"), lambda row: row.name.text(language), width=14),
                Column("lines", translate("settings", "What is in it"), lambda row: _told(row, language), stretch=True),
                Column(
                    "value",
                    translate("settings", "Value"),
                    lambda row: f"{sign}{sum_of(row.value)}",
                    width=7,
                    align_right=True,
                    muted=True,
                    value=lambda row: row.value / 100,
                ),
                Column(
                    "charged",
                    translate("settings", "Charged"),
                    lambda row: f"{sign}{sum_of(row.charged)}",
                    width=7,
                    align_right=True,
                    value=lambda row: row.charged / 100,
                ),
                asked_column(),
            ],
            lambda row, _owner: PackageForm(desk, row),
            empty=translate("settings", "There is no package yet."),
            add_text=translate("settings", "Add a package…"),
            removal=Removal(
                lambda work, row: prices.take_off_package(work, row.key),
                lambda work, row: prices.put_back_package(work, row.key),
                translate("settings", "Package taken off the price list"),
            ),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
            parent=parent,
        )

    def _shift(self, row: PackageRow, by: int) -> None:
        self.desk.errands.do(self, lambda work: prices.shift_package(work, row.key, by))


def _told(row: PackageRow, language: str) -> str:
    return " · ".join(f"{each.item.name.text(language)} ×{quantity_of(each.quantity)}" for each in row.lines)


def _typed(line: PackedRow, language: str) -> TypedLine:
    item = line.item
    return TypedLine(
        item_id=item.key,
        kind=item.kind,
        name=item.name.text(language),
        unit=item.unit.text(language),
        quantity=quantity_of(line.quantity),
        price=typed_of(item.price.cents) if item.price is not None else "",
        charged=item.charged,
    )
