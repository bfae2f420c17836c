"""By what somebody was known: what stands on the file now and what the diary says stood there before."""

import json
from dataclasses import dataclass, field

from sqlalchemy import or_, select

from db.models import Case, Diary, Person, Phone, Tenure
from desk.forgetting.scrub import Scrub
from desk.phones import bare_number
from desk.words import word
from desk.work import Reading


@dataclass
class Known:
    """Names, phones as told, and the rest (e-mail, ID number) of one person, under all records merged into one."""

    names: set[str] = field(default_factory=set)
    firms: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    is_firm: bool = False
    others: set[str] = field(default_factory=set)

    def take(self, told: dict[str, object]) -> None:
        """Add what a set of columns says."""
        named = self.firms if self.is_firm else self.names
        for names, column in ((named, "name"), (self.names, "contact"), (self.phones, "as_told")):
            names |= {str(told.get(column) or "")} - {""}
        self.others |= {str(told.get(column) or "") for column in ("email", "id_number")} - {""}

    def digits(self) -> set[str]:
        """The phones as bare digits."""
        return {bare_number(phone) for phone in self.phones} - {""}


def alias_of(reading: Reading, person_id: int) -> str:
    """What stands in place of a name, in the language of the office's papers."""
    return word(reading.facts.language, "person.former").format(id=person_id)


def known_by(reading: Reading, person_ids: list[int]) -> Known:
    """All that some records of one person say or once said."""
    known = Known()
    people = select(Person.name, Person.contact, Person.email, Person.id_number, Person.is_company)
    for each in reading.session.execute(people.where(Person.id.in_(person_ids))):
        known.is_firm = known.is_firm or each.is_company
        known.take(dict(each._mapping))
    phones = select(Phone.as_told).where(Phone.person_id.in_(person_ids))
    told = select(Case.told_phone).where(Case.person_id.in_(person_ids), Case.told_phone != "")
    known.phones |= {*reading.session.scalars(phones), *reading.session.scalars(told)}
    lines = select(Diary.act, Diary.old, Diary.new).where(Diary.subject == "person", Diary.subject_id.in_(person_ids))
    for act, old, new in reading.session.execute(lines):
        for text in (old, new):
            if act == "person.phone":
                known.phones |= {phone for phone in text.split(" / ") if phone}
            elif act == "person.add":
                known.take({"name": text})
            elif text.startswith("{"):
                known.take(json.loads(text))
    known.phones = _own_alone(reading, known, person_ids)
    return known


def scrubs_of(
    reading: Reading, known: Known, alias: str, person_ids: list[int], units: set[int]
) -> tuple[Scrub, Scrub]:
    """What takes somebody out of their own records, and out of others of their flats.

    In these a name stays that somebody else who belongs to the flats bears as well.
    """
    named = known.names | known.firms
    others = (Person.id.not_in(person_ids), Person.forgotten_at.is_(None), Person.name.in_(named))
    bearers = select(Person.name).join(Tenure, Tenure.person_id == Person.id).where(*others, Tenure.unit_id.in_(units))
    borne = set(reading.session.scalars(bearers))
    own, around = (
        Scrub(alias, known.names - kept, known.phones, known.others, known.firms - kept) for kept in (set(), borne)
    )
    return own, around


def _own_alone(reading: Reading, known: Known, person_ids: list[int]) -> set[str]:
    """The phones nobody else on file has: a family that stays keeps its number."""
    digits = known.digits()
    others = (Phone.person_id.not_in(person_ids), or_(Phone.digits.in_(digits), Phone.as_told.in_(known.phones)))
    shared = {bare_number(told) for told in reading.session.scalars(select(Phone.as_told).where(*others))}
    return {phone for phone in known.phones if bare_number(phone) not in shared}
