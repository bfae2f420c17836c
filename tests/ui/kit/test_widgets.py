from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tests.conftest import type_text
from ui.widgets.actionbar import ActionBar
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.empty import EmptyState
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.linebox import LineBox
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.number import NumberBox
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea
from ui.widgets.toast import Toast
from ui.widgets.toasts import Toasts

HOSTILE = "<img src=x><b>王</b> & Co"
CHANNELS = [("phone", "Phone", "phone"), ("walk_in", "Walk-in", "footprints"), ("letter", "Letter", "mail")]


@pytest.fixture
def stacked(qtbot) -> Callable[..., QWidget]:
    """Show widgets under each other in a window that lives as long as the test."""
    around = QWidget()
    column = QVBoxLayout(around)
    qtbot.addWidget(around)

    def stack(*widgets: QWidget) -> QWidget:
        for widget in widgets:
            column.addWidget(widget)
        around.show()
        with qtbot.waitActive(around):
            around.activateWindow()
        return around

    return stack


def test_arrows_move_the_choice_around_and_tell_it(stacked) -> None:
    channel = Segmented(CHANNELS, "Channel")
    stacked(channel)
    told: list[object] = []
    channel.changed.connect(told.append)
    channel.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(channel.window().focusWidget(), key)
    assert told == ["walk_in", "letter", "phone", "letter", "phone"]
    QTest.keyClick(channel.window().focusWidget(), Qt.Key.Key_End)
    assert channel.value() == "letter"


def test_a_segmented_choice_is_one_tab_stop(stacked) -> None:
    before, channel, after = QLineEdit(), Segmented(CHANNELS, "Channel"), QLineEdit()
    around = stacked(before, channel, after)
    channel.set_value("walk_in")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert around.focusWidget() is channel.segments()[1]
    QTest.keyClick(around.focusWidget(), Qt.Key.Key_Tab)
    assert around.focusWidget() is after
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert around.focusWidget() is channel.segments()[1]


def test_a_value_not_offered_leaves_the_choice_as_it_is(qtbot) -> None:
    channel = Segmented(CHANNELS)
    qtbot.addWidget(channel)
    channel.set_value("letter")
    channel.set_value("drum")
    assert channel.value() == "letter"


def test_typing_selects_in_a_choice(stacked) -> None:
    relation = Choice([("owner", "Owner"), ("tenant", "Tenant"), ("agent", "Agent")])
    stacked(relation)
    relation.setFocus()
    QTest.keyClicks(relation, "te")
    assert relation.value() == "tenant"
    relation.set_options([("agent", "Agent"), ("tenant", "Tenant")])
    assert relation.value() == "tenant"


def test_a_free_choice_takes_words_that_are_not_offered(stacked) -> None:
    place = Choice([("bath", "Bathroom"), ("hall", "Hall")], free=True)
    stacked(place)
    assert place.value() == ""
    line = place.lineEdit()
    assert line is not None
    line.setFocus()
    type_text(line, "二楼电梯厅")
    assert place.value() == "二楼电梯厅"
    place.set_value("hall")
    assert (place.value(), place.currentText()) == ("hall", "Hall")
    place.set_value("Roof")
    assert place.value() == "Roof"


def test_tab_leaves_a_text_area(stacked) -> None:
    area, after = TextArea(), QLineEdit()
    around = stacked(area, after)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert around.focusWidget() is after
    assert area.toPlainText() == ""


def test_typed_words_are_never_markup(stacked) -> None:
    label, pill = PlainLabel(HOSTILE, elide=True), Pill(HOSTILE)
    notice = Notice(HOSTILE, HOSTILE, [(HOSTILE, print)])
    empty = EmptyState("inbox", HOSTILE, (HOSTILE, print))
    around = stacked(label, pill, notice, empty, LinkButton(HOSTILE))
    Toasts(around).show(HOSTILE, HOSTILE, print)
    labels = [*around.findChildren(PlainLabel), pill]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    assert sum(each.text() == HOSTILE for each in labels) == 6
    assert "<img" not in plain_tip(HOSTILE)
    assert around.grab().width()


def test_an_ampersand_is_a_letter_in_a_link(qtbot) -> None:
    link = LinkButton("Owners & units")
    qtbot.addWidget(link)
    assert link.text() == "Owners && units"
    assert link.shortcut().isEmpty()


def test_a_narrow_label_gives_way_and_says_the_rest_in_its_tip(qtbot) -> None:
    label = PlainLabel("Water is dripping from the ceiling since last night", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == plain_tip(label.text())


def test_a_toast_offers_the_way_back_once(stacked) -> None:
    around = stacked(QLineEdit())
    around.resize(600, 400)
    toasts = Toasts(around)
    undone: list[str] = []
    for number in range(4):
        toasts.show(f"Saved {number}", "Undo", lambda number=number: undone.append(str(number)))
    assert toasts.texts() == ["Saved 0", "Saved 1", "Saved 2", "Saved 3"]
    (undo,) = [each for each in around.findChildren(QWidget) if each.accessibleName() == "Undo" and each.isVisible()]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == ["3"]
    assert toasts.texts() == ["Saved 0", "Saved 1", "Saved 2"]
    toasts.clear()
    assert toasts.texts() == []


def test_one_toast_is_in_sight_and_those_with_a_way_back_wait_behind_it(stacked) -> None:
    room = QWidget()
    field = QLineEdit()
    around = stacked(field, room)
    around.resize(700, 400)
    field.setFocus()
    toasts = Toasts(around, room)
    undone: list[str] = []

    def in_sight() -> list[str]:
        return [each.text for each in around.findChildren(Toast) if each.isVisible()]

    toasts.show("Waits", "Undo", lambda: undone.append("wait"), 60)
    toasts.show("Copied")
    toasts.show("Closed", "Undo", lambda: undone.append("close"), 60)
    assert in_sight() == ["Closed"]
    assert toasts.texts() == ["Waits", "Copied", "Closed"]
    (closed,) = [each for each in around.findChildren(Toast) if each.isVisible()]
    assert [each.text() for each in closed.findChildren(PlainLabel) if each.isVisible()] == ["Closed", "+1"]
    assert not closed.geometry().intersects(field.geometry())
    assert toasts.undo() == "Closed"
    assert in_sight() == ["Copied"], "a plain word comes back for the rest of its time"
    (copied,) = [each for each in around.findChildren(Toast) if each.isVisible()]
    copied.life.timeout.emit()
    assert in_sight() == ["Waits"]
    assert toasts.undo() == "Waits"
    assert (in_sight(), undone) == ([], ["close", "wait"])
    assert not toasts.undo()
    assert field.hasFocus()


def test_a_plain_word_is_in_sight_for_its_time_whatever_is_said_meanwhile(stacked) -> None:
    around = stacked(QLineEdit())
    toasts = Toasts(around)

    def in_sight() -> Toast:
        (toast,) = [each for each in around.findChildren(Toast) if each.isVisible()]
        return toast

    refused = toasts.refuse("That flat has a household")
    said = toasts.show("Copied")
    done = toasts.show("Closed", "Undo", lambda: None, 60)
    assert refused.sight.interval() > said.sight.interval() > 0
    shown = []
    for _each in range(3):
        shown.append(in_sight().text)
        in_sight().sight.timeout.emit()
    assert shown == ["Closed", "Copied", "That flat has a household"]
    assert (in_sight(), toasts.texts()) == (done, ["Closed"])


def test_the_same_words_said_again_do_not_pile_up(stacked) -> None:
    toasts = Toasts(stacked(QLineEdit()))
    for _each in range(3):
        toasts.show("There is nothing to undo")
    assert toasts.texts() == ["There is nothing to undo"]


def test_a_word_in_passing_gives_way_at_once(stacked) -> None:
    toasts = Toasts(stacked(QLineEdit()))
    toasts.say_in_passing("Taken back: Copied")
    toasts.refuse("Too late")
    assert toasts.texts() == ["Too late"]


LONG = "Why it could not be done, and what to do about it before it is tried again. " * 2


def test_a_long_toast_grows_upwards_where_nothing_takes_the_keys(stacked) -> None:
    room = QWidget()
    around = stacked(PlainLabel("Nothing to press here"), room)
    around.resize(400, 300)
    toast = Toasts(around, room).show(LONG)
    assert around.rect().contains(toast.geometry())
    label = toast.findChild(PlainLabel)
    assert label.height() >= label.heightForWidth(label.width())
    assert not label.toolTip()


def test_a_long_toast_covers_no_field_and_is_whole_in_its_tip(stacked) -> None:
    room, field = QWidget(), QPlainTextEdit()
    around = stacked(field, room)
    around.resize(400, 300)
    room.setFixedHeight(30)
    QTest.qWait(0)
    toast = Toasts(around, room).show(LONG)
    assert not toast.geometry().intersects(field.geometry())
    assert toast.width() <= room.width()
    assert LONG.strip()[:40] in toast.findChild(PlainLabel).toolTip()


@pytest.mark.parametrize("typed", [["t", "omorrow"], ["T", "h"]])
def test_a_word_that_begins_with_t_is_no_day(stacked, typed: list[str]) -> None:
    line = DayLine(date(2026, 11, 20))
    stacked(line)
    for each in typed:
        QTest.keyClicks(line, each)
    assert line.value() == line.text() == "".join(typed)


def test_t_alone_is_today_once_the_cursor_goes_on(stacked) -> None:
    line = DayLine(date(2026, 11, 20))
    stacked(line)
    assert line.placeholderText() == "2026-11-20"
    QTest.keyClicks(line, "t")
    assert line.value() == date(2026, 11, 20)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "2026-11-20"


@pytest.mark.parametrize(("day", "key"), [("9999-12-31", Qt.Key.Key_Up), ("0001-01-01", Qt.Key.Key_Down)])
def test_no_day_comes_after_the_last_or_before_the_first(stacked, day: str, key: Qt.Key) -> None:
    line = DayLine(date(2026, 11, 20))
    stacked(line)
    line.setText(day)
    QTest.keyClick(line, key)
    assert line.text() == day


@pytest.mark.parametrize("way", ["paste", "commit", "in two pieces"])
def test_a_word_without_end_breaks_anywhere_in_every_text_area(stacked, way: str) -> None:
    area = TextArea()
    stacked(area)
    assert area.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    for piece in ["水" * 1500] * 2 if way == "in two pieces" else ["x" * 300_000]:
        if way == "commit":
            type_text(area, piece)
        else:
            QApplication.clipboard().setText(piece)
            area.paste()
    assert area.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    area.setPlainText("few words")
    assert area.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_an_action_bar_runs_what_is_pressed_and_shows_the_keys(stacked) -> None:
    bar = ActionBar()
    pressed: list[str] = []
    save = bar.add_primary("&Save", lambda: pressed.append("save"), "F9", "printer")
    bar.add_secondary("Later", lambda: pressed.append("later"), "Ctrl+S")
    link = bar.add_trailing("Discard", lambda: pressed.append("discard"))
    stacked(bar)
    QTest.keyClick(save, Qt.Key.Key_Space)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert pressed == ["save", "discard"]
    assert [hint.text() for hint in bar.findChildren(KeyHint)] == ["F9", "Ctrl S"]
    assert save.accessibleName() == "Save"


def test_a_line_box_keeps_its_words_clear_of_the_icon(qtbot) -> None:
    box = LineBox("search")
    qtbot.addWidget(box)
    assert box.textMargins().left() >= 18 + 4


def test_a_number_of_one_has_its_own_word_also_while_it_is_typed(qtbot) -> None:
    box = NumberBox(0, 99, suffix=" days", one=" day")
    qtbot.addWidget(box)
    told: list[str] = []
    box.selectAll()
    for key in "12":
        qtbot.keyClicks(box, key)
        told.append(box.text())
    assert told == ["1 day", "12 days"]


@pytest.mark.parametrize("words", ["A newer one prints slips faster and mends small things. " * 6, "打印更快。" * 60])
def test_a_notice_is_as_high_as_its_words_and_its_links_are_seen(stacked, qtbot, words: str) -> None:
    notice = Notice("Title", words, [("Open", print), ("No", print)])
    around = stacked(notice)
    around.layout().addStretch(1)
    for width in (1200, 420):
        around.resize(width, 700)
        qtbot.waitUntil(lambda width=width: notice.width() > width - 100)
        qtbot.waitUntil(lambda: notice.height() >= notice.heightForWidth(notice.width()))
        assert all(link.geometry().bottom() < notice.height() for link in notice.links())
