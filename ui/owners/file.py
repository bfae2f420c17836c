"""The file of one flat: its name and marks over the tabs that hold everything about it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.owners.head import FileHead
from ui.owners.openfile import OpenFile
from ui.owners.tabs import TABS
from ui.theme import px
from ui.widgets.link import LinkButton
from ui.widgets.tabbar import TabBar


class FileView(QWidget):
    """Shows one flat; a tab is built and asked when it is first looked at."""

    back = Signal()
    built = Signal(object)  # a Tab, just built and shown for the first time

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._file: OpenFile | None = None
        self._tabs: dict[str, Tab] = {}
        self._stale: set[str] = set()
        self._asked: set[str] = set()
        self._entering = ""  # the tab that gets the cursor when its answer is here
        self._waiting: list[tuple[str, str, int]] = []  # (tab, what to begin there, flat) until its answer is here
        self._back = LinkButton("‹ " + self.tr("All flats"))
        self._back.clicked.connect(self.back)
        self.head = FileHead(self._back)
        self.bar = TabBar([(spec.id, spec.words()) for spec in TABS], self.tr("Parts of the file"))
        self.bar.changed.connect(self._show_tab)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    @property
    def file(self) -> OpenFile | None:
        """The file shown."""
        return self._file

    def tab(self, id: str) -> Any:
        """A tab that was built, or None."""
        return self._tabs.get(id)

    def tabs(self) -> list[Tab]:
        """The tabs built so far."""
        return list(self._tabs.values())

    def here(self) -> Any:
        """The tab in front."""
        return self._tabs.get(self.bar.current())

    def show_back(self, narrow: bool) -> None:
        """Offer the way back to the list where the list is not beside it."""
        self._back.setVisible(narrow)

    def show_file(self, file: OpenFile) -> None:
        """Show a flat, or the same one as it is now."""
        self._file = file
        self.head.show_file(file, Language(self.desk.look.language))
        for id, count in (("cases", file.marks.cases), ("slips", file.marks.slips), ("letters", file.marks.letters)):
            self.bar.show_count(id, count)
        self._stale = set(self._tabs)
        self._ask(self._built(self.bar.current()))

    def open_tab(self, id: str, new: str = "", unit_id: int = 0) -> None:
        """Go to a tab, and begin a new entry there when it is named: of a flat that is only being read, or of this."""
        self.bar.choose(id)
        if not new:
            self.into_tab(unit_id or None)
        else:
            self._waiting.append((id, new, unit_id or (self._file.flat.id if self._file is not None else 0)))
            if id not in self._stale and id in self._tabs:
                self._begin_waiting(id)

    def leave(self) -> None:
        """What was typed in any tab becomes a draft now."""
        for tab in self._tabs.values():
            tab.leave()

    def take_keys(self) -> None:
        """The cursor to the tabs, from where Tab goes through the file."""
        self.bar.take_keys()

    def into_tab(self, unit_id: int | None = None) -> None:
        """The cursor into the tab in front as soon as it shows the flat; `unit_id` is one that is still being read."""
        id, file = self.bar.current(), self._file
        here = file is not None and unit_id in (None, file.flat.id)
        if not here or id in self._asked or id not in self._tabs:
            self._entering = id
            self.bar.take_keys()
        else:
            self._tabs[id].focus_first()

    def _show_tab(self, id: str) -> None:
        if self._file is not None:
            self._ask(self._built(id))

    def _built(self, id: str) -> str:
        if id not in self._tabs:
            spec = next(each for each in TABS if each.id == id)
            self._tabs[id] = tab = spec.build(self.desk)
            self._stack.addWidget(tab)
            self._stale.add(id)
            self.built.emit(tab)
        self._stack.setCurrentWidget(self._tabs[id])
        return id

    def _ask(self, id: str) -> None:
        tab, file = self._tabs[id], self._file
        if file is None or id not in self._stale:
            return
        self._stale.discard(id)
        self._asked.add(id)
        unit_id, ask = file.flat.id, tab.ask

        def question(reading: Reading) -> object:
            return ask(reading, unit_id)

        def show(answer: object) -> None:
            if self._file is not None and self._file.flat.id == unit_id:
                tab.begin_flat(unit_id, file.flat.code, file.today, file.resident)
                tab.show_answer(unit_id, answer)
                self._asked.discard(id)
                self._enter(id)
                self._begin_waiting(id)

        self.desk.errands.ask(tab, question, show, latest="tab")

    def _enter(self, id: str) -> None:
        if self._entering == id == self.bar.current():
            self._entering = ""
            if self.bar.isAncestorOf(QApplication.focusWidget() or self):  # the person went nowhere else meanwhile
                self._tabs[id].focus_first()

    def _begin_waiting(self, id: str) -> None:
        tab = self._tabs[id]
        mine = [each for each in self._waiting if each[0] == id and each[2] == tab.unit_id]
        self._waiting = [each for each in self._waiting if each not in mine]
        for _id, what, _unit_id in mine:
            tab.new(what)

    def keep(self) -> dict[str, Any]:
        """Which tab is in front."""
        return {"tab": self.bar.current()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Take up what `keep` gave."""
        self.bar.choose(kept["tab"])
