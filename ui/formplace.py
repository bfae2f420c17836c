"""The place of one record form at a time, and the entries begun there that wait to be finished."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import drafts
from desk.drafts import DraftRow
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import Content
from ui.recordform import KIND, RecordForm
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.toast import UNDO_SECONDS


class FormPlace(QWidget):
    """Opens a form, lets it go and loses nothing: what was typed and not saved stays a draft and is offered again.

    A draft is named record:subject:owner:what; `knows` says which `what` belong here, where others share the subject.
    """

    moved = Signal()  # a form came or went, or an unfinished entry was found
    saved = Signal(str, object)  # what it was about, and what the act answered
    closed = Signal()  # without saving
    go_on = Signal()

    def __init__(
        self, desk: Desk, subject: str, knows: Callable[[str], bool] = lambda _what: True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._subject, self._knows = desk, subject, knows
        self.owner_id = 0
        self.form: RecordForm | None = None
        self.begun: dict[str, Content] = {}
        """What was typed and left, by what it is about."""
        self._writers: dict[str, str] = {}  # of what somebody else began
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.unfinished = self._unfinished_row()
        column.addWidget(self.unfinished)
        self._ground = QVBoxLayout()
        self._ground.setContentsMargins(px(8), 0, px(8), px(4))
        column.addLayout(self._ground)
        self._show()

    def turn_to(self, owner_id: int) -> bool:
        """It is about this record from now on; another one closes the open form. Whether it is another."""
        if owner_id == self.owner_id:
            return False
        self._drop()
        self.begun = {}
        self.owner_id = owner_id
        self._show()
        self._look_for_drafts()
        return True

    def is_open(self, what: str) -> bool:
        """Whether the form of that name stands open."""
        return self.form is not None and self.form.keeper.id == f"{self._prefix()}{what}"

    def what(self) -> str:
        """The name of the form that stands open, "" for none."""
        return self.form.keeper.id.removeprefix(self._prefix()) if self.form is not None else ""

    def open(self, form: RecordForm, what: str) -> RecordForm:
        """Open a form under a name, over it what was typed there before; the one that was open is left."""
        self.leave()
        self.form = form
        form.saved.connect(lambda answer: self._saved(what, answer))
        form.discarded.connect(lambda content: self._discarded(what, content))
        form.closed.connect(self._closed)
        self._ground.addWidget(form)
        form.show()
        form.start(f"{self._prefix()}{what}", self.begun.pop(what, None))
        self._show()
        return form

    def leave(self) -> None:
        """Close the open form; what was typed stays as a draft."""
        if self.form is not None and (content := self.form.typed()) is not None:
            self.begun[self.what()] = content
            self._writers.pop(self.what(), None)
        self._drop()
        self._show()

    def set_aside(self) -> None:
        """Another person is about to sit down: the form closes, and only what they may read is offered again."""
        self.leave()
        self.begun = {}
        self._show()
        # Asked for once they sit here: until then the book answers the one who gets up.
        self._desk.errands.ask(self, lambda _reading: None, lambda _none: self._look_for_drafts(), latest="drafts")

    def forget(self, what: str) -> None:
        """An unfinished entry can no longer be gone on with here."""
        self.begun.pop(what, None)
        self._show()

    def tell(self, what: str) -> None:
        """Say what the unfinished entry is about, in so many words as there is room for."""
        self._about = what
        told = self.tr("Unfinished: {what}").format(what=what) if what else self.tr("An entry is unfinished.")
        if writer := self._writers.get(next(iter(self.begun), "")):
            told = self.tr("{told} (begun by {name})").format(told=told, name=writer)
        self._words.setText(told)
        self._words.ensurePolished()  # or it is measured in other letters than it is shown in
        self._words.setMaximumWidth(self._words.fontMetrics().horizontalAdvance(told) + px(4))

    def focus_first(self) -> bool:
        """The cursor into the form that is open, where it last stood in it; whether one is."""
        if self.form is not None:
            last = self.form.form.focusWidget()
            if last is None or not last.isEnabled():
                self.form.form.go_to(self.form.form.names()[0])
            else:
                last.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.form is not None

    def _saved(self, what: str, answer: object) -> None:
        left = self.form.left_over() if self.form is not None else None
        self._drop()
        if left is not None:
            self.begun[what] = left
        self._show()
        self.saved.emit(what, answer)

    def _closed(self, draft: bool) -> None:
        if draft:
            self.leave()
        else:
            self._drop()
            self._show()
        self.closed.emit()

    def _discarded(self, what: str, content: Content) -> None:
        errands, prefix, clerk = self._desk.errands, self._prefix(), self._desk.clerk

        def back() -> None:
            errands.do(errands, lambda work: drafts.keep(work, f"{prefix}{what}", KIND, content, clerk))
            if isValid(self) and prefix == self._prefix():
                self._bring_back(what, content)

        self._desk.toasts.show(self.tr("Entry discarded"), self.tr("Undo"), back, UNDO_SECONDS)

    def _bring_back(self, what: str, content: Content) -> None:
        """Words that were discarded wait again; what is written there by now goes before them."""
        if self.form is not None and self.is_open(what):
            self.form.lay_over(content)
        else:
            self.begun[what] = {**content, **self.begun.get(what, {})}
            self._show()

    def _drop(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.keep()
            form.hide()
            form.deleteLater()

    def _prefix(self) -> str:
        return f"{KIND}:{self._subject}:{self.owner_id}:"

    def _look_for_drafts(self) -> None:
        owner, start = self.owner_id, self._prefix()

        def question(reading: Reading) -> list[DraftRow]:
            return [row for row in drafts.drafts(reading, KIND) if row.id.startswith(start)]

        def show(rows: list[DraftRow]) -> None:
            if owner == self.owner_id:
                told = {row.id.removeprefix(start): row.content for row in rows}
                self._writers = {row.id.removeprefix(start): row.writer for row in rows if row.writer}
                self.begun |= {what: content for what, content in told.items() if self._knows(what)}
                if self.form is not None and (content := self.begun.pop(self.what(), None)) is not None:
                    self.form.lay_over(content)  # it was opened before its draft was found
                self._show()

        self._desk.errands.ask(self, question, show, latest="drafts")

    def _unfinished_row(self) -> QWidget:
        row = QWidget()
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(row)
        line.setContentsMargins(px(14), 0, px(14), px(4))
        line.setSpacing(px(10))
        self._words = PlainLabel("", "muted", elide=True)
        line.addWidget(self._words, 1)
        go_on = LinkButton(self.tr("Go on with it"))
        go_on.clicked.connect(self.go_on)
        line.addWidget(go_on)
        line.addStretch()
        self.tell("")
        return row

    def _show(self) -> None:
        if self._writers:
            self.tell(self._about)
        self.unfinished.setVisible(bool(self.begun) and self.form is None)
        self.setVisible(bool(self.begun) or self.form is not None)
        self.moved.emit()
