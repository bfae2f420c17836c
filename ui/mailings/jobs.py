"""The long work of a mailing: its letters issued chunk by chunk, all of them printed or written to a file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from desk.letters import mark_printed
from desk.mailings import CHUNK, issue_next, letters_of, mailing_of, pdf_of
from desk.office import Office
from desk.work import UnitOfWork
from ui.errands import Progress


@dataclass(frozen=True)
class Done:
    """How far a mailing has come once its job ended."""

    number: str
    issued: int
    left: int
    left_out: int = 0  # gone since the list was made, or written to already


def issuing(number: str, at_most: int = CHUNK) -> Callable[[Office, Progress], Done]:
    """A job: issue chunk after chunk; cancelled, the chunk under way is taken back and those before it stay."""

    def job(office: Office, progress: Progress) -> Done:
        row = office.ask(lambda reading: mailing_of(reading, number)).row
        done, left, left_out = row.issued, row.left, 0
        while left:
            before, total = done, done + left

            def moved(drawn: int, _of: int, before: int = before, total: int = total) -> None:
                told = QCoreApplication.translate("mailings", "{done} of {total} letters")
                progress.step(before + drawn, total, told.format(done=before + drawn, total=total))

            moved(0, 0)
            issued = office.do(partial(issue_next, number=number, at_most=at_most, progress=moved)).answer
            done, left, left_out = issued.done, issued.left, left_out + issued.left_out
        return Done(number, done, left, left_out)

    return job


def whole_paper(number: str) -> Callable[[Office], bytes]:
    """Draws nothing anew: the letters as they went out, one document in the order of delivery."""
    return lambda office: office.ask(lambda reading: pdf_of(reading, number))


def count_printed(work: UnitOfWork, number: str, came_out: bool) -> None:
    """Every letter of it was printed once more, unless it was kept as a file."""
    for letter in letters_of(work, number):
        mark_printed(work, letter.number, came_out=came_out)
