"""What the finder found, read from the book: one row for each answer in the box."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Date, Select, and_, bindparam, case, func, null, or_, select

from db.models import (
    Case,
    CaseStatus,
    DirectoryEntry,
    Handover,
    Incident,
    IncomingLetter,
    Language,
    LeftItem,
    Letter,
    Notice,
    Person,
    Phone,
    ReleasePass,
    Role,
    Slip,
    Tenure,
    Unit,
)
from desk.named import Named
from desk.tenure import gone, standing, today
from desk.underway import IS_WAITING
from desk.withheld import IN_SIGHT, INCOMING_IN_SIGHT, hides_names
from desk.words import listed
from desk.work import Reading

# Tables, not entities: rows of a list need nothing of the ORM, and it would cost as much as the rows.
_person, _phone, _tenure, _unit = Person.__table__, Phone.__table__, Tenure.__table__, Unit.__table__
_case, _slip, _letter, _pass = Case.__table__, Slip.__table__, Letter.__table__, ReleasePass.__table__
_entry, _incident = DirectoryEntry.__table__, Incident.__table__
_incoming, _notice = IncomingLetter.__table__, Notice.__table__
_item, _handover = LeftItem.__table__, Handover.__table__


@dataclass(frozen=True)
class Found:
    """One answer of the finder; kind is "person", "unit", "case", "slip", "letter", "incoming", "notice", "pass",
    "incident", "item" (left at the desk), "handover" or "directory".

    `name` is what the row is called (person, owners of a flat, summary of a case); `gone` means moved out.
    An entry of the directory is called by `named`, in both languages.
    """

    kind: str
    id: int
    name: str
    unit: str
    phones: tuple[str, ...]
    role: Role | None
    gone: bool
    open_cases: int
    number: str
    unit_id: int | None
    named: Named | None = None


def rows_of(reading: Reading, kind: str, ids: list[int]) -> list[Found]:
    """The rows of some records of one kind, in no order; a person has one for each flat."""
    return _READERS[kind](reading, ids)


_wanted = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_waiting_of_unit = (
    select(func.count())
    .select_from(_case)
    .where(_case.c.unit_id == _unit.c.id, IS_WAITING, or_(IN_SIGHT, bindparam("sees_all", type_=Boolean)))
    .correlate(_unit)
    .scalar_subquery()
)
_TIES = (
    select(_person.c.id, _person.c.name, _tenure.c.role, _tenure.c.until, _unit.c.id, _unit.c.code, _waiting_of_unit)
    .select_from(_person)
    .outerjoin(_tenure, _tenure.c.person_id == _person.c.id)
    .outerjoin(_unit, _unit.c.id == _tenure.c.unit_id)
    .where(_person.c.id.in_(_wanted), _person.c.merged_into_id.is_(None), _person.c.forgotten_at.is_(None))
    .order_by(_tenure.c.id)
)
_PHONES = select(_phone.c.person_id, _phone.c.as_told).where(_phone.c.person_id.in_(_wanted)).order_by(_phone.c.id)
_LIVING = (
    select(_tenure.c.unit_id, _person.c.name)
    .join(_person, _person.c.id == _tenure.c.person_id)
    .where(_tenure.c.unit_id.in_(_wanted), standing(_tenure.c.since, _tenure.c.until, bindparam("today", type_=Date)))
    .where(_tenure.c.role != Role.EMERGENCY)  # does not live there
    .order_by(_tenure.c.role != Role.OWNER, _tenure.c.id)
)
_FLATS = select(_unit.c.id, _unit.c.code, _waiting_of_unit).where(
    _unit.c.id.in_(_wanted), _unit.c.merged_into_id.is_(None)
)
# A name that was withheld is not told by its flat either (M15); who may know it opens the case.
_of_the_case = and_(_unit.c.id == _case.c.unit_id, IN_SIGHT)
_CASES = (
    select(_case.c.id, _case.c.number, _case.c.summary, _unit.c.code, _unit.c.id, _case.c.status)
    .outerjoin(_unit, _of_the_case)
    .where(_case.c.id.in_(_wanted))
)


_about = func.coalesce(func.nullif(_slip.c.summary, ""), _case.c.summary, "")
_SLIPS = (
    select(
        _slip.c.id, _slip.c.number,
        case((_slip.c.equipment == "", _about), (_about == "", _slip.c.equipment),
             else_=_slip.c.equipment.concat(" · ").concat(_about)),
        _unit.c.code, _unit.c.id,
    )
    .select_from(_slip)
    .outerjoin(_case, _case.c.id == _slip.c.case_id)
    # Of a case the flat of the case; a slip on the office's own work has its own.
    .outerjoin(_unit, or_(_of_the_case, and_(_slip.c.case_id.is_(None), _unit.c.id == _slip.c.unit_id)))
    .where(_slip.c.id.in_(_wanted))
)  # fmt: skip
_LETTERS = (
    select(_letter.c.id, _letter.c.number, _letter.c.subject, _unit.c.code, _unit.c.id)
    .select_from(_letter)
    .outerjoin(_case, _case.c.id == _letter.c.case_id)
    .outerjoin(_unit, _of_the_case)
    .where(_letter.c.id.in_(_wanted))
)
_INCOMING = (
    select(_incoming.c.id, _incoming.c.number, _incoming.c.subject, _unit.c.code, _unit.c.id)
    .select_from(_incoming)
    .outerjoin(_case, _case.c.id == _incoming.c.case_id)
    .outerjoin(_unit, and_(_unit.c.id == func.coalesce(_incoming.c.unit_id, _case.c.unit_id), INCOMING_IN_SIGHT))
    .where(_incoming.c.id.in_(_wanted))
)
_NOTICES = select(
    _notice.c.id, _notice.c.number,
    case((bindparam("chinese", type_=Boolean), func.coalesce(func.nullif(_notice.c.title_zh, ""), _notice.c.title_en)),
         else_=func.coalesce(func.nullif(_notice.c.title_en, ""), _notice.c.title_zh)),
    null(), null(),
).where(_notice.c.id.in_(_wanted))  # fmt: skip
_PASSES = (
    select(_pass.c.id, _pass.c.number, _pass.c.asked_by, _unit.c.code, _unit.c.id)
    .join(_unit, _unit.c.id == _pass.c.unit_id)
    .where(_pass.c.id.in_(_wanted))
)
_INCIDENTS = select(_incident.c.id, _incident.c.number, _incident.c.title, null(), null()).where(
    _incident.c.id.in_(_wanted)
)
_ITEMS = (
    select(_item.c.id, _item.c.number, _item.c.what, _unit.c.code, _unit.c.id)
    .outerjoin(_unit, _unit.c.id == _item.c.unit_id)
    .where(_item.c.id.in_(_wanted))
)
_HANDOVERS = select(_handover.c.id, _handover.c.number, _handover.c.given_name, null(), null()).where(
    _handover.c.id.in_(_wanted)
)
_ENTRIES = select(_entry.c.id, _entry.c.name_en, _entry.c.name_zh, _entry.c.phone, _entry.c.phone_other).where(
    _entry.c.id.in_(_wanted), _entry.c.removed_at.is_(None)
)


def _rows(reading: Reading, query: Select[Any], ids: list[int], **told: Any) -> Sequence[Any]:
    """The answers for these ids, told as one value: a list of marks would be another statement for each length."""
    return reading.session.connection().execute(query, {"ids": json.dumps(ids), **told}).all()


def _people(reading: Reading, ids: list[int]) -> list[Found]:
    """One row for each flat a person belongs to: the clerk chooses which one the call is about."""
    day, sees_all = today(reading), not hides_names(reading)
    phones: dict[int, tuple[str, ...]] = {}
    for person_id, told in _rows(reading, _PHONES, ids):
        phones[person_id] = (*phones.get(person_id, ()), told)
    found: dict[tuple[int, int | None], Found] = {}
    for person_id, name, role, until, unit_id, code, waiting in _rows(reading, _TIES, ids, sees_all=sees_all):
        left = gone(until, day)
        other = found.get((person_id, unit_id))
        if other is not None and (left or (role is Role.EMERGENCY and not other.gone)):
            continue  # the tenant who has bought the flat lives there; the owner may be who is called as well
        told = phones.get(person_id, ())
        count = waiting if unit_id is not None else 0
        found[person_id, unit_id] = Found("person", person_id, name, code or "", told, role, left, count, "", unit_id)
    return list(found.values())


def _units(reading: Reading, ids: list[int]) -> list[Found]:
    names: dict[int, list[str]] = {}
    for unit_id, name in _rows(reading, _LIVING, ids, today=today(reading)):
        names.setdefault(unit_id, []).append(name)
    return [
        Found("unit", id_, listed(reading.facts.language, names.get(id_, ())), code, (), None, False, waiting, "", id_)
        for id_, code, waiting in _rows(reading, _FLATS, ids, sees_all=not hides_names(reading))
    ]


def _numbered(reading: Reading, kind: str, query: Select[Any], ids: list[int], **told: Any) -> list[Found]:
    return [
        Found(kind, id_, title or "", code or "", (), None, False, 0, number, unit_id)
        for id_, number, title, code, unit_id in _rows(reading, query, ids, **told)
    ]


def _cases(reading: Reading, ids: list[int]) -> list[Found]:
    done = (CaseStatus.CLOSED, CaseStatus.VOID)
    return [
        Found("case", id_, summary, code or "", (), None, status in done, 0, number, unit_id)
        for id_, number, summary, code, unit_id, status in _rows(reading, _CASES, ids)
    ]


def _slips(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "slip", _SLIPS, ids)


def _letters(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "letter", _LETTERS, ids)


def _came_in(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "incoming", _INCOMING, ids)


def _notices(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "notice", _NOTICES, ids, chinese=reading.facts.language == Language.ZH)


def _passes(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "pass", _PASSES, ids)


def _incidents(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "incident", _INCIDENTS, ids)


def _items(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "item", _ITEMS, ids)


def _handovers(reading: Reading, ids: list[int]) -> list[Found]:
    return _numbered(reading, "handover", _HANDOVERS, ids)


def _entries(reading: Reading, ids: list[int]) -> list[Found]:
    language = reading.facts.language
    found = []
    for id_, en, zh, *told in _rows(reading, _ENTRIES, ids):
        named, phones = Named(en, zh), tuple(phone for phone in told if phone)
        found.append(Found("directory", id_, named.text(language), "", phones, None, False, 0, "", None, named))
    return found


_READERS = {
    "person": _people, "unit": _units, "case": _cases, "slip": _slips, "letter": _letters, "incoming": _came_in,
    "notice": _notices, "pass": _passes, "incident": _incidents, "item": _items, "handover": _handovers,
    "directory": _entries,
}  # fmt: skip
KINDS = tuple(_READERS)
