"""The reports that were issued: their list, and their papers as they went out (B7)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Case, Clerk, IssuedReport, KeptPaper
from desk.figures.figure import Source
from desk.figures.spans import Span, span_from
from desk.kept import sound
from desk.refusals import Refusal
from desk.reports.frozen import WITHHELD, marks_in
from desk.withheld import hides_names
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class IssuedRow:
    """An issued report as a list shows it; the moment is UTC.

    `replaced_by` is the number of the newest one of the same span and language that was issued after it and is not
    void.
    """

    key: int
    number: str
    span: Span
    language: Language
    issued_at: datetime
    issued_by: str
    void_reason: str
    replaced_by: str


def issued(reading: Reading) -> tuple[IssuedRow, ...]:
    """Every report that was issued, the newest first."""
    table = IssuedReport
    found = reading.session.execute(
        select(table.id, table.number, table.span, table.language, table.issued_at, Clerk.name, table.void_reason)
        .outerjoin(Clerk, Clerk.id == table.clerk_id)
        .order_by(table.id.desc())
    ).all()
    newest: dict[tuple[str, str], str] = {}
    rows = []
    for row in found:  # the newest first: whatever was met before was issued later
        rows.append(
            IssuedRow(
                key=row.id,
                number=row.number,
                span=span_from(row.span),
                language=row.language,
                issued_at=row.issued_at,
                issued_by=row.name or "",
                void_reason=row.void_reason,
                replaced_by=newest.get((row.span, row.language), ""),
            )
        )
        if not row.void_reason:
            newest.setdefault((row.span, row.language), row.number)
    return tuple(rows)


def by_number(reading: Reading, number: str) -> IssuedReport:
    """An issued report. Refusals: report.unknown."""
    row = reading.session.scalar(select(IssuedReport).where(IssuedReport.number == number.strip().upper()))
    if row is None:
        raise Refusal("report.unknown", number=number)
    return row


def pdf_of(reading: Reading, number: str, copy: bool = False) -> bytes:
    """The paper of a report, byte by byte as it was issued.

    A void one says so across every page, a copy says that it is one and when it was made; both lie over the pages,
    which are kept as they are. One that tells a name withheld since it was issued is a manager's alone (M15).
    Refusals: report.unknown, report.name_withheld, report.paper_damaged.
    """
    row = by_number(reading, number)
    if hides_names(reading) and _withheld_since(reading, row):
        raise Refusal("report.name_withheld", number=row.number)
    pdf = sound(reading.session.get_one(KeptPaper, row.paper_id), row.number, "report.paper_damaged")
    void = bool(row.void_reason)
    if not (copy or void):
        return pdf
    from desk.paper.overlay import stamped

    copied_at = reading.facts.local(reading.now) if copy else None
    return stamped(pdf, row.language, void=void, copied_at=copied_at)


def _withheld_since(reading: Reading, row: IssuedReport) -> bool:
    """Whether a case that the report tells of is withheld now and was not when it was issued."""
    now = set(reading.session.scalars(select(Case.id).where(Case.withheld)))
    if not now:
        return False
    stood = marks_in(row.records)
    then = {each.id for each in stood.pop(WITHHELD, ())}
    told = {each.id for some in stood.values() for each in some if each.source is Source.CASE}
    return not told.isdisjoint(now - then)
