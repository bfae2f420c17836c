"""What may be done with an incoming letter."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from db.models import IncomingLetter, Letter, Person
from desk.diarylines import as_json
from desk.incoming.known import by_number, must_be_in_sight, must_stand
from desk.incoming.ties import answered_letter, case_of, settle_answer, standing_case, tie_answer, tie_case
from desk.index import put_keys
from desk.keys import number_keys
from desk.merged import person_named, unit_on_file
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import UnitOfWork

SERIES = "IN"
LONGEST_NAME, LONGEST_ADDRESS, LONGEST_SUBJECT, LONGEST_REFERENCE, LONGEST_NOTE = 300, 1000, 300, 120, 8000
YEARS_BACK = 10
"""A letter that came longer ago than this was typed wrongly."""
_COLUMNS = (
    "received_on", "from_name", "from_address", "their_reference", "dated", "subject", "note", "unit_id", "person_id",
)  # fmt: skip


@dataclass(frozen=True)
class NewIncoming:
    """A letter as it came in; received today when no day is told.

    `dated` is the day written on it, `answers_number` the letter of ours that it answers.
    """

    from_name: str = ""
    subject: str = ""
    received_on: date | None = None
    from_address: str = ""
    their_reference: str = ""
    dated: date | None = None
    note: str = ""
    unit_id: int | None = None
    person_id: int | None = None
    case_number: str = ""
    answers_number: str = ""


def register(work: UnitOfWork, new: NewIncoming) -> str:
    """Enter a letter under the next number of the year, IN-2026-0001; one that answers ours belongs where ours did.

    Refusals: incoming.from_missing, incoming.subject_missing, incoming.received_ahead, incoming.dated_later,
    incoming.day_long_ago, incoming.case_void, incoming.answers_void, incoming.answers_later, text.too_long,
    case / letter / unit / person unknown, letter.name_withheld.
    """
    case, ours = case_of(work, new.case_number), answered_letter(work, new.answers_number)
    told = _told(work, new)
    if ours is not None:
        case = case or standing_case(work, ours.case_id)
        if told["unit_id"] is None and told["person_id"] is None:
            told |= {"unit_id": ours.unit_id, "person_id": ours.person_id}
    letter = IncomingLetter(
        number=next_number(work, SERIES, today(work).year), at=work.now, clerk_id=work.clerk_id, **told
    )
    work.session.add(letter)
    work.session.flush()
    put_keys(work, "incoming", letter.id, number_keys(letter.number))
    work.record("incoming_letter.add", "incoming_letter", letter.id, new=as_json({"number": letter.number, **told}))
    tie_case(work, letter, case)
    if ours is not None:
        tie_answer(work, letter, ours)
    return letter.number


def change(work: UnitOfWork, number: str, new: NewIncoming) -> None:
    """Put an entry right, its case and the letter it answers with it; the diary keeps what it said before.

    A case or a letter of ours that stood there already may have become void meanwhile.
    Refusals: incoming.unknown, incoming.name_withheld, incoming.void_already and those of register.
    """
    letter = by_number(work, number)
    must_be_in_sight(work, letter)
    must_stand(letter)
    case, ours = case_of(work, new.case_number, letter), answered_letter(work, new.answers_number, letter)
    told = _told(work, new, letter)
    old = {name: getattr(letter, name) for name in _COLUMNS if getattr(letter, name) != told[name]}
    for name in old:
        setattr(letter, name, told[name])
    work.session.flush()
    if old:
        fresh = as_json({name: told[name] for name in old})
        work.record("incoming_letter.change", "incoming_letter", letter.id, old=as_json(old), new=fresh)
    tie_case(work, letter, case)
    if "received_on" in old or (ours.id if ours is not None else None) != letter.answers_id:
        tie_answer(work, letter, ours)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Make an entry void without losing its number; the letter of ours it answered is not answered by it any more.

    Refusals: incoming.unknown, incoming.name_withheld, incoming.void_already, void.reason_missing, text.too_long.
    """
    letter, why = by_number(work, number), short_line(reason, LONGEST_SUBJECT, "reason")
    must_be_in_sight(work, letter)
    must_stand(letter)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    letter.void_reason = why
    work.session.flush()
    work.record("incoming_letter.void", "incoming_letter", letter.id, new=letter.number, note=why)
    if letter.case_id is not None:
        work.record("incoming.void", "case", letter.case_id, new=letter.number, note=why)
    _settle(work, letter)


def unvoid(work: UnitOfWork, number: str) -> None:
    """Take back that an entry was made void: it belongs to its case and answers our letter again.

    Refusals: incoming.unknown, incoming.name_withheld.
    """
    letter = by_number(work, number)
    must_be_in_sight(work, letter)
    if not letter.void_reason:
        return
    was, letter.void_reason = letter.void_reason, ""
    work.session.flush()
    work.record("incoming_letter.stands_again", "incoming_letter", letter.id, old=was, new=letter.number)
    if letter.case_id is not None:
        work.record("incoming.link", "case", letter.case_id, new=letter.number, note=letter.subject)
    _settle(work, letter)


def let_wait(work: UnitOfWork, number: str, *, waits: bool) -> None:
    """Say that a letter needs no answer of ours, or that it does after all; it waits for one as the book tells.

    One that answers ours needs none unless it is said that it does.

    Refusals: incoming.unknown, incoming.name_withheld, incoming.void_already.
    """
    letter = by_number(work, number)
    must_be_in_sight(work, letter)
    must_stand(letter)
    ours = work.session.get(Letter, letter.answers_id) if letter.answers_id is not None else None
    is_reply = ours is not None and not ours.void_reason
    told = (False, is_reply) if waits else (not is_reply, False)
    if told == (letter.no_answer, letter.needs_answer):
        return
    letter.no_answer, letter.needs_answer = told
    work.session.flush()
    if waits:
        work.record("incoming_letter.to_answer", "incoming_letter", letter.id, new=letter.number)
    else:
        work.record("incoming_letter.no_answer", "incoming_letter", letter.id, new=letter.number)


def _settle(work: UnitOfWork, letter: IncomingLetter) -> None:
    if letter.answers_id is not None:
        ours = work.session.get(Letter, letter.answers_id)
        assert ours is not None
        settle_answer(work, ours, letter.number)


def _told(work: UnitOfWork, new: NewIncoming, before: IncomingLetter | None = None) -> dict[str, Any]:
    """The columns of an entry as it was typed; days it had before need not be likely."""
    unit = unit_on_file(work, new.unit_id) if new.unit_id is not None else None
    person: Person | None = person_named(work, new.person_id)
    from_name = short_line(new.from_name, LONGEST_NAME, "from") or (person.name if person is not None else "")
    subject = short_line(new.subject, LONGEST_SUBJECT, "subject")
    if not from_name:
        raise Refusal("incoming.from_missing", field="from")
    if not subject:
        raise Refusal("incoming.subject_missing", field="subject")
    received = new.received_on or today(work)
    _must_be_likely(work, received, new.dated, before)
    return {
        "received_on": received,
        "from_name": from_name,
        "from_address": short_text(new.from_address, LONGEST_ADDRESS, "address"),
        "their_reference": short_line(new.their_reference, LONGEST_REFERENCE, "reference"),
        "dated": new.dated,
        "subject": subject,
        "note": short_text(new.note, LONGEST_NOTE, "note"),
        "unit_id": unit.id if unit is not None else None,
        "person_id": person.id if person is not None else None,
    }


def _must_be_likely(work: UnitOfWork, received: date, dated: date | None, before: IncomingLetter | None) -> None:
    day = today(work)
    if received > day:
        raise Refusal("incoming.received_ahead", field="received", day=received.isoformat())
    if dated is not None and dated > received:
        raise Refusal("incoming.dated_later", field="dated", day=dated.isoformat(), received=received.isoformat())
    kept = (before.received_on, before.dated) if before is not None else (None, None)
    for field, told, was in (("received", received, kept[0]), ("dated", dated, kept[1])):
        if told is not None and told != was and told.year < day.year - YEARS_BACK:
            raise Refusal("incoming.day_long_ago", field=field, day=told.isoformat(), years=YEARS_BACK)
