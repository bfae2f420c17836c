"""What may be done with a mailing that is made, besides issuing it."""

from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk.letters import put_way_back
from desk.mailings import AllSent, ItemRow, exclude, include, letters_of, take_up_again, void_rest
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.mailings.asking import AddressesDialog, ReasonDialog, SentDialog
from ui.mailings.jobs import count_printed, whole_paper
from ui.mailings.register import Register
from ui.messages import sentence
from ui.outgoing import print_job, tell_printed
from ui.preview import PreviewDialog
from ui.spooler import PrintOutcome
from ui.voiding import VoidDialog
from ui.widgets.toast import UNDO_SECONDS

PAPER, ADDRESSES = "letter", "envelope"
"""Kinds of paper, each with its printer."""


class MailingActs(QObject):
    """Prints, addresses, marks as sent, voids, leaves out: each act for the mailing the register shows."""

    def __init__(self, desk: Desk, register: Register, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._register, self._page = desk, register, page
        self._just_out = ""

    @property
    def issued_number(self) -> str | None:
        """The mailing shown, once a letter of it is issued."""
        file = self._register.file
        return file.row.number if file is not None and file.row.issued else None

    def refuse(self, refusal: Refusal) -> None:
        """Say why it was not done."""
        self._desk.toasts.refuse(sentence(refusal))

    def print(self, number: str) -> None:
        """Print all letters of a mailing in the order of delivery."""
        self._just_out = number

        def ended(outcome: PrintOutcome) -> None:
            if outcome.trouble is not None and number == self._just_out:
                self._just_out = ""

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self._desk, number, outcome, then=ended)

        printing = self._desk.printing
        counted = lambda work, number: count_printed(work, number, printing.comes_out(PAPER))  # noqa: E731
        job = print_job(printing, PAPER, number, whole_paper(number), counted)
        self._desk.errands.run(self, job, tell, self.refuse, title=self.tr("Printing {number}").format(number=number))

    def print_again(self, number: str) -> None:
        """Print them; all that were printed just now only when asked twice, or each would have a second original."""
        if number == self._just_out:
            self._just_out = ""
            told = self.tr("All of {number} was printed or kept as a PDF just now. F9 once more does it again.")
            self._desk.toasts.show(told.format(number=number))
        else:
            self.print(number)

    def forget(self) -> None:
        """The page is left: what is printed from now on was not printed just now."""
        self._just_out = ""

    def show(self, pdf: bytes, title: str, kind: str) -> None:
        """Show pages as they will be printed."""
        dialog = PreviewDialog(pdf, title, kind, self._desk.printing, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kind == PAPER:
            dialog.printed.connect(
                lambda _outcome: self._desk.errands.do(
                    self, lambda work: count_printed(work, title, self._desk.printing.comes_out(PAPER))
                )
            )
        dialog.open()

    def address(self) -> None:
        """Envelopes or labels for the letters issued."""
        if (number := self.issued_number) is not None:
            dialog = AddressesDialog(self._desk.errands, number, self._page)
            dialog.saved.connect(lambda pdf: self.show(cast("bytes", pdf), number, ADDRESSES))
            dialog.open()

    def tell_sent(self) -> None:
        """Say how and when the letters went out."""
        if (number := self.issued_number) is None:
            return

        def question(reading: Reading) -> tuple[int, date]:
            today = reading.facts.local(reading.now).date()
            return sum(each.sent_on is None for each in letters_of(reading, number)), today

        def ask(answer: tuple[int, date]) -> None:
            if not answer[0]:
                self.refuse(Refusal("mailing.all_sent", number=number))
                return
            dialog = SentDialog(self._desk.errands, number, *answer, self._page)
            dialog.saved.connect(self._told_sent)
            dialog.open()

        self._desk.errands.ask(self, question, ask)

    def _told_sent(self, answer: object) -> None:
        sent = cast("AllSent", answer)
        told = [
            self.tr("{n} letters marked as sent").format(n=len(sent.marked)),
            self.tr("{n} were already").format(n=sent.already) if sent.already else "",
            self.tr("{n} not, their day is another").format(n=len(sent.kept_back)) if sent.kept_back else "",
        ]
        errands = self._desk.errands

        def back() -> None:
            errands.do(errands, lambda work: put_way_back(work, sent.marked))

        self._desk.toasts.show(" · ".join(part for part in told if part), self.tr("Undo"), back, UNDO_SECONDS)

    def void_rest(self) -> None:
        """Send none of the letters that are not issued yet."""
        file = self._register.file
        if file is None or not file.row.left or self._register.running:
            return
        number = file.row.number
        dialog = VoidDialog(self._desk.errands, number, void_rest, self._page)
        told = self.tr("The rest of {number} is not sent").format(number=number)
        dialog.saved.connect(
            lambda _none: self._desk.toasts.show(told, self.tr("Undo"), lambda: self._again(number), UNDO_SECONDS)
        )
        dialog.open()

    def take_up_again(self) -> None:
        """Let a mailing go on whose rest was void."""
        if self._register.file is not None:
            self._again(self._register.file.row.number)

    def _again(self, number: str) -> None:
        errands = self._desk.errands
        errands.do(errands, lambda work: take_up_again(work, number))

    def exclude(self, row: ItemRow) -> None:
        """Ask why one gets no letter."""
        number, place = self._register.number, row.position
        if row.letter or row.excluded_why:
            return
        whom = " ".join(part for part in (row.unit, row.name) if part) or row.case_number
        dialog = ReasonDialog(self._desk.errands, whom, lambda work, why: exclude(work, number, place, why), self._page)
        told = self.tr("{whom} gets no letter").format(whom=whom)
        dialog.saved.connect(
            lambda _none: self._desk.toasts.show(
                told, self.tr("Undo"), lambda: self._take_in(number, place), UNDO_SECONDS
            )
        )
        dialog.open()

    def include(self, row: ItemRow) -> None:
        """Write to one all the same."""
        if row.excluded_why and not row.letter:
            self._take_in(self._register.number, row.position)

    def _take_in(self, number: str, place: int) -> None:
        errands = self._desk.errands
        errands.do(errands, lambda work: include(work, number, place))
