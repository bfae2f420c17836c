"""Gathers a renovation for one of its forms, in one reading of the book."""

from datetime import date

from sqlalchemy import select

from db.models import (
    Breach,
    Clerk,
    Language,
    Person,
    Phone,
    Renovation,
    RenovationWorker,
    Role,
    Tenure,
    Unit,
)
from desk.attachments import counts
from desk.letterhead_of import letterhead
from desk.refusals import Refusal
from desk.renovations.printed import notices_given, printable
from desk.renovations.sheet import Form, Found, RenovationSheet, Worker
from desk.tenure import standing, today
from desk.words import listed
from desk.work import Reading


def sheet_of(
    reading: Reading,
    form: Form,
    renovation_id: int,
    breach_id: int | None = None,
    language: Language | None = None,
) -> RenovationSheet:
    """All words of a form, in the office's language of papers unless another is asked for.

    A notice about a breach is in the language its reader gets letters in, where that is known.
    Refusals: record.unknown; renovation.not_now where the form has nothing to say yet (`printable`).
    """
    row = reading.session.get(Renovation, renovation_id)
    if row is None or row.removed_at is not None:
        raise Refusal("record.unknown")
    workers, breaches = _workers(reading, row.id), _breaches(reading, row.id)
    if not printable(form, row.status, len(workers), len(breaches)):
        raise Refusal("renovation.not_now")
    breach = None
    if form is Form.NOTICE:
        breach = next((each for each in breaches if each.key == breach_id), None)
        if breach is None:
            raise Refusal("record.unknown")
    flat = reading.session.get_one(Unit, row.unit_id)
    owners = _owners(reading, row.unit_id)
    applicant = reading.session.get(Person, row.person_id) if row.person_id is not None else None
    told = language or (_read_in(applicant, owners) if breach else None) or reading.facts.language
    clerk = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return RenovationSheet(
        form=form,
        language=told,
        letterhead=letterhead(reading.facts, told),
        hours=reading.facts.renovation_hours(told),
        unit=flat.code,
        area=flat.area,
        owners=_joined(told, [each.name for each in owners]),
        owner_phones=_phones(reading, told, owners),
        applicant=applicant.name if applicant else "",
        applicant_phones=_phones(reading, told, [applicant] if applicant else []),
        scope=row.scope,
        firm=row.firm,
        foreman=row.foreman,
        phone=row.phone,
        applied_on=row.applied_on,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        permit=row.permit,
        permit_on=row.permit_on,
        deposit=row.deposit,
        status=row.status,
        accepted_on=row.accepted_on,
        acceptance=row.acceptance,
        papers=counts(reading, "renovation", [row.id]).get(row.id, 0),
        workers=workers,
        breaches=breaches,
        breach=breach,
        printed_on=today(reading),
        printed_by=clerk.name if clerk else "",
    )


def _read_in(applicant: Person | None, owners: list[Person]) -> Language | None:
    """The language of the first owner who has said one, else of whoever applied."""
    return next((each.language for each in (*owners, applicant) if each is not None and each.language), None)


def _owners(reading: Reading, unit_id: int) -> list[Person]:
    query = (
        select(Person)
        .join(Tenure, Tenure.person_id == Person.id)
        .where(
            Tenure.unit_id == unit_id, Tenure.role == Role.OWNER, standing(Tenure.since, Tenure.until, today(reading))
        )
        .order_by(Tenure.share.desc().nulls_last(), Tenure.id)
    )
    return list(reading.session.scalars(query))


def _phones(reading: Reading, language: Language, people: list[Person]) -> str:
    ids = [each.id for each in people]
    query = select(Phone.as_told).where(Phone.person_id.in_(ids)).order_by(Phone.person_id, Phone.id)
    return _joined(language, list(reading.session.scalars(query)))


def _joined(language: Language, parts: list[str]) -> str:
    return listed(language, dict.fromkeys(parts))


def _workers(reading: Reading, renovation_id: int) -> tuple[Worker, ...]:
    query = (
        select(RenovationWorker)
        .where(RenovationWorker.renovation_id == renovation_id, RenovationWorker.removed_at.is_(None))
        .order_by(RenovationWorker.id)
    )
    return tuple(
        Worker(each.name, each.trade, each.id_number, each.phone, each.badge) for each in reading.session.scalars(query)
    )


def _breaches(reading: Reading, renovation_id: int) -> tuple[Found, ...]:
    query = select(Breach).where(Breach.renovation_id == renovation_id).order_by(Breach.id)
    rows = list(enumerate(reading.session.scalars(query), 1))
    ids = [each.id for _place, each in rows]
    photos, told = counts(reading, "breach", ids), notices_given(reading, ids)
    found = [
        Found(
            each.id,
            place,
            each.found_on,
            each.what,
            each.demand,
            each.due_on,
            each.righted_on,
            each.result,
            photos.get(each.id, 0),
            _before(told.get(each.id), today(reading)),
        )
        for place, each in rows
        if each.removed_at is None
    ]
    return tuple(sorted(found, key=lambda each: (each.found_on, each.key)))


def _before(told: date | None, day: date) -> date | None:
    return told if told is not None and told < day else None
