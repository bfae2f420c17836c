"""What is done with a case from its page, by keys, in the real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, drafts, slips
from desk.cases import CaseFile, CaseStatus
from desk.office import Office
from tests.ui.cases.cases_at_desk import CTRL, KEY, AtDesk
from tests.ui.refusing import ODD, refusing
from ui.cases.acts import CloseDialog, PassOnDialog, ReplyDialog, SlipDialog, VoidDialog
from ui.preview import PreviewDialog
from ui.widgets.link import LinkButton


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def file(office: Office, number: str) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def take(office: Office, summary: str, trade_id: int | None = None) -> str:
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1, trade_id=trade_id)
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_ctrl_enter_adds_the_note_and_empties_the_box(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    assert page.detail.note.hasFocus()
    desk.write("已告知业主明早上门")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: page.detail.note.toPlainText() == "")
    desk.settle()
    last = file(office, taken.number).lines[-1]
    assert (last.what, last.text) == ("note", "已告知业主明早上门")
    assert page.detail.shown.file.lines[-1] == last


def test_a_note_begun_waits_at_its_case(desk: AtDesk, office: Office) -> None:
    take(office, "one")
    take(office, "two")
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("not yet sent")
    page.list.table.setFocus()
    desk.press(KEY.Key_Down)
    desk.settle()
    assert page.detail.note.toPlainText() == ""
    desk.press(KEY.Key_Up)
    desk.settle()
    assert page.detail.note.toPlainText() == "not yet sent"


def test_f9_raises_and_prints_a_slip_with_one_key(desk: AtDesk, office: Office, folder: Path) -> None:
    number = take(office, "leak", trade_id=1)
    page = desk.open("cases")
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(list((folder / "papers").glob("*.pdf"))))
    desk.settle()
    ((slip, _status),) = file(office, number).slips
    assert file(office, number).row.status is CaseStatus.WITH_TRADE
    assert any(slip in path.name for path in (folder / "papers").glob("*.pdf"))
    desk.until(lambda: page.detail.status.text() == "With trade")


def test_f9_asks_who_goes_when_no_trade_is_known(desk: AtDesk, office: Office) -> None:
    number = take(office, "noise")
    desk.open("cases")
    desk.press(KEY.Key_F9)
    dialog = desk.dialog(SlipDialog)
    dialog.form.fill({"trade": 2, "worker": "王电工"})
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: bool(file(office, number).slips))
    desk.settle()
    slip = office.ask(lambda reading: slips.file_of(reading, file(office, number).slips[0][0]))
    assert slip.worker == "王电工"
    assert file(office, number).trade_id == 2


def test_f9_offers_to_print_a_slip_that_is_out_again(desk: AtDesk, office: Office) -> None:
    number = take(office, "leak", trade_id=1)
    slip = office.do(lambda work: slips.raise_for(work, number)).answer
    desk.open("cases")
    desk.press(KEY.Key_F9)
    dialog = desk.dialog(SlipDialog)
    again = next(each for each in dialog.findChildren(LinkButton) if each.text() == "Print it again")
    again.click()
    desk.until(lambda: office.ask(lambda reading: slips.file_of(reading, slip)).printed == 1)
    desk.settle()
    assert len(file(office, number).slips) == 1


def test_ctrl_p_shows_the_paper_of_the_latest_slip(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_P, CTRL)
    assert any("has no slip yet" in text for text in desk.toasts())
    office.do(lambda work: slips.raise_for(work, taken.number))
    desk.settle()
    desk.press(KEY.Key_P, CTRL)
    assert desk.dialog(PreviewDialog).view.page_count() == 1


def test_a_reply_without_words_is_marked_and_one_with_words_is_kept(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    dialog = desk.dialog(ReplyDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reply" in dialog.form.marks())
    assert file(office, taken.number).row.status is CaseStatus.OPEN
    desk.write("水管工明早九点上门")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.ANSWERED)
    desk.back()
    desk.until(lambda: page.detail.status.text() == "Answered")
    assert file(office, taken.number).lines[-1].text == "水管工明早九点上门"


def test_words_of_a_form_that_was_left_with_esc_are_there_again(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.write("half a reply")
    desk.press(KEY.Key_Escape)
    desk.back()
    desk.press(KEY.Key_R, CTRL)
    assert desk.dialog(ReplyDialog).form.read()["reply"] == "half a reply"


def test_a_case_is_not_closed_before_its_reply(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    page.bar.buttons["close"].click()
    dialog = desk.dialog(CloseDialog)
    desk.write("done")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert dialog.isVisible()
    assert file(office, taken.number).row.status is CaseStatus.OPEN
    reply = next(each for each in dialog.findChildren(LinkButton) if each.text().startswith("Record the reply"))
    reply.click()
    desk.dialog(ReplyDialog)


def test_a_closed_case_leaves_the_waiting_ones_and_the_toast_leads_back(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told him."))
    page = desk.open("cases")
    page.bar.buttons["close"].click()
    desk.dialog(CloseDialog)
    desk.write("Seal replaced")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.CLOSED)
    desk.back()
    desk.until(lambda: page.list.table.rows() == [])
    assert file(office, taken.number).outcome == "Seal replaced"
    assert f"{taken.number} closed" in desk.toasts()
    desk.open("cases", number=taken.number)
    desk.until(lambda: page.detail.isVisible() and page.detail.status.text() == "Closed")


def test_passing_on_names_the_trade_in_the_history(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    dialog.form.fill({"trade": 3, "note": "asked for Monday"})
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).trade_id == 3)
    desk.back()
    told = file(office, taken.number)
    assert told.row.status is CaseStatus.WITH_TRADE
    assert told.lines[-1].text == "asked for Monday"


def test_a_case_is_made_void_only_with_a_reason(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    page.bar.buttons["void"].click()
    dialog = desk.dialog(VoidDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("taken twice")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.VOID)
    assert file(office, taken.number).void_reason == "taken twice"


def test_a_form_can_be_saved_after_a_fault(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    dialog = desk.dialog(ReplyDialog)
    desk.write("请放心，明早上门")
    with refusing(office, "reply", saying=ODD):
        desk.press(KEY.Key_S, CTRL)
        desk.until(desk.window.errands.idle)
    assert len(desk.faults) == 1
    desk.faults.clear()
    assert dialog.isVisible()
    desk.press(KEY.Key_S, CTRL)
    desk.back()
    assert file(office, taken.number).row.status is CaseStatus.ANSWERED
    assert office.ask(lambda reading: drafts.drafts(reading, "reply")) == ()


def test_a_note_can_be_added_after_a_fault(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("已告知业主")
    with refusing(office, "case_note", saying=ODD):
        desk.press(KEY.Key_Return, CTRL)
        desk.until(desk.window.errands.idle)
    desk.faults.clear()
    assert page.detail.note.toPlainText() == "已告知业主"
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert page.detail.note.toPlainText() == ""
    assert file(office, taken.number).lines[-1].text == "已告知业主"
    assert office.ask(lambda reading: drafts.drafts(reading, "note")) == ()


def test_a_note_and_a_reply_begun_are_there_after_the_program_was_killed(
    qtbot: QtBot, desk: AtDesk, office: Office, folder: Path, taken: cases.Taken
) -> None:
    """G11: the second window knows nothing of the first but the book."""
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("业主明早")
    page.keeper.timer.timeout.emit()
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.write("请放心")
    page.acts.replies.timer.timeout.emit()
    desk.settle()
    later = AtDesk(qtbot, office, folder)
    again = later.open("cases", number=taken.number)
    assert again.detail.note.toPlainText() == "业主明早"
    later.press(KEY.Key_R, CTRL)
    dialog = later.dialog(ReplyDialog)
    assert dialog.form.read()["reply"] == "请放心"
    later.press(KEY.Key_S, CTRL)
    later.back()
    assert office.ask(lambda reading: drafts.drafts(reading, "reply")) == ()
    assert len(office.ask(lambda reading: drafts.drafts(reading, "note"))) == 1
    later.leave()


def test_a_note_emptied_again_is_no_draft(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("A")
    page.keeper.timer.timeout.emit()
    desk.press(KEY.Key_Backspace)
    desk.press(KEY.Key_Escape)
    page.leave()
    desk.settle()
    assert office.ask(lambda reading: drafts.drafts(reading, "note")) == ()
