"""How the intake screen is laid out: two columns, or one where the text would not fit beside the caller's file."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.cases.intake_caller import CallerPane
from ui.cases.intake_form import IntakeForm
from ui.theme import em, px
from ui.widgets.notice import Notice

WIDE = 75
"""From so many ems on the caller's file stands beside the form."""


class IntakeBody(QScrollArea):
    """Head, form, caller's file and the notice of a duplicate; scrolls where the window is low."""

    def __init__(self, head: QWidget, form: IntakeForm, pane: CallerPane, notice: Notice) -> None:
        super().__init__()
        self._form, self._pane, self._notice = form, pane, notice
        self._wide: bool | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setProperty("plain", True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(px(20), px(14), px(20), px(14))
        self._left = QVBoxLayout()
        self._left.setSpacing(px(10))
        self._left.addWidget(head)
        self._left.addWidget(form, 1)
        self._columns.addLayout(self._left, 58)
        self._columns.addWidget(pane, 42)
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
        """In one column the notices stand on top, where they are seen before anything is typed (M01)."""
        if wide == self._wide:
            return
        self._wide = wide
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._columns.setSpacing(px(16 if wide else 10))
        self._form.set_wide(wide)
        if wide:
            self._pane.column.insertWidget(2, self._notice)
            self._pane.file.body.insertWidget(0, self._pane.minding)
        else:
            self._left.insertWidget(1, self._notice)
            self._left.insertWidget(1, self._pane.minding)

    def look_after_cursor(self) -> None:
        """Keep the field with the cursor in sight when something above it comes or goes."""
        QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keep the field with the cursor in sight, its label and the sentence of a mark included."""
        if now is None or not self._body.isAncestorOf(now):
            return
        foot = now.mapTo(self._body, now.rect().bottomLeft()).y() + px(10)
        if foot <= self.viewport().height():
            self.verticalScrollBar().setValue(0)  # title and notice come into sight as well
        else:
            self.ensureWidgetVisible(now, 0, px(40))
