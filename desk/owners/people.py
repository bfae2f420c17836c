"""People as they are told to the desk: who they are, how they are reached, how they are to be treated."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import delete, select

from db.models import Channel, Language, Person, Phone, Role, Tier, Unit
from desk.cleaning import clean
from desk.masking import masked_id, unmasked
from desk.owners.groups import put_groups
from desk.owners.handling import keep_handling
from desk.owners.on_file import on_file, rekey
from desk.owners.ties import NewTie, add_tie
from desk.phones import split_phones
from desk.records import change
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import today
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

    Refusals: person.name_missing, person.born_ahead, text.too_long, unit.unknown, and those of add_tie.
    """
    person = Person(**_columns(work, new))
    person.handling = clean(new.handling or "")
    person.handling_secret = new.handling_secret and bool(person.handling)
    work.session.add(person)
    work.session.flush()
    work.record("person.add", "person", person.id, new=person.name)
    tell_phones(work, person.id, new.phones or "", just_added=True)
    put_groups(work, person.id, new.groups)
    if new.unit_id is not None:
        if work.session.get(Unit, new.unit_id) is None:
            raise Refusal("unit.unknown", field="unit", id=new.unit_id)
        add_tie(work, person.id, new.unit_id, NewTie(new.role, new.since))
    else:
        rekey(work, person)
    return person.id


def change_person(work: UnitOfWork, person_id: int, new: NewPerson) -> None:
    """Change what the office knows of a person; the flats stay as they are.

    Refusals: person.unknown, person.name_missing, person.born_ahead, person.id_masked, phone.masked, text.too_long.
    """
    person = on_file(work, person_id)
    change(work, Person, person_id, _columns(work, new, person))
    keep_handling(work, person, new.handling, new.handling_secret)
    if new.phones is not None:
        tell_phones(work, person_id, unmasked(work, person_id, new.phones))
    put_groups(work, person_id, new.groups)
    rekey(work, person)


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
    on_file_now = person.id_number if person is not None else ""
    if new.id_number is not None and not (on_file_now and new.id_number == masked_id(on_file_now)):
        columns["id_number"] = short_line(new.id_number, LONGEST_NUMBER, "id_number")
        if "**" in columns["id_number"]:
            raise Refusal("person.id_masked", field="id_number")
    return columns
