"""The lines of a slip: services, materials and labour, written by keys, with what they come to (M53, M54)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk import prices
from desk.money import quantity_of, thousandths_of
from desk.prices import PackageRow, PriceList
from desk.refusals import Refusal
from desk.slips import TypedLine
from ui.desk import Desk
from ui.modifiers import held_but
from ui.slips.lines.linegone import TakenOff
from ui.slips.lines.linehead import Foot, captions
from ui.slips.lines.lineitem import Offer, offers
from ui.slips.lines.linepack import pack, unpack
from ui.slips.lines.linerow import BLANK, LineForm, line_of
from ui.theme import em, px
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

__all__ = ["LinesEditor", "pack", "unpack"]

NARROW = 54
"""Below so many ems the name of a line stands above its figures."""
MOST_SEEN = 6
"""So many lines are seen; more scroll."""
ONE = 1000
"""Thousandths of one."""
TABLES = frozenset({"price_item", "price", "package", "package_line"})


class LinesEditor(QWidget):
    """One line a row; Enter or Tab at the end of the last makes the next, Ctrl+Enter anywhere; an empty one is left.

    `value()` and `set_value()` are the lines packed as a text, so that a form keeps them in its draft.
    """

    changed = Signal()
    reckoned = Signal()  # what they come to was told anew
    grown = Signal()  # its lines stand in one row or in two now

    def __init__(self, desk: Desk, parent: QWidget, *, packing: bool = False) -> None:
        """With `packing` the lines are those of a package: entries of the price list with their quantities."""
        super().__init__(parent)
        self._desk, self._packing = desk, packing
        self._offers: Sequence[Offer] = ()
        self._gone = TakenOff(desk, self.put_back, self)
        self._rows: list[LineForm] = []
        self._narrow = self._gives = False
        self._day: date | None = None
        self._day_moved = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self._head = captions(self, packing=packing)
        column.addWidget(self._head)
        self._inside = QWidget(self)
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, px(4), 0)
        self._lines.setSpacing(px(4))
        self._lines.addStretch(1)
        self._pane = Scroll(self._inside, self)
        self._pane.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._see())
        column.addWidget(self._pane)
        self._wrong = PlainLabel("", "wrong", wrap=True, parent=self)
        self._wrong.hide()
        column.addWidget(self._wrong)
        self._foot = Foot(self, packing=packing)
        self.total = self._foot.total
        column.addWidget(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._put(0, BLANK)
        self._settle()
        self.refresh()
        desk.errands.changed.connect(self._heard)

    # -- what stands in it

    def lines(self) -> tuple[TypedLine, ...]:
        """The lines written; empty ones are none."""
        return tuple(each.line() for each in self._rows if not each.line().blank)

    def set_lines(self, lines: Sequence[TypedLine]) -> None:
        """Show these lines instead, with an empty one where there are none."""
        self._gone.clear()
        self.mark("", "")
        wanted = list(lines) or [BLANK]
        while len(self._rows) > len(wanted):
            self._drop(self._rows[-1])
        for row, line in zip(self._rows, wanted, strict=False):
            row.show_line(line)
        for line in wanted[len(self._rows) :]:
            self._put(len(self._rows), line)
        self._settle()

    def give_free(self, free: bool) -> None:
        """Let new lines be for nothing from now on, their price kept as their value, or charged as the list has it."""
        self._gives = free
        for each in self._rows:
            each.give_free(free)
        self._settle()

    def set_day(self, day: date | None) -> None:
        """Offer the prices of that day, None: of today; what was taken at the list's price goes with it."""
        if day != self._day:
            self._day, self._day_moved = day, True
            self.refresh()

    def charged(self) -> int:
        """What the lines come to that are charged, in whole cents."""
        return sum(each.worth().charged for each in self._rows)

    def value(self) -> str:
        """The lines as a text for a draft."""
        return pack(self.lines())

    def set_value(self, value: object) -> None:
        """Show the lines of such a text."""
        self.set_lines(unpack(value))

    def mark(self, field: str, words: str, *, shown: bool = True) -> None:
        """Say what is wrong with "lines.3.price", the third line written; "lines" means all of them, "" none.

        Not `shown` the sentence stands elsewhere, and only the line is marked here.
        """
        number, _, part = field.removeprefix("lines").lstrip(".").partition(".")
        written = [each for each in self._rows if not each.line().blank]
        place = int(number) - 1 if number.isdecimal() else -1
        wrong = written[place] if 0 <= place < len(written) else None
        for each in self._rows:
            each.mark(part, words if each is wrong else "")
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words) and shown)
        if wrong is not None and words:
            wrong.box(part).setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def takes_enter(self) -> bool:
        """Whether Enter means something here: a form around it goes on from an empty line only."""
        row = self._row_with_keys()
        return row is not None and not (row.line().blank and not row.name.takes_enter())

    def take_pointed(self) -> None:
        """Take what the open list of a line points at: the page around it saves, by a key that no line gets to see."""
        if (row := self._row_with_keys()) is not None:
            row.name.take_pointed()

    def focus_first(self) -> None:
        """The cursor to the first line that is empty, or to the last one."""
        row = next((each for each in self._rows if each.line().blank), self._rows[-1])
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """A form puts the cursor into its editors; here it goes to the first line."""
        self._rows[0].name.setFocus(reason)

    def refresh(self) -> None:
        """Read the price list again."""
        question, day = prices.price_list if self._packing else prices.offered, self._day
        self._desk.errands.ask(self, lambda reading: question(reading, day), self._take_offer, latest="offer")

    # -- building

    def _put(self, place: int, line: TypedLine) -> LineForm:
        """Put a line in at a place."""
        row = LineForm(self._desk, self._pressed, self._inside, packing=self._packing)
        row.lay_out(narrow=self._narrow)
        row.offer(self._offers)
        row.give_free(self._gives)
        row.show_line(line)
        row.changed.connect(self._changed)
        row.packed.connect(lambda package, onwards: self._unpack(row, package, onwards=onwards))
        row.finished.connect(lambda: self._go_on(row))
        self._rows.insert(place, row)
        self._lines.insertWidget(place, row)
        row.show()
        return row

    def _drop(self, row: LineForm) -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        """Number the lines, say what they come to, and let Tab go through them in their order."""
        sign = self._desk.facts.currency
        worths = [row.worth() for row in self._rows]
        for number, (row, worth) in enumerate(zip(self._rows, worths, strict=True), 1):
            silent = row.line().blank or not row.line().price.strip()
            row.say(number, "" if silent else worth.words(sign))
        self._foot.say(worths, sign)
        boxes = [box for row in self._rows for box in row.stops()]
        for one, other in pairwise(boxes):
            QWidget.setTabOrder(one, other)
        self._fit()
        self.reckoned.emit()

    def _see(self) -> None:
        """The line with the keys stays in sight when lines come and go above it."""
        focus = self.window().focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            self._pane.ensureWidgetVisible(focus, 0, px(40))

    def _fit(self) -> None:
        """As high as its lines, up to a few."""
        high = self._rows[0].sizeHint().height() + self._lines.spacing()
        seen = max(1, min(len(self._rows), MOST_SEEN // 2 if self._narrow else MOST_SEEN))
        self._pane.setFixedHeight(high * seen)
        self._head.setVisible(not self._narrow)

    # -- typing

    def _changed(self) -> None:
        self.mark("", "")
        self._settle()
        self.changed.emit()

    def _go_on(self, row: LineForm) -> None:
        """To the next line; behind the last one there is a new one."""
        place = self._rows.index(row) + 1
        if place == len(self._rows):
            self._put(place, BLANK)
            self._settle()
        self._rows[place].name.setFocus(Qt.FocusReason.TabFocusReason)
        self._rows[place].name.selectAll()

    def _unpack(self, row: LineForm, package: PackageRow, *, onwards: bool) -> None:
        """A package becomes its lines, as many times as was typed (M53)."""
        place, language = self._rows.index(row), self._desk.look.language
        try:
            many = thousandths_of(row.line().quantity)
        except Refusal:
            many = ONE
        lines = [
            line_of(each.item, language, quantity_of(each.quantity * many // ONE), package.key)
            for each in package.lines
        ]
        if self._gives:
            lines = [replace(line, charged=False) for line in lines]
        row.show_line(lines[0])
        for step, line in enumerate(lines[1:], 1):
            self._put(place + step, line)
        for each in self._rows[place : place + len(lines)]:
            each.go_by_list()
        self._changed()
        if onwards:
            self._go_on(self._rows[place + len(lines) - 1])

    def _pressed(self, row: LineForm, event: QKeyEvent) -> bool:
        """The keys of the whole list, wherever in a line; a ShortcutOverride only claims them."""
        acting = event.type() == QEvent.Type.KeyPress
        held = held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier)
        doing = self._doing(row, event.key()) if held == Qt.KeyboardModifier.ControlModifier else None
        if doing is not None and acting:
            doing()
        if doing is None and not held and acting and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._step(row, 1 if event.key() == Qt.Key.Key_Down else -1)
        return doing is not None

    def _doing(self, row: LineForm, key: int) -> Callable[[], object] | None:
        """What a key held with Ctrl does here."""
        if key == Qt.Key.Key_Delete:
            return lambda: self.take_off(row)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not row.line().blank:
            return lambda: self._go_on(row)
        if key == Qt.Key.Key_B and not self._packing:
            return row.free.toggle
        if key == Qt.Key.Key_Z and self._gone.any() and not _may_undo(row):
            return self._gone.put_back
        return None

    def _step(self, row: LineForm, by: int) -> bool:
        """Up and Down go to the same box of the next line; in the name they choose from the list."""
        part = next((name for name in ("quantity", "unit", "price") if row.box(name).hasFocus()), "")
        place = self._rows.index(row) + by
        if not part or not 0 <= place < len(self._rows):
            return False
        self._rows[place].box(part).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def take_off(self, row: LineForm) -> None:
        """Take a line off; the message, or Ctrl+Z, puts it back."""
        place, line = self._rows.index(row), row.line()
        if len(self._rows) == 1:
            row.show_line(BLANK)
        else:
            self._drop(row)
        near = self._rows[min(place, len(self._rows) - 1)]
        near.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()
        if not line.blank:
            self._gone.add(place, line)

    def put_back(self, place: int, line: TypedLine) -> None:
        """Put a line in where it was."""
        row = self._rows[0]
        if len(self._rows) == 1 and row.line().blank:
            row.show_line(line)
        else:
            row = self._put(min(place, len(self._rows)), line)
        self._changed()
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_with_keys(self) -> LineForm | None:
        focus = self.window().focusWidget()
        return next((each for each in self._rows if focus is not None and each.isAncestorOf(focus)), None)

    # -- the price list

    def _heard(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.refresh()

    def _take_offer(self, listed: PriceList) -> None:
        language, sign = self._desk.look.language, self._desk.facts.currency
        self._offers = offers(listed, language, sign, packages=not self._packing)
        cents = {each.key: each.price.cents for each in listed.items if each.price is not None}
        before = self.lines()
        for each in self._rows:
            each.offer(self._offers)
            if self._day_moved:
                each.reprice(cents)
        self._day_moved = False
        if self.lines() != before:
            self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < em(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            for each in self._rows:
                each.lay_out(narrow=narrow)
            self._foot.lay_out(narrow=narrow)
            self._fit()
            self.updateGeometry()
            self.grown.emit()


def _may_undo(row: LineForm) -> bool:
    focus = row.window().focusWidget()
    return isinstance(focus, QLineEdit) and focus.isUndoAvailable()
