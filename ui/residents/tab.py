"""The people of a flat: who they are, how they are reached, and how they come and go."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.masking import masks
from desk.owners import (
    ChangeOfOwner,
    Resident,
    Role,
    TakenOff,
    Telling,
    groups,
    put_back_tie,
    release_handling,
    seal_handling,
    take_back_change_of_owner,
    take_back_move_out,
    take_off_tie,
    tellings,
    unit_file,
)
from desk.rights import is_manager
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.filetab import Tab
from ui.flatwords import first_phone
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.residents.people import PersonCard, from_day
from ui.residents.personform import Around, PersonForm
from ui.residents.tieforms import ChangeOfOwnerForm, MovedOutForm
from ui.rowacts import RowAct
from ui.saving import Act
from ui.stages import role_word, tier_pill
from ui.table import Column
from ui.widgets.toast import UNDO_SECONDS


@dataclass(frozen=True)
class FlatPeople:
    """The people of a flat, when their phones were told, and what the desk may do."""

    residents: tuple[Resident, ...]
    told: dict[int, dict[str, Telling]]
    groups: tuple[str, ...]
    manager: bool
    masked: bool


class PeopleTab(Tab):
    """Everybody who belongs or belonged to the flat; the one chosen is shown whole under the list."""

    tables: ClassVar[frozenset[str]] = frozenset({"person", "phone", "tenure", "person_group", "clerk", "fact"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = FlatPeople((), {}, (), manager=False, masked=False)
        columns = [
            Column("name", self.tr("Name"), lambda row: row.name, stretch=True, bold=True),
            Column("role", self.tr("Is here as"), self._role, width=10, tone=_role_tone),
            Column("phones", self.tr("Phones"), lambda row: first_phone(" / ".join(row.phones)), width=10),
            Column("tier", self.tr("Weight"), _tier_word, width=8, tone=_tier_tone),
            Column("mind", self.tr("To mind"), self._mind, width=8.2, tone=lambda _row: "amber"),
        ]
        self.list = RecordList(
            desk,
            "person",
            self.tr("People"),
            columns,
            lambda row, _unit_id: PersonForm(desk, self._around(), row),
            empty=self.tr("Nobody on file for this flat yet."),
            add_text=self.tr("Add a person…"),
            acts=self._acts(),
        )
        self.card = PersonCard(desk)
        self.list.chosen.connect(self._show_chosen)
        self.column.addWidget(self.list)
        self.column.addWidget(self.card)

    def _acts(self) -> list[RowAct]:
        return [
            RowAct(self.tr("Moved out…"), self._move_out, lambda row: not (row.gone or row.coming), "out"),
            RowAct(
                self.tr("Change of owner…"),
                self._change_owner,
                lambda row: row.role is Role.OWNER and not (row.gone or row.coming),
                "sale",
            ),
            RowAct(self.tr("Still lives here"), self._stays, lambda row: row.until is not None),
            RowAct(
                self.tr("Release the note"), self._release, lambda row: self._people.manager and row.handling_secret
            ),
            RowAct(
                self.tr("Make the note confidential"),
                self._seal,
                lambda row: self._people.manager and bool(row.handling) and not row.handling_secret,
            ),
            RowAct(self.tr("Entered by mistake"), self._strike),
        ]

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        residents = unit_file(reading, unit_id).residents
        told = tellings(reading, (each.person_id for each in residents))
        return FlatPeople(residents, told, groups(reading), is_manager(reading), masks(reading))

    def show_answer(self, unit_id: int, answer: Any) -> None:
        rights = self._people.manager, self._people.masked
        if (answer.manager, answer.masked) != rights and self.list.form is not None:
            self.list.form.close_form()  # somebody else sits here now, who may read less
        self._people = answer
        self.list.show_rows(unit_id, answer.residents)
        if self.list.current() is None and answer.residents:
            self.list.select(answer.residents[0].key)
        self._show_chosen(self.list.current())

    def focus_first(self) -> None:
        self.list.focus_first()

    def new(self, what: str) -> None:
        if what == "person":
            self.list.add()

    def person_id(self) -> int | None:
        row = self.list.current()
        return row.person_id if row is not None and not row.gone else None

    def _show_chosen(self, row: Resident | None) -> None:
        self.card.show_person(row, self._people.told.get(row.person_id, {}) if row is not None else {})

    def _around(self) -> Around:
        return Around(
            self.unit_id, self.code, self.today, self._people.groups, self._people.manager, self._people.masked
        )

    def _role(self, row: Resident) -> str:
        if row.coming:
            return from_day(row)
        return self.tr("Moved out") if row.gone else role_word(row.role)

    def _mind(self, row: Resident) -> str:
        if row.handling_secret:
            return self.tr("Confidential")
        return self.tr("Note") if row.handling else ""

    # -- coming and going

    def _move_out(self, row: Resident) -> None:
        form = MovedOutForm(self.desk, self.unit_id, self.code, row, self.today)
        person_id, name = row.person_id, row.name[:60]

        def told(before: dict[int, Any]) -> None:
            self._say(self.tr("{name} moved out").format(name=name), _back_in(person_id, before))

        self._open(form, "out", row, told)

    def _change_owner(self, row: Resident) -> None:
        living = [each for each in self._people.residents if not (each.gone or each.coming)]
        masked = self._people.masked
        form = ChangeOfOwnerForm(self.desk, self.unit_id, self.code, living, self.today, masked=masked)

        def told(changed: ChangeOfOwner) -> None:
            self._say(self.tr("The owner was changed"), lambda work: take_back_change_of_owner(work, changed))

        self._open(form, "sale", row, told)

    def _open(self, form: RecordForm, word: str, row: Resident, told: Any) -> None:
        form.saved.connect(told)
        self.list.open_form(form, word, row)

    def _stays(self, row: Resident) -> None:
        self._do(
            _back_in(row.person_id, {row.tie_id: None}),
            self.tr("{name} still lives here").format(name=row.name[:60]),
            _back_in(row.person_id, {row.tie_id: row.until}),
        )

    def _strike(self, row: Resident) -> None:
        name = row.name[:60]

        def told(taken: TakenOff) -> None:
            said = self.tr("{name} taken off this flat").format(name=name)
            self._say(said, lambda work: put_back_tie(work, taken))

        self.desk.errands.do(self, lambda work: take_off_tie(work, row.tie_id), told)

    # -- the confidential note (M83)

    def _release(self, row: Resident) -> None:
        self._do(
            lambda work: release_handling(work, row.person_id),
            self.tr("Everybody at the desk may read the note now"),
            lambda work: seal_handling(work, row.person_id),
        )

    def _seal(self, row: Resident) -> None:
        self._do(
            lambda work: seal_handling(work, row.person_id),
            self.tr("Only managers may read the note now"),
            lambda work: release_handling(work, row.person_id),
        )

    def _do(self, act: Act, said: str, undo: Act) -> None:
        self.desk.errands.do(self, act, lambda _answer: self._say(said, undo))

    def _say(self, said: str, undo: Act) -> None:
        errands = self.desk.errands
        self.desk.toasts.show(said, self.tr("Undo"), lambda: errands.do(errands, undo), UNDO_SECONDS)


def _back_in(person_id: int, before: dict[int, Any]) -> Act:
    def act(work: UnitOfWork) -> None:
        take_back_move_out(work, person_id, before)

    return act


def _role_tone(row: Resident) -> str | None:
    return "neutral" if row.gone else "accent" if row.coming else None


def _tier_word(row: Resident) -> str:
    tier = tier_pill(row.tier)
    return tier.word if tier is not None else ""


def _tier_tone(row: Resident) -> str | None:
    tier = tier_pill(row.tier)
    return tier.tone if tier is not None else None
