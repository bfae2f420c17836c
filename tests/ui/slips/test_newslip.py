"""Slips without a case, slips that are changed, and slips begun from a flat's file."""

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, drafts, people, slips
from desk.office import Office
from desk.slips import Errand, SlipFile, SlipStatus, Wanted
from tests.conftest import type_text
from tests.ui.hands import ALT, CTRL, KEY, NONE
from tests.ui.slips.at_page import file_of
from ui.owners.page import OwnersPage
from ui.page import Page
from ui.slips.errandform import ErrandForm
from ui.slips.opening import edit_slip, new_slip
from ui.widgets.label import PlainLabel

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Bare(Page):
    """A page with nothing on it but the cursor."""

    def focus_first(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


@pytest.fixture
def made(room: Callable[..., Any]) -> Any:
    return room(Bare, "bare")


def _form(qtbot: QtBot) -> ErrandForm:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ErrandForm))
    active = QApplication.activeWindow()
    assert isinstance(active, ErrandForm)
    return active


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    around = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert around is not None
    qtbot.keyClick(around.focusWidget() or around, key, held)


def _write(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)


def _all(office: Office) -> list[SlipFile]:
    rows = office.ask(lambda reading: slips.slips(reading, slips.SlipFilter.ALL)).rows
    return [file_of(office, row.number) for row in rows]


def _words(inside: QWidget) -> str:
    return " ".join(each.text() for each in inside.findChildren(PlainLabel) if each.isVisible())


def _alone(office: Office, **told: Any) -> str:
    errand = Errand(**{"summary": "Lamp in staircase 2", **told})
    return office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "陈师傅", errand)).answer


# -- alone


def test_the_offices_own_work_goes_out_by_keys(qtbot: QtBot, made: Any, office: Office, folder: Path) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    assert "gets an answer" in _words(form)
    _write("更换二单元楼道灯")  # the cursor is in the task
    form.form.go_to("trade")
    _press(qtbot, KEY.Key_Down)
    _press(qtbot, KEY.Key_2, ALT)
    _press(qtbot, KEY.Key_4, ALT)
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(list((folder / "papers").glob("*.pdf"))), timeout=20_000)
    qtbot.waitUntil(made.errands.idle)
    (slip,) = _all(office)
    assert (slip.row.case_number, slip.row.summary, slip.trade_id) == ("", "更换二单元楼道灯", 1)
    assert slip.row.appoint_from is not None
    assert office.facts.local(slip.row.appoint_from).time() == time(14)
    assert slip.row.printed == 1


def test_without_a_task_and_a_trade_both_are_asked_for(qtbot: QtBot, made: Any, office: Office) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    _press(qtbot, KEY.Key_S, CTRL)
    assert set(form.form.marks()) == {"summary", "trade"}
    assert form.form.editor("summary").hasFocus()
    assert _all(office) == []


def test_a_person_found_fills_flat_name_and_phone(
    qtbot: QtBot, made: Any, office: Office, flat: int, owner: int
) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    _write("Drain")
    form.form.go_to("unit")
    qtbot.keyClicks(form.unit, "8000")
    _press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: form.unit.text() == "3-2-1801")
    assert (form.form.read()["told_by"], form.form.read()["told_phone"]) == ("王小明", "138 0013 8000")
    form.form.fill({"trade": 1})
    _press(qtbot, KEY.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(_all(office)))
    (slip,) = _all(office)
    assert (slip.row.unit, slip.told_by, slip.phone) == ("3-2-1801", "王小明", "138 0013 8000")


@pytest.mark.parametrize("unit", ["99-9-9999", "<b>x</b>", "{{7*7}}", "x" * 300, "a\ud800"])
def test_a_flat_that_is_none_is_marked_and_nothing_is_lost(qtbot: QtBot, made: Any, office: Office, unit: str) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    form.form.fill({"summary": "Lamp", "trade": 1, "unit": unit})
    written = form.form.read()
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: "unit" in form.form.marks())
    assert form.form.read() == written
    assert _all(office) == []


def test_ctrl_n_takes_a_case_instead(qtbot: QtBot, made: Any, office: Office) -> None:
    new_slip(made.desk, made.page)
    _form(qtbot)
    _write("Her tap drips")
    _press(qtbot, KEY.Key_N, CTRL)
    qtbot.waitUntil(lambda: made.went == [("intake", {"new": True})])
    qtbot.waitUntil(made.errands.idle)
    (draft,) = office.ask(lambda reading: drafts.drafts(reading, "slip_form"))
    assert draft.content["summary"] == "Her tap drips"


def test_what_was_begun_alone_waits_and_names_itself(qtbot: QtBot, made: Any, office: Office) -> None:
    new_slip(made.desk, made.page)
    _form(qtbot)
    _write("Lamp")
    _press(qtbot, KEY.Key_Escape)
    qtbot.waitUntil(made.errands.idle)
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    assert form.form.read()["summary"] == "Lamp"
    assert "began this earlier" in _words(form)


def test_a_slip_alone_is_taken_back(qtbot: QtBot, made: Any, office: Office) -> None:
    new_slip(made.desk, made.page)
    form = _form(qtbot)
    form.form.fill({"summary": "Lamp", "trade": 1})
    _press(qtbot, KEY.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(_all(office)))
    qtbot.waitUntil(made.errands.idle)
    assert made.desk.toasts.undo()
    qtbot.waitUntil(lambda: _all(office)[0].row.status is SlipStatus.VOID)


# -- changed


def test_a_slip_that_is_out_is_changed(qtbot: QtBot, made: Any, office: Office) -> None:
    number = _alone(office, bring="Ladder")
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    assert (form.form.read()["bring"], form.form.read()["worker"]) == ("Ladder", "陈师傅")
    form.form.go_to("appoint_day")
    _press(qtbot, KEY.Key_2, ALT)
    _press(qtbot, KEY.Key_3, ALT)
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: _all(office)[0].row.appoint_from is not None)
    qtbot.waitUntil(made.errands.idle)
    (slip,) = _all(office)
    assert slip.row.appoint_from is not None
    assert office.facts.local(slip.row.appoint_from).date() == date(2026, 11, 21)
    assert (slip.errand.bring, slip.row.worker, slip.row.printed) == ("Ladder", "陈师傅", 0)
    made.desk.toasts.undo()  # it was on no paper yet
    qtbot.waitUntil(lambda: _all(office)[0].row.appoint_from is None)


def test_a_change_of_what_is_on_paper_says_to_print_it_again_and_counts_it(
    qtbot: QtBot, made: Any, office: Office, folder: Path
) -> None:
    number = _alone(office)
    office.do(lambda work: slips.mark_printed(work, number))
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    form.form.go_to("bring")
    _write("梯子")
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: any("print it again" in told for told in made.desk.toasts.texts()))
    made.desk.toasts.act()
    qtbot.waitUntil(lambda: _all(office)[0].row.printed == 2, timeout=20_000)
    qtbot.waitUntil(made.errands.idle)


def test_ctrl_shift_s_prints_what_was_changed(qtbot: QtBot, made: Any, office: Office, folder: Path) -> None:
    number = _alone(office)
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    form.form.go_to("bring")
    _write("梯子")
    _press(qtbot, KEY.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: _all(office)[0].row.printed == 1, timeout=20_000)
    qtbot.waitUntil(made.errands.idle)
    assert _all(office)[0].errand.bring == "梯子"


def test_only_what_was_changed_comes_back_into_a_form_that_was_left(qtbot: QtBot, made: Any, office: Office) -> None:
    number = _alone(office, bring="Ladder")
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    form.form.go_to("equipment")
    _write("2号水泵")
    _press(qtbot, KEY.Key_Escape)
    qtbot.waitUntil(made.errands.idle)
    errand = Errand(summary="Lamp in staircase 2", bring="Tape")
    office.do(lambda work: slips.change(work, number, 1, "李师傅", errand))
    edit_slip(made.desk, made.page, number)
    read = _form(qtbot).form.read()
    assert (read["equipment"], read["bring"], read["worker"]) == ("2号水泵", "Tape", "李师傅")


def test_a_slip_that_is_home_opens_no_form_and_says_why(qtbot: QtBot, made: Any, office: Office) -> None:
    number = _alone(office)
    office.do(lambda work: slips.book_back(work, number, "Done"))
    edit_slip(made.desk, made.page, number)
    qtbot.waitUntil(lambda: any(number in told for told in made.desk.toasts.texts()))
    assert not made.findChildren(ErrandForm)


# -- from a flat's file


def _take(office: Office, flat: int, owner: int, summary: str, **told: Any) -> str:
    new = cases.NewCase(
        summary=summary, told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1, trade_id=1, **told
    )
    return office.do(lambda work: cases.take(work, new)).answer.number


def _menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_f9_in_a_flats_file_begins_the_slip_of_its_one_open_case(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    number = _take(office, flat, owner, "Leak")
    closed = _take(office, flat, owner, "Typed twice")
    office.do(lambda work: cases.void(work, closed, "Typed twice"))
    room(OwnersPage, "owners")
    _press(qtbot, KEY.Key_F9)
    assert _form(qtbot).beginning.case_number == number
    _press(qtbot, KEY.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(_all(office)))
    assert [each.row.case_number for each in _all(office)] == [number]


def test_with_several_open_cases_each_is_offered_and_a_new_one_first(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    _take(office, flat, owner, "Leak")
    second = _take(office, flat, owner, "A & B <b>lamp</b>")
    made = room(OwnersPage, "owners")
    _press(qtbot, KEY.Key_F9)
    menu = _menu(qtbot)
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert len(words) == 4
    assert menu.activeAction() is menu.actions()[0]
    _press(qtbot, KEY.Key_1)
    assert _form(qtbot).beginning.case_number == second
    assert made.went == []


def test_the_offices_own_work_in_a_flat_knows_the_flat(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    room(OwnersPage, "owners")
    _press(qtbot, KEY.Key_F9)
    _menu(qtbot)
    _press(qtbot, KEY.Key_O)
    form = _form(qtbot)
    assert (form.beginning.case_number, form.unit.text()) == ("", "3-2-1801")


def test_a_case_whose_name_is_withheld_is_not_told_from_its_flat(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> None:
    """M15: for whoever may not know the name the flat has no such case."""
    number = _take(office, flat, owner, "Noise", withheld=True)
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("张丽"))).answer
    office.sit_down(clerk)
    room(OwnersPage, "owners")
    _press(qtbot, KEY.Key_F9)
    menu = _menu(qtbot)
    assert not any(number in each.text() for each in menu.actions())
    menu.close()


def test_nobody_stays_nobody_when_a_slip_is_changed(qtbot: QtBot, made: Any, office: Office) -> None:
    number = _alone(office)
    office.do(lambda work: slips.move(work, number, None, None, ""))
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    form.form.go_to("bring")
    _write("Rope")
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: _all(office)[0].errand.bring == "Rope")
    assert _all(office)[0].row.worker == ""


def test_an_appointment_over_midnight_is_changed_and_says_next_day(qtbot: QtBot, made: Any, office: Office) -> None:
    start, end = office.ask(lambda reading: slips.appointed(reading, date(2026, 11, 23), time(23, 30), time(1)))
    number = _alone(office, appoint_from=start, appoint_until=end)
    edit_slip(made.desk, made.page, number)
    form = _form(qtbot)
    qtbot.waitUntil(lambda: "Until 01:00 is the next day." in _words(form))
    form.form.go_to("bring")
    _write("Rope")
    _press(qtbot, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: _all(office)[0].errand.bring == "Rope")
    row = _all(office)[0].row
    assert (row.appoint_from, row.appoint_until) == (start, end)
