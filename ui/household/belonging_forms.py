"""The forms of what belongs to a household: a vehicle, an animal, a benefit used."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import household
from desk.household import BenefitRow, NewBenefit, NewPet, NewVehicle, PetRow, VehicleRow
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea


class VehicleForm(RecordForm):
    """A vehicle by its plate."""

    def __init__(self, desk: Desk, unit_id: int, row: VehicleRow | None) -> None:
        translate = QCoreApplication.translate
        new = translate("household", "Add a vehicle")
        super().__init__(desk, new if row is None else translate("household", "Change the vehicle"))
        self._unit_id, self._row = unit_id, row
        self.form.add("plate", self.tr("Plate"), QLineEdit(), required=True, span=4)
        self.form.add("description", self.tr("What it is"), QLineEdit(), span=4)
        self.form.add("space", self.tr("Parks at"), QLineEdit(), span=4)
        self.form.add("note", self.tr("Note"), TextArea(2))
        if row is not None:
            self.form.fill(vars(row))

    def act(self, told: dict[str, Any]) -> Act | None:
        new, unit_id, row = NewVehicle(**told), self._unit_id, self._row
        if row is None:
            return lambda work: household.add_vehicle(work, unit_id, new)
        return lambda work: household.change_vehicle(work, row.key, new)


class PetForm(RecordForm):
    """An animal with its licence and vaccination."""

    def __init__(self, desk: Desk, unit_id: int, row: PetRow | None, today: date) -> None:
        translate = QCoreApplication.translate
        new = translate("household", "Add a pet")
        super().__init__(desk, new if row is None else translate("household", "Change the pet"))
        self._unit_id, self._row = unit_id, row
        self.form.add("kind", self.tr("Kind of animal"), QLineEdit(), required=True, span=4)
        self.form.add("name", self.tr("Name"), QLineEdit(), span=4)
        self.form.add("licence", self.tr("Licence no."), QLineEdit(), span=4)
        self.form.add("vaccinated_until", self.tr("Vaccinated until"), DayLine(today), span=4)
        self.form.add("note", self.tr("Note"), TextArea(2))
        if row is not None:
            self.form.fill(vars(row))

    def act(self, told: dict[str, Any]) -> Act | None:
        new, unit_id, row = NewPet(**told), self._unit_id, self._row
        if row is None:
            return lambda work: household.add_pet(work, unit_id, new)
        return lambda work: household.change_pet(work, row.key, new)


class BenefitForm(RecordForm):
    """A benefit the household used (M55); what was given before is suggested, so that one thing has one name."""

    def __init__(
        self,
        desk: Desk,
        unit_id: int,
        row: BenefitRow | None,
        today: date,
        people: Sequence[tuple[object, str]],
        given: Sequence[str],
    ) -> None:
        """People are (id, name); `given` are the names of the benefits in use."""
        translate = QCoreApplication.translate
        new = translate("household", "A benefit was used")
        super().__init__(desk, new if row is None else translate("household", "Change the benefit"))
        self._unit_id, self._row = unit_id, row
        what = Choice([(each, each) for each in given], free=True)
        self.form.add("what", self.tr("What was used"), what, required=True, span=6)
        self.form.add("used_on", self.tr("On"), DayLine(today), span=3)
        whom = Choice([("", self.tr("The household")), *people])
        self.form.add("person_id", self.tr("Used by"), whom, span=3)
        self.form.add("note", self.tr("Note"), TextArea(2))
        self.form.fill({"used_on": today} if row is None else vars(row) | {"person_id": row.person_id or ""})

    def act(self, told: dict[str, Any]) -> Act | None:
        new, unit_id, row = NewBenefit(**told | {"person_id": told["person_id"] or None}), self._unit_id, self._row
        if row is None:
            return lambda work: household.add_benefit(work, unit_id, new)
        return lambda work: household.change_benefit(work, row.key, new)
