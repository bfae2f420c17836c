"""What the page of slips does with the slip shown besides booking it back: papers, changes, and where it leads."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from desk.slips import SlipFile, SlipStatus, not_printed, void
from desk.work import Reading
from ui.desk import Desk
from ui.messages import sentence
from ui.printing import Anew
from ui.slips.opening import edit_slip, new_slip
from ui.slips.paper import KIND, anew, drawn, print_numbers
from ui.slipstock import layout_of
from ui.voiding import VoidDialog

OUT_LIST = "list"
"""The kind of paper the list of slips out is, for the printer remembered."""


class SlipActs(QObject):
    """Acts on the slip that `shown` answers."""

    def __init__(
        self, desk: Desk, shown: Callable[[], SlipFile | None], worker: Callable[[], str | None], page: QWidget
    ) -> None:
        """`worker` is the one whose slips alone are listed, if it is one."""
        super().__init__(page)
        self._desk, self._shown, self._worker, self._page = desk, shown, worker, page

    # -- the slip

    def new(self) -> None:
        """A slip without a case: the office's own work."""
        new_slip(self._desk, self._page)

    def change(self) -> None:
        """Change what stands on a slip that is out."""
        file = self._shown()
        if file is not None and file.row.status is SlipStatus.OUT:
            edit_slip(self._desk, self._page, file.row.number)

    def void(self) -> None:
        """Ask why the slip is void; its number stays used."""
        file = self._shown()
        if file is not None and file.row.status is SlipStatus.OUT:
            dialog = VoidDialog(self._desk.errands, file.row.number, void, self._page)
            told = self.tr("{number} is void").format(number=file.row.number)
            dialog.saved.connect(lambda _none: self._desk.toasts.show(told))
            dialog.open()

    def dispute(self) -> None:
        """Take a complaint about what the slip cost; its number goes with it (M41)."""
        if (file := self._shown()) is not None:
            self._desk.open("intake", disputed_slip=file.row.number)

    def open_case(self) -> None:
        """Go to the case the slip belongs to."""
        row = file.row if (file := self._shown()) is not None else None
        if row is not None and row.case_number:
            self._desk.open("cases", number=row.case_number)
        elif row is not None:
            told = self.tr("{number} is the office's own work, without a case")
            self._desk.toasts.show(told.format(number=row.number))

    def to_board(self) -> None:
        """The day of its appointment, worker by worker."""
        file = self._shown()
        if file is not None and file.row.appoint_from is not None:
            day = self._desk.facts.local(file.row.appoint_from).date()
            self._desk.open("board", day=day, number=file.row.number)
        else:
            self._desk.open("board")

    # -- paper

    def print_again(self) -> None:
        """Print the slip at once on the slips' printer."""
        if number := self._printable():
            print_numbers(self._desk, (number,))

    def print_unprinted(self) -> None:
        """Print every slip that is out and has no paper yet, as one document."""

        def go(numbers: tuple[str, ...]) -> None:
            if numbers:
                print_numbers(self._desk, numbers)
            else:
                self._desk.toasts.show(self.tr("Every slip that is out has been printed"))

        self._desk.errands.ask(self, not_printed, go, latest="unprinted")

    def preview(self) -> None:
        """Show the slip as it will be on paper."""
        if number := self._printable():
            question = drawn(number, layout_of(self._desk.printing))
            self._desk.errands.ask(self, question, lambda pdf: self._preview(number, pdf), latest="paper")

    def out_list(self) -> None:
        """Show the list of slips that are out, of the worker listed or of all, as it will be on paper."""
        worker = self._worker()

        def question(reading: Reading) -> tuple[bytes, tuple[str, ...]]:
            from desk.slips.outlist import out_list
            from desk.slips.outlist_paper import draw  # brings the PDF engine, on the worker

            told = out_list(reading, worker)
            return draw(told), told.numbers

        title = self.tr("Slips out and not back")
        self._desk.errands.ask(
            self, question, lambda paper: self._show(paper[0], title, OUT_LIST, paper[1]), "paper", self._refuse
        )

    def _printable(self) -> str:
        file = self._shown()
        return file.row.number if file is not None and file.row.status is not SlipStatus.VOID else ""

    def _preview(self, number: str, pdf: bytes) -> None:
        self._show(pdf, number, KIND, again=anew(number, self._desk.printing))

    def _show(self, pdf: bytes, title: str, kind: str, about: tuple[str, ...] = (), again: Anew | None = None) -> None:
        from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

        dialog = PreviewDialog(pdf, title, kind, self._desk.printing, self._page, about=about, anew=again)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))
