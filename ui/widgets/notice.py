"""A box that asks for attention in the place where it matters."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import Action, PlainLabel, restyle
from ui.widgets.link import LinkButton
from ui.widgets.pill import Tone

ICONS = {"amber": "triangle-alert", "red": "circle-alert", "green": "circle-check", "accent": "info"}


class Notice(QFrame):
    """Icon, title, sentence and links to act on it; tone amber, red, green or accent."""

    def __init__(
        self,
        title: str,
        text: str = "",
        actions: Sequence[Action] = (),
        *,
        tone: Tone = "amber",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(6), px(10), px(6))
        row.setSpacing(px(8))
        self._picture = QLabel()
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(1))
        row.addLayout(column, 1)
        self._title = PlainLabel("", "strong", wrap=True)
        self._text = PlainLabel("", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._links.setSpacing(px(4))
        column.addLayout(self._links)
        self.show_notice(title, text, actions, tone=tone)

    def show_notice(
        self,
        title: str,
        text: str,
        actions: Sequence[Action] = (),
        *,
        tone: Tone = "amber",
        stacked: bool = False,
        key: str = "",
    ) -> None:
        """Say something else in the same box; stacked links lie one under the other, a key stands beside them."""
        self.setProperty("tone", tone)
        restyle(self)
        self._picture.setPixmap(icon(ICONS.get(tone, "info"), tone).pixmap(px(18), px(18)))
        self.setAccessibleName(title)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        restyle(self._title)
        way = QBoxLayout.Direction
        self._links.setSpacing(0 if stacked else px(10))
        self._links.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        before = self._stop_before()
        for words, run in actions:
            link = LinkButton(words)
            link.clicked.connect(lambda _checked=False, run=run: run())
            # Aligned, because a link's own greatest width would hold the whole box together.
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            link.show()
            if before is not None:
                QWidget.setTabOrder(before, link)  # where it is seen, not behind all that is in the window already
            before = link
        if key and actions:
            self._links.addWidget(hint := KeyHint(key))
            hint.show()
        self._links.addStretch(1)

    def sizeHint(self) -> QSize:
        """At least as high as its words are in the width it has: a layout gives it no more than is asked for here."""
        hint = super().sizeHint()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # before that its width means nothing
            hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the words break elsewhere

    def links(self) -> list[LinkButton]:
        """What can be pressed in it, in order."""
        items = (self._links.itemAt(place) for place in range(self._links.count()))
        return [each for item in items if item is not None and isinstance(each := item.widget(), LinkButton)]

    def _stop_before(self) -> QWidget | None:
        """What Tab stops at before the box; none while it stands in no window."""
        each = self.previousInFocusChain()
        while each is not None and each is not self and not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            each = each.previousInFocusChain()
        return each if each is not self else None
