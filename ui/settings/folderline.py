"""A folder, written or chosen in the system's own dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui.theme import px
from ui.widgets.actionbar import button_of


class FolderLine(QWidget):
    """An editor of a form; empty is a value of its own."""

    changed = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.browse = button_of(self.tr("Choose…"), self.choose, icon_name="folder-open")
        self.browse.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        """The folder as it stands there."""
        return self.line.text()

    def set_value(self, value: object) -> None:
        """Name a folder."""
        self.line.setText(str(value or ""))

    def choose(self) -> None:
        """Let the person choose a folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.line.text())
        if chosen:
            self.line.setText(chosen)
