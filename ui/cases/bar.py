"""What can be done with the case shown, always in sight."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desk.cases import CaseFile, CaseStatus, may_become
from desk.slips import SlipStatus
from ui.widgets.actionbar import button_of
from ui.widgets.actsbar import ActsBar, Entry
from ui.widgets.label import plain_tip

KEYS: Mapping[str, str] = {
    "slip": "F9", "slip_details": "Shift+F9", "reply": "Ctrl+R", "pass_on": "Ctrl+T", "letter": "Ctrl+L",
    "close": "Ctrl+D", "preview": "Ctrl+P", "more": "Ctrl+G", "register": "Ctrl+Shift+P",
}  # fmt: skip
"""The key of each act that has one; the help sheet and the palette list them all."""

_LEADS_TO = {
    "slip": CaseStatus.WITH_TRADE,
    "slip_details": CaseStatus.WITH_TRADE,
    "reply": CaseStatus.ANSWERED,
    "pass_on": CaseStatus.WITH_TRADE,
    "pause": CaseStatus.PAUSED,
    "close": CaseStatus.CLOSED,
    "void": CaseStatus.VOID,
}


class CaseBar(ActsBar):
    """Buttons for what is done most, and a menu with all the rest; what the case has no way for is greyed."""

    give_way = ("letter", "pass_on", "close")
    keys = KEYS

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._file: CaseFile | None = None
        self.buttons = {
            "slip": self.add_primary(self.tr("Print slip"), run["slip"], "F9", "printer"),
            "reply": self.add_secondary(self.tr("Record reply…"), run["reply"], "Ctrl+R"),
            "pass_on": self.add_secondary(self.tr("Pass on…"), run["pass_on"], "Ctrl+T"),
            "letter": self.add_secondary(self.tr("Write letter"), run["letter"], "Ctrl+L"),
            "close": self.add_secondary(self.tr("Close…"), run["close"], "Ctrl+D"),
            "reopen": button_of(self.tr("Reopen…"), run["reopen"]),
            "resume": button_of(self.tr("Go on"), run["resume"]),
        }
        for each in ("reopen", "resume"):  # often hidden: without the room that the others have before them
            self.add_widget(self.buttons[each])
        self.add_more(self.tr("More"), KEYS["more"])
        for name, button in (*self.buttons.items(), ("more", self.more)):
            told, key = button.accessibleName(), KEYS.get(name, "")
            button.setToolTip(plain_tip(f"{told} ({key})" if key else told))
        self.show_case(None)

    def show_case(self, file: CaseFile | None) -> None:
        """Offer what this case has a way for."""
        self._file = file
        self.show_acts()

    def entries(self) -> tuple[Entry, ...]:
        return (
            ("reply", self.tr("&Record reply…"), "send"),
            ("pass_on", self.tr("&Pass on…"), "arrow-right"),
            ("letter", self.tr("Write &letter"), "mail"),
            ("slip_details", self.tr("Slip with de&tails…"), "wrench"),
            ("preview", self.tr("Preview the &slip"), "eye"),
            ("form", self.tr("Complaint &form on paper"), "file-text"),
            ("", "", ""),
            ("pause", self.tr("Let it &wait…"), "pause"),
            ("resume", self.tr("&Go on"), "play"),
            ("close", self.tr("&Close…"), "circle-check"),
            ("reopen", self.tr("Re&open…"), "refresh-cw"),
            ("read", self.tr("&Mark the hand-over as read"), "check-check"),
            ("tell_hot", self.tr("Tell in the mont&h's report…"), "lightbulb"),
            ("", "", ""),
            ("void", self.tr("&Void…"), "ban"),
            ("", "", ""),
            ("register", self.tr("Register of visits and calls of a &day…"), "book-open"),
            ("list", self.tr("Print this l&ist…"), "printer"),
        )

    def has_place(self, name: str) -> bool:
        """An ended case is reopened and not closed, one that waits goes on."""
        status = self._file.row.status if self._file is not None else None
        closed = status is CaseStatus.CLOSED
        return {"close": not closed, "reopen": closed, "resume": status is CaseStatus.PAUSED}.get(name, True)

    def has_way(self, name: str) -> bool:
        file = self._file
        if name in ("register", "list"):
            return True  # of all cases
        if file is None:
            return False
        status = file.row.status
        if name in _LEADS_TO:
            return may_become(status, _LEADS_TO[name])
        if name == "preview":
            return any(slip is not SlipStatus.VOID for _number, slip in file.slips)
        if name == "resume":
            return status is CaseStatus.PAUSED
        if name == "reopen":
            return status in (CaseStatus.ANSWERED, CaseStatus.CLOSED)
        if name == "read":
            return any(each.read_at is None for each in file.hand_overs)
        return status is not CaseStatus.VOID
