"""The note of a flat, changed in its place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.textarea import TextArea

LEAST, MOST = 2, 8
"""How many lines of the note are seen without scrolling."""


class NoteBox(QWidget):
    """Shows a note and lets it be written over; a changed one offers Save and the old words back."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._handed_over: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(PlainLabel(self.tr("Note"), "field"))
        self.area = TextArea(LEAST)
        self.area.setAccessibleName(self.tr("Note of the flat"))
        # Its fixed height must count in the card's own: an ignored one counts for nothing.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.area.textChanged.connect(self._changed)
        column.addWidget(self.area)
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, px(2), 0, 0)
        row.setSpacing(px(8))
        row.addWidget(button_of(self.tr("Save note"), self.save))
        row.addWidget(KeyHint("Ctrl+S"))
        row.addStretch(1)
        back = LinkButton(self.tr("Keep the old note"))
        back.clicked.connect(lambda: self.area.setPlainText(self._stored))
        row.addWidget(back)
        column.addWidget(self._acts)
        self._acts.hide()

    def show_note(self, note: str, *, other_flat: bool) -> None:
        """Show the note in the book; words typed over the same flat's note stay.

        Words handed over count as typed until the book has another note than before: it may have refused them.
        """
        taken = self.area.toPlainText() == self._handed_over and note != self._stored
        typed = not other_flat and self.is_changed() and not taken
        if other_flat or note != self._stored:
            self._handed_over = None
        self._stored = note
        if not typed:
            self.area.setPlainText(note)
        self._changed()

    def is_changed(self) -> bool:
        """Whether something typed is not in the book yet."""
        return self.area.toPlainText() != self._stored

    def save(self) -> None:
        """Hand over what was typed; it stays marked as changed until the book has it."""
        if self.is_changed():
            self._handed_over = self.area.toPlainText()
            self.saved.emit(self._handed_over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._acts.setVisible(self.is_changed())
        self._fit()

    def _fit(self) -> None:
        spacing = self.area.fontMetrics().lineSpacing()
        lines = round(self.area.document().size().height())
        self.area.setFixedHeight(spacing * min(max(lines, LEAST), MOST) + px(18))
