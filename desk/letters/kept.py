"""The papers of letters as they went out: kept byte by byte, printed again from there and never drawn a second time."""

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import delete, select

from db.models import KeptPaper, Letter
from desk.letters.known import in_sight
from desk.letters.logo import logo
from desk.letters.sheets import sheet_for
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


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


def pdf_of(reading: Reading, number: str, copy: bool = False) -> bytes:
    """The paper of a letter, byte by byte as it went out (B6); a letter of an older book is drawn from its words.

    A void letter says so across every page, a copy says that it is one and when it was made; both lie over the pages,
    which are kept as they are. Refusals: letter.unknown, letter.name_withheld, letter.paper_damaged.
    """
    letter, case = in_sight(reading, number)
    void = bool(letter.void_reason)
    if letter.paper_id is None:
        from desk.letters.paper import draw

        pdf, void = draw(sheet_for(reading, letter, case, logo(reading))), False  # drawn with it already
    else:
        pdf = _pages_of(reading, letter)
    if not (copy or void):
        return pdf
    from desk.paper.overlay import stamped

    copied_at = reading.facts.local(reading.now) if copy else None
    return stamped(pdf, letter.language, void=void, copied_at=copied_at)


def let_go(work: UnitOfWork, letter_ids: Iterable[int]) -> None:
    """Take the pages of letters out of what is kept: from then on these are drawn from their words, as far as they are
    left. The other letters on the same paper keep their pages."""
    for letter_id in sorted(letter_ids):
        letter = work.session.get_one(Letter, letter_id, populate_existing=True)
        if letter.paper_id is None:
            continue
        paper = work.session.get_one(KeptPaper, letter.paper_id)
        first, count = letter.first_page, letter.pages
        letter.paper_id, letter.first_page, letter.pages = None, 0, 0
        work.session.flush()
        others = list(work.session.scalars(select(Letter).where(Letter.paper_id == paper.id)))
        if others and _is_sound(paper):
            from desk.paper.overlay import without

            left = keep_paper(work, without(paper.pdf, first, count), paper.pages - count)
            for other in others:
                other.paper_id = left
                other.first_page -= count if other.first_page > first else 0
        else:
            for other in others:  # of a broken document no page can be taken out: it goes as a whole
                other.paper_id, other.first_page, other.pages = None, 0, 0
        work.session.flush()
        work.session.execute(delete(KeptPaper).where(KeptPaper.id == paper.id))
        work.session.expunge(paper)


def _pages_of(reading: Reading, letter: Letter) -> bytes:
    paper = reading.session.get_one(KeptPaper, letter.paper_id)
    pdf = _sound(paper, letter.number)
    if letter.pages == paper.pages:
        return pdf
    from desk.paper.overlay import cut

    return cut(pdf, letter.first_page, letter.pages, f"{letter.number} {letter.subject}"[:300])


def _sound(paper: KeptPaper, number: str) -> bytes:
    """The bytes kept, if they still are those that went out."""
    if not _is_sound(paper):
        raise Refusal("letter.paper_damaged", number=number)
    return paper.pdf


def _is_sound(paper: KeptPaper) -> bool:
    return sha256(paper.pdf).hexdigest() == paper.sha256
