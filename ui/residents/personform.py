"""A person and what they are to a flat, written in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from desk.cases import Channel
from desk.owners import (
    NewPerson,
    NewTie,
    Resident,
    Role,
    Tier,
    add_person,
    add_tie,
    change_person,
    change_tie,
    share_words,
)
from desk.words import Language
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.flatwords import languages
from ui.recordform import RecordForm
from ui.residents.groupsline import GroupsLine
from ui.residents.onfile import OnFile
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
    """What the form needs to know: the flat, the day, the groups in use, and whether a manager sits here."""

    unit_id: int
    code: str
    today: date
    groups: Sequence[str]
    manager: bool


_TIERS = (Tier.ORDINARY, Tier.KEY, Tier.POTENTIAL)


class PersonForm(RecordForm):
    """Adds a person to a flat, or changes one and the tie; without a resident it is a new one.

    The words of a confidential note are never in the form of anybody but a manager: a draft keeps them covered.
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
        self._add_fields()
        if resident is not None:
            self.form.fill(_values(resident))
        else:
            self._add_on_file()
        if resident is not None and resident.handling_hidden:
            self._cover()
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
        form.add("relation", self.tr("Relation"), _line(self.tr("such as daughter of the owner")), span=6)
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
        """Open; what a draft holds of a confidential note stays covered for whoever may not read it."""
        if begun and begun.get("handling_secret") and not self._around.manager:
            self._covered = str(begun.get("handling") or "")
            begun = {**begun, "handling": ""}
        super().start(draft_id, begun)
        if self._covered:
            self._cover()

    def typed(self) -> Content | None:
        content = super().typed()
        return {**content, "handling": self._covered} if content is not None and self._covered else content

    # -- saving

    def act(self, told: dict[str, Any]) -> Act | None:
        tie, unit_id, known = self._tie(told), self._around.unit_id, told.get("known")
        if known is not None:
            return lambda work: add_tie(work, known, unit_id, tie)
        person, resident = self._person(told), self._resident

        def add(work: UnitOfWork) -> int:
            return add_tie(work, add_person(work, person), unit_id, tie)

        def change(work: UnitOfWork) -> int:
            assert resident is not None
            change_person(work, resident.person_id, person)
            change_tie(work, resident.tie_id, tie)
            return resident.tie_id

        return add if resident is None else change

    def _person(self, told: dict[str, Any]) -> NewPerson:
        shown = _values(self._resident) if self._resident is not None else {}
        covered = not self._handling.isEnabled()
        return NewPerson(
            name=told["name"],
            phones=None if told["phones"] == shown.get("phones") else told["phones"],
            language=Language(told["language"]) if told["language"] else None,
            email=told["email"],
            tier=told["tier"],
            handling=self._covered or None if covered else told["handling"],
            note=told["note"],
            is_company=told["is_company"],
            channel=Channel(told["channel"]) if told["channel"] else None,
            born_on=told["born_on"],
            id_number=None if told["id_number"] == shown.get("id_number") else told["id_number"],
            contact=told["contact"],
            handling_secret=told["handling_secret"],
            groups=told["groups"],
        )

    def _tie(self, told: dict[str, Any]) -> NewTie:
        return NewTie(
            told["role"],
            told["since"],
            told.get("until"),
            told["share"],
            told["lease_until"],
            told["relation"],
            told["tie_note"],
        )

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


def _values(resident: Resident) -> dict[str, Any]:
    return {
        "name": resident.name,
        "phones": ", ".join(resident.phones),
        "role": resident.role,
        "since": resident.since,
        "share": share_words(resident.share),
        "lease_until": resident.lease_until,
        "relation": resident.relation,
        "until": resident.until,
        "is_company": resident.is_company,
        "contact": resident.contact,
        "email": resident.email,
        "language": resident.language or "",
        "channel": resident.channel or "",
        "tier": resident.tier,
        "born_on": resident.born_on,
        "groups": ", ".join(resident.groups),
        "id_number": resident.id_number,
        "handling": resident.handling,
        "handling_secret": resident.handling_secret,
        "note": resident.note,
        "tie_note": resident.tie_note,
    }


def _line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    return line
