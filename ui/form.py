"""Forms: labels over fields, Enter to go on, marks where something is missing."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.editors import changes, put_value, take_value
from ui.field import Field
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.notice import Notice
from ui.widgets.wholepaste import WholePaste

COLUMNS = 12
"""A row of a form is so many columns wide; a field takes some of them."""

NARROW, NARROWEST = 44, 26
"""Below so many ems of width fields take twice their columns, or the whole row."""


class Form(QWidget):
    """Reads, fills and marks named fields.

    Enter in a one-line field goes to the next one and in the last one emits `submitted`; in a text area it
    is a new line. `changed` tells that something was typed or chosen. An editor that wants Enter for itself
    (a pop-up is open) offers a method `takes_enter() -> bool`.
    """

    sentences_on_top = False
    """Whether the summary repeats what stands under the fields, where a field may be too high to show it."""

    changed = Signal()
    submitted = Signal()
    marked = Signal()  # marks came or went: it stands higher or lower now

    def __init__(self, parent: QWidget | None = None, *, enter_moves: bool = True) -> None:
        super().__init__(parent)
        self.enter_moves = enter_moves
        self._fields: dict[str, Field] = {}
        self._grids: list[_Grid] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        self._summary = Notice("", tone="red")
        self._summary.hide()
        self._column.addWidget(self._summary)
        self._filling = False

    # -- building

    def section(self, title: str, trailing: QWidget | None = None) -> Card:
        """Begin a card; the fields added from now on lie in it."""
        card = Card(title, trailing)
        grid = _Grid()
        card.body.addLayout(grid)
        self._grids.append(grid)
        self._column.addWidget(card, 0)
        return card

    def add(
        self,
        name: str,
        label: str,
        editor: QWidget,
        key_hint: str | None = None,
        required: bool = False,
        *,
        span: int = COLUMNS,
        stretch: bool = False,
    ) -> Field:
        """Add a field under its label, so many of 12 columns wide; stretch gives it what height is left."""
        if not self._grids:
            grid = _Grid()
            self._column.addLayout(grid)
            self._grids.append(grid)
        field = Field(name, label, editor, key_hint=key_hint, required=required)
        self._grids[-1].add(field, span, stretch=stretch)
        if stretch:
            self._let_grow()
        self._adopt(field)
        return field

    def adopt(self, name: str, label: str, editor: QWidget) -> Field:
        """Take on an editor placed elsewhere, such as in the title row of a card; it needs no label."""
        field = Field(name, label, editor, placed=True)
        field.setParent(self)
        field.hide()
        self._adopt(field)
        return field

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self._fields[name].editor

    def field(self, name: str) -> Field:
        """The whole of a field: its label, its editor and the sentence of a mark."""
        return self._fields[name]

    def needs(self, name: str) -> bool:
        """Whether a field must not be left empty."""
        return self._fields[name].required

    def names(self) -> list[str]:
        """The fields in their order."""
        return list(self._fields)

    # -- values

    def read(self) -> dict[str, object]:
        """What every field holds: str, bool, int, date, naive local datetime, or an editor's own value()."""
        return {name: take_value(field.editor) for name, field in self._fields.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields named; a name unknown here is passed over (an older draft)."""
        self._filling = True
        for name, value in values.items():
            if name in self._fields:
                put_value(self._fields[name].editor, value)
        self._filling = False

    # -- marks

    def mark(self, field: str, sentence: str) -> None:
        """Say beside a field and in the summary what is wrong; the cursor goes to the first marked field."""
        if field not in self._fields:
            self._show_summary([(sentence, None)])
            self.marked.emit()
            return
        self._fields[field].mark(sentence)
        marked = [each for each in self._fields.values() if each.sentence]
        self._show_summary([(each.sentence, each) for each in marked])
        self.go_to(marked[0].name)
        self.marked.emit()  # last: what is brought into sight follows the cursor

    def marks(self) -> dict[str, str]:
        """The sentences shown, by field."""
        return {name: field.sentence for name, field in self._fields.items() if field.sentence}

    def clear_marks(self) -> None:
        """Take all marks away."""
        for field in self._fields.values():
            field.mark("")
        self._summary.hide()
        self.marked.emit()

    def go_to(self, name: str) -> None:
        """Put the cursor into a field."""
        self._fields[name].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_summary(self, entries: list[tuple[str, Field | None]]) -> None:
        title = self.tr("Please check")
        links = [
            (entry.label, lambda entry=entry: self.go_to(entry.name))  # its sentence stands under the field
            for _sentence, entry in entries
            if entry is not None
        ]
        loose = " ".join(sentence for sentence, entry in entries if entry is None or self.sentences_on_top)
        self._summary.show_notice(title, loose, links, tone="red", stacked=True)
        self._summary.show()
        words = "; ".join(sentence for sentence, _entry in entries)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}: {words}"))

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.enter_moves
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            field = self._field_of(watched)
            if field is not None and not _wants_enter(field.editor):
                self._go_on(field)
                return True
        return super().eventFilter(watched, event)

    def _field_of(self, watched: QObject) -> Field | None:
        for field in self._fields.values():
            if watched is field.editor or (isinstance(watched, QWidget) and field.editor.isAncestorOf(watched)):
                return field
        return None

    def _go_on(self, field: Field) -> None:
        order = list(self._fields.values())
        for following in order[order.index(field) + 1 :]:
            if following.takes_words():
                self.go_to(following.name)
                return
        self.submitted.emit()

    # -- within

    def _adopt(self, field: Field) -> None:
        self._fields[field.name] = field
        editor = field.editor
        if isinstance(editor, QPlainTextEdit):
            editor.setTabChangesFocus(True)
        if isinstance(editor, QLineEdit):
            WholePaste(editor, lambda length, typed: self._refuse_whole(field, length, typed=typed))
        editor.installEventFilter(self)
        if not isinstance(editor, QLineEdit | QPlainTextEdit | QAbstractButton):
            for inner in editor.findChildren(QWidget):
                if isinstance(inner, QLineEdit | QAbstractButton):
                    inner.installEventFilter(self)
        if (signal := changes(editor)) is not None:
            signal.connect(lambda *_args: self._tell(field))

    def _refuse_whole(self, field: Field, length: int, *, typed: bool) -> None:
        pasted = self.tr("What was pasted is too long for this field and was not taken: {length} characters")
        written = self.tr("What was typed is too long for this field and was not taken: {length} characters")
        told = written if typed else pasted
        self.mark(field.name, told.format(length=f"{length:,}"))

    def _tell(self, field: Field) -> None:
        if self._filling:
            return
        if field.sentence:
            # What was wrong is being put right: whether it is, the next save says.
            field.mark("")
            left = [(each.sentence, each) for each in self._fields.values() if each.sentence]
            if left:
                self._show_summary(list(left))
            else:
                self._summary.hide()
            self.marked.emit()
        self.changed.emit()

    def _let_grow(self) -> None:
        last = self._column.count() - 1
        self._column.setStretch(last, 1)

    def minimumSizeHint(self) -> QSize:
        # Small, or a page would keep a wide form wide and it could never wrap its fields.
        return QSize(em(16), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = COLUMNS if self.width() < em(NARROWEST) else 2 if self.width() < em(NARROW) else 1
        for grid in self._grids:
            grid.arrange(factor)


def _wants_enter(editor: QWidget) -> bool:
    if isinstance(editor, QPlainTextEdit):
        return True
    asked = getattr(editor, "takes_enter", None)
    if callable(asked):
        return bool(asked())
    return QApplication.activePopupWidget() is not None


class _Grid(QGridLayout):
    """Lets fields flow over twelve columns and wrap where a row is full."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(px(10))
        self.setVerticalSpacing(px(10))
        self._entries: list[tuple[Field, int, bool]] = []
        self._factor = 1
        for column in range(COLUMNS):
            self.setColumnStretch(column, 1)

    def add(self, field: Field, span: int, *, stretch: bool) -> None:
        """Put a field behind the last one."""
        self._entries.append((field, span, stretch))
        self._flow()

    def arrange(self, factor: int) -> None:
        """Let every field take so many times its columns."""
        if factor != self._factor:
            self._factor = factor
            self._flow()

    def _flow(self) -> None:
        for field, _span, _stretch in self._entries:
            self.removeWidget(field)
        row = column = 0
        stretches: dict[int, int] = {}
        for field, span, stretch in self._entries:
            wide = min(COLUMNS, span * self._factor)
            if column + wide > COLUMNS:
                row, column = row + 1, 0
            self.addWidget(field, row, column, 1, wide)
            stretches[row] = max(stretches.get(row, 0), int(stretch))
            column += wide
        for place in range(self.rowCount()):
            self.setRowStretch(place, stretches.get(place, 0))
