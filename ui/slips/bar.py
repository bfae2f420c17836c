"""What can be done with the slip shown, always in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desk.slips import SlipFile, SlipStatus
from ui.widgets.actsbar import ActsBar, Entry
from ui.widgets.label import plain_tip

KEYS: Mapping[str, str] = {
    "book": "Enter", "edit": "F2", "print": "F9", "preview": "Ctrl+P", "new": "Ins", "second": "Ctrl+R",
    "dispute": "Ctrl+D", "workers": "Ctrl+T", "outlist": "Ctrl+Shift+P", "board": "Ctrl+Shift+B",
}  # fmt: skip
MORE_KEY = "Ctrl+G"
_OF_ANY = frozenset({"new", "workers", "outlist", "unprinted", "board"})


class SlipBar(ActsBar):
    """Buttons for what is done most, and a menu with all the rest; what the slip has no way for is greyed."""

    give_way = ("preview", "new")
    keys = KEYS

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._file: SlipFile | None = None
        self._correcting = False
        self.buttons = {
            "book": self.add_primary(self.tr("Book back"), run["book"], KEYS["book"], "check"),
            "edit": self.add_secondary(self.tr("Change"), run["edit"], KEYS["edit"], "pencil"),
            "print": self.add_secondary(self.tr("Print again"), run["print"], KEYS["print"], "printer"),
            "preview": self.add_secondary(self.tr("Preview"), run["preview"], KEYS["preview"], "eye"),
            "new": self.add_secondary(self.tr("New slip"), run["new"], KEYS["new"], "plus"),
        }
        self.add_more(self.tr("More"), MORE_KEY)
        for name, button in self.buttons.items():
            button.setToolTip(plain_tip(f"{button.accessibleName()} ({KEYS[name]})"))
        self.show_slip(None)

    def show_slip(self, file: SlipFile | None, *, correcting: bool = False) -> None:
        """Offer what this slip has a way for; `correcting`: what came home with it is being set right."""
        self._file, self._correcting = file, correcting
        is_home = file is not None and file.row.status is SlipStatus.BACK
        words = {"book": self.tr("Save") if is_home else self.tr("Book back")}
        words["edit"] = self.tr("Set right") if is_home else self.tr("Change")
        words["print"] = self.tr("Print again") if file is None or file.row.printed else self.tr("Print")
        for name, told in words.items():
            self.buttons[name].setText(told)
            self.buttons[name].setAccessibleName(told)
        self.show_acts()

    def entries(self) -> tuple[Entry, ...]:
        return (
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
        )

    def has_way(self, name: str) -> bool:
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

    def has_place(self, name: str) -> bool:
        return name not in self.give_way or self._file is not None or name == "new"
