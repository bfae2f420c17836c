"""Entries of a file written in their place: kept, taken off, put back, and never lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk import household
from desk.drafts import drafts
from desk.office import Office
from desk.work import UnitOfWork
from tests.conftest import type_text
from tests.ui.refusing import refusing
from tests.ui.room import Room
from ui.desk import Desk
from ui.look import Look
from ui.recordform import KIND, RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.table import Column
from ui.theme import apply_look
from ui.widgets.dayline import DayLine

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class _Row:
    key: int
    kind: str


class _PetForm(RecordForm):
    def __init__(self, desk: Desk, unit_id: int, row: _Row | None) -> None:
        super().__init__(desk, "Pet")
        self._unit_id, self._row = unit_id, row
        self.form.add("kind", "Kind", QLineEdit(), required=True)
        self.form.add("vaccinated_until", "Vaccinated until", DayLine())
        if row is not None:
            self.form.fill({"kind": row.kind})

    def act(self, told: dict[str, Any]) -> Act:
        new, row = household.NewPet(told["kind"], vaccinated_until=told["vaccinated_until"]), self._row
        if row is None:
            return lambda work: household.add_pet(work, self._unit_id, new)
        return lambda work: household.change_pet(work, row.key, new)


class _Kennel(QWidget):
    """A list of pets that reads itself again after every change, as a tab does."""

    def __init__(self, room: Room, office: Office) -> None:
        super().__init__(room)
        self._office, self.steps = office, []
        self.list = RecordList(
            room.desk,
            "pet",
            "Pets",
            [Column("kind", "Kind", lambda row: row.kind, stretch=True)],
            lambda row, owner: _PetForm(room.desk, owner, row),
            empty="No pets.",
            add_text="Add a pet…",
            removal=Removal(
                lambda work, row: household.take_off_pet(work, row.key),
                lambda work, row: household.put_back_pet(work, row.key),
                "Pet taken off",
            ),
            acts=[RowAct("Walk", self.steps.append, lambda row: row.kind == "Dog")],
        )
        QVBoxLayout(self).addWidget(self.list)

    def read(self, unit_id: int) -> None:
        pets = self._office.ask(lambda reading: household.household(reading, unit_id)).pets
        self.list.show_rows(unit_id, [_Row(each.key, each.kind) for each in pets])


@pytest.fixture
def kennel(qtbot: QtBot, qapp: QApplication, office: Office, folder: Path, flat: int) -> Iterator[Callable[[], Any]]:
    """kennel(): the list of one flat in a shown window."""
    apply_look(qapp, Look())
    made: list[Room] = []

    def make() -> _Kennel:
        room = Room(office, folder)
        made.append(room)
        qtbot.addWidget(room)
        kennel = _Kennel(room, office)
        layout = room.layout()
        assert layout is not None
        layout.addWidget(kennel)
        room.errands.changed.connect(lambda tables: kennel.read(kennel.list.owner_id) if "pet" in tables else None)
        room.resize(700, 500)
        room.show()
        with qtbot.waitActive(room):
            room.activateWindow()
        kennel.read(flat)
        qtbot.waitUntil(room.errands.idle)
        return kennel

    yield make
    for room in made:
        room.errands.close()


def _kinds(office: Office, flat: int) -> list[str]:
    return [each.kind for each in office.ask(lambda reading: household.household(reading, flat)).pets]


def test_an_entry_is_added_changed_taken_off_and_put_back_by_keys_alone(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    shown = kennel()
    pets: RecordList = shown.list
    pets.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Insert)
    assert pets.form is not None
    qtbot.keyClicks(pets.form.form.editor("kind"), "Cat")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: [row.kind for row in pets.table.rows()] == ["Cat"])
    qtbot.waitUntil(lambda: pets.table.hasFocus())
    qtbot.keyClick(pets.table, Key.Key_F2)
    kind: Any = pets.form.form.editor("kind")
    assert kind.text() == "Cat"
    kind.selectAll()
    qtbot.keyClicks(kind, "Dog")
    qtbot.keyClick(kind, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _kinds(office, flat) == ["Dog"])
    qtbot.waitUntil(lambda: pets.table.hasFocus() and [row.kind for row in pets.table.rows()] == ["Dog"])
    qtbot.keyClick(pets.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: _kinds(office, flat) == [])
    qtbot.waitUntil(lambda: pets.desk.toasts.texts() == ["Pet taken off"])
    pets.desk.toasts.act()
    qtbot.waitUntil(lambda: [row.kind for row in pets.table.rows()] == ["Dog"])
    qtbot.waitUntil(lambda: pets.desk.toasts.texts() == ["Taken back: Pet taken off"])


def test_esc_leaves_the_entry_unfinished_and_it_is_offered_again_also_by_another_window(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    pets: RecordList = kennel().list
    pets.add()
    assert pets.form is not None
    type_text(pets.form.form.editor("kind"), "金毛犬")
    qtbot.keyClick(pets.form.form.editor("kind"), Key.Key_Escape)
    assert pets.form is None
    assert _kinds(office, flat) == []
    qtbot.waitUntil(lambda: len(office.ask(lambda reading: drafts(reading, KIND))) == 1)
    later: RecordList = kennel().list
    qtbot.waitUntil(lambda: later.place.unfinished.isVisible())
    later.go_on()
    assert later.form is not None
    kind: Any = later.form.form.editor("kind")
    assert kind.text() == "金毛犬"
    later.form.save()
    qtbot.waitUntil(lambda: _kinds(office, flat) == ["金毛犬"])
    assert office.ask(lambda reading: drafts(reading, KIND)) == ()


def test_a_refused_entry_keeps_every_word_and_is_saved_when_the_cause_is_gone(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    pets: RecordList = kennel().list
    pets.add()
    form = pets.form
    assert form is not None
    qtbot.keyClicks(form.form.editor("kind"), "Parrot")
    with refusing(office, "pet", "INSERT"):
        form.save()
        qtbot.waitUntil(pets.desk.errands.idle)
    assert pets.form is form
    assert form.form.read()["kind"] == "Parrot"
    form.save()
    qtbot.waitUntil(lambda: _kinds(office, flat) == ["Parrot"])


def test_a_day_that_is_none_is_marked_before_anything_is_saved(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    pets: RecordList = kennel().list
    pets.add()
    form = pets.form
    assert form is not None
    qtbot.keyClicks(form.form.editor("kind"), "Cat")
    qtbot.keyClicks(form.form.editor("vaccinated_until"), "next spring")
    form.save()
    assert list(form.form.marks()) == ["vaccinated_until"]
    assert _kinds(office, flat) == []


def test_an_act_is_offered_only_for_the_rows_it_fits(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    def fill(work: UnitOfWork) -> None:
        household.add_pet(work, flat, household.NewPet("Cat"))
        household.add_pet(work, flat, household.NewPet("Dog"))

    office.do(fill)
    shown = kennel()
    pets: RecordList = shown.list
    walk = pets.acts.link("Walk")
    pets.select(1)
    assert not walk.isVisible()
    pets.select(2)
    assert walk.isVisible()
    qtbot.mouseClick(walk, Qt.MouseButton.LeftButton)
    assert [row.kind for row in shown.steps] == ["Dog"]


def test_an_entry_taken_up_later_brings_back_only_what_was_changed_in_it(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    pet = office.do(lambda work: household.add_pet(work, flat, household.NewPet("Cat"))).answer
    pets: RecordList = kennel().list
    pets.edit(pets.rows()[0])
    assert pets.form is not None
    qtbot.keyClicks(pets.form.form.editor("vaccinated_until"), "2027-05-01")
    qtbot.keyClick(pets.form.form.editor("vaccinated_until"), Key.Key_Escape)
    office.do(lambda work: household.change_pet(work, pet, household.NewPet("Kitten")))
    qtbot.waitUntil(lambda: [row.kind for row in pets.table.rows()] == ["Kitten"])
    pets.go_on()
    form = pets.form
    assert form is not None
    assert form.form.read()["kind"] == "Kitten"
    form.save()
    qtbot.waitUntil(lambda: pets.form is None)
    (kept,) = office.ask(lambda reading: household.household(reading, flat)).pets
    assert (kept.kind, str(kept.vaccinated_until)) == ("Kitten", "2027-05-01")


def test_what_is_discarded_is_gone_until_undo_brings_it_back(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office, flat: int
) -> None:
    pets: RecordList = kennel().list
    pets.add()
    assert pets.form is not None
    type_text(pets.form.form.editor("kind"), "金毛犬")
    pets.form.keep()
    qtbot.waitUntil(lambda: len(office.ask(lambda reading: drafts(reading, KIND))) == 1)
    pets.form.discard()
    assert pets.form is None
    assert not pets.place.unfinished.isVisible()
    qtbot.waitUntil(lambda: office.ask(lambda reading: drafts(reading, KIND)) == ())
    pets.desk.toasts.undo()
    qtbot.waitUntil(pets.place.unfinished.isVisible)
    qtbot.waitUntil(lambda: len(office.ask(lambda reading: drafts(reading, KIND))) == 1)
    pets.go_on()
    assert pets.form is not None
    kind: Any = pets.form.form.editor("kind")
    assert kind.text() == "金毛犬"
    assert _kinds(office, flat) == []
    pets.form.discard()


def test_undo_of_a_discard_leaves_what_was_written_there_since(
    qtbot: QtBot, kennel: Callable[[], Any], office: Office
) -> None:
    pets: RecordList = kennel().list
    until = date(2027, 5, 1)
    pets.add()
    assert pets.form is not None
    pets.form.form.fill({"kind": "Dog", "vaccinated_until": until})
    pets.form.discard()
    pets.add()
    pets.form.form.fill({"kind": "Cat"})
    pets.desk.toasts.undo()
    told = pets.form.form.read()
    assert (told["kind"], told["vaccinated_until"]) == ("Cat", until)
    qtbot.waitUntil(pets.desk.errands.idle)
    pets.form.discard()
