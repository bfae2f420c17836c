"""Personal data in the settings: stars, years, and making former residents nameless (G50, G51)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, owners
from desk.find import find
from desk.forgetting import forget
from desk.office import Office
from desk.owners import NewPerson
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.settings.page import SettingsPage
from ui.settings.privacy import PrivacyPart
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def left(office: Office, flat: int) -> dict[str, int]:
    """Two who left six years ago, one of them with an open case, and one who left last year."""
    people = {}
    for name, day in (("陈远", date(2020, 5, 1)), ("何静", date(2020, 6, 1)), ("罗成", date(2025, 11, 1))):
        person = office.do(lambda work, name=name: owners.add_person(work, NewPerson(name, "", flat))).answer
        office.do(lambda work, person=person, day=day: owners.move_out(work, person, flat, day))
        people[name] = person
    still = cases.NewCase(summary="Deposit", told_by="何静", person_id=people["何静"], first_receiver_id=1)
    office.do(lambda work: cases.take(work, still))
    return people


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


def _open(qtbot: QtBot, window: Window) -> PrivacyPart:
    page = open_page(qtbot, window, "settings", part="privacy")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(window.errands.idle)
    return page.privacy


def _links(part: PrivacyPart) -> dict[str, LinkButton]:
    return {each.text(): each for each in part.forgetting.notice.findChildren(LinkButton) if each.isVisible()}


def _keep_five_years(qtbot: QtBot, part: PrivacyPart, office: Office) -> None:
    part.years.setFocus()
    part.years.selectAll()
    qtbot.keyClicks(part.years, "5")
    qtbot.keyClick(part.years, Key.Key_Return)
    qtbot.waitUntil(lambda: office.facts.retention_years == 5)


def test_a_manager_turns_the_stars_on_and_says_how_long_people_are_kept(
    qtbot: QtBot, window: Window, office: Office
) -> None:
    part = _open(qtbot, window)
    assert part.first() is part.stars
    qtbot.keyClick(part.stars, Key.Key_Space)
    qtbot.waitUntil(lambda: office.facts.mask_personal)
    _keep_five_years(qtbot, part, office)
    assert office.facts.mask_personal
    assert not part.managers_only.isVisible()


def test_a_receptionist_reads_the_choices_but_cannot_make_them(qtbot: QtBot, window: Window, office: Office) -> None:
    clerk = sit_receptionist(office)
    part = _open(qtbot, window)
    assert office.clerk_id == clerk
    assert not part.stars.isEnabled()
    assert not part.years.isEnabled()
    assert part.managers_only.isVisible()
    assert not part.forgetting.act_button.isEnabled()


def test_former_residents_are_made_nameless_by_keyboard_after_one_question(
    qtbot: QtBot, window: Window, office: Office, left: dict[str, int]
) -> None:
    part = _open(qtbot, window)
    _keep_five_years(qtbot, part, office)
    pane = part.forgetting
    qtbot.waitUntil(lambda: [row.name for row in pane.table.rows()] == ["陈远", "何静"])
    pane.table.setFocus()
    pane.table.selectRow(1)
    qtbot.keyClick(pane.table, Key.Key_Space)
    assert pane.chosen() == []  # the open case keeps her
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Key.Key_Space)
    assert pane.chosen() == [left["陈远"]]
    qtbot.waitUntil(pane.act_button.isEnabled)
    pane.act_button.setFocus()
    qtbot.keyClick(pane.act_button, Key.Key_Space)
    assert _links(part)["Leave them as they are"] is QApplication.focusWidget()
    qtbot.keyClick(_links(part)["Make 1 nameless now"], Key.Key_Space)
    qtbot.waitUntil(lambda: [row.name for row in pane.table.rows()] == ["何静"])
    qtbot.waitUntil(lambda: "1 former residents are nameless now" in window.toasts.texts())
    assert office.ask(lambda reading: find(reading, "陈远")) == []
    assert not office.facts.to_tidy
    assert pane.chosen() == []


def test_where_a_name_may_still_stand_is_told_after_the_act(
    qtbot: QtBot, window: Window, office: Office, flat: int, left: dict[str, int]
) -> None:
    """In a neighbour's words 陈远 may be anything: they are left as they are, and the manager hears where (G51)."""
    office.do(lambda work: owners.change_note(work, flat, "邻居说陈远曾借梯子"))
    part = _open(qtbot, window)
    _keep_five_years(qtbot, part, office)
    pane = part.forgetting
    qtbot.waitUntil(lambda: len(pane.table.rows()) == 2)
    pane.toggle(pane.table.rows()[0])
    pane.do()
    qtbot.waitUntil(lambda: "I have noted them" in _links(part))
    assert any("3-2-1801" in each.text() for each in pane.notice.findChildren(PlainLabel))
    qtbot.keyClick(_links(part)["I have noted them"], Key.Key_Space)
    assert pane.notice.isHidden()


def test_all_who_may_go_are_chosen_at_once_and_left_again(
    qtbot: QtBot, window: Window, office: Office, left: dict[str, int]
) -> None:
    part = _open(qtbot, window)
    _keep_five_years(qtbot, part, office)
    pane = part.forgetting
    qtbot.waitUntil(lambda: len(pane.table.rows()) == 2 and pane.all_link.isEnabled())
    pane.all_link.click()
    qtbot.waitUntil(lambda: pane.chosen() == [left["陈远"]])
    assert pane.act_button.text() == "Make 1 nameless…"
    pane.act_button.click()
    _links(part)["Leave them as they are"].click()
    assert not pane.notice.isVisible()
    pane.all_link.click()
    qtbot.waitUntil(lambda: pane.chosen() == [])


def test_work_that_was_stopped_is_offered_to_be_finished(
    qtbot: QtBot, window: Window, office: Office, left: dict[str, int]
) -> None:
    office.do(lambda work: forget(work, [left["陈远"]]))
    assert office.facts.to_tidy
    part = _open(qtbot, window)
    qtbot.waitUntil(lambda: "Clean it now" in _links(part))
    _links(part)["Clean it now"].click()
    qtbot.waitUntil(lambda: not office.facts.to_tidy)
    qtbot.waitUntil(lambda: "The file of the book is clean" in window.toasts.texts())
    qtbot.waitUntil(lambda: window.errands.idle() and not part.forgetting.notice.isVisible())


def test_copies_beside_the_book_are_named_because_they_keep_everything(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    (folder / "deskbell-before-upgrade-from-0001.db").write_bytes(b"old")
    assert "deskbell-before-upgrade-from-0001.db" in _open(qtbot, window).forgetting.copies.text()


def test_the_palette_leads_there_from_anywhere(qtbot: QtBot, window: Window) -> None:
    window.commands.trigger("forget")
    qtbot.waitUntil(window.errands.idle)
    assert window.stack is not None
    assert window.stack.here == "settings"
    assert [each.text for each in window.commands.at_hand() if each.id == "forget"] == [
        "Former residents to be forgotten…"
    ]
