"""The month's report by itself: prepared once on the first working day of the month after, and told (B7)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import select

from db.models import IssuedReport
from desk.figures.spans import Period, Span
from desk.reports.emptiness import tells_nothing
from desk.reports.report import Progress
from desk.settings import report_is_ready
from desk.work import Reading, UnitOfWork

T = TypeVar("T")
FOLDER = "papers"
"""Beside the book, where papers lie as files."""
_GATHERED, _ALL = 40, 100


class Door(Protocol):
    """What asks and acts: the office."""

    def ask(self, question: Callable[[Reading], T], /) -> T: ...

    def do(self, act: Callable[[UnitOfWork], None], /) -> object: ...


def last_month(reading: Reading) -> Span:
    """The last month that is over on the office's clock."""
    return Span.of(Period.MONTH, reading.facts.local(reading.now).date()).before


def to_prepare(reading: Reading) -> Span | None:
    """The month whose report is to be prepared now; None where there is none, or it was prepared already.

    From the first working day after a month on, by the office's own calendar; one in which nothing happened and nothing
    waited needs none.
    """
    month = last_month(reading)
    if not reading.facts.report_by_itself or reading.facts.report_ready >= month.code:
        return None
    if not _working_day_came(reading, month) or tells_nothing(reading, month):
        return None
    return month


def prepare(door: Door, folder: Path, month: Span, progress: Progress | None = None) -> tuple[Path, Path]:
    """Write a month's PDF and workbook into a folder and note in the book that they are there; answers where.

    Nobody is its author, and it lies where everybody may read it: what a withheld name would tell is hidden. Stopped
    on the way it leaves nothing, and is simply begun anew. Refusals: those of `files.write_files`.
    """
    from desk.reports.files import part_of, write_files
    from desk.reports.gather import gather

    told = part_of(progress, 0, _GATHERED)
    report = door.ask(lambda reading: gather(replace(reading, clerk_id=None, unattended=True), month, progress=told))
    pdf, workbook = folder / f"report-{month.code}.pdf", folder / f"report-{month.code}.xlsx"
    folder.mkdir(parents=True, exist_ok=True)
    write_files(report, pdf, workbook, part_of(progress, _GATHERED, _ALL))
    door.do(lambda work: report_is_ready(work, month.code))
    return pdf, workbook


def waits_to_be_issued(reading: Reading) -> bool:
    """Whether the last month's report was prepared by itself and has not been issued yet."""
    month = last_month(reading).code
    if reading.facts.report_ready != month:
        return False
    issued = select(IssuedReport.id).where(IssuedReport.span == month, IssuedReport.void_reason == "")
    return reading.session.scalar(issued.limit(1)) is None


def _working_day_came(reading: Reading, month: Span) -> bool:
    day, today = month.after.first, reading.facts.local(reading.now).date()
    while day <= today:
        if reading.calendar.works(day):
            return True
        day += timedelta(days=1)
    return False
