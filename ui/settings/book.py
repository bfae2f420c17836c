"""Where the book lies."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.settings.part import Part
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel


class BookPart(Part):
    """The folder of the book and its papers, to be looked into and copied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = desk.errands.office.folder
        self.open_button = button_of(self.tr("Open the folder"), self.open_folder, icon_name="folder-open")
        card = Card(self.tr("The book"), self.open_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Folder"), str(self._folder)),
            (self.tr("Papers"), self.tr("In the folder papers beside the book, where no printer took them")),
            (self.tr("Network"), self.tr("None is used: everything stays on this PC")),
        )
        for place, (name, words) in enumerate(rows):
            grid.addWidget(PlainLabel(name, "muted"), place, 0)
            grid.addWidget(PlainLabel(words, wrap=True, selectable=True), place, 1)
        card.body.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(card)
        column.addWidget(self._helped(desk))
        column.addStretch(1)

    def _helped(self, desk: Desk) -> Card:
        """What whoever helps may ask for."""
        self.diagnose_button = button_of(
            self.tr("Diagnostics…"), lambda: desk.commands.trigger("diagnose"), icon_name="life-buoy"
        )
        card = Card(self.tr("When somebody helps you"), self.diagnose_button)
        told = self.tr(
            "A file with versions, counts, sizes and settings, without any personal data. You read all of it before "
            "you save it, and nothing is sent by itself."
        )
        card.body.addWidget(PlainLabel(told, wrap=True))
        return card

    def first(self) -> QWidget | None:
        return self.open_button

    def open_folder(self) -> None:
        """Show the folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
