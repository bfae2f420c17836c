"""The fixed row of what can be done with the page, always in sight."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.keyhint import KeyHint
from ui.widgets.link import LinkButton

TOKEN_OF_KIND = {"primary": "on_accent", "danger": "red", "link": "accent", "status": "muted"}


class ActionBar(QFrame):
    """Primary and secondary buttons with their keys from the left, links at the right edge."""

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        """A bare bar lies within a form: no ground and no margins of its own."""
        super().__init__(parent)
        if not bare:
            self.setProperty("role", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*(0, px(4), 0, px(4)) if bare else (px(20), px(8), px(20), px(8)))
        self._row.setSpacing(px(8))
        self._leading = 0
        self.hints: dict[QPushButton, KeyHint] = {}
        self._row.addStretch(1)

    def add_primary(self, text: str, run: Callable[[], object], key: str = "", icon_name: str = "") -> QPushButton:
        """The one thing this page is for; the key is shown, the shortcut itself belongs to the commands."""
        button = button_of(text, run, "primary", icon_name)
        self._add(button, key)
        return button

    def add_secondary(self, text: str, run: Callable[[], object], key: str = "", icon_name: str = "") -> QPushButton:
        """Another thing that may be done here."""
        button = button_of(text, run, "secondary", icon_name)
        self._add(button, key)
        return button

    def add_trailing(self, text: str, run: Callable[[], object], *, tone: str = "") -> LinkButton:
        """A link at the right edge."""
        link = LinkButton(text, tone=tone)
        link.clicked.connect(lambda: run())
        self._row.addWidget(link)
        return link

    def add_widget(self, widget: QWidget) -> None:
        """Something else after the buttons."""
        self._row.insertWidget(self._leading, widget)
        self._leading += 1

    def add_stretching(self, widget: QWidget) -> None:
        """Something that takes the room between the two sides, such as a word about what happened."""
        self._row.setStretch(self._leading, 0)
        self._row.insertWidget(self._leading, widget, 1)
        self._leading += 1

    def _add(self, button: QPushButton, key: str) -> None:
        if self._leading:
            self._row.insertSpacing(self._leading, px(4))
            self._leading += 1
        self.add_widget(button)
        if key:
            self.hints[button] = KeyHint(key)
            self.add_widget(self.hints[button])


class _Button(QPushButton):
    """A button that Enter presses as well, also where no button is the default one; held down it does so once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button_of(text: str, run: Callable[[], object], kind: str = "secondary", icon_name: str = "") -> QPushButton:
    """A button of a kind (primary, secondary, danger, ghost, link, status); never a dialog's default."""
    button = _Button(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    button.clicked.connect(lambda: run())
    if icon_name:
        button.setIcon(icon(icon_name, TOKEN_OF_KIND.get(kind, "text")))
        # The room is wider than the drawing: Qt itself leaves only 4 px between icon and words.
        button.setIconSize(QSize(px(22), px(18)))
    return button
