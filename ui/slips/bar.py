"""What can be done with the slip shown, always in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desk.slips import SlipFile, SlipStatus
from ui.icons import icon
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import plain_tip

GIVE_WAY = ("preview", "new")
"""Buttons that go one after the other where there is no room; the menu has them all."""

KEYS: Mapping[str, str] = {
    "book": "Enter", "edit": "F2", "print": "F9", "preview": "Ctrl+P", "new": "Ins", "second": "Ctrl+R",
    "dispute": "Ctrl+D", "workers": "Ctrl+T", "outlist": "Ctrl+Shift+P", "board": "Ctrl+Shift+B",
}  # fmt: skip
MORE_KEY = "Ctrl+G"
_OF_ANY = frozenset({"new", "workers", "outlist", "unprinted", "board"})


class SlipBar(ActionBar):
    """Buttons for what is done most, and a menu with all the rest; what the slip has no way for is greyed."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._file: SlipFile | None = None
        self._correcting = False
        self.buttons: dict[str, QPushButton] = {
            "book": self.add_primary(self.tr("Book back"), run["book"], KEYS["book"], "check"),
            "edit": self.add_secondary(self.tr("Change"), run["edit"], KEYS["edit"], "pencil"),
            "print": self.add_secondary(self.tr("Print again"), run["print"], KEYS["print"], "printer"),
            "preview": self.add_secondary(self.tr("Preview"), run["preview"], KEYS["preview"], "eye"),
            "new": self.add_secondary(self.tr("New slip"), run["new"], KEYS["new"], "plus"),
        }
        self.more = self.add_secondary(self.tr("More"), self.drop_down, MORE_KEY, "ellipsis")
        for name, button in self.buttons.items():
            button.setToolTip(plain_tip(f"{button.accessibleName()} ({KEYS[name]})"))
        self.show_slip(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_slip(self, file: SlipFile | None, *, correcting: bool = False) -> None:
        """Offer what this slip has a way for; `correcting`: what came home with it is being set right."""
        self._file, self._correcting = file, correcting
        is_home = file is not None and file.row.status is SlipStatus.BACK
        words = {"book": self.tr("Save") if is_home else self.tr("Book back")}
        words["edit"] = self.tr("Set right") if is_home else self.tr("Change")
        for name, told in words.items():
            self.buttons[name].setText(told)
            self.buttons[name].setAccessibleName(told)
        for name, button in self.buttons.items():
            button.setEnabled(self.has_way(name))
        self._arrange()

    def drop_down(self) -> None:
        """Show the menu over its button."""
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu_of(self) -> QMenu:
        """Everything that can be done here, with its keys; a letter of its own leads to each."""
        menu = QMenu(self)
        for name, words, picture in (
            ("second", self.tr("&Second visit…"), "refresh-cw"),
            ("dispute", self.tr("&Dispute this charge"), "receipt-text"),
            ("case", self.tr("Open the &case"), "external-link"),
            ("void", self.tr("&Void…"), "ban"),
            ("unbook", self.tr("&Take this booking back"), "undo-2"),
            ("", "", ""),
            ("preview", self.tr("&Preview"), "eye"),
            ("unprinted", self.tr("Print &all not printed yet"), "printer"),
            ("outlist", self.tr("&List of slips out, on paper"), "printer"),
            ("", "", ""),
            ("new", self.tr("&New slip without a case…"), "plus"),
            ("workers", self.tr("Slips out by &worker"), "users"),
            ("board", self.tr("On the day &board"), "calendar-clock"),
        ):
            if not name:
                menu.addSeparator()
                continue
            act = menu.addAction(icon(picture, "red" if name == "void" else "text"), words)
            act.setText(f"{words}\t{KEYS[name].replace('+', ' ')}" if name in KEYS else words)
            act.setEnabled(self.has_way(name))
            act.triggered.connect(lambda _checked=False, run=self._run[name]: run())
        return menu

    def has_way(self, name: str) -> bool:
        """Whether the slip shown has a way for the act of that name."""
        if name in _OF_ANY:
            return True
        if self._file is None:
            return False
        status = self._file.row.status
        if name in ("book", "second"):
            return status is SlipStatus.OUT or self._correcting
        if name == "unbook":
            return status is SlipStatus.BACK and not self._file.followed_by
        if name == "void":
            return status is SlipStatus.OUT
        if name == "case":
            return bool(self._file.row.case_number)
        return name == "dispute" or status is not SlipStatus.VOID

    def _arrange(self) -> None:
        """Key hints and lesser acts give way where there is no room."""
        for name, button in self.buttons.items():
            button.setVisible(name not in GIVE_WAY or self._file is not None or name == "new")
        for button, hint in self.hints.items():
            hint.setVisible(not button.isHidden())
        if not self._fits():
            for hint in self.hints.values():
                hint.hide()
        for name in GIVE_WAY:
            if self._fits():
                return
            self.buttons[name].hide()

    def _fits(self) -> bool:
        self._row.invalidate()
        return self._row.sizeHint().width() <= self.width()
