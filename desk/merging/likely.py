"""Who on file may be a person once more: by the same phone, or by a name that sounds or looks the same next door."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Person, Phone, Tenure, Unit, search_key
from desk.folding import fold, is_han
from desk.keys import person_keys
from desk.masking import shown_phones
from desk.owners.on_file import known
from desk.work import Reading

_WHOLE_NUMBER = 7
_LIKE = 84  # of 100: Müller and Mueller are alike, 王小明 and 王大明 are not
_SAME = 100
_MOST = 8


@dataclass(frozen=True)
class Likely:
    """A person who may be the one asked about; `by` is "phone" or "name", `likeness` of the names up to 100."""

    person_id: int
    name: str
    flats: tuple[str, ...]
    phones: tuple[str, ...]
    by: str
    likeness: int


def likely_same(reading: Reading, person_id: int) -> tuple[Likely, ...]:
    """People who may be this person, the likeliest first: the same phone anywhere, a like name in the same building."""
    person = reading.session.get(Person, person_id)
    if person is None:
        return ()
    reached = _by_phone(reading, person_id)
    near = {**_in_the_building(reading, person_id), **reached}
    names = _names(reading, person.name, near)
    rows = [(id_, "phone" if id_ in reached else "name", names.get(id_, 0)) for id_ in {*reached, *names}]
    rows.sort(key=lambda row: (row[1] != "phone", -row[2], row[0]))
    return tuple(_shown(reading, *row, near) for row in rows[:_MOST])


def _by_phone(reading: Reading, person_id: int) -> dict[int, str]:
    own = select(Phone.digits).where(Phone.person_id == person_id)
    digits = [each for each in reading.session.scalars(own) if len(each) >= _WHOLE_NUMBER]
    reached = select(Phone.person_id).where(Phone.digits.in_(digits))
    people = select(Person.id, Person.name).where(known, Person.id != person_id, Person.id.in_(reached))
    return dict(reading.session.execute(people).all())


def _in_the_building(reading: Reading, person_id: int) -> dict[int, str]:
    """Everybody who belongs or belonged to the buildings of a person."""
    mine = select(Unit.building_id).join(Tenure).where(Tenure.person_id == person_id)
    there = select(Tenure.person_id).join(Unit).where(Unit.building_id.in_(mine))
    people = select(Person.id, Person.name).where(known, Person.id != person_id, Person.id.in_(there))
    return dict(reading.session.execute(people).all())


def _names(reading: Reading, name: str, near: dict[int, str]) -> dict[int, int]:
    """How like each name is: alike as written, or the same as spoken (王晓明, Wang Xiaoming)."""
    from rapidfuzz import fuzz, process

    folded = {id_: fold(each) for id_, each in near.items()}
    found = process.extract(fold(name), folded, scorer=fuzz.token_sort_ratio, score_cutoff=_LIKE, limit=_MOST)
    alike = {id_: round(score) for _, score, id_ in found}
    if spoken := _spoken(name):
        key = search_key.c
        same = select(key.id).where(key.k.in_(spoken), key.kind == "person")
        alike |= {id_: max(alike.get(id_, 0), _SAME - 1) for id_ in reading.session.scalars(same) if id_ in near}
    return alike


def _spoken(name: str) -> set[str]:
    """Every way to say the whole name, as the finder has it: 王小明 and Wang Xiaoming have wangxiaoming in common."""
    han = sum(map(is_han, name))
    keys = {key for key in person_keys(name) if key.isascii() and key.isalpha()}
    if not han:
        return set(sorted(keys, key=len)[-1:])
    # An ending is said of a part of the name; initials are as many letters as the name has signs.
    return {key for key in keys if len(key) > han and not any(other != key and other.endswith(key) for other in keys)}


def _shown(reading: Reading, person_id: int, by: str, likeness: int, names: dict[int, str]) -> Likely:
    flats = select(Unit.code).join(Tenure).where(Tenure.person_id == person_id).order_by(Tenure.id)
    phones = select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)
    return Likely(
        person_id,
        names[person_id],
        tuple(dict.fromkeys(reading.session.scalars(flats))),
        shown_phones(reading, tuple(reading.session.scalars(phones))),
        by,
        likeness,
    )
