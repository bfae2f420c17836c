"""A person and what they are to a flat, written in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from desk.cases import Channel
from desk.owners import (
    Resident,
    Role,
    Tier,
    add_person,
    add_tie,
    as_told,
    change_person,
    change_tie,
)
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.flatwords import languages
from ui.recordform import RecordForm
from ui.residents.groupsline import GroupsLine
from ui.residents.onfile import OnFile
from ui.residents.personfields import person_told, tie_told, values_of
from ui.residents.stars import STARRED, Stars
from ui.saving import Act
from ui.stages import channel_word, role_word, tier_word
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

OWN = (
    "name", "phones", "is_company", "email", "language", "channel", "tier", "groups", "born_on", "id_number",
    "contact", "handling", "handling_secret", "note",
)  # fmt: skip
"""The fields of the person alone, which a person on file has already."""


@dataclass(frozen=True)
class Around:
    """What the form needs to know: the flat, the day, the groups in use, and who sits here.

    `masked` says that phones and ID numbers have stars for them.
    """

    unit_id: int
    code: str
    today: date
    groups: Sequence[str]
    manager: bool
    masked: bool


_TIERS = (Tier.ORDINARY, Tier.KEY, Tier.POTENTIAL)


class PersonForm(RecordForm):
    """Adds a person to a flat, or changes one and the tie; without a resident it is a new one.

    A draft may have been begun by somebody who may read more. The words of a confidential note are never in the form
    of anybody but a manager, phones and ID numbers have stars where they have them on file; the draft keeps them whole.
    """

    def __init__(self, desk: Desk, around: Around, resident: Resident | None) -> None:
        translate = QCoreApplication.translate
        if resident is None:
            title = translate("owners", "Add a person to {flat}").format(flat=around.code)
        else:
            title = translate("owners", "Edit {name}").format(name=resident.name[:60])
        super().__init__(desk, title, translate("owners", "Add person") if resident is None else "")
        self._around, self._resident = around, resident
        self._covered = ""
        self._stars = Stars()
        self._add_fields()
        if resident is not None:
            self.form.fill(values_of(resident))
        else:
            self._add_on_file()
        if resident is not None and resident.handling_hidden:
            self._cover()
        # A form may be older than the seal of a note: it is released by an act of its own.
        self._secret.setEnabled(resident is None or not resident.handling_secret)
        self._suit()

    def _add_fields(self) -> None:
        form, today = self.form, self._around.today
        self._name, self._phones = QLineEdit(), _line(self.tr("several with a comma between"))
        form.add("name", self.tr("Name"), self._name, required=True, span=6)
        form.add("phones", self.tr("Phones, as told"), self._phones, span=6)
        self._role = Choice([(role, role_word(role)) for role in Role])
        form.add("role", self.tr("Is here as"), self._role, span=3)
        form.add("since", self.tr("Since"), DayLine(today), span=3)
        form.add("share", self.tr("Share"), _line(self.tr("50 % or 1/2")), span=3)
        form.add("lease_until", self.tr("Lease until"), DayLine(today), span=3)
        form.add("relation", self.tr("Relation to the owner"), _line(self.tr("such as daughter of the owner")), span=6)
        if self._resident is not None:
            form.add("until", self.tr("Last day"), DayLine(today), span=3)
        self._company = QCheckBox(self.tr("This is a company"))
        form.add("is_company", self.tr("Company"), self._company, span=3)
        form.add("contact", self.tr("Who speaks for it"), QLineEdit(), span=6)
        form.add("email", self.tr("E-mail"), QLineEdit(), span=6)
        form.add("language", self.tr("Letters in"), Choice(languages()), span=3)
        form.add("channel", self.tr("Likes to be reached by"), Choice(self._channels()), span=3)
        form.add("tier", self.tr("Weight"), Choice([(each, tier_word(each)) for each in _TIERS]), span=3)
        form.add("born_on", self.tr("Born on"), DayLine(), span=3)
        form.add("groups", self.tr("Groups"), GroupsLine(self._around.groups), span=6)
        form.add("id_number", self.tr("ID number"), QLineEdit(), span=6)
        self._handling = TextArea(2)
        form.add("handling", self.tr("How to deal with this person"), self._handling)
        self._secret = QCheckBox(self.tr("Only a manager may read it, until it is released"))
        form.add("handling_secret", self.tr("Confidential"), self._secret)
        form.add("note", self.tr("Note on the person"), TextArea(2), span=6)
        form.add("tie_note", self.tr("Note on living here"), TextArea(2), span=6)
        self._role.changed.connect(lambda _role: self._suit())
        self._company.toggled.connect(lambda _checked: self._suit())

    def _channels(self) -> list[tuple[object, str]]:
        ways = (Channel.PHONE, Channel.MESSAGE, Channel.LETTER, Channel.WALK_IN)
        return [("", self.tr("Not known")), *((each, channel_word(each)) for each in ways)]

    def _add_on_file(self) -> None:
        self.on_file = OnFile(self.desk, self._around.unit_id, self._name, self._phones)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.on_file)
        self.form.adopt("known", "", self.on_file)
        self.on_file.changed.connect(self._known_chosen)

    # -- drafts

    def start(self, draft_id: str, begun: Content | None) -> None:
        """Open; what a draft holds stays covered as far as whoever sits here may not read it."""
        content = dict(begun or {})
        if self._is_confidential(content):
            self._covered, content["handling"] = str(content["handling"]), ""
        if self._around.masked:
            content = self._stars.put_over(content)
        super().start(draft_id, content if begun is not None else None)
        if self._covered:
            self._cover()

    def typed(self) -> Content | None:
        content = dict(super().typed() or {})
        for name in STARRED:
            if name in content or self._stars.hide(name):
                content[name] = self._stars.behind(name, str(self.form.read()[name]))
        if self._covered:
            content["handling"] = self._covered
        return content or None

    def left_over(self) -> Content | None:
        return {"handling": self._covered} if self._covered and self._is_sealed() else None

    def _is_sealed(self) -> bool:
        return self._resident is not None and self._resident.handling_hidden

    def _is_confidential(self, content: Content) -> bool:
        secret = self._is_sealed() or bool(content.get("handling_secret"))
        return bool(content.get("handling")) and secret and not self._around.manager

    # -- saving

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id, known = self._around.unit_id, told.get("known")
        if known is not None:
            return lambda work: add_tie(work, known, unit_id, tie_told(told))
        whole = {name: self._stars.behind(name, told[name]) for name in STARRED}
        if self._resident is not None:
            return self._change(self._resident, told | whole)
        person = person_told({**told, **whole, "handling": self._covered or told["handling"]})
        return lambda work: add_tie(work, add_person(work, person), unit_id, tie_told(told))

    def _change(self, resident: Resident, told: dict[str, Any]) -> Act:
        """Only what was touched is told: the rest may be older than what others have written since."""
        shown, touched = values_of(resident), self.typed() or {}
        new = shown | {name: told[name] for name in touched}
        if self._covered and not self._is_sealed():
            new["handling"] = self._covered

        def change(work: UnitOfWork) -> int:
            change_person(work, resident.person_id, person_told(new), as_told(resident))
            change_tie(work, resident.tie_id, tie_told(new), tie_told(shown))
            return resident.tie_id

        return change

    # -- what may be typed

    def _suit(self) -> None:
        """A share is an owner's, a lease whoever rents, a speaker a company's."""
        role, known = self._role.value(), self._known() is not None
        self.form.editor("share").setEnabled(role == Role.OWNER)
        self.form.editor("lease_until").setEnabled(role != Role.OWNER)
        self.form.editor("contact").setEnabled(self._company.isChecked() and not known)

    def _known(self) -> int | None:
        return self.on_file.value() if self._resident is None else None

    def _known_chosen(self, known: int | None) -> None:
        for name in OWN:
            self.form.editor(name).setEnabled(known is None)
        self._suit()
        self.form.go_to("role" if known is not None else "name")

    def _cover(self) -> None:
        self._handling.setPlaceholderText(self.tr("Confidential note: ask a manager"))
        self._handling.setEnabled(False)
        self._secret.setChecked(True)
        self._secret.setEnabled(False)


def _line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    return line
