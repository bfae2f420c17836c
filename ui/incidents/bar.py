"""What can be done with the incident shown, always in sight."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desk.incidents import IncidentRow
from ui.commands import Command
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import plain_tip

CALLER_KEY = "Shift+F11"

translate = QCoreApplication.translate


class IncidentBar(ActionBar):
    """Buttons by the name of the act; those there is no way for are greyed or give way to their opposite."""

    def __init__(self, do: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        run = partial(partial, do)
        self.buttons: dict[str, QPushButton] = {
            "caller": self.add_primary(self.tr("Another caller"), run("caller"), CALLER_KEY, "phone-call"),
            "answer": self.add_secondary(self.tr("Answer all…"), run("answer"), "Ctrl+R"),
            "close": self.add_secondary(self.tr("Close all…"), run("close")),
            "say": self.add_secondary(self.tr("What to say…"), run("say"), "Ctrl+M"),
            "end": self.add_secondary(self.tr("It is over…"), run("end")),
            "reopen": self.add_secondary(self.tr("Goes on after all"), run("reopen")),
            "edit": self.add_trailing(self.tr("Correct…"), run("edit")),
            "void": self.add_trailing(self.tr("Void…"), run("void"), tone="red"),
        }
        for name, key in (("caller", CALLER_KEY), ("answer", "Ctrl+R"), ("say", "Ctrl+M"), ("edit", "F2")):
            self.buttons[name].setToolTip(plain_tip(f"{self.buttons[name].accessibleName()} ({key})"))
        self.show_incident(None)

    def show_incident(self, row: IncidentRow | None) -> None:
        """Offer what this incident has a way for."""
        for name, button in self.buttons.items():
            button.setEnabled(row is not None and self.has_way(name, row))
        over = row is not None and row.ended_at is not None
        self.buttons["end"].setVisible(not over)
        self.buttons["reopen"].setVisible(over)

    def has_way(self, name: str, row: IncidentRow) -> bool:
        """Whether something can be done with an incident as it stands."""
        if row.void:
            return False
        if name == "answer":
            return row.figures.answered < row.figures.callers
        if name == "close":
            return row.figures.closed < row.figures.callers
        return (row.ended_at is not None) == (name == "reopen") if name in ("end", "reopen") else True


def commands_of(do: Callable[[str], object]) -> list[Command]:
    """The same acts by key and by word; one there is no way for does nothing."""

    def make(name: str, text: str, keys: str, icon: str) -> Command:
        return Command(f"incidents.{name}", text, keys, icon, partial(do, name), "incidents")

    return [
        make("answer", translate("IncidentsPage", "Answer all callers"), "Ctrl+R", "send"),
        make("say", translate("IncidentsPage", "Change what callers are told"), "Ctrl+M", "megaphone"),
        make("notice", translate("IncidentsPage", "Write a notice for the boards about the incident"), "Ctrl+L", "pin"),
        make("close", translate("IncidentsPage", "Close all that were answered"), "", "circle-check"),
        make("end", translate("IncidentsPage", "End the incident"), "", "check"),
        make("reopen", translate("IncidentsPage", "Take the incident up again"), "", "undo-2"),
        make("edit", translate("IncidentsPage", "Correct the incident"), "F2", "pencil"),
        make("void", translate("IncidentsPage", "Make the incident void"), "", "ban"),
        make("join", translate("IncidentsPage", "Add a case by its number"), "", "link"),
    ]
