"""The paper of a letter that is still being written."""

from db.models import LetterLayout
from desk.cases.known import by_number as case_by_number
from desk.cleaning import clean, clean_line
from desk.letterhead_of import letterhead
from desk.letters.acts import NewLetter
from desk.letters.logo import logo
from desk.letters.sheet import LetterSheet
from desk.people import name_of, post_of
from desk.work import Reading

NO_NUMBER = "—"


def draft_sheet(reading: Reading, new: NewLetter) -> LetterSheet:
    """The sheet this letter would have if it were issued now, with a dash for its number (M46).

    Refusals: case.unknown.
    """
    case = case_by_number(reading, new.case_number) if new.case_number else None
    signer = clean_line(new.signer) or name_of(reading, reading.clerk_id)
    return LetterSheet(
        language=new.language,
        letterhead=letterhead(reading.facts, new.language),
        number=NO_NUMBER,
        date=reading.facts.local(reading.now).date(),
        to_name=clean_line(new.to_name)[:300],
        to_address=clean(new.to_address).strip(),
        case_number=case.number if case else "",
        case_date=reading.facts.local(case.taken_at).date() if case else None,
        subject=clean_line(new.subject),
        body=clean(new.body).strip(),
        signer=signer,
        signer_post=post_of(reading, signer),
        enclosures=_lines(new.enclosures),
        copies=_lines(new.copies_to),
        layout=new.layout or LetterLayout(reading.facts.letter_layout),
        logo=logo(reading),
    )


def _lines(told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for each in told if (line := clean_line(each)))
