"""Saying afterwards that a case repeats another one (M48)."""

from collections.abc import Sequence

from sqlalchemy import select

from db.models import Case
from desk.cases.handling import standing
from desk.cases.known import by_number
from desk.cases.steps import step
from desk.cases.taking import first_of
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


def link_second(work: UnitOfWork, number: str, first: str, batch: str = "") -> str:
    """Keep a case as the second complaint of another and answer that one's number; of a second, its first is meant.

    Refusals: case.unknown, case.void, second.first_missing, second.first_void, second.itself, second.has_seconds.
    """
    case = standing(work, number)
    if not first.strip():
        raise Refusal("second.first_missing", field="first")
    whole = first_of(work, by_number(work, first))
    if whole.id == case.id:
        raise Refusal("second.itself", field="first", number=case.number)
    if _has_seconds(work, case):
        raise Refusal("second.has_seconds", number=case.number)
    with step(work, case, "case.repeats", batch):
        case.second_of_id = whole.id
    work.record("case.repeats", "case", case.id, new=whole.number)
    return whole.number


def oldest(reading: Reading, numbers: Sequence[str]) -> str:
    """The number of the case that was taken first. Refusals: case.unknown."""
    query = select(Case.number).where(Case.number.in_(numbers)).order_by(Case.taken_at, Case.id).limit(1)
    found = reading.session.scalar(query)
    if found is None:
        raise Refusal("case.unknown", number=next(iter(numbers), ""))
    return found


def _has_seconds(work: UnitOfWork, case: Case) -> bool:
    return work.session.scalar(select(Case.id).where(Case.second_of_id == case.id).limit(1)) is not None
