"""The board itself: workers across, hours down, cards to choose and to drag; hours and workers stay in sight."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from ui.board.geometry import HEAD, HOURS, Geometry
from ui.board.hand import Hand
from ui.board.keys import Keys
from ui.board.paint import paint_card, paint_carried, paint_ground, paint_heads, paint_hours, paint_now
from ui.board.strip import MIME
from ui.board.words import card_words, carried_words, head_words, worker_word
from ui.desk import Desk
from ui.theme import color, px
from ui.widgets.label import plain_tip

_EDGE = 24  # px at 100 %: so near to an edge what is dragged scrolls the board


class BoardGrid(QAbstractScrollArea):
    """Paints a board and lets its cards be moved; what is chosen and carried is the hand's."""

    dropped_outside = Signal(QPoint)  # where on the screen a card was let go beside the board

    def __init__(self, desk: Desk, hand: Hand, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hand, self._keys = desk, hand, keys
        self._pressed: QPointF | None = None
        self._grip = 0.0  # how far below its upper edge a card was taken
        self._dragging = False
        self._said = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Day board"))
        self.setCornerWidget(QWidget(self))
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        hand.changed.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(HOURS + 150), px(HEAD + 90))

    # -- places

    def geometry_now(self) -> Geometry | None:
        """Where everything lies now."""
        board = self._hand.board
        return Geometry.of(board, self._hand.shown(), self.viewport().size()) if board is not None else None

    def rect_of(self, number: str) -> QRectF:
        """The box of a card in the viewport; an empty one where it is not on the board."""
        place = self.geometry_now()
        found = [box for card, box in place.cards() if card.key == number] if place is not None else []
        return found[0].translated(self._origin()) if found else QRectF()

    def point_of(self, column: str, hour: int) -> QPoint:
        """The place in the viewport of a worker so many hours below the first one shown."""
        place = self.geometry_now()
        assert place is not None
        inside = QPointF(place.x_of(column) + place.width_of(column) / 2, place.hour * hour + 2)
        return (inside + self._origin()).toPoint()

    def _origin(self) -> QPointF:
        return QPointF(px(HOURS) - self.horizontalScrollBar().value(), px(HEAD) - self.verticalScrollBar().value())

    def _arrange(self) -> None:
        place = self.geometry_now()
        if place is None:
            return
        room = self.viewport().size() - QSize(px(HOURS), px(HEAD))
        for bar, whole, seen in (
            (self.horizontalScrollBar(), place.width, room.width()),
            (self.verticalScrollBar(), place.height, room.height()),
        ):
            bar.setRange(0, max(0, round(whole) - seen))
            bar.setPageStep(max(1, seen))
            bar.setSingleStep(px(30))

    def into_view(self, box: QRectF) -> None:
        """Scroll until a box of the ground and its whole column are seen, its beginning in any case."""
        if (place := self.geometry_now()) is not None:
            column = place.column_at(box.center().x())
            box = QRectF(place.x_of(column), box.y(), place.width_of(column), box.height())
        room = self.viewport().size() - QSize(px(HOURS), px(HEAD))
        for bar, first, last, seen in (
            (self.horizontalScrollBar(), box.left(), box.right(), room.width()),
            (self.verticalScrollBar(), box.top(), box.bottom(), room.height()),
        ):
            if last > bar.value() + seen:
                bar.setValue(round(last - seen) + 2)
            if first < bar.value():
                bar.setValue(round(first) - 2)

    def _follow(self) -> None:
        """What is chosen or carried changed: show it, and say it to who cannot see it."""
        self._arrange()
        place, hand = self.geometry_now(), self._hand
        if place is None:
            return
        if hand.carried is not None:
            if not self._dragging:
                self.into_view(place.window_rect(hand.carried.column, hand.carried.window))
        elif (chosen := [box for card, box in place.cards() if card.key == hand.number]) and self.hasFocus():
            self.into_view(chosen[0])
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        words = self._words()
        if words != self._said:
            self._said = words
            self.setAccessibleDescription(words)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _words(self) -> str:
        hand = self._hand
        if hand.carried is not None:
            return carried_words(hand, self._desk.facts)[0]
        card = hand.card()
        if card is not None and hand.board is not None:
            return card_words(card, hand.board, self._desk.facts, self._desk.look.language)
        return worker_word(hand.chosen_column())

    # -- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        place, hand = self.geometry_now(), self._hand
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color("surface"))
        if place is None or hand.board is None:
            return
        board, origin, room = hand.board, self._origin(), self.viewport().rect()
        painter.save()
        painter.setClipRect(QRectF(px(HOURS), px(HEAD), room.width(), room.height()))
        painter.translate(origin)
        paint_ground(painter, place, board)
        paint_now(painter, place, board)
        moving = hand.carried.card.key if hand.carried is not None else ""
        for card, box in place.cards():
            chosen = card.key == hand.number and self.hasFocus()
            paint_card(painter, card, box, board, chosen=chosen, carried=card.key == moving)
        if hand.carried is not None:
            paint_carried(painter, hand, place, self._desk.facts)
        painter.restore()
        painter.save()
        painter.setClipRect(QRectF(0, px(HEAD), px(HOURS), room.height()))
        painter.translate(0, origin.y())
        paint_hours(painter, place, self._desk.facts)
        painter.restore()
        paint_heads(painter, place, hand, room, origin.x(), self._desk.look.language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if (place := self.geometry_now()) is not None:
            for card, box in place.cards():
                if card.key == self._hand.number:
                    self.into_view(box)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_about(event)
            return True
        return super().viewportEvent(event)

    def _tell_about(self, event: QHelpEvent) -> None:
        place, board = self.geometry_now(), self._hand.board
        words, at = "", QPointF(event.pos())
        if place is not None and board is not None:
            if at.y() < px(HEAD):
                key = place.column_at(at.x() - self._origin().x())
                column = next(each for each in board.columns if each.key == key)
                words = head_words(column, self._desk.look.language)
            elif (card := place.card_at(at - self._origin())) is not None:
                words = card_words(card, board, self._desk.facts, self._desk.look.language)
        QToolTip.showText(event.globalPos(), plain_tip(words) if words else "", self)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._hand.number and self._hand.carried is None and (cards := self._hand.cards_of(self._hand.column)):
            self._hand.choose(cards[0].key)
        self.viewport().update()

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.geometry_now()
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._hand.leave()
        at = event.position() - self._origin()
        card = place.card_at(at) if event.position().y() >= px(HEAD) else None
        self._pressed = None
        if card is None:
            self._hand.choose_column(place.column_at(at.x()))
            return
        self._hand.choose(card.key)
        self._pressed = event.position()
        self._grip = at.y() - place.y_of(card.window[0]) if card.window is not None else 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and not (far and self._hand.take_up()):
            return
        self._dragging = True
        self._hold_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if not self._dragging:
            return
        self._dragging = False
        if self.viewport().rect().contains(event.position().toPoint()):
            self._hand.put_down()
        else:
            self._hand.leave()
            self.dropped_outside.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.geometry_now()
        if place is not None and place.card_at(event.position() - self._origin()) is not None:
            self._keys.open()

    def _hold_at(self, at: QPointF) -> None:
        self._scroll_near(at)
        place = self.geometry_now()
        assert place is not None
        inside = at - self._origin()
        self._hand.hold(place.column_at(inside.x()), place.moment_at(inside.y() - self._grip))

    def _scroll_near(self, at: QPointF) -> None:
        edge, room = px(_EDGE), self.viewport().rect()
        for bar, near, far in (
            (self.horizontalScrollBar(), at.x() - px(HOURS), room.width() - at.x()),
            (self.verticalScrollBar(), at.y() - px(HEAD), room.height() - at.y()),
        ):
            if near < edge or far < edge:
                bar.setValue(bar.value() + (-edge if near < edge else edge))

    # -- slips dragged here from those that wait

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        number = (
            bytes(event.mimeData().data(MIME).data()).decode(errors="replace")
            if event.mimeData().hasFormat(MIME)
            else ""
        )
        self._hand.choose(number)
        if number and self._hand.number == number and self._hand.take_up():
            self._dragging, self._grip = True, 0.0
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._hand.carried is not None:
            self._hold_at(event.position())
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._dragging = False
        self._hand.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._hand.carried is not None:
            self._hold_at(event.position())
            self._dragging = False
            self._hand.put_down()
            event.acceptProposedAction()
