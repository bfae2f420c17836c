"""A key beside the thing it does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import font, px
from ui.widgets.label import PlainLabel


def hint_height() -> int:
    """How high a key hint is, in px; a label row without one is made as high."""
    return QFontMetrics(font(12)).height() + px(2)


class KeyHint(PlainLabel):
    """A small framed key name such as F9 or Ctrl S."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("+", " "), "key", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(hint_height())
