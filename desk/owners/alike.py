"""Who on file may be the person being typed in, so that nobody stands in the book twice."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Person, Phone, Tenure, Unit, search_key
from desk.cleaning import clean_search
from desk.folding import fold
from desk.masking import shown_phones
from desk.owners.on_file import known
from desk.phones import split_phones
from desk.tenure import lasting, today
from desk.work import Reading

_WHOLE_NUMBER = 7
_LOOKED_AT = 60


@dataclass(frozen=True)
class Alike:
    """A person on file of the same name or phone; `flats` are those held now, `here` that the flat asked about
    is one."""

    person_id: int
    name: str
    phones: tuple[str, ...]
    flats: tuple[str, ...]
    here: bool


def alike(reading: Reading, name: str, phones: str, unit_id: int | None = None, limit: int = 3) -> tuple[Alike, ...]:
    """People who have one of the phones, then those of the very name; whoever was merged or forgotten never."""
    rows = select(Person.id, Person.name).where(known).order_by(Person.id).limit(_LOOKED_AT)
    digits = [each.digits for each in split_phones(phones, reading.facts.country) if len(each.digits) >= _WHOLE_NUMBER]
    found: dict[int, str] = {}
    if digits:
        reached = select(Phone.person_id).where(Phone.digits.in_(digits))
        found |= dict(reading.session.execute(rows.where(Person.id.in_(reached))).all())
    if folded := fold(clean_search(name)):
        key = search_key.c
        called = select(key.id).where(key.k == folded[:80], key.kind == "person")
        named = reading.session.execute(rows.where(Person.id.in_(called))).all()
        found |= {id_: whole for id_, whole in named if fold(whole) == folded}
    return _shown(reading, dict(list(found.items())[:limit]), unit_id)


def _shown(reading: Reading, names: dict[int, str], unit_id: int | None) -> tuple[Alike, ...]:
    flats: dict[int, list[tuple[int, str]]] = {}
    ties = select(Tenure.person_id, Unit.id, Unit.code).join(Unit).where(Tenure.person_id.in_(names))
    for person_id, id_, code in reading.session.execute(ties.where(lasting(Tenure.until, today(reading)))):
        flats.setdefault(person_id, []).append((id_, code))
    phones: dict[int, tuple[str, ...]] = {}
    told = select(Phone.person_id, Phone.as_told).where(Phone.person_id.in_(names)).order_by(Phone.id)
    for person_id, phone in reading.session.execute(told):
        phones[person_id] = (*phones.get(person_id, ()), phone)
    return tuple(
        Alike(
            person_id,
            name,
            shown_phones(reading, phones.get(person_id, ())),
            tuple(code for _, code in flats.get(person_id, ())),
            any(id_ == unit_id for id_, _ in flats.get(person_id, ())),
        )
        for person_id, name in names.items()
    )
