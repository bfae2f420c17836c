"""The office's own acts by one key: on the case shown, on a selection, out of menu and palette."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, quick_actions, visits
from desk.cases import CaseStatus
from desk.named import Named
from desk.office import Office
from desk.quick_actions import NewAction, Steps
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.bulk_refused import RefusedDialog

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def status(office: Office, number: str) -> str:
    return office.ask(lambda reading: cases.file_of(reading, number)).row.status


def test_alt_1_tells_promises_and_is_taken_back(desk: AtDesk, office: Office, taken: cases.Taken, flat: int) -> None:
    desk.open("cases")
    desk.press(KEY.Key_1, ALT)
    desk.until(lambda: desk.toasts() == [f"Told the person, call back tomorrow: {taken.number}"])
    assert len(office.ask(lambda reading: visits.follow_ups_of(reading, flat))) == 1
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ())


def test_alt_1_pressed_twice_or_held_down_does_it_once(
    desk: AtDesk, office: Office, taken: cases.Taken, flat: int
) -> None:
    desk.open("cases")
    go_on = threading.Event()
    desk.window.errands.run(desk.window, lambda _office, _progress: go_on.wait(20), lambda _went: None)
    desk.press(KEY.Key_1, ALT)
    desk.press(KEY.Key_1, ALT)
    go_on.set()
    desk.settle()
    desk.until(lambda: desk.toasts() == [f"Told the person, call back tomorrow: {taken.number}"])
    assert len(office.ask(lambda reading: visits.follow_ups_of(reading, flat))) == 1
    assert desk.window.commands["cases.quick.1"].once


def test_a_selection_gets_all_of_it_and_those_that_cannot_are_listed(
    desk: AtDesk, office: Office, taken: cases.Taken, flat: int
) -> None:
    no_flat = office.do(lambda work: cases.take(work, cases.NewCase("Lamp", told_by="W", first_receiver_id=1))).answer
    page = desk.open("cases")
    page.list.table.setFocus()
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_4, ALT)
    desk.until(lambda: "Waiting for the person, 2 days: 2 cases" in desk.toasts())
    assert (status(office, taken.number), status(office, no_flat.number)) == (CaseStatus.PAUSED, CaseStatus.PAUSED)
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_1, ALT)
    refused = desk.dialog(RefusedDialog)
    assert refused.lines[0].text().startswith(f"{no_flat.number} belongs to no flat")
    refused.do_rest.click()
    desk.back()
    desk.until(lambda: len(office.ask(lambda reading: visits.follow_ups_of(reading, flat))) == 1)


def test_they_are_in_the_palette_and_the_menu_and_follow_the_offices_list(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.open("cases")
    shown = [each.text for each in desk.window.commands.at_hand() if each.id.startswith("cases.quick")]
    assert len(shown) == 5
    new = NewAction(Named("R&D <b>", ""), Steps(note=Named("noted", "")))
    id = office.do(lambda work: quick_actions.make_action(work, new)).answer
    desk.until(lambda: len(page.quick.actions) == 6)
    page.quick.menu.aboutToShow.emit()
    words = [each.text() for each in page.quick.menu.actions()]
    assert words[5] == "R&&D <b>\tAlt+6"
    assert words[-1] == "Change the quick actions…"
    desk.press(KEY.Key_6, ALT)
    desk.until(lambda: any("R&D <b>" in told for told in desk.toasts()))
    office.do(lambda work: quick_actions.take_off_action(work, id))
    desk.until(lambda: len(page.quick.actions) == 5)
    assert "cases.quick.6" not in {each.id for each in desk.window.commands.all()}
    page.quick.menu.actions()[-1].trigger()
    assert desk.page("settings").wished == [{"part": "quick"}]


def test_without_a_case_it_says_so(desk: AtDesk, office: Office) -> None:
    desk.open("cases")
    desk.press(KEY.Key_1, ALT)
    desk.until(lambda: desk.toasts() == ["Choose a case first."])


def test_no_other_key_of_the_window_is_one_of_theirs(desk: AtDesk, taken: cases.Taken) -> None:
    desk.open("cases")
    keys = [keys.toString() for each in desk.window.commands.all() for keys in each.sequences() if each.page == "cases"]
    keys += [keys.toString() for each in desk.window.commands.all() for keys in each.sequences() if each.page is None]
    assert len(keys) == len(set(keys))
