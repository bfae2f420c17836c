"""The top bar: the search, the one button for a new complaint, and who sits here."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.commands import Command
from ui.icons import icon
from ui.palette import SearchBox
from ui.proportions import TOP_BAR
from ui.theme import color, font, px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import literal, plain_tip

SEARCH = 440


class Avatar(QAbstractButton):
    """A round button with the first character of the clerk's name; opens the desk menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_clerk("")

    def show_clerk(self, name: str) -> None:
        """Show who sits here."""
        self._letter = next((each for each in name if each.isalpha()), "").upper()
        who = self.tr("At the desk: {name}").format(name=name) if name else self.tr("Nobody is signed in")
        self.setAccessibleName(who)
        self.setToolTip(plain_tip(who))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(30), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = 2.0 if self.hasFocus() else 0.0
        painter.setPen(QPen(color("accent"), ring) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(color("hover" if self.underMouse() else "accent_soft"))
        side = min(self.width(), self.height()) - 2
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.drawEllipse(box)
        if not self._letter:
            size = px(16)
            icon("user", "accent").paint(painter, (self.width() - size) // 2, (self.height() - size) // 2, size, size)
            return
        painter.setFont(font(13, semibold=True))
        painter.setPen(color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)


class TopBar(QFrame):
    """Search left, new complaint and avatar right."""

    def __init__(self, search: SearchBox, find: Command, new: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self.setFixedHeight(px(TOP_BAR))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), 0, px(20), 1)
        row.setSpacing(px(10))
        search.setMaximumWidth(px(SEARCH))
        search.setMinimumWidth(px(150))
        row.addWidget(search, 10)
        self._find_hint = KeyHint(find.keys.split("|")[0])
        row.addWidget(self._find_hint)
        row.addStretch(1)
        self.new = QPushButton(icon(new.icon), literal(new.text))
        self.new.setToolTip(plain_tip(new.tip()))
        self.new.clicked.connect(lambda: new.run())
        row.addWidget(self.new)
        self._new_hint = KeyHint(new.keys)
        row.addWidget(self._new_hint)
        row.addSpacing(px(6))
        self.avatar = Avatar()
        row.addWidget(self.avatar)

    def set_tight(self, tight: bool) -> None:
        """Leave out the key hints where there is no room; the tooltips still tell the keys."""
        self._find_hint.setVisible(not tight)
        self._new_hint.setVisible(not tight)
