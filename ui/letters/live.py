"""A paper as part of a page, drawn anew while its words change."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.preview import PdfView


class LivePaper(PdfView):
    """A page preview that fills its place and stays where it was scrolled to when the paper changes."""

    def renew(self, pdf: bytes) -> None:
        """Show the paper as it is now, at the same place."""
        place = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self.show_pdf(pdf)
        # Asked for again: with the pages before, Qt for Python lets go of the bars it handed out.
        self.verticalScrollBar().setValue(place[0])
        self.horizontalScrollBar().setValue(place[1])

    def bring(self, page: int, down: float) -> None:
        """Bring a place into sight: its page, counted from 0, and how far down it as a share of its height."""
        sheet = self._sheets[page]
        y = sheet.y() + round(sheet.height() * down)
        self.ensureVisible(self.horizontalScrollBar().value(), y, 0, self.viewport().height() // 3)

    def clear(self) -> None:
        """Show no paper."""
        self._sheets = []
        self.setWidget(QWidget())

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF from its first page."""
        super().show_pdf(pdf)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """The ground the paper lies on reaches to both sides, also where the paper is narrower."""
        if (ground := self.widget()) is not None:
            ground.setMinimumWidth(self.viewport().width())
            ground.adjustSize()
