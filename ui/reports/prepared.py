"""A period's report, prepared as a PDF beside the screen's thread, or taken from where it prepared itself."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from desk.figures.spans import Span
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.byitself import FOLDER, file_of, ready
from desk.reports.report import Report
from desk.reports.standing import Standing, Still, standing, still
from desk.words import Language
from desk.work import Reading
from ui.errands import Progress
from ui.pdfpages import page_sizes

KIND = "report"
_GATHERED, _ALL = 60, 100


@dataclass(frozen=True)
class Prepared:
    """A report as it was prepared: the bytes shown are the bytes printed, and the workbook is of the same figures."""

    span: Span
    language: Language
    made_at: datetime  # in the office's zone
    pdf: bytes
    pages: int
    standing: Standing  # the book and the desk when they were made of it, or taken from where they lay
    report: Report | None = None  # what it was drawn from; None: it prepared itself before and lay ready as a file
    lost: Refusal | None = None  # it should have lain ready, and why it had to be counted

    @property
    def lay_ready(self) -> bool:
        """Whether it is the file that prepared itself: the book may tell other figures since."""
        return self.report is None


def preparing(
    span: Span, language: Language, steps: tuple[str, str], ready_in: Collection[Language] = ()
) -> Callable[[Office, Progress], Prepared]:
    """A job: count the period, draw its report; the two steps are named to whoever waits.

    A report that prepared itself in one of the languages `ready_in` is taken as it lies there. What names another
    than it may by the time it is there is made anew.
    """

    def job(office: Office, progress: Progress) -> Prepared:
        while True:
            prepared = _prepared(office, progress, span, language, steps, ready_in)
            if _may_be_shown(office, prepared):
                return prepared

    return job


def _may_be_shown(office: Office, prepared: Prepared) -> bool:
    return office.ask(lambda reading: still(reading, prepared.standing)) is not Still.OTHER_NAMES


def _prepared(
    office: Office,
    progress: Progress,
    span: Span,
    language: Language,
    steps: tuple[str, str],
    ready_in: Collection[Language],
) -> Prepared:
    from desk.reports.gather import gather

    lost = None
    try:
        if ready_in and (lying := _lying(office, span)) is not None and lying.language in ready_in:
            return lying
    except Refusal as refusal:
        lost = refusal
    from desk.reports.paper import draw  # brings the PDF engine, on the worker

    step = _between(progress, 0, _GATHERED, steps[0])

    def gathered(reading: Reading) -> tuple[Standing, Report]:
        return standing(reading), gather(reading, span, language, step)

    progress.step(0, _ALL, steps[0])
    stands, report = office.ask(gathered)
    pdf = draw(report, _between(progress, _GATHERED, _ALL, steps[1]))
    return Prepared(span, language, report.made_at, pdf, len(page_sizes(pdf)), stands, report, lost)


def _lying(office: Office, span: Span) -> Prepared | None:
    """The report of a period that prepared itself, where it lies. Refusals: report.prepared_lost."""
    from pypdfium2 import PdfiumError

    folder = office.folder / FOLDER
    stands, found = office.ask(lambda reading: (standing(reading), ready(reading, folder, span)))
    if found is None:
        return None
    try:
        pages = len(page_sizes(found.pdf))
    except PdfiumError as fault:  # what draws the pages may find a fault that reading them did not
        raise Refusal("report.prepared_lost", file=file_of(folder, span).name) from fault
    return Prepared(span, found.language, office.facts.local(found.made_at), found.pdf, pages, stands)


def _between(progress: Progress, start: int, end: int, told: str) -> Callable[[int, int], None]:
    return lambda done, whole: progress.step(round(start + (end - start) * done / max(1, whole)), _ALL, told)
