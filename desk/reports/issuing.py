"""Issues a report: its paper, its figures and the records behind them are kept and never change again (B7).

The pages are drawn in a reading, which holds up nobody; the act that keeps them is short. What was written in between
is seen by the diary, and then the figures, their records and all that is told on the pages are looked at once more.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy import func, select

from db.models import Case, Diary, IssuedReport
from desk import diary
from desk.cleaning import clean
from desk.figures.counting import count
from desk.figures.figure import Source
from desk.figures.marks import Mark, marks
from desk.figures.registry import FIGURES
from desk.figures.spans import Span, is_over, must_have_begun, within
from desk.kept import keep_paper
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.reports.files import part_of
from desk.reports.frozen import HOT, WITHHELD, packed_marks, packed_values
from desk.reports.issued import by_number
from desk.reports.report import Progress, Report
from desk.rights import require_manager
from desk.short import short_text
from desk.steering import hot
from desk.words import Language, day, word
from desk.work import Reading, UnitOfWork

T = TypeVar("T")
SERIES = "R"
LONGEST_REASON = 300
_TRIES = 5
_GATHERED, _DRAWN, _ALL = 50, 90, 100


@dataclass(frozen=True)
class Drawn:
    """A report that is ready to be issued; `diary` is the last line that was written before it was drawn.

    `told` is what its pages were drawn of.
    """

    span: Span
    language: Language
    pdf: bytes
    figures: str
    records: bytes
    diary: int
    told: Report | None = None


class Door(Protocol):
    """What asks and acts: the office."""

    def ask(self, question: Callable[[Reading], T], /) -> T: ...

    def do(self, act: Callable[[UnitOfWork], str], /) -> "Issued": ...


class Issued(Protocol):
    """What the office answers: the number."""

    @property
    def answer(self) -> str: ...


def issue_whole(door: Door, span: Span, language: Language | None = None, progress: Progress | None = None) -> str:
    """Draw and issue a report; answers its number. What others write meanwhile is taken in.

    `progress` is told of the drawing and stops it by raising: then nothing is kept. Refusals: as `draw_to_issue` and
    `issue`.
    """
    drawn = door.ask(lambda reading: draw_to_issue(reading, span, language, progress))
    for _ in range(_TRIES):
        try:
            return door.do(partial(issue, drawn=drawn)).answer
        except Refusal as refusal:
            if refusal.code != "report.changed_meanwhile":
                raise
        drawn = door.ask(partial(_looked_again, drawn=drawn, progress=progress))
    raise Refusal("report.changed_meanwhile")


def draw_to_issue(
    reading: Reading, span: Span, language: Language | None = None, progress: Progress | None = None
) -> Drawn:
    """A report that is over, drawn to be issued, in the office's own language if none is given.

    It goes from hand to hand: what a withheld name would tell is hidden on it, whoever issues it.
    Refusals: clerk.managers_only, report.script_may_not, report.month_ahead, report.not_over.
    """
    must_be_issuable(reading, span)
    last = last_line(reading)
    return _draw(reading, last, _gathered(reading, span, language, progress), progress)


def issue(work: UnitOfWork, drawn: Drawn) -> str:
    """Issue a report that was drawn; answers its number, R-2026-0001. A span may be issued again, as it is by then.

    Its last page says up to which line the diary was written, with the mark made of all these lines (G49). A manager's
    act, or that of a script where a manager allowed it. Refusals: clerk.managers_only, report.script_may_not,
    report.not_over, report.changed_meanwhile where anything was written since it was drawn.
    """
    from desk.paper.overlay import pages_of, sealed

    must_be_issuable(work, drawn.span)
    if last_line(work) != drawn.diary:
        raise Refusal("report.changed_meanwhile")
    today: date = work.facts.local(work.now).date()
    number = next_number(work, SERIES, today.year)
    told = word(drawn.language, "report.issued_on").format(day=day(drawn.language, today))
    line, mark = diary.last_line(work)
    stands = word(drawn.language, "report.diary").format(line=f"{line:,}", mark=diary.as_read(mark.hex()))
    pdf = sealed(drawn.pdf, drawn.language, number, told, stands)
    row = IssuedReport(
        number=number,
        span=drawn.span.code,
        language=drawn.language,
        issued_at=work.now,
        clerk_id=None if work.unattended else work.clerk_id,  # a script is nobody
        paper_id=keep_paper(work, pdf, pages_of(pdf)),
        figures=drawn.figures,
        records=drawn.records,
        diary_id=line,
        diary_mark=mark,
    )
    work.session.add(row)
    work.session.flush()
    work.record("report.issue", "issued_report", row.id, new=number, note=f"{row.span} {row.language}")
    return number


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Make an issued report void; its number stays used and its paper kept (M15).

    A manager's act. Refusals: clerk.managers_only, report.unknown, report.void_already, void.reason_missing,
    text.too_long.
    """
    require_manager(work)
    row, why = by_number(work, number), clean(short_text(reason, LONGEST_REASON, "reason")).strip()
    if row.void_reason:
        raise Refusal("report.void_already", number=row.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    row.void_reason = why
    work.session.flush()
    work.record("report.void", "issued_report", row.id, new=row.number, note=why)


def unvoid(work: UnitOfWork, number: str) -> None:
    """Take back that a report was made void. A manager's act. Refusals: clerk.managers_only, report.unknown."""
    require_manager(work)
    row = by_number(work, number)
    if row.void_reason:
        work.record("report.stands_again", "issued_report", row.id, old=row.void_reason, new=row.number)
        row.void_reason = ""
        work.session.flush()


def _looked_again(reading: Reading, drawn: Drawn, progress: Progress | None) -> Drawn:
    """The same pages where what was written meanwhile is none of the report's matter, else it is drawn anew."""
    _must_be_allowed(reading)
    last = last_line(reading)
    report = _gathered(reading, drawn.span, drawn.language, progress)
    if drawn.told is not None and replace(report, made_at=drawn.told.made_at) == drawn.told:
        figures, records = frozen(reading, drawn.span)
        return replace(drawn, figures=figures, records=records, diary=last)
    return _draw(reading, last, report, progress)


def _gathered(reading: Reading, span: Span, language: Language | None, progress: Progress | None) -> Report:
    from desk.reports.gather import gather

    return gather(replace(reading, unattended=True), span, language, part_of(progress, 0, _GATHERED))


def _draw(reading: Reading, last: int, report: Report, progress: Progress | None) -> Drawn:
    from desk.reports.paper import draw  # brings the PDF engine

    figures, records = frozen(reading, report.span)
    pdf = draw(report, part_of(progress, _GATHERED, _DRAWN))
    if progress is not None:
        progress(_DRAWN, _ALL)
    return Drawn(report.span, report.language, pdf, figures, records, last, report)


def frozen(reading: Reading, span: Span) -> tuple[str, bytes]:
    """A span's figures and the records behind them as they are now, as the book keeps them.

    With the records are kept the cases told of one by one and those whose names are withheld by now (M15).
    """
    moments, figures = within(reading, span), FIGURES.values()
    stands = marks(reading, figures, moments)
    stands[HOT] = _cases(each.case_id for each in hot.of(reading, span))
    stands[WITHHELD] = _cases(reading.session.scalars(select(Case.id).where(Case.withheld)))
    return packed_values(count(reading, figures, moments)), packed_marks(stands)


def _cases(ids: Iterable[int]) -> list[Mark]:
    return [Mark(Source.CASE, id_, True, None) for id_ in ids]


def last_line(reading: Reading) -> int:
    """The last line of the diary: every change has one, so the same line means the same book."""
    return reading.session.scalar(select(func.max(Diary.id))) or 0


def must_be_issuable(reading: Reading, span: Span) -> None:
    """Refusals: clerk.managers_only, report.script_may_not, report.month_ahead, report.not_over."""
    _must_be_allowed(reading)
    _must_be_over(reading, span)


def _must_be_allowed(reading: Reading) -> None:
    if reading.unattended:
        if not reading.facts.report_by_script:
            raise Refusal("report.script_may_not")
    else:
        require_manager(reading)


def _must_be_over(reading: Reading, span: Span) -> None:
    must_have_begun(reading, span)
    if not is_over(reading, span):
        raise Refusal("report.not_over", span=span.code)
