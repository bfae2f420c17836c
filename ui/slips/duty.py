"""Whose duty the repair is, for what a slip charges: what somebody else owes is for nothing unless the desk says so."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.money import sum_of
from desk.slips import Warranty
from ui.desk import Desk
from ui.slips.lines.linesedit import LinesEditor
from ui.widgets.notice import Notice


class Duty(QObject):
    """New lines under a warranty are free, their value kept; of those that charge all the same `notice` warns."""

    def __init__(self, desk: Desk, lines: LinesEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._lines = desk, lines
        self._owes = Warranty.NONE
        self.notice = Notice("", parent=parent)
        self.notice.hide()
        lines.reckoned.connect(self.look)

    def put(self, owes: object) -> None:
        """Whoever owes the repair; the lines that stand there stay as they are."""
        self._owes = owes if isinstance(owes, Warranty) else Warranty.NONE
        self._lines.give_free(self._owes is not Warranty.NONE)

    def look(self) -> None:
        """Warn of what is charged although somebody else owes it."""
        charged = self._lines.charged()
        told = {
            Warranty.WARRANTY: self.tr("Under warranty: {sum} is still charged"),
            Warranty.DEVELOPER: self.tr("The developer's duty: {sum} is still charged"),
        }
        warns = charged > 0 and self._owes in told
        if warns:
            worth = f"{self._desk.facts.currency}{sum_of(charged)}"
            self.notice.show_notice(told[self._owes].format(sum=worth), self.tr("Ctrl+B in a line makes it free."))
        self.notice.setVisible(warns)
