"""The sheet that nobody took over yet, told over everything else."""

from PySide6.QtCore import Signal

from desk.handover import HandoverRow
from desk.refusals import Refusal
from ui.desk import Desk
from ui.messages import sentence
from ui.moments import day_and_time
from ui.widgets.notice import Notice


class WaitingSheet(Notice):
    """Says whose sheet waits and leads to it, by F9 as well where the next one would be given."""

    asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("", tone="amber")
        self._desk = desk
        self.row: HandoverRow | None = None
        self.hide()

    def show_row(self, row: HandoverRow | None, here: str) -> None:
        """Tell of it unless `here` is its number; `here` is "" where the sheet is shown that is not given yet."""
        self.row = row
        self.setVisible(row is not None and row.number != here)
        if row is None:
            return
        title = self.tr("{number} waits to be taken over").format(number=row.number)
        time = day_and_time(row.given_at, self._desk.facts)
        given = self.tr("Given by {name}, {time}.").format(name=row.given_name, time=time)
        self.show_notice(title, given, [(self.lead(row), self.asked.emit)], tone="amber", key="" if here else "F9")

    def lead(self, row: HandoverRow) -> str:
        """What is done about it: who gave it can only look at it."""
        own = row.given_by_id == self._desk.clerk
        return self.tr("Look at it") if own else self.tr("Read it and take over")

    def tell_why_not(self) -> None:
        """Say to who wishes to hand over that this one comes first."""
        if self.row is not None:
            why = Refusal("handover.not_taken", number=self.row.number, name=self.row.given_name)
            self._desk.toasts.refuse(sentence(why))
