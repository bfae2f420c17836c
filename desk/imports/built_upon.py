"""What an import made that somebody has built upon since: a case, a letter, a tie, or a change of its own."""

from typing import Any

from sqlalchemy import select

from db.models import Diary, ImportChange, Tenure, Unit, Vehicle
from desk.imports.changes import MADE
from desk.merging.references import bare, references_to
from desk.work import Reading

CHANGED = "changed"
"""The reason of a row that was changed itself; otherwise it is the table of what was built upon it."""
_ONLY_LOOKED_AT = (".print", ".reveal")


class BuiltUpon:
    """The rows of an import by table, and of those that must stay why."""

    def __init__(self, reading: Reading, run_id: int) -> None:
        self._reading = reading
        self.run_id = run_id
        changes = select(ImportChange.table, ImportChange.row_id).where(
            ImportChange.run_id == run_id, ImportChange.column == ""
        )
        self.made: dict[str, set[int]] = {each.__tablename__: set() for each in MADE}
        for table, row_id in reading.session.execute(changes):
            self.made[table].add(row_id)
        self.later = self._changed_later()
        self.why: dict[str, dict[int, str]] = {table: {} for table in self.made}
        for table in ("building", "unit", "person", "tenure", "vehicle"):
            own = self.made[table]
            if own:
                self.why[table] |= self._referred_to(table)
            self.why[table] |= dict.fromkeys(own & self.later.get(table, set()), CHANGED)
        self._hold_together()

    def stays(self, table: str, row_id: int) -> bool:
        """Whether a record will be there after the undo: it is not of this import, or it must stay."""
        return row_id not in self.made[table] or row_id in self.why[table]

    def _changed_later(self) -> dict[str, set[int]]:
        """The records that have a line in the diary after the import's last one."""
        session = self._reading.session
        last = select(Diary.id).where(Diary.subject == "import_run", Diary.subject_id == self.run_id)
        mark = session.scalar(last.where(Diary.act == "import.owners")) or 0
        lines = select(Diary.subject, Diary.subject_id, Diary.act).where(Diary.id > mark, Diary.subject.in_(self.made))
        later: dict[str, set[int]] = {}
        for subject, subject_id, act in session.execute(lines.distinct()):
            if not act.endswith(_ONLY_LOOKED_AT):
                later.setdefault(subject, set()).add(subject_id)
        return later

    def _referred_to(self, table: str) -> dict[int, str]:
        """Rows of a table that other records name, those of this import apart."""
        found: dict[int, str] = {}
        for reference in references_to(table):
            other = bare(reference.table).c
            query = select(other[reference.column]).where(other[reference.column].in_(self._of(table)))
            if reference.subject:
                query = query.where(other.subject == reference.subject)
            if reference.table in self.made:
                query = query.where(other.id.not_in(self._of(reference.table)))
            for row_id in self._reading.session.scalars(query.distinct()):
                found.setdefault(row_id, reference.table)
        return found

    def _hold_together(self) -> None:
        """A tie or vehicle that stays needs its flat and its person; what hangs on those that stay stays as well."""
        session = self._reading.session
        ties = session.execute(
            select(Tenure.id, Tenure.person_id, Tenure.unit_id).where(Tenure.id.in_(self._of("tenure")))
        ).all()
        vehicles = session.execute(select(Vehicle.id, Vehicle.unit_id).where(Vehicle.id.in_(self._of("vehicle")))).all()
        for tie_id, person_id, unit_id in ties:
            if tie_id in self.why["tenure"]:
                self._hold("person", person_id, "tenure")
                self._hold("unit", unit_id, "tenure")
        for vehicle_id, unit_id in vehicles:
            if vehicle_id in self.why["vehicle"]:
                self._hold("unit", unit_id, "vehicle")
        for tie_id, person_id, unit_id in ties:
            held = person_id in self.why["person"] or unit_id in self.why["unit"]
            if held and self.stays("person", person_id) and self.stays("unit", unit_id):
                self.why["tenure"].setdefault(tie_id, "person")
        for vehicle_id, unit_id in vehicles:
            if unit_id in self.why["unit"]:
                self.why["vehicle"].setdefault(vehicle_id, "unit")
        for unit_id, building_id in session.execute(
            select(Unit.id, Unit.building_id).where(Unit.id.in_(self._of("unit")))
        ):
            if unit_id in self.why["unit"]:
                self._hold("building", building_id, "unit")
        for table in ("phone", "person_group"):
            self._hold_parts(table)

    def _hold_parts(self, table: str) -> None:
        """Phones and groups stay with a person who stays, and with one on file who was changed since."""
        parts = bare(table).c
        query = select(parts.id, parts.person_id).where(parts.id.in_(self._of(table)))
        changed = self.later.get("person", set())
        for part_id, person_id in self._reading.session.execute(query):
            if person_id in self.why["person"] or (person_id not in self.made["person"] and person_id in changed):
                self.why[table][part_id] = "person"

    def _hold(self, table: str, row_id: int, why: str) -> None:
        if row_id in self.made[table]:
            self.why[table].setdefault(row_id, why)

    def _of(self, table: str) -> Any:
        return select(ImportChange.row_id).where(
            ImportChange.run_id == self.run_id, ImportChange.table == table, ImportChange.column == ""
        )
