"""The flat at a glance: what to bear in mind, who lives there, what it is, and what belongs to the household."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk import household, owners, visits
from desk.household import Household, Profiles
from desk.owners import Resident, UnitFile
from desk.visits import Marks
from desk.work import Reading
from ui.cases.detail_facts import Fact, Facts
from ui.desk import Desk
from ui.filetab import Tab
from ui.flatwords import area_words, first_phone, occupied_word
from ui.household.bearing import Bearing
from ui.household.belongings import benefits, pets, vehicles
from ui.household.flat_forms import FactsForm, RenameForm, WordsForm
from ui.household.words import use_word
from ui.inplace import Editing, InPlace
from ui.moments import plain_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.stages import role_word, tier_pill
from ui.table import Column
from ui.theme import em
from ui.widgets.longtext import LongText

WIDE = 46
"""From so many ems on the facts lie in two pairs of columns."""


@dataclass(frozen=True)
class Summary:
    """A flat as its first tab shows it, and the names of the benefits given so far."""

    flat: UnitFile
    home: Household
    profiles: Profiles
    marks: Marks
    given: tuple[str, ...]
    now: datetime

    @property
    def living(self) -> list[Resident]:
        """Who belongs to the flat now."""
        return [each for each in self.flat.residents if not each.gone]


class SummaryTab(Tab):
    """The facts of the flat, changed in place; its people, vehicles, pets and benefits; the building and the estate."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "unit", "building", "estate", "person", "phone", "tenure", "person_group", "vehicle", "pet", "benefit",
            "visit", "follow_up", "unhappy", "case", "fact", "clerk",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._told: Summary | None = None
        self.bearing = Bearing(desk)
        self.bearing.visits.clicked.connect(lambda: self._go_to("visits"))
        self.people = self._people()
        change, write = self.tr("Change"), self.tr("Write")
        self._facts, self._note = Facts(), LongText(self.tr("Note on the flat"))
        ways = [Editing("edit", change, self._facts_form), Editing("code", self.tr("Another code…"), self._code_form)]
        self.about = InPlace(desk, "unit", self.tr("The flat"), self._facts, ways)
        note = [Editing("note", write, self._note_form)]
        self.note = InPlace(desk, "unit", self.tr("Note on the flat"), self._note, note)
        self.vehicles = vehicles(desk)
        self.pets = pets(desk, lambda: self.today)
        self.benefits = benefits(desk, lambda: self.today, self._whom, lambda: self._known().given)
        self._building, self._estate = LongText(self.tr("Building")), LongText(self.tr("Estate"))
        building = [Editing("profile", write, self._building_form)]
        self.building = InPlace(desk, "building", self.tr("Building"), self._building, building)
        estate = [Editing("profile", write, self._estate_form)]
        self.estate = InPlace(desk, "estate", self.tr("Estate"), self._estate, estate)
        for card in (self.bearing, self.people, self.about, self.note, self.vehicles, self.pets, self.benefits):
            self.column.addWidget(card)
        self.column.addWidget(self.building)
        self.column.addWidget(self.estate)

    def _people(self) -> RecordList:
        columns = [
            Column("name", self.tr("Name"), lambda row: row.name, stretch=True, bold=True),
            Column("role", self.tr("Is here as"), lambda row: role_word(row.role), width=11.5),
            Column("phones", self.tr("Phones"), lambda row: first_phone(" / ".join(row.phones)), width=11),
            Column("tier", self.tr("Weight"), _tier_word, width=8, tone=_tier_tone),
        ]
        return RecordList(
            self.desk,
            "resident",
            self.tr("People"),
            columns,
            None,
            empty=self.tr("Nobody on file for this flat now."),
            add_text=self.tr("Add a person…"),
            opened=lambda _row: self._go_to("people"),
            adding=lambda: self._go_to("people", new="person"),
        )

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        return Summary(
            owners.unit_file(reading, unit_id),
            household.household(reading, unit_id),
            household.profiles_of(reading, unit_id),
            visits.marks_of(reading, unit_id),
            tuple(each.what for each in household.benefits_in_use(reading)),
            reading.now,
        )

    def begin_flat(self, unit_id: int, code: str, today: date, resident: int | None) -> None:
        if unit_id != self.unit_id:
            # They may be about the next flat as well, but what is open was begun from this one.
            self.building.close_form()
            self.estate.close_form()
        super().begin_flat(unit_id, code, today, resident)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._told = told = answer
        profiles = told.profiles
        self.bearing.show_marks(told.marks, told.living, told.now)
        self.people.show_rows(unit_id, told.living)
        self._facts.show_facts(self._facts_of(told))
        self._write(self._note, told.home.note)
        self._write(self._building, profiles.building_profile)
        self._write(self._estate, profiles.estate_profile)
        self.building.set_title(self.tr("Building {name}").format(name=profiles.building))
        self.estate.set_title(self.tr("Estate {name}").format(name=profiles.estate.text(self.desk.look.language)))
        self.about.show_record(unit_id)
        self.note.show_record(unit_id)
        self.building.show_record(profiles.building_id)
        self.estate.show_record(profiles.estate_id)
        self.vehicles.show_rows(unit_id, told.home.vehicles)
        self.pets.show_rows(unit_id, told.home.pets)
        self.benefits.show_rows(unit_id, told.home.benefits)

    def focus_first(self) -> None:
        self.people.focus_first()

    def new(self, what: str) -> None:
        begin: dict[str, Callable[[], object]] = {
            "note": self.note.edit,
            "vehicle": self.vehicles.add,
            "pet": self.pets.add,
            "benefit": self.benefits.add,
        }
        if what in begin:
            begin[what]()

    def person_id(self) -> int | None:
        row = self.people.current()
        return row.person_id if isinstance(row, Resident) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._facts.fit(2 if self.width() >= em(WIDE) else 1)

    # -- the words

    def _facts_of(self, told: Summary) -> list[Fact]:
        facts, day = told.home.facts, told.home.fee_noted_on
        fees = facts.fee_note
        if fees and day is not None:
            fees = self.tr("{note} (noted {day})").format(note=fees, day=plain_day(day))
        unknown = self.tr("Not known")
        known = [
            (self.tr("Used as"), use_word(facts.use)),
            (self.tr("Area"), area_words(facts.area) or unknown),
            (self.tr("Layout"), facts.layout),
            (self.tr("Handed over"), plain_day(facts.delivered_on) if facts.delivered_on else unknown),
            (self.tr("Occupied"), occupied_word(facts.occupied) or unknown),
            (self.tr("Fees"), fees),
            (self.tr("Renovation, old list"), facts.renovation),
        ]
        return [(name, words) for name, words in known if words]

    def _write(self, label: LongText, words: str) -> None:
        label.show_text(words or self.tr("Nothing is written here yet."))
        label.label.set_role("body" if words else "muted")

    # -- the forms

    def _known(self) -> Summary:
        assert self._told is not None, "a card opens its form only when it is about a flat"
        return self._told

    def _whom(self) -> list[tuple[object, str]]:
        return [(each.person_id, each.name) for each in self._known().flat.residents]

    def _facts_form(self) -> RecordForm:
        return FactsForm(self.desk, self._known().home)

    def _code_form(self) -> RecordForm:
        return RenameForm(self.desk, self._known().flat)

    def _note_form(self) -> RecordForm:
        unit_id, title = self.unit_id, self.tr("Note on the flat {flat}").format(flat=self.code)
        note = self._known().home.note
        return WordsForm(
            self.desk, title, "note", note, lambda text: lambda work: owners.change_note(work, unit_id, text)
        )

    def _building_form(self) -> RecordForm:
        profiles = self._known().profiles
        id_ = profiles.building_id
        return WordsForm(
            self.desk,
            self.tr("Lifts, pumps, known weak points of building {name}").format(name=profiles.building),
            "profile",
            profiles.building_profile,
            lambda text: lambda work: household.change_building_profile(work, id_, text),
        )

    def _estate_form(self) -> RecordForm:
        profiles = self._known().profiles
        id_ = profiles.estate_id
        return WordsForm(
            self.desk,
            self.tr("Design and plant of the estate"),
            "profile",
            profiles.estate_profile,
            lambda text: lambda work: household.change_estate_profile(work, id_, text),
        )

    def _go_to(self, tab: str, **what: str) -> None:
        self.desk.open("owners", unit_id=self.unit_id, tab=tab, **what)


def _tier_word(row: Resident) -> str:
    pill = tier_pill(row.tier)
    return pill.word if pill is not None else ""


def _tier_tone(row: Resident) -> str | None:
    pill = tier_pill(row.tier)
    return pill.tone if pill is not None else None
