"""Forms begun and not finished, behind one button."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from desk.drafts import DraftRow
from ui.icons import icon
from ui.widgets.label import literal, plain_tip, restyle

SHOWN = 12
"""Drafts in the menu; more than so many are no longer told apart by a glance."""

Line = Callable[[DraftRow, datetime], str]
"""How a draft is told in one line, at a moment (UTC)."""


class DraftMenu(QPushButton):
    """Drops down the drafts, newest first; hidden while there are none."""

    chosen = Signal(object)  # DraftRow

    def __init__(self, line: Line, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._now: datetime | None = None
        self.rows: tuple[DraftRow, ...] = ()
        self.setProperty("kind", "ghost")
        self.setAutoDefault(False)
        self.setIcon(icon("files", "accent"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(tip))
        self.clicked.connect(self.drop_down)
        self.hide()

    def offer(self, rows: Sequence[DraftRow], now: datetime, pressing: str = "") -> None:
        """Offer these; now is UTC. What presses among them stands before their number, in red."""
        self.rows, self._now = tuple(rows), now
        told = self.tr("Drafts {n}").format(n=len(self.rows))
        self.setText(f"{pressing} · {told}" if pressing else told)
        self.setAccessibleName(self.text())
        self.setProperty("kind", "danger" if pressing else "ghost")
        self.setIcon(icon("files", "red" if pressing else "accent"))
        restyle(self)
        self.setVisible(bool(self.rows))

    def line(self, row: DraftRow) -> str:
        """A draft in one line, with who wrote it where that was somebody else."""
        line = self._line(row, self._now or row.saved_at)
        return self.tr("Begun by {name} · {line}").format(line=line, name=row.writer) if row.writer else line

    def menu_of(self) -> QMenu:
        """The drafts to choose from."""
        menu = QMenu(self)
        for row in self.rows[:SHOWN]:
            act = menu.addAction(literal(self.line(row)))
            act.triggered.connect(lambda _checked=False, row=row: self.chosen.emit(row))
        return menu

    def drop_down(self) -> None:
        """Show them under the button."""
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
