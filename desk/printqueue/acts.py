"""What happens to a paper on its way: asked for, begun, printed, kept as a file, failed, cancelled, asked for again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from db.base import id_of
from db.models import PrintJob, PrintState
from desk.cleaning import clean_line
from desk.masking import masks
from desk.printqueue.lists import numbers_of
from desk.printqueue.rules import ENDED, HELD, MOST_COPIES, Trouble, as_read, as_told, short_title
from desk.refusals import Refusal
from desk.work import UnitOfWork


@dataclass(frozen=True)
class NewPaper:
    """A paper asked for; `printer` is empty unless one was chosen, `numbers` are the slips drawn on it."""

    kind: str
    title: str
    pdf: bytes
    pages: int
    copies: int = 1
    printer: str = ""
    numbers: tuple[str, ...] = ()


def put(work: UnitOfWork, paper: NewPaper) -> int:
    """Put a paper in the queue before any printer is touched and answer its id.

    Refusals: print.copies_out_of_range."""
    if not 1 <= paper.copies <= MOST_COPIES:
        raise Refusal("print.copies_out_of_range", field="copies", most=MOST_COPIES)
    row = PrintJob(
        at=work.now,
        kind=paper.kind,
        title=short_title(clean_line(paper.title)),
        copies=paper.copies,
        pages=paper.pages,
        pdf=paper.pdf,
        clerk_id=work.clerk_id,
        printer=paper.printer,
    )
    work.session.add(row)
    work.session.flush()
    id = id_of(row)
    work.record("print_job.add", "print_job", id, new=row.title, note=" ".join(paper.numbers))
    return id


def begin(work: UnitOfWork, id: int, printer: str) -> bool:
    """A printer takes it; False when it waits no longer: nothing is ever printed twice. Refusals: print.unknown."""
    row = known(work, id)
    if row.state is not PrintState.WAITING:
        return False
    row.state, row.printer, row.trouble = PrintState.PRINTING, printer, ""
    work.record("print_job.begin", "print_job", id, new=printer)
    return True


def printed(work: UnitOfWork, id: int) -> None:
    """It came out. Refusals: print.unknown."""
    row = known(work, id)
    row.state, row.ended_at, row.trouble = PrintState.PRINTED, work.now, ""
    work.record("print_job.print", "print_job", id, new=row.printer)


def kept(work: UnitOfWork, id: int, file: str) -> None:
    """It was kept as a file of that name. Refusals: print.unknown."""
    row = known(work, id)
    row.state, row.ended_at, row.trouble, row.printer = PrintState.KEPT, work.now, "", ""
    work.record("print_job.keep", "print_job", id, new=file)


def failed(work: UnitOfWork, id: int, trouble: Trouble, detail: str = "", printer: str = "") -> None:
    """It did not come out; it stays, with why. Refusals: print.unknown."""
    row = known(work, id)
    row.state, row.trouble, row.printer = PrintState.FAILED, as_told(trouble, clean_line(detail)), printer
    work.record("print_job.fail", "print_job", id, new=row.trouble, note=printer)


def interrupted(work: UnitOfWork) -> int:
    """What was being printed when the PC went off is told as such; how many there are."""
    rows = work.session.scalars(select(PrintJob).where(PrintJob.state == PrintState.PRINTING)).all()
    for row in rows:
        failed(work, id_of(row), Trouble.INTERRUPTED, printer=row.printer)
    return len(rows)


def again(work: UnitOfWork, id: int, printer: str = "") -> None:
    """Let one that failed or still waits be printed, by its own kind's printer unless one is named.

    Refusals: print.unknown, print.over, print.under_way."""
    row = _held(work, id)
    row.state, row.printer, row.trouble = PrintState.WAITING, printer, ""
    work.record("print_job.again", "print_job", id, new=printer)


def again_all(work: UnitOfWork, ids: Sequence[int]) -> tuple[int, ...]:
    """The same for several; those that are over meanwhile are left out of the answer."""
    held = [id for id in ids if known(work, id).state in HELD]
    for id in held:
        again(work, id)
    return tuple(held)


def repeat(work: UnitOfWork, id: int) -> int:
    """The very pages of a paper once more, as a paper of its own; its id. Refusals: print.unknown, print.pages_gone."""
    row = known(work, id)
    if row.pdf is None:
        raise Refusal("print.pages_gone", title=row.title)
    paper = NewPaper(row.kind, row.title, row.pdf, row.pages, row.copies)
    return put(work, replace(paper, numbers=numbers_of(work, id)))


def cancel(work: UnitOfWork, id: int, *, stopped: bool = False) -> None:
    """Take one off the queue that was not printed; only whoever stopped the printer cancels one in the middle.

    Refusals: print.unknown, print.over, print.under_way."""
    row = known(work, id) if stopped else _held(work, id)
    if row.state in ENDED:
        raise Refusal("print.over", title=row.title)
    row.state, row.ended_at = PrintState.CANCELLED, work.now
    work.record("print_job.cancel", "print_job", id, new=row.title)


def take_back(work: UnitOfWork, id: int) -> bool:
    """Put a cancelled one back where it was; whether it waits for its printer again.

    Refusals: print.unknown, print.pages_gone."""
    row = known(work, id)
    if row.state is not PrintState.CANCELLED:
        return False
    if row.pdf is None:
        raise Refusal("print.pages_gone", title=row.title)
    trouble, _detail = as_read(row.trouble)
    row.state, row.ended_at = PrintState.FAILED if trouble else PrintState.WAITING, None
    work.record("print_job.put_back", "print_job", id, new=row.title)
    return row.state is PrintState.WAITING


def mark_seen(work: UnitOfWork, id: int) -> None:
    """Note that somebody who sees stars elsewhere looked at a paper, which has none. Refusals: print.unknown."""
    row = known(work, id)
    if masks(work):
        work.record("print_job.view", "print_job", id, note=row.title)


def known(work: UnitOfWork, id: int) -> PrintJob:
    """A paper of the queue. Refusals: print.unknown."""
    row = work.session.get(PrintJob, id)
    if row is None:
        raise Refusal("print.unknown")
    return row


def _held(work: UnitOfWork, id: int) -> PrintJob:
    row = known(work, id)
    if row.state is PrintState.PRINTING:
        raise Refusal("print.under_way", title=row.title)
    if row.state not in HELD:
        raise Refusal("print.over", title=row.title)
    return row
