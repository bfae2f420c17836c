"""A notice on its paper: shown, printed, written to a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desk.notices import (
    Event,
    NewNotice,
    NoticeFile,
    draft_sheet,
    event_of,
    file_of,
    kept_pdf,
    lacking,
    mark_printed,
    sheet_of,
    unfilled_in,
)
from desk.office import Office
from desk.work import Reading
from ui.errands import Progress
from ui.outgoing import print_job
from ui.pdfpages import places_of
from ui.printing import Printing
from ui.spooler import PrintOutcome

KIND = "notice"
_OPENS = "〚"
"""What the bracket before a blank is on paper."""

Hole = tuple[int, float]
"""The page a blank stands on, from 0, and how far down it, as a share of its height."""


@dataclass(frozen=True)
class Shown:
    """A notice of the register, its PDF, where its blanks are, and the event it is about."""

    file: NoticeFile
    pdf: bytes
    now: datetime  # on the office's clock
    lacking: tuple[str, ...] = ()  # characters that are not seen on its paper
    holes: tuple[Hole, ...] = ()
    event: Event | None = None

    @property
    def today(self) -> date:
        """The office's day."""
        return self.now.date()

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
        now, event = reading.facts.local(reading.now), event_of(reading, file.row.incident)
        return Shown(file, pdf, now, lacking(file.words), _holes(pdf, file.words), event)

    return question


@dataclass(frozen=True)
class Drawn:
    """The page words would be, the characters that would not be seen on it, and where its blanks are."""

    pdf: bytes
    lacking: tuple[str, ...]
    holes: tuple[Hole, ...]


def drawn_draft(new: NewNotice, number: str) -> Callable[[Reading], Drawn]:
    """A question: the paper these words would be."""

    def question(reading: Reading) -> Drawn:
        from desk.notices.paper import draw

        pdf = draw(draft_sheet(reading, new, number))
        return Drawn(pdf, lacking(new), _holes(pdf, new))

    return question


def printed(number: str, printing: Printing) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: print the paper a notice was posted with, on the notices' printer, and count it."""
    return print_job(printing, KIND, number, lambda office: office.ask(drawn(number)).pdf, mark_printed)


def _holes(pdf: bytes, words: NewNotice) -> tuple[Hole, ...]:
    return places_of(pdf, _OPENS) if unfilled_in(words) else ()
