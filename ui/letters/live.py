"""A paper as part of a page, drawn anew while its words change."""

from PySide6.QtWidgets import QWidget

from ui.preview import PdfView


class LivePaper(PdfView):
    """A page preview that stays where it was scrolled to when the paper changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        # The table the paper lies on, also where the paper is narrower than the room.
        self.viewport().setAutoFillBackground(True)

    def renew(self, pdf: bytes) -> None:
        """Show the paper as it is now, at the same place."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        place = down.value(), across.value()
        self.show_pdf(pdf)
        down.setValue(place[0])
        across.setValue(place[1])
