"""A card whose words are changed where they stand: Enter or F2 opens their form in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.formplace import FormPlace
from ui.modifiers import held_but
from ui.recordform import RecordForm
from ui.theme import color, px
from ui.widgets.card import Card
from ui.widgets.link import LinkButton


@dataclass(frozen=True)
class Editing:
    """A form that the card opens: the word that names its draft, what its link says, and how it is made."""

    word: str
    text: str
    make_form: Callable[[], RecordForm]


class Face(QFrame):
    """What the card shows; it takes the keys and marks itself while it has them."""

    asked = Signal()

    def __init__(self, name: str, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(4), px(14), px(6))
        column.addWidget(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.asked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), color("accent_soft"))
            painter.fillRect(0, 0, px(3), self.height(), color("accent"))


class InPlace(Card):
    """Shows `inside`; the first of `ways` to change it is what Enter does, each is a link beside the title.

    What was typed and not saved stays as a draft and is offered again, also after a crash.
    """

    def __init__(
        self,
        desk: Desk,
        subject: str,
        title: str,
        inside: QWidget,
        ways: Sequence[Editing],
        parent: QWidget | None = None,
    ) -> None:
        """`subject` names the drafts (the table of the record)."""
        super().__init__(title, margin=1, parent=parent)
        self.desk = desk
        self._ways = {way.word: way for way in ways}
        for way in ways:
            link = LinkButton(way.text)
            link.setAccessibleName(f"{title}: {way.text}")
            link.clicked.connect(lambda _checked=False, word=way.word: self.edit(word))
            self.head.addWidget(link)
        self.face = Face(title, inside)
        self.face.asked.connect(lambda: self.edit())
        self.body.addWidget(self.face)
        self.place = FormPlace(desk, subject, self._ways.__contains__)
        for ended in (self.place.saved, self.place.closed):
            ended.connect(lambda *_told: self.focus_first())
        self.place.go_on.connect(lambda: self.edit(next(iter(self.place.begun))))
        self.body.addWidget(self.place)

    def show_record(self, owner_id: int) -> None:
        """The card is about this record from now on; another one closes the open form, whose words stay a draft."""
        self.place.turn_to(owner_id)

    @property
    def form(self) -> RecordForm | None:
        """The form that stands open."""
        return self.place.form

    def edit(self, word: str = "") -> RecordForm | None:
        """Open a form; without a word the first."""
        if not self.place.owner_id:
            return None
        way = self._ways[word or next(iter(self._ways))]
        if self.place.is_open(way.word):
            self.place.focus_first()
            return self.form
        return self.place.open(way.make_form(), way.word)

    def close_form(self) -> None:
        """Close the open form; what was typed stays as a draft."""
        self.place.leave()

    def focus_first(self) -> None:
        """The cursor to the form that is open, or to the words."""
        if not self.place.focus_first():
            self.face.setFocus(Qt.FocusReason.OtherFocusReason)
