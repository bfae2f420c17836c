"""The forms of a flat itself: what it is, what it is called, and what is written about it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import household
from desk.household import Household, UnitFacts
from desk.owners import UnitFile
from ui.desk import Desk
from ui.household.words import area_of, uses
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

_LIVED_IN = {"yes": True, "no": False}


class FactsForm(RecordForm):
    """Area, use, layout, hand-over, whether somebody lives there, and the note on fees."""

    def __init__(self, desk: Desk, flat: Household) -> None:
        super().__init__(desk, QCoreApplication.translate("household", "Change what is known of the flat"))
        self._flat = flat
        form, facts = self.form, flat.facts
        form.add("use", self.tr("Used as"), Choice(uses()), span=4)
        form.add("area", self.tr("Area, m²"), QLineEdit(), span=4)
        form.add("layout", self.tr("Layout"), QLineEdit(), span=4)
        form.add("delivered_on", self.tr("Handed over"), DayLine(), span=4)
        lived_in = [("", self.tr("Not known")), ("yes", self.tr("Lived in")), ("no", self.tr("Empty"))]
        form.add("occupied", self.tr("Occupied"), Choice(lived_in), span=4)
        form.add("fee_note", self.tr("Note on fees"), TextArea(2))
        form.add("renovation", self.tr("Renovation, as an old list told it"), TextArea(2))
        occupied = next((word for word, here in _LIVED_IN.items() if here is facts.occupied), "")
        form.fill(vars(facts) | {"area": "" if facts.area is None else f"{facts.area:g}", "occupied": occupied})

    def act(self, told: dict[str, Any]) -> Act | None:
        try:
            area = area_of(told["area"])
        except ValueError:
            self.form.mark("area", self.tr("Write a number of square metres, such as 89.5"))
            return None
        facts = UnitFacts(**told | {"area": area, "occupied": _LIVED_IN.get(told["occupied"])})
        unit_id = self._flat.unit_id
        return lambda work: household.change_unit(work, unit_id, facts)


class RenameForm(RecordForm):
    """Building, staircase and room: what the flat is called and found by."""

    def __init__(self, desk: Desk, flat: UnitFile) -> None:
        title = QCoreApplication.translate("household", "Give {flat} another code").format(flat=flat.code)
        super().__init__(desk, title)
        self._unit_id = flat.id
        self.form.add("building", self.tr("Building"), QLineEdit(), span=4)
        self.form.add("staircase", self.tr("Staircase"), QLineEdit(), span=4)
        self.form.add("room", self.tr("Room"), QLineEdit(), required=True, span=4)
        self.form.fill({"building": flat.building, "staircase": flat.staircase, "room": flat.room})

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id = self._unit_id
        return lambda work: household.rename_unit(work, unit_id, told["building"], told["staircase"], told["room"])


class WordsForm(RecordForm):
    """One text of several lines, such as the note of a flat."""

    def __init__(self, desk: Desk, title: str, name: str, text: str, act_of: Callable[[str], Act]) -> None:
        """`name` is the field as a refusal calls it."""
        super().__init__(desk, title)
        self._name, self._act_of = name, act_of
        self.form.add(name, self.tr("Text"), TextArea(4))
        self.form.fill({name: text})

    def act(self, told: dict[str, Any]) -> Act | None:
        return self._act_of(told[self._name])
