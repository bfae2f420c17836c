"""What may be done with the keys in the office's keeping (M05)."""

from dataclasses import asdict, dataclass, replace
from datetime import date

from sqlalchemy import func, select

from db.models import KeyHeld, KeyLoan, Unit
from desk import records
from desk.cleaning import clean, clean_line
from desk.merged import unit_on_file
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import today
from desk.work import UnitOfWork

MOST_COPIES = 99


@dataclass(frozen=True)
class NewKey:
    """A key as typed: the tag on it, what it opens, how many copies; `place` is the hook or box."""

    tag: str
    what: str = ""
    copies: int = 1
    deposited_on: date | None = None
    deposited_by: str = ""
    place: str = ""
    note: str = ""


@dataclass(frozen=True)
class NewLoan:
    """A loan as typed: to whom, what for, and what was seen as proof ("staff card 12", "the owner's call")."""

    lent_to: str
    reason: str
    proof: str = ""
    due_on: date | None = None
    note: str = ""


def deposit(work: UnitOfWork, unit_id: int, new: NewKey) -> int:
    """Take a key of a flat into keeping and answer its id; the day is today unless said.

    Refusals: unit.unknown, key.tag_missing, key.tag_taken, key.copies, key.deposited_ahead, text.too_long.
    """
    unit_id = unit_on_file(work, unit_id).id
    told = _checked(work, unit_id, new)
    day = told.deposited_on or today(work)
    return records.put(
        work, KeyHeld(unit_id, told.tag, told.what, told.copies, day, told.deposited_by, told.place, told.note)
    )


def change(work: UnitOfWork, key_id: int, new: NewKey) -> None:
    """Change what is known of a key; it has at least the copies that are out, and keeps its day unless one is said.

    Refusals: record.unknown, key.tag_missing, key.tag_taken, key.copies, key.copies_out, key.deposited_ahead,
    text.too_long.
    """
    key = records.get(work, KeyHeld, key_id)
    told = _checked(work, key.unit_id, new)
    out = _out(work, key_id)
    if told.copies < out:
        raise Refusal("key.copies_out", field="copies", out=out)
    told = replace(told, deposited_on=told.deposited_on or key.deposited_on)
    records.change(work, KeyHeld, key_id, asdict(told))


def give_back(work: UnitOfWork, key_id: int) -> None:
    """Give a key back to the household for good, today. Refusals: record.unknown, key.still_out."""
    key = records.get(work, KeyHeld, key_id)
    _require_home(work, key)
    records.change(work, KeyHeld, key_id, {"returned_on": today(work)})


def take_in_again(work: UnitOfWork, key_id: int) -> None:
    """The key is in keeping after all: undoes `give_back`. Refusals: record.unknown, key.tag_taken."""
    key = records.get(work, KeyHeld, key_id)
    _refuse_taken(work, key.unit_id, key.tag)
    records.change(work, KeyHeld, key_id, {"returned_on": None})


def take_off(work: UnitOfWork, key_id: int) -> None:
    """Take a key off the file: it was entered by mistake. Refusals: record.unknown, key.still_out."""
    _require_home(work, records.get(work, KeyHeld, key_id))
    records.take_off(work, KeyHeld, key_id)


def put_back(work: UnitOfWork, key_id: int) -> None:
    """Put a key taken off back on the file. Refusals: record.unknown, key.tag_taken."""
    key = work.session.get(KeyHeld, key_id)
    if key is not None and key.returned_on is None:
        _refuse_taken(work, key.unit_id, key.tag)
    records.put_back(work, KeyHeld, key_id)


def lend(work: UnitOfWork, key_id: int, new: NewLoan) -> int:
    """Lend a copy of a key and answer the loan's id. Undo is `take_off_loan`.

    Refusals: record.unknown, key.given_back, key.none_left, key.lent_to_missing, key.reason_missing, key.due_past,
    text.too_long.
    """
    _require_copy(work, key_id)
    lent_to, reason = short_line(new.lent_to, 300, "lent_to"), clean_line(new.reason)
    if not lent_to:
        raise Refusal("key.lent_to_missing", field="lent_to")
    if not reason:
        raise Refusal("key.reason_missing", field="reason")
    if new.due_on is not None and new.due_on < today(work):
        raise Refusal("key.due_past", field="due_on")
    loan = KeyLoan(
        key_id,
        lent_to,
        reason,
        work.now,
        work.clerk_id,
        proof=short_line(new.proof, 120, "proof"),
        due_on=new.due_on,
        note=clean(new.note),
    )
    return records.put(work, loan)


def take_back(work: UnitOfWork, loan_id: int) -> None:
    """A lent key is home again, now. Refusals: record.unknown, key.back_already."""
    loan = records.get(work, KeyLoan, loan_id)
    if loan.back_at is not None:
        raise Refusal("key.back_already", lent_to=loan.lent_to)
    records.change(work, KeyLoan, loan_id, {"back_at": work.now, "back_clerk_id": work.clerk_id})


def lend_back(work: UnitOfWork, loan_id: int) -> None:
    """The key is still out after all: undoes `take_back`. Refusals: record.unknown, key.given_back, key.none_left."""
    loan = records.get(work, KeyLoan, loan_id)
    if loan.back_at is not None:
        _require_copy(work, loan.key_id)
    records.change(work, KeyLoan, loan_id, {"back_at": None, "back_clerk_id": None})


def take_off_loan(work: UnitOfWork, loan_id: int) -> None:
    """Take a loan off the record: it never was. Refusals: record.unknown."""
    records.take_off(work, KeyLoan, loan_id)


def put_back_loan(work: UnitOfWork, loan_id: int) -> None:
    """Put a loan taken off back on the record. Refusals: record.unknown, key.given_back, key.none_left."""
    loan = work.session.get(KeyLoan, loan_id)
    if loan is not None and loan.back_at is None:
        _require_copy(work, loan.key_id)
    records.put_back(work, KeyLoan, loan_id)


def _checked(work: UnitOfWork, unit_id: int, new: NewKey) -> NewKey:
    tag = short_line(new.tag, 40, "tag")
    if not tag:
        raise Refusal("key.tag_missing", field="tag")
    _refuse_taken(work, unit_id, tag)
    if not 1 <= new.copies <= MOST_COPIES:
        raise Refusal("key.copies", field="copies", most=MOST_COPIES)
    if new.deposited_on is not None and new.deposited_on > today(work):
        raise Refusal("key.deposited_ahead", field="deposited_on")
    return replace(
        new,
        tag=tag,
        what=short_line(new.what, 120, "what"),
        deposited_by=short_line(new.deposited_by, 300, "deposited_by"),
        place=short_line(new.place, 60, "place"),
        note=clean(new.note),
    )


def _refuse_taken(work: UnitOfWork, unit_id: int, tag: str) -> None:
    """A tag in keeping hangs on the keys of one flat only."""
    elsewhere = (
        select(Unit.code)
        .join(KeyHeld, KeyHeld.unit_id == Unit.id)
        .where(KeyHeld.tag == tag, Unit.id != unit_id, KeyHeld.returned_on.is_(None), KeyHeld.removed_at.is_(None))
    )
    if (other := work.session.scalar(elsewhere.limit(1))) is not None:
        raise Refusal("key.tag_taken", field="tag", tag=tag, unit=other)


def _require_copy(work: UnitOfWork, key_id: int) -> None:
    key = records.get(work, KeyHeld, key_id)
    if key.returned_on is not None:
        raise Refusal("key.given_back", tag=key.tag)
    if _out(work, key_id) >= key.copies:
        raise Refusal("key.none_left", tag=key.tag, lent_to=_borrower(work, key_id))


def _require_home(work: UnitOfWork, key: KeyHeld) -> None:
    if _out(work, key.id):
        raise Refusal("key.still_out", tag=key.tag, lent_to=_borrower(work, key.id))


def _out(work: UnitOfWork, key_id: int) -> int:
    """How many copies of a key are lent now."""
    query = select(func.count()).where(
        KeyLoan.key_id == key_id, KeyLoan.back_at.is_(None), KeyLoan.removed_at.is_(None)
    )
    return work.session.scalar(query) or 0


def _borrower(work: UnitOfWork, key_id: int) -> str:
    """Who has had a copy of a key the longest."""
    query = (
        select(KeyLoan.lent_to)
        .where(KeyLoan.key_id == key_id, KeyLoan.back_at.is_(None), KeyLoan.removed_at.is_(None))
        .order_by(KeyLoan.lent_at, KeyLoan.id)
    )
    return work.session.scalar(query.limit(1)) or ""
