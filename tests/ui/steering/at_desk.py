"""A person on the page of goals and measures, by keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import type_text
from tests.ui.letters.opened import open_page
from ui.recordlist import RecordList
from ui.steering.page import SteeringPage
from ui.widgets.scroll import Scroll
from ui.window import Window

CTRL, KEY = Qt.KeyboardModifier.ControlModifier, Qt.Key


def in_sight(widget: QWidget, area: QRect) -> bool:
    """Whether a part of a widget lies wholly in what its page shows of it."""
    ground: QWidget | None = widget
    while ground is not None and not isinstance(ground, Scroll):
        ground = ground.parentWidget()
    assert isinstance(ground, Scroll)
    shown = ground.viewport()
    return shown.rect().contains(QRect(widget.mapTo(shown, area.topLeft()), area.size()))


class AtDesk:
    """A person on the page, who presses keys where the cursor is."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def open(self, **what: Any) -> SteeringPage:
        page = open_page(self.qtbot, self.window, "steering", **what)
        assert isinstance(page, SteeringPage)
        self.settle()
        return page

    def settle(self) -> None:
        self.qtbot.waitUntil(self.window.errands.idle, timeout=20_000)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, held)

    def write(self, *words: str) -> None:
        """Words into one field after the other, each left with Tab."""
        for each in words:
            focus = self.focus()
            if isinstance(focus, QLineEdit):
                focus.selectAll()
            if each:
                type_text(focus, each)
            self.press(KEY.Key_Tab)

    def save(self) -> None:
        self.press(KEY.Key_S, CTRL)
        self.settle()

    def link(self, rows: RecordList, text: str) -> None:
        rows.acts.link(text).click()
        self.settle()

    def undo(self) -> None:
        self.window.undo()
        self.settle()

    @staticmethod
    def focus() -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus
