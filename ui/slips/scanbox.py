"""The box a slip's number is scanned or typed into, with the word about one that was not found."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.exporting import export_button
from ui.modifiers import held_but
from ui.theme import px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.linebox import LineBox
from ui.widgets.link import LinkButton

WAIT_MS = 150  # a scanner types a number and Enter in less: the list does not flicker meanwhile


class ScanBox(QWidget):
    """Enter means the slip of that number; words being typed narrow the list a moment later.

    Whoever knows the six keys types them before the slip is there: `hold` collects them, `let_go` hands them over.
    """

    entered = Signal(str)
    changed = Signal()
    turned = Signal()  # from slips to workers, or back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holds = False
        self._held: list[QKeyEvent] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.box = LineBox("search", parent=self)
        self.box.setProperty("search", True)
        self.box.setPlaceholderText(self.tr("Scan or type a slip number or its last digits, then Enter"))
        self.box.setAccessibleName(self.tr("Slip number or search"))
        self.box.textEdited.connect(lambda _text: self._typed())
        self.box.returnPressed.connect(self._enter)
        self.box.installEventFilter(self)
        self.by_worker = LinkButton(self.tr("By worker"), parent=self)
        self.by_worker.clicked.connect(self.turned)
        row.addWidget(self.box, 1)
        row.addWidget(KeyHint("Ctrl+F", self))
        row.addWidget(self.by_worker)
        row.addWidget(KeyHint("Ctrl+T", self))
        row.addWidget(export_button())
        column.addLayout(row)
        self.wrong = PlainLabel("", "wrong", wrap=True, parent=self)
        self.wrong.hide()
        column.addWidget(self.wrong)

    def text(self) -> str:
        """What stands in it."""
        return self.box.text()

    def show_turned(self, by_worker: bool) -> None:
        """Say where the link beside it leads."""
        self.by_worker.setText(self.tr("All slips") if by_worker else self.tr("By worker"))
        self.by_worker.setAccessibleName(self.by_worker.text())

    def begin(self, words: str = "") -> None:
        """The cursor into it for the next number, its first letter typed already."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        if words:
            self.box.setText(words)
            self._typed()

    def say(self, words: str) -> None:
        """Say why no slip was opened; what was typed stays to be mended."""
        self.wrong.setText(words)
        self.wrong.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.selectAll()

    def clear(self) -> None:
        """Empty it; there is nothing to undo in it then, so that Ctrl+Z means what was done last."""
        self._wait.stop()
        self.box.setText("")
        self.wrong.hide()

    # -- keys ahead of their slip

    def hold(self) -> None:
        """From now on keys pressed here are meant for the slip that was asked for."""
        self._holds = True

    def let_go(self) -> list[QKeyEvent]:
        """Hand over the keys pressed since; the next one is for the box again."""
        held, self._held, self._holds = self._held, [], False
        return held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo) and not self.box.isUndoAvailable():
                event.ignore()  # or the line claims the key for a text with nothing to undo
                return True
        elif self._holds and event.type() == QEvent.Type.KeyPress and _writes(event):
            self._held.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self.wrong.hide()
        self._wait.start()

    def _enter(self) -> None:
        self._wait.stop()
        self.entered.emit(self.box.text().strip())


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes something, or ends it."""
    held = held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return not held and (ends or (event.text() != "" and event.text().isprintable()))
