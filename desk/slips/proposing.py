"""What the form of a slip proposes: what earlier slips brought along, which equipment they named."""

from sqlalchemy import func, select

from db.models import Case, Slip, SlipStatus
from desk.slips.names import HAS_EQUIPMENT
from desk.work import Reading

FEW, MANY = 6, 300


def brought(reading: Reading, class_id: int | None) -> tuple[str, ...]:
    """What slips of this class told the worker to bring, the most frequent first; without a class, slips alone."""
    of_class = Case.class_id == class_id if class_id is not None else Slip.case_id.is_(None)
    told = (
        select(Slip.bring)
        .outerjoin(Case, Case.id == Slip.case_id)
        .where(of_class, Slip.bring != "", Slip.status != SlipStatus.VOID)
        .group_by(Slip.bring)
        .order_by(func.count().desc(), func.max(Slip.id).desc())
    )
    return tuple(reading.session.scalars(told.limit(FEW)))


def equipment_named(reading: Reading) -> tuple[str, ...]:
    """The names of equipment on slips, the latest first (M74)."""
    named = (
        select(Slip.equipment)
        .where(HAS_EQUIPMENT, Slip.status != SlipStatus.VOID)
        .group_by(Slip.equipment)
        .order_by(func.max(Slip.id).desc())
    )
    return tuple(reading.session.scalars(named.limit(MANY)))
