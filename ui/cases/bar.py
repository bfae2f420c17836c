"""What can be done with the case shown, always in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desk.cases import CaseFile, CaseStatus, may_become
from ui.theme import em
from ui.widgets.actionbar import ActionBar
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import plain_tip

ROOM_FOR_KEYS = 74
"""Ems of width under which the key hints are left out."""

_LEADS_TO = {
    "slip": CaseStatus.WITH_TRADE,
    "reply": CaseStatus.ANSWERED,
    "pass_on": CaseStatus.WITH_TRADE,
    "close": CaseStatus.CLOSED,
    "void": CaseStatus.VOID,
}


class CaseBar(ActionBar):
    """Buttons for the acts by name; those the case has no way for are greyed."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {
            "slip": self.add_primary(self.tr("Print slip"), run["slip"], "F9", "printer"),
            "letter": self.add_secondary(self.tr("Write letter"), run["letter"], "Ctrl+L"),
            "reply": self.add_secondary(self.tr("Record reply…"), run["reply"]),
            "pass_on": self.add_secondary(self.tr("Pass on…"), run["pass_on"]),
            "close": self.add_secondary(self.tr("Close…"), run["close"]),
            "preview": self.add_secondary(self.tr("Preview"), run["preview"], "Ctrl+P"),
            "void": self.add_trailing(self.tr("Void…"), run["void"], tone="red"),
        }
        for name, key in (
            ("slip", "F9"),
            ("letter", "Ctrl+L"),
            ("reply", "Ctrl+R"),
            ("pass_on", "Ctrl+T"),
            ("preview", "Ctrl+P"),
        ):
            self.buttons[name].setToolTip(plain_tip(f"{self.buttons[name].accessibleName()} ({key})"))
        self.show_case(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key hints give way where there is no room; the tool tips still tell the keys."""
        super().resizeEvent(event)
        for hint in self.findChildren(KeyHint):
            hint.setVisible(self.width() >= em(ROOM_FOR_KEYS))

    def show_case(self, file: CaseFile | None) -> None:
        """Offer what this case has a way for."""
        for name, button in self.buttons.items():
            button.setEnabled(file is not None and _has_way(name, file))


def _has_way(name: str, file: CaseFile) -> bool:
    if name in _LEADS_TO:
        return may_become(file.row.status, _LEADS_TO[name])
    if name == "preview":
        return bool(file.slips)
    return file.row.status is not CaseStatus.VOID
