"""Merging two people or two flats by keyboard, taking it back, and splitting an old merge."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, merging, owners
from desk.office import Office
from desk.owners import NewPerson, NewUnit, person
from tests.conftest import type_text
from tests.ui.room import Room
from ui.merging.dialog import MergeDialog
from ui.merging.splitting import SplitDialog
from ui.owners.page import OwnersPage
from ui.widgets.label import PlainLabel


@pytest.fixture
def twin(office: Office, flat: int, owner: int) -> int:
    """The owner once more, as somebody else took her down."""
    new = NewPerson("Wang Xiaoming", "13800138000", flat, email="wang@post.cn")
    return office.do(lambda work: owners.add_person(work, new)).answer


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Room], flat: int, owner: int) -> Room:
    """The owners page with the flat's file in front."""
    made = room(OwnersPage, "owners")
    page = made.page
    assert isinstance(page, OwnersPage)
    page.show_item(unit_id=flat)
    qtbot.waitUntil(lambda: made.errands.idle() and page.browse.view.file is not None)
    return made


def words(dialog: MergeDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(PlainLabel) if not label.isHidden()]


def ask_merge(qtbot: QtBot, room: Room, command: str, typed: str) -> MergeDialog:
    """Open the dialog by its command, type the other one, Enter takes the first found."""
    room.commands.trigger(command)
    (dialog,) = room.findChildren(MergeDialog)
    qtbot.waitUntil(lambda: room.errands.idle() and dialog.line.hasFocus())
    type_text(dialog.line, typed)
    dialog.line.textEdited.emit(typed)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.button.isEnabled() and room.errands.idle())
    return dialog


def test_two_people_are_laid_side_by_side_and_merged_with_one_key(
    qtbot: QtBot, office: Office, opened: Room, owner: int, twin: int
) -> None:
    dialog = ask_merge(qtbot, opened, "owners.merge_person", "Wang Xiaoming")
    shown = words(dialog)
    assert {"王小明", "Wang Xiaoming", "wang@post.cn", "≠"} <= set(shown)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.desk.toasts.texts() == ["Wang Xiaoming was merged into 王小明"])
    assert office.ask(lambda reading: person(reading, twin)).id == owner
    assert opened.desk.toasts.undo()
    qtbot.waitUntil(opened.errands.idle)
    assert office.ask(lambda reading: person(reading, twin)).id == twin


def test_the_other_one_may_stay_and_the_likely_ones_are_offered(
    qtbot: QtBot, office: Office, opened: Room, owner: int, twin: int
) -> None:
    opened.commands.trigger("owners.merge_person")
    (dialog,) = opened.findChildren(MergeDialog)
    qtbot.waitUntil(lambda: dialog.perhaps.count() > 1)
    link = dialog.perhaps.itemAt(0).widget()
    assert link.text() == "Wang Xiaoming · 3-2-1801 · same phone"
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.button.isEnabled)
    assert dialog._stays is not None
    dialog._stays.set_value(twin)
    dialog.merge()
    qtbot.waitUntil(lambda: opened.desk.toasts.texts() == ["王小明 was merged into Wang Xiaoming"])
    assert office.ask(lambda reading: person(reading, owner)).id == twin


def test_what_speaks_against_a_merge_is_told_before(qtbot: QtBot, office: Office, opened: Room, owner: int) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("Ming Ltd", is_company=True)))
    dialog = ask_merge(qtbot, opened, "owners.merge_person", "Ming Ltd")
    assert dialog.wrong.text() == "One of them is a company, the other one a person."
    dialog.reject()


def test_the_same_record_is_refused_where_it_was_typed(qtbot: QtBot, opened: Room, owner: int) -> None:
    opened.commands.trigger("owners.merge_person")
    (dialog,) = opened.findChildren(MergeDialog)
    qtbot.waitUntil(lambda: opened.errands.idle() and dialog.line.hasFocus())
    dialog.compare_with(owner)
    assert dialog.wrong.text() == "Both sides are the same record. Look up the other one of the two."
    assert not dialog.button.isEnabled()
    dialog.reject()


def test_two_flats_are_merged_and_the_file_shown_is_the_one_that_stays(
    qtbot: QtBot, office: Office, opened: Room, flat: int, owner: int
) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    dialog = ask_merge(qtbot, opened, "owners.merge_unit", "3-2-1802")
    assert dialog._stays is not None
    dialog._stays.set_value(other)
    dialog.merge()
    page = opened.page
    assert isinstance(page, OwnersPage)
    qtbot.waitUntil(
        lambda: page.browse.view.file is not None and page.browse.view.file.flat.id == other and opened.errands.idle()
    )
    assert [each.name for each in page.browse.view.file.flat.residents] == ["王小明"]  # type: ignore[union-attr]
    assert opened.desk.toasts.texts() == ["3-2-1801 was merged into 3-2-1802"]


def test_an_old_merge_is_split_from_the_list_and_what_came_since_is_told(
    qtbot: QtBot, office: Office, opened: Room, flat: int, owner: int, twin: int
) -> None:
    office.do(lambda work: merging.merge(work, "person", owner, twin))
    later = cases.NewCase(summary="Noise", words="", person_id=owner, unit_id=flat, told_by="王", first_receiver_id=1)
    office.do(lambda work: cases.take(work, later))
    opened.commands.trigger("owners.split")
    (dialog,) = opened.findChildren(SplitDialog)
    qtbot.waitUntil(lambda: dialog.button.isEnabled())
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    told = "Wang Xiaoming stands apart from 王小明 again; what came since stays there: complaints 1"
    qtbot.waitUntil(lambda: opened.desk.toasts.texts() == [told])
    assert office.ask(lambda reading: person(reading, twin)).id == twin
    assert opened.desk.toasts.undo()
    qtbot.waitUntil(opened.errands.idle)
    assert office.ask(lambda reading: person(reading, twin)).id == owner


def test_a_flat_without_merges_says_so(qtbot: QtBot, opened: Room, owner: int) -> None:
    opened.commands.trigger("owners.split")
    (dialog,) = opened.findChildren(SplitDialog)
    qtbot.waitUntil(opened.errands.idle)
    assert not dialog.button.isEnabled()
    dialog.reject()
