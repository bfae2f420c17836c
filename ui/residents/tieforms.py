"""Somebody leaves a flat; a flat changes hands."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from desk.owners import ChangeOfOwner, NewPerson, Resident, Role, add_person, change_owner, move_out
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.recordform import RecordForm
from ui.residents.onfile import OnFile
from ui.residents.stars import Stars
from ui.saving import Act
from ui.stages import role_word
from ui.theme import px
from ui.widgets.dayline import DayLine
from ui.widgets.label import literal

translate = QCoreApplication.translate

_GO_WITH_THE_OWNER = (Role.OWNER, Role.FAMILY)


class MovedOutForm(RecordForm):
    """Ends a person's tie to a flat on a day; both stay on file."""

    def __init__(self, desk: Desk, unit_id: int, code: str, resident: Resident, today: date) -> None:
        title = translate("owners", "{name} moved out of {flat}").format(name=resident.name[:60], flat=code)
        super().__init__(desk, title, translate("owners", "Moved out"))
        self._unit_id, self._resident = unit_id, resident
        self.form.add("until", self.tr("Last day"), DayLine(today), required=True, span=4)
        self.form.fill({"until": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        until, person_id, unit_id = told["until"], self._resident.person_id, self._unit_id
        if until is None:
            self.form.mark("until", self.tr("Write the last day, such as 2024-03-01"))
            return None
        return lambda work: move_out(work, person_id, unit_id, until)


class ChangeOfOwnerForm(RecordForm):
    """Who leaves, from which day, and who owns the flat then; a tenant who buys it stays.

    `masked` says that phones have stars for whoever sits here, also those somebody else began to write.
    """

    def __init__(
        self, desk: Desk, unit_id: int, code: str, living: Sequence[Resident], today: date, *, masked: bool
    ) -> None:
        title = translate("owners", "Change of owner of {flat}").format(flat=code)
        super().__init__(desk, title, translate("owners", "Change the owner"))
        self._unit_id, self._living, self._masked = unit_id, living, masked
        self._stars = Stars()
        form = self.form
        name, phones = QLineEdit(), QLineEdit()
        phones.setPlaceholderText(self.tr("several with a comma between"))
        form.add("name", self.tr("New owner"), name, required=True, span=6)
        form.add("phones", self.tr("Phones, as told"), phones, span=6)
        form.add("on", self.tr("Hands over on"), DayLine(today), required=True, span=6)
        share = QLineEdit()
        share.setPlaceholderText(self.tr("as those who leave"))
        form.add("share", self.tr("Share"), share, span=6)
        for each in living:
            leaves = QCheckBox(literal(f"{each.name[:60]} · {role_word(each.role)}"))
            leaves.setMinimumWidth(px(80))  # a long name must not push the columns apart
            form.add(f"leaves {each.tie_id}", self.tr("Leaves"), leaves, span=6)
        form.fill({f"leaves {each.tie_id}": each.role in _GO_WITH_THE_OWNER for each in living})
        form.fill({"on": today})
        self.on_file = OnFile(desk, 0, name, phones)  # of no flat: who rents here may buy it
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.on_file)
        form.adopt("known", "", self.on_file)
        self.on_file.changed.connect(self._known_chosen)

    def start(self, draft_id: str, begun: Content | None) -> None:
        super().start(draft_id, self._stars.put_over(begun) if begun and self._masked else begun)

    def typed(self) -> Content | None:
        content = super().typed()
        if content is None or "phones" not in content:
            return content
        return {**content, "phones": self._stars.behind("phones", str(content["phones"]))}

    def act(self, told: dict[str, Any]) -> Act | None:
        on, unit_id, known = told["on"], self._unit_id, told["known"]
        if on is None:
            self.form.mark("on", self.tr("Write the day, such as 2024-03-01"))
            return None
        leaving = [each.tie_id for each in self._living if told[f"leaves {each.tie_id}"]]
        name, phones, share = told["name"], self._stars.behind("phones", told["phones"]), told["share"]

        def change(work: UnitOfWork) -> ChangeOfOwner:
            buyer = known if known is not None else add_person(work, NewPerson(name, phones))
            return change_owner(work, unit_id, leaving, on, buyer, share)

        return change

    def _known_chosen(self, known: int | None) -> None:
        for name in ("name", "phones"):
            self.form.editor(name).setEnabled(known is None)
        self.form.go_to("on" if known is not None else "name")
