"""A case is escalated by keys, and shows to whom and when (M00)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk import cases
from desk.cases import CaseFile, EscalationLevel, Filter, Wanted
from desk.office import Office
from desk.refusals import Refusal
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.bulk_forms import BulkDialog
from ui.cases.detail_facts import Facts
from ui.cases.filters import CaseFilters
from ui.cases.page import CasesPage
from ui.cases.passing import PassOnDialog
from ui.messages import sentence
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def _file(office: Office, number: str) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _facts(page: QWidget) -> dict[str, str]:
    (shown,) = page.findChildren(Facts)
    labels = [(name, value) for name, value in shown._labels if name.isVisibleTo(shown)]
    return {name.text(): value.label.text() for name, value in labels}


def test_a_case_is_escalated_by_keys_shows_it_and_is_taken_back_m00(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M00: the level is chosen on the form that passes the case on, and stands in its file and its story."""
    page: CasesPage = desk.open("cases")
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    level = dialog.form.editor("level")
    assert isinstance(level, Choice)
    assert level.currentText() == "Not escalated"
    dialog.form.go_to("level")
    desk.press(KEY.Key_C)  # Company
    assert level.value() is EscalationLevel.COMPANY
    assert dialog.form.editor("reason").isVisible()
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: list(dialog.form.marks()) == ["reason"])
    assert dialog.form.editor("reason").hasFocus()
    desk.write("The maker does not come")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: [each.level for each in _file(office, taken.number).hand_overs] == [EscalationLevel.COMPANY])
    desk.back()
    desk.until(lambda: "escalated to: Company" in page.detail.story.history.entries[-1]._title.text())
    assert _facts(page)["Escalated to"].startswith("Company · ")
    assert _facts(page)["Escalated to"].endswith("16:00")
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: not _file(office, taken.number).hand_overs)
    desk.until(lambda: "Escalated to" not in _facts(page))


def test_what_was_escalated_is_filtered_m00(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    new = cases.NewCase(summary="Lift stands", told_by="李芳", first_receiver_id=1)
    raised = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: cases.pass_on(work, raised, 3, reason="Stuck", level=EscalationLevel.COMPANY))
    page: CasesPage = desk.open("cases")
    page.list.choose_filters()
    form = desk.dialog(CaseFilters)
    form.form.go_to("escalated")
    desk.press(KEY.Key_C)
    desk.until(lambda: form.show_them.text() == "Show 1 case")
    desk.press(KEY.Key_Return, CTRL)
    desk.back()
    desk.until(lambda: page.list.bar.chips.words() == ["Escalated to: Company"])
    assert page.list.wanted() == Wanted(Filter.WAITING, escalated=EscalationLevel.COMPANY)
    assert [row.number for row in page.list.table.rows() if isinstance(row, cases.CaseRow)] == [raised]


def test_who_escalates_sees_with_whom_the_case_is_already_and_all_of_the_row_m00(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M00."""
    office.do(lambda work: cases.pass_on(work, taken.number, 3, reason="Stuck", level=EscalationLevel.OFFICE))
    desk.open("cases")
    desk.press(KEY.Key_T, CTRL)
    form = desk.dialog(PassOnDialog).form
    told = [each.text() for each in form.field("level").findChildren(PlainLabel)]
    assert "Already with: Manager of the office, since Fri 20 Nov, 16:00" in told
    assert form.field("level").y() == form.field("due_on").y()


def test_several_cases_are_escalated_together_with_the_same_words_and_taken_back_m00(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M00: the same level and the same refusal as of one case, one undo for all."""
    new = cases.NewCase(summary="Lift stands", told_by="李芳", first_receiver_id=1)
    numbers = taken.number, office.do(lambda work: cases.take(work, new)).answer.number
    desk.open("cases")
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(BulkDialog)
    level = dialog.form.editor("level")
    assert isinstance(level, Choice)
    assert level.currentText() == "Not escalated"
    dialog.form.fill({"trade": 3})
    assert not dialog.form.editor("reason").isVisible()
    dialog.form.go_to("level")
    desk.press(KEY.Key_C)  # Company
    assert dialog.form.editor("reason").isVisible()
    desk.press(KEY.Key_Return, CTRL)
    assert dialog.form.marks() == {"reason": sentence(Refusal("hand_off.why_raised_missing"))}
    assert dialog.form.editor("reason").hasFocus()
    desk.write("The maker does not come")
    desk.press(KEY.Key_Return, CTRL)
    desk.back()
    desk.until(lambda: "Passed on: 2 cases" in desk.toasts())
    for number in numbers:
        (only,) = _file(office, number).hand_overs
        assert (only.level, only.reason) == (EscalationLevel.COMPANY, "The maker does not come")
        assert only.at == office.ask(lambda reading: reading.now)
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: not any(_file(office, number).hand_overs for number in numbers))


def test_several_cases_passed_on_say_with_whom_they_are_already_and_get_a_limit_each_or_one_for_all_m00_m47(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M00, M47: as the form of one case does."""
    new = cases.NewCase(summary="Lift stands", told_by="李芳", first_receiver_id=1)
    other = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: cases.pass_on(work, other, 3, reason="Stuck", level=EscalationLevel.COMPANY))
    numbers = taken.number, other
    own = {each: office.ask(lambda reading, each=each: cases.department_limit(reading, each)) for each in numbers}  # type: ignore[misc]
    for limit in ("", "2026-12-04"):
        desk.open("cases")
        desk.press(KEY.Key_A, CTRL)
        desk.press(KEY.Key_T, CTRL)
        dialog = desk.dialog(BulkDialog)
        told = [each.text() for each in dialog.form.field("level").findChildren(PlainLabel)]
        assert f"Already with Company: {other}" in told
        dialog.form.fill({"trade": 3})
        dialog.form.go_to("due_on")
        desk.write(limit)
        desk.press(KEY.Key_Return, CTRL)
        desk.back()
        desk.until(lambda: "Passed on: 2 cases" in desk.toasts())
        dues = {each: _file(office, each).hand_overs[-1].due_at for each in numbers}
        if not limit:
            assert dues == own
            desk.press(KEY.Key_Z, CTRL)
            desk.until(lambda: not _file(office, taken.number).hand_overs)
    assert {office.facts.local(due).strftime("%F") for due in dues.values() if due is not None} == {limit}
