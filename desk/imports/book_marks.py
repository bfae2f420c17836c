"""What a register of past cases is matched against: flats, people, classes and cases that came before."""

from sqlalchemy import select

from db.models import Case, CaseClass, Person, Phone, Tenure, Unit
from desk.facts import Facts
from desk.folding import fold
from desk.phones import split_phones
from desk.unitcodes import read_unit
from desk.work import Reading

_WHOLE_NUMBER = 7


def source_of(facts: Facts) -> str:
    """What a register exported from this book names as the system it comes from."""
    return f"Deskbell {facts.office('zh')}".strip()


class BookMarks:
    """Read once for a whole file."""

    def __init__(self, reading: Reading) -> None:
        session = reading.session
        self.origins = set(session.scalars(select(Case.origin).where(Case.origin.is_not(None))))
        # A register exported from this very book brings nothing new.
        self.origins |= {f"{source_of(reading.facts)}:{number}" for number in session.scalars(select(Case.number))}
        self._country = reading.facts.country
        self._units: dict[str, int] = {}
        for unit_id, code in session.execute(select(Unit.id, Unit.code)):
            self._units[fold(code)] = unit_id
        self._classes: dict[str, int] = {}
        for class_id, en, zh in session.execute(select(CaseClass.id, CaseClass.name_en, CaseClass.name_zh)):
            self._classes |= {fold(en): class_id, fold(zh): class_id}
        self._by_phone: dict[str, set[int]] = {}
        for person_id, digits in session.execute(select(Phone.person_id, Phone.digits)):
            self._by_phone.setdefault(digits, set()).add(person_id)
        self._by_name = {
            (unit_id, fold(name)): person_id
            for unit_id, person_id, name in session.execute(
                select(Tenure.unit_id, Person.id, Person.name).join(Person, Person.id == Tenure.person_id)
            )
        }

    def unit(self, text: str) -> int | None:
        """The flat of the book that a text names, in any spelling."""
        if not text or not self._units:
            return None
        place = read_unit(text)
        found = self._units.get(fold(place.code)) if place and place.room else None
        return found or self._units.get(fold(text))

    def person(self, unit_id: int | None, name: str, phones: str) -> int | None:
        """The one person with such a phone, or of that name in the flat."""
        for phone in split_phones(phones, self._country) if phones else ():
            people = self._by_phone.get(phone.digits, set())
            if len(phone.digits) >= _WHOLE_NUMBER and len(people) == 1:
                return next(iter(people))
        return self._by_name.get((unit_id, fold(name))) if unit_id is not None and name else None

    def class_of(self, text: str) -> int | None:
        """The class whose name stands in the text, the finer one first."""
        parts = [text, *reversed(text.split(" / "))]
        return next((found for part in parts if part and (found := self._classes.get(fold(part)))), None)
