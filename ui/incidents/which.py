"""Which of the causes that go on a caller means, asked before anything is written down."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk import incidents
from desk.incidents import IncidentRow
from ui.desk import Desk
from ui.incidents.words import known
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import literal

MOST_KEYS = 9


class WhichIncident(Card):
    """One line for each, newest first; the digit before it or Enter chooses, Esc leaves. More than nine have no key."""

    chosen = Signal(str, str)  # its number, and what is to be begun there
    asked = Signal()
    nobody = Signal()  # none goes on
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Which one does the caller mean?"))
        self._desk = desk
        self._numbers: list[str] = []
        self._new = ""
        self.lines: list[QPushButton] = []
        self._ground: QWidget | None = None
        self.body.addStretch(1)

    @property
    def asking(self) -> bool:
        """Whether it waits for an answer."""
        return bool(self._numbers)

    def look_for(self, new: str) -> None:
        """The newest that goes on; where another caller is to be taken there and several go on, it is asked."""

        def show(answer: tuple[Sequence[IncidentRow], datetime]) -> None:
            rows, now = answer
            self._new = new
            if not rows:
                self.nobody.emit()
            elif new == "caller" and len(rows) > 1:
                self._ask(rows, now)
                self.asked.emit()
                self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.chosen.emit(rows[0].number, new)

        errands = self._desk.errands
        errands.ask(self, lambda reading: (incidents.going_on(reading), reading.now), show, latest="newest")

    def _ask(self, rows: Sequence[IncidentRow], now: datetime) -> None:
        self.stop()
        self._numbers = [row.number for row in rows]
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for place, row in enumerate(rows, 1):
            told = f"{row.number} · {known(row, self._desk.facts, now, self._desk.look.language)}"
            button = button_of(literal(told), partial(self._choose, place))
            button.setAccessibleName(told)
            self.lines.append(button)
            line = QHBoxLayout()
            line.addWidget(KeyHint(str(place) if place <= MOST_KEYS else " "))
            line.addWidget(button, 1)
            column.addLayout(line)
        self.body.insertWidget(0, self._ground)

    def stop(self) -> None:
        """Nothing is asked any more."""
        self._numbers, self.lines = [], []
        if self._ground is not None:
            self._ground.hide()
            self._ground.deleteLater()
            self._ground = None

    def focus_first(self) -> None:
        """The keys to the first line."""
        if self.lines:
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_0
        here = next((at for at, line in enumerate(self.lines, 1) if line.hasFocus()), 0)
        if 1 <= place <= min(MOST_KEYS, len(self._numbers)):
            self._choose(place)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and here:
            after = here + (1 if event.key() == Qt.Key.Key_Down else -1)
            self.lines[max(1, min(len(self.lines), after)) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.stop()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        number = self._numbers[place - 1]
        self.stop()
        self.chosen.emit(number, self._new)
