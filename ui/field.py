"""One field of a form: its label, its editor and what is wrong with it."""

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import px
from ui.widgets.keyhint import KeyHint, hint_height
from ui.widgets.label import PlainLabel, restyle


class Field(QWidget):
    """Label row over editor over the sentence of a mark."""

    def __init__(
        self,
        name: str,
        label: str,
        editor: QWidget,
        *,
        key_hint: str | None = None,
        required: bool = False,
        placed: bool = False,
    ) -> None:
        """A placed editor lies elsewhere already: it keeps its place and gets no label of its own."""
        super().__init__()
        self.name = name
        self.label = label.replace("&", "")
        self.editor = editor
        self.sentence = ""
        self.required = required
        spoken = self.tr("{label}, required").format(label=self.label) if required else self.label
        _call(editor, spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self._words = PlainLabel(role="wrong", wrap=True)
        self._words.hide()
        if placed:
            return
        self.head = QHBoxLayout()
        self.head.setSpacing(px(4))
        self.title = PlainLabel(f"{label} *" if required else label, "field")
        self.title.setBuddy(editor)
        # As high as a key hint, so that fields with and without one stand in line.
        self.title.setMinimumHeight(hint_height())
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        if key_hint:
            self.head.addWidget(KeyHint(key_hint))
        column.addLayout(self.head)
        if isinstance(editor, QPlainTextEdit):
            column.addWidget(editor, 1)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        else:
            column.addWidget(editor)
        column.addWidget(self._words)
        if not isinstance(editor, QPlainTextEdit):
            # A stretch and not an alignment: an aligned layout forgets the height of wrapped words.
            column.addStretch(1)

    def add_beside_label(self, widget: QWidget) -> None:
        """Put a hint at the right end of the label row."""
        self.head.addWidget(widget)

    def add_under(self, line: QWidget) -> None:
        """Put a line under the editor, over what is wrong with it."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._words), line)

    def mark(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence takes the mark away."""
        if sentence == self.sentence:
            return
        self.sentence = sentence
        self._words.setText(sentence)
        self._words.setVisible(bool(sentence))
        self.editor.setProperty("marked", bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        restyle(self.editor)

    def takes_words(self) -> bool:
        """Whether the cursor may stop here."""
        editor = self.editor
        if isinstance(editor, QLineEdit | QPlainTextEdit) and editor.isReadOnly():
            return False
        return editor.isEnabled() and not editor.isHidden()


def _call(editor: QWidget, spoken: str) -> None:
    """Name an editor for screen readers, and the parts of it that can hold the cursor."""
    parts: list[QWidget | None] = [editor]
    if isinstance(editor, QComboBox):
        parts += [editor.view(), editor.lineEdit()]
    elif isinstance(editor, QAbstractSpinBox):
        parts.append(editor.lineEdit())
    for part in parts:
        if part is not None:
            part.setAccessibleName(spoken)
