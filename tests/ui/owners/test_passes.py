"""The passes tab of a flat's file and the register of all passes, by the keys."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk import owners, passes
from desk.flatfile import history
from desk.office import Office
from desk.owners import Role
from desk.passes import NewPass, PassRow, PassStatus
from tests.conftest import type_text
from tests.desk.test_masking import mask, sit_receptionist
from tests.paper.reading import words_of
from ui.owners.page import OwnersPage
from ui.passes.paper import preview_pass
from ui.passes.register import PassRegister
from ui.passes.tab import PassesTab
from ui.preview import PreviewDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _pass(office: Office, number: str) -> PassRow:
    return office.ask(lambda reading: passes.pass_of(reading, number))


@pytest.fixture
def issued(office: Office, flat: int, owner: int) -> str:
    """A pass for a sofa, tomorrow."""
    new = NewPass(flat, "沙发 2件", person_id=owner, valid_on=date(2026, 11, 21), plate="浙A14J79")
    return office.do(lambda work: passes.issue(work, new)).answer


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int) -> tuple[Any, PassesTab]:
    """The room, and the passes tab of the flat with its answer there; no printer."""
    made = room(OwnersPage, "owners")
    made.desk.printing.remember("pass", "")
    made.page.show_item(unit_id=flat, tab="passes")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("passes") is not None and view.tab("passes").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    return made, view.tab("passes")


def test_f9_issues_the_pass_being_written_and_prints_it(
    qtbot: QtBot, opened: tuple[Any, PassesTab], office: Office, folder: Path
) -> None:
    _made, tab = opened
    tab.new("pass")
    form = tab.list.form
    assert form is not None
    assert form.form.read()["asked_as"] is Role.OWNER
    type_text(form.form.editor("items"), "沙发2件，冰箱一台")
    qtbot.waitUntil(lambda: form._read_back.text() == "1. 沙发 2件, 2. 冰箱 一台")
    form.form.editor("window").setText("16:30-18")
    qtbot.keyClick(form.form.editor("window"), Key.Key_F9)
    qtbot.waitUntil(lambda: len(list((folder / "papers").glob("*.pdf"))) == 1)
    qtbot.waitUntil(lambda: bool(tab.list.rows()) and tab.list.rows()[0].printed == 1)
    row = tab.list.rows()[0]
    assert (row.number, row.asked_by, row.window, row.what) == (
        "P-2026-0001",
        "王小明",
        "16:30–18:00",
        "沙发 2件、冰箱 一台",
    )
    (paper,) = (folder / "papers").glob("*.pdf")
    assert words_of(paper.read_bytes()).count("P-2026-0001") >= 2
    qtbot.waitUntil(lambda: tab.list.current() is not None and tab.list.current().number == row.number)
    tab.list.table.setFocus()
    qtbot.keyClick(tab.list.table, Key.Key_F9)
    qtbot.waitUntil(lambda: _pass(office, row.number).printed == 2)


def test_a_tenant_needs_the_owners_word_and_what_was_typed_stays(
    qtbot: QtBot, opened: tuple[Any, PassesTab], office: Office, flat: int
) -> None:
    _made, tab = opened
    tenant = owners.NewPerson("陈雨", unit_id=flat, role=Role.TENANT)
    person = office.do(lambda work: owners.add_person(work, tenant)).answer
    qtbot.waitUntil(lambda: len(tab._household.residents) == 2)
    tab.new("pass")
    form = tab.list.form
    assert form is not None
    form.form.editor("asked_by").set_value(person)
    assert form.form.read()["asked_as"] is Role.TENANT
    qtbot.keyClicks(form.form.editor("items"), "1 fridge")
    form.save()
    qtbot.waitUntil(lambda: "authority" in form.form.marks())
    assert form.form.read()["items"] == "1 fridge"
    qtbot.keyClicks(form.form.editor("authority"), "Owner by phone, 10:05")
    form.save()
    qtbot.waitUntil(lambda: [row.asked_by for row in tab.list.rows()] == ["陈雨"])
    assert tab.list.rows()[0].printed == 0


def test_a_pass_is_corrected_until_it_is_printed_and_then_only_looked_at(
    qtbot: QtBot, issued: str, opened: tuple[Any, PassesTab], office: Office
) -> None:
    _made, tab = opened
    tab.focus_first()
    tab.list.select(tab.list.rows()[0].key)
    qtbot.keyClick(tab.list.table, Key.Key_Return)
    form = tab.list.form
    assert form is not None
    assert form.form.read()["items"] == "沙发 x 2件"
    form.form.editor("plate").set_value("浙B00001")
    form.save()
    qtbot.waitUntil(lambda: tab.list.rows()[0].plate == "浙B00001")
    office.do(lambda work: passes.mark_printed(work, issued))
    qtbot.waitUntil(lambda: tab.list.rows()[0].printed == 1)
    assert tab.list.edit() is None
    tab.list.table.setFocus()
    qtbot.keyClick(tab.list.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    preview = QApplication.activeModalWidget()
    assert preview is not None
    preview.close()


def test_a_receptionist_who_previews_an_id_number_leaves_a_line_of_the_diary(
    qtbot: QtBot, opened: tuple[Any, PassesTab], office: Office, flat: int
) -> None:
    """The paper carries the number whole, the screens do not (G50)."""
    new = NewPass(flat, "冰箱", "王", carrier_id="330106199001011234", valid_on=date(2026, 11, 21))
    number = office.do(lambda work: passes.issue(work, new)).answer
    mask(office)
    sit_receptionist(office)
    made, tab = opened
    preview_pass(made.desk, tab, number)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    lines = office.ask(lambda reading: history(reading, flat)).rows
    assert [line.note for line in lines if line.act == "release_pass.reveal"] == [number]
    preview = QApplication.activeModalWidget()
    assert preview is not None
    preview.close()


def test_a_pass_comes_back_from_the_gate_and_undo_takes_it_out_again(
    qtbot: QtBot, issued: str, opened: tuple[Any, PassesTab], office: Office
) -> None:
    made, tab = opened
    tab.list.select(tab.list.rows()[0].key)
    tab._ask_back(tab.list.rows()[0])
    form = tab.list.form
    assert form is not None
    type_text(form.form.editor("guard"), "赵师傅")
    form.form.editor("at").setText("1545")
    qtbot.keyClick(form.form.editor("at"), Key.Key_Return)
    qtbot.waitUntil(lambda: tab.list.rows()[0].status is PassStatus.USED)
    assert tab.list.rows()[0].guard == "赵师傅"
    undo = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    undo[-1].click()
    qtbot.waitUntil(lambda: tab.list.rows()[0].status is PassStatus.ISSUED)


def test_a_void_pass_keeps_its_number_and_is_not_printed(
    qtbot: QtBot, issued: str, opened: tuple[Any, PassesTab], office: Office, folder: Path
) -> None:
    made, tab = opened
    tab._ask_void(tab.list.rows()[0])
    form = tab.list.form
    assert form is not None
    form.save()
    qtbot.waitUntil(lambda: "reason" in form.form.marks())
    qtbot.keyClicks(form.form.editor("reason"), "Not moving after all")
    form.save()
    qtbot.waitUntil(lambda: tab.list.rows()[0].status is PassStatus.VOID)
    tab.list.select(tab.list.rows()[0].key)
    assert tab.print_now()  # the key is taken, nothing comes out
    qtbot.waitUntil(made.errands.idle)
    assert _pass(office, issued).printed == 0


def test_a_number_that_was_found_leads_to_its_pass(
    qtbot: QtBot, room: Callable[..., Any], office: Office, issued: str, flat: int, owner: int
) -> None:
    second = office.do(lambda work: passes.issue(work, NewPass(flat, "lamp", person_id=owner))).answer
    made = room(OwnersPage, "owners")
    for number in (issued, second):
        made.page.show_item(unit_id=flat, tab="passes", new=number)
        view = made.page.browse.view
        qtbot.waitUntil(
            lambda number=number, view=view: (
                view.tab("passes") is not None
                and view.tab("passes").list.current() is not None
                and view.tab("passes").list.current().number == number
            )
        )


def test_the_register_takes_passes_back_by_their_numbers_and_opens_the_file(
    qtbot: QtBot, issued: str, opened: tuple[Any, PassesTab], office: Office, flat: int
) -> None:
    made, tab = opened
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("4", "", "101"))).answer
    second = office.do(lambda work: passes.issue(work, NewPass(other, "desk", asked_by="Rain"))).answer
    tab.show_register()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PassRegister))
    register: Any = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: register.table.total == 2 and register.counters.count("out") == 2)
    qtbot.keyClicks(register.box, issued)
    qtbot.keyClick(register.box, Key.Key_Return)
    qtbot.waitUntil(lambda: [row.number for row in register.table.rows()] == [issued])
    qtbot.waitUntil(lambda: register.table.current_row() is not None and register.back_button.isEnabled())
    qtbot.keyClick(register.table, Key.Key_F9)
    qtbot.waitUntil(lambda: register.counters.count("used") == 1 and register.box.text() == "")
    assert _pass(office, issued).status is PassStatus.USED
    qtbot.waitUntil(lambda: [row.number for row in register.table.rows()] == [second])
    qtbot.waitUntil(lambda: register.table.current_row() is not None)
    qtbot.keyClick(register.table, Key.Key_Return)
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.file is not None and view.file.flat.id == other)
    qtbot.waitUntil(lambda: view.tab("passes").unit_id == other and view.tab("passes").list.current() is not None)


def test_every_control_of_the_form_has_a_name(qtbot: QtBot, opened: tuple[Any, PassesTab]) -> None:
    _made, tab = opened
    tab.new("pass")
    form = tab.list.form
    assert form is not None
    assert all(form.form.editor(name).accessibleName() for name in form.form.names())
