"""A letter on its paper: drawn, printed, written to a file."""

from collections.abc import Callable
from dataclasses import dataclass

from desk.letters import LetterFile, NewLetter, file_of, mark_printed, sheet_of
from desk.letters.preview import draft_sheet
from desk.office import Office
from desk.work import Reading
from ui.errands import Progress
from ui.outgoing import print_job
from ui.printing import Printing
from ui.spooler import PrintOutcome

KIND = "letter"


@dataclass(frozen=True)
class Issued:
    """A letter of the register and its PDF."""

    file: LetterFile
    pdf: bytes


def drawn(number: str) -> Callable[[Reading], Issued]:
    """A question: the letter with its PDF."""

    def question(reading: Reading) -> Issued:
        from desk.letters.paper import draw  # brings the PDF engine, on the worker

        file = file_of(reading, number)
        return Issued(file, draw(sheet_of(reading, number)))

    return question


def drawn_draft(letter: NewLetter) -> Callable[[Reading], bytes]:
    """A question: the PDF this letter would be if it were issued now."""

    def question(reading: Reading) -> bytes:
        from desk.letters.paper import draw

        return draw(draft_sheet(reading, letter))

    return question


def printed(number: str, printing: Printing) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: draw the letter, print it on the letters' printer, and count it."""
    return print_job(printing, KIND, number, lambda office: office.ask(drawn(number)).pdf, mark_printed)
