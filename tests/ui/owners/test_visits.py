"""The visits tab of a flat's file: visits, follow-ups and the mark of the unhappy, by the keys (M08, M62)."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk import cases, visits
from desk.clock import FixedClock
from desk.office import Office
from desk.visits import NewFollowUp, NewVisit, VisitReason, VisitWay
from tests.builders import solved
from tests.conftest import type_text
from ui.owners.page import OwnersPage
from ui.visits.tab import VisitsTab
from ui.widgets.clockline import ClockLine

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MONDAY = date(2026, 11, 23)


def _undo(made: Any) -> None:
    buttons = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    buttons[-1].click()


@pytest.fixture
def opened(qtbot: QtBot, room: Callable[..., Any], flat: int, owner: int) -> tuple[Any, VisitsTab]:
    """The room, and the visits tab of the flat with its answer there."""
    made = room(OwnersPage, "owners")
    made.page.show_item(unit_id=flat, tab="visits")
    view = made.page.browse.view
    qtbot.waitUntil(lambda: view.tab("visits") is not None and view.tab("visits").unit_id == flat)
    qtbot.waitUntil(made.errands.idle)
    return made, view.tab("visits")


def test_a_visit_typed_in_its_place_is_followed_up_the_next_working_morning(
    qtbot: QtBot, opened: tuple[Any, VisitsTab], office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    """M08."""
    _made, tab = opened
    tab.new("visit")
    form = tab.visits.form
    assert form is not None
    form.form.editor("met").set_value(owner)
    form.form.editor("way").set_value(VisitWay.OFFICE)
    form.form.editor("reason").set_value(VisitReason.SPECIAL)
    type_text(form.form.editor("said"), "想装扶手")
    type_text(form.form.editor("need"), "老人搬来同住，需要坡道")
    form.form.editor("at").setText("下午3点半")
    qtbot.keyClick(form.form.editor("need"), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(tab.due.rows()) == 1 and len(tab.visits.rows()) == 1)
    row = tab.visits.rows()[0]
    assert (row.met, row.way, row.reason, row.due_on) == ("王小明", VisitWay.OFFICE, VisitReason.SPECIAL, MONDAY)
    assert f"{office.facts.local(row.at):%H:%M}" == "15:30"
    clock.move_on(timedelta(days=3))
    (due,) = office.ask(visits.due_follow_ups).rows
    assert (due.what, due.person) == ("老人搬来同住，需要坡道", "王小明")


def test_somebody_who_is_not_on_file_may_be_met_and_a_wrong_time_is_marked(
    qtbot: QtBot, opened: tuple[Any, VisitsTab]
) -> None:
    _made, tab = opened
    form = tab.visits.add()
    assert form is not None
    type_text(form.form.editor("met").lineEdit(), "保姆阿姨")
    type_text(form.form.editor("said"), "没人在家")
    form.form.editor("at").setText("25:00")
    form.save()
    assert "at" in form.form.marks()
    form.form.editor("at").setText("0930")
    form.save()
    qtbot.waitUntil(lambda: [row.met for row in tab.visits.rows()] == ["保姆阿姨"])
    assert tab.due.rows() == []


def test_a_visit_is_edited_taken_off_and_put_back(
    qtbot: QtBot, opened: tuple[Any, VisitsTab], office: Office, flat: int
) -> None:
    made, tab = opened
    office.do(lambda work: visits.record_visit(work, NewVisit(flat, said="All well", promise="Call on Monday")))
    qtbot.waitUntil(lambda: len(tab.visits.rows()) == 1 and len(tab.due.rows()) == 1)
    tab.visits.focus_first()
    tab.visits.select(tab.visits.rows()[0].key)
    qtbot.keyClick(tab.visits.table, Key.Key_Return)
    form = tab.visits.form
    assert form is not None
    assert form.form.read()["promise"] == "Call on Monday"
    form.form.editor("promise").setPlainText("Call on Tuesday")
    form.save()
    qtbot.waitUntil(lambda: [row.what for row in tab.due.rows()] == ["Call on Tuesday"])
    tab.visits.table.setFocus()
    qtbot.keyClick(tab.visits.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: not tab.visits.rows() and not tab.due.rows())
    qtbot.waitUntil(lambda: any(each.text() == "Undo" for each in made.findChildren(QPushButton)))
    _undo(made)
    qtbot.waitUntil(lambda: len(tab.visits.rows()) == 1 and len(tab.due.rows()) == 1)


def test_enter_on_a_follow_up_asks_what_came_of_it_and_undo_puts_it_back(
    qtbot: QtBot, opened: tuple[Any, VisitsTab], office: Office, flat: int
) -> None:
    made, tab = opened
    office.do(lambda work: visits.add_follow_up(work, NewFollowUp(flat, "Call back", date(2026, 11, 20))))
    qtbot.waitUntil(lambda: len(tab.due.rows()) == 1)
    tab.focus_first()
    qtbot.keyClick(tab.due.table, Key.Key_Return)
    form = tab.due.form
    assert form is not None
    assert "clears" not in form.form.names()  # nobody is unhappy here
    form.save()
    qtbot.waitUntil(lambda: "outcome" in form.form.marks())
    qtbot.keyClicks(form.form.editor("outcome"), "Called, all well")
    form.save()
    qtbot.waitUntil(lambda: not tab.due.rows() and [row.outcome for row in tab.done.rows()] == ["Called, all well"])
    assert tab.done.isVisible()
    qtbot.waitUntil(lambda: any(each.text() == "Undo" for each in made.findChildren(QPushButton)))
    _undo(made)
    qtbot.waitUntil(lambda: len(tab.due.rows()) == 1 and not tab.done.rows())


def test_a_follow_up_is_promised_changed_and_put_off(
    qtbot: QtBot, opened: tuple[Any, VisitsTab], office: Office
) -> None:
    _made, tab = opened
    tab.new("follow_up")
    form = tab.due.form
    assert form is not None
    qtbot.keyClicks(form.form.editor("what"), "Bring the new parking rules")
    form.save()
    qtbot.waitUntil(lambda: [row.due_on for row in tab.due.rows()] == [MONDAY])
    tab.due.select(tab.due.rows()[0].key)
    form = tab.due.edit()
    assert form is not None
    form.form.editor("what").setPlainText("Bring the parking rules")
    form.save()
    qtbot.waitUntil(lambda: [row.what for row in tab.due.rows()] == ["Bring the parking rules"])
    tab._put_off(tab.due.rows()[0])
    form = tab.due.form
    assert form is not None
    form.form.editor("due_on").setText("2026-11-19")
    form.save()
    qtbot.waitUntil(lambda: "due_on" in form.form.marks())
    form.form.editor("due_on").setText("2026-11-30")
    form.save()
    qtbot.waitUntil(lambda: [row.due_on for row in tab.due.rows()] == [date(2026, 11, 30)])


def test_a_household_marked_unhappy_stays_so_until_a_follow_up_clears_it(
    qtbot: QtBot, taken: cases.Taken, opened: tuple[Any, VisitsTab], office: Office, flat: int
) -> None:
    """M62."""
    made, tab = opened
    head = made.page.browse.view.head
    tab.new("unhappy")
    form = tab.mark.form
    assert form is not None
    type_text(form.form.editor("why"), "第三次漏水")
    form.form.editor("case").set_value(taken.number)
    form.save()
    qtbot.waitUntil(lambda: len(tab.mark.rows()) == 1 and len(tab.due.rows()) == 1)
    assert tab.mark.rows()[0].marks.case_number == taken.number
    qtbot.waitUntil(lambda: head._unhappy.isVisible())
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Repaired"))
    office.do(lambda work: cases.close(work, taken.number, solved("Satisfied")))
    qtbot.waitUntil(made.errands.idle)
    assert len(tab.mark.rows()) == 1
    tab.mark.table.setFocus()
    qtbot.keyClick(tab.mark.table, Key.Key_Return)  # looks after it: the follow-up that is next
    form = tab.due.form
    assert form is not None
    type_text(form.form.editor("outcome"), "上门道歉，已满意")
    form.form.editor("clears").setChecked(True)
    form.save()
    qtbot.waitUntil(lambda: not tab.mark.rows() and not tab.due.rows() and tab.done.rows()[0].cleared)
    qtbot.waitUntil(lambda: not head._unhappy.isVisible())


def test_a_form_asked_for_from_elsewhere_opens_in_the_file_of_that_flat(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    """M05: another flat's file was in front until then."""
    from desk import owners

    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("4", "", "101"))).answer
    made = room(OwnersPage, "owners")
    view = made.page.browse.view
    made.page.show_item(unit_id=flat, tab="visits")
    qtbot.waitUntil(lambda: view.tab("visits") is not None and view.tab("visits").unit_id == flat)
    made.page.show_item(unit_id=other, tab="visits", new="visit")
    tab = view.tab("visits")
    qtbot.waitUntil(lambda: tab.unit_id == other and tab.visits.form is not None)
    qtbot.waitUntil(made.errands.idle)
    assert tab.visits.owner_id == other
    assert tab.visits.form is not None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9", time(9)), ("9:05", time(9, 5)), ("0930", time(9, 30)), ("930", time(9, 30)), ("3pm", time(15)),
        ("12am", time(0)), ("下午3点半", time(15, 30)), ("９：３０", time(9, 30)), ("上午9点", time(9)), ("", None),
        ("25:00", "25:00"), ("soon", "soon"), ("9:75", "9:75"),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(qtbot: QtBot, typed: str, read: time | str | None) -> None:
    line = ClockLine()
    qtbot.addWidget(line)
    line.setText(typed)
    assert line.value() == read
    line.set_value(line.value().isoformat() if isinstance(line.value(), time) else line.value())
    assert line.value() == read


def test_every_control_of_the_forms_has_a_name(qtbot: QtBot, opened: tuple[Any, VisitsTab], office: Office) -> None:
    _made, tab = opened
    for what, its_list in (("visit", tab.visits), ("unhappy", tab.mark), ("follow_up", tab.due)):
        tab.new(what)
        form = its_list.form
        assert form is not None
        for name in form.form.names():
            assert form.form.editor(name).accessibleName(), (what, name)
    assert QApplication.focusWidget() is not None
