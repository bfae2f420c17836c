"""What becomes of an incoming letter: a case, an answer, a link, or a void entry; and its scan."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desk import incoming
from desk.incoming import IncomingFile
from ui.desk import Desk
from ui.incoming.card import IncomingCard
from ui.incoming.linking import LinkDialog
from ui.takingback import offer_way_back
from ui.voiding import VoidDialog
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import literal

translate = QCoreApplication.translate


class LetterActs:
    """Done with the letter that `in_sight` gives; with a void one nothing but making it stand again.

    Nothing is done with a letter while an entry `is_written`.
    """

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        card: IncomingCard,
        in_sight: Callable[[], IncomingFile | None],
        is_written: Callable[[], bool],
    ) -> None:
        self._desk, self._page, self._card = desk, page, card
        self._shown, self._is_written = in_sight, is_written

    def _in_sight(self) -> IncomingFile | None:
        return None if self._is_written() else self._shown()

    def _standing(self) -> IncomingFile | None:
        file = self._in_sight()
        return file if file is not None and not file.row.void_reason else None

    def make_case(self) -> None:
        """Open the intake form with what the letter says; saved, the case and the letter know each other."""
        if (file := self._standing()) is not None and not file.row.linked:
            self._desk.open("intake", incoming=file.row.number)
        else:
            self._desk.commands.trigger("new")

    def answer(self) -> None:
        """Answer the case it is of, where who told that wrote it; else whoever wrote. Issued, ours answers it."""
        if (file := self._standing()) is None:
            if self._in_sight() is None and not self._is_written():
                self._desk.open("letters", new=True)
            return
        if file.row.linked and file.from_caller:
            self._desk.open("letters", case_number=file.row.case_number, came=file.row.number)
        else:
            self._desk.open("letters", incoming=file.row.number, unit_id=file.unit_id, person_id=file.person_id)

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

    def let_wait(self) -> None:
        """Say that it needs no answer of ours; said already, that it does."""
        if (file := self._standing()) is None or not may_say(file):
            return
        desk, number, waits = self._desk, file.row.number, not file.row.waiting
        none = translate("incoming", "{number} needs no answer")
        told = (translate("incoming", "{number} needs an answer") if waits else none).format(number=number)

        def said(_none: object) -> None:
            offer_way_back(desk, told, lambda work: incoming.let_wait(work, number, waits=not waits))

        desk.errands.do(desk.errands, lambda work: incoming.let_wait(work, number, waits=waits), said)

    def void(self) -> None:
        """Make the entry void, with a reason; one that is void stands again."""
        if (file := self._in_sight()) is None:
            return
        if file.row.void_reason:
            self._unvoid(file.row.number)
            return
        desk, number = self._desk, file.row.number
        dialog = VoidDialog(desk.errands, number, incoming.void, self._page)
        told = translate("incoming", "{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: offer_way_back(desk, told, lambda work: incoming.unvoid(work, number)))
        dialog.open()

    def _unvoid(self, number: str) -> None:
        desk = self._desk
        told = translate("incoming", "{number} stands again").format(number=number)
        desk.errands.do(desk.errands, lambda work: incoming.unvoid(work, number), lambda _none: desk.toasts.show(told))

    def add_scan(self) -> None:
        """Choose the files of its scan."""
        if self._card.isVisible():
            self._card.scan.choose()

    def look(self) -> None:
        """Open the first page of its scan as large as one likes."""
        if self._card.isVisible() and (rows := self._card.scan.rows()):
            self._card.scan.open_one(rows[0].id)


def may_say(file: IncomingFile) -> bool:
    """Whether it is open if a letter needs an answer: it waits for one, or it need not and has none."""
    row = file.row
    return row.waiting or row.no_answer or (bool(row.answers) and not row.answered_by)


class IncomingBar(ActionBar):
    """The acts in a row; what the letter in sight has no way for is grey."""

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.case = self.add_primary(self.tr("Case from it"), run["case"], "Ctrl+N", "message-square-warning")
        self.answer = self.add_secondary(self.tr("Answer by letter"), run["answer"], "Ctrl+L", "mail")
        self.link = self.add_secondary(self.tr("Link to a case…"), run["link"], "Ctrl+G", "link")
        self.waits = self.add_secondary(self.tr("Needs no answer"), run["waits"], "Ctrl+D")
        self.change = self.add_secondary(self.tr("Change"), run["change"], "F2", "pencil")
        self.void = self.add_trailing(self.tr("Void…"), run["void"], tone="red")

    def show_letter(self, shown: IncomingFile | None) -> None:
        """Offer what may be done with a letter, or nothing."""
        stands = shown is not None and not shown.row.void_reason
        for button in (self.answer, self.link, self.change):
            button.setEnabled(stands)
        self.case.setEnabled(stands and shown is not None and not shown.row.linked)
        self.waits.setEnabled(stands and shown is not None and may_say(shown))
        needs = shown is not None and not shown.row.waiting and may_say(shown)
        _call(self.waits, self.tr("Needs an answer") if needs else self.tr("Needs no answer"))
        self.void.setEnabled(shown is not None)
        _call(self.void, self.tr("Void…") if stands or shown is None else self.tr("Not void after all"))


def _call(button: QPushButton, words: str) -> None:
    button.setText(literal(words))
    button.setAccessibleName(words)
