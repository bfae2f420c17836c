"""A list of the office for its cases: entries in an order, left out and used again, each called in both languages."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import choices
from desk.choices import Listed
from desk.named import Named
from desk.work import Reading
from ui.desk import Desk
from ui.form import Form
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.settings.part import ListsPart
from ui.table import Column
from ui.takingback import offer_way_back
from ui.theme import px
from ui.widgets.label import PlainLabel

FEWEST_ROWS, AROUND = 5, 155
"""Rows of a list that are seen in any case, and the room around them in px at 100 %."""


class OfficeList(RecordList):
    """Rows with .key, .name and .active: Enter changes one, Ins adds one, links below move it or leave it out."""

    def __init__(
        self,
        desk: Desk,
        listed: Listed,
        title: str,
        columns: Sequence[Column],
        make_form: Callable[[Any | None, int], RecordForm],
        *,
        empty: str,
        add_text: str,
    ) -> None:
        translate = QCoreApplication.translate
        self._listed = listed
        super().__init__(
            desk,
            f"list_{listed}",
            title,
            columns,
            make_form,
            empty=empty,
            add_text=add_text,
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1), _active),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1), _active),
                RowAct(translate("settings", "Leave out"), self._leave_out, _active),
                RowAct(translate("settings", "Use again"), self._use_again, lambda row: not row.active),
            ],
        )

    def _shift(self, row: Any, by: int) -> None:
        self.desk.errands.do(self, lambda work: choices.shift(work, self._listed, row.key, by))

    def _leave_out(self, row: Any) -> None:
        name, listed = row.name.text(self.desk.look.language), self._listed

        def tell(_none: object) -> None:
            told = self.tr("{name} is left out: it is offered no longer, what has it keeps it").format(name=name)
            offer_way_back(self.desk, told, lambda work: choices.use_again(work, listed, row.key))

        self.desk.errands.do(self, lambda work: choices.leave_out(work, listed, row.key), tell)

    def _use_again(self, row: Any) -> None:
        self.desk.errands.do(self, lambda work: choices.use_again(work, self._listed, row.key))


class OfficeListsPart(ListsPart):
    """A part made of such lists under a line that says what they are for."""

    def __init__(self, desk: Desk, told: str, lists: Sequence[RecordList], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._lists = lists
        self.lay_out(PlainLabel(told, "muted", wrap=True), *lists)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._lists) == 1:  # it takes what height there is, so that its links stay in sight
            self._lists[0].show_most(max(FEWEST_ROWS, (self.height() - px(AROUND)) // px(30)))

    def lists_in_order(self) -> Sequence[RecordList]:
        return self._lists

    def read(self, reading: Reading) -> Any:
        """What the lists show."""
        raise NotImplementedError

    def show_read(self, found: Any) -> None:
        """Show what `read` found."""
        self._lists[0].show_rows(1, found)

    def refresh(self) -> None:
        self.desk.errands.ask(self, self.read, self.show_read, latest="rows")


def add_names(form: Form, name: Named | None) -> None:
    """The two fields of a name, filled with one; read by `name_in`."""
    translate = QCoreApplication.translate
    form.add("name_zh", translate("settings", "Name in Chinese"), QLineEdit(), span=6)
    form.add("name_en", translate("settings", "Name in English"), QLineEdit(), span=6)
    if name is not None:
        form.fill({"name_zh": name.zh, "name_en": name.en})


def name_in(told: dict[str, Any]) -> Named:
    """The name that was typed."""
    return Named(told["name_en"], told["name_zh"])


def name_columns(title: str) -> list[Column]:
    """A name in both languages, each in a column of its own."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name_zh",
            translate("settings", "{name}, Chinese").format(name=title),
            lambda row: row.name.zh,
            stretch=True,
        ),
        Column(
            "name_en",
            translate("settings", "{name}, English").format(name=title),
            lambda row: row.name.en,
            stretch=True,
        ),
    ]


def state_column() -> Column:
    """Whether an entry is in use."""
    translate = QCoreApplication.translate
    return Column(
        "active",
        translate("settings", "In use"),
        lambda row: translate("settings", "In use") if row.active else translate("settings", "Left out"),
        width=8,
        tone=lambda row: "green" if row.active else "neutral",
    )


def _active(row: Any) -> bool:
    return bool(row.active)
