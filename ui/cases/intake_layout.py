"""How the intake screen is laid out: two columns, or one where the text would not fit beside the caller's file."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.cases.intake_caller import CallerPane
from ui.cases.intake_form import IntakeForm
from ui.cases.intake_guard import GuardNotice
from ui.theme import em, px
from ui.widgets.scroll import Scroll

WIDE = 75
"""From so many ems on the caller's file stands beside the form."""


class Strips(QWidget):
    """What comes up while the person is still talking: a sudden event, a known cause, a matter told before."""

    def __init__(self, guard: GuardNotice, *others: QWidget) -> None:
        super().__init__()
        self._guard, self._all = guard, (*others, guard)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(8))
        for each in self._all:
            each.hide()
            self._column.addWidget(each)
        self.hide()

    def set_narrow(self, narrow: bool) -> None:
        """Over the scrolling form they end where it ends."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._column.setContentsMargins(*(px(20), px(8), px(20) + bar, 0) if narrow else (0, 0, 0, 0))
        self._guard.set_narrow(narrow)

    def settle(self) -> None:
        """Without any of them it takes no room."""
        self.setVisible(any(not each.isHidden() for each in self._all))


class _Content(QWidget):
    """Tells when what lies in it may have moved."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.laid_out.emit()
        return done


class IntakeBody(QScrollArea):
    """Head, form and caller's file; scrolls where the window is low, with the strips above it."""

    def __init__(self, head: QWidget, form: IntakeForm, pane: CallerPane, strips: Strips, above: QVBoxLayout) -> None:
        """`above` is where the strips lie in a narrow window: in sight wherever the form is scrolled to."""
        super().__init__()
        self._form, self._pane, self._strips, self._above = form, pane, strips, above
        self._wide: bool | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = _Content()
        self._body.setProperty("plain", True)
        self._anchor: tuple[QWidget, int] | None = None  # the field with the cursor, and its place in the body
        self._body.laid_out.connect(self._stay)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(px(20), px(8), px(20), px(6))
        self._left = QVBoxLayout()
        self._left.setSpacing(px(8))
        self._left.addWidget(head)
        self._left.addWidget(form, 1)
        self._columns.addLayout(self._left, 58)
        # Beside the form the caller's file scrolls by itself: however long it is, the form keeps its height.
        self._side = Scroll(QWidget())
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._columns.addWidget(self._side, 42)
        self.setWidget(self._body)
        self.viewport().installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def wide(self) -> bool:
        """Whether the caller's file stands beside the form."""
        return bool(self._wide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._arrange(self.viewport().width() >= em(WIDE))
        return super().eventFilter(watched, event)

    def _arrange(self, wide: bool) -> None:
        """In one column what is to be minded stands over the form, seen before anything is typed (M01)."""
        if wide == self._wide:
            return
        self._wide, self._anchor = wide, None
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._columns.setSpacing(px(16 if wide else 10))
        self._form.set_wide(wide)
        self._strips.set_narrow(not wide)
        self._side.setVisible(wide)
        if wide:
            self._columns.removeWidget(self._pane)
            self._side.setWidget(self._pane)
            self._pane.column.insertWidget(2, self._strips)
            self._pane.file.body.insertWidget(0, self._pane.minding)
        else:
            self._side.takeWidget()
            self._columns.addWidget(self._pane)
            self._pane.show()
            self._above.insertWidget(0, self._strips)
            self._left.insertWidget(1, self._pane.minding)

    def settle_strips(self) -> None:
        """A strip came or went: whoever types goes on in the same place of the screen."""
        at = QApplication.focusWidget()
        before = at.mapTo(self.window(), at.rect().topLeft()).y() if at is not None and self._holds(at) else None
        self._strips.settle()
        if before is None or at is None or self._wide:
            return
        self._above.activate()
        moved = at.mapTo(self.window(), at.rect().topLeft()).y() - before
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(at, 0, px(10)))

    def look_after_cursor(self) -> None:
        """Keep the field with the cursor in sight when something above it comes or goes."""
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    def _stay(self) -> None:
        """Something came or went above the field with the cursor: the field stays where it is on the screen."""
        before, self._anchor = self._anchor, self._place_of(QApplication.focusWidget())
        if before is not None and self._anchor is not None and before[0] is self._anchor[0]:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self._anchor[1] - before[1])

    def _place_of(self, widget: QWidget | None) -> tuple[QWidget, int] | None:
        if widget is None or not self._holds(widget):
            return None
        return widget, widget.mapTo(self._body, QPoint()).y()

    def _holds(self, widget: QWidget) -> bool:
        return self._body.isAncestorOf(widget)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keep the field with the cursor in sight, its label and the sentence of a mark included."""
        self._anchor = self._place_of(now)
        if now is None or self._anchor is None:
            return
        foot = now.mapTo(self._body, now.rect().bottomLeft()).y() + px(10)
        if foot <= self.viewport().height():
            self.verticalScrollBar().setValue(0)  # the title comes into sight as well
        else:
            self.ensureWidgetVisible(now, 0, px(40))
