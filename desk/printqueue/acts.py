"""What happens to a paper on its way: asked for, begun, printed, kept as a file, failed, cancelled, asked for again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from db.base import id_of
from db.models import Diary, PrintJob, PrintState
from desk.cleaning import clean_line
from desk.masking import masks
from desk.papertrouble import HELD, MAY_BE_OUT, Trouble, as_read, as_told
from desk.printqueue.lists import about_of, as_asked, drawn_from, numbers_of
from desk.printqueue.rules import ENDED, MOST_COPIES, short_title
from desk.refusals import Refusal
from desk.work import UnitOfWork

if TYPE_CHECKING:  # the printing stands at the start; the slips are loaded once there is one to print
    from desk.slips import SlipSheet


@dataclass(frozen=True)
class NewPaper:
    """A paper asked for; `printer` is empty unless one was chosen.

    `numbers` are the slips drawn on it and `drawn_from` what stood on them (`drawn_from`), "": what stands on them now;
    `about` are those a list tells of."""

    kind: str
    title: str
    pdf: bytes
    pages: int
    copies: int = 1
    printer: str = ""
    numbers: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    drawn_from: str = ""


def put(work: UnitOfWork, paper: NewPaper) -> int:
    """Put a paper in the queue before any printer is touched and answer its id.

    Refusals: print.copies_out_of_range, print.slip_void for slips that became void since they were drawn."""
    row = PrintJob(
        at=work.now,
        kind=paper.kind,
        title=short_title(clean_line(paper.title)),
        copies=_copies(paper.copies),
        pages=paper.pages,
        pdf=paper.pdf,
        clerk_id=work.clerk_id,
        printer=paper.printer,
    )
    work.session.add(row)
    work.session.flush()
    id = id_of(row)
    note, about = " ".join(paper.numbers), " ".join(paper.about)
    work.record("print_job.add", "print_job", id, old=about, new=row.title, note=note)
    if paper.numbers:
        sheets = as_asked(work, id)
        row.drawn_from = paper.drawn_from or drawn_from(sheets)
        if row.drawn_from != drawn_from(sheets) and all(sheet.void for sheet in sheets):
            raise Refusal("print.slip_void", title=row.title)
    return id


def begin(work: UnitOfWork, id: int, printer: str) -> bool:
    """A printer takes it; False when it waits no longer: nothing is ever printed twice. Refusals: print.unknown."""
    row = known(work, id)
    if row.state is not PrintState.WAITING:
        return False
    row.state, row.printer, row.trouble = PrintState.PRINTING, printer, ""
    work.record("print_job.begin", "print_job", id, new=printer)
    return True


def renew(work: UnitOfWork, id: int, pdf: bytes, pages: int, sheets: "Sequence[SlipSheet]") -> None:
    """It was drawn anew, its slips as they stand by now. Refusals: print.unknown."""
    row = known(work, id)
    row.pdf, row.pages, row.drawn_from = pdf, pages, drawn_from(sheets)
    work.record("print_job.change", "print_job", id, new=row.title)


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


def interrupted(work: UnitOfWork, is_held: Callable[[int], bool] = lambda _id: False) -> int:
    """What was being printed when the PC went off, or that no printer holds any more, is told as such; how many."""
    printing = work.session.scalars(select(PrintJob).where(PrintJob.state == PrintState.PRINTING)).all()
    rows = [row for row in printing if not is_held(id_of(row))]
    for row in rows:
        failed(work, id_of(row), Trouble.INTERRUPTED, printer=row.printer)
    return len(rows)


def again(work: UnitOfWork, id: int, printer: str = "", copies: int = 0) -> None:
    """Let one that failed or still waits be printed, by its own kind's printer unless one is named.

    `copies`: so many from now on, 0 for as many as before.
    Refusals: print.unknown, print.over, print.under_way, print.copies_out_of_range."""
    row = _held(work, id)
    row.state, row.printer, row.trouble = PrintState.WAITING, printer, ""
    if copies:
        row.copies = _copies(copies)
    work.record("print_job.again", "print_job", id, new=printer)


def again_all(work: UnitOfWork, ids: Sequence[int], *, there: bool = False) -> tuple[int, ...]:
    """The same for several; those that are over meanwhile are left out of the answer.

    `there`: the printer each was sent to is there again, and it stays with it. One that waits keeps its own anyhow."""
    held = [row for row in (known(work, id) for id in ids) if row.state in HELD]
    for row in held:
        again(work, id_of(row), row.printer if there or row.state is PrintState.WAITING else "")
    return tuple(id_of(row) for row in held)


def repeat(work: UnitOfWork, id: int, printer: str = "", copies: int = 0) -> int:
    """The very pages of a paper once more, as a paper of its own; its id.

    It counts no slip: a slip is drawn anew instead.
    Refusals: print.unknown, print.pages_gone, print.copies_out_of_range."""
    row = known(work, id)
    if row.pdf is None:
        raise Refusal("print.pages_gone", title=row.title)
    about = about_of(work, id)
    return put(work, NewPaper(row.kind, row.title, row.pdf, row.pages, copies or row.copies, printer, about=about))


def cancel(work: UnitOfWork, id: int, *, stopped: bool = False) -> None:
    """Take one off the queue that was not printed; only whoever stopped the printer cancels one in the middle.

    Its slips are not counted as printed any more, unless some of it may have come out.
    Refusals: print.unknown, print.over, print.under_way."""
    row = known(work, id) if stopped else _held(work, id)
    if row.state in ENDED:
        raise Refusal("print.over", title=row.title)
    from desk.slips import take_off

    take_off(work, row, numbers_of(work, id))


def take_back(work: UnitOfWork, id: int) -> bool:
    """Put a cancelled one back where it was, its slips counted again; whether it waits for its printer again.

    Refusals: print.unknown, print.pages_gone, print.printed_since: a slip of it came out otherwise meanwhile."""
    row = known(work, id)
    if row.state is not PrintState.CANCELLED:
        return False
    if row.pdf is None:
        raise Refusal("print.pages_gone", title=row.title)
    from desk.slips import mark_printed, printed_since

    trouble, _detail = as_read(row.trouble)
    if trouble not in MAY_BE_OUT and (numbers := numbers_of(work, id)):
        if printed_since(work, numbers, _cancelled_at(work, id)):
            raise Refusal("print.printed_since", title=row.title)
        for number in numbers:
            mark_printed(work, number)
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


def _copies(copies: int) -> int:
    if not 1 <= copies <= MOST_COPIES:
        raise Refusal("print.copies_out_of_range", field="copies", most=MOST_COPIES)
    return copies


def _cancelled_at(work: UnitOfWork, id: int) -> int:
    line = select(func.max(Diary.id)).where(
        Diary.subject == "print_job", Diary.subject_id == id, Diary.act == "print_job.cancel"
    )
    return work.session.scalar(line) or 0


def _held(work: UnitOfWork, id: int) -> PrintJob:
    row = known(work, id)
    if row.state is PrintState.PRINTING:
        raise Refusal("print.under_way", title=row.title)
    if row.state not in HELD:
        raise Refusal("print.over", title=row.title)
    return row
