"""How often something of the price list was asked for: on how many slips it stands (M37)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from db.models import Slip, SlipLine, SlipStatus
from desk.work import Reading

YEAR = timedelta(days=365)


def asked_of_items(reading: Reading) -> Mapping[int, int]:
    """On how many slips of the last twelve months each item stands, by its id; a void slip asked for nothing."""
    return _counted(reading, SlipLine.item_id)


def asked_of_packages(reading: Reading) -> Mapping[int, int]:
    """The same of packages."""
    return _counted(reading, SlipLine.package_id)


def _counted(reading: Reading, of: Any) -> Mapping[int, int]:
    query = (
        select(of, func.count(SlipLine.slip_id.distinct()))
        .join(Slip, Slip.id == SlipLine.slip_id)
        .where(
            of.is_not(None),
            SlipLine.removed_at.is_(None),
            SlipLine.carried_to_id.is_(None),  # asked for once, though it went on to a second visit
            Slip.status != SlipStatus.VOID,
            Slip.raised_at >= reading.now - YEAR,
        )
        .group_by(of)
    )
    return dict(reading.session.execute(query).all())
