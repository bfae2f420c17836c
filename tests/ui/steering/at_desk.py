"""A person on the page of goals and measures, by keys."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.hands import CTRL, KEY, Hands
from ui.recordlist import RecordList
from ui.steering.page import SteeringPage
from ui.widgets.scroll import Scroll


def in_sight(widget: QWidget, area: QRect) -> bool:
    """Whether a part of a widget lies wholly in what its page shows of it."""
    ground: QWidget | None = widget
    while ground is not None and not isinstance(ground, Scroll):
        ground = ground.parentWidget()
    assert isinstance(ground, Scroll)
    shown = ground.viewport()
    return shown.rect().contains(QRect(widget.mapTo(shown, area.topLeft()), area.size()))


class AtDesk(Hands):
    """Fills in one field after the other and saves."""

    def open(self, **what: Any) -> SteeringPage:
        return self.go("steering", SteeringPage, **what)

    def fill(self, *words: str) -> None:
        """Words into one field after the other, each left with Tab."""
        for each in words:
            focus = self.focus()
            if isinstance(focus, QLineEdit):
                focus.selectAll()
            if each:
                self.write(each)
            self.press(KEY.Key_Tab)

    def save(self) -> None:
        self.press(KEY.Key_S, CTRL)
        self.settle()

    def link(self, rows: RecordList, text: str) -> None:
        rows.acts.link(text).click()
        self.settle()
