"""What is done with a case from its page, by keys, in the real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, choices, drafts, people, slips
from desk.cases import CaseFile, CaseStatus
from desk.office import Office
from desk.people import NewClerk
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from tests.ui.refusing import ODD, refusing
from ui.cases.casedialog import CaseDialog
from ui.cases.detail import STORY
from ui.cases.ending import CloseDialog, ReopenDialog, VoidDialog
from ui.cases.part import PARTS
from ui.cases.passing import PassOnDialog
from ui.cases.pausing import PauseDialog
from ui.cases.replying import ReplyDialog
from ui.preview import PreviewDialog
from ui.slips.errandform import ErrandForm
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
    assert page.detail.story.box.words.hasFocus()
    desk.write("已告知业主明早上门")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: page.detail.story.box.words.toPlainText() == "")
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
    assert page.detail.story.box.words.toPlainText() == ""
    desk.press(KEY.Key_Up)
    desk.settle()
    assert page.detail.story.box.words.toPlainText() == "not yet sent"


def test_f9_raises_and_prints_a_slip_with_one_key(desk: AtDesk, office: Office, folder: Path) -> None:
    number = take(office, "leak", trade_id=1)
    page = desk.open("cases")
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(list((folder / "papers").glob("*.pdf"))))
    desk.settle()
    ((slip, _status),) = file(office, number).slips
    assert file(office, number).row.status is CaseStatus.WITH_TRADE
    assert any(slip in path.name for path in (folder / "papers").glob("*.pdf"))
    desk.until(lambda: page.detail.status.text() == "With department")


def test_f9_asks_who_goes_when_no_trade_is_known(desk: AtDesk, office: Office) -> None:
    number = take(office, "noise")
    desk.open("cases")
    desk.press(KEY.Key_F9)
    dialog = desk.dialog(ErrandForm)
    dialog.form.fill({"trade": 2, "worker": "王电工"})
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: bool(file(office, number).slips))
    desk.settle()
    slip = office.ask(lambda reading: slips.file_of(reading, file(office, number).slips[0][0])).row
    assert slip.worker == "王电工"
    assert file(office, number).trade_id == 2


def test_a_slip_for_another_department_asks_why(desk: AtDesk, office: Office) -> None:
    """M06."""
    leak = next(each for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="Leak", told_by="W", first_receiver_id=1, class_id=leak.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    office.do(lambda work: slips.raise_for(work, number))
    usual = file(office, number).trade_id
    other = next(each for each in office.ask(choices.trades) if each.id != usual)
    desk.open("cases")
    desk.press(KEY.Key_F9)
    dialog = desk.dialog(ErrandForm)
    assert dialog.form.editor("reason").isHidden()
    choose(desk, dialog, "trade", other.name.en)
    assert dialog.form.editor("reason").isVisible()
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("It runs into the shaft")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: len(file(office, number).slips) == 2)
    desk.settle()
    assert (file(office, number).trade_id, file(office, number).route_reason) == (other.id, "It runs into the shaft")


def test_f9_offers_to_print_a_slip_that_is_out_again(desk: AtDesk, office: Office) -> None:
    number = take(office, "leak", trade_id=1)
    slip = office.do(lambda work: slips.raise_for(work, number)).answer
    desk.open("cases")
    desk.press(KEY.Key_F9)
    dialog = desk.dialog(ErrandForm)
    again = next(each for each in dialog.findChildren(LinkButton) if each.text() == f"Print {slip} again")
    again.click()
    desk.until(lambda: office.ask(lambda reading: slips.file_of(reading, slip)).row.printed == 1)
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


def choose(desk: AtDesk, dialog: CaseDialog, field: str, word: str) -> None:
    """Go to a choice with Tab and type the beginning of what is wanted."""
    editor = dialog.form.editor(field)
    for _ in range(20):
        if editor.hasFocus():
            break
        desk.press(KEY.Key_Tab)
    assert editor.hasFocus()
    desk.qtbot.keyClicks(editor, word)


def test_a_case_that_was_not_answered_is_answered_and_closed_in_one_go(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M00, M47, M49: without the reply or the cause it is not closed; both acts are taken back together."""
    page = desk.open("cases")
    desk.press(KEY.Key_D, CTRL)
    dialog = desk.dialog(CloseDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reply" in dialog.form.marks())
    desk.write("水已经停了，师傅明早来换阀门")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "cause" in dialog.form.marks())
    assert file(office, taken.number).row.status is CaseStatus.OPEN
    choose(desk, dialog, "cause", "Ageing")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.CLOSED)
    desk.back()
    told = file(office, taken.number)
    assert (told.result, told.cause_id) == (cases.Result.AT_DESK, 1)
    desk.until(lambda: page.list.table.rows() == [])
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.OPEN)
    desk.settle()
    assert not file(office, taken.number).row.replied
    assert f"Taken back: {taken.number}" in desk.toasts()


def test_a_closed_case_leaves_the_waiting_ones(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told him."))
    page = desk.open("cases")
    desk.press(KEY.Key_D, CTRL)
    dialog = desk.dialog(CloseDialog)
    assert dialog.form.editor("result").value() is cases.Result.SOLVED
    choose(desk, dialog, "cause", "Late")
    dialog.form.go_to("outcome")
    desk.write("Seal replaced")
    dialog.form.go_to("prevention")
    desk.write("Looked at every spring")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.CLOSED)
    desk.back()
    desk.until(lambda: page.list.table.rows() == [])
    told = file(office, taken.number)
    assert (told.outcome, told.prevention) == ("Seal replaced", "Looked at every spring")
    assert f"{taken.number} closed" in desk.toasts()
    desk.open("cases", number=taken.number)
    desk.until(lambda: page.detail.isVisible() and page.detail.status.text() == "Closed")


def test_outside_our_duty_asks_who_the_person_was_referred_to(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    """M64: proposed out of the directory, kept in the file."""
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told him."))
    page = desk.open("cases", number=taken.number)
    desk.press(KEY.Key_D, CTRL)
    dialog = desk.dialog(CloseDialog)
    assert dialog.form.editor("referred_to").isHidden()
    choose(desk, dialog, "result", "Outside")
    assert dialog.form.editor("referred_to").isVisible()
    choose(desk, dialog, "cause", "Somebody")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "referred_to" in dialog.form.marks())
    desk.write("自来水公司 96106")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.CLOSED)
    desk.back()
    assert file(office, taken.number).referred_to == "自来水公司 96106"
    desk.until(lambda: page.detail.status.text() == "Closed")
    words = [label.text() for label in page.detail.story.facts.findChildren(QLabel) if label.isVisible()]
    assert "自来水公司 96106" in words
    assert "Outside our duty, referred" in words


def test_a_question_is_closed_with_nobody_at_fault(desk: AtDesk, office: Office) -> None:
    new = cases.NewCase(
        summary="When does the pool open?", told_by="李芳", first_receiver_id=1, kind=cases.CaseKind.ENQUIRY
    )
    number = office.do(lambda work: cases.take(work, new)).answer.number
    desk.open("cases", number=number)
    desk.press(KEY.Key_D, CTRL)
    desk.dialog(CloseDialog)
    desk.write("At seven")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, number).row.status is CaseStatus.CLOSED)
    desk.back()
    cause = file(office, number).cause
    assert cause is not None
    assert cause.en.startswith("No fault")


def test_passing_on_says_who_takes_it_on_and_what_the_person_was_told(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    """M11: a dated line, and Ctrl+Z takes it back."""
    page = desk.open("cases")
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    choose(desk, dialog, "trade", office.ask(choices.trades)[2].name.en)
    dialog.form.go_to("taker")
    desk.write("陈师傅")
    dialog.form.go_to("told")
    desk.write("陈师傅周一上门")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.WITH_TRADE)
    desk.back()
    (hand_over,) = file(office, taken.number).hand_overs
    assert (hand_over.taker, hand_over.told) == ("陈师傅", "陈师傅周一上门")
    assert hand_over.due_at == file(office, taken.number).row.solution_due  # proposed: with the case
    desk.until(lambda: "陈师傅周一上门" in page.detail.story.history.entries[-1].words.label.text())
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.OPEN)
    desk.until(lambda: page.detail.status.text() == "Received")


def test_another_department_than_the_class_one_asks_why(desk: AtDesk, office: Office) -> None:
    """M06."""
    lift = next(each for each in office.ask(choices.classes) if each.code == "lift")
    new = cases.NewCase(summary="Lift stands", told_by="李芳", first_receiver_id=1, class_id=lift.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    desk.open("cases", number=number)
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    assert dialog.form.editor("trade").value() == lift.trade_id
    assert dialog.form.editor("reason").isHidden()
    other = next(each for each in office.ask(choices.trades) if each.id != lift.trade_id)
    choose(desk, dialog, "trade", other.name.en)
    assert dialog.form.editor("reason").isVisible()
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("Water runs into the shaft")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, number).route_reason == "Water runs into the shaft")
    desk.back()


def test_a_time_that_is_none_is_marked(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    for on, at, field in (
        ("2026-11-30", "half past", "due_at"),
        ("soon", "9:30", "due_on"),
        ("1999-01-01", "9:30", "due_on"),
    ):
        dialog.form.fill({"due_on": on, "due_at": at})
        desk.press(KEY.Key_Return, CTRL)
        desk.until(lambda field=field: field in dialog.form.marks())  # type: ignore[misc]
        desk.settle()
    assert file(office, taken.number).hand_overs == ()


def test_a_case_waits_and_goes_on(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases")
    page.do_act("pause")
    dialog = desk.dialog(PauseDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "back_on" in dialog.form.marks())
    choose(desk, dialog, "waits_for", "Parts")
    dialog.form.go_to("back_on")
    desk.write("11-27")
    desk.press(KEY.Key_Return)
    desk.write("阀门周五到货")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.PAUSED)
    desk.back()
    desk.until(lambda: page.detail.story.marks.words()[-1:] == ["Waits until 27 Nov 2026 · Parts"])
    desk.press(KEY.Key_G, CTRL)
    menu = desk.menu()
    next(act for act in menu.actions() if act.text() == "&Go on").trigger()
    menu.close()
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.OPEN)
    desk.back()
    assert f"{taken.number} goes on" in desk.toasts()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.PAUSED)


def test_a_closed_case_is_taken_up_again_for_a_reason(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told him."))
    office.do(lambda work: cases.close(work, taken.number, solved("Seal")))
    page = desk.open("cases", number=taken.number)
    desk.until(lambda: page.bar.buttons["reopen"].isVisible())
    assert not page.bar.buttons["close"].isVisible()
    page.bar.buttons["reopen"].click()
    dialog = desk.dialog(ReopenDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("It drips again")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.REOPENED)
    desk.back()
    desk.until(lambda: "Reopened once" in page.detail.story.marks.words())


def test_a_case_is_made_void_only_with_a_reason(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    """M15."""
    page = desk.open("cases")
    page.do_act("void")
    dialog = desk.dialog(VoidDialog)
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("taken twice")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.VOID)
    assert file(office, taken.number).void_reason == "taken twice"
    desk.back()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.OPEN)


def test_too_late_to_take_back_says_so_and_changes_nothing(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    desk.open("cases")
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.write("Told him")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.ANSWERED)
    desk.back()
    office.do(lambda work: slips.raise_for(work, taken.number))
    desk.settle()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: any("can no longer be taken back" in text for text in desk.toasts()))
    assert file(office, taken.number).row.replied


def test_a_prepared_answer_is_put_in_and_can_be_worded_on(desk: AtDesk, office: Office) -> None:
    """M38: each class has an answer prepared."""
    leak = next(each for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="Leak", told_by="李芳", first_receiver_id=1, class_id=leak.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    desk.open("cases", number=number)
    desk.press(KEY.Key_R, CTRL)
    dialog = desk.dialog(ReplyDialog)
    desk.press(KEY.Key_Tab)
    assert dialog.prepared.hasFocus()
    first = dialog.opened.answers[0]
    dialog.answers_menu().actions()[0].trigger()
    assert dialog.words.hasFocus()
    desk.write(" 谢谢")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, number).row.replied)
    assert file(office, number).lines[-1].text == f"{first} 谢谢"


def test_a_note_that_says_the_person_was_told_is_counted(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    """M77, M94: the tick and the way, by keys; who was told is no longer among those not told."""
    page = desk.open("cases", number=taken.number)
    assert page.detail.story.marks.words() == ["Not told yet, since today 16:00"]
    desk.press(KEY.Key_M, CTRL)
    desk.write("阀门已订货，周五上门")
    desk.press(KEY.Key_Tab)
    desk.press(KEY.Key_Space)
    assert page.detail.story.box.channel.isVisible()
    desk.press(KEY.Key_Tab)
    desk.qtbot.keyClicks(page.detail.story.box.channel, "Mess")
    desk.press(KEY.Key_Return, CTRL)
    desk.until(lambda: file(office, taken.number).told == 1)
    desk.settle()
    last = file(office, taken.number).lines[-1]
    assert (last.what, last.detail, last.text) == ("told", "message", "阀门已订货，周五上门")
    desk.until(lambda: page.detail.story.marks.words() == [])
    assert not page.detail.story.box.told.isChecked()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).told == 0)
    desk.until(lambda: page.detail.story.marks.words() == ["Not told yet, since today 16:00"])


def test_a_hand_over_is_read_by_whoever_opens_the_case_next(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    other = office.do(lambda work: people.add_clerk(work, NewClerk("何知夏"))).answer
    here, office.clerk_id = office.clerk_id, other
    office.do(lambda work: cases.pass_on(work, taken.number, 3, told="Chen comes"))
    office.clerk_id = here
    page = desk.open("cases")
    assert page.detail.story.marks.words() == ["Hand-over not read"]
    assert office.ask(cases.waiting_counts).unread == 1  # passing it in the list is not reading it
    desk.press(KEY.Key_Return)
    desk.until(lambda: office.ask(cases.waiting_counts).unread == 0)
    desk.until(lambda: page.detail.story.marks.words() == [])


def test_what_was_begun_in_each_form_is_there_after_the_program_was_killed(
    qtbot: QtBot, desk: AtDesk, office: Office, folder: Path, taken: cases.Taken
) -> None:
    """G11."""
    begun = {
        "pass_on": (PassOnDialog, "told"),
        "pause": (PauseDialog, "reason"),
        "close": (CloseDialog, "outcome"),
        "void": (VoidDialog, "reason"),
    }
    page = desk.open("cases")
    for name, (kind, field) in begun.items():
        page.do_act(name)
        desk.dialog(kind).form.go_to(field)
        desk.write(f"half {name}")
        desk.press(KEY.Key_Escape)
        desk.back()
    ids = [f"{name}:{taken.number}:{office.clerk_id}" for name in begun]
    assert len(office.ask(lambda reading: drafts.begun(reading, ids))) == 4
    later = AtDesk(qtbot, office, folder)
    again = later.open("cases", number=taken.number)
    for name, (kind, field) in begun.items():
        again.do_act(name)
        dialog = later.dialog(kind)
        assert dialog.form.read()[field] == f"half {name}"
        dialog.form.fill({field: ""})
        later.press(KEY.Key_Escape)
        later.back()
    later.leave()


def test_ctrl_page_down_goes_through_the_parts_of_the_case(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases", number=taken.number)
    seen = [page.detail.bar.current()]
    parts = [spec.id for spec in PARTS]
    for _ in range(len(parts) + 1):
        desk.press(KEY.Key_PageDown, CTRL)
        desk.settle()
        seen.append(page.detail.bar.current())
    assert seen == [STORY, *parts, STORY]
    desk.press(KEY.Key_PageUp, CTRL)
    desk.settle()
    assert page.detail.bar.current() == parts[-1]
    assert page.detail.part(parts[-1]).file.row.number == taken.number


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_what_is_done_most_is_in_sight_and_the_menu_has_all_the_rest(
    qtbot: QtBot, office: Office, folder: Path, taken: cases.Taken, size: tuple[int, int]
) -> None:
    office.do(lambda work: cases.pause(work, taken.number, cases.WaitsFor.PARTS, "Valve", date(2026, 11, 27)))
    desk = AtDesk(qtbot, office, folder, size)
    page = desk.open("cases", number=taken.number)
    desk.until(lambda: page.bar.buttons["resume"].isVisible())

    def shown() -> list[QWidget]:
        return [button for button in (*page.bar.buttons.values(), page.bar.more) if button.isVisible()]

    # The row is laid out a moment after its buttons came.
    desk.until(lambda: all(each.width() >= each.sizeHint().width() for each in shown()))
    assert {"slip", "reply", "resume"} <= {name for name, each in page.bar.buttons.items() if each.isVisible()}
    words = [act.text().partition("\t")[0] for act in page.bar.menu_of().actions() if not act.isSeparator()]
    assert len(words) == len(set(words)) == 15
    assert nameless(page.detail) == []
    desk.leave()


@pytest.mark.parametrize("words", ["<b>bold</b> {{7*7}} {number} %s", "水" * 300, "a\x00b\ud800c", " \n\t"])
def test_whatever_is_typed_into_a_form_is_kept_or_refused_and_shown_as_typed(
    desk: AtDesk, office: Office, taken: cases.Taken, words: str
) -> None:
    page = desk.open("cases", number=taken.number)
    desk.press(KEY.Key_T, CTRL)
    dialog = desk.dialog(PassOnDialog)
    dialog.form.fill({"taker": words, "told": words})
    desk.press(KEY.Key_Return, CTRL)
    if len(words.strip()) > 120:
        desk.until(lambda: "taker" in dialog.form.marks())
        assert dialog.form.read()["told"] == words
        return
    desk.until(lambda: file(office, taken.number).row.status is CaseStatus.WITH_TRADE)
    desk.back()
    assert not desk.faults
    (hand_over,) = file(office, taken.number).hand_overs
    assert hand_over.told == hand_over.told.strip()
    labels = page.detail.findChildren(QLabel)
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels if each.text())
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: file(office, taken.number).hand_overs == ())


def test_acts_that_a_case_has_no_way_for_are_greyed(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    page = desk.open("cases", number=taken.number)
    desk.until(lambda: page.detail.status.text() == "Void")
    assert not any(button.isEnabled() for button in page.bar.buttons.values())
    acts = [act for act in page.bar.menu_of().actions() if not act.isSeparator() and act.isEnabled()]
    assert [act.text().partition(" ")[0] for act in acts] == ["Register", "Print"]  # of all cases, not of this one


def test_what_was_taken_back_stands_struck_through_in_the_history(
    desk: AtDesk, office: Office, taken: cases.Taken
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told him.", batch="b"))
    office.do(lambda work: cases.undo(work, "b"))
    page = desk.open("cases", number=taken.number)
    taken_line, reply, undone = page.detail.story.history.entries[:3]
    assert [each.struck() for each in (taken_line, reply, undone)] == [False, True, False]
    assert undone.title() == "Taken back: Replied"


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
    assert page.detail.story.box.words.toPlainText() == "已告知业主"
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    assert page.detail.story.box.words.toPlainText() == ""
    assert file(office, taken.number).lines[-1].text == "已告知业主"
    assert office.ask(lambda reading: drafts.drafts(reading, "note")) == ()


def test_a_note_and_a_reply_begun_are_there_after_the_program_was_killed(
    qtbot: QtBot, desk: AtDesk, office: Office, folder: Path, taken: cases.Taken
) -> None:
    """G11: the second window knows nothing of the first but the book."""
    page = desk.open("cases")
    desk.press(KEY.Key_Return)
    desk.write("业主明早")
    page.notes.keeper.timer.timeout.emit()
    desk.press(KEY.Key_R, CTRL)
    desk.dialog(ReplyDialog)
    desk.write("请放心")
    page.acts.keepers["reply"].timer.timeout.emit()
    desk.settle()
    later = AtDesk(qtbot, office, folder)
    again = later.open("cases", number=taken.number)
    assert again.detail.story.box.words.toPlainText() == "业主明早"
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
    page.notes.keeper.timer.timeout.emit()
    desk.press(KEY.Key_Backspace)
    desk.press(KEY.Key_Escape)
    page.leave()
    desk.settle()
    assert office.ask(lambda reading: drafts.drafts(reading, "note")) == ()
