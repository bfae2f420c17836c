"""What can be done with the letter shown, or with those selected, always in sight."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desk.letters import LetterRow, LetterState
from ui.widgets.actsbar import ActsBar, Entry
from ui.widgets.label import plain_tip

KEYS: Mapping[str, str] = {
    "print": "F9", "copy": "Shift+F9", "sent": "Ctrl+T", "answered": "Ctrl+R", "came_back": "Ctrl+D",
    "preview": "Ctrl+P", "save": "Ctrl+S",
}  # fmt: skip
MORE_KEY = "Ctrl+G"
_OF_SEVERAL = frozenset({"sent", "answered", "came_back"})


class RegisterBar(ActsBar):
    """Buttons for what is done most, and a menu with all the rest; what a letter has no way for is greyed."""

    give_way = ("answered", "copy", "preview")
    keys = KEYS

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._rows: Sequence[LetterRow] = ()
        self.buttons = {
            "print": self.add_primary(self.tr("Print again"), run["print"], KEYS["print"], "printer"),
            "sent": self.add_secondary(self.tr("Sent…"), run["sent"], KEYS["sent"], "send"),
            "answered": self.add_secondary(self.tr("Answered…"), run["answered"], KEYS["answered"], "reply"),
            "copy": self.add_secondary(self.tr("Print a copy"), run["copy"], KEYS["copy"], "copy"),
            "preview": self.add_secondary(self.tr("Preview"), run["preview"], KEYS["preview"], "eye"),
        }
        self.add_more(self.tr("More"), MORE_KEY)
        for name, button in self.buttons.items():
            button.setToolTip(plain_tip(f"{button.accessibleName()} ({KEYS[name]})"))
        self.show_rows(())

    def show_rows(self, rows: Sequence[LetterRow]) -> None:
        """Offer what these letters have a way for."""
        self._rows = tuple(rows)
        first = rows[0].state if len(rows) == 1 else None
        words = self.tr("Sent: {n} letters…").format(n=len(rows)) if len(rows) > 1 else self.tr("Sent…")
        self.buttons["sent"].setText(self.tr("Sent again…") if first is LetterState.RETURNED else words)
        self.buttons["sent"].setAccessibleName(self.buttons["sent"].text())
        self.buttons["print"].setText(self.tr("Print again") if not rows or rows[0].printed else self.tr("Print"))
        self.buttons["print"].setAccessibleName(self.buttons["print"].text())
        self.show_acts()

    def entries(self) -> tuple[Entry, ...]:
        return (
            ("sent", self.tr("&Sent…"), "send"),
            ("came_back", self.tr("Came &back…"), "undo-2"),
            ("answered", self.tr("&Answered…"), "reply"),
            ("not_sent", self.tr("&Not sent after all"), "x"),
            ("", "", ""),
            ("print", self.tr("&Print as it went out"), "printer"),
            ("copy", self.tr("Print a &copy, marked as one"), "copy"),
            ("envelope", self.tr("Print the &envelope"), "mail"),
            ("preview", self.tr("P&review"), "eye"),
            ("save", self.tr("Save as P&DF…"), "download"),
            ("", "", ""),
            ("case", self.tr("&Open the case"), "external-link"),
            ("void", self.tr("&Void…"), "ban"),
        )

    def has_way(self, name: str) -> bool:
        in_force = [row for row in self._rows if row.state is not LetterState.VOID]
        if name in _OF_SEVERAL:
            return any(name != "came_back" or row.sent is not None for row in in_force)
        if len(self._rows) != 1:
            return False
        row = self._rows[0]
        if name == "not_sent":
            return row.state not in (LetterState.VOID, LetterState.ISSUED)
        if name == "case":
            return bool(row.case_number)
        return name != "void" or bool(in_force)

    def has_place(self, name: str) -> bool:
        return name in self.buttons
