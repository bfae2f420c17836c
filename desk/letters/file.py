"""All of one letter: its words, its way, and its paper."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Diary, IncomingLetter, Letter
from desk.letters.known import in_sight as in_sight_of
from desk.letters.logo import logo
from desk.letters.rows import LetterRow, letter_rows, row_of
from desk.letters.sheet import LetterSheet
from desk.letters.sheets import lines_of, sheet_for
from desk.people import name_of
from desk.work import Reading


@dataclass(frozen=True)
class LetterFile:
    """All of one letter."""

    row: LetterRow
    to_address: str
    body: str
    signer: str
    enclosures: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()  # numbers of the incoming letters that answer it
    kept: bool = True  # whether its paper is kept as it went out
    approved_by: str = ""  # the manager who let it go out
    written_by: str = ""  # who worded it
    voided_by: str = ""
    voided_at: datetime | None = None  # UTC


def file_of(reading: Reading, number: str) -> LetterFile:
    """One letter with its words. Refusals: letter.unknown, letter.name_withheld."""
    letter, _ = in_sight_of(reading, number)
    row = row_of(reading.session.execute(letter_rows(reading).where(Letter.id == letter.id)).one())
    answering = select(IncomingLetter.number).where(
        IncomingLetter.answers_id == letter.id, IncomingLetter.void_reason == ""
    )
    voided_by, voided_at = _voided(reading, letter)
    return LetterFile(
        row,
        letter.to_address,
        letter.body,
        letter.signer,
        lines_of(letter.enclosures),
        lines_of(letter.copies_to),
        tuple(reading.session.scalars(answering.order_by(IncomingLetter.id))),
        letter.paper_id is not None,
        name_of(reading, letter.approved_by_id),
        name_of(reading, letter.clerk_id),
        voided_by,
        voided_at,
    )


def _voided(reading: Reading, letter: Letter) -> tuple[str, datetime | None]:
    """Who made a letter void, and when; the diary tells it of the case or of the letter itself."""
    if not letter.void_reason:
        return "", None
    about = ("case", letter.case_id) if letter.case_id is not None else ("letter", letter.id)
    told = select(Diary.clerk_id, Diary.at).where(
        Diary.subject == about[0], Diary.subject_id == about[1], Diary.act == "letter.void", Diary.new == letter.number
    )
    found = reading.session.execute(told.order_by(Diary.id.desc()).limit(1)).first()
    return (name_of(reading, found.clerk_id), found.at) if found is not None else ("", None)


def sheet_of(reading: Reading, number: str) -> LetterSheet:
    """All words of a letter's paper, as it was sent. Refusals: letter.unknown, letter.name_withheld."""
    letter, case = in_sight_of(reading, number)
    return sheet_for(reading, letter, case, logo(reading))
