"""The paper beside the words, drawn anew while they are typed."""

from ui.preview import PdfView


class LivePaper(PdfView):
    """A page preview that stays where it was scrolled to when the paper changes."""

    def renew(self, pdf: bytes) -> None:
        """Show the paper as it is now, at the same place."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        place = down.value(), across.value()
        self.show_pdf(pdf)
        down.setValue(place[0])
        across.setValue(place[1])
