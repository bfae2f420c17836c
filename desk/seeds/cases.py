"""The second edition: which classes are sudden or about staff, what to say at the desk, and whom to call."""

from sqlalchemy import select

from db.models import CaseClass
from desk.work import UnitOfWork

ABOUT_STAFF = ("safety", "manners", "late_repair", "service_other")
SUDDEN = "sudden"


def sow_cases(work: UnitOfWork) -> None:
    """Mark the seeded classes, and give them their words; classes the office made itself are left alone."""
    by_code = {each.code: each for each in work.session.scalars(select(CaseClass))}
    heading = by_code.get(SUDDEN)
    for each in by_code.values():
        each.about_staff = each.code in ABOUT_STAFF
        each.sudden = heading is not None and each.parent_id == heading.id
    work.session.flush()
