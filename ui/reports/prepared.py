"""A month's report, prepared as a PDF beside the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from desk.office import Office
from desk.reports import month_sheet
from desk.words import Language
from ui.errands import Progress
from ui.pdfpages import page_sizes

KIND = "report"


@dataclass(frozen=True)
class Prepared:
    """A report as it was prepared; the bytes shown are the bytes printed."""

    month: date
    language: Language
    made_at: datetime
    pdf: bytes
    pages: int


def preparing(month: date, language: Language, steps: tuple[str, str]) -> Callable[[Office, Progress], Prepared]:
    """A job: count the month, draw its report; the two steps are named to whoever waits."""

    def job(office: Office, progress: Progress) -> Prepared:
        from desk.reports.paper import draw  # brings the PDF engine, on the worker

        progress.step(0, 3, steps[0])
        sheet = office.ask(lambda reading: month_sheet(reading, month, language))
        progress.step(2, 3, steps[1])
        pdf = draw(sheet)
        progress.step(3, 3, steps[1])
        return Prepared(month, language, sheet.made_at, pdf, len(page_sizes(pdf)))

    return job


def month_words(month: date) -> str:
    """A month on screen: November 2026, 2026年11月."""
    locale = QLocale()
    pattern = "yyyy年M月" if locale.language() == QLocale.Language.Chinese else "MMMM yyyy"
    return locale.toString(QDate(month.year, month.month, 1), pattern)
