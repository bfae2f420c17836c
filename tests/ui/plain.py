"""Whether words that somebody typed stand on the screen as letters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from tests.safety.test_hostile_screens import rich


def words_in_sight(window: QWidget) -> list[str]:
    """What the visible labels say, all as plain text, and what stands in the cells of visible lists."""
    told = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
            told.append(label.text())
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model is not None:
            told += [
                str(model.index(row, column).data() or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return told


def assert_plain(window: QWidget, typed: str) -> None:
    """The words are in sight as they were typed, and no label, tip or text could be taken for markup."""
    assert any(typed in each for each in words_in_sight(window)), words_in_sight(window)
    assert rich(window) == []
