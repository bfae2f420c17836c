"""What may be done with a letter."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Case, Channel, Language, Letter, LetterLayout
from desk import cases, people
from desk.cases.known import by_number as case_by_number
from desk.cases.taking_back import take_back_reply
from desk.cleaning import clean, clean_line
from desk.index import put_keys
from desk.keys import number_keys
from desk.letterhead_of import freeze, letterhead
from desk.merged import leading_to
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line
from desk.withheld import is_hidden
from desk.work import Reading, UnitOfWork

LONGEST_NAME, LONGEST_SIGNER = 300, 120


@dataclass(frozen=True)
class NewLetter:
    """A letter as it was worded; with a case number it is the answer to that case."""

    to_name: str
    subject: str
    body: str
    to_address: str = ""
    language: Language = Language.ZH
    case_number: str = ""
    signer: str = ""
    person_id: int | None = None
    unit_id: int | None = None
    version_id: int | None = None  # of the template it was worded from
    enclosures: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    layout: LetterLayout | None = None  # None: the office's own
    answers: bool = True  # whether a letter about a case answers its person; one to the developer does not


def issue(work: UnitOfWork, new: NewLetter) -> str:
    """Give a letter its number and keep its words for ever; a letter to a case is its reply record (M49),
    unless it goes to somebody else about it.

    Refusals: letter.to_name_missing, letter.subject_missing, letter.body_missing, letter.too_long, text.too_long,
    case.unknown, case.not_open, letter.name_withheld.
    """
    to_name, subject = short_line(new.to_name, LONGEST_NAME, "to_name"), clean_line(new.subject)
    body = clean(new.body).strip()
    if not to_name:
        raise Refusal("letter.to_name_missing", field="to_name")
    if not subject:
        raise Refusal("letter.subject_missing", field="subject")
    if not body:
        raise Refusal("letter.body_missing", field="body")
    if len(body) > 2_000_000:
        raise Refusal("letter.too_long", field="body", length=len(body))
    case = case_by_number(work, new.case_number) if new.case_number else None
    must_be_in_sight(work, case)
    unit_id, person_id = leading_to(work, new.unit_id, new.person_id)
    signer = short_line(new.signer, LONGEST_SIGNER, "signer") or people.name_of(work, work.clerk_id)
    letter = Letter(
        number=next_number(work, "L", work.facts.local(work.now).year),
        language=new.language,
        to_name=to_name,
        to_address=clean(new.to_address).strip(),
        subject=subject,
        body=body,
        signer=signer,
        signer_post=people.post_of(work, signer),
        letterhead=freeze(letterhead(work.facts, new.language)),
        dated=work.facts.local(work.now).date(),
        issued_at=work.now,
        clerk_id=work.clerk_id,
        case_id=case.id if case else None,
        person_id=case.person_id if case and new.answers else person_id,
        unit_id=case.unit_id if case else unit_id,
    )
    work.session.add(letter)
    work.session.flush()
    put_keys(work, "letter", letter.id, number_keys(letter.number))
    work.record("letter.issue", "case" if case else "letter", case.id if case else letter.id, new=letter.number)
    if case and new.answers:
        cases.reply(work, case.number, Channel.LETTER, f"{letter.number} {subject}", letter.id)
    return letter.number


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a letter. Refusals: letter.unknown."""
    letter = by_number(work, number)
    letter.printed += 1
    work.record("letter.print", "letter", letter.id, new=str(letter.printed))
    return letter.printed


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a letter without losing its number; it no longer counts as the reply to its case.

    Refusals: letter.unknown, letter.void_already, letter.case_closed, void.reason_missing.
    """
    letter, why = by_number(work, number), clean(reason).strip()
    if letter.void_reason:
        raise Refusal("letter.void_already", number=letter.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    letter.void_reason = why
    if letter.case_id is None:
        work.record("letter.void", "letter", letter.id, new=letter.number, note=why)
        return
    take_back_reply(work, letter)
    work.record("letter.void", "case", letter.case_id, new=letter.number, note=why)


def by_number(reading: Reading, number: str) -> Letter:
    """The letter of that number, however it was typed. Refusals: letter.unknown."""
    found = reading.session.scalar(select(Letter).where(Letter.number == clean_line(number).upper().replace(" ", "")))
    if found is None:
        raise Refusal("letter.unknown", number=number)
    return found


def must_be_in_sight(reading: Reading, case: Case | None) -> None:
    """A letter to somebody whose name was withheld is a manager's (M15). Refusals: letter.name_withheld."""
    if case is not None and is_hidden(reading, case):
        raise Refusal("letter.name_withheld", number=case.number)
