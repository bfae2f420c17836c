"""A new flat, a person, somebody who moved out."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from desk.imports.dates import read_date
from desk.owners import NewPerson, NewUnit, Resident, Role, Tier, add_person, add_unit, change_person, move_out
from desk.words import Language
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.owners.words import languages
from ui.saving import Act
from ui.stages import role_word, tier_word
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class UnitDialog(FormDialog):
    """Adds a flat."""

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(errands, translate("owners", "Add a flat"), translate("owners", "Add flat"), parent)
        form = self.form
        form.add("building", self.tr("Building"), _line(self.tr("3")), span=3)
        form.add("staircase", self.tr("Staircase"), _line(self.tr("2, or nothing")), span=3)
        form.add("room", self.tr("Room"), _line("1801"), required=True, span=3)
        form.add("area", self.tr("Area, m²"), _line("89.5"), span=3)

    def act(self, told: dict[str, Any]) -> Act | None:
        area = told["area"].strip().replace(",", ".").removesuffix("m²").strip()
        try:
            size = float(area) if area else None
        except ValueError:
            size = -1.0
        if size is not None and not 0 < size < 100_000:
            self.form.mark("area", self.tr("Write a number of square metres, such as 89.5"))
            return None
        new = NewUnit(told["building"], told["staircase"], told["room"], size)
        return lambda work: add_unit(work, new)


class PersonDialog(FormDialog):
    """Adds a person to a flat, or changes what the office knows of one."""

    def __init__(
        self,
        errands: Errands,
        flat: tuple[int, str],
        resident: Resident | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Flat: its id and code. Without a resident a new person is added to it."""
        if resident is None:
            title = translate("owners", "Add a person to {flat}").format(flat=flat[1])
        else:
            title = translate("owners", "Edit {name}").format(name=resident.name[:60])
        save = translate("owners", "Add person") if resident is None else translate("owners", "Save")
        super().__init__(errands, title, save, parent)
        self._flat, self._resident = flat[0], resident
        form = self.form
        form.add("name", self.tr("Name"), QLineEdit(), required=True, span=8)
        form.add("is_company", self.tr("Company"), QCheckBox(self.tr("This is a company")), span=4)
        form.add("phones", self.tr("Phones, as told"), _line(self.tr("several with a comma between")), span=6)
        form.add("email", self.tr("E-mail"), QLineEdit(), span=6)
        if resident is None:
            roles: list[tuple[object, str]] = [(role, role_word(role)) for role in Role]
            form.add("role", self.tr("Is here as"), Choice(roles), span=6)
            form.add("since", self.tr("Since"), _line(self.tr("a day, such as 2024-03-01")), span=6)
        form.add("language", self.tr("Letters in"), Choice(languages()), span=6)
        form.add("tier", self.tr("Weight"), Choice([(each, tier_word(each)) for each in Tier]), span=6)
        form.add("handling", self.tr("How to deal with this person"), TextArea(2))
        form.add("note", self.tr("Note"), TextArea(2))
        if resident is not None:
            form.fill(
                {
                    "name": resident.name,
                    "is_company": resident.is_company,
                    "phones": ", ".join(resident.phones),
                    "email": resident.email,
                    "language": resident.language or "",
                    "tier": resident.tier,
                    "handling": resident.handling,
                    "note": resident.note,
                }
            )

    def act(self, told: dict[str, Any]) -> Act | None:
        since = read_date(told.get("since") or None)
        if told.get("since", "").strip() and since is None:
            self.form.mark("since", self.tr("Write a day such as 2024-03-01, or leave it empty"))
            return None
        new = NewPerson(
            name=told["name"],
            phones=told["phones"],
            unit_id=self._flat,
            role=told.get("role", Role.OWNER),
            language=Language(told["language"]) if told["language"] else None,
            email=told["email"],
            tier=Tier(told["tier"]),
            handling=told["handling"],
            note=told["note"],
            is_company=told["is_company"],
            since=since,
        )
        resident = self._resident
        if resident is None:
            return lambda work: add_person(work, new)
        return lambda work: change_person(work, resident.person_id, new)


class MovedOutDialog(FormDialog):
    """Ends a person's tie to a flat on a day; both stay on file."""

    def __init__(
        self,
        errands: Errands,
        flat: tuple[int, str],
        resident: Resident,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("owners", "{name} moved out of {flat}").format(name=resident.name[:60], flat=flat[1])
        super().__init__(errands, title, translate("owners", "Moved out"), parent)
        self._flat, self._resident = flat[0], resident
        day = QDateEdit()
        day.setCalendarPopup(True)
        day.setDisplayFormat("yyyy-MM-dd")
        self.form.add("until", self.tr("Last day"), day, span=6)
        self.form.fill({"until": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        until: date = told["until"]
        return lambda work: move_out(work, self._resident.person_id, self._flat, until)


def _line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    return line
