"""Looks up people: who belongs to a flat, and what the office knows of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, case, or_, select

from db.models import Channel, Clerk, Diary, Language, Person, Phone, Role, Tenure, Tier
from desk.masking import shown_id, shown_phone, shown_phones
from desk.owners.groups import groups_of
from desk.owners.handling import sealed
from desk.owners.on_file import known
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.tenure import begun, coming, gone, lasting, today
from desk.work import Reading

_RANKS = {
    Role.OWNER: 0,
    Role.TENANT: 1,
    Role.FAMILY: 2,
    Role.AGENT: 3,
    Role.EMERGENCY: 4,
    Role.OTHER: 5,
}


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the office knows of a person; phones and ID number as far as the person at the desk may see them.

    A confidential handling note is "" and `handling_hidden` for whoever may not read it; `handling_secret` says that
    only managers may (M83).
    """

    name: str
    is_company: bool
    contact: str
    phones: tuple[str, ...]
    email: str
    language: Language | None
    channel: Channel | None
    tier: Tier
    groups: tuple[str, ...]
    handling: str
    handling_hidden: bool
    handling_secret: bool
    note: str
    born_on: date | None
    id_number: str


@dataclass(frozen=True, kw_only=True)
class PersonRow(Known):
    """A person, whatever the flats."""

    id: int


@dataclass(frozen=True, kw_only=True)
class Resident(Known):
    """A person of one flat with the tie to it; `until` is the last day, `gone` whether it has come.

    `coming` is who belongs to the flat from a day ahead, such as its buyer before the hand-over. `share` of an
    owner is in hundredths of a percent.
    """

    tie_id: int
    person_id: int
    role: Role
    since: date | None
    until: date | None
    gone: bool
    coming: bool
    share: int | None
    lease_until: date | None
    relation: str
    tie_note: str

    @property
    def key(self) -> int:
        """What the row of a list is known by."""
        return self.tie_id


@dataclass(frozen=True)
class Telling:
    """When a phone was told to the desk, and to whom; "" where nobody had sat down."""

    at: datetime
    by: str


def residents_of(reading: Reading, unit_ids: Sequence[int]) -> dict[int, tuple[Resident, ...]]:
    """The people of some flats: owners, tenants, family, agents, who to call; then who is to come, and last those who
    left, the latest first."""
    day = today(reading)
    here = lasting(Tenure.until, day)
    ties = reading.session.execute(
        select(Tenure, Person)
        .join(Person, Person.id == Tenure.person_id)
        .where(Tenure.unit_id.in_(unit_ids), known)
        .order_by(
            ~here,
            ~begun(Tenure.since, day),
            case((here, None), else_=Tenure.until).desc(),
            case({role.value: rank for role, rank in _RANKS.items()}, value=Tenure.role),
            Tenure.id,
        )
    ).all()
    facts = _facts(reading, [person for _, person in ties])
    found: dict[int, list[Resident]] = {}
    for tie, person in ties:
        found.setdefault(tie.unit_id, []).append(
            Resident(
                tie_id=tie.id,
                person_id=person.id,
                role=tie.role,
                since=tie.since,
                until=tie.until,
                gone=gone(tie.until, day),
                coming=coming(tie.since, day) and not gone(tie.until, day),
                share=tie.share,
                lease_until=tie.lease_until,
                relation=tie.relation,
                tie_note=tie.note,
                **facts[person.id],
            )
        )
    return {unit_id: tuple(people) for unit_id, people in found.items()}


def person(reading: Reading, person_id: int) -> PersonRow:
    """One person; who was merged into another is that one. Refusals: person.unknown."""
    found = reading.session.get(Person, person_id)
    while found is not None and found.merged_into_id is not None:
        found = reading.session.get(Person, found.merged_into_id)
    if found is None:
        raise Refusal("person.unknown", id=person_id)
    return PersonRow(id=found.id, **_facts(reading, [found])[found.id])


def tellings(reading: Reading, people: Iterable[int]) -> dict[int, dict[str, Telling]]:
    """Of some people, when each phone was told: with the phone as it is shown, by the diary."""
    ids = sorted(set(people))
    phones = _phones(reading, ids)
    told = [each for own in phones.values() for each in own]
    lines = reading.session.execute(
        select(Diary.subject_id, Diary.act, Diary.new, Diary.at, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
        .where(
            Diary.subject == "person",
            Diary.subject_id.in_(ids),
            or_(
                Diary.act == "person.add",
                # A list that is imported writes a phone it adds as a change.
                and_(Diary.act.in_(("person.phone", "person.change")), Diary.new.in_(told)),
            ),
        )
        .order_by(Diary.id)
    ).all()
    added: dict[int, Telling] = {}
    later: dict[tuple[int, str], Telling] = {}
    for person_id, act, new, at, by in lines:
        if act == "person.add":
            added[person_id] = Telling(at, by or "")
        else:
            later[person_id, new] = Telling(at, by or "")
    return {
        person_id: {
            shown_phone(reading, phone): telling
            for phone in own
            if (telling := later.get((person_id, phone)) or added.get(person_id)) is not None
        }
        for person_id, own in phones.items()
    }


def _facts(reading: Reading, people: Sequence[Person]) -> dict[int, dict[str, Any]]:
    """What a row says of each person, by their id."""
    ids = [each.id for each in people]
    phones, groups = _phones(reading, ids), groups_of(reading, ids)
    manager = any(map(sealed, people)) and is_manager(reading)
    return {
        each.id: {
            "name": each.name,
            "is_company": each.is_company,
            "contact": each.contact,
            "phones": shown_phones(reading, phones.get(each.id, ())),
            "email": each.email,
            "language": each.language,
            "channel": each.channel,
            "tier": each.tier,
            "groups": groups.get(each.id, ()),
            "handling": each.handling if manager or not sealed(each) else "",
            "handling_hidden": sealed(each) and not manager,
            "handling_secret": sealed(each),
            "note": each.note,
            "born_on": each.born_on,
            "id_number": shown_id(reading, each.id_number),
        }
        for each in people
    }


def _phones(reading: Reading, person_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for person_id, told in reading.session.execute(
        select(Phone.person_id, Phone.as_told).where(Phone.person_id.in_(person_ids)).order_by(Phone.id)
    ):
        found[person_id] = (*found.get(person_id, ()), told)
    return found
