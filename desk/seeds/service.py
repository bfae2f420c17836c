"""The third edition: what class 2 lacked, standards, and hours and speed (M12, M40)."""

from sqlalchemy import select

from db.base import id_of
from db.models import CaseClass, Trade
from desk.folding import fold
from desk.seeds.advice import sow_service_advice
from desk.seeds.cases import ABOUT_STAFF
from desk.seeds.first import CLASSES
from desk.seeds.standards import is_as_sown, sow_standards
from desk.work import UnitOfWork

_HEADING = "service"
_OTHERS = "service_other"
_ADDED = ("standards", "hours")


def sow_service(work: UnitOfWork) -> None:
    """Add them to the heading the office still uses as it was sown, before the class of what is none of the others.

    What the office has under that code or calls by that name, however it writes it, is its own, and nothing is added.
    """
    by_code = {each.code: each for each in work.session.scalars(select(CaseClass))}
    heading = by_code.get(_HEADING)
    if heading is None or not is_as_sown(heading):
        return
    below = [each for each in by_code.values() if each.parent_id == heading.id]
    named = {fold(name) for each in below for name in (each.name_en, each.name_zh)}
    trades = {each.code: id_of(each) for each in work.session.scalars(select(Trade))}
    others = by_code.get(_OTHERS)
    if others is not None and others.parent_id == heading.id:
        place = others.position
    else:
        place = max((each.position for each in below), default=0) + 1
    for sub in next(subs for code, _en, _zh, subs in CLASSES if code == _HEADING):
        code = sub[0]
        if code not in _ADDED or code in by_code or named.intersection(map(fold, sub[1:3])):
            continue
        for each in below:
            if each.position >= place:
                each.position += 1
        added = CaseClass(*sub[:-1], parent_id=heading.id, trade_id=trades.get(sub[-1]), position=place)
        added.about_staff = code in ABOUT_STAFF
        work.session.add(added)
        work.session.flush()
        sow_standards({code: added})
        sow_service_advice(work, added)
        place += 1
    work.session.flush()
