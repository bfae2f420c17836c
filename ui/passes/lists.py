"""The forms of an item-release pass: what goes out, its way back from the gate, and why it is void."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desk import passes
from desk.owners import Resident, Role
from desk.passes import NewPass, PassRow, read_items
from desk.refusals import Refusal
from desk.words import Language, listed
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.recordform import RecordForm
from ui.saving import Act
from ui.stages import role_word
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel
from ui.widgets.textarea import TextArea
from ui.widgets.toast import UNDO_SECONDS

translate = QCoreApplication.translate
_MOST_SHOWN, LONGEST_FEES = 400, 120


@dataclass(frozen=True)
class Household:
    """Who may ask for a pass of a flat, its plates, and the note on its fees."""

    unit_id: int
    residents: tuple[Resident, ...]
    plates: tuple[str, ...]
    fee_note: str


class PassForm(RecordForm):
    """A pass as it is asked for at the counter; what was understood of the things is read back below them."""

    def __init__(self, desk: Desk, household: Household, row: PassRow | None, today: date) -> None:
        title = translate("passes", "Item-release pass")
        if row is not None:
            title = translate("passes", "Correct {number}").format(number=row.number)
        super().__init__(desk, title, translate("passes", "Issue") if row is None else "")
        self._household, self._row, self._today = household, row, today
        self._build()
        if row is None:
            first = household.residents[0] if household.residents else None
            begun = {"valid_on": today, "asked_by": first.person_id if first else ""}
            self.form.fill(begun | {"fees": household.fee_note[:LONGEST_FEES]})
            self._asker_chosen()
        else:
            self.form.fill(_filled(row))
        asker = self.form.editor("asked_by")
        assert isinstance(asker, Choice)
        asker.changed.connect(lambda _value: self._asker_chosen())

    def _build(self) -> None:
        form, living = self.form, self._household.residents
        people: dict[object, str] = {each.person_id: f"{each.name} · {role_word(each.role)}" for each in living}
        form.add("asked_by", self.tr("Who asks"), Choice(people.items(), free=True), required=True, span=6)
        form.add("asked_as", self.tr("As"), Choice([(role, role_word(role)) for role in Role]), span=3)
        form.add("proof", self.tr("Proof seen"), self._line(self.tr("ID card, lease…")), span=3)
        form.add("items", self.tr("What goes out, one thing a line"), TextArea(4), required=True, span=7)
        self._read_back = PlainLabel("", "muted", wrap=True)
        form.add("authority", self.tr("The owner's word, when it is not the owner"), TextArea(2), span=5)
        form.add("valid_on", self.tr("Valid on"), DayLine(self._today), required=True, span=3)
        form.add("window", self.tr("Hours"), self._line(self.tr("whole day, or 9-12")), span=3)
        form.add("fees", self.tr("Fees"), self._line(self.tr("paid up to…")), span=6)
        form.add("carrier", self.tr("Carrier"), self._line(self.tr("name or firm")), span=4)
        form.add("carrier_id", self.tr("Carrier's ID"), QLineEdit(), span=4)
        plates = [(plate, plate) for plate in self._household.plates]
        form.add("plate", self.tr("Vehicle"), Choice(plates, free=True), span=4)
        form.add("note", self.tr("Note"), QLineEdit())
        self._place_read_back()
        form.changed.connect(self._show_read_back)

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        return line

    def _place_read_back(self) -> None:
        """Under the form's fields, where the eye is when the things are written."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self._read_back)
        self._read_back.hide()

    def start(self, draft_id: str, begun: Any) -> None:
        super().start(draft_id, begun)
        self._show_read_back()

    def _show_read_back(self) -> None:
        """Say how the things were understood, so that a wrong number is seen before it is on paper."""
        text = str(self.form.read()["items"])
        try:
            items = read_items(text) if text.strip() else ()
        except Refusal as refusal:
            self._read_back.setText(sentence(refusal))
        else:
            parts = (f"{place}. {item.told()}" for place, item in enumerate(items, 1))
            told = listed(Language(self.desk.look.language), parts)
            self._read_back.setText(told if len(told) <= _MOST_SHOWN else f"{told[:_MOST_SHOWN]}…")
        self._read_back.setVisible(bool(text.strip()))

    def _asker_chosen(self) -> None:
        """The role of the one who asks is known of the flat's own people."""
        person_id = self.form.read()["asked_by"]
        found = next((each for each in self._household.residents if each.person_id == person_id), None)
        if found is not None:
            self.form.fill({"asked_as": found.role})

    def act(self, told: dict[str, Any]) -> Act | None:
        asked_by = told.pop("asked_by")
        person_id, name = (asked_by, "") if isinstance(asked_by, int) else (None, asked_by)
        new = NewPass(self._household.unit_id, asked_by=name, person_id=person_id, **told)
        row = self._row
        if row is None:
            return lambda work: passes.issue(work, new)
        number = row.number

        def change(work: UnitOfWork) -> str:
            passes.change(work, number, new)
            return number

        return change


def _filled(row: PassRow) -> dict[str, object]:
    names = (
        "asked_as", "proof", "items", "authority", "valid_on", "window", "fees", "carrier", "carrier_id", "plate",
        "note",
    )  # fmt: skip
    asked_by = row.person_id if row.person_id is not None else row.asked_by
    return {name: getattr(row, name) for name in names} | {"asked_by": asked_by}


@dataclass(frozen=True)
class CameBack:
    """The pass of this number came back from the gate."""

    number: str


class BackForm(RecordForm):
    """The guard's copy came back: when the things went out, and who let them."""

    def __init__(self, desk: Desk, row: PassRow, now_day: date) -> None:
        title = translate("passes", "{number} came back from the gate").format(number=row.number)
        super().__init__(desk, title, translate("passes", "Came back"))
        self._row = row
        self.form.add("guard", self.tr("Guard"), QLineEdit(), span=6)
        self.form.add("on", self.tr("Went out on"), DayLine(now_day), span=3)
        self.form.add("at", self.tr("At"), ClockLine(), span=3)
        self.form.fill({"on": min(row.valid_on, now_day)})

    def act(self, told: dict[str, Any]) -> Act | None:
        number, guard, on, at = self._row.number, told["guard"], told["on"], told["at"]
        if at is not None and not isinstance(at, time):
            self.form.mark("at", self.tr("Write a time such as 9:30, or leave it empty"))
            return None

        def back(work: UnitOfWork) -> CameBack:
            passes.book_back(work, number, guard, on, at)
            return CameBack(number)

        return back


class VoidPassForm(RecordForm):
    """Why a pass is void; its number stays used."""

    def __init__(self, desk: Desk, row: PassRow) -> None:
        title = translate("passes", "Void {number}").format(number=row.number)
        super().__init__(desk, title, title)
        self._row = row
        self.form.add("reason", self.tr("Why is it void? The number stays used."), QLineEdit(), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        number, reason = self._row.number, told["reason"]
        return lambda work: passes.void(work, number, reason)


def tell_back(desk: Desk, number: str) -> None:
    """Say that a pass came back, and offer to take that back."""
    errands = desk.errands
    told = translate("passes", "{number} came back from the gate").format(number=number)
    desk.toasts.show(
        told,
        translate("passes", "Undo"),
        lambda: errands.do(errands, lambda work: passes.take_out_again(work, number)),
        UNDO_SECONDS,
    )
