"""The sheet of a letter in the register, out of its row alone: nothing the office has become since is in it."""

from db.models import Case, Letter
from desk.letterhead_of import thaw
from desk.letters.sheet import LetterSheet
from desk.work import Reading

OLD_FORM = 1
"""The version of DB-L1 of letters whose paper was not kept: a program of before issued them."""


def sheet_for(reading: Reading, letter: Letter, case: Case | None, logo: bytes | None = None) -> LetterSheet:
    """All words of a letter's paper; the logo is that of the day it is drawn on, but on a form that knew none."""
    return LetterSheet(
        language=letter.language,
        letterhead=thaw(letter.letterhead),
        number=letter.number,
        date=letter.dated,
        to_name=letter.to_name,
        to_address=letter.to_address,
        case_number=case.number if case else "",
        case_date=reading.facts.local(case.taken_at).date() if case else None,
        subject=letter.subject,
        body=letter.body,
        signer=letter.signer,
        signer_post=letter.signer_post,
        enclosures=lines_of(letter.enclosures),
        copies=lines_of(letter.copies_to),
        void=bool(letter.void_reason),
        layout=letter.layout,
        logo=None if letter.form == OLD_FORM else logo,
        form=letter.form,
    )


def lines_of(kept: str) -> tuple[str, ...]:
    """What the register keeps one a line."""
    return tuple(line for line in kept.split("\n") if line)
