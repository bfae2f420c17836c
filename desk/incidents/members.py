"""The cases of one cause: joined to it, taken off it, and how an incident is made out of the first."""

from dataclasses import dataclass, replace
from uuid import uuid4

from sqlalchemy import select

from db.models import Building, Case, CaseClass, CaseStatus, Channel, Incident, Unit
from desk.cases import NewCase, Taken, Urgency, add_note, take
from desk.cases.known import by_number as case_by_number
from desk.cases.steps import step
from desk.incidents.rules import FIRST_WORDS, NewIncident, standing
from desk.refusals import Refusal
from desk.withheld import in_sight
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class CalledAgain:
    """A caller of an incident who called once more; cases.undo(batch) takes the call back."""

    number: str
    batch: str


def join(work: UnitOfWork, number: str, case_number: str, batch: str = "") -> None:
    """Let a case belong to an incident; it keeps its own caller and its own reply. cases.undo takes it back.

    Refusals: incident.unknown, incident.is_void, case.unknown, case.not_open when it is void.
    """
    incident, case = standing(work, number), case_by_number(work, case_number)
    if case.status is CaseStatus.VOID:
        raise Refusal("case.not_open", number=case.number)
    if case.incident_id == incident.id:
        return
    with step(work, case, "case.incident", batch):
        case.incident_id = incident.id
    work.record("case.incident", "case", case.id, new=incident.number)


def part(work: UnitOfWork, case_number: str, batch: str = "") -> None:
    """Let a case stand by itself again. Refusals: case.unknown, incident.not_of_one."""
    case = case_by_number(work, case_number)
    if case.incident_id is None:
        raise Refusal("incident.not_of_one", number=case.number)
    leave(work, case, work.session.get_one(Incident, case.incident_id).number, batch)


def leave(work: UnitOfWork, case: Case, number: str, batch: str) -> None:
    """A case no longer belongs to the incident of that number."""
    with step(work, case, "case.incident", batch):
        case.incident_id = None
    work.record("case.incident", "case", case.id, old=number)


def proposal(reading: Reading, case_number: str) -> NewIncident:
    """An incident as a case tells it: its class, its building, since it reached the desk. Refusals: case.unknown.

    Where the name was withheld it says nothing of the flat: every desk reads it (M15).
    """
    case = case_by_number(reading, case_number)
    kind = reading.session.get(CaseClass, case.class_id) if case.class_id is not None else None
    unit_id, estate_id = (None, None) if case.withheld else (case.unit_id, case.estate_id)
    building = reading.session.scalar(
        select(Building.id).join(Unit, Unit.building_id == Building.id).where(Unit.id == unit_id)
    )
    chinese = reading.facts.language == "zh"
    named = (kind.name_zh if chinese else kind.name_en) if kind is not None else ""
    return NewIncident(
        named or case.summary[:80],
        case.class_id,
        estate_id,
        building,
        case.place,
        case.taken_at,
        FIRST_WORDS.en,
        FIRST_WORDS.zh,
    )


def filled(reading: Reading, told: NewCase) -> NewCase:
    """What a caller of a known incident need not say: all that is empty comes from the incident.

    A case that belongs to none stays as it is. Refusals: incident.unknown.
    """
    if told.incident_id is None:
        return told
    incident = reading.session.get(Incident, told.incident_id)
    if incident is None:
        raise Refusal("incident.unknown", field="incident", number=told.incident_id)
    kind = reading.session.get(CaseClass, incident.class_id) if incident.class_id is not None else None
    return replace(
        told,
        summary=told.summary if told.summary.strip() else incident.title,
        class_id=told.class_id or incident.class_id,
        place=told.place if told.place.strip() else incident.place,
        estate_id=incident.estate_id if told.estate_id is None and told.unit_id is None else told.estate_id,
        urgency=Urgency.AT_ONCE if kind is not None and kind.sudden else told.urgency,
    )


def short_case(work: UnitOfWork, number: str, caller: NewCase) -> Taken:
    """Take the case of one more caller: who it is was told, all else is the incident's.

    Refusals: incident.unknown, incident.is_void, those of cases.take.
    """
    return take(work, filled(work, replace(caller, incident_id=standing(work, number).id)))


def told_before(reading: Reading, number: str, unit_id: int | None, person_id: int | None) -> str:
    """Number of the case in which a household told of an incident already, the newest; "" where it did not.

    A household is a flat, or a person no flat is known of; a case whose name was withheld only a manager is told of
    (M15). Refusals: incident.unknown, incident.is_void.
    """
    if unit_id is None and person_id is None:
        return ""
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    query = select(Case.number).where(Case.incident_id == standing(reading, number).id, mine, *in_sight(reading))
    counting = query.where(Case.status != CaseStatus.VOID).order_by(Case.taken_at.desc(), Case.id.desc())
    return reading.session.scalar(counting.limit(1)) or ""


def called_again(work: UnitOfWork, case_number: str, words: str, told: str) -> CalledAgain:
    """Somebody whose case it is called once more: their words, and what they were told, on the case.

    Refusals: those of cases.add_note.
    """
    batch = uuid4().hex
    add_note(work, case_number, words, batch=batch)
    if told.strip():
        add_note(work, case_number, told, told=True, channel=Channel.PHONE, batch=batch)
    return CalledAgain(case_number, batch)
