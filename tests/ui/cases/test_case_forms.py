"""How the forms and the bar of a case show themselves: room for every sentence, keys beside their buttons."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk import cases
from desk.cases import Channel
from desk.office import Office
from tests.builders import solved
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.bar import KEYS
from ui.cases.casedialog import CaseDialog
from ui.cases.ending import CloseDialog, VoidDialog
from ui.cases.passing import PassOnDialog
from ui.cases.pausing import PauseDialog
from ui.cases.replying import ReplyDialog
from ui.statusbar import StatusPart
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import LongText, WholeText
from ui.widgets.textarea import TextArea
from ui.widgets.toast import Toast


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def told_through(office: Office, channel: Channel) -> str:
    new = cases.NewCase(summary="Drips", told_by="李芳", first_receiver_id=1, channel=channel)
    return office.do(lambda work: cases.take(work, new)).answer.number


def on_dialog(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_a_form_made_higher_by_hand_keeps_its_height(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.open("cases", number=taken.number)
    page.do_act("void")
    dialog = desk.dialog(VoidDialog)
    desk.settle()
    fitted = dialog.height()
    dialog.resize(dialog.width(), fitted + 150)
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: "reason" in dialog.form.marks())
    desk.write("x")
    desk.until(lambda: not dialog.form.marks())
    desk.settle()
    assert dialog.height() == fitted + 150


@pytest.mark.parametrize(
    ("act", "kind", "field"),
    [
        ("reply", ReplyDialog, "reply"),
        ("close", CloseDialog, "reply"),
        ("void", VoidDialog, "reason"),
        ("pause", PauseDialog, "reason"),
    ],
)
def test_a_refused_form_grows_by_its_sentences_and_nothing_overlaps(
    desk: AtDesk, taken: cases.Taken, act: str, kind: type[CaseDialog], field: str
) -> None:
    page = desk.open("cases", number=taken.number)
    page.do_act(act)
    dialog = desk.dialog(kind)
    if act == "pause":
        dialog.form.fill({"back_on": "2099-01-04"})
    desk.settle()
    before = dialog.height()
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: field in dialog.form.marks())
    desk.until(lambda: dialog.height() > before)
    area = dialog.form.editor(field)
    assert isinstance(area, TextArea)
    desk.until(lambda: area.height() >= area.minimumHeight())
    around = area.parentWidget()
    assert around is not None
    sentence = next(each for each in around.findChildren(PlainLabel) if each.text() == dialog.form.marks()[field])
    desk.until(lambda: sentence.y() >= area.geometry().bottom())
    bar = on_dialog(dialog.findChildren(QPushButton)[-1])
    assert all(on_dialog(each).bottom() < bar.top() for each in dialog.findChildren(TextArea))
    desk.press(KEY.Key_Escape)
    desk.back()


def test_a_bad_day_of_a_case_that_waits_is_not_to_be_left_empty(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.open("cases", number=taken.number)
    page.do_act("pause")
    dialog = desk.dialog(PauseDialog)
    dialog.form.go_to("back_on")
    for key in (KEY.Key_T, KEY.Key_O, KEY.Key_M):
        desk.press(key)
    assert dialog.form.read()["back_on"] == "tom"
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: "back_on" in dialog.form.marks())
    today = dialog.desk.facts.local(dialog.opened.now).date()
    assert dialog.form.marks()["back_on"] == f"Write a day such as {today.isoformat()}"
    desk.press(KEY.Key_Escape)
    desk.back()


@pytest.mark.parametrize(
    ("told", "answered"),
    [
        (Channel.PHONE, Channel.PHONE),
        (Channel.WALK_IN, Channel.PHONE),
        (Channel.LETTER, Channel.LETTER),
        (Channel.MESSAGE, Channel.MESSAGE),
        (Channel.OUTSIDE, Channel.OUTSIDE),
    ],
)
def test_what_was_spoken_is_answered_by_phone_unless_chosen_otherwise(
    desk: AtDesk, office: Office, told: Channel, answered: Channel
) -> None:
    """M50."""
    page = desk.open("cases", number=told_through(office, told))
    for act, kind in (("reply", ReplyDialog), ("close", CloseDialog)):
        page.do_act(act)
        dialog = desk.dialog(kind)
        assert dialog.form.read()["channel"] is answered
        desk.press(KEY.Key_Escape)
        desk.back()


def test_a_key_stands_beside_its_button_and_goes_with_it(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases", number=taken.number)
    bar = page.bar

    desk.until(lambda: bar.buttons["close"].isVisible())
    for name in ("slip", "reply", "pass_on", "letter", "close"):
        assert bar.hints[bar.buttons[name]].text() == KEYS[name].replace("+", " ")
    desk.until(lambda: bar.hints[bar.buttons["letter"]].isVisible())
    desk.until(lambda: bar.hints[bar.buttons["close"]].isVisible())
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Told him."))
    office.do(lambda work: cases.close(work, taken.number, solved("Seal")))
    page.refresh()
    desk.until(lambda: bar.buttons["reopen"].isVisible())
    desk.until(lambda: not bar.hints[bar.buttons["close"]].isVisible())  # the row is fitted a turn later
    desk.until(lambda: bar.hints[bar.buttons["letter"]].isVisible())


def test_one_letter_of_the_menu_leads_to_what_has_no_key(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    page = desk.open("cases", number=taken.number)
    letters = [act.text().partition("&")[2][:1].lower() for act in page.bar.menu_of().actions() if act.text()]
    assert len(letters) == len(set(letters)) == 15
    for key, kind in ((KEY.Key_W, PauseDialog), (KEY.Key_V, VoidDialog), (KEY.Key_P, PassOnDialog)):
        desk.press(KEY.Key_G, CTRL)
        desk.qtbot.keyClick(desk.menu(), key)
        desk.dialog(kind)
        desk.press(KEY.Key_Escape)
        desk.back()


def test_a_long_fact_can_be_read_to_its_end(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    reason = "Told twice. " * 150 + "The end. " + "x" * 50
    office.do(lambda work: cases.void(work, taken.number, reason))
    page = desk.open("cases", number=taken.number)
    facts = page.detail.story.facts

    def long_one() -> LongText:
        return next(each for each in facts.findChildren(LongText) if each.label.text().startswith("Told twice"))

    desk.until(lambda: any(each.label.text().startswith("Told twice") for each in facts.findChildren(LongText)))
    more = long_one().more
    assert more is not None
    assert more.isVisible()
    desk.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    whole = desk.dialog(WholeText)
    assert whole.windowTitle() == "Void because"
    assert whole.words.toPlainText() == reason
    desk.press(KEY.Key_Escape)
    desk.back()


def test_words_with_room_to_break_in_them_cannot_be_copied(desk: AtDesk, office: Office, taken: cases.Taken) -> None:
    address = "https://example.invalid/" + "a" * 60
    office.do(lambda work: cases.void(work, taken.number, address))
    page = desk.open("cases", number=taken.number)
    facts = page.detail.story.facts
    desk.until(lambda: any("\u200b" in each.label.text() for each in facts.findChildren(LongText)))
    for each in facts.findChildren(LongText):
        if "\u200b" in each.label.text():
            assert each.label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
            assert each.more is not None


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_after_three_acts_the_newest_word_covers_no_control(
    qtbot: QtBot, office: Office, folder: Path, taken: cases.Taken, size: tuple[int, int]
) -> None:
    desk = AtDesk(qtbot, office, folder, size)
    page = desk.open("cases", number=taken.number)
    for act, kind, told in (
        ("pause", PauseDialog, {"back_on": date(2026, 11, 27), "reason": "The part comes"}),
        ("reply", ReplyDialog, {"reply": "On Monday"}),
        ("void", VoidDialog, {"reason": "Typed twice"}),
    ):
        page.do_act(act)
        dialog = desk.dialog(kind)
        dialog.form.fill(told)
        desk.press(KEY.Key_S, CTRL)
        desk.back()
    desk.until(lambda: len(desk.toasts()) == 3)
    (toast,) = [each for each in desk.window.findChildren(Toast) if each.isVisible()]
    assert toast.text == f"{taken.number} made void; its number stays"
    inside = {*toast.findChildren(QWidget), toast}
    covered = [
        each
        for each in desk.window.findChildren(QWidget)
        if each.isVisible()
        and each not in inside
        and not isinstance(each, StatusPart)  # useful, never crucial: long words may lie over them for a while
        and each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and QRect(each.mapTo(desk.window, QPoint(0, 0)), each.size()).intersects(toast.geometry())
    ]
    assert covered == []
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: desk.toasts()[-1].startswith("Taken back"))
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: len(desk.toasts()) == 2)
    desk.leave()
