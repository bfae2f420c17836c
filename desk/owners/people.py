"""People as they are told to the desk: who they are, how they are reached, how they are to be treated."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import delete, select

from db.models import Channel, Language, Person, Phone, Role, Tier
from desk.cleaning import clean
from desk.owners.groups import put_groups
from desk.owners.handling import keep_handling
from desk.owners.on_file import on_file, rekey
from desk.owners.residents import Known
from desk.owners.residents import person as person_shown
from desk.owners.stale import brought_up
from desk.owners.ties import NewTie, add_tie
from desk.phones import split_phones
from desk.records import change
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import today
from desk.unmasking import phones_of, told_id, told_phones
from desk.work import UnitOfWork

LONGEST_NAME = 300
LONGEST_EMAIL = 200
LONGEST_PHONE = 80
LONGEST_NUMBER = 40
LONGEST_CONTACT = 120


@dataclass(frozen=True)
class NewPerson:
    """A person as typed; `phones` as told, several in one field, `groups` with commas between.

    None leaves what is on file: a form that could not show the phones, the ID number or the handling note whole
    does not know them. `unit_id`, `role` and `since` are a new person's first flat; more of it says `NewTie`.
    """

    name: str
    phones: str | None = ""
    unit_id: int | None = None
    role: Role = Role.OWNER
    language: Language | None = None
    email: str = ""
    tier: Tier = Tier.ORDINARY
    handling: str | None = ""
    note: str = ""
    is_company: bool = False
    since: date | None = None
    channel: Channel | None = None
    born_on: date | None = None
    id_number: str | None = ""
    contact: str = ""
    handling_secret: bool = False
    groups: str = ""


def add_person(work: UnitOfWork, new: NewPerson) -> int:
    """Add a person, and to a flat when one is named; answer the id.

    Refusals: person.name_missing, person.born_ahead, person.id_masked, phone.masked, text.too_long, unit.unknown,
    and those of add_tie.
    """
    person = Person(**_columns(work, new))
    person.handling = clean(new.handling or "")
    person.handling_secret = new.handling_secret and bool(person.handling)
    work.session.add(person)
    work.session.flush()
    work.record("person.add", "person", person.id, new=person.name)
    tell_phones(work, person.id, told_phones(new.phones or ""), just_added=True)
    put_groups(work, person.id, new.groups)
    if new.unit_id is not None:
        add_tie(work, person.id, new.unit_id, NewTie(new.role, new.since))
    else:
        rekey(work, person)
    return person.id


def change_person(work: UnitOfWork, person_id: int, new: NewPerson, shown: NewPerson | None = None) -> None:
    """Change what the office knows of a person; the flats stay as they are.

    With what the form showed when it was opened, only what differs from that is changed. Refusals: person.unknown,
    person.name_missing, person.born_ahead, person.id_masked, phone.masked, text.too_long, handling.sealed,
    record.changed.
    """
    person = on_file(work, person_id)
    if shown is None:
        keep_handling(work, person, new.handling, new.handling_secret)
    else:
        now = as_told(person_shown(work, person_id))
        words = None if new.handling == shown.handling else new.handling
        # Words written under a seal stay under it; one that was only looked at is not put back.
        seal = new.handling_secret and (words is not None or not shown.handling_secret)
        keep_handling(work, person, words, seal)
        new, touched = brought_up(new, shown, now)
        phones, id_number = (getattr(new, name) if name in touched else None for name in ("phones", "id_number"))
        new = replace(new, phones=phones, id_number=id_number)
    change(work, Person, person_id, _columns(work, new, person))
    if new.phones is not None:
        tell_phones(work, person_id, phones_of(work, person_id, new.phones))
    put_groups(work, person_id, new.groups)
    rekey(work, person)


def as_told(row: Known) -> NewPerson:
    """A person on file as a form shows one, to be compared with what was typed."""
    return NewPerson(
        name=row.name,
        phones=", ".join(row.phones),
        language=row.language,
        email=row.email,
        tier=row.tier,
        handling=row.handling,
        note=row.note,
        is_company=row.is_company,
        channel=row.channel,
        born_on=row.born_on,
        id_number=row.id_number,
        contact=row.contact,
        handling_secret=row.handling_secret,
        groups=", ".join(row.groups),
    )


def tell_phones(work: UnitOfWork, person_id: int, told: str, *, just_added: bool = False) -> None:
    """Keep the phones as told in place of those on file, a line of the diary for each that is new.

    Refusals: text.too_long.     A person just added has a line already that says the day.
    """
    phones = split_phones(clean(told), work.facts.country)
    for each in phones:
        short_line(each.as_told, LONGEST_PHONE, "phones")
        short_line(each.digits, LONGEST_NUMBER, "phones")
    new = [each.as_told for each in phones]
    old = work.session.scalars(select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)).all()
    if new == old:
        return
    work.session.execute(delete(Phone).where(Phone.person_id == person_id))
    work.session.add_all(Phone(person_id, each.as_told, each.digits) for each in phones)
    work.session.flush()
    if just_added:
        return
    for gone in (each for each in old if each not in new):
        work.record("person.phone", "person", person_id, old=gone)
    for come in (each for each in new if each not in old):
        work.record("person.phone", "person", person_id, new=come)
    if set(old) == set(new):
        work.record("person.phone", "person", person_id, old=" / ".join(old), new=" / ".join(new))


def _columns(work: UnitOfWork, new: NewPerson, person: Person | None = None) -> dict[str, Any]:
    """What stands in the row of a person, but for the handling note."""
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("person.name_missing", field="name")
    if new.born_on is not None and new.born_on > today(work):
        raise Refusal("person.born_ahead", field="born_on")
    columns: dict[str, Any] = {
        "name": name,
        "is_company": new.is_company,
        "language": new.language,
        "email": short_line(new.email, LONGEST_EMAIL, "email"),
        "tier": new.tier,
        "note": clean(new.note),
        "channel": new.channel,
        "born_on": new.born_on,
        "contact": short_line(new.contact, LONGEST_CONTACT, "contact"),
    }
    if new.id_number is not None:
        told = told_id(new.id_number, person.id_number if person is not None else "")
        columns["id_number"] = short_line(told, LONGEST_NUMBER, "id_number")
    return columns
