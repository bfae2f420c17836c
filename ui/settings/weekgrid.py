"""The hours of the week in one grid."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk.refusals import Refusal
from desk.week import MIDNIGHT, TypedWeek, Week, typed_rows
from ui.theme import px
from ui.widgets.clockline import ClockLine
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

_DAYS, _CELLS = 7, 4
_FRIDAY = 4
_DAY_MINUTES = 24 * 60


class WeekGrid(QWidget):
    """Opening, break and closing of each weekday; an empty row is a closed day.

    Enter and the arrows go up and down, Tab goes along the row. The value is a Week, or a TypedWeek where something
    cannot be read.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        heads = (self.tr("Opens"), self.tr("Break from"), self.tr("Break until"), self.tr("Closes"))
        for place, head in enumerate(heads, 1):
            grid.addWidget(PlainLabel(head, "field"), 0, place)
        self.cells: list[list[ClockLine]] = []
        self._sums: list[PlainLabel] = []
        for weekday in range(_DAYS):
            grid.addWidget(PlainLabel(_day_name(weekday)), weekday + 1, 0)
            row = [self._cell(weekday, place, head) for place, head in enumerate(heads)]
            for place, cell in enumerate(row, 1):
                grid.addWidget(cell, weekday + 1, place)
            total = PlainLabel("", "muted")
            grid.addWidget(total, weekday + 1, _CELLS + 1)
            self.cells.append(row)
            self._sums.append(total)
        self.copy = LinkButton(self.tr("Monday's hours for Tuesday to Friday"))
        self.copy.clicked.connect(self.copy_monday)
        grid.addWidget(self.copy, _DAYS + 1, 1, 1, _CELLS + 1, Qt.AlignmentFlag.AlignLeft)
        for place in range(1, _CELLS + 1):
            grid.setColumnStretch(place, 2)
        grid.setColumnStretch(_CELLS + 1, 3)
        self._filling = False
        self.setFocusProxy(self.cells[0][0])

    def _cell(self, weekday: int, place: int, head: str) -> ClockLine:
        cell = ClockLine()
        cell.setPlaceholderText("–")
        cell.setAccessibleName(f"{_day_name(weekday)}, {head}")
        cell.setMinimumWidth(px(58))
        cell.setMaximumWidth(px(110))
        cell.installEventFilter(self)
        cell.textChanged.connect(lambda _text: self._tell())
        # What was typed as 9 or 1730 stands as 09:00 or 17:30 once the cell is left.
        cell.editingFinished.connect(lambda: self._settle(weekday, place))
        return cell

    # -- values

    def value(self) -> Week | TypedWeek:
        """The week written, or the rows as they were typed."""
        typed = TypedWeek(tuple(tuple(cell.value() for cell in row) for row in self.cells))
        try:
            return typed.read()
        except Refusal:
            return typed

    def set_value(self, value: object) -> None:
        """Write a week, or rows that were typed."""
        rows = value.rows if isinstance(value, TypedWeek) else typed_rows(value) if isinstance(value, tuple) else ()
        self._filling = True
        for row, told in zip(self.cells, rows, strict=False):
            for cell, at in zip(row, told, strict=True):
                cell.set_value(at)
        self._filling = False
        self._show_sums()

    def copy_monday(self) -> None:
        """Give Tuesday to Friday the hours of Monday."""
        for row in self.cells[1 : _FRIDAY + 1]:
            for cell, monday in zip(row, self.cells[0], strict=True):
                cell.setText(monday.text())

    def mark_day(self, weekday: int) -> None:
        """Say which day is wrong, beside it, and put the cursor there."""
        self._sums[weekday].setText(self.tr("Please check"))
        self._sums[weekday].set_role("wrong")
        self.cells[weekday][0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cells[weekday][0].selectAll()

    # -- keys

    def takes_enter(self) -> bool:
        """Enter goes down the column."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}.get(Qt.Key(key))
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if step is not None and plain and self._step(watched, step):
                return True
        return super().eventFilter(watched, event)

    def _step(self, cell: QObject, by: int) -> bool:
        for weekday, row in enumerate(self.cells):
            if cell in row:
                there = self.cells[(weekday + by) % _DAYS][row.index(cell)]
                there.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    # -- within

    def _settle(self, weekday: int, place: int) -> None:
        cell = self.cells[weekday][place]
        if not isinstance(told := cell.value(), str) and told is not None:
            cell.set_value(told)

    def _tell(self) -> None:
        if not self._filling:
            self._show_sums()
            self.changed.emit(self.value())

    def _show_sums(self) -> None:
        for row, total in zip(self.cells, self._sums, strict=True):
            total.set_role("muted")
            total.setText(self._sum([cell.value() for cell in row]))

    def _sum(self, told: list[object]) -> str:
        """For how long it is open, or that it is closed; nothing while the row cannot be read."""
        if all(each is None for each in told):
            return self.tr("Closed")
        try:
            [spans] = TypedWeek((tuple(told),)).read()  # type: ignore[arg-type]  # what a line for a time holds
        except Refusal:
            return ""
        minutes = 0
        for opens, closes in spans:
            end = _DAY_MINUTES if closes == MIDNIGHT else closes.hour * 60 + closes.minute
            minutes += end - opens.hour * 60 - opens.minute
        if minutes <= 0:
            return ""
        hours = timedelta(minutes=minutes) / timedelta(hours=1)
        return self.tr("{n} h").format(n=self.locale().toString(round(hours, 2)))


def _day_name(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)
