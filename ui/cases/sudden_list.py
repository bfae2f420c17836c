"""Whom to call for a sudden event: large enough to be dialled from, one key each (M42)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.directory import ToCall
from desk.duty import OnDuty
from desk.phones import digits_of
from desk.words import Language, listed
from ui.cases.sudden_log import Made
from ui.desk import Desk
from ui.moments import clock
from ui.theme import color, font, px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel, literal
from ui.widgets.pill import paint_pill, pill_size

HEIGHT = 46
MOST_KEYS = 9
_FEWEST_DIGITS = 3


class CallList(Card):
    """The call list of a class; 1 to 9 or Enter says "called now", and so does Alt with the digit from any field.

    `called` carries who, phone and the id in the directory or None.
    """

    called = Signal(str, str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._hint = KeyHint("Alt+1 … 9")
        super().__init__(" ", self._hint, parent=parent)
        self.set_title(self.tr("Call now"))
        self._desk = desk
        self.lines: list[CallButton] = []
        self._rows: tuple[ToCall, ...] | None = None
        self.body.setSpacing(px(4))
        self._nobody = PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self._nobody)
        self._on_call = PlainLabel("", "strong", wrap=True, selectable=True)
        self._on_call.hide()
        self.body.addWidget(self._on_call)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(2))
        self.body.addLayout(self._column)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Somebody else: name and number, Enter"))
        self.other.setAccessibleName(self.tr("Somebody else who was called"))
        self.other.returnPressed.connect(self._call_other)
        self.body.addWidget(self.other)
        for digit in range(1, MOST_KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            key.activated.connect(partial(self.call, digit))
        self.show_rows((), chosen=False)

    def show_rows(self, rows: Sequence[ToCall], *, chosen: bool) -> None:
        """Show whom to call; `chosen` says whether it is known yet what has happened."""
        told = self.tr("Nobody is on the call list of this class yet: Settings, At the elbow.")
        self._nobody.setText(told if chosen else self.tr("Say what has happened, and whom to call stands here."))
        self._nobody.setVisible(not rows)
        self._hint.setVisible(bool(rows))
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [CallButton(row, place, self._desk) for place, row in enumerate(rows, 1)]
        for line in self.lines:
            self._column.addWidget(line)
            line.clicked.connect(lambda _checked=False, line=line: self._call(line.row))
            line.show()

    def show_on_call(self, people: Sequence[OnDuty]) -> None:
        """Say who is on call in the shift that runs, by the duty roster (M14)."""
        names = listed(Language(self._desk.look.language), (f"{each.name} {each.phone}".strip() for each in people))
        self._on_call.setText(self.tr("On call now: {names}").format(names=names))
        self._on_call.setVisible(bool(people))

    def show_made(self, made: Sequence[Made]) -> None:
        """Mark those who were called, with the time of the last call."""
        latest: Mapping[int | None, Made] = {each.entry_id: each for each in made}
        for line in self.lines:
            line.show_made(latest.get(line.row.entry_id))

    def call(self, number: int) -> None:
        """The one at this place is called now."""
        if 1 <= number <= len(self.lines):
            self._call(self.lines[number - 1].row)

    def focus_next(self) -> bool:
        """The cursor to the first who was not called yet; whether there is anybody."""
        line = next((each for each in self.lines if not each.was_called), self.lines[0] if self.lines else None)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        return line is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits call, Up and Down go along the list; both while one of its lines has the keys."""
        here = next((place for place, line in enumerate(self.lines) if line.hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        digit = event.key() - Qt.Key.Key_0
        if here is not None and step is not None:
            self.lines[max(0, min(len(self.lines) - 1, here + step))].setFocus(Qt.FocusReason.OtherFocusReason)
        elif here is not None and 1 <= digit <= MOST_KEYS:
            self.call(digit)
        else:
            super().keyPressEvent(event)

    def _call(self, row: ToCall) -> None:
        name = _called(row, self._desk)
        if row.phone:
            self.called.emit(name, row.phone, row.entry_id)
        else:
            self._ask_number(name)

    def _ask_number(self, name: str) -> None:
        """Nobody is reached without a number: it is typed behind the name."""
        self.other.setText(f"{name} ")
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.toasts.show(self.tr("No number yet for {name}: type it behind the name, Enter").format(name=name))

    def _call_other(self) -> None:
        words = self.other.text().split()
        phones = [each for each in words if len(digits_of(each)) >= _FEWEST_DIGITS]
        who = " ".join(each for each in words if each not in phones)
        listed = next((row for row in self._rows or () if _called(row, self._desk) == who), None)
        if listed is not None and not listed.phone and not phones:
            self._ask_number(who)
        elif words:
            self.other.clear()
            self.called.emit(who, " ".join(phones), listed.entry_id if listed is not None else None)


def _called(row: ToCall, desk: Desk) -> str:
    """Whom to call, as the screen names them."""
    return " ".join(row.name.text(desk.look.language).split())


class CallButton(QAbstractButton):
    """One to call: its key, the name with what they handle, the number large; the time once they were called."""

    def __init__(self, row: ToCall, place: int, desk: Desk) -> None:
        super().__init__()
        self.row = row
        self._desk = desk
        self._key = str(place) if place <= MOST_KEYS else ""
        self._name = row.name.text(desk.look.language)
        self._handles = row.handles.text(desk.look.language)
        self._phone = row.phone or self.tr("no number yet")
        self._made: Made | None = None
        self.setText(literal(self._name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_made(None)

    @property
    def was_called(self) -> bool:
        """Whether somebody called them about this event."""
        return self._made is not None

    def show_made(self, made: Made | None) -> None:
        """Show when they were called, if they were."""
        self._made = made
        parts = (self._key, self._name, self._phone, self._state())
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _state(self) -> str:
        if self._made is None:
            return ""
        at = clock(self._made.at, self._desk.facts)
        return (self.tr("called {time}") if self._made.reached else self.tr("not reached {time}")).format(time=at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(color("hover" if self.underMouse() else "accent_soft" if self.hasFocus() else "surface"))
        painter.setPen(QPen(color("accent"), 2) if self.hasFocus() else QPen(color("hairline"), 1))
        painter.drawRoundedRect(frame, 6, 6)
        box = self.rect().adjusted(px(10), 0, -px(10), 0)
        self._paint_key(painter, box)
        box.setLeft(box.left() + px(26))
        box.setRight(self._paint_phone(painter, box) - px(12))
        self._paint_name(painter, box)

    def _paint_key(self, painter: QPainter, box: QRect) -> None:
        if not self._key:
            return
        side = px(18)
        key = QRectF(box.left(), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(color("hairline"), 1))
        painter.setBrush(color("sunken"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(font(12, semibold=True))
        painter.setPen(color("muted"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_phone(self, painter: QPainter, box: QRect) -> int:
        """The number, large; answers where it begins."""
        wanted = bool(self.row.phone)
        painter.setFont(font(20 if wanted else 12, semibold=wanted))
        painter.setPen(color("text" if wanted else "muted"))
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(self._phone, Qt.TextElideMode.ElideRight, round(box.width() * 0.62))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        return box.right() - metrics.horizontalAdvance(words)

    def _paint_name(self, painter: QPainter, box: QRect) -> None:
        """The name, under it what they handle, or that they were called."""
        single = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        upper, lower = QRect(box), QRect(box)
        upper.setBottom(self.height() // 2 + px(1))
        lower.setTop(self.height() // 2)
        upper.setTop(px(4))
        lower.setBottom(self.height() - px(4))
        self._draw(painter, upper, self._name, font(14, semibold=True), "text", int(single))
        if state := self._state():
            tone = "green" if self._made is not None and self._made.reached else "red"
            room = QRectF(lower)
            room.setWidth(min(room.width(), pill_size(state, tone).width()))
            paint_pill(painter, room, state, tone)
        else:
            self._draw(painter, lower, self._handles, font(12), "muted", int(single))

    def _draw(self, painter: QPainter, box: QRect, words: str, face: QFont, ink: str, flags: int) -> None:
        painter.setFont(face)
        painter.setPen(color(ink))
        cut = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, cut)
