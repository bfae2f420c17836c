"""What a new case is checked against: all of it fetched with one question, for a clerk saves with one key all day."""

from typing import Any

from sqlalchemy import Date, Integer, bindparam, literal_column, or_, select

from db.models import Building, Case, CaseClass, Clerk, Estate, Incident, Person, Role, Tenure, Trade, Unit
from desk.cases.newcase import NewCase
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import standing, today
from desk.work import UnitOfWork

LONGEST_ROUTE_REASON = 200

_case, _class = Case.__table__, CaseClass.__table__
_unit, _person, _trade, _clerk = Unit.__table__, Person.__table__, Trade.__table__, Clerk.__table__
_building, _estate, _incident, _about = Building.__table__, Estate.__table__, Incident.__table__, _clerk.alias("about")
_below, _usual = _class.alias("below"), _trade.alias("usual")
_tenure, _unit_told = Tenure.__table__, bindparam("unit_id", type_=Integer)
_ASKED = (
    "request_id", "unit_id", "person_id", "class_id", "trade_id", "first_receiver_id", "estate_id", "incident_id",
    "about_id",
)  # fmt: skip
_KNOWN = select(
    _case.c.id, _case.c.number, _case.c.reply_due, _case.c.solution_due, _unit.c.id.label("unit"),
    _person.c.id.label("person"), _person.c.name.label("person_name"), _class.c.id.label("case_class"),
    _class.c.reply_amount, _class.c.reply_unit, _class.c.solution_amount, _class.c.solution_unit,
    _usual.c.id.label("class_trade"), _trade.c.id.label("trade"), _clerk.c.id.label("clerk"),
    _unit.c.merged_into_id.label("unit_merged"), _person.c.merged_into_id.label("person_merged"),
    _class.c.sudden, _building.c.estate_id.label("unit_estate"), _estate.c.id.label("estate"),
    _incident.c.id.label("incident"), _incident.c.number.label("incident_number"),
    _incident.c.void_reason.label("incident_void"), _about.c.id.label("about"),
    select(_below.c.id).where(_below.c.parent_id == _class.c.id, _below.c.active).limit(1).scalar_subquery()
    .label("class_below"),
    # What whoever tells it is to the flat; of several the owner, or the first that was written.
    select(_tenure.c.role).where(
        _tenure.c.person_id == bindparam("person_id"),
        or_(_unit_told.is_(None), _tenure.c.unit_id == _unit_told),
        standing(_tenure.c.since, _tenure.c.until, bindparam("day", type_=Date)),
    ).order_by(_tenure.c.role != Role.OWNER, _tenure.c.id).limit(1).scalar_subquery().label("role"),
).select_from(
    select(literal_column("1")).subquery("one")
    .outerjoin(_case, _case.c.request_id == bindparam("request_id"))
    .outerjoin(_unit, _unit.c.id == bindparam("unit_id"))
    .outerjoin(_person, _person.c.id == bindparam("person_id"))
    .outerjoin(_class, _class.c.id == bindparam("class_id"))
    .outerjoin(_usual, (_usual.c.id == _class.c.trade_id) & _usual.c.active)
    .outerjoin(_trade, _trade.c.id == bindparam("trade_id"))
    .outerjoin(_clerk, _clerk.c.id == bindparam("first_receiver_id"))
    .outerjoin(_building, _building.c.id == _unit.c.building_id)
    .outerjoin(_estate, _estate.c.id == bindparam("estate_id"))
    .outerjoin(_incident, _incident.c.id == bindparam("incident_id"))
    .outerjoin(_about, _about.c.id == bindparam("about_id"))
)  # fmt: skip


def known_of(work: UnitOfWork, new: NewCase) -> Any:
    """One row of everything the new case names, None where the book has it not."""
    asked = {name: getattr(new, name) for name in _ASKED}
    return work.session.connection().execute(_KNOWN, {**asked, "day": today(work)}).one()


def require_known(new: NewCase, known: Any) -> None:
    """Refuse what the book has not, or what a new case may not name.

    Refusals: unit / person / class / trade / clerk / estate / incident unknown, incident.is_void, class.needs_below
    (M39), handling.breach_of_nobody (M12).
    """
    for record_id, found, code, field in (
        (new.unit_id, known.unit, "unit.unknown", "unit"),
        (new.person_id, known.person, "person.unknown", "told_by"),
        (new.class_id, known.case_class, "class.unknown", "class"),
        (new.trade_id, known.trade, "trade.unknown", "trade"),
        (new.first_receiver_id, known.clerk, "clerk.unknown", "first_receiver"),
        (new.estate_id, known.estate, "estate.unknown", "estate"),
        (new.incident_id, known.incident, "incident.unknown", "incident"),
        (new.about_id, known.about, "clerk.unknown", "about"),
    ):
        if record_id is not None and found is None:
            raise Refusal(code, field=field, id=record_id)
    if known.incident_void:
        raise Refusal("incident.is_void", field="incident", number=known.incident_number)
    if known.class_below is not None:
        raise Refusal("class.needs_below", field="class")
    if new.duty_breach is not None and new.about_id is None:
        raise Refusal("handling.breach_of_nobody", field="about")


def route_reason(new: NewCase, known: Any) -> str:
    """Why it does not go to the department its class is for (M06). Refusals: case.route_reason_missing."""
    why = short_line(new.route_reason, LONGEST_ROUTE_REASON, "route_reason")
    usual = known.class_trade
    if usual is None or new.trade_id in (None, usual):
        return ""
    if not why:
        raise Refusal("case.route_reason_missing", field="route_reason")
    return why
