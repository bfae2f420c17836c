"""The papers of letters as they went out: kept byte by byte, printed again from there and never drawn a second time."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import delete, select

from db.models import Case, KeptPaper, Letter
from desk.kept import is_sound, keep_paper, sound
from desk.letters.known import in_sight
from desk.letters.logo import logo
from desk.letters.sheets import OLD_FORM, sheet_for
from desk.work import Reading, UnitOfWork


def pdf_of(reading: Reading, number: str, copy: bool = False) -> bytes:
    """The paper of a letter, byte by byte as it went out (B6).

    A void letter says so across every page, a copy says that it is one and when it was made; both lie over the pages,
    which are kept as they are. A letter of an older book that was not printed since is drawn from its words.
    Refusals: letter.unknown, letter.name_withheld, letter.paper_damaged.
    """
    letter, case = in_sight(reading, number)
    void = bool(letter.void_reason)
    kept = letter.paper_id is not None
    pdf = _pages_of(reading, letter, case) if kept else _drawn(reading, letter, case, logo(reading))
    if not (copy or void):
        return pdf
    from desk.paper.overlay import stamped

    copied_at = reading.facts.local(reading.now) if copy else None
    return stamped(pdf, letter.language, void=void, copied_at=copied_at)


def freeze_old(work: UnitOfWork, letter: Letter, case: Case | None) -> None:
    """Keep the pages of a letter of an older book from the first time it is printed here: they never change again.

    The old program kept words and letterhead only. What is drawn from these has the places, the signature and the foot
    (DB-L1 v1) of then and never a logo. Not exact: address and references may stand a point or two off, rare characters
    have signs now, lines and pages may break at another word, and the day of the case is that of today's zone.
    """
    if letter.form == OLD_FORM and letter.paper_id is None:
        _freeze(work, letter, _drawn(work, letter, case, None))


def draw_anew(work: UnitOfWork, letter_ids: Iterable[int]) -> None:
    """Take the pages of letters out of what is kept, and keep them as they are drawn from their words, as far as these
    are left, with letterhead, places and logo of then.

    Every other letter on the same paper stays as it was to the byte; those on a damaged one are refused as before,
    though nothing of it is kept any more.
    """
    for letter_id in sorted(letter_ids):
        letter = work.session.get_one(Letter, letter_id, populate_existing=True)
        if letter.paper_id is None:
            continue
        picture = _logo_of(work, letter)
        _let_go(work, letter)
        _freeze(work, letter, _drawn(work, letter, _case_of(work, letter), picture))
        work.session.flush()


def _logo_of(work: UnitOfWork, letter: Letter) -> bytes | None:
    """The logo on the pages kept of a letter, or on damaged ones today's if it was the office's then already."""
    if letter.form == OLD_FORM:
        return None
    paper = work.session.get_one(KeptPaper, letter.paper_id)
    if not is_sound(paper.sha256, paper.pdf):
        return logo(work, letter.issued_at)
    from desk.paper.overlay import picture_on

    return picture_on(paper.pdf, letter.first_page)


def _let_go(work: UnitOfWork, letter: Letter) -> None:
    paper = work.session.get_one(KeptPaper, letter.paper_id)
    first, count = letter.first_page, letter.pages
    letter.paper_id, letter.first_page, letter.pages = None, 0, 0
    work.session.flush()
    others = list(work.session.scalars(select(Letter).where(Letter.paper_id == paper.id)))
    if others and not is_sound(paper.sha256, paper.pdf):  # no page can be taken out of it: it is emptied as a whole
        paper.pdf = b""
        work.session.flush()
        return
    if len(others) == 1:  # alone on a paper it would come out as that, not as the letter it was
        _freeze(work, others[0], _pages_of(work, others[0], _case_of(work, others[0])))
    elif others:
        from desk.paper.overlay import without

        left = keep_paper(work, without(paper.pdf, first, count), paper.pages - count)
        for other in others:
            other.paper_id = left
            other.first_page -= count if other.first_page > first else 0
    work.session.flush()
    work.session.execute(delete(KeptPaper).where(KeptPaper.id == paper.id))
    work.session.expunge(paper)


def _freeze(work: UnitOfWork, letter: Letter, pdf: bytes) -> None:
    """Keep a paper that is this letter alone."""
    from desk.paper.overlay import pages_of

    letter.first_page, letter.pages = 0, pages_of(pdf)
    letter.paper_id = keep_paper(work, pdf, letter.pages)


def _drawn(reading: Reading, letter: Letter, case: Case | None, picture: bytes | None) -> bytes:
    """The pages of a letter out of its words; that it is void is stamped on them."""
    from desk.letters.paper import draw

    return draw(replace(sheet_for(reading, letter, case, picture), void=False))


def _case_of(reading: Reading, letter: Letter) -> Case | None:
    return reading.session.get(Case, letter.case_id) if letter.case_id is not None else None


def _pages_of(reading: Reading, letter: Letter, case: Case | None) -> bytes:
    paper = reading.session.get_one(KeptPaper, letter.paper_id)
    pdf = sound(paper, letter.number)
    if letter.pages == paper.pages:
        return pdf
    from desk.letters.paper import about_letter
    from desk.paper.overlay import cut

    return cut(pdf, letter.first_page, letter.pages, about_letter(sheet_for(reading, letter, case)))
