"""A notice on its paper: shown, printed, written to a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.notices import NewNotice, NoticeFile, draft_sheet, file_of, kept_pdf, lacking, mark_printed, sheet_of
from desk.office import Office
from desk.tenure import today
from desk.work import Reading
from ui.errands import Progress
from ui.outgoing import print_job
from ui.printing import Printing
from ui.spooler import PrintOutcome

KIND = "notice"


@dataclass(frozen=True)
class Shown:
    """A notice of the register, its PDF and the office's day."""

    file: NoticeFile
    pdf: bytes
    today: date
    lacking: tuple[str, ...] = ()  # characters that are not seen on its paper

    @property
    def posted(self) -> bool:
        """Whether its paper is frozen."""
        return self.file.row.posted_on is not None


def drawn(number: str) -> Callable[[Reading], Shown]:
    """A question: the notice with its PDF, the very bytes it was posted with once it was."""

    def question(reading: Reading) -> Shown:
        file, pdf = file_of(reading, number), kept_pdf(reading, number)
        if pdf is None:
            from desk.notices.paper import draw  # brings the PDF engine, on the worker

            pdf = draw(sheet_of(reading, number))
        return Shown(file, pdf, today(reading), lacking(file.words))

    return question


def drawn_draft(new: NewNotice, number: str) -> Callable[[Reading], tuple[bytes, tuple[str, ...]]]:
    """A question: the PDF these words would be, and the characters that would not be seen on it."""

    def question(reading: Reading) -> tuple[bytes, tuple[str, ...]]:
        from desk.notices.paper import draw

        return draw(draft_sheet(reading, new, number)), lacking(new)

    return question


def printed(number: str, printing: Printing) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: print the paper a notice was posted with, on the notices' printer, and count it."""
    return print_job(printing, KIND, number, lambda office: office.ask(drawn(number)).pdf, mark_printed)
