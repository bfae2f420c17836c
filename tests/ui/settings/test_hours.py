"""The hours of the office and its own days, by keyboard (M50, loved feature 5)."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, own_days
from desk.cases import NewCase
from desk.office import Office
from desk.own_days import OwnDays
from desk.week import WEEK, same_hours
from tests.conftest import type_text
from tests.desk.rules.offices import HALF, LUNCH
from tests.ui.opened import open_page, open_window, page_of
from ui.look import Look
from ui.settings.hours import HoursPart
from ui.settings.page import SettingsPage
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def hours(qtbot: QtBot, window: Window) -> HoursPart:
    """The hours in sight, with the cursor on Monday's opening."""
    page = open_page(qtbot, window, "settings", part="hours")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    qtbot.waitUntil(page.hours.answered.isVisible)
    return page.hours


def here() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def type_keys(qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(here(), words)


def test_a_lunch_break_and_a_half_saturday_are_typed_and_saved(
    qtbot: QtBot, window: Window, office: Office, hours: HoursPart
) -> None:
    """M50: Tab goes along the day, Enter and the arrows from day to day, Ctrl+S saves."""
    for cell in ("0830", "12", "13.30", "17:30"):
        here().selectAll()  # type: ignore[attr-defined]  # a line for a time
        type_keys(qtbot, cell)
        qtbot.keyClick(here(), Key.Key_Tab)
    hours.week.copy.click()
    hours.week.cells[4][0].setFocus()
    qtbot.keyClick(here(), Key.Key_Return)
    assert here() is hours.week.cells[5][0]
    for cell in ("9", "", "", "12"):
        type_keys(qtbot, cell)
        qtbot.keyClick(here(), Key.Key_Tab)
    assert hours.dirty()
    qtbot.keyClick(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and not hours.dirty())
    assert office.facts.week == (*same_hours(LUNCH, range(5))[:5], HALF, ())
    assert hours.week.cells[5][0].text() == "09:00"
    assert window.toasts.texts() == ["The hours are saved; they serve the cases to come"]


def test_what_the_hours_mean_is_tried_out_while_they_are_typed(qtbot: QtBot, hours: HoursPart) -> None:
    assert hours.answered.text() == "A complaint taken now would be answered by Mon 23 Nov 16:00."
    assert hours.why.text() == "Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00"
    hours.week.cells[5][0].setText("9:00")
    hours.week.cells[5][3].setText("12:00")
    qtbot.waitUntil(lambda: "tomorrow 12:00" in hours.answered.text())
    assert hours.why.text().endswith("Sat 21 Nov closes at 12:00")
    hours.week.cells[5][3].setText("noon")
    qtbot.waitUntil(hours.answered.isHidden)
    hours.form.fill({"week": WEEK, "zone": "Nowhere/Else"})
    hours.reset()
    qtbot.waitUntil(hours.answered.isVisible)


def test_the_days_off_of_the_coming_weeks_are_told(qtbot: QtBot, hours: HoursPart) -> None:
    assert "Fri 1 Jan 2027 to Sun 3 Jan 2027 are closed (New Year's Day)" in hours.coming.text()
    hours.form.fill({"country": "HK"})
    hours.form.changed.emit()
    qtbot.waitUntil(lambda: "Christmas" in hours.coming.text())


@pytest.mark.parametrize(
    ("weekday", "place", "typed", "said"),
    [
        (3, 3, "6", "close before it opens"),
        (4, 1, "12", "Fill in what is missing"),
        (1, 0, "<b>soon</b>", "“<b>soon</b>” is no time"),
        (2, 3, "99999999999", "is no time"),
        (0, 0, "", "Fill in what is missing"),
        (6, 3, "24:00", "Fill in what is missing"),
    ],
)
def test_wrong_hours_are_refused_at_their_day_and_what_was_typed_stays(
    qtbot: QtBot, window: Window, office: Office, hours: HoursPart, weekday: int, place: int, typed: str, said: str
) -> None:
    before = office.facts
    cell = hours.week.cells[weekday][place]
    cell.setText(typed)
    qtbot.keyClick(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "week" in hours.form.marks())
    assert said in hours.form.marks()["week"]
    assert here() is hours.week.cells[weekday][0]
    assert (cell.text(), office.facts) == (typed, before)
    hours.reset()
    assert not hours.dirty()
    assert hours.form.marks() == {}


def test_an_unknown_time_zone_is_refused(qtbot: QtBot, window: Window, hours: HoursPart) -> None:
    hours.form.fill({"zone": "Nowhere/Else"})
    qtbot.keyClick(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "zone" in hours.form.marks())


def test_new_hours_serve_new_cases_only(qtbot: QtBot, window: Window, office: Office, hours: HoursPart) -> None:
    """M50: what was promised stays promised."""

    def take() -> cases.Taken:
        new = NewCase(summary="x", told_by="王", first_receiver_id=1)
        return office.do(lambda work: cases.take(work, new)).answer

    before = take()
    hours.week.set_value(same_hours([(time(8), time(16))], range(7)))
    hours.form.changed.emit()
    qtbot.keyClick(window, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and office.facts.week[6] != ())
    row = office.ask(lambda reading: cases.file_of(reading, before.number)).row
    assert row.reply_due == before.reply_due
    assert take().reply_due < before.reply_due


def test_every_cell_has_a_name_for_screen_readers(hours: HoursPart) -> None:
    assert hours.week.cells[2][1].accessibleName() == "Wednesday, Break from"


def test_what_was_typed_outlives_another_look(qtbot: QtBot, window: Window, hours: HoursPart) -> None:
    hours.week.cells[0][0].setText("half")
    window.set_look(Look(dark=True))
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    again = page_of(window, "settings")
    assert isinstance(again, SettingsPage)
    assert again.hours is not hours
    assert again.hours.week.cells[0][0].text() == "half"
    assert again.hours.dirty()


# -- own days


def days(office: Office) -> list[tuple[date, bool, str]]:
    return [(row.day, row.works, row.note) for row in office.ask(own_days.own_days)]


def test_an_own_day_is_added_by_key_taken_off_and_put_back(
    qtbot: QtBot, window: Window, office: Office, hours: HoursPart
) -> None:
    hours.days.focus_first()
    qtbot.keyClick(here(), Key.Key_Insert)
    form = hours.days.form
    assert form is not None
    type_keys(qtbot, "11-25")
    qtbot.keyClick(here(), Key.Key_Return)
    type_keys(qtbot, "11-26")
    type_text(form.form.editor("note"), "台风停工")
    qtbot.keyClick(form.form.editor("note"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(hours.days.rows()) == 2)
    assert days(office) == [(date(2026, 11, 25), False, "台风停工"), (date(2026, 11, 26), False, "台风停工")]
    qtbot.waitUntil(lambda: "Wed 25 Nov to Thu 26 Nov are closed" in hours.coming.text())
    hours.days.table.setFocus()
    hours.days.select(date(2026, 11, 26).toordinal())
    qtbot.keyClick(hours.days.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: window.errands.idle() and len(hours.days.rows()) == 1)
    assert window.toasts.texts()[-1] == "Own day taken off"
    window.undo()
    qtbot.waitUntil(lambda: len(hours.days.rows()) == 2)
    assert days(office)[1] == (date(2026, 11, 26), False, "台风停工")


def test_an_own_day_is_changed_with_f2_and_ctrl_s_leaves_the_hours_alone(
    qtbot: QtBot, window: Window, office: Office, hours: HoursPart
) -> None:
    office.do(lambda work: own_days.add(work, OwnDays(date(2026, 11, 28), works=True, note="Stocktaking")))
    qtbot.waitUntil(lambda: len(hours.days.rows()) == 1)
    hours.week.cells[0][0].setText("9:15")
    hours.days.table.setFocus()
    hours.days.select(date(2026, 11, 28).toordinal())
    qtbot.keyClick(hours.days.table, Key.Key_F2)
    form = hours.days.form
    assert form is not None
    assert form.form.names() == ["works", "note"]
    form.form.fill({"works": False})
    note = form.form.editor("note")
    note.setFocus()
    qtbot.keyClick(note, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: days(office) == [(date(2026, 11, 28), False, "Stocktaking")])
    qtbot.waitUntil(window.errands.idle)
    assert office.facts.week == WEEK
    assert hours.dirty()


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [("", "", "first"), ("soon", "", "first"), ("2026-11-25", "2026-11-20", "last"), ("9999-12-31", "", "first")],
)
def test_a_day_that_cannot_be_meant_is_marked(
    qtbot: QtBot, office: Office, hours: HoursPart, first: str, last: str, field: str
) -> None:
    hours.days.add(first=first, last=last)
    form = hours.days.form
    assert form is not None
    form.save()
    qtbot.waitUntil(lambda: field in form.form.marks())
    assert days(office) == []


def test_an_entry_that_changes_nothing_says_so(qtbot: QtBot, office: Office, hours: HoursPart) -> None:
    for day, works in ((date(2026, 11, 28), False), (date(2027, 1, 1), True)):
        office.do(lambda work, day=day, works=works: own_days.add(work, OwnDays(day, works=works, note="<b>&amp;")))
    qtbot.waitUntil(lambda: len(hours.days.rows()) == 2)
    model = hours.days.table.model()
    told = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert told[0] == ["Sat 28 Nov 2026", "Closed", "<b>&amp;", "closed in the week – changes nothing"]
    assert told[1][3] == "holiday: New Year's Day"


def test_a_week_half_typed_is_a_draft_with_every_sign_of_it(qtbot: QtBot, window: Window, hours: HoursPart) -> None:
    """G11: also what can be read as no time yet."""
    typed = hours.week.cells[0]
    typed[0].setText("7:15")
    typed[3].setText("half")
    begun = hours.pack(hours.form.read())
    hours.reset()
    assert typed[0].text() != "07:15"
    hours.take_up(hours.unpack(begun))
    assert [cell.text() for cell in typed] == ["07:15", "", "", "half"]
    hours.reset()
    qtbot.waitUntil(window.errands.idle)
