"""What the last versions brought, to be read at the desk."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.releases import NEWS
from ui.theme import current_look, px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel

MOST = 3
"""So many versions back; older ones nobody reads any more."""


class NewsCard(Card):
    """The newest version first, its number over its lines."""

    def __init__(self, trailing: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("releases", "What is new"), trailing)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for news in NEWS[:MOST]:
            number = f"{QCoreApplication.translate('Window', 'Deskbell')} {news.version}"
            grid.addWidget(PlainLabel(number, "strong"), grid.rowCount(), 0, 1, 2)
            for line in news.in_language(current_look().language):
                row = grid.rowCount()
                grid.addWidget(PlainLabel("·", "muted"), row, 0, top)
                grid.addWidget(PlainLabel(line, wrap=True), row, 1)
        self.body.addLayout(grid)
