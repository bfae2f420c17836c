"""By what somebody was known: what stands on the file now and what the diary says stood there before."""

import json
import re
from dataclasses import dataclass, field

from sqlalchemy import or_, select

from db.models import Case, Clerk, Diary, Merge, Person, Phone, Staff, Tenure, Worker
from desk.folding import fold
from desk.forgetting.scope import parts
from desk.forgetting.scrub import Reach, Scrub
from desk.phones import bare_number
from desk.words import word
from desk.work import Reading


@dataclass
class Known:
    """Names, phones as told, and the rest (e-mail, ID number) of one person, under all records merged into one."""

    ids: tuple[int, ...]
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
    known = Known(tuple(person_ids))
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
    _own_alone(reading, known)
    return known


@dataclass(frozen=True)
class Scrubs:
    """What takes somebody out of the own records, out of letters to others about these, out of what else is of the same
    flats, out of all letters, notices and templates, whose words stand still, and out of the whole book."""

    own: Scrub
    about: Scrub
    beside: Scrub
    near: Scrub
    out: Scrub
    far: Scrub


def scrubs_of(reading: Reading, known: Known, alias: str, around: set[int]) -> Scrubs:
    """The scrubs for somebody; `around`: the people of the same flats and those once taken for the same person.

    Near by a name stays that one of these bears as well, and farther off one that anybody bears, the staff included.
    """
    named = known.names | known.firms
    others = (Person.id.not_in(known.ids), Person.forgotten_at.is_(None))
    alike = select(Person.id, Person.name).where(*others, Person.name.in_(named)) if named else None
    bearers = reading.session.execute(alike).all() if alike is not None else []
    near, far = {name for id_, name in bearers if id_ in around}, {name for _, name in bearers}
    for employee in (Clerk.name, Worker.name, Staff.name):
        far |= set(reading.session.scalars(select(employee).where(employee.in_(named))))
    beside: set[str] = set()
    for some in parts(around):
        beside |= set(reading.session.scalars(select(Person.name).where(*others, Person.id.in_(some))))
    folded = [fold(each) for each in named]
    longer = {name for name in beside - named if any(each in fold(name) for each in folded)}

    def scrub(kept: set[str], reach: Reach, longer: set[str] = longer) -> Scrub:
        names, firms = known.names - kept, known.firms - kept
        return Scrub(alias, names, known.phones, known.others, firms, reach, longer)

    return Scrubs(
        own=scrub(set(), Reach.OWN),
        about=scrub(set(), Reach.ABOUT),
        beside=scrub(near, Reach.BESIDE),
        near=scrub(near, Reach.NEAR),
        out=scrub(far, Reach.OUT, _longer(reading, known, named - far)),
        far=scrub(far, Reach.FAR),
    )


def _longer(reading: Reading, known: Known, named: set[str]) -> set[str]:
    """The names of others on file that one of these is a part of."""
    holding = [Person.name.contains(name, autoescape=True) for name in sorted(named)]
    if not holding:
        return set()
    others = (Person.id.not_in(known.ids), Person.forgotten_at.is_(None), Person.name.not_in(named))
    return set(reading.session.scalars(select(Person.name).where(*others, or_(*holding))))


def people_around(reading: Reading, ids: list[int], units: set[int]) -> set[int]:
    """Everybody who belongs or belonged to some flats, told of a matter there, or was merged with the person once."""
    found: set[int] = merge_partners(reading, ids)
    for some in parts(units):
        for tied in (select(Tenure.person_id).where(Tenure.unit_id.in_(some)),
                     select(Case.person_id).where(Case.unit_id.in_(some), Case.person_id.is_not(None))):  # fmt: skip
            found |= set(reading.session.scalars(tied))
    return found - set(ids)


def merge_partners(reading: Reading, ids: list[int]) -> set[int]:
    """Others that somebody was merged with by mistake, as it was found later."""
    merges = select(Merge.kept_id, Merge.gone_id).where(
        Merge.kind == "person", or_(Merge.kept_id.in_(ids), Merge.gone_id.in_(ids))
    )
    return {id_ for pair in reading.session.execute(merges) for id_ in pair} - set(ids)


def flats_of(reading: Reading, ids: list[int]) -> set[int]:
    """The flats somebody belonged to, those tied by mistake among them."""
    units = set(reading.session.scalars(select(Tenure.unit_id).where(Tenure.person_id.in_(ids))))
    for person_id in ids:
        struck = select(Diary.subject_id, Diary.old).where(
            Diary.subject == "unit", Diary.act == "tenure.strike", Diary.old.contains(f'"person_id": {person_id}')
        )
        whole = re.compile(rf'"person_id": {person_id}\b')
        units |= {unit_id for unit_id, old in reading.session.execute(struck) if whole.search(old)}
    return units


def _own_alone(reading: Reading, known: Known) -> None:
    """Keep the phones, addresses and numbers nobody else on file has: a family that stays keeps its number."""
    digits = known.digits()
    others = (
        Phone.person_id.not_in(known.ids),
        or_(Phone.digits.in_(digits), Phone.as_told.in_(known.phones)),
    )
    shared = {bare_number(told) for told in reading.session.scalars(select(Phone.as_told).where(*others))}
    known.phones = {phone for phone in known.phones if bare_number(phone) not in shared}
    if known.others:
        borne = select(Person.email, Person.id_number).where(
            Person.id.not_in(known.ids), or_(Person.email.in_(known.others), Person.id_number.in_(known.others))
        )
        known.others -= {each for row in reading.session.execute(borne) for each in row}
