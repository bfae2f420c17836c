"""One incoming letter being entered, or put right."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from desk import incoming, owners
from desk.incoming import IncomingFile, NewIncoming
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.incoming.finding import NumberLine
from ui.nameline import NameLine
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

if TYPE_CHECKING:
    from desk.find import Found


@dataclass(frozen=True)
class Begin:
    """What a new entry begins with: the day it is, and whoever or whatever it is known to be about."""

    today: date
    person_id: int | None = None
    name: str = ""
    unit: str = ""
    address: str = ""
    case_number: str = ""


def begin(reading: Reading, unit_id: int | None, person_id: int | None, case_number: str) -> Begin:
    """A new entry about a flat and one of its people, or about a case. Refusals: unit.unknown, person.unknown."""
    person = owners.person(reading, person_id) if person_id is not None else None
    unit = owners.unit_file(reading, unit_id).code if unit_id is not None else ""
    return Begin(
        reading.facts.local(reading.now).date(), person_id, person.name if person is not None else "", unit, unit,
        case_number,
    )  # fmt: skip


class IncomingForm(RecordForm):
    """Who wrote, when, about what; the scan is added to the entry once it has its number.

    Its buttons stand at the foot of the page, where a long form does not push them out of sight.
    """

    busy = Signal(bool)  # while it is being saved its buttons rest

    def __init__(self, desk: Desk, start: Begin, file: IncomingFile | None) -> None:
        translate = QCoreApplication.translate
        new = translate("incoming", "New incoming letter")
        change = translate("incoming", "Put the entry right")
        super().__init__(desk, new if file is None else f"{change} · {file.row.number}")
        self._file = file
        self._bar.hide()
        self._saving.busy.connect(self.busy)
        self.who = NameLine(desk.errands)
        self.who.taken.connect(self._found)
        self.form.add("from", self.tr("From"), self.who, required=True)
        self.form.add("subject", self.tr("Subject"), QLineEdit(), required=True)
        self.form.add("received", self.tr("Received"), DayLine(start.today), required=True, span=3)
        self.form.add("dated", self.tr("Dated"), DayLine(start.today), span=3)
        self.form.add("unit", self.tr("Flat"), QLineEdit(), span=3)
        self.form.add("reference", self.tr("Their reference"), QLineEdit(), span=3)
        self.form.add("note", self.tr("What it says"), TextArea(2))
        self.form.add("case", self.tr("Belongs to case"), NumberLine(desk.errands, "case"), span=3)
        self.form.add("answers", self.tr("Answers our letter"), NumberLine(desk.errands, "letter"), span=3)
        self.form.add("address", self.tr("Address"), TextArea(2), span=6)
        self._fill(start)
        for name in ("from", "subject", "reference"):
            line = self.form.editor(name)
            assert isinstance(line, QLineEdit)
            line.setCursorPosition(0)  # long words are read from their beginning

    def _fill(self, start: Begin) -> None:
        if self._file is None:
            self.who.know(start.name, start.person_id)
            told = {"from": start.name, "unit": start.unit, "address": start.address, "case": start.case_number}
            self.form.fill({"received": start.today, **told})
            return
        file, row = self._file, self._file.row
        self.who.know(row.from_name, file.person_id)
        self.form.fill(
            {
                "from": row.from_name,
                "unit": row.unit if file.unit_id is not None else "",
                "subject": row.subject,
                "received": row.received_on,
                "dated": file.dated,
                "reference": file.their_reference,
                "note": file.note,
                "address": file.from_address,
                "case": row.case_number,
                "answers": row.answers,
            }
        )

    def start(self, draft_id: str, begun: Content | None) -> None:
        super().start(draft_id, begun)
        told = begun or {}
        if isinstance(person := told.get("person_id"), int):
            self.who.know(str(told.get("from") or self.who.text()), person)

    def typed(self) -> Content | None:
        content = super().typed()
        return content if content is None else {**content, "person_id": self.who.person_id}

    def _found(self, found: "Found") -> None:
        """Somebody on file, or a flat: what is known of them stands there, and the cursor goes on."""
        told: dict[str, object] = {"unit": found.unit} if found.unit else {}
        address = self.form.read()["address"]
        if found.unit and not str(address).strip():
            told["address"] = found.unit
        self.form.fill(told)
        self.form.changed.emit()
        self.form.go_to("subject" if found.kind == "person" else "from")

    def act(self, told: dict[str, Any]) -> Act | None:
        for name in ("received", "dated"):
            day = self.form.editor(name)
            assert isinstance(day, DayLine)
            if isinstance(told[name], str):
                self.form.mark(name, day.what_is_wrong(needed=self.form.needs(name)))
        if self.form.marks():
            return None
        person_id, number = self.who.person_id, self._file.row.number if self._file is not None else ""

        def whole(work: UnitOfWork) -> str:
            new = NewIncoming(
                from_name=told["from"],
                subject=told["subject"],
                received_on=told["received"],
                from_address=told["address"],
                their_reference=told["reference"],
                dated=told["dated"],
                note=told["note"],
                unit_id=owners.unit_by_code(work, told["unit"]) if told["unit"].strip() else None,
                person_id=person_id,
                case_number=told["case"],
                answers_number=told["answers"],
            )
            if not number:
                return incoming.register(work, new)
            incoming.change(work, number, new)
            return number

        return whole
