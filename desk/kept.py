"""Papers kept as they went out: the very bytes, printed again from there and never drawn a second time (B6, B7)."""

from hashlib import sha256

from sqlalchemy import delete, select, union

from db.models import IssuedReport, KeptPaper, Letter, Notice
from desk.refusals import Refusal
from desk.work import UnitOfWork

_SHOWN = (Letter, Notice, IssuedReport)


def keep_paper(work: UnitOfWork, pdf: bytes, pages: int) -> int:
    """Keep a PDF as it is; the same bytes are kept once."""
    mark = sha256(pdf).hexdigest()
    known = work.session.scalar(select(KeptPaper.id).where(KeptPaper.sha256 == mark))
    if known is not None:
        return known
    paper = KeptPaper(mark, pages, work.now, pdf)
    work.session.add(paper)
    work.session.flush()
    return paper.id


def drop_unused(work: UnitOfWork) -> None:
    """Take out what is kept of no letter, no notice and no report any more."""
    shown = [select(table.paper_id).where(table.paper_id.is_not(None)) for table in _SHOWN]
    work.session.execute(delete(KeptPaper).where(KeptPaper.id.not_in(union(*shown))))


def sound(paper: KeptPaper, number: str, code: str = "letter.paper_damaged") -> bytes:
    """The bytes kept, if they still are those that went out. Refusals: letter.paper_damaged or the `code` told."""
    if not is_sound(paper.sha256, paper.pdf):
        raise Refusal(code, number=number)
    return paper.pdf


def is_sound(mark: str, pdf: bytes) -> bool:
    """Whether a paper is what was kept, to the byte; `mark` is its SHA-256."""
    return sha256(pdf).hexdigest() == mark
