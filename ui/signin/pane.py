"""What the lock page shows instead of the list of people: a title, why, a form, and one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.refusals import Refusal
from ui.form import Form
from ui.messages import sentence
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel, literal
from ui.widgets.link import LinkButton


class Pane(QWidget):
    """A form that is sent once at a time; a refusal marks its field."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._title = PlainLabel("", "card", wrap=True)
        column.addWidget(self._title)
        self._why = PlainLabel("", "muted", wrap=True)
        column.addWidget(self._why)
        self.form = Form()
        column.addWidget(self.form)
        row = QHBoxLayout()
        self.button = button_of("", self.send, "primary")
        row.addWidget(self.button)
        row.addStretch(1)
        self.link = LinkButton("")
        self.link.clicked.connect(self.back)
        row.addWidget(self.link)
        column.addLayout(row)
        column.addStretch(1)
        self._busy = False
        self.form.submitted.connect(self.send)

    def say(self, title: str, why: str, save: str, back: str) -> None:
        """What it is called, why it is asked, and what the button and the way back are called."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._why.setText(why)
        self.button.setText(literal(save))
        self.link.setText(literal(back))
        self.link.setAccessibleName(back)

    def give(self) -> None:
        """Tell what was typed, or mark what is missing."""
        raise NotImplementedError

    def send(self) -> None:
        """Send it, once."""
        if not self._busy:
            self.form.clear_marks()
            self.give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.link.isEnabled():
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def start(self) -> None:
        """With the cursor in the first line."""
        self.setFocusProxy(self.form.editor(self.form.names()[0]))
        self.form.go_to(self.form.names()[0])

    def wait(self, busy: bool) -> None:
        """While it is under way nothing is sent again."""
        self._busy = busy
        self.button.setEnabled(not busy)
        self.link.setEnabled(not busy)

    def refuse(self, refusal: Refusal) -> None:
        """Mark what was refused."""
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def fault(self, words: str) -> None:
        """Say that it went wrong for no reason of theirs."""
        self.form.mark("", words)
