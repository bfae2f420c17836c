"""The short form of a sudden event at the real window: four things, a running clock, whom to call (M14, M42, M92)."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, directory, drafts, incidents
from desk.cases import Filter
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.desk.incidents.test_incidents import class_id
from tests.figured import between
from tests.safety.test_hostile_screens import rich
from tests.ui.hands import ALT, CTRL, KEY
from tests.ui.incidents.at_window import AtWindow
from tests.ui.plain import assert_plain
from tests.ui.refusing import refusing
from ui.cases.called import CalledPart
from ui.cases.page import CasesPage
from ui.cases.sudden import SuddenPage
from ui.cases.sudden_known import KIND


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path, flat: int) -> Iterator[AtWindow]:
    at_window = AtWindow(qtbot, office, folder)
    yield at_window
    at_window.leave()
    assert at_window.faults == []


@pytest.fixture
def firm(office: Office) -> int:
    """The lift firm leads the call list of people trapped; the guards follow."""
    trapped = class_id(office, "trapped")

    def act(work: UnitOfWork) -> int:
        firm = directory.Entry(False, Named("Lift firm", "电梯维保"), phone="0571 8123 4567")
        guards = directory.Entry(True, Named("Guard room", "门岗"), phone="8001")
        ids = [directory.add_entry(work, each) for each in (firm, guards)]
        directory.set_call_list(work, trapped, ids)
        return ids[0]

    return office.do(act).answer


def begin(desk: AtWindow) -> SuddenPage:
    """F11."""
    desk.press(KEY.Key_F11)
    return desk.page_of("sudden", SuddenPage)


def all_cases(office: Office) -> tuple[cases.CaseRow, ...]:
    return tuple(office.ask(lambda reading: cases.cases(reading, Filter.ALL)).rows)


def saved(office: Office) -> cases.CaseFile:
    (row,) = all_cases(office)
    return office.ask(lambda reading: cases.file_of(reading, row.number))


def trapped(desk: AtWindow) -> SuddenPage:
    """What and where, as far as somebody tells them in the first seconds."""
    page = begin(desk)
    desk.write("trapped")
    desk.press(KEY.Key_Return)
    desk.write("3栋2号电梯")
    desk.press(KEY.Key_Return)
    return page


def test_trapped_in_a_lift_is_saved_with_four_fields_by_keys_and_the_call_list_stands_beside_it(
    desk: AtWindow, office: Office, owner: int, firm: int
) -> None:
    """M42: at most four fields; the call list is shown; due in minutes."""
    page = trapped(desk)
    assert page.form.names() == ["class", "where", "who", "words"]
    assert [(line.row.name.en, line.row.phone) for line in page.list.lines] == [
        ("Lift firm", "0571 8123 4567"),
        ("Guard room", "8001"),
    ]
    assert page.head.due.text() == "Answer by today 16:05, solve by today 16:30"
    assert page.elbow.isVisible()
    desk.write("王小明")
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.window.focusWidget() is page.form.words)
    desk.write("两个人，有小孩")
    desk.press(KEY.Key_Return)
    file = saved(office)
    assert (file.row.told_by, file.place, file.words) == ("王小明", "3栋2号电梯", "两个人，有小孩")
    assert (file.channel, file.row.urgency, file.first_receiver != "") == ("phone", "at_once", True)
    assert file.row.reply_due == FRIDAY + timedelta(minutes=5)
    assert page.head.state.text() == f"{file.row.number} taken"
    assert page.list.lines[0].hasFocus(), "the calls are what follows"
    assert page.isVisible()


def test_f9_saves_with_no_more_than_what_and_where(desk: AtWindow, office: Office) -> None:
    trapped(desk)
    desk.press(KEY.Key_F9)
    file = saved(office)
    assert (file.row.told_by, file.relation) == ("", "other"), "the book keeps no word of any language for it"
    shown = desk.go("cases", CasesPage, number=file.row.number).detail.story
    assert shown.person.text() == "Nobody named"
    assert shown.role.isHidden()


def test_a_flat_is_a_flat_and_the_callers_own_flat_stands_where_nothing_was_typed(
    desk: AtWindow, office: Office, owner: int
) -> None:
    page = begin(desk)
    desk.write("flooding")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return)
    desk.write("wxm")
    desk.press(KEY.Key_Return)
    desk.until(lambda: page.form.where.text() == "3-2-1801")
    desk.press(KEY.Key_F9)
    file = saved(office)
    assert (file.row.unit, file.place, file.row.told_by) == ("3-2-1801", "", "王小明")


def test_nothing_chosen_is_marked_and_what_was_typed_stays(desk: AtWindow, office: Office) -> None:
    page = begin(desk)
    page.form.where.setText("Roof")
    desk.press(KEY.Key_F9)
    assert "class" in page.form.marks()
    assert page.form.where.text() == "Roof"
    assert all_cases(office) == ()


@pytest.mark.parametrize(("field", "typed"), [("where", "x" * 201), ("who", "x" * 301), ("class", "<b>{{7*7}}</b>")])
def test_what_cannot_be_is_marked_in_its_field(desk: AtWindow, office: Office, field: str, typed: str) -> None:
    page = trapped(desk)
    page.form.fill({field: typed})
    desk.press(KEY.Key_F9)
    assert field in page.form.marks()
    assert all_cases(office) == ()


@pytest.mark.parametrize(
    ("typed", "kept", "kept_line"),
    [
        ("<b>x</b> & {{7*7}}", "<b>x</b> & {{7*7}}", "<b>x</b> & {{7*7}}"),
        ("NUL\0\ud83d", "NUL", "NUL"),
        ("行\n行", "行\n行", "行 行"),
    ],
)
def test_hostile_words_are_words(desk: AtWindow, office: Office, typed: str, kept: str, kept_line: str) -> None:
    """They are kept as typed and stand on the screen as letters."""
    page = trapped(desk)
    page.form.fill({"where": typed, "who": typed, "words": typed})
    assert rich(desk.window) == []
    desk.press(KEY.Key_F9)
    file = saved(office)
    assert (file.words, file.place, file.row.told_by) == (kept, kept_line, kept_line)
    assert rich(desk.window) == []
    desk.go("cases", CasesPage, number=file.row.number)
    assert_plain(desk.window, kept)


# -- calls


def test_calls_before_it_is_saved_are_kept_and_go_with_the_case(desk: AtWindow, office: Office, firm: int) -> None:
    """M92."""
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    desk.press(KEY.Key_2, ALT)
    assert [line.was_called for line in page.list.lines] == [True, True]
    page.made.table.setFocus()
    desk.press(KEY.Key_N)
    assert [row.reached for row in page.log.rows] == [True, False]
    page.made.said.setText("busy")
    page.made.said.editingFinished.emit()
    desk.press(KEY.Key_F9)
    file = saved(office)
    calls = office.ask(lambda reading: incidents.calls_of_case(reading, file.row.id))
    assert [(each.who, each.phone, each.reached, each.outcome) for each in calls] == [
        ("Lift firm", "0571 8123 4567", True, ""),
        ("Guard room", "8001", False, "busy"),
    ]
    assert [line.what for line in file.lines if line.what == "called"] == ["called", "called"]


def test_calls_after_it_was_saved_go_to_the_case_by_the_bare_digit(
    desk: AtWindow, office: Office, firm: int, clock: FixedClock
) -> None:
    """M92: the time from the log to the first one notified."""
    page = trapped(desk)
    desk.press(KEY.Key_F9)
    clock.move_on(timedelta(minutes=2))
    page.refresh()
    desk.settle()
    desk.press(KEY.Key_1)
    desk.settle()
    notified = between(office, FRIDAY, FRIDAY + timedelta(days=1))["notified"]
    assert (notified.value, notified.n) == (pytest.approx(2, abs=0.05), 1)
    assert page.log.rows[0].key > 0
    desk.undo()
    assert page.log.rows == ()
    told = [line.what for line in saved(office).lines]
    assert told[-2:] == ["called", "call_off"]


def test_somebody_who_is_on_no_list_is_called(desk: AtWindow, office: Office) -> None:
    page = trapped(desk)
    page.list.other.setText("李经理 139 0000 1111")
    page.list.other.setFocus()
    desk.press(KEY.Key_Return)
    (row,) = page.log.rows
    assert (row.who, row.phone) == ("李经理", "139 0000 1111")


def test_a_call_is_taken_off_with_undo_also_when_it_was_saved_meanwhile(
    desk: AtWindow, office: Office, firm: int
) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.made.table.setFocus()
    desk.press(KEY.Key_Delete)
    assert page.log.rows == ()
    desk.press(KEY.Key_F9)
    desk.undo()
    desk.until(lambda: len(page.log.rows) == 1)
    assert page.log.rows[0].key > 0
    assert saved(office).row.number


# -- nothing is lost


def test_a_crash_loses_neither_words_nor_calls_nor_the_moment(
    qtbot: QtBot, desk: AtWindow, office: Office, folder: Path, firm: int, clock: FixedClock
) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.keeper.timer.timeout.emit()
    desk.settle()
    (draft,) = office.ask(lambda reading: drafts.drafts(reading, KIND))
    assert [each["who"] for each in json.loads(str(draft.content["calls"]))] == ["Lift firm"]
    clock.move_on(timedelta(minutes=3))
    later = AtWindow(qtbot, office, folder)
    again = later.go("sudden", SuddenPage)
    assert "Not finished" in later.said()
    later.window.follow_message()
    later.settle()
    assert again.form.where.text() == "3栋2号电梯"
    assert [row.who for row in again.log.rows] == ["Lift firm"]
    later.press(KEY.Key_F9)
    file = saved(office)
    assert file.row.taken_at < FRIDAY + timedelta(seconds=30), "the limits run from the call"
    assert len(office.ask(lambda reading: incidents.calls_of_case(reading, file.row.id))) == 1
    assert office.ask(lambda reading: drafts.drafts(reading, KIND)) == ()
    later.leave()
    assert later.faults == []


def test_f11_again_keeps_the_first_event_as_a_draft_and_coming_back_goes_on_with_it(
    desk: AtWindow, office: Office
) -> None:
    page = trapped(desk)
    desk.go("cases", CasesPage)
    desk.press(KEY.Key_F11)
    assert page.form.where.text() == "3栋2号电梯", "back to the one that was left"
    desk.press(KEY.Key_F11)
    assert page.form.empty()
    assert page.head.chooser.isVisible()
    page.resume(page.head.chooser.rows[0])
    desk.settle()
    assert page.form.where.text() == "3栋2号电梯"
    page.discard()
    desk.settle()
    assert page.form.empty()
    desk.undo()
    assert page.form.where.text() == "3栋2号电梯"


def test_a_new_look_keeps_words_and_calls(desk: AtWindow, office: Office, firm: int) -> None:
    trapped(desk)
    desk.press(KEY.Key_1, ALT)
    desk.window.resize_text(1)
    desk.settle()
    page = desk.page_of("sudden", SuddenPage)
    assert page.form.where.text() == "3栋2号电梯"
    assert page.form.kind() is not None
    assert [row.who for row in page.log.rows] == ["Lift firm"]
    desk.press(KEY.Key_F9)
    number = saved(office).row.number
    desk.window.resize_text(-1)
    desk.settle()
    assert desk.page_of("sudden", SuddenPage).head.state.text() == f"{number} taken"


def test_a_save_that_falls_through_gives_everything_back(desk: AtWindow, office: Office, firm: int) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    with refusing(desk.office, "case"):
        desk.press(KEY.Key_F9)
    assert all_cases(office) == ()
    assert page.form.isEnabled()
    desk.press(KEY.Key_F9)
    assert len(office.ask(lambda reading: incidents.calls_of_case(reading, saved(office).row.id))) == 1


# -- incident


def test_one_key_makes_it_an_incident_that_every_page_knows(desk: AtWindow, office: Office) -> None:
    page = begin(desk)
    desk.write("power")
    desk.press(KEY.Key_Return)
    desk.write("3-2-1801")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_I, CTRL)
    file = saved(office)
    assert file.incident == "I-2026-0001"
    assert "building 3" in desk.window.frame.known.accessibleName()
    assert page.head.incident.text() == "Incident I-2026-0001"
    assert not page.bar.incident.isEnabled()
    desk.undo()
    assert saved(office).incident == ""
    desk.press(KEY.Key_I, CTRL)
    assert saved(office).incident == "I-2026-0002"


def test_another_caller_of_a_known_cause_joins_it(desk: AtWindow, office: Office, flat: int) -> None:
    first = office.do(
        lambda work: incidents.take_sudden(work, incidents.SuddenEvent(class_id(office, "outage"), unit_id=flat))
    ).answer
    made = office.do(lambda work: incidents.make_of(work, first.number)).answer
    page = begin(desk)
    desk.write("power")
    desk.press(KEY.Key_Return)
    desk.write("3-2-1801")
    desk.press(KEY.Key_Return)
    desk.until(page.known.isVisible)
    desk.press(KEY.Key_J, ALT)
    desk.press(KEY.Key_F9)
    newest = all_cases(office)[0]
    assert newest.number != first.number
    assert office.ask(lambda reading: cases.file_of(reading, newest.number)).incident == made.number


# -- the clock


def test_the_clock_runs_from_the_call_and_turns_red_when_the_first_limit_is_over(
    desk: AtWindow, clock: FixedClock
) -> None:
    page = trapped(desk)
    assert page.head.clock.text().startswith("0:0")
    clock.move_on(timedelta(minutes=6))
    page.clock.ask()
    desk.settle()
    assert page.head.clock.text().startswith("6:0")
    assert page.head.clock.tone == "red"


def test_at_night_it_is_said_that_the_office_is_closed(
    qtbot: QtBot, office: Office, folder: Path, flat: int, clock: FixedClock
) -> None:
    """M14: an item at 02:10 counts from 02:10."""
    clock.move_to(datetime(2026, 11, 20, 18, 10, tzinfo=UTC))
    desk = AtWindow(qtbot, office, folder)
    page = trapped(desk)
    assert page.head.after_hours.isVisible()
    assert page.head.due.text() == "Answer by today 02:15, solve by today 02:40"
    desk.press(KEY.Key_F9)
    assert saved(office).after_hours
    desk.leave()
    assert desk.faults == []


def test_calls_of_a_case_stand_in_its_history_and_in_a_part_of_its_own(
    desk: AtWindow, office: Office, taken: cases.Taken
) -> None:
    """M92: also the next day, when somebody puts the list right."""
    call = incidents.NewCall("Gas works", "96777", reached=False, outcome="no answer")
    office.do(lambda work: incidents.called(work, call, case_id=taken.id))
    page = desk.go("cases", CasesPage, number=taken.number)
    told = [(entry._title.text(), entry._line.text) for entry in page.detail.story.history.entries if entry._line]
    assert ("Called · Not reached", "Gas works · 96777 · no answer") in told
    page.detail.open_part("called")
    desk.settle()
    part = page.detail.part("called")
    assert isinstance(part, CalledPart)
    desk.until(lambda: len(part.calls.rows()) == 1)
    part.calls.table.setFocus()
    part.calls.table.selectRow(0)
    desk.press(KEY.Key_Delete)
    desk.until(lambda: not part.calls.rows())
    desk.undo()
    desk.until(lambda: len(part.calls.rows()) == 1)


# -- fresh eyes


def test_a_draft_brought_back_while_another_is_saved_leaves_that_one_alone(
    desk: AtWindow, office: Office, firm: int
) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.discard()
    desk.settle()
    desk.write("flooding")
    desk.press(KEY.Key_Return)
    page.save()
    desk.window.undo()
    desk.settle()
    file = saved(office)
    assert office.ask(lambda reading: incidents.calls_of_case(reading, file.row.id)) == ()
    assert page.form.where.text() == "3栋2号电梯"
    assert [each.who for each in page.log.rows] == ["Lift firm"]


def test_words_begun_about_one_call_stay_with_it_when_another_is_made(
    desk: AtWindow, office: Office, firm: int
) -> None:
    """M92."""
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.made.said.setFocus()
    desk.write("They come in ten minutes")
    desk.press(KEY.Key_2, ALT)
    assert [each.outcome for each in page.log.rows] == ["They come in ten minutes", ""]
    desk.press(KEY.Key_Return)
    assert [each.outcome for each in page.log.rows] == ["They come in ten minutes", ""]


def test_f9_in_the_words_said_keeps_the_call_once_with_them(desk: AtWindow, office: Office, firm: int) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.made.said.setFocus()
    desk.write("On the way")
    desk.press(KEY.Key_F9)
    calls = office.ask(lambda reading: incidents.calls_of_case(reading, saved(office).row.id))
    assert [(each.who, each.outcome) for each in calls] == [("Lift firm", "On the way")]


def test_a_call_taken_back_while_it_is_saved_is_off_the_case(desk: AtWindow, office: Office, firm: int) -> None:
    page = trapped(desk)
    desk.press(KEY.Key_1, ALT)
    page.save()
    desk.window.undo()
    desk.settle()
    assert office.ask(lambda reading: incidents.calls_of_case(reading, saved(office).row.id)) == ()
    assert page.log.rows == ()


def test_the_case_is_called_in_the_language_of_the_window(desk: AtWindow, office: Office) -> None:
    trapped(desk)
    desk.press(KEY.Key_F9)
    assert saved(office).row.summary == "Trapped in a lift · 3栋2号电梯"


def test_an_event_is_not_offered_the_incident_made_of_it(desk: AtWindow, office: Office) -> None:
    page = begin(desk)
    desk.write("power")
    desk.press(KEY.Key_Return)
    desk.write("3-2-1801")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_I, CTRL)
    desk.settle()
    assert not page.known.isVisible()


def test_one_without_a_number_is_asked_for_it_and_never_marked_reached(desk: AtWindow, office: Office) -> None:
    trapped_id = class_id(office, "trapped")

    def act(work: UnitOfWork) -> int:
        id = directory.add_entry(work, directory.Entry(False, Named("Lift firm", "电梯维保")))
        directory.set_call_list(work, trapped_id, [id])
        return id

    entry = office.do(act).answer
    page = trapped(desk)
    desk.press(KEY.Key_F9)
    desk.press(KEY.Key_I, CTRL)
    for _ in range(2):
        desk.press(KEY.Key_Return)
        assert desk.window.focusWidget() is page.list.other
        assert page.list.other.text() == "Lift firm "
        assert page.log.rows == ()
    desk.write("88117700")
    desk.press(KEY.Key_Return)
    (call,) = office.ask(lambda reading: incidents.calls_of_case(reading, saved(office).row.id))
    assert (call.who, call.phone, call.entry_id) == ("Lift firm", "88117700", entry)


def test_words_that_are_no_class_keep_the_cursor_and_are_marked(desk: AtWindow) -> None:
    page = begin(desk)
    desk.write("zzzz")
    desk.press(KEY.Key_Return)
    assert desk.window.focusWidget() is page.form.what
    assert "zzzz" in page.form.marks()["class"]
