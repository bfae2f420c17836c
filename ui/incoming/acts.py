"""What becomes of an incoming letter: a case, an answer, a link, or a void entry; and its scan."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk import incoming
from desk.incoming import IncomingFile
from ui.desk import Desk
from ui.incoming.card import IncomingCard
from ui.incoming.linking import LinkDialog
from ui.takingback import offer_way_back
from ui.voiding import VoidDialog
from ui.widgets.actionbar import ActionBar

translate = QCoreApplication.translate


class LetterActs:
    """Done with the letter that `standing` gives: the one in sight, while anything may be done with it."""

    def __init__(
        self, desk: Desk, page: QWidget, card: IncomingCard, standing: Callable[[], IncomingFile | None]
    ) -> None:
        self._desk, self._page, self._card, self._standing = desk, page, card, standing

    def make_case(self) -> None:
        """Open the intake form with what the letter says; saved, the case and the letter know each other."""
        if (file := self._standing()) is not None and not file.row.case_number:
            self._desk.open("intake", incoming=file.row.number)
        else:
            self._desk.commands.trigger("new")

    def answer(self) -> None:
        """Write a letter about its case, else to the flat and the person it came from."""
        if (file := self._standing()) is None:
            return
        if file.row.case_number:
            self._desk.open("letters", case_number=file.row.case_number)
        elif file.unit_id is not None or file.person_id is not None:
            self._desk.open("letters", unit_id=file.unit_id, person_id=file.person_id)
        else:
            self._desk.open("letters", new=True)

    def link(self) -> None:
        """Ask which case it belongs to."""
        if (file := self._standing()) is None:
            return
        desk, number = self._desk, file.row.number
        dialog = LinkDialog(desk, file.row, self._page)

        def linked(before: object) -> None:
            told = translate("incoming", "{number} is linked").format(number=number)
            offer_way_back(desk, told, lambda work: incoming.link_case(work, number, str(before)))

        dialog.saved.connect(linked)
        dialog.open()

    def void(self) -> None:
        """Make the entry void, with a reason."""
        if (file := self._standing()) is None:
            return
        desk, number = self._desk, file.row.number
        dialog = VoidDialog(desk.errands, number, incoming.void, self._page)
        told = translate("incoming", "{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: desk.toasts.show(told))
        dialog.open()

    def add_scan(self) -> None:
        """Choose the files of its scan."""
        if self._card.isVisible():
            self._card.scan.choose()

    def look(self) -> None:
        """Open the first page of its scan as large as one likes."""
        if self._card.isVisible() and (rows := self._card.scan.rows()):
            self._card.scan.open_one(rows[0].id)


class IncomingBar(ActionBar):
    """The acts in a row; what the letter in sight has no way for is grey."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.case = self.add_primary(self.tr("Case from it"), run["case"], "Ctrl+N", "message-square-warning")
        self.answer = self.add_secondary(self.tr("Answer by letter"), run["answer"], "Ctrl+L", "mail")
        self.link = self.add_secondary(self.tr("Link to a case…"), run["link"], "Ctrl+G", "link")
        self.change = self.add_secondary(self.tr("Change"), run["change"], "F2", "pencil")
        self.void = self.add_trailing(self.tr("Void…"), run["void"], tone="red")

    def show_letter(self, shown: IncomingFile | None) -> None:
        """Offer what may be done with a letter, or nothing."""
        stands = shown is not None and not shown.row.void_reason
        for button in (self.answer, self.link, self.change, self.void):
            button.setEnabled(stands)
        self.case.setEnabled(stands and shown is not None and not shown.row.case_number)
