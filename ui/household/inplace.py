"""A card whose words are changed where they stand: Enter or F2 opens their form in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.drafts import DraftRow, drafts
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import Content
from ui.recordform import KIND, RecordForm
from ui.theme import color, px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
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
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
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
        self.desk, self._subject = desk, subject
        self._ways = {way.word: way for way in ways}
        self.owner_id = 0
        self.form: RecordForm | None = None
        self._begun: dict[str, Content] = {}
        for way in ways:
            link = LinkButton(way.text)
            link.setAccessibleName(f"{title}: {way.text}")
            link.clicked.connect(lambda _checked=False, word=way.word: self.edit(word))
            self.head.addWidget(link)
        self.face = Face(title, inside)
        self.face.asked.connect(lambda: self.edit())
        self.body.addWidget(self.face)
        self._unfinished = self._unfinished_row()
        self.body.addWidget(self._unfinished)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(px(8), 0, px(8), px(4))
        self.body.addLayout(self._place)
        self._show()

    def show_record(self, owner_id: int) -> None:
        """The card is about this record from now on; another one closes the open form, whose words stay a draft."""
        if owner_id == self.owner_id:
            return
        self._drop_form()
        self._begun = {}
        self.owner_id = owner_id
        self._show()
        self._look_for_drafts()

    def edit(self, word: str = "") -> RecordForm | None:
        """Open a form; without a word the first."""
        if not self.owner_id:
            return None
        way = self._ways[word or next(iter(self._ways))]
        id = f"{self._drafts()}{way.word}"
        if self.form is not None and self.form.keeper.id == id:
            self.focus_first()
            return self.form
        self._leave_form()
        self.form = form = way.make_form()
        form.saved.connect(lambda _answer: self._end_form())
        form.closed.connect(self._form_closed)
        self._place.addWidget(form)
        form.show()
        form.start(id, self._begun.pop(id, None))
        self._show()
        return form

    def close_form(self) -> None:
        """Close the open form; what was typed stays as a draft."""
        self._leave_form()
        self._show()

    def focus_first(self) -> None:
        """The cursor to the form that is open, or to the words."""
        if self.form is not None:
            self.form.form.go_to(self.form.form.names()[0])
        else:
            self.face.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drafts(self) -> str:
        return f"{KIND}:{self._subject}:{self.owner_id}:"

    def _leave_form(self) -> None:
        if self.form is not None and (content := self.form.typed()) is not None:
            self._begun[self.form.keeper.id] = content
        self._drop_form()

    def _drop_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.keep()
            form.hide()
            form.deleteLater()

    def _form_closed(self, draft: bool) -> None:
        if draft and self.form is not None and (content := self.form.typed()) is not None:
            self._begun[self.form.keeper.id] = content
        self._end_form()

    def _end_form(self) -> None:
        self._drop_form()
        self._show()
        self.focus_first()

    def _look_for_drafts(self) -> None:
        owner, start = self.owner_id, self._drafts()
        known = {f"{start}{word}" for word in self._ways}

        def question(reading: Reading) -> list[DraftRow]:
            return [row for row in drafts(reading, KIND) if row.id in known]

        def show(rows: list[DraftRow]) -> None:
            if owner == self.owner_id:
                self._begun |= {row.id: row.content for row in rows}
                self._show()

        self.desk.errands.ask(self, question, show, latest="drafts")

    def _unfinished_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(px(14), 0, px(14), px(4))
        line.setSpacing(px(10))
        line.addWidget(PlainLabel(self.tr("An entry is unfinished."), "muted"))
        go_on = LinkButton(self.tr("Go on with it"))
        go_on.clicked.connect(lambda: self.edit(next(iter(self._begun)).removeprefix(self._drafts())))
        line.addWidget(go_on)
        line.addStretch(1)
        return row

    def _show(self) -> None:
        self._unfinished.setVisible(bool(self._begun) and self.form is None)
