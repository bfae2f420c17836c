"""Keeps what is typed into the forms for several cases until it is done."""

from PySide6.QtCore import QObject

from ui.cases.bulk_forms import BulkDialog
from ui.drafts import Content, DraftKeeper
from ui.errands import Errands

DRAFT = "bulk"
"""The kind of draft such a form is, and what its id begins with."""


class BulkDrafts(QObject):
    """The draft of the form that is open; closed without being done, it waits for the next form of its kind."""

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: BulkDialog | None = None
        self._keeper = DraftKeeper(errands, DRAFT, self._begun, self)

    def open(self, dialog: BulkDialog, id: str, kept: Content | None) -> None:
        """Put in what was begun, and keep what is typed from now on under that id."""
        self._dialog = dialog
        self._keeper.start(id, in_book=True)
        dialog.start(self._keeper.newest(id, kept) or {})
        dialog.form.changed.connect(self._keeper.touch)
        dialog.finished.connect(lambda _code: self._left(dialog))

    def rest(self, dialog: BulkDialog, resting: bool) -> None:
        """The words are kept before the act begins and not while it is under way."""
        if dialog is not self._dialog:
            return
        if resting:
            self._keeper.keep(always=True)
            self._keeper.rest()
        else:
            self._keeper.let_go()

    def done(self, dialog: BulkDialog) -> None:
        """The act is done; the words are needed no more. They go by the lane they came by, behind the last of them."""
        if dialog is self._dialog:
            self._keeper.give_up()
            self._dialog = None

    def _begun(self) -> Content | None:
        return self._dialog.begun() if self._dialog is not None else None

    def _left(self, dialog: BulkDialog) -> None:
        if dialog is self._dialog:
            self._keeper.keep()
            self._keeper.start()
            self._dialog = None
