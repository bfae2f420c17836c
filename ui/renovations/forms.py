"""The forms of a renovation: the application, and each step on its way."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import renovations
from desk.renovations import NewRenovation, Permit, RenovationRow
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.renovations.words import first_words
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

People = Sequence[tuple[object, str]]
"""Who may be chosen: (id, name)."""


class RenovationForm(RecordForm):
    """What a household applies for."""

    def __init__(self, desk: Desk, unit_id: int, row: RenovationRow | None, today: date, people: People) -> None:
        translate = QCoreApplication.translate
        new = translate("renovation", "Renovation application")
        super().__init__(desk, new if row is None else translate("renovation", "Change the renovation"))
        self._unit_id, self._row = unit_id, row
        form = self.form
        form.add("scope", self.tr("What is to be done"), TextArea(2), required=True)
        form.add("applied_on", self.tr("Applied on"), DayLine(today), span=4)
        form.add("starts_on", self.tr("Work begins"), DayLine(today), span=4)
        form.add("ends_on", self.tr("Work ends"), DayLine(today), span=4)
        form.add("person_id", self.tr("Applied for by"), Choice([("", self.tr("Nobody named")), *people]), span=4)
        form.add("firm", self.tr("Firm"), QLineEdit(), span=8)
        form.add("foreman", self.tr("Foreman"), QLineEdit(), span=4)
        form.add("phone", self.tr("Phone of the foreman"), QLineEdit(), span=4)
        form.add("deposit", self.tr("Deposit: paid, returned"), QLineEdit(), span=4)
        form.add("note", self.tr("Note"), TextArea(2))
        form.fill({"applied_on": today} if row is None else _filled(row))

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewRenovation(**told | {"person_id": told["person_id"] or None})
        unit_id, row = self._unit_id, self._row
        if row is None:
            return lambda work: renovations.apply(work, unit_id, new)
        return lambda work: renovations.change(work, row.key, new)


def _filled(row: RenovationRow) -> dict[str, object]:
    names = ("scope", "applied_on", "starts_on", "ends_on", "firm", "foreman", "phone", "deposit", "note")
    return {name: getattr(row, name) for name in names} | {"person_id": row.person_id or ""}


class PermitForm(RecordForm):
    """The permit: its number, and for how long; given again when it ran out."""

    def __init__(self, desk: Desk, row: RenovationRow, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("renovation", "Permit for: {scope}").format(scope=first_words(row.scope))
        super().__init__(desk, title, translate("renovation", "Permit the work"))
        self._row = row
        self.form.add("permit", self.tr("Number of the permit"), QLineEdit(), required=True, span=6)
        self.form.add("permit_on", self.tr("Permitted on"), DayLine(today), span=6)
        self.form.add("starts_on", self.tr("Work begins"), DayLine(today), span=6)
        self.form.add("ends_on", self.tr("Work ends"), DayLine(today), span=6)
        self.form.fill({
            "permit": row.permit, "permit_on": today, "starts_on": row.starts_on, "ends_on": row.ends_on,
        })  # fmt: skip

    def act(self, told: dict[str, Any]) -> Act | None:
        id, given = self._row.key, Permit(told["permit"], told["permit_on"], told["starts_on"], told["ends_on"])
        return lambda work: renovations.permit(work, id, given)


class StopForm(RecordForm):
    """Why the work is stopped."""

    def __init__(self, desk: Desk, row: RenovationRow) -> None:
        translate = QCoreApplication.translate
        title = translate("renovation", "Stop: {scope}").format(scope=first_words(row.scope))
        super().__init__(desk, title, translate("renovation", "Stop the work"))
        self._row = row
        self.form.add("reason", self.tr("Why the work is stopped; it goes to the note"), TextArea(2), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        id, reason = self._row.key, told["reason"]
        return lambda work: renovations.stop(work, id, reason)


class AcceptForm(RecordForm):
    """The acceptance: when, and in the words of who looked at the work."""

    def __init__(self, desk: Desk, row: RenovationRow, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("renovation", "Acceptance of: {scope}").format(scope=first_words(row.scope))
        super().__init__(desk, title, translate("renovation", "Accept the work"))
        self._row = row
        self.form.add("accepted_on", self.tr("Accepted on"), DayLine(today), span=4)
        self.form.add("acceptance", self.tr("What was found: walls, water, power, rubbish, deposit"), TextArea(3))
        self.form.fill({"accepted_on": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, day, words = self._row.key, told["accepted_on"], told["acceptance"]
        return lambda work: renovations.accept(work, id, day, words)


class WithdrawForm(RecordForm):
    """Why the work will not be done, if somebody said so."""

    def __init__(self, desk: Desk, row: RenovationRow) -> None:
        translate = QCoreApplication.translate
        title = translate("renovation", "Withdraw: {scope}").format(scope=first_words(row.scope))
        super().__init__(desk, title, translate("renovation", "Withdraw the application"))
        self._row = row
        self.form.add("reason", self.tr("Why, if it was said; it goes to the note"), TextArea(2))

    def act(self, told: dict[str, Any]) -> Act | None:
        id, reason = self._row.key, told["reason"]
        return lambda work: renovations.withdraw(work, id, reason)
