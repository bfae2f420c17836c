"""The second edition: which classes are sudden or about staff, what to say at the desk, and whom to call."""

from sqlalchemy import select

from db.models import CaseClass, Place
from desk.seeds.advice import sow_advice
from desk.seeds.directory import sow_directory
from desk.seeds.first import COMMON_PLACES
from desk.seeds.quick_actions import sow_quick_actions
from desk.seeds.standards import is_as_sown, sow_standards
from desk.work import UnitOfWork

ABOUT_STAFF = ("safety", "manners", "standards", "hours", "late_repair", "service_other")
SUDDEN = "sudden"


def sow_cases(work: UnitOfWork) -> None:
    """Mark the seeded classes, and give them their words; classes the office made itself are left alone."""
    by_code = {each.code: each for each in work.session.scalars(select(CaseClass))}
    heading = by_code.get(SUDDEN)
    for each in filter(is_as_sown, by_code.values()):
        each.about_staff = each.code in ABOUT_STAFF
        each.sudden = heading is not None and each.parent_id == heading.id
    sow_standards(by_code)
    for place in work.session.scalars(select(Place)):
        place.common = place.common or (place.name_en, place.name_zh) in COMMON_PLACES
    work.session.flush()
    sow_advice(work, by_code)
    sow_directory(work, by_code)
    sow_quick_actions(work)
    work.session.flush()
