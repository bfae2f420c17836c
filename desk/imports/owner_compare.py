"""Compares a list of owners with the book: what is new is added, what is there stays, nothing is overwritten.

A flat whose owner has another name in the list gets a further owner; the one in the book stays until a clerk
moves them out. A value that differs from the book's is kept as a line of the note."""

from collections.abc import Callable
from typing import Any

from db.models import Language, Tier, UnitUse
from desk.folding import fold
from desk.imports.account import Decisions, Mark, RefusedRow, Tally, Target
from desk.imports.aliases import alias_line
from desk.imports.alike import Arrivals
from desk.imports.book_people import KnownPeople, KnownPerson, KnownUnit, phone_mark
from desk.imports.changes import last_ids
from desk.imports.listed import listed
from desk.imports.owner_additions import OwnerAdditions
from desk.imports.owner_row import OwnerRow, OwnersFile, RowPerson
from desk.imports.reasons import Remark
from desk.keys import plate_mark
from desk.masking import masked_id
from desk.phones import Told
from desk.work import Reading

LONGEST_PLATE = 20
_OF_A_FLAT = ("area", "use", "layout", "delivered_on", "renovation")
_OF_A_PERSON = ("email", "id_number", "born_on", "tier", "language", "channel", "contact")
_OF_A_TIE = ("since", "share", "lease_until", "relation")
_UNTOLD = (None, "", UnitUse.HOME, Tier.ORDINARY)
"""What the book holds where nobody said anything."""


class OwnerComparison:
    """What a whole list adds; every row is counted in the tally."""

    def __init__(
        self, reading: Reading, file: OwnersFile, decisions: Decisions, tally: Tally, arrivals: Arrivals | None = None
    ) -> None:
        self.known = KnownPeople(reading)
        self.added = OwnerAdditions(self.known, last_ids(reading))
        self._chinese = reading.facts.language is Language.ZH
        self._decisions = decisions
        self._made: dict[Mark, KnownPerson] = {}
        self._tally = tally
        self._arrivals = arrivals
        self._row = 0
        for row in file.rows:
            tally.step()
            if not isinstance(row, OwnerRow):
                tally.refused.append(RefusedRow(row.row, row.code, row.fields))
                continue
            tally.remark(row.row, row.remarks)
            if self._take(row):
                tally.imported += 1
            else:
                tally.unchanged += 1

    def _take(self, row: OwnerRow) -> bool:
        """Take one row in; whether it brought anything new."""
        before, self._row = self.added.changes, row.row
        unit = self.known.units.get(row.code)
        if unit is None:
            unit = self.added.unit(row)
        else:
            self._fill("unit", unit, row, _OF_A_FLAT, lambda line: self._note(unit, line))
            if row.occupied is not None and unit.occupied is None:
                self.added.fill("unit", unit, "occupied", row.occupied)
            if row.note:
                self._note(unit, row.note)
        for told in row.people:
            self._meet(unit, told)
        for plate in row.plates:
            self._park(unit, plate)
        return self.added.changes > before

    # -- people

    def _meet(self, unit: KnownUnit, told: RowPerson) -> None:
        """Make sure that somebody belongs to the flat, and keep what is told of them."""
        if told.name:
            folded = fold(told.name)
            person = unit.named.get((told.role, folded)) or self._arrive(unit, told, folded)
            self._made[self._row, told.role.value, folded] = person
        else:
            # A second row of a flat may give only the phone: it is the owner's when there is just one.
            alone = unit.only(told.role)
            if alone is None:
                self._leave(unit, told)
                return
            person = alone
        for phone in told.phones:
            self._tell(person, phone)
        for name in told.groups:
            if fold(name) not in person.groups:
                self.added.group(person, name)
        self._fill("person", person, told, _OF_A_PERSON, lambda line: self._note_person(person, line))
        if tie := unit.ties.get((told.role, person.id)):
            self._fill("tenure", tie, told, _OF_A_TIE, lambda line: self._note(unit, line))

    def _arrive(self, unit: KnownUnit, told: RowPerson, folded: str) -> KnownPerson:
        """Somebody the flat does not know under this name: known elsewhere, or new."""
        mark = (self._row, told.role.value, folded)
        person = self._who(self._decisions.same.get(mark))
        certain = None
        if person is None and mark not in self._decisions.another:
            person = certain = self.known.same_person(told.name, told.phones)
        if person is None:
            person = self.added.person(told)
        elif fold(person.name) != folded:
            self._note_person(person, alias_line(told.name, self._chinese))
        if self._arrivals is not None:
            self._arrivals.came(mark, told, unit, person, certain is not None)
        if (told.role, person.id) not in unit.ties:
            self.added.tie(person, unit, told)
        unit.named[told.role, folded] = person
        return person

    def _who(self, target: Target | None) -> KnownPerson | None:
        """The person that somebody was said to be."""
        return self.known.people.get(target) if isinstance(target, int) else self._made.get(target) if target else None

    def _tell(self, person: KnownPerson, phone: Told) -> None:
        """Add a phone that the person has not told before."""
        if phone_mark(phone) not in person.phones:
            self.added.phone(person, phone)

    def _leave(self, unit: KnownUnit, told: RowPerson) -> None:
        """What is told of nobody stands in the flat's note."""
        for phone in told.phones:
            self._say("phone_without_name", text=phone.as_told)
            if phone.as_told not in unit.note:
                self._note(unit, listed("phone", phone.as_told, self._chinese))
        for column in ("email", "id_number"):
            if value := getattr(told, column):
                self._note(unit, self._listed(column, value))

    # -- values

    def _fill(self, table: str, record: Any, told: Any, columns: tuple[str, ...], note: Callable[[str], None]) -> None:
        """Fill what the book does not know; what it knows otherwise becomes a line of a note."""
        for column in columns:
            value, held = getattr(told, column), getattr(record, column)
            if value is None or value == "" or value == held:
                continue
            if held in _UNTOLD:
                self.added.fill(table, record, column, value)
            elif column in ("email", "id_number") and _alike(value, held):
                continue
            elif column != "since":
                # The day somebody came is often only the day the flat was handed over: no reason for a note.
                note(self._listed(column, value))

    def _listed(self, column: str, value: Any) -> str:
        """The line of a note that says what the list says; everybody may read a note, so an ID number has stars."""
        return listed(column, masked_id(value) if column == "id_number" else value, self._chinese)

    def _park(self, unit: KnownUnit, plate: str) -> None:
        if len(plate) > LONGEST_PLATE:
            self._say("plate_too_long", text=plate)
            self._note(unit, listed("plate", plate, self._chinese))
        elif plate_mark(plate) not in unit.plates:
            self.added.plate(unit, plate)

    def _note(self, unit: KnownUnit, line: str) -> None:
        """Add a line to a flat's note unless it stands there already."""
        if line not in unit.note:
            self.added.fill("unit", unit, "note", f"{unit.note}\n{line}".strip())

    def _note_person(self, person: KnownPerson, line: str) -> None:
        """The same for a person's note."""
        if line not in person.note:
            self.added.fill("person", person, "note", f"{person.note}\n{line}".strip())

    def _say(self, code: str, **fields: object) -> None:
        self._tally.remark(self._row, (Remark(code, tuple(fields.items())),))


def _alike(value: str, held: str) -> bool:
    """Whether only blanks or capitals tell them apart."""
    return "".join(value.split()).casefold() == "".join(held.split()).casefold()
