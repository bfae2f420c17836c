"""The month's report by itself: prepared once on the first working day of the month after, told, and shown (B7)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import select

from db import held
from db.models import Case, Diary, IssuedReport
from desk.figures.spans import Period, Span
from desk.refusals import Refusal
from desk.reports.emptiness import tells_nothing
from desk.reports.issuing import last_line
from desk.reports.report import Progress, Report
from desk.reports.standing import forgot_somebody
from desk.settings import report_is_ready
from desk.withheld import hides_names
from desk.words import Language
from desk.work import Reading, UnitOfWork

T = TypeVar("T")
FOLDER = "papers"
"""Beside the book, where papers lie as files."""
_GATHERED, _ALL = 40, 100


@dataclass(frozen=True)
class Ready:
    """A report that lies in the folder: its pages as they were drawn, in which language, and when (UTC)."""

    pdf: bytes
    language: Language
    made_at: datetime


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

    def gathered(reading: Reading) -> tuple[int, Report]:
        return last_line(reading), gather(replace(reading, clerk_id=None, unattended=True), month, progress=told)

    line, report = door.ask(gathered)
    pdf = file_of(folder, month)
    workbook = pdf.with_suffix(".xlsx")
    folder.mkdir(parents=True, exist_ok=True)
    write_files(report, pdf, workbook, part_of(progress, _GATHERED, _ALL))
    door.do(lambda work: report_is_ready(work, month.code, line))
    return pdf, workbook


def file_of(folder: Path, month: Span) -> Path:
    """Where the PDF of a month lies; the workbook lies beside it."""
    return folder / f"report-{month.code}.pdf"


def waits_to_be_issued(reading: Reading) -> bool:
    """Whether the last month's report was prepared by itself and has not been issued yet."""
    return _waits(reading, last_month(reading))


def ready(reading: Reading, folder: Path, span: Span) -> Ready | None:
    """The report of a span as it was prepared by itself; None where there is none, or it was issued since.

    Nor is there one once it may tell a name it must not: to whoever may not read withheld names, one that was withheld
    since it was gathered (M15); to anybody, that of somebody forgotten since (G51).
    Refusals: report.prepared_lost where the file is gone, or is not whole.
    """
    made_at = _noted_at(reading) if _waits(reading, span) else None
    if made_at is None or _may_name(reading, reading.facts.report_line):
        return None
    path = file_of(folder, span)
    try:
        pdf = held.read(path)
    except OSError as fault:
        raise Refusal("report.prepared_lost", file=path.name) from fault
    if (language := _language_of(pdf)) is None:
        raise Refusal("report.prepared_lost", file=path.name)
    return Ready(pdf, language, made_at)


def _waits(reading: Reading, span: Span) -> bool:
    if reading.facts.report_ready != span.code:
        return False
    issued = select(IssuedReport.id).where(IssuedReport.span == span.code, IssuedReport.void_reason == "")
    return reading.session.scalar(issued.limit(1)) is None


def _noted_at(reading: Reading) -> datetime | None:
    """When it was noted last that it was prepared, UTC: every time another line of the diary is kept with it."""
    of_facts = select(Diary.at).where(Diary.subject == "fact", Diary.subject_id == 0, Diary.note == "report_line")
    return reading.session.scalar(of_facts.order_by(Diary.id.desc()).limit(1))


def _may_name(reading: Reading, line: int) -> bool:
    """Whether what was gathered at a line of the diary may tell the one who asks a name withheld or forgotten since."""
    return forgot_somebody(reading, line) or (hides_names(reading) and _withheld_since(reading, line))


def _withheld_since(reading: Reading, line: int) -> bool:
    """Whether anything was done since to a case whose name is withheld now; that it was withheld may be it."""
    withheld = select(Case.id).where(Case.withheld)
    since = select(Diary.id).where(Diary.subject == "case", Diary.subject_id.in_(withheld), Diary.id > line)
    return reading.session.scalar(since.limit(1)) is not None


def _language_of(pdf: bytes) -> Language | None:
    """What a PDF says of itself; None where it is not whole."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return Language(str(PdfReader(BytesIO(pdf), strict=True).root_object.get("/Lang")).partition("-")[0])
    except (PyPdfError, ValueError):
        return None


def _working_day_came(reading: Reading, month: Span) -> bool:
    day, today = month.after.first, reading.facts.local(reading.now).date()
    while day <= today:
        if reading.calendar.works(day):
            return True
        day += timedelta(days=1)
    return False
