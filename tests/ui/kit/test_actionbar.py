"""A row of buttons of any page: none is ever cut, and what has no room is in its menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.actionbar import ActionBar
from ui.widgets.link import LinkButton

KEY = Qt.Key


class Acts:
    """Three buttons, a link and a word that may be missed; what was pressed."""

    def __init__(self) -> None:
        self.pressed: list[str] = []
        self.around = QWidget()
        self.bar = bar = ActionBar()
        self.print = bar.add_primary("Print", lambda: self.pressed.append("print"), "F9", "printer")
        self.save = bar.add_secondary("Save as PDF…", lambda: self.pressed.append("save"), "Ctrl+S", "download")
        self.see = bar.add_secondary("See the paper", lambda: self.pressed.append("see"))
        self.void = bar.add_trailing("Make it void…", lambda: self.pressed.append("void"), tone="red")
        self.spare = LinkButton("In 中文")
        bar.add_spare(self.spare)
        self.save_key = bar.hints[self.save]

    def seen(self) -> list[str]:
        """The words of the buttons in sight."""
        buttons = self.bar.findChildren(QPushButton)
        cut = [each.text() for each in buttons if each.isVisible() and each.width() < each.sizeHint().width()]
        assert cut == []
        return [each.text() for each in buttons if each.isVisible()]


@pytest.fixture
def acts(qtbot: QtBot) -> Acts:
    """In a window that may be narrower than what it holds, like the program's own."""
    acts = Acts()
    around = acts.around
    qtbot.addWidget(around)
    acts.bar.setParent(around)
    around.resize(2000, 60)
    acts.bar.resize(2000, acts.bar.sizeHint().height())
    around.show()
    with qtbot.waitActive(around):
        around.activateWindow()
    return acts


def narrow(acts: Acts, width: int) -> None:
    """As wide as that; what follows from it has happened."""
    acts.bar.resize(width, acts.bar.height())
    QApplication.sendPostedEvents()


def test_where_there_is_no_room_words_to_spare_go_then_keys_then_links_then_buttons(acts: Acts) -> None:
    all_of_them = ["Print", "Save as PDF…", "See the paper", "Make it void…"]
    assert acts.seen() == [*all_of_them, "In 中文"]
    assert acts.save_key.isVisible()
    whole = acts.bar.sizeHint().width()
    narrow(acts, whole - 1)
    assert acts.seen() == all_of_them
    assert acts.save_key.isVisible()
    narrow(acts, acts.bar.sizeHint().width() - 1)
    assert acts.seen() == all_of_them
    assert not acts.save_key.isVisible()
    narrow(acts, acts.bar.sizeHint().width() - 1)
    assert acts.seen() == [*all_of_them[:3], "More"]
    narrow(acts, acts.bar.sizeHint().width() - 1)
    assert acts.seen() == [*all_of_them[:2], "More"]
    narrow(acts, acts.bar.sizeHint().width() - 1)
    assert acts.seen() == ["Print", "More"]
    narrow(acts, whole)
    assert acts.seen() == [*all_of_them, "In 中文"]
    assert acts.save_key.isVisible()


def test_what_gave_way_is_in_the_menu_with_its_key_and_done_from_there(acts: Acts) -> None:
    acts.see.setEnabled(False)
    narrow(acts, 200)
    acts.print.setFocus()
    QTest.keyClick(acts.print, KEY.Key_Tab)
    more = QApplication.focusWidget()
    assert isinstance(more, QPushButton)
    assert more.accessibleName() == "More"
    QTest.keyClick(more, KEY.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == ["Save as PDF…\tCtrl S", "See the paper", "Make it void…"]
    assert [each.isEnabled() for each in menu.actions()] == [True, False, True]
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    assert acts.pressed == ["save"]


def test_what_its_owner_hides_is_in_no_menu_and_what_he_shows_again_is(acts: Acts) -> None:
    narrow(acts, 200)
    acts.void.hide()
    assert [each.text() for each in acts.bar.menu_of().actions()] == ["Save as PDF…\tCtrl S", "See the paper"]
    narrow(acts, 2000)
    assert not acts.void.isVisible()
    narrow(acts, 200)
    acts.void.show()
    QApplication.sendPostedEvents()
    assert not acts.void.isVisible()
    narrow(acts, 2000)
    assert acts.void.isVisible()


def test_a_longer_word_makes_others_give_way_and_a_shorter_one_lets_them_back(qtbot: QtBot, acts: Acts) -> None:
    narrow(acts, acts.bar.sizeHint().width())
    assert acts.spare.isVisible()
    acts.save.setText("Save all of it as a PDF in the folder of the office…")
    qtbot.waitUntil(lambda: "More" in acts.seen())
    acts.print.setText("Print it")
    acts.save.setText("Save")
    acts.bar.show()
    qtbot.waitUntil(lambda: "Save" in acts.seen())


def test_the_keys_go_to_the_menu_with_the_button_that_had_them(acts: Acts) -> None:
    acts.see.setFocus()
    narrow(acts, 200)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "More"
