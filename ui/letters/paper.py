"""A letter on its paper: drawn, printed, written to a file."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.letters import LetterFile, file_of, mark_printed, pdf_of
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading
from ui.errands import Progress
from ui.outgoing import print_job
from ui.printing import Printing
from ui.spooler import PrintOutcome

KIND = "letter"


@dataclass(frozen=True)
class Issued:
    """A letter of the register and its paper as it went out; none where what was kept of it is damaged."""

    file: LetterFile
    pdf: bytes
    damaged: Refusal | None = None


def drawn(number: str) -> Callable[[Reading], Issued]:
    """A question: the letter with its paper."""

    def question(reading: Reading) -> Issued:
        file = file_of(reading, number)
        try:
            return Issued(file, pdf_of(reading, number))
        except Refusal as refusal:
            return Issued(file, b"", refusal)

    return question


def printed(number: str, printing: Printing, *, copy: bool = False) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: print the letter as it went out on the letters' printer, and count it, or a copy marked as one."""
    title = QCoreApplication.translate("letters", "{number} copy").format(number=number) if copy else number
    return print_job(
        printing,
        KIND,
        title,
        lambda office: office.ask(lambda reading: pdf_of(reading, number, copy)),
        lambda work, _title: mark_printed(work, number, came_out=not copy and printing.comes_out(KIND)),
    )
