"""Which keys the office keeps, who has one now, and who had one before."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from db.models import Clerk, KeyHeld, KeyLoan, Unit
from desk.tenure import today
from desk.work import Reading

_BACK = aliased(Clerk)


@dataclass(frozen=True)
class LoanRow:
    """One time a key was lent; moments are UTC, `back_at` is None while it is out. Late: out after its due day."""

    key: int
    id: int
    key_id: int
    tag: str
    lent_to: str
    reason: str
    proof: str
    note: str
    lent_at: datetime
    due_on: date | None
    back_at: datetime | None
    clerk: str
    back_clerk: str
    late: bool


@dataclass(frozen=True)
class KeyRow:
    """A key of a flat: in keeping, or given back for good on `returned_on`; `out` are its loans of now."""

    key: int
    id: int
    tag: str
    what: str
    copies: int
    deposited_on: date | None
    deposited_by: str
    place: str
    note: str
    returned_on: date | None
    out: tuple[LoanRow, ...]

    @property
    def at_home(self) -> int:
        """How many copies hang on the hook."""
        return 0 if self.returned_on else self.copies - len(self.out)


@dataclass(frozen=True)
class KeyOut:
    """A key that somebody has now, with the flat it belongs to."""

    unit_id: int
    unit: str
    what: str
    loan: LoanRow


def keys(reading: Reading, unit_id: int) -> tuple[KeyRow, ...]:
    """The keys of a flat: those in keeping first, in the order of their tags."""
    query = (
        select(KeyHeld)
        .where(KeyHeld.unit_id == unit_id, KeyHeld.removed_at.is_(None))
        .order_by(KeyHeld.returned_on.is_not(None), KeyHeld.tag, KeyHeld.id)
    )
    held = reading.session.scalars(query).all()
    out: dict[int, list[LoanRow]] = {}
    still = _loans().where(KeyLoan.key_id.in_([each.id for each in held]), KeyLoan.back_at.is_(None))
    for loan in _rows(reading, still.order_by(KeyLoan.lent_at, KeyLoan.id)):
        out.setdefault(loan.key_id, []).append(loan)
    return tuple(
        KeyRow(
            each.id,
            each.id,
            each.tag,
            each.what,
            each.copies,
            each.deposited_on,
            each.deposited_by,
            each.place,
            each.note,
            each.returned_on,
            tuple(out.get(each.id, ())),
        )
        for each in held
    )


def loans(reading: Reading, unit_id: int, most: int = 100) -> tuple[LoanRow, ...]:
    """The last times a key of a flat was lent, those still out first."""
    query = _loans().where(KeyHeld.unit_id == unit_id, KeyHeld.removed_at.is_(None))
    return _rows(reading, query.order_by(KeyLoan.back_at.is_not(None), KeyLoan.id.desc()).limit(most))


def keys_out(reading: Reading) -> tuple[KeyOut, ...]:
    """Every key that is out now, the longest due first and those without a day last: for Today and the handover."""
    query = (
        _loans()
        .add_columns(Unit.id, Unit.code, KeyHeld.what)
        .join(Unit, Unit.id == KeyHeld.unit_id)
        .where(KeyLoan.back_at.is_(None))
        .order_by(KeyLoan.due_on.is_(None), KeyLoan.due_on, KeyLoan.lent_at, KeyLoan.id)
    )
    day = today(reading)
    return tuple(
        KeyOut(unit_id, unit, what, _row(loan, tag, clerk, back_clerk, day))
        for loan, tag, clerk, back_clerk, unit_id, unit, what in reading.session.execute(query)
    )


def _loans() -> Select[KeyLoan, str, str, str]:
    return (
        select(KeyLoan, KeyHeld.tag, Clerk.name, _BACK.name)
        .join(KeyHeld, KeyHeld.id == KeyLoan.key_id)
        .outerjoin(Clerk, Clerk.id == KeyLoan.clerk_id)
        .outerjoin(_BACK, _BACK.id == KeyLoan.back_clerk_id)
        .where(KeyLoan.removed_at.is_(None))
    )


def _rows(reading: Reading, query: Select[KeyLoan, str, str, str]) -> tuple[LoanRow, ...]:
    day = today(reading)
    return tuple(_row(loan, tag, clerk, back, day) for loan, tag, clerk, back in reading.session.execute(query))


def _row(loan: KeyLoan, tag: str, clerk: str | None, back_clerk: str | None, day: date) -> LoanRow:
    return LoanRow(
        loan.id,
        loan.id,
        loan.key_id,
        tag,
        loan.lent_to,
        loan.reason,
        loan.proof,
        loan.note,
        loan.lent_at,
        loan.due_on,
        loan.back_at,
        clerk or "",
        back_clerk or "",
        loan.back_at is None and loan.due_on is not None and loan.due_on < day,
    )
