"""What can be done with the event being taken, and with the one just taken."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.widgets.actionbar import ActionBar
from ui.widgets.keyhint import KeyHint

translate = QCoreApplication.translate


class SuddenBar(ActionBar):
    """Save, incident and discard before it is a case; show and next after."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = self.add_primary(self.tr("&Save"), run["save"], "F9", "check")
        self.incident = self.add_secondary(self.tr("Make it an incident"), run["incident"], "Ctrl+I", "megaphone")
        self.show_case = self.add_secondary(self.tr("Show case"), run["show"])
        self.following = self.add_secondary(self.tr("Next event"), run["next"], "F11")
        self.discard = self.add_trailing(self.tr("Discard"), run["discard"])
        save_key, _incident_key, next_key = self.findChildren(KeyHint)
        self._before = (self.save, save_key, self.discard)
        self._after = (self.show_case, self.following, next_key)

    def show_state(self, *, saved: bool, belongs: bool) -> None:
        """Offer what there is a way for; `belongs`: it is part of an incident already."""
        for each in self._before:
            each.setVisible(not saved)
        for each in self._after:
            each.setVisible(saved)
        self.incident.setEnabled(not belongs)


def commands_of(run: Mapping[str, Callable[[], object]]) -> list[Command]:
    """The same acts by key and by word."""

    def make(name: str, text: str, keys: str, icon: str) -> Command:
        return Command(f"sudden.{name}", text, keys, icon, run[name], "sudden")

    return [
        make("save", translate("SuddenPage", "Save the event"), "F9|Ctrl+S", "check"),
        make("incident", translate("SuddenPage", "Make it an incident"), "Ctrl+I", "megaphone"),
        make("lookup", translate("SuddenPage", "To who calls"), "F8", "user-search"),
        make("discard", translate("SuddenPage", "Discard this draft"), "", "trash-2"),
    ]
