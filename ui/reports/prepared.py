"""A period's report, prepared as a PDF beside the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk.figures.spans import Span
from desk.office import Office
from desk.reports.report import Report
from desk.words import Language
from ui.errands import Progress
from ui.pdfpages import page_sizes

KIND = "report"
_GATHERED, _ALL = 60, 100


@dataclass(frozen=True)
class Prepared:
    """A report as it was prepared: the bytes shown are the bytes printed, and the workbook is of the same figures."""

    report: Report
    pdf: bytes
    pages: int

    @property
    def span(self) -> Span:
        """The period it tells of."""
        return self.report.span

    @property
    def language(self) -> Language:
        """The language of its words."""
        return self.report.language

    @property
    def made_at(self) -> datetime:
        """When it was counted, in the office's zone."""
        return self.report.made_at


def preparing(span: Span, language: Language, steps: tuple[str, str]) -> Callable[[Office, Progress], Prepared]:
    """A job: count the period, draw its report; the two steps are named to whoever waits."""

    def job(office: Office, progress: Progress) -> Prepared:
        from desk.reports.paper import draw  # brings the PDF engine, on the worker

        report = gathered(office, progress, span, language, steps[0])
        pdf = draw(report, _between(progress, _GATHERED, _ALL, steps[1]))
        return Prepared(report, pdf, len(page_sizes(pdf)))

    return job


def gathered(office: Office, progress: Progress, span: Span, language: Language, told: str) -> Report:
    """All figures and lists of a period; `told` names the step to whoever waits."""
    from desk.reports.gather import gather

    progress.step(0, _ALL, told)
    step = _between(progress, 0, _GATHERED, told)
    return office.ask(lambda reading: gather(reading, span, language, step))


def _between(progress: Progress, start: int, end: int, told: str) -> Callable[[int, int], None]:
    return lambda done, whole: progress.step(round(start + (end - start) * done / max(1, whole)), _ALL, told)
