"""The account of a file in four figures."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import px
from ui.widgets.label import PlainLabel


class Figures(QWidget):
    """Numbers in a row, each over its words."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(14), 0, px(14), px(4))
        grid.setHorizontalSpacing(px(28))
        grid.setVerticalSpacing(0)
        self.numbers: list[PlainLabel] = []
        self._captions: list[PlainLabel] = []
        for place in range(count):
            number, caption = PlainLabel("", "page"), PlainLabel("", "caption")
            self.numbers.append(number)
            self._captions.append(caption)
            grid.addWidget(number, 0, place)
            grid.addWidget(caption, 1, place)
        grid.setColumnStretch(count, 1)

    def show_figures(self, figures: Sequence[tuple[int, str]]) -> None:
        """Show so many (number, words)."""
        for (number, words), figure, caption in zip(figures, self.numbers, self._captions, strict=True):
            figure.setText(f"{number:,}")
            caption.setText(words)
