"""What lies at the desk for somebody, on screen."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import left_items, owners
from desk.left_items import LONG_DAYS, ItemCounts, ItemRow, ItemsFilter
from desk.words import word
from desk.work import Reading
from ui.counters import Counted, Counters
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.letters.search import SearchLine
from ui.moments import short_day
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.shifts.items_form import HandOutForm, ItemForm
from ui.shifts.part import ShiftPart
from ui.table import Column
from ui.takingback import offer_way_back
from ui.theme import em, px
from ui.voiding import VoidDialog
from ui.widgets.actionbar import ActionBar
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll

translate = QCoreApplication.translate
WAIT_MS = 150
HAND_OUT = "hand_out"
ROOM = {4: 76, 5: 66}
"""Ems of width under which a column, by its place, is left out."""


@dataclass(frozen=True)
class Shown:
    """The things of a counter or a search, and how many wait."""

    rows: tuple[ItemRow, ...]
    total: int
    counts: ItemCounts
    now: datetime


class ItemList(RecordList):
    """The things; Del asks why an entry does not hold, for none is ever taken off."""

    voiding = Signal(object)  # ItemRow

    def remove(self, row: Any | None = None) -> None:
        row = self.current() if row is None else row
        if row is not None:
            self.voiding.emit(row)


class ItemsPart(ShiftPart):
    """What waits, longest marked; F9 hands out the one chosen."""

    tables: ClassVar[frozenset[str]] = frozenset({"left_item", "unit", "clerk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        self._wanted = ""  # the number of a thing to show
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        self.counters = Counters(_counted(), self.tr("Which things"))
        self.counters.changed.connect(lambda _which: self.refresh())
        self.box = SearchLine()
        self.box.setPlaceholderText(self.tr("Number, name, flat, courier, where it lies, who fetched it"))
        self.box.setAccessibleName(self.tr("Search the things at the desk"))
        self.box.textChanged.connect(lambda _text: self._wait.start())
        self.box.left.connect(self.focus_first)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.box, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        self.more = PlainLabel("", "caption")
        self.new = FormPlace(desk, "left_item_new")
        self.new.saved.connect(self._taken_in)
        self.new.closed.connect(self._to_list)
        self.new.go_on.connect(self.begin)
        self.places.append(self.new)
        self.list = ItemList(
            desk,
            "left_item",
            self.tr("Things at the desk"),
            [
                Column("number", self.tr("Number"), lambda row: row.number, width=8.5, bold=True),
                Column("for", self.tr("For whom"), _for_whom, width=12),
                Column("what", self.tr("What it is"), self._what, stretch=True),
                Column("place", self.tr("Where it lies"), lambda row: row.place, width=9),
                Column("from", self.tr("From whom"), lambda row: row.from_name, width=8, muted=True),
                Column("at", self.tr("Since"), self._since, width=6.5, muted=True),
                Column("state", "", self._state, width=12, tone=_tone),
            ],
            lambda row, _owner: ItemForm(self.desk, row),
            empty=self.tr("Nothing here."),
            add_text=self.tr("Take something in… (Ins)"),
            adding=self.begin,
            edits=lambda row: not row.void_reason,
            acts=[
                RowAct(self.tr("Hand out… (F9)"), self._hand_out, lambda row: row.waits, HAND_OUT),
                RowAct(self.tr("It lies here after all"), self._lie_again, lambda row: row.handed_at is not None),
                RowAct(self.tr("Open the flat"), self._open_flat, lambda row: row.unit_id is not None),
                RowAct(self.tr("Void…"), self._void, lambda row: not row.void_reason, red=True),
                RowAct(self.tr("It holds after all"), self._stand_again, lambda row: bool(row.void_reason)),
            ],
        )
        self.list.voiding.connect(self._void)
        self.list.head.insertWidget(1, self.more)
        inside = QWidget()
        ground = QVBoxLayout(inside)
        ground.setContentsMargins(0, px(2), 0, 0)
        ground.setSpacing(px(8))
        ground.addWidget(self.new)
        ground.addWidget(self.list)
        ground.addStretch(1)
        self.column.addWidget(self.counters)
        self.column.addLayout(row)
        self.column.addWidget(Scroll(inside), 1)
        self.new.turn_to(1)

    def act_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("Hand out"), self.go_on, "F9", "package")
        bar.add_secondary(self.tr("Take something in"), self.begin, "Ins", "plus")
        return bar

    def lists_in_order(self) -> tuple[RecordList, ...]:
        return (self.list,)

    def first(self) -> QWidget | None:
        return self.to_rows(self.list, self.box)

    def refresh(self) -> None:
        which, typed = ItemsFilter(self.counters.value()), self.box.text()

        def question(reading: Reading) -> Shown:
            page = left_items.items(reading, which, search=typed)
            return Shown(page.rows, page.total or 0, left_items.counts(reading), reading.now)

        self.desk.errands.ask(self, question, self._show, latest="items")

    def show_number(self, number: str) -> None:
        """Show one thing, whatever the list is narrowed to."""
        self._wanted = number
        self.box.clear()
        self.counters.set_value(ItemsFilter.ALL)
        self.refresh()

    def begin(self) -> None:
        """Take something in."""
        if not self.new.focus_first():
            self.new.open(ItemForm(self.desk, None), "new")

    def begin_for(self, unit_id: int | None, person_id: int | None) -> None:
        """Take something in for a flat or somebody on file."""

        def question(reading: Reading) -> tuple[str, str]:
            name = owners.person(reading, person_id).name if person_id is not None else ""
            return name, owners.unit_file(reading, unit_id).code if unit_id is not None else ""

        def open_it(told: tuple[str, str]) -> None:
            self.begin()
            if isinstance(form := self.new.form, ItemForm):
                form.know(told[0], person_id, told[1])

        self.desk.errands.ask(self, question, open_it, latest="begin")

    def go_on(self) -> None:
        if not self.to_form() and (row := self.list.current()) is not None and row.waits:
            self._hand_out(row)

    def search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, room in ROOM.items():
            self.list.table.setColumnHidden(place, self.width() < em(room))

    # -- within

    def _show(self, shown: Shown) -> None:
        self._now = shown.now
        told = {ItemsFilter.WAITING: shown.counts.waiting, ItemsFilter.LONG: shown.counts.long}
        self.counters.show_counts({str(which): count for which, count in told.items()})
        hidden = shown.total - len(shown.rows)
        self.more.setText(self.tr("{n} older ones: type what to look for").format(n=hidden) if hidden > 0 else "")
        self.list.show_rows(1, shown.rows)
        wanted, self._wanted = self._wanted, ""
        here = next((row for row in shown.rows if row.number == wanted), None)
        if here is not None:
            self.list.select(here.key)
            self._to_list()
        elif wanted and not self.box.text():  # older than what is listed without a search
            self._wanted = wanted
            self.box.setText(wanted)
        self.rows_came(self.list, self.box)

    def _to_list(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken_in(self, _what: str, number: object) -> None:
        self.desk.toasts.show(self.tr("{number} lies at the desk").format(number=number))
        self._wanted = str(number)
        self.box.clear()
        self.counters.set_value(ItemsFilter.WAITING)
        self.list.focus_first()

    def _hand_out(self, row: ItemRow) -> None:
        form = HandOutForm(self.desk, row)
        form.saved.connect(self._handed_out)
        self.list.open_form(form, HAND_OUT, row)

    def _handed_out(self, number: object) -> None:
        told = self.tr("{number} is handed out").format(number=number)
        offer_way_back(self.desk, told, lambda work: left_items.lie_again(work, str(number)))

    def _lie_again(self, row: ItemRow) -> None:
        told = self.tr("{number} lies at the desk").format(number=row.number)
        self._do(lambda work: left_items.lie_again(work, row.number), told)

    def _stand_again(self, row: ItemRow) -> None:
        told = self.tr("{number} holds again").format(number=row.number)
        self._do(lambda work: left_items.stand_again(work, row.number), told)

    def _do(self, act: Any, told: str) -> None:
        desk = self.desk
        desk.errands.do(self, act, lambda _none: desk.toasts.show(told))

    def _void(self, row: ItemRow) -> None:
        if row.void_reason:
            return
        desk, number = self.desk, row.number
        dialog = VoidDialog(desk.errands, number, left_items.void, self)
        told = self.tr("{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(
            lambda _none: offer_way_back(desk, told, lambda work: left_items.stand_again(work, number))
        )
        dialog.open()

    def _open_flat(self, row: ItemRow) -> None:
        self.desk.open("owners", unit_id=row.unit_id)

    def _what(self, row: ItemRow) -> str:
        return f"{word(self.language, f'item.{row.kind}')} · {row.what}"

    def _since(self, row: ItemRow) -> str:
        return short_day(row.at, self.desk.facts, self._now)

    def _state(self, row: ItemRow) -> str:
        if row.void_reason:
            return translate("shifts", "Void")
        if row.handed_at is not None:
            return translate("shifts", "To {name}").format(name=row.handed_to)
        return translate("shifts", "Waits too long") if row.long else translate("shifts", "Waits")


def _counted() -> list[Counted]:
    tip = translate("shifts", "Longer than {n} days: call, or send it back").format(n=LONG_DAYS)
    return [
        Counted(ItemsFilter.WAITING, translate("shifts", "Waiting")),
        Counted(ItemsFilter.LONG, translate("shifts", "Too long"), "clock-alert", tip=tip),
        Counted(ItemsFilter.HANDED, translate("shifts", "Handed out")),
        Counted(ItemsFilter.ALL, translate("shifts", "All")),
    ]


def _for_whom(row: ItemRow) -> str:
    return " · ".join(part for part in (row.unit, row.for_name) if part)


def _tone(row: ItemRow) -> Tone | None:
    if row.void_reason:
        return "neutral"
    if row.handed_at is not None:
        return "green"
    return "red" if row.long else "amber"
