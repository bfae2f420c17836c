"""Two people change one record: the second is told, nothing is overwritten unseen, both texts are kept (G25)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk import cases, choices, directory, drafts, household, incidents, owners, people, settings, workers
from desk.cases import correcting
from desk.clock import FixedClock
from desk.freshness import unless_changed
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.checks.test_fences import CODE
from tests.ui.opened import open_page, open_window
from ui.directory.page import DirectoryPage
from ui.window import Window

Make = Callable[[UnitOfWork], Any]
Change = Callable[[UnitOfWork, Any, str], object]
ENTRY = directory.Entry(False, Named("Gas", "燃气"), Named("leaks", "漏气"), "111", "")


@dataclass(frozen=True)
class Kind:
    """A kind of record that a form changes: how one is made, and how its form changes it to a text."""

    make: Make
    change: Change


def _case(work: UnitOfWork) -> str:
    return cases.take(work, cases.NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)).number


def _correct(work: UnitOfWork, number: str, text: str) -> object:
    return correcting.correct(work, number, replace(correcting.particulars(work, number), summary=text))


def _flat(work: UnitOfWork) -> int:
    return owners.add_unit(work, owners.NewUnit("7", "1", "102", 89.5))


KINDS = {
    "a case": Kind(_case, _correct),
    "a flat": Kind(_flat, lambda work, id, text: household.change_unit(work, id, household.UnitFacts(layout=text))),
    "the place of a flat": Kind(_flat, lambda work, id, text: household.rename_unit(work, id, "7", "1", text[:3])),
    "a vehicle": Kind(
        lambda work: household.add_vehicle(work, _flat(work), household.NewVehicle("浙A12345")),
        lambda work, id, text: household.change_vehicle(work, id, household.NewVehicle("浙A12345", text)),
    ),
    "a pet": Kind(
        lambda work: household.add_pet(work, _flat(work), household.NewPet("dog")),
        lambda work, id, text: household.change_pet(work, id, household.NewPet("dog", text)),
    ),
    "an entry of the directory": Kind(
        lambda work: directory.add_entry(work, ENTRY),
        lambda work, id, text: directory.change_entry(work, id, replace(ENTRY, phone=text)),
    ),
    "a cause": Kind(
        lambda work: choices.add_cause(work, Named("Rust", "锈")),
        lambda work, id, text: choices.change_cause(work, id, Named(text, "锈")),
    ),
    "a place": Kind(
        lambda work: choices.add_place(work, Named("Pond", "池"), True),
        lambda work, id, text: choices.change_place(work, id, Named(text, "池"), True),
    ),
    "a worker": Kind(
        lambda work: workers.add_worker(work, workers.NewWorker("老刘")),
        lambda work, id, text: workers.change_worker(work, id, workers.NewWorker("老刘", text)),
    ),
    "a clerk": Kind(
        lambda work: people.add_clerk(work, people.NewClerk("Li")),
        lambda work, id, text: people.change_clerk(work, id, people.NewClerk("Li", post=text)),
    ),
    "an incident": Kind(
        lambda work: incidents.begin(work, incidents.NewIncident(title="Cut", place="Pond")).number,
        lambda work, number, text: incidents.change(work, number, incidents.NewIncident(title=text, place="Pond")),
    ),
    "a fact of the office": Kind(
        lambda _work: 0,
        lambda work, _id, text: settings.change_facts(work, replace(work.facts, office_zh=text)),
    ),
}  # fmt: skip


@pytest.fixture
def other(folder: Path, clock: FixedClock) -> Iterator[Office]:
    """The same book at another window."""
    opened = Office.open(folder, clock)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", KINDS)
def test_what_somebody_else_changed_since_the_form_opened_is_not_overwritten(
    name: str, office: Office, other: Office
) -> None:
    """G25."""
    kind = KINDS[name]
    id = office.do(kind.make).answer
    office.do(lambda work: kind.change(work, id, "before"))
    other.changed_elsewhere()
    shown_at = other.line
    office.do(lambda work: kind.change(work, id, "mine, first"))
    late = unless_changed(lambda work: kind.change(work, id, "theirs, later"), shown_at)
    lines = other.line
    with pytest.raises(Refusal) as refused:
        other.do(late)
    assert refused.value.code == "record.changed"
    assert other.line == lines + 1, "nothing of it was kept"
    # Looked at again, it may be changed.
    other.do(unless_changed(lambda work: kind.change(work, id, "theirs, later"), other.line))


def test_fields_that_nobody_else_touched_are_changed_without_a_word(office: Office, other: Office) -> None:
    id = office.do(lambda work: directory.add_entry(work, ENTRY)).answer
    other.changed_elsewhere()
    shown_at = other.line
    office.do(lambda work: directory.change_entry(work, id, replace(ENTRY, phone="222")))
    both = replace(ENTRY, phone="222", note="ask twice")
    other.do(unless_changed(lambda work: directory.change_entry(work, id, both), shown_at))


def test_every_form_that_saves_goes_by_this() -> None:
    """G25: no form of an entry has a way of its own around the check that its base has."""
    words = {path.name: path.read_text(encoding="utf-8") for path in CODE}
    forms = {name for name, text in words.items() if re.search(r"\((RecordForm|FormDialog)\):", text)}
    around = [name for name in forms if re.search(r"def (_act|_carefully)\(|unless_changed", words[name])]
    assert len(forms) > 40
    assert around == []


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="directory")


def test_the_second_is_told_keeps_what_was_typed_and_sees_both_on_the_next_look(
    qtbot: QtBot, window: Window, office: Office, other: Office
) -> None:
    """G25."""
    page = open_page(qtbot, window, "directory")
    assert isinstance(page, DirectoryPage)
    row = page.list.rows()[0]
    theirs = directory.Entry(
        row.inside, row.name, row.handles, "theirs", row.phone_other, row.hours, row.note, row.trade_id
    )
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_F2)

    def editor(name: str) -> QLineEdit:
        assert page.place.form is not None
        found = page.place.form.form.editor(name)
        assert isinstance(found, QLineEdit)
        return found

    editor("phone").setText("mine")
    other.do(lambda work: directory.change_entry(work, row.key, theirs))
    qtbot.keyClick(editor("phone"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.errands.idle)
    assert page.place.form is not None
    assert "Somebody else changed this" in page.place.form.form.marks()["phone"]
    assert editor("phone").text() == "mine"
    (kept,) = office.ask(lambda reading: drafts.drafts(reading, "record"))
    assert kept.content["phone"] == "mine"
    qtbot.keyClick(editor("phone"), Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(window.errands.idle)
    assert next(each for each in page.list.rows() if each.key == row.key).phone == "theirs"
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.place.form is not None and window.errands.idle())
    assert editor("phone").text() == "mine"
    qtbot.keyClick(editor("phone"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and page.place.form is None)
    assert next(each for each in office.ask(directory.entries) if each.key == row.key).phone == "mine"
