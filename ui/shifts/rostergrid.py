"""A week of the duty roster: days across, each shift's desk and on-call list downwards."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desk.duty import DutyPost, DutyShift, OnDuty, Roster
from desk.words import Language, word
from ui.moments import weekday_and_day
from ui.rows import Index
from ui.theme import color, em, font, px
from ui.widgets.label import plain_tip

ROWS = tuple((shift, post) for shift in DutyShift for post in DutyPost)
LINE, LEAST_LINES = 19, 2
TODAY = Qt.ItemDataRole.UserRole
"""Whether a cell is of the day it is: its column has a ground of its own."""


class RosterGrid(QTableWidget):
    """Arrows go from cell to cell, Enter and F2 write in one, PgUp and PgDn turn the week."""

    picked = Signal()
    stepped = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._roster: Roster | None = None
        self.setAccessibleName(QCoreApplication.translate("shifts", "Duty roster"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(self))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.cellDoubleClicked.connect(lambda _row, _column: self.picked.emit())

    def show_roster(self, roster: Roster) -> None:
        """Show a week; the cell under the cursor keeps its place, at first it is today's."""
        first = self._roster is None
        row, column = self.currentRow(), self.currentColumn()
        self._roster = roster
        self.clear()
        self.setRowCount(len(ROWS))
        self.setColumnCount(len(roster.days) + 1)
        self.setHorizontalHeaderLabels(["", *map(_heading, roster.days)])
        high = 0
        for place, (shift, post) in enumerate(ROWS):
            most = LEAST_LINES
            label = f"{word(self._language, f'duty.{shift}')}\n{word(self._language, f'duty.{post}')}"
            self.setItem(place, 0, QTableWidgetItem(label))
            for day, each in enumerate(roster.days, 1):
                people = roster.people(each, shift, post)
                told = "\n".join(_lines(people))
                item = QTableWidgetItem(told)
                item.setToolTip(plain_tip(told) if told else "")
                item.setData(TODAY, each == roster.today)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(each, shift, post, people))
                self.setItem(place, day, item)
                most = max(most, len(told.split("\n")))
            self.setRowHeight(place, px(LINE) * most + px(10))
            high += self.rowHeight(place)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, em(7.5))
        if first and roster.today in roster.days:
            column = roster.days.index(roster.today) + 1
        self.setCurrentCell(max(0, row), max(1, column))
        self.setFixedHeight(high + head.sizeHint().height() + px(4))

    def cell(self) -> tuple[date, DutyShift, DutyPost] | None:
        """The day, shift and post under the cursor."""
        row, day = self.currentRow(), self.currentColumn() - 1
        if self._roster is None or not 0 <= row < len(ROWS) or day < 0:
            return None
        return (self._roster.days[day], *ROWS[row])

    def people(self) -> tuple[OnDuty, ...]:
        """Who is written under the cursor."""
        here = self.cell()
        return self._roster.people(*here) if self._roster is not None and here is not None else ()

    def go_to(self, day: date, shift: DutyShift, post: DutyPost) -> None:
        """Put the cursor onto a cell of the week shown."""
        if self._roster is not None and day in self._roster.days:
            self.setCurrentCell(ROWS.index((shift, post)), self._roster.days.index(day) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.picked.emit()
        elif key == Qt.Key.Key_Left and self.currentColumn() <= 1:
            self.stepped.emit(-1)
        elif key == Qt.Key.Key_Right and self.currentColumn() == self.columnCount() - 1:
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)

    def _spoken(self, day: date, shift: DutyShift, post: DutyPost, people: tuple[OnDuty, ...]) -> str:
        where = f"{word(self._language, f'duty.{shift}')}, {word(self._language, f'duty.{post}')}"
        names = ", ".join(_lines(people)) or QCoreApplication.translate("shifts", "nobody yet")
        return f"{weekday_and_day(day)}, {where}: {names}"


def _lines(people: tuple[OnDuty, ...]) -> list[str]:
    """A line for the name, and one for the phone where there is one."""
    return [line for each in people for line in (each.name, each.phone) if line]


def _heading(day: date) -> str:
    """Without the month's year: the head of the part tells it."""
    told = weekday_and_day(day)
    return told.partition("年")[2] if "年" in told else " ".join(told.split()[:3])


class _Painter(QStyledItemDelegate):
    """Draws the lines of a cell one under the other, never as rich text; the chosen one on a ground of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRectF(option.rect)
        if index.data(TODAY):
            painter.fillRect(box.adjusted(1, 0, 0, 0), color("sunken"))
        if QStyle.StateFlag.State_Selected in option.state and index.column():
            painter.fillRect(box, color("accent_soft"))
            if QStyle.StateFlag.State_HasFocus in option.state:
                painter.fillRect(QRectF(box.x(), box.y(), px(3), box.height()), color("accent"))
        hair = color("hairline")
        painter.fillRect(QRectF(box.x(), box.bottom(), box.width(), 1), hair)
        painter.fillRect(QRectF(box.right(), box.y(), 1, box.height()), hair)
        top = box.y() + px(5)
        for place, line in enumerate(str(index.data() or "").split("\n")):
            painter.setFont(font(semibold=not place and not index.column()))
            digits = any(each.isdigit() for each in line) and place > 0
            painter.setPen(color("muted" if digits or (place and not index.column()) else "text"))
            room = QRectF(box.x() + px(8), top, box.width() - px(12), px(LINE))
            cut = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            top += px(LINE)
