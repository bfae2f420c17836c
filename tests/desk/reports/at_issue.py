"""A month with a few cases, over and ready to be issued."""

from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from db.models import Language
from desk import cases
from desk.cases import Channel, NewCase
from desk.clock import FixedClock
from desk.figures.spans import Span, span_from
from desk.office import Office
from desk.reports import issued, issuing
from desk.reports.byitself import FOLDER, file_of
from desk.reports.issuing import Drawn, frozen, issue, last_line
from desk.settings import report_is_ready
from desk.work import UnitOfWork
from tests.builders import solved

OCTOBER = span_from("2026-10")
IN_DECEMBER = datetime(2026, 12, 1, 2, tzinfo=UTC)
NOVEMBER = span_from("2026-11")


def take(office: Office, at: datetime, clock: FixedClock, summary: str = "Leak") -> str:
    clock.move_to(at)
    new = NewCase(summary=summary, told_by="Wang", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def answer_and_close(office: Office, number: str, clock: FixedClock, after: timedelta) -> None:
    clock.move_on(after)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, solved("Mended")))


def november(office: Office, clock: FixedClock) -> list[str]:
    """Four cases of November, two of them closed in it; the clock stands in December then."""
    numbers = []
    for day in (23, 24, 25, 26):
        number = take(office, datetime(2026, 11, day, 2, tzinfo=UTC), clock, f"Leak of the {day}th")
        numbers.append(number)
        if day < 25:
            answer_and_close(office, number, clock, timedelta(hours=2))
    clock.move_to(IN_DECEMBER)
    return numbers


@cache
def _page(words: str = "The report", language: str = "en-GB") -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, lang=language)
    canvas.drawString(100, 700, words)
    canvas.save()
    return buffer.getvalue()


def issue_page(office: Office, span: Span = NOVEMBER, language: Language = Language.EN) -> str:
    """Issue a report of one page that is not drawn: its figures and records are those of the book."""

    def act(work: UnitOfWork) -> str:
        return issue(work, Drawn(span, language, _page(), *frozen(work, span), last_line(work)))

    return office.do(act).answer


def lay_ready(office: Office, language: str = "zh-CN") -> Path:
    """November's report prepared itself: a page of its own, so that it is told from one that is drawn."""
    path = file_of(office.folder / FOLDER, NOVEMBER)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(_page("Prepared by itself", language))
    office.do(lambda work: report_is_ready(work, NOVEMBER.code, last_line(work)))
    return path


def drawn(office: Office, span: Span = NOVEMBER) -> Drawn:
    return office.ask(lambda reading: issuing.draw_to_issue(reading, span))


def pdf_of(office: Office, number: str, *, copy: bool = False) -> bytes:
    return office.ask(lambda reading: issued.pdf_of(reading, number, copy))
