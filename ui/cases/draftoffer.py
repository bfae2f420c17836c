"""The word that something was begun and not finished; it goes when that is open anyway."""

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from ui.desk import Desk
from ui.widgets.toast import Toast


class DraftOffer:
    """Offers one draft of a page at the foot of the window."""

    def __init__(self, desk: Desk, page: str) -> None:
        self._desk, self._page = desk, page
        self._id = ""
        self._toast: Toast | None = None

    def show(self, id: str, line: str) -> None:
        """Offer the draft of that id, named by its line."""
        translate, desk, page = QCoreApplication.translate, self._desk, self._page
        told = translate("DraftOffer", "Not finished: {line}").format(line=line)
        self._id = id
        # Asked for again when it is wanted: by then somebody may sit here who must not read it.
        self._toast = desk.toasts.show(told, translate("DraftOffer", "Continue"), lambda: desk.open(page, draft=id))

    def opened(self, id: str) -> None:
        """The draft of that id stands open: it is no longer offered."""
        if id == self._id and self._toast is not None and isValid(self._toast):
            self._toast.gone.emit()
            self._toast = None
