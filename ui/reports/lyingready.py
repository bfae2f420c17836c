"""What is said over the pages of a report that prepared itself: since when it lay there, and how to count it anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton


class LyingReady(QWidget):
    """One line: the figures may have moved; a link with its key counts anew, another shows the folder."""

    def __init__(self, anew: Callable[[], object], folder: Callable[[], Path]) -> None:
        super().__init__()
        self._folder = folder
        self.words = PlainLabel(self.tr("Prepared by itself: the figures may have moved since."), "caption", wrap=True)
        self.anew = LinkButton(self.tr("Count anew"))
        self.anew.clicked.connect(lambda: anew())
        self.open_folder = LinkButton(self.tr("Open the folder"))
        self.open_folder.clicked.connect(self._show_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), 0, px(10), 0)
        row.setSpacing(px(8))
        row.addWidget(self.words, 1)
        for each in (self.anew, KeyHint("Ctrl+Enter"), self.open_folder):
            row.addWidget(each)
        self.hide()

    def _show_folder(self) -> None:
        """PDF and workbook lie there, to be sent on as they are."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))
