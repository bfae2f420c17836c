"""A row of tabs that breaks into a second row where there is no room for one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget

from ui.theme import BODY, font, px
from ui.widgets.label import literal


class TabBar(QWidget):
    """One tab stop; arrows, Home and End go through the tabs. Every tab stays in sight, also at 200 % text."""

    changed = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None) -> None:
        """Tabs are (id, title); the first is chosen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ids = [id for id, _title in tabs]
        self._titles = [title for _id, title in tabs]
        self._group = QButtonGroup(self)
        for place, title in enumerate(self._titles):
            button = _Tab(literal(title), self)
            button.setAccessibleName(title)
            button.setChecked(place == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
            self._group.addButton(button, place)
        self._group.idToggled.connect(self._toggled)

    def current(self) -> str:
        """Id of the tab chosen."""
        return self._ids[self._group.checkedId()]

    def choose(self, id: str) -> None:
        """Choose a tab by its id; an unknown one changes nothing."""
        if id in self._ids:
            self._group.button(self._ids.index(id)).setChecked(True)

    def step(self, by: int) -> None:
        """Choose the tab so many places on, around the end."""
        place = (self._group.checkedId() + by) % len(self._ids)
        self.choose(self._ids[place])

    def show_count(self, id: str, count: int) -> None:
        """Say in a tab's title how much is in it."""
        if id in self._ids:
            place = self._ids.index(id)
            title = f"{self._titles[place]} {count}" if count else self._titles[place]
            button = self._group.button(place)
            if button.text() != literal(title):
                button.setText(literal(title))
                button.setAccessibleName(title)
                self._lay(self.width())

    def take_keys(self) -> None:
        """The cursor onto the tab chosen."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def whole_width(self) -> int:
        """How wide it is with all tabs in one row, in px."""
        return sum(button.sizeHint().width() for button in self._buttons())

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, only_measure=True)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: 0}
        key = Qt.Key(event.key())
        if key not in steps:
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(self._ids[0 if key == Qt.Key.Key_Home else -1])
        else:
            self.step(steps[key])
        self.take_keys()

    def _toggled(self, place: int, on: bool) -> None:
        button = self._group.button(place)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if not on:
            return
        if any(each.hasFocus() for each in self._buttons()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self._ids[place])

    def _lay(self, width: int, *, only_measure: bool = False) -> int:
        left, top, row = 0, 0, px(32)
        for button in self._buttons():
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + row
            if not only_measure:
                button.setGeometry(QRect(QPoint(left, top), QSize(size.width(), row)))
            left += size.width()
        whole = top + row
        if not only_measure and whole != self.height():
            self.setFixedHeight(whole)
        return whole

    def _buttons(self) -> list[QAbstractButton]:
        return [self._group.button(place) for place in range(len(self._ids))]


class _Tab(QPushButton):
    """One tab, drawn as words over a line."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "tab")
        self._measured, self._words = "", 0  # asked for at each turn of the layout around it

    def sizeHint(self) -> QSize:
        # Room for the words as they stand when chosen, so that no tab moves.
        if self.text() != self._measured:
            self._measured = self.text()
            metrics = QFontMetrics(font(BODY, semibold=True))
            self._words = metrics.horizontalAdvance(self._measured.replace("&&", "&"))
        return QSize(self._words + px(11), px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # Qt's own way through an exclusive group would skip the row break
        else:
            super().keyPressEvent(event)
