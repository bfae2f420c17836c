"""The fixed row of what can be done with the page, always in sight."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.givingway import GivingWay
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import restyle
from ui.widgets.link import LinkButton

TOKEN_OF_KIND = {"primary": "on_accent", "danger": "red", "link": "accent", "status": "muted"}
_DRAWN = "drawn"
"""Property of a button: the name of its icon."""


class ActionBar(QFrame):
    """Primary and secondary buttons with their keys from the left, links at the right edge; none is ever cut.

    Where there is no room the keys go first, then links and buttons from the end of the row, into a menu of their own.
    The first thing to be done stays, and so does what has a menu.
    """

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
        self._more: QPushButton | None = None
        self._comes_and_goes = False  # the button of the menu: there while something is in it
        self._button_of: dict[QWidget, QPushButton] = {}  # by its key
        self._buttons: list[GivingWay] = []
        self._links: list[GivingWay] = []
        self._spare: list[GivingWay] = []
        self._stretching: list[QWidget] = []
        self._row.addStretch(1)

    def add_primary(self, text: str, run: Callable[[], object], key: str = "", icon_name: str = "") -> GivingWay:
        """The one thing this page is for; the key is shown, the shortcut itself belongs to the commands."""
        button = button_of(text, run, "primary", icon_name)
        self._add(button, key)
        return button

    def add_secondary(self, text: str, run: Callable[[], object], key: str = "", icon_name: str = "") -> GivingWay:
        """Another thing that may be done here."""
        button = button_of(text, run, "secondary", icon_name)
        self._add(button, key)
        self._buttons.append(button)
        return button

    def add_trailing(self, text: str, run: Callable[[], object], *, tone: str = "") -> LinkButton:
        """A link at the right edge."""
        link = LinkButton(text, tone=tone)
        link.clicked.connect(lambda: run())
        self._row.addWidget(link)
        self._links.append(link)
        return link

    def add_spare(self, link: LinkButton) -> None:
        """A word after the buttons that goes before their keys do, and into no menu."""
        self.add_widget(link)
        self._spare.append(link)

    def add_menu(self, text: str, key: str = "", icon_name: str = "ellipsis") -> QPushButton:
        """The button that drops the menu; where no bar adds it, it comes with the first that gives way."""
        self._more = button_of(text, self.drop_down, icon_name=icon_name)
        self._add(self._more, key)
        return self._more

    def add_widget(self, widget: QWidget) -> None:
        """Something else after the buttons."""
        self._row.insertWidget(self._leading, widget)
        self._leading += 1

    def add_stretching(self, widget: QWidget) -> None:
        """Something that takes the room between the two sides, such as a word about what happened."""
        self._row.setStretch(self._leading, 0)
        self._row.insertWidget(self._leading, widget, 1)
        self._leading += 1
        self._stretching.append(widget)

    def _add(self, button: QPushButton, key: str) -> None:
        if self._leading:
            self._row.insertSpacing(self._leading, px(4))
            self._leading += 1
        self.add_widget(button)
        if key:
            self.hints[button] = KeyHint(key)
            self._button_of[self.hints[button]] = button
            self.add_widget(self.hints[button])

    # -- what there is room for

    def yielding(self) -> list[GivingWay]:
        """What gives way one after the other; whatever of it has gone the menu has."""
        return [*reversed(self._links), *(each for each in reversed(self._buttons) if each.menu() is None)]

    def drop_down(self) -> None:
        """Show the menu over its button."""
        if self._more is not None:
            menu = self.menu_of()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu_of(self) -> QMenu:
        """What gave way, with its keys, in the order of the row."""
        menu = QMenu(self)
        for button in (each for each in (*self._buttons, *self._links) if each.gave_way and each.wanted):
            key = f"\t{self.hints[button].text()}" if button in self.hints else ""
            act = menu.addAction(button.icon(), button.text() + key)
            act.setEnabled(button.isEnabled())
            act.triggered.connect(lambda _checked=False, button=button: button.click())
        return menu

    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # a word is longer or shorter, something came or went
            self._fit()
        return heard

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what has room. Before it is seen a bar has no width to go by, and asks for room for all of it."""
        if not self.isVisible():
            return
        gone: set[QWidget] = set()
        for lesser in (self._spare, self._button_of):
            if self._wide(gone) > self.width():
                gone.update(lesser)
        for button in self.yielding():
            if self._wide(gone) <= self.width():
                break
            if button.wanted:
                if self._more is None:
                    self._make_more()
                gone.add(button)
        self._show_without(gone)

    def _make_more(self) -> None:
        last = self._buttons[-1] if self._buttons else self._links[0]
        self._more, self._comes_and_goes = button_of(self.tr("More"), self.drop_down, icon_name="ellipsis"), True
        self.add_widget(self._more)
        self.setTabOrder(last, self._more)

    def _show_without(self, gone: Collection[QWidget]) -> None:
        yielding = (*self._buttons, *self._links, *self._spare)
        with_keys = any(each.hasFocus() for each in yielding if each in gone)
        if self._more is not None and self._comes_and_goes:
            self._more.setVisible(self._has_place(self._more, gone))
        if with_keys and self._more is not None:
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in yielding:
            each.give_way(each in gone)
        for hint in self._button_of:
            hint.setVisible(self._has_place(hint, gone))

    def _wide(self, gone: Collection[QWidget]) -> int:
        """How wide the row is without these, in px."""
        margins, wide, seen = self._row.contentsMargins(), 0, 0
        for item in filter(None, map(self._row.itemAt, range(self._row.count()))):
            if (widget := item.widget()) is None:
                wide += item.sizeHint().width()
            elif self._has_place(widget, gone):
                wide += _least_width(widget, may_shrink=widget in self._stretching)
                seen += 1
        return wide + margins.left() + margins.right() + max(0, seen - 1) * self._row.spacing()

    def _has_place(self, widget: QWidget, gone: Collection[QWidget]) -> bool:
        """Whether it is in the row where these are not; a key goes with its button."""
        if widget in gone:
            return False
        if widget is self._more and self._comes_and_goes:
            return any(each in gone for each in (*self._buttons, *self._links))
        if (button := self._button_of.get(widget)) is not None:
            return self._has_place(button, gone)
        return widget.wanted if isinstance(widget, GivingWay) else not widget.isHidden()


def _least_width(widget: QWidget, *, may_shrink: bool) -> int:
    widget.ensurePolished()
    hint = widget.minimumSizeHint() if may_shrink else widget.sizeHint()
    return min(max(hint.width(), widget.minimumWidth()), widget.maximumWidth())


def button_of(text: str, run: Callable[[], object], kind: str = "secondary", icon_name: str = "") -> GivingWay:
    """A button of a kind (primary, secondary, danger, ghost, link, status); never a dialog's default."""
    button = GivingWay(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    button.clicked.connect(lambda: run())
    if icon_name:
        button.setProperty(_DRAWN, icon_name)
        button.setIcon(icon(icon_name, TOKEN_OF_KIND.get(kind, "text")))
        # The room is wider than the drawing: Qt itself leaves only 4 px between icon and words.
        button.setIconSize(QSize(px(22), px(18)))
    return button


def stand_back(button: QPushButton) -> None:
    """A primary button becomes a secondary one, where something else is the first thing to be done."""
    if button.property("kind") == "primary":
        button.setProperty("kind", "secondary")
        if drawn := button.property(_DRAWN):
            button.setIcon(icon(drawn))
        restyle(button)
