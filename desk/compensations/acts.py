"""Compensation paid on a case, and the deposit it is paid from (M27)."""

from dataclasses import dataclass
from datetime import date

from db.models import Case, Compensation, Deposit
from desk import records
from desk.cases.handling import standing
from desk.compensations.lists import balance
from desk.money import cents_of, sum_of
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_text
from desk.work import UnitOfWork

LONGEST_BASIS, LONGEST_NOTE = 400, 400


@dataclass(frozen=True)
class NewPayment:
    """A payment as it is typed: the sum as text, the rule or promise it rests on, the day (today when empty)."""

    amount: str
    basis: str
    paid_on: date | None = None


def pay(work: UnitOfWork, number: str, new: NewPayment) -> int:
    """Note that a person was compensated on a case, and answer the payment's id.

    Refusals: case.unknown, case.void, money.unreadable, money.not_positive, money.too_much,
    compensation.basis_missing, compensation.before_case, day.ahead, text.too_long.
    """
    case = standing(work, number)
    cents, basis, day = _checked(work, case, new)
    payment = Compensation(case.id, day, cents, basis, work.now, work.clerk_id)
    work.session.add(payment)
    work.session.flush()
    work.record("case.compensate", "case", case.id, new=sum_of(cents), note=basis)
    return payment.id


def change_payment(work: UnitOfWork, payment_id: int, new: NewPayment) -> None:
    """Put a payment right. Refusals: record.unknown, and those of `pay`."""
    payment = records.get(work, Compensation, payment_id)
    cents, basis, day = _checked(work, work.session.get_one(Case, payment.case_id), new)
    records.change(work, Compensation, payment_id, {"paid_on": day, "cents": cents, "basis": basis})


def take_off(work: UnitOfWork, payment_id: int) -> None:
    """Take a payment off its case, as one that never was; it can be put back. Refusals: record.unknown."""
    payment = records.get(work, Compensation, payment_id)
    payment.removed_at = work.now
    work.record("case.compensation_off", "case", payment.case_id, old=sum_of(payment.cents), note=payment.basis)


def put_back(work: UnitOfWork, payment_id: int) -> None:
    """Put back a payment that was taken off. Refusals: record.unknown."""
    payment = work.session.get(Compensation, payment_id)
    if payment is None:
        raise Refusal("record.unknown")
    if payment.removed_at is not None:
        payment.removed_at = None
        work.record("case.compensation_back", "case", payment.case_id, new=sum_of(payment.cents), note=payment.basis)


def put_in(work: UnitOfWork, amount: str, note: str = "", on: date | None = None) -> int:
    """Put money into the deposit, and answer the entry's id.

    Refusals: clerk.managers_only, money.unreadable, money.not_positive, money.too_much, day.ahead, text.too_long.
    """
    return _move(work, cents_of(amount), note, on)


def take_out(work: UnitOfWork, amount: str, note: str = "", on: date | None = None) -> int:
    """Take money out of the deposit for something else than compensation, and answer the entry's id.

    Refusals: those of `put_in`, and deposit.too_little when not so much is left.
    """
    cents = cents_of(amount)
    if cents > (left := balance(work).left):
        raise Refusal("deposit.too_little", field="amount", left=sum_of(left))
    return _move(work, -cents, note, on)


def take_off_deposit(work: UnitOfWork, entry_id: int) -> None:
    """Take an entry off the deposit, as one that never was. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Deposit, entry_id)


def put_back_deposit(work: UnitOfWork, entry_id: int) -> None:
    """Put back an entry that was taken off. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, Deposit, entry_id)


def _move(work: UnitOfWork, cents: int, note: str, on: date | None) -> int:
    require_manager(work)
    day = _past(work, on, "on")
    return records.put(work, Deposit(day, cents, short_text(note, LONGEST_NOTE, "note"), work.now, work.clerk_id))


def _checked(work: UnitOfWork, case: Case, new: NewPayment) -> tuple[int, str, date]:
    cents, basis = cents_of(new.amount), short_text(new.basis, LONGEST_BASIS, "basis")
    if not basis:
        raise Refusal("compensation.basis_missing", field="basis")
    day, taken = _past(work, new.paid_on, "paid_on"), work.facts.local(case.taken_at).date()
    if day < taken:
        raise Refusal("compensation.before_case", field="paid_on", day=taken, number=case.number)
    return cents, basis, day


def _past(work: UnitOfWork, day: date | None, field: str) -> date:
    today = work.facts.local(work.now).date()
    if day is not None and day > today:
        raise Refusal("day.ahead", field=field, day=day)
    return day or today
