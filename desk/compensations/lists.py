"""What was paid to whom, and what is left of the deposit (M27)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from db.models import Case, Clerk, Compensation, Deposit
from desk.cases.known import by_number
from desk.work import Reading


@dataclass(frozen=True)
class PaymentRow:
    """A payment on a case; the sum in whole cents."""

    key: int
    paid_on: date
    cents: int
    basis: str
    case_number: str
    clerk: str


@dataclass(frozen=True)
class DepositRow:
    """Money put into the deposit, or taken out again (below nothing), in whole cents."""

    key: int
    on: date
    cents: int
    note: str
    clerk: str


@dataclass(frozen=True)
class Balance:
    """The deposit in whole cents: what was put in less what was taken out, what was paid from it, what is left."""

    deposited: int
    paid: int

    @property
    def left(self) -> int:
        """What is left; below nothing when more was paid than was there."""
        return self.deposited - self.paid


def balance(reading: Reading, until: date = date.max) -> Balance:
    """How the deposit stands, or stood at the end of a day."""
    deposited = select(func.coalesce(func.sum(Deposit.cents), 0)).where(
        Deposit.removed_at.is_(None), Deposit.on <= until
    )
    paid = select(func.coalesce(func.sum(Compensation.cents), 0)).where(
        Compensation.removed_at.is_(None), Compensation.paid_on <= until
    )
    return Balance(reading.session.scalar(deposited) or 0, reading.session.scalar(paid) or 0)


def of_case(reading: Reading, number: str) -> tuple[PaymentRow, ...]:
    """The payments on a case, the first first. Refusals: case.unknown."""
    return _payments(reading, _PAYMENTS.where(Compensation.case_id == by_number(reading, number).id))


def between(reading: Reading, first: date, last: date) -> tuple[PaymentRow, ...]:
    """The payments of a span of days, both of them in it, for the report."""
    return _payments(reading, _PAYMENTS.where(Compensation.paid_on >= first, Compensation.paid_on <= last))


def deposits(reading: Reading) -> tuple[DepositRow, ...]:
    """What was put into the deposit and taken out of it, the newest first."""
    query = (
        select(Deposit.id, Deposit.on, Deposit.cents, Deposit.note, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Deposit.clerk_id)
        .where(Deposit.removed_at.is_(None))
        .order_by(Deposit.on.desc(), Deposit.id.desc())
    )
    found = reading.session.execute(query)
    return tuple(DepositRow(key, on, cents, note, clerk or "") for key, on, cents, note, clerk in found)


_PAYMENTS: Any = (
    select(
        Compensation.id, Compensation.paid_on, Compensation.cents, Compensation.basis, Case.number, Clerk.name
    )
    .join(Case, Case.id == Compensation.case_id)
    .outerjoin(Clerk, Clerk.id == Compensation.clerk_id)
    .where(Compensation.removed_at.is_(None))
    .order_by(Compensation.paid_on, Compensation.id)
)  # fmt: skip


def _payments(reading: Reading, query: Any) -> tuple[PaymentRow, ...]:
    found = reading.session.execute(query)
    return tuple(PaymentRow(key, on, cents, basis, case, clerk or "") for key, on, cents, basis, case, clerk in found)
