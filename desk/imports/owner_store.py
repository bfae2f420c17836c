"""Puts a list of owners into the book: what is new is added, what is there stays, nothing is overwritten.

A flat whose owner has another name in the list gets a further owner; the one in the book stays until a clerk
moves them out. A value that differs from the book's is kept as a line of the flat's note."""

from collections.abc import Iterable
from datetime import date

from db.models import Language, Role
from desk.folding import fold
from desk.imports.account import Account, Progress, RefusedRow, Tally
from desk.imports.book_people import KnownPeople, KnownPerson, KnownUnit, phone_mark
from desk.imports.owner_rows import OwnerRow, OwnersFile, split_names
from desk.imports.owner_write import OwnerWriting
from desk.phones import Told
from desk.work import UnitOfWork

LONGEST_PLATE = 20
_WORDS = {
    "area": ("Area in the list: {}", "名册所载面积：{}"),
    "delivered_on": ("Moved in according to the list: {}", "名册所载入住日期：{}"),
    "renovation": ("Renovation according to the list: {}", "名册所载装修情况：{}"),
    "plate": ("Vehicle according to the list: {}", "名册所载车辆：{}"),
    "email": ("E-mail according to the list: {}", "名册所载邮箱：{}"),
    "phone": ("Phone according to the list: {}", "名册所载电话：{}"),
}


def store_owners(work: UnitOfWork, file: OwnersFile, name: str, progress: Progress | None = None) -> Account:
    """Store every good row of a list; `name` is the file's, for the diary (B4).

    A second time the same list changes nothing. Buildings, flats, people, keys and diary are one unit of work."""
    storing = _Storing(work, name)
    tally = Tally(len(file.rows), progress)
    for row in file.rows:
        tally.step()
        if not isinstance(row, OwnerRow):
            tally.refused.append(RefusedRow(row.row, row.code, row.fields))
        elif storing.take(row):
            tally.imported += 1
        else:
            tally.unchanged += 1
    storing.writing.write()
    return tally.close((*file.title_rows, file.heading_row, *file.blank_rows))


class _Storing:
    """Compares row after row with the book; what is new goes to the writing."""

    def __init__(self, work: UnitOfWork, name: str) -> None:
        self._chinese = work.facts.language is Language.ZH
        self._known = KnownPeople(work)
        self.writing = OwnerWriting(work, self._known, name)

    def take(self, row: OwnerRow) -> bool:
        """Take one row in; whether it brought anything new."""
        before = self.writing.changes
        unit = self._known.units.get(row.code)
        if unit is None:
            unit = self.writing.add_unit(row)
        else:
            self._fill(unit, row)
        first = self._people(unit, row.owners, Role.OWNER, row.phones, row.is_company, row.delivered_on)
        # A second row of a flat may give only the phone: it is the owner's when there is just one.
        first = first or (unit.owners[0] if len(unit.owners) == 1 else None)
        self._tell(unit, first, row.phones)
        if row.email:
            self._mail(unit, first, row.email)
        tenant = self._people(unit, split_names(row.tenant), Role.TENANT, row.tenant_phones)
        tenant = tenant or (unit.tenants[0] if len(unit.tenants) == 1 else None)
        self._tell(unit, tenant, row.tenant_phones)
        for plate in row.plates:
            self._park(unit, plate)
        return self.writing.changes > before

    def _fill(self, unit: KnownUnit, row: OwnerRow) -> None:
        """Fill what the book does not know; what it knows otherwise becomes a line of the note."""
        for field in ("area", "delivered_on", "renovation"):
            told, held = getattr(row, field), getattr(unit, field)
            if told in (None, "") or told == held:
                continue
            if held in (None, ""):
                self.writing.fill_unit(unit, field, told)
            else:
                self._note(unit, self._line(field, told))
        if row.occupied is not None and unit.occupied is None:
            self.writing.fill_unit(unit, "occupied", row.occupied)
        if row.note:
            self._note(unit, row.note)

    def _people(
        self,
        unit: KnownUnit,
        names: Iterable[str],
        role: Role,
        phones: tuple[Told, ...],
        is_company: bool = False,
        since: date | None = None,
    ) -> KnownPerson | None:
        """Make sure that these people belong to the flat; the first of them, whose the phones are."""
        first: KnownPerson | None = None
        for name in names:
            person = unit.named.get((role, fold(name)))
            if person is None:
                same = None if first else self._known.same_person(name, phones)
                person = same or self.writing.add_person(name, is_company)
                self.writing.add_tie(person, unit, role, since)
            first = first or person
        return first

    def _tell(self, unit: KnownUnit, person: KnownPerson | None, phones: tuple[Told, ...]) -> None:
        """Add phones that the person has not told before; without a person they stand in the flat's note."""
        for phone in phones:
            if person is None:
                if phone.as_told not in unit.note:
                    self._note(unit, self._line("phone", phone.as_told))
            elif phone_mark(phone) not in person.phones:
                self.writing.add_phone(person, phone)

    def _mail(self, unit: KnownUnit, person: KnownPerson | None, email: str) -> None:
        if person is not None and not person.email:
            self.writing.fill_email(person, email)
        elif person is None or person.email.casefold() != email.casefold():
            self._note(unit, self._line("email", email))

    def _park(self, unit: KnownUnit, plate: str) -> None:
        if len(plate) > LONGEST_PLATE:
            self._note(unit, self._line("plate", plate))
        elif fold(plate) not in unit.plates:
            self.writing.add_plate(unit, plate)

    def _note(self, unit: KnownUnit, line: str) -> None:
        """Add a line to a flat's note unless it stands there already."""
        if line not in unit.note:
            self.writing.fill_unit(unit, "note", f"{unit.note}\n{line}".strip())

    def _line(self, field: str, told: object) -> str:
        return _WORDS[field][self._chinese].format(told)
