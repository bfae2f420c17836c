"""The directory: who handles what, with phone, inside and outside the house (M05, M06, M64)."""

from typing import Any, ClassVar, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desk import directory
from desk.directory import EntryRow
from ui.commands import Command
from ui.desk import Desk
from ui.directory.card import EntryCard
from ui.directory.form import EntryForm
from ui.directory.listing import DirectoryList
from ui.formplace import FormPlace
from ui.page import Page
from ui.taborder import follow
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.heading import PageHead
from ui.widgets.link import LinkButton
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll
from ui.widgets.toast import UNDO_SECONDS

NEW = "new"
_THE_DIRECTORY = 1  # there is one; its drafts are named by it


class DirectoryPage(Page):
    """Type who or what it is about; the first found shows its phone at once. Enter or F2 edits, Ins adds."""

    tables: ClassVar[frozenset[str]] = frozenset({"directory_entry", "trade"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = DirectoryList(desk)
        self.list.chosen.connect(self._show_entry)
        self.list.entered.connect(self._open_entry)
        self.list.table.opened.connect(lambda _row: self._opened())
        self.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.table.customContextMenuRequested.connect(self._offer_acts)
        self.place = FormPlace(desk, "directory_entry")
        self.place.saved.connect(self._kept)
        self.place.closed.connect(self._back_to_list)
        self.place.go_on.connect(self._go_on)
        self.place.moved.connect(self._show_entry)
        self._panes = Panes(self.list, self._entry_side(), shares=(60, 40), narrow=66)
        self._panes.narrowed.connect(self.back.setVisible)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(PageHead(self.tr("Directory")))
        inside.addWidget(self._panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())
        self.place.turn_to(_THE_DIRECTORY)

    # -- building

    def _entry_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self.back = LinkButton("‹ " + self.tr("All entries"))
        self.back.clicked.connect(self._back_to_list)
        self.back.hide()
        self.card = EntryCard(self.desk.look.language)
        self.card.fill_in.clicked.connect(self.change)
        column.addWidget(self.back)
        column.addWidget(self.card)
        column.addWidget(self.place)
        column.addStretch(1)
        return Scroll(inside)

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("Add an entry"), self.add, "Ins", "plus")
        self._change = bar.add_secondary(self.tr("Change"), self.change, "F2", "pencil")
        self._up = bar.add_secondary(self.tr("Up"), lambda: self.shift(-1), icon_name="chevron-up")
        self._down = bar.add_secondary(self.tr("Down"), lambda: self.shift(1), icon_name="chevron-down")
        self._remove = bar.add_trailing(self.tr("Take off"), self.remove, tone="red")
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        own = "directory"
        return [
            Command("directory.find", self.tr("Search the directory"), "Ctrl+F", "search", self.start_search, own),
            Command("directory.add", self.tr("Add an entry"), "Ins", "plus", self.add, own),
            Command("directory.change", self.tr("Change the entry"), "F2", "pencil", self.change, own),
            Command("directory.save", self.tr("Save the entry"), "Ctrl+S", "save", self.save, own),
            Command("directory.up", self.tr("Entry up"), "Alt+Up", "chevron-up", lambda: self.shift(-1), own),
            Command("directory.down", self.tr("Entry down"), "Alt+Down", "chevron-down", lambda: self.shift(1), own),
            Command("directory.remove", self.tr("Take the entry off"), "", "trash-2", self.remove, own),
        ]

    def refresh(self) -> None:
        self.list.table.refresh()

    def show_item(self, **what: Any) -> None:
        """id=…: that entry, whatever was looked for before; find=…: look for these words; inside= only such."""
        self.list.side.set_value(what.get("inside"))
        if "find" in what or "id" in what:
            id = what.get("id")
            self.list.look_for(str(what.get("find", "")), id)
            self._panes.open_second(id is not None)
            if id is not None:
                self._to_entry()

    def keep(self) -> dict[str, Any]:
        row = self.list.current()
        return {
            "text": self.list.box.text(),
            "inside": self.list.side.value(),
            "id": row.key if row is not None else None,
            "opened": self._panes.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.list.side.set_value(kept["inside"])
        self.list.look_for(kept["text"], kept["id"])
        self._panes.open_second(kept["opened"])

    def leave(self) -> None:
        if self.place.form is not None:
            self.place.form.keep()

    def escape(self) -> bool:
        box = self.list.box
        if box.hasFocus() and box.text():
            self.list.look_for("", None)
            return True
        if self._panes.narrow and self._panes.opened:
            self._back_to_list()
            return True
        return False

    def panes(self) -> list[QWidget]:
        return [self.list.box, self.list.table]

    def focus_first(self) -> None:
        if self._panes.opened and self.list.current() is not None:
            self._to_entry()
        else:
            self.start_search()

    def start_search(self) -> None:
        """The cursor into the search box."""
        self._panes.open_second(False)
        self.list.start()

    # -- between list and entry

    def _open_entry(self) -> None:
        self._panes.open_second()
        self._to_entry()

    def _to_entry(self) -> None:
        """The cursor to the entry in sight: its row, or the way back where only the entry is seen."""
        (self.back if self._panes.narrow else self.list.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self) -> None:
        if self._panes.narrow and not self._panes.opened:
            self._open_entry()
        else:
            self.change()

    def _back_to_list(self) -> None:
        self._panes.open_second(False)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entry(self) -> None:
        row = self.list.current()
        self.card.setVisible(row is not None and self.place.form is None)
        if row is not None:
            self.card.show_entry(row, self.list.trade_of(row))
        for button in (self._change, self._remove):
            button.setEnabled(row is not None)
        for button in (self._up, self._down):  # among what was looked for a step would not be seen
            button.setEnabled(row is not None and not self.list.box.text())

    def _offer_acts(self, at: QPoint) -> None:
        if self.list.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run in (
            (self.tr("Change"), self.change),
            (self.tr("Up"), lambda: self.shift(-1)),
            (self.tr("Down"), lambda: self.shift(1)),
            (self.tr("Take off"), self.remove),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, run=run: run())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.list.table.viewport().mapToGlobal(at))

    # -- the entry

    def add(self) -> None:
        """Begin an entry; what was looked for and not found is its name."""
        if self._writing():
            return
        form = self._open(None)
        typed = self.list.box.text().strip() if self.list.table.total == 0 else ""
        if typed and form.typed() is None:
            form.form.fill({form.form.names()[0]: typed})

    def change(self) -> None:
        """Change the entry chosen."""
        row = self.list.current()
        if row is not None and not self._writing():
            form = self._open(row)
            if not row.phone:  # what is wanting most
                form.form.go_to("phone")

    def save(self) -> None:
        """Keep the entry being written."""
        if self.place.form is not None:
            self.place.form.save()

    def remove(self) -> None:
        """Take the entry chosen off the directory; the toast puts it back."""
        row, desk = self.list.current(), self.desk
        if row is None or self._writing():
            return

        def back() -> None:
            desk.errands.do(desk.errands, lambda work: directory.put_back_entry(work, row.key))

        def gone(_answer: object) -> None:
            told = self.tr("{name} is taken off").format(name=row.name.text(desk.look.language))
            desk.toasts.show(told, self.tr("Undo"), back, UNDO_SECONDS)

        desk.errands.do(self, lambda work: directory.take_off_entry(work, row.key), gone)

    def shift(self, by: int) -> None:
        """Move the entry chosen among its own, inside or outside."""
        row = self.list.current()
        if row is not None and not self.list.box.text():
            self.desk.errands.do(self, lambda work: directory.shift_entry(work, row.key, by))

    def _writing(self) -> bool:
        """Whether an entry is being written with the cursor in it."""
        focus = self.focusWidget()
        return self.place.form is not None and focus is not None and self.place.form.isAncestorOf(focus)

    def _open(self, row: EntryRow | None) -> EntryForm:
        form = EntryForm(self.desk, row, self.list.trades, inside=self.list.side.value() is not False)
        self._panes.open_second()
        self.place.open(form, NEW if row is None else str(row.key))
        follow(self.list.table, form)
        return form

    def _go_on(self) -> None:
        """Open the entry that was begun and left; one taken off meanwhile is forgotten."""
        what = next(iter(self.place.begun), NEW)
        if what == NEW:
            self._open(None)
            return
        self.desk.errands.ask(
            self,
            lambda reading: directory.entry(reading, int(what)),
            self._open,
            refused=lambda _refusal: self.place.forget(what),
        )

    def _kept(self, what: str, answer: object) -> None:
        if what == NEW:
            self.list.side.set_value(None)
            self.list.look_for("", cast(int, answer))
        self._back_to_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list.table.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)
